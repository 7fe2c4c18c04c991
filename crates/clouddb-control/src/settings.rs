use std::time::Duration;

use clouddb_model::{FlavorId, Gigabytes, Megabytes};
use clouddb_platform::AddressPool;
use clouddb_store::{BackupQuota, Quota};

use crate::{Flavor, Overcommit};

/// The settings of the control plane.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The flavors, in the order of their ids.
    pub flavors: Vec<Flavor>,
    /// The addresses of instances.
    pub addresses: AddressPool,
    /// The port that instances listen on.
    pub port: u16,
    /// The user id of the server in the first slot, if each server can have its
    /// own user.
    pub first_owner: u32,
    /// The domain of the instances' host names. Without one the host name is
    /// the address.
    pub domain: Option<String>,
    /// The largest buffer pool that a server can have without a restart.
    pub reserved: Megabytes,
    /// Whether new instances are protected from being deleted.
    pub deletion_protection: bool,
    /// The least memory of a replica.
    pub least_replica: Megabytes,
    /// The quota of the instances of an account, together.
    pub quota: Quota,
    /// The quota of the backups of an account, together.
    pub backup_quota: BackupQuota,
    /// With this many gigabytes of saved logs, an account can't save more.
    pub most_logs: Gigabytes,
    /// How much of the machine may be promised.
    pub overcommit: Overcommit,
    /// How many configuration groups an account may have.
    pub most_configurations: u32,
    /// How many operations of each lane this process carries out at the same
    /// time. With 0 it only answers requests.
    pub concurrent_operations: usize,
    /// How long an instance may take to be built.
    pub build_deadline: Duration,
    /// How long a server may take to restart, or to apply other settings while
    /// it runs.
    pub recover_deadline: Duration,
    /// The first pause before an instance in ERROR with all of its data is
    /// started again.
    pub retry_after: Duration,
    /// The longest sum of pauses of a step that waits for room, or for a
    /// customer who holds it up. Also how long a copy of a server waits for
    /// another copy before customers are told.
    pub waiting_deadline: Duration,
    /// How long the removal of an instance may take.
    pub delete_deadline: Duration,
    /// How long a backup may take to be made.
    pub backup_deadline: Duration,
    /// How long a backup may take to be restored.
    pub restore_deadline: Duration,
    /// How long the server of an instance may take to use more or less memory.
    pub resize_deadline: Duration,
    /// How long a detachment, promotion or ejection may take.
    pub replication_deadline: Duration,
    /// How long a source may take no writes while its successor catches up.
    pub closed_deadline: Duration,
    /// How often to look for backups that other regions copied here.
    pub import_every: Duration,
    /// How often to compare the store with the machine.
    pub reconcile_every: Duration,
    /// How long a clock has to run steadily before anything is removed because
    /// of its age.
    pub clock_patience: Duration,
    /// How long lost instances are kept.
    pub lost_kept: Duration,
}

impl Settings {
    pub(crate) fn flavor(&self, id: FlavorId) -> Option<&Flavor> {
        self.flavors.iter().find(|flavor| flavor.id == id)
    }
}
