//! The domain: instances and what may be done with them.
//!
//! Requests change the store and return. The work that follows is an operation:
//! it is recorded in the transaction of the change, and carried out by a worker
//! of the process that claims it. A reconciler makes the machine match the
//! store.

mod backups;
mod clock;
mod configurations;
mod contents;
mod databases;
mod datastores;
mod disk;
mod engines;
mod error;
#[cfg(test)]
mod fixture;
mod flavors;
mod idempotency;
mod instances;
mod kill_switch;
mod limits;
mod logs;
mod lost;
mod machine;
mod mark;
mod monitoring;
mod operations;
mod peers;
mod reconciler;
mod replication;
mod root;
mod settings;
mod steady;
mod strays;
mod tasks;
mod told;
mod usage;
mod users;
mod volumes;
mod zones;

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use clouddb_engine::{Authority, MasterSecret};
use clouddb_model::{CellId, InstanceId, OperationId};
use clouddb_platform::LocalPlatform;
use clouddb_store::Store;
use slog::{Logger, info};
use tokio::sync::Notify;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

pub use backups::{
    Backup, BackupPage, BackupSource, NewBackup, NewCopy, Parent, Regions,
    Storage, WantedBackups,
};
use clock::Clock;
pub use configurations::{
    Configuration, ConfigurationChange, NewConfiguration,
};
pub use contents::ContentPage;
pub use datastores::{Datastore, DatastoreKind};
pub use disk::{Capacity, Overcommit};
pub use engines::{Engine, Engines, SameVersion};
pub use error::{Error, Invalid, WithoutDescription};
pub use flavors::Flavor;
pub use idempotency::{Answer, Attempt};
pub use instances::{
    Hosting, Instance, InstanceChange, Lifetime, NewDatabase, NewInstance,
    NewLifetime, NewUser, Origin, Page, ReplicaAction, ReplicaName, Replicas,
    Replicated, Upgrade,
};
pub use logs::{LOG_CONTAINER, LogStorage};
pub use lost::{Description, Site};
pub use mark::Mark;
pub use monitoring::Counts;
use operations::Lanes;
pub use operations::{OperationPage, StepProgress, operation_kinds};
pub use peers::Peers;
pub use replication::{Replication, ReplicationState};
pub use root::Root;
pub use settings::Settings;
use steady::Steady;
use tasks::Driver;
pub use tasks::{AtStop, Period, Task, TaskError, TaskReport};
pub use usage::VolumeUse;
pub use users::{NewPassword, UserChange};

/// What the control plane works with.
#[derive(Debug)]
pub struct Parts {
    /// The state.
    pub store: Store,
    /// The id of this machine's data directory in the store.
    pub cell: CellId,
    /// The newest generation of the store that the data directory has seen.
    pub mark: Mark,
    /// The processes that share the machine's data directory.
    pub peers: Peers,
    /// Runs the servers.
    pub platform: LocalPlatform,
    /// The installed versions of MariaDB.
    pub engines: Engines,
    /// Where backups are.
    pub storage: Storage,
    /// Where logs are saved.
    pub logs: LogStorage,
    /// The other regions that backups can be copied to.
    pub regions: Regions,
    /// Signs the instances' certificates.
    pub authority: Authority,
    /// Derives the service's own passwords.
    pub secret: MasterSecret,
}

/// The control plane. Clones share it.
#[derive(Clone, Debug)]
pub struct Control {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    parts: Parts,
    settings: Settings,
    /// The operations that this process carries out, with the tokens that
    /// interrupt them.
    running: Mutex<HashMap<OperationId, CancellationToken>>,
    /// The instances whose servers a task of this process watches.
    watched: Mutex<HashSet<InstanceId>>,
    /// The instances whose servers take no writes because their volumes are
    /// full.
    full: Mutex<HashSet<InstanceId>>,
    /// Whether no server takes writes because the disk is almost full.
    shortage: disk::Shortage,
    /// How much of the disk instances use, as last measured.
    usage: usage::Measured,
    /// The places of requests at the instances' servers.
    places: contents::Places,
    /// How replicas follow their sources, as last observed.
    replication: replication::Observed,
    /// Which tables of replicas differ from their sources'.
    compared: replication::Compared,
    /// The settings that servers' programs have accepted.
    trials: configurations::Trials,
    lanes: Lanes,
    /// Notified when a volume has to become larger.
    grown: Notify,
    tasks: TaskTracker,
    driver: Driver,
    stopping: CancellationToken,
    /// Cancelled when the store turns out older than what the data directory
    /// has seen.
    outdated: CancellationToken,
    clock: Clock,
    /// Whether the store's clock is believed.
    steady: Steady,
    log: Logger,
}

impl Control {
    /// Continues operations that were interrupted, adopts the servers that run,
    /// and starts those that don't.
    ///
    /// Refuses a data directory with the instances of another store, and a
    /// store that is older than what the data directory has seen.
    pub async fn start(
        parts: Parts,
        settings: Settings,
        log: &Logger,
    ) -> Result<Self, Error> {
        register(&parts).await?;
        let places = settings.concurrent_operations;
        let inner = Arc::new(Inner::new(parts, settings, Clock::Machine, log));
        inner.start_tasks();
        if places > 0 {
            for places in inner.lanes.all() {
                let (inner, places) = (Arc::clone(&inner), Arc::clone(places));
                inner.tasks.clone().spawn(operations::work(inner, places));
            }
        }
        Ok(Self { inner })
    }

    /// Waits until the store turns out older than what the data directory has
    /// seen. The control plane does nothing more then.
    pub async fn outdated(&self) {
        self.inner.outdated.cancelled().await;
    }

    /// Stops carrying out operations and watching servers, and waits until both
    /// have stopped. The servers go on.
    pub async fn stop(&self) {
        self.inner.stopping.cancel();
        self.inner.tasks.close();
        self.inner.tasks.wait().await;
        let store = &self.inner.parts.store;
        info!(self.inner.log, "the control plane stopped";
            "statements" => store.statements());
        store.close().await;
    }
}

/// Records a new data directory in the store.
async fn register(parts: &Parts) -> Result<(), Error> {
    if mark::compare(parts).await?.is_some() {
        return Ok(());
    }
    let inventory = parts.platform.inventory().await?;
    if !inventory.files.is_empty() || !inventory.processes.is_empty() {
        return Err(Error::ForeignDirectory);
    }
    let seen = mark::read(&parts.mark).await?;
    let mut transaction = parts.store.begin().await?;
    transaction.insert_cell(parts.cell, seen).await?;
    Ok(transaction.commit().await?)
}

impl Inner {
    fn new(
        parts: Parts,
        settings: Settings,
        clock: Clock,
        log: &Logger,
    ) -> Self {
        let (tasks, stopping) = <(TaskTracker, CancellationToken)>::default();
        let driver = Driver::new(&tasks, &stopping, &clock, log);
        let lanes = Lanes::new(settings.concurrent_operations);
        let steady = Steady::new(settings.clock_patience);
        Self {
            parts,
            settings,
            running: Mutex::default(),
            watched: Mutex::default(),
            full: Mutex::default(),
            shortage: disk::Shortage::default(),
            usage: usage::Measured::default(),
            places: contents::Places::default(),
            replication: replication::Observed::default(),
            compared: replication::Compared::default(),
            trials: configurations::Trials::default(),
            lanes,
            grown: Notify::new(),
            tasks,
            driver,
            stopping,
            outdated: CancellationToken::new(),
            clock,
            steady,
            log: log.clone(),
        }
    }

    /// Starts the background tasks. A process that only answers requests needs
    /// just the disk's.
    fn start_tasks(self: &Arc<Self>) {
        let driver = &self.driver;
        driver.start(disk::WatchDisk::new(self));
        if self.settings.concurrent_operations == 0 {
            return;
        }
        driver.start(reconciler::Reconcile(Arc::clone(self)));
        driver.start(backups::SweepObjects::new(self));
        driver.start(replication::WatchReplicas(Arc::clone(self)));
        driver.start(volumes::WatchVolumes::new(self));
        driver.start(instances::ExpireInstances::new(self));
        driver.start(backups::ImportBackups::new(self));
        driver.start(zones::TellZones::new(self));
    }

    fn running(
        &self,
    ) -> MutexGuard<'_, HashMap<OperationId, CancellationToken>> {
        // No code panics while the map is half changed.
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn watched(&self) -> MutexGuard<'_, HashSet<InstanceId>> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn full(&self) -> MutexGuard<'_, HashSet<InstanceId>> {
        self.full.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
