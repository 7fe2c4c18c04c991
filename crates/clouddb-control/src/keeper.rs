//! A task for each instance that brings it to where the store says it should
//! be, and keeps it there.

use std::{sync::Arc, time::Duration};

use clouddb_model::{InstanceId, InstanceStatus};
use clouddb_platform::Process;
use slog::{Logger, error, info, o, warn};
use tokio::{
    sync::{Notify, SemaphorePermit},
    time::{Instant, sleep},
};
use tokio_util::sync::CancellationToken;

use crate::{Error, Inner, Instance, machine::Contents};

/// How long to wait before something that failed is tried again, at first and
/// at most.
const PAUSE: (Duration, Duration) =
    (Duration::from_millis(100), Duration::from_secs(10));
/// How often in a row a server may fail to start again.
const RESTARTS: u32 = 5;
/// How often the removal of an instance is tried.
const REMOVALS: u32 = 8;
/// A server that ran for so long has started well.
const STEADY: Duration = Duration::from_mins(1);

/// How others reach a keeper.
#[derive(Clone, Debug, Default)]
pub(crate) struct Handle {
    /// The instance is to be deleted.
    deleted: CancellationToken,
    /// Somebody asked for that, once more.
    asked: Arc<Notify>,
}

/// Gives an instance a keeper.
pub(crate) fn keep(inner: &Arc<Inner>, instance: Instance) {
    let handle = Handle::default();
    if instance.status == InstanceStatus::Shutdown {
        handle.deleted.cancel();
    }
    inner.keepers().insert(instance.id, handle.clone());
    let keeper = Keeper {
        log: inner.log.new(o!("instance" => instance.id.to_string())),
        inner: Arc::clone(inner),
        instance,
        handle,
    };
    inner.tasks.spawn(keeper.run());
}

/// Has the keeper of an instance delete it.
pub(crate) fn delete(inner: &Arc<Inner>, id: InstanceId) {
    // Without a keeper the instance is gone already.
    if let Some(handle) = inner.keepers().get(&id) {
        handle.deleted.cancel();
        handle.asked.notify_one();
    }
}

struct Keeper {
    inner: Arc<Inner>,
    instance: Instance,
    handle: Handle,
    log: Logger,
}

/// What ends a keeper's work before it is done.
enum Interrupted {
    /// The instance is to be deleted, or the service stops.
    Cancelled,
    /// It failed too often.
    Failed(String),
}

impl Keeper {
    async fn run(self) {
        if !self.handle.deleted.is_cancelled() {
            match self.live().await {
                Err(Interrupted::Failed(reason)) => self.fail(&reason).await,
                Ok(()) | Err(Interrupted::Cancelled) => {}
            }
            self.cancelled().await;
        }
        let stopping = &self.inner.stopping;
        while !stopping.is_cancelled() {
            if self.remove().await {
                self.inner.keepers().remove(&self.instance.id);
                return;
            }
            tokio::select! {
                () = self.handle.asked.notified() => {}
                () = stopping.cancelled() => {}
            }
        }
    }

    /// Builds the instance if it isn't built, and watches over its server.
    async fn live(&self) -> Result<(), Interrupted> {
        let mut process = match self.instance.status {
            InstanceStatus::Build => Some(self.built().await?),
            InstanceStatus::Active => self.adopted().await?,
            InstanceStatus::Reboot => None,
            InstanceStatus::Error | InstanceStatus::Shutdown => return Ok(()),
        };
        loop {
            if let Some(process) = process {
                self.watch(&process).await?;
                let (active, reboot) =
                    (InstanceStatus::Active, InstanceStatus::Reboot);
                self.change_status(active, reboot).await?;
            }
            process = Some(self.restarted().await?);
        }
    }

    async fn built(&self) -> Result<Process, Interrupted> {
        let started = Instant::now();
        let give_up = started + self.inner.settings.build_deadline;
        let mut pause = PAUSE.0;
        loop {
            let failure = match self.try_to_build().await {
                Ok(Some(process)) => {
                    info!(self.log, "built";
                        "milliseconds" => started.elapsed().as_millis());
                    return Ok(process);
                }
                Ok(None) => return Err(Interrupted::Cancelled),
                Err(failure) => chain(&failure),
            };
            warn!(self.log, "failed to build"; "cause" => &failure);
            if Instant::now() + pause >= give_up {
                return Err(Interrupted::Failed(failure));
            }
            self.wait(pause).await?;
            pause = longer(pause);
        }
    }

    /// Makes whatever is missing. `None` when the instance is to be deleted or
    /// the service stops: nothing is left half done then.
    async fn try_to_build(&self) -> Result<Option<Process>, BuildError> {
        let (inner, instance) = (&self.inner, &self.instance);
        let contents: Contents = serde_json::from_str(&instance.contents)
            .map_err(Error::Contents)?;
        let workload = inner.workload(instance)?;
        let Some(_permit) = self.permit().await else { return Ok(None) };
        inner.parts.platform.provision(&workload).await?;
        if self.is_cancelled() {
            return Ok(None);
        }
        let process = inner.parts.platform.ensure_running(&workload).await?;
        let ready = async {
            let mut admin = inner.ready(instance, &process).await?;
            for database in &contents.databases {
                admin.ensure_database(database).await?;
            }
            for user in &contents.users {
                admin.ensure_user(user).await?;
            }
            admin.close().await?;
            Ok::<_, BuildError>(())
        };
        let finished = async {
            let sync = async { Ok(inner.parts.platform.sync().await?) };
            tokio::try_join!(ready, sync)
        };
        tokio::select! {
            finished = finished => { finished?; }
            () = self.cancelled() => return Ok(None),
        }
        let changed = self
            .try_to_change_status(InstanceStatus::Build, InstanceStatus::Active)
            .await?;
        Ok(changed.then_some(process))
    }

    /// The server that an earlier run of the service started, if it still
    /// runs.
    async fn adopted(&self) -> Result<Option<Process>, Interrupted> {
        let launch = self
            .inner
            .parts
            .installation
            .launch(&self.inner.layout(&self.instance));
        let workload = self.inner.bare_workload(&self.instance, launch);
        let found = self.inner.parts.platform.find(&workload).await;
        match found {
            Ok(Some(process)) => {
                info!(self.log, "adopted"; "pid" => process.id());
                Ok(Some(process))
            }
            Ok(None) => {
                let (active, reboot) =
                    (InstanceStatus::Active, InstanceStatus::Reboot);
                self.change_status(active, reboot).await?;
                Ok(None)
            }
            Err(error) => Err(Interrupted::Failed(chain(&error))),
        }
    }

    /// Waits until the server ends by itself.
    async fn watch(&self, process: &Process) -> Result<(), Interrupted> {
        tokio::select! {
            ended = process.ended() => match ended {
                Ok(()) => {
                    warn!(self.log, "the server ended"; "pid" => process.id());
                    Ok(())
                }
                Err(error) => Err(Interrupted::Failed(chain(&error))),
            },
            () = self.cancelled() => Err(Interrupted::Cancelled),
        }
    }

    async fn restarted(&self) -> Result<Process, Interrupted> {
        let mut pause = PAUSE.0;
        let mut failures = 0;
        loop {
            let began = Instant::now();
            let failure = match self.try_to_restart().await {
                Ok(Some(process)) => return Ok(process),
                Ok(None) => return Err(Interrupted::Cancelled),
                Err(failure) => chain(&failure),
            };
            warn!(self.log, "failed to start again"; "cause" => &failure);
            failures = if began.elapsed() > STEADY { 1 } else { failures + 1 };
            if failures >= RESTARTS {
                return Err(Interrupted::Failed(failure));
            }
            self.wait(pause).await?;
            pause = longer(pause);
        }
    }

    async fn try_to_restart(&self) -> Result<Option<Process>, BuildError> {
        let (inner, instance) = (&self.inner, &self.instance);
        let workload = inner.workload(instance)?;
        let Some(_permit) = self.permit().await else { return Ok(None) };
        inner.parts.platform.provision(&workload).await?;
        if self.is_cancelled() {
            return Ok(None);
        }
        let process = inner.parts.platform.ensure_running(&workload).await?;
        let admin = tokio::select! {
            ready = inner.ready(instance, &process) => ready?,
            () = self.cancelled() => return Ok(None),
        };
        admin.close().await?;
        let changed = self
            .try_to_change_status(
                InstanceStatus::Reboot,
                InstanceStatus::Active,
            )
            .await?;
        Ok(changed.then_some(process))
    }

    /// Whether nothing is left of the instance.
    async fn remove(&self) -> bool {
        let mut pause = PAUSE.0;
        for _ in 0..REMOVALS {
            match self.try_to_remove().await {
                Ok(()) => {
                    info!(self.log, "deleted");
                    return true;
                }
                Err(failure) => warn!(self.log, "failed to delete";
                    "cause" => chain(&failure)),
            }
            tokio::select! {
                () = sleep(pause) => pause = longer(pause),
                () = self.inner.stopping.cancelled() => return false,
            }
        }
        error!(self.log, "gave up deleting until it is asked for again");
        false
    }

    async fn try_to_remove(&self) -> Result<(), Error> {
        let parts = &self.inner.parts;
        let launch =
            parts.installation.launch(&self.inner.layout(&self.instance));
        let workload = self.inner.bare_workload(&self.instance, launch);
        parts.platform.remove(&workload).await?;
        parts.store.forget_instance(self.instance.id).await?;
        Ok(())
    }

    async fn fail(&self, reason: &str) {
        error!(self.log, "gave up"; "cause" => reason);
        let store = &self.inner.parts.store;
        for from in [
            InstanceStatus::Build,
            InstanceStatus::Active,
            InstanceStatus::Reboot,
        ] {
            let (id, to) = (self.instance.id, InstanceStatus::Error);
            let changed = store.change_status(id, from, to, Some(reason)).await;
            if let Err(error) = changed {
                error!(self.log, "failed to remember that";
                    "cause" => chain(&error));
            }
        }
    }

    async fn change_status(
        &self,
        from: InstanceStatus,
        to: InstanceStatus,
    ) -> Result<(), Interrupted> {
        match self.try_to_change_status(from, to).await {
            Ok(true) => Ok(()),
            Ok(false) => Err(Interrupted::Cancelled),
            Err(error) => Err(Interrupted::Failed(chain(&error))),
        }
    }

    /// `false` when the status is another one: nobody changes it but the
    /// keeper and whoever asks to delete the instance, so that is to be done.
    async fn try_to_change_status(
        &self,
        from: InstanceStatus,
        to: InstanceStatus,
    ) -> Result<bool, clouddb_store::Error> {
        let store = &self.inner.parts.store;
        let changed =
            store.change_status(self.instance.id, from, to, None).await?;
        if !changed {
            self.handle.deleted.cancel();
        }
        Ok(changed)
    }

    /// Leave to start a server, or `None` when the work is cancelled.
    async fn permit(&self) -> Option<SemaphorePermit<'_>> {
        tokio::select! {
            permit = self.inner.starts.acquire() => permit.ok(),
            () = self.cancelled() => None,
        }
    }

    fn is_cancelled(&self) -> bool {
        self.handle.deleted.is_cancelled() || self.inner.stopping.is_cancelled()
    }

    async fn cancelled(&self) {
        tokio::select! {
            () = self.handle.deleted.cancelled() => {}
            () = self.inner.stopping.cancelled() => {}
        }
    }

    async fn wait(&self, pause: Duration) -> Result<(), Interrupted> {
        tokio::select! {
            () = sleep(pause) => Ok(()),
            () = self.cancelled() => Err(Interrupted::Cancelled),
        }
    }
}

/// Why one try to build or start an instance failed.
#[derive(Debug, thiserror::Error)]
enum BuildError {
    #[error(transparent)]
    Domain(#[from] Error),
    #[error(transparent)]
    NotReady(#[from] crate::machine::NotReady),
    #[error(transparent)]
    Platform(#[from] clouddb_platform::Error),
    #[error(transparent)]
    Engine(#[from] clouddb_engine::Error),
    #[error(transparent)]
    Store(#[from] clouddb_store::Error),
}

fn longer(pause: Duration) -> Duration {
    (pause * 2).min(PAUSE.1)
}

/// An error with everything that led to it.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
