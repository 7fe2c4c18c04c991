//! The domain: instances and flavors, what may be done with them, and who does
//! it.
//!
//! Requests change the store and return; a keeper for each instance then
//! builds it, watches over it, and removes it.

mod datastores;
mod error;
mod flavors;
mod instances;
mod keeper;
mod machine;
mod settings;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use clouddb_engine::{Authority, Installation, MasterSecret, Template};
use clouddb_model::InstanceId;
use clouddb_platform::LocalPlatform;
use clouddb_store::Store;
use slog::{Logger, info, warn};
use tokio::sync::Semaphore;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

pub use datastores::Datastore;
pub use error::{Error, Invalid};
pub use flavors::Flavor;
pub use instances::{
    Hosting, Instance, NewDatabase, NewInstance, NewUser, Origin, Page,
};
pub use settings::Settings;

/// What the control plane works with.
#[derive(Debug)]
pub struct Parts {
    /// What is remembered.
    pub store: Store,
    /// Where engines run.
    pub platform: LocalPlatform,
    /// The engine's programs.
    pub installation: Installation,
    /// The data directory that instances start from.
    pub template: Template,
    /// Who signs the instances' certificates.
    pub authority: Authority,
    /// What the service's own passwords are made from.
    pub secret: MasterSecret,
}

/// The control plane. Clones are the same one.
#[derive(Clone, Debug)]
pub struct Control {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    parts: Parts,
    settings: Settings,
    /// One for each instance that there is.
    keepers: Mutex<HashMap<InstanceId, keeper::Handle>>,
    tasks: TaskTracker,
    stopping: CancellationToken,
    starts: Semaphore,
    log: Logger,
}

impl Control {
    /// Takes over every instance that the store remembers: adopts the servers
    /// that run, starts those that don't, and goes on with what was under way.
    pub async fn start(
        parts: Parts,
        settings: Settings,
        log: &Logger,
    ) -> Result<Self, Error> {
        let starts = Semaphore::new(settings.concurrent_starts);
        let inner = Inner {
            parts,
            settings,
            keepers: Mutex::default(),
            tasks: TaskTracker::new(),
            stopping: CancellationToken::new(),
            starts,
            log: log.clone(),
        };
        let control = Self { inner: Arc::new(inner) };
        control.resume().await?;
        Ok(control)
    }

    /// Stops watching over instances and waits until nothing is half done. The
    /// servers go on.
    pub async fn stop(&self) {
        self.inner.stopping.cancel();
        self.inner.tasks.close();
        self.inner.tasks.wait().await;
        self.inner.parts.store.close().await;
    }

    async fn resume(&self) -> Result<(), Error> {
        let instances = self.inner.parts.store.all_instances().await?;
        let mut strays = self.inner.parts.platform.inventory()?;
        info!(self.inner.log, "taking over"; "instances" => instances.len());
        for instance in instances {
            strays.remove(&instance.id);
            keeper::keep(&self.inner, instance);
        }
        for id in strays {
            warn!(self.inner.log, "a directory of no known instance";
                "instance" => id.to_string());
        }
        Ok(())
    }
}

impl Inner {
    fn keepers(&self) -> MutexGuard<'_, HashMap<InstanceId, keeper::Handle>> {
        // Nobody leaves the map half changed.
        self.keepers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
