//! The store of the service: instances, operations, the usage of accounts,
//! answers to requests, and users.
//!
//! A store is a SQLite file or a PostgreSQL database, with one schema and one
//! set of queries. Every change is on the disk when the call that commits it
//! returns.

mod address;
mod backups;
mod cells;
mod configurations;
mod counts;
mod decode;
mod error;
mod forgotten;
mod housekeeping;
mod idempotency;
mod imports;
mod instances;
mod lifetimes;
mod lineage;
mod operations;
mod progress;
mod replication;
mod statement;
mod store;
mod tokens;
mod usage;
mod users;

pub use address::{Address, InvalidAddress};
pub use backups::{Backup, BackupFilter, BackupMarker, Completion};
pub use cells::{Placed, Reader};
pub use configurations::{Applied, Configuration, NO_SETTINGS};
pub use error::Error;
pub use housekeeping::Standing;
pub use idempotency::{Fingerprint, Key, KeyState};
pub use instances::{Fault, Instance, Placement};
pub use lifetimes::Lifetime;
pub use operations::{
    Event, EventOutcome, Lane, NewOperation, Operation, OperationState,
    SubjectId,
};
pub use progress::{Claim, Claimed, Lost};
pub use replication::{ReplicaName, Replicas, Replicated};
pub use store::{Store, Transaction};
pub use tokens::{EndlessToken, Expiry, NewToken, Proof, Token};
pub use usage::{BackupQuota, Quota, QuotaExceeded, Usage};
pub use users::User;
