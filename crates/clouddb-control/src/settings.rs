use std::time::Duration;

use clouddb_model::{FlavorId, Gigabytes, Megabytes};
use clouddb_platform::AddressPool;
use clouddb_store::{BackupQuota, Quota};

use crate::{Flavor, Overcommit};

/// How the control plane is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The flavors, in the order of their ids.
    pub flavors: Vec<Flavor>,
    /// Where instances get their addresses from.
    pub addresses: AddressPool,
    /// The port that instances listen on.
    pub port: u16,
    /// The user id of the process in the first slot, where processes can have
    /// user ids of their own.
    pub first_owner: u32,
    /// The domain of the instances' host names. Without one the host name is
    /// the address.
    pub domain: Option<String>,
    /// How large the buffer pool of a server may become while it runs.
    pub reserved: Megabytes,
    /// Whether new instances are protected from being deleted.
    pub deletion_protection: bool,
    /// The least memory of a replica.
    pub least_replica: Megabytes,
    /// The most that the instances of an account may take up.
    pub quota: Quota,
    /// The most that the backups of an account may take up.
    pub backup_quota: BackupQuota,
    /// With so many gigabytes of saved logs, an account saves no others.
    pub most_logs: Gigabytes,
    /// What may be promised of the machine.
    pub overcommit: Overcommit,
    /// How many configuration groups an account may have.
    pub most_configurations: u32,
    /// How many operations of each lane this process carries out at the same
    /// time. With none it only answers requests.
    pub concurrent_operations: usize,
    /// How long an instance may take to be built.
    pub build_deadline: Duration,
    /// How long a server that ended may take to be back, and one that runs to
    /// go by other settings.
    pub recover_deadline: Duration,
    /// How long to wait at first before an instance in ERROR that has all of its
    /// data is started again.
    pub retry_after: Duration,
    /// How long a step is put off altogether that waits for what isn't broken: for
    /// room, or for a customer who holds it up; and how long a copy of a server
    /// waits for another one before somebody is told.
    pub waiting_deadline: Duration,
    /// How long the removal of an instance may take.
    pub delete_deadline: Duration,
    /// How long a backup may take to be made.
    pub backup_deadline: Duration,
    /// How long a backup may take to be restored.
    pub restore_deadline: Duration,
    /// How long the server of an instance may take to use more or less memory.
    pub resize_deadline: Duration,
    /// How long a change of who follows whom may take.
    pub replication_deadline: Duration,
    /// How long a source that gives its place to a replica may be closed to
    /// writes for the replica to catch up.
    pub closed_deadline: Duration,
    /// How often to look for backups that were copied here.
    pub import_every: Duration,
    /// How often the store is compared with the machine.
    pub reconcile_every: Duration,
    /// How long a clock has to go on as time does before anything is removed
    /// because its time is over.
    pub clock_patience: Duration,
    /// How long what the store doesn't know is kept.
    pub lost_kept: Duration,
}

impl Settings {
    pub(crate) fn flavor(&self, id: FlavorId) -> Option<&Flavor> {
        self.flavors.iter().find(|flavor| flavor.id == id)
    }
}
