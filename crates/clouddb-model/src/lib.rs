//! Ids, units and statuses that every layer of clouddb uses. Nothing here does
//! any work.

mod disk;
mod ids;
mod roles;
mod status;
mod told;
mod units;

pub use disk::Disk;
pub use ids::{
    AccountId, BackupId, CellId, ConfigurationId, FlavorId, IncarnationId,
    InstanceId, OperationId, UserId,
};
pub use roles::{Role, UnknownRole};
pub use status::{BackupStatus, DataStatus, InstanceStatus, UnknownStatus};
pub use told::{Tell, Told};
pub use units::{Gigabytes, Megabytes};
