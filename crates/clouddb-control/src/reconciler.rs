//! Compares what is remembered with what there is on the machine.

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

/// A server that ends so often within so long isn't started again.
const RECOVERIES: u32 = 5;
const WITHIN: TimeDelta = TimeDelta::minutes(10);
/// How long to wait before a server is started for the second time, the third,
/// and so on: twice as long each time.
const PAUSE: Duration = Duration::from_millis(500);

/// How long it is known which instances were forgotten, beyond the time that
/// what is left of one could be set aside for.
const FORGOTTEN_KEPT: Duration = Duration::from_hours(7 * 24);
/// One that failed is started again after a while, which is twice as long for each
/// time within the last hour, so many at most, and not longer than this.
const MOST_COUNTED: u32 = 6;
const LONGEST_PAUSE: Duration = Duration::from_hours(1);

/// Compares the store with the machine.
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
    // The machine first: what is there then and unknown afterwards was
    // unknown before.
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
    /// Tells other services of the machine which places instances have.
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

    /// Has the store forget what it kept for long enough.
    async fn prune(&self) -> Result<(), Error> {
        let store = &self.parts.store;
        store.prune().await?;
        let kept = self.settings.lost_kept.saturating_add(FORGOTTEN_KEPT);
        let kept = TimeDelta::from_std(kept).unwrap_or(TimeDelta::MAX);
        Ok(store.prune_forgotten(kept).await?)
    }

    /// Looks at an instance that nobody is changing.
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

    /// Sees to it that an instance is as its status says: that an ACTIVE one
    /// has a server, and one in ERROR none.
    pub(crate) async fn look_after(self: &Arc<Self>, id: InstanceId) {
        if let Err(failure) = self.try_to_look_after(id).await {
            // The next comparison will.
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

    /// Waits until the server of an instance ends, unless somebody does.
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

    /// Has the server of an instance started again, or gives it up when that
    /// was done too often.
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
        // Nobody's database waits for a store of logs that is away.
        if let Some(saving) = busy {
            transaction.supersede(saving.id).await?;
        }
        let kind = &recover_instance::KIND;
        let before = kind.latest(&mut transaction, id, RECOVERIES).await?;
        // Whoever asked for a restart thinks that it helps.
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

    /// Has the server of an instance in ERROR started again, if its data is whole
    /// and nobody wants anything else, after a pause that is longer the more often
    /// that was done: what it lacked may be there again.
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
        // It didn't fail when its server was to run, if the last that was begun was
        // its deletion, or something that nobody knows.
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

    /// Gives up an instance that is to become something else and that nobody
    /// is changing. Operations and statuses change together, so there is none,
    /// unless somebody else changed the store.
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

    /// Gives back the latest that was set aside of an instance.
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

/// Why an instance failed that has all of its data.
fn failure_to_start(instance: &Instance) -> Option<&Fault> {
    let failed = instance.status == InstanceStatus::Error
        && instance.data == DataStatus::Whole;
    instance.fault.as_ref().filter(|_| failed)
}

/// Whoever ends the server of an instance in ERROR may do so as long as it is.
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
