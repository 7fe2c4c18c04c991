//! The time zones of servers: those of the machine.
//!
//! New instances have them from the template. Servers of earlier versions of
//! the service and of older backups are told them once they run.

use std::{collections::HashSet, sync::Arc, time::Duration};

use clouddb_model::InstanceId;
use futures::{StreamExt, stream};
use slog::{debug, info};

use crate::{
    Error, Inner, Instance,
    operations::{chain, not_exclusive},
    tasks::{Period, Task, TaskError},
};

/// How often to look for servers without time zones.
const EVERY: Duration = Duration::from_mins(1);
const AT_ONCE: usize = 2;
/// How long a statement may take. Other statements wait for it, such as those
/// that use a time zone.
const PATIENCE: Duration = Duration::from_secs(20);

/// The background task. Tells each running server once; operations that start a
/// server also do.
pub(crate) struct TellZones {
    inner: Arc<Inner>,
    told: HashSet<InstanceId>,
}

impl TellZones {
    pub(crate) fn new(inner: &Arc<Inner>) -> Self {
        Self { inner: Arc::clone(inner), told: HashSet::new() }
    }
}

impl Task for TellZones {
    const NAME: &'static str = "tell_zones";
    const FAILED: &'static str =
        "failed to look for servers without time zones";

    fn period(&self) -> Period {
        Period::After(EVERY)
    }

    async fn run(&mut self) -> Result<(), TaskError> {
        Ok(see_to_all(&self.inner, &mut self.told).await?)
    }
}

async fn see_to_all(
    inner: &Arc<Inner>,
    told: &mut HashSet<InstanceId>,
) -> Result<(), Error> {
    let parts = &inner.parts;
    let all = parts.store.standings(parts.cell, &not_exclusive()).await?;
    let known: HashSet<InstanceId> = all.iter().map(|it| it.id).collect();
    told.retain(|id| known.contains(id));
    let due = all.into_iter().filter(|it| {
        it.status.has_server() && !it.busy && !told.contains(&it.id)
    });
    let due: Vec<InstanceId> = due.map(|it| it.id).collect();
    let seen_to = stream::iter(due)
        .map(|id| async move { inner.see_to(id).await.then_some(id) })
        .buffer_unordered(AT_ONCE)
        .filter_map(std::future::ready);
    told.extend(seen_to.collect::<Vec<_>>().await);
    Ok(())
}

impl Inner {
    async fn see_to(&self, id: InstanceId) -> bool {
        match self.try_to_see_to(id).await {
            Ok(()) => true,
            Err(failure) => {
                // The server may be starting or ending.
                debug!(self.log, "a server wasn't told of time zones";
                    "instance" => id.to_string(), "cause" => chain(&failure));
                false
            }
        }
    }

    async fn try_to_see_to(&self, id: InstanceId) -> Result<(), Error> {
        let found: Option<Instance> = self.parts.store.any_instance(id).await?;
        let Some(instance) = found else { return Ok(()) };
        self.tell_zones(&instance).await
    }

    /// Tells the server of an instance the machine's time zones.
    pub(crate) async fn tell_zones(
        &self,
        instance: &Instance,
    ) -> Result<(), Error> {
        let engine = self.engine(instance)?;
        let Some(zones) = engine.template.zones() else { return Ok(()) };
        let mut admin = self.patient_admin(instance, PATIENCE).await?;
        if admin.ensure_zones(zones).await? {
            info!(self.log, "a server was told of time zones";
                "instance" => instance.id.to_string());
        }
        Ok(admin.close().await?)
    }
}
