//! Compares the store with the machine, and corrects what differs.

use std::{
    error::Error as StdError, net::SocketAddrV4, sync::Arc, time::Duration,
};

use chrono::TimeDelta;
use clouddb_model::{DataStatus, InstanceId, InstanceStatus, Told, told};
use clouddb_platform::{Fence, Lost, Owner, Place, Process};
use clouddb_store::{Fault, OperationState, Standing, Store};
use slog::{error, info, warn};

use crate::{
    Error, Inner, Instance,
    operations::{
        chain, is_to_run, not_exclusive, recover_instance, restart_instance,
        rules_for,
    },
    tasks::{Period, Task, TaskError},
};

/// A server that was restarted this many times within this time isn't restarted
/// again.
const RECOVERIES: u32 = 5;
const WITHIN: TimeDelta = TimeDelta::minutes(10);
/// The pause before the second restart; it doubles with each further one.
const PAUSE: Duration = Duration::from_millis(500);

/// How long the ids of deleted instances are kept, in addition to the time that
/// leftovers of one could be set aside for.
const FORGOTTEN_KEPT: Duration = Duration::from_hours(7 * 24);
/// An instance that failed is started again after a pause. It doubles with each
/// start within the last hour, this many at most, up to the longest pause.
const MOST_COUNTED: u32 = 6;
const LONGEST_PAUSE: Duration = Duration::from_hours(1);

/// The background task.
pub(crate) struct Reconcile(pub(crate) Arc<Inner>);

impl Task for Reconcile {
    const NAME: &'static str = "reconcile";
    const FAILED: &'static str = "failed to compare the store with the machine";

    fn period(&self) -> Period {
        Period::After(self.0.settings.reconcile_every)
    }

    async fn run(&mut self) -> Result<(), TaskError> {
        Ok(reconcile(&self.0).await?)
    }
}

async fn reconcile(inner: &Arc<Inner>) -> Result<(), Error> {
    let parts = &inner.parts;
    inner.advance().await?;
    for ended in parts.peers.ended().map_err(Error::Peers)? {
        info!(inner.log, "going on with what a process left";
            "process" => &ended);
        parts.store.release_all(&ended).await?;
        parts.peers.forget(&ended).map_err(Error::Peers)?;
        inner.lanes.wake();
    }
    let now = parts.store.now().await?;
    let is_believed = inner.steady.believes(now);
    if is_believed {
        inner.prune().await?;
    }

    inner.hold_places().await?;
    // Read the machine before the store: an instance gets files only after it
    // is in the store, so files that the store doesn't know afterwards are
    // strays.
    let mut inventory = parts.platform.inventory().await?;
    let lost = parts.platform.lost().await?;
    let standings = parts.store.standings(parts.cell, &not_exclusive()).await?;
    for other in &inventory.others {
        warn!(inner.log, "not an instance's directory"; "name" => other);
    }
    for standing in standings {
        inventory.removed.remove(&standing.id);
        if !inventory.files.remove(&standing.id) {
            inner.give_back_any(standing.id, &lost).await;
        }
        let processes = inventory.processes.remove(&standing.id);
        let process = processes.and_then(|them| them.into_iter().next());
        if !standing.busy {
            inner.compare(standing, process).await;
        }
    }
    inner.see_to_strays(inventory).await;
    if is_believed {
        inner.end_terms(&lost, now).await?;
    }
    for id in parts.store.unseen(parts.cell).await? {
        inner.apply_settings_of(id).await?;
    }
    Ok(())
}

impl Inner {
    /// Registers the instances' places with other services on the machine.
    async fn hold_places(&self) -> Result<(), Error> {
        let (parts, port) = (&self.parts, self.settings.port);
        let places = parts.store.places(parts.cell).await?;
        let places = places.into_iter().map(|(id, address, owner)| {
            let owner = owner.map_or(Owner::Caller, Owner::User);
            (id, Place { address: SocketAddrV4::new(address, port), owner })
        });
        for id in parts.platform.hold(places.collect()).await? {
            warn!(self.log, "another service of this machine has the address \
                or the user id of an instance"; "instance" => id.to_string());
        }
        Ok(())
    }

    /// Deletes what the store has kept for long enough.
    async fn prune(&self) -> Result<(), Error> {
        let store = &self.parts.store;
        store.prune().await?;
        let kept = self.settings.lost_kept.saturating_add(FORGOTTEN_KEPT);
        let kept = TimeDelta::from_std(kept).unwrap_or(TimeDelta::MAX);
        Ok(store.prune_forgotten(kept).await?)
    }

    /// Looks at an instance that no operation is changing.
    async fn compare(
        self: &Arc<Self>,
        standing: Standing,
        process: Option<Process>,
    ) {
        match (standing.status, process) {
            (status, Some(process)) if status.has_server() => {
                self.watch(standing.id, process);
            }
            (InstanceStatus::Error, None) => {
                if let Err(failure) = self.start_failed(standing.id).await {
                    warn!(self.log, "failed to start what had failed";
                        "instance" => standing.id.to_string(),
                        "cause" => chain(&failure));
                }
            }
            _ => self.look_after(standing.id).await,
        }
    }

    /// Makes an instance match its status: an ACTIVE one has a server, one in
    /// ERROR has none.
    pub(crate) async fn look_after(self: &Arc<Self>, id: InstanceId) {
        if let Err(failure) = self.try_to_look_after(id).await {
            // The next comparison tries again.
            warn!(self.log, "failed to look after an instance";
                "instance" => id.to_string(), "cause" => chain(&failure));
        }
    }

    async fn try_to_look_after(
        self: &Arc<Self>,
        id: InstanceId,
    ) -> Result<(), Error> {
        let parts = &self.parts;
        let Some(instance) = parts.store.any_instance(id).await? else {
            return Ok(());
        };
        match instance.status {
            InstanceStatus::Active | InstanceStatus::ReplicationError => {
                let workload = self.bare_workload(&instance)?;
                match parts.platform.find(&workload).await? {
                    Some(process) => self.watch(id, process),
                    None => self.recover(id).await?,
                }
            }
            InstanceStatus::Error => {
                let fence = Failed { store: &parts.store, id };
                match parts.platform.stop(id, &fence).await {
                    Ok(()) | Err(clouddb_platform::Error::Fenced) => {}
                    Err(failure) => return Err(failure.into()),
                }
            }
            InstanceStatus::Backup
            | InstanceStatus::Build
            | InstanceStatus::DetachReplica
            | InstanceStatus::Eject
            | InstanceStatus::Promote
            | InstanceStatus::Reboot
            | InstanceStatus::Resize
            | InstanceStatus::Shutdown => self.rescue(id).await?,
        }
        Ok(())
    }

    /// Watches the server of an instance until it ends, unless a task does
    /// already.
    fn watch(self: &Arc<Self>, id: InstanceId, process: Process) {
        if !self.watched().insert(id) {
            return;
        }
        let inner = Arc::clone(self);
        self.tasks.spawn(async move {
            let ended = tokio::select! {
                ended = process.ended() => ended,
                () = inner.stopping.cancelled() => return,
            };
            inner.watched().remove(&id);
            match ended {
                Ok(()) => info!(inner.log, "a server ended";
                    "instance" => id.to_string(), "pid" => process.id()),
                Err(failure) => warn!(inner.log, "can't watch a server";
                    "instance" => id.to_string(),
                    "cause" => chain(&failure)),
            }
            inner.look_after(id).await;
        });
    }

    /// Begins to restart the server of an instance, or gives the instance up
    /// after too many restarts.
    async fn recover(&self, id: InstanceId) -> Result<(), Error> {
        let mut transaction = self.parts.store.begin().await?;
        let Some(instance) = transaction.lock_instance(id).await? else {
            return Ok(());
        };
        let busy = transaction.active_operation(id.into()).await?;
        let is_busy = busy.as_ref().is_some_and(|it| rules_for(it).exclusive);
        if !instance.status.has_server() || is_busy {
            return Ok(());
        }
        // A database mustn't wait for a store of logs that doesn't answer.
        if let Some(saving) = busy {
            transaction.supersede(saving.id).await?;
        }
        let kind = &recover_instance::KIND;
        let before = kind.latest(&mut transaction, id, RECOVERIES).await?;
        // Recoveries before the last requested restart don't count.
        let restarts =
            restart_instance::KIND.latest(&mut transaction, id, 1).await?;
        let restarted = restarts.first().and_then(|it| it.finished);
        let recent = before.iter().filter(|operation| {
            operation.state == OperationState::Succeeded
                && operation.finished.is_some_and(|finished| {
                    transaction.now() - finished < WITHIN
                        && restarted.is_none_or(|it| finished > it)
                })
        });
        let recent = u32::try_from(recent.count()).unwrap_or(u32::MAX);
        if recent >= RECOVERIES {
            let fault = told!(
                "the server ended ",
                recent + 1,
                " times in ",
                WITHIN.num_minutes(),
                " minutes; its log says why, which the action save_logs saves"
            );
            let server_log = self.layout(&instance).log();
            error!(self.log, "not started again"; "instance" => id.to_string(),
                "cause" => fault.as_str(),
                "log" => server_log.display().to_string());
            let error = InstanceStatus::Error;
            transaction.set_status(id, error, Some(&fault)).await?;
        } else {
            let pause = PAUSE * ((1 << recent) - 1);
            let recovery = kind.on(&instance).after(pause);
            recovery.begin(self, &mut transaction).await?;
        }
        self.hand_over(transaction).await
    }

    /// Begins to start the server of an instance in ERROR, whose data is whole,
    /// after a pause: what the server lacked may be available again.
    async fn start_failed(&self, id: InstanceId) -> Result<(), Error> {
        let found: Option<Instance> = self.parts.store.any_instance(id).await?;
        if found.is_none_or(|it| it.data != DataStatus::Whole) {
            return Ok(());
        }
        let mut transaction = self.parts.store.begin().await?;
        let Some(instance) = transaction.lock_instance(id).await? else {
            return Ok(());
        };
        let Some(fault) = failure_to_start(&instance) else { return Ok(()) };
        if transaction.active_operation(id.into()).await?.is_some() {
            return Ok(());
        }
        let kind = &recover_instance::KIND;
        let tries = kind.latest(&mut transaction, id, MOST_COUNTED).await?;
        let now = transaction.now();
        let recent =
            tries.iter().filter(|it| now - it.started < TimeDelta::hours(1));
        let doubled = u32::try_from(recent.count()).unwrap_or(MOST_COUNTED);
        let pause = self.settings.retry_after.saturating_mul(1 << doubled);
        let pause = pause.min(LONGEST_PAUSE);
        let waited = (now - fault.created).to_std().unwrap_or_default();
        if waited < pause {
            return Ok(());
        }
        // If the last operation was a deletion, or is unknown, the server isn't
        // meant to run.
        if is_to_run(&mut transaction, id).await? != Some(true) {
            return Ok(());
        }
        info!(self.log, "an instance that failed is started again";
            "instance" => id.to_string(), "failed" => &fault.message);
        let failed = Told::read(fault.message.clone());
        let why = kind.tried_again(&failed);
        transaction.set_setback(id, Some(&why)).await?;
        kind.on(&instance).begin(self, &mut transaction).await?;
        self.hand_over(transaction).await
    }

    /// Gives up an instance whose status says that an operation is changing it,
    /// although none is active. That happens only if the store was changed by
    /// hand, since both change in one transaction.
    async fn rescue(&self, id: InstanceId) -> Result<(), Error> {
        let mut transaction = self.parts.store.begin().await?;
        let Some(instance) = transaction.lock_instance(id).await? else {
            return Ok(());
        };
        let settled = instance.status.has_server()
            || instance.status == InstanceStatus::Error;
        let busy = transaction.active_operation(id.into()).await?.is_some();
        if busy || settled {
            return Ok(());
        }
        let fault = told!("it was ", instance.status, " and nothing was done");
        error!(self.log, "given up"; "instance" => id.to_string(),
            "cause" => fault.as_str());
        let error = InstanceStatus::Error;
        transaction.set_status(id, error, Some(&fault)).await?;
        self.fail_unfinished(&mut transaction, id, &fault).await?;
        Ok(transaction.commit().await?)
    }

    /// Gives back the files of an instance that were set aside last.
    async fn give_back_any(&self, id: InstanceId, lost: &[Lost]) {
        let Some(lost) = lost.iter().rfind(|lost| lost.id == id) else {
            return;
        };
        if let Err(failure) = self.give_back_if_known(lost).await {
            warn!(self.log, "can't give back what was lost";
                "instance" => id.to_string(), "cause" => chain(&failure));
        }
    }
}

/// Why an instance failed, if it has all of its data.
fn failure_to_start(instance: &Instance) -> Option<&Fault> {
    let failed = instance.status == InstanceStatus::Error
        && instance.data == DataStatus::Whole;
    instance.fault.as_ref().filter(|_| failed)
}

/// Ending the server of an instance is allowed as long as that is in ERROR.
struct Failed<'a> {
    store: &'a Store,
    id: InstanceId,
}

impl Fence for Failed<'_> {
    async fn may_act(
        &self,
    ) -> Result<bool, Box<dyn StdError + Send + Sync + 'static>> {
        let instance: Option<Instance> =
            self.store.any_instance(self.id).await?;
        Ok(instance.is_some_and(|i| i.status == InstanceStatus::Error))
    }
}
