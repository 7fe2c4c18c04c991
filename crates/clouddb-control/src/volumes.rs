//! What instances may take of the disk, looked at again and again.

use std::{
    collections::HashSet, error::Error as StdError, sync::Arc, time::Duration,
};

use clouddb_engine::{Layout, Turn};
use clouddb_model::{InstanceId, InstanceStatus};
use clouddb_platform::Fence;
use clouddb_store::{Standing, Store};
use slog::{info, warn};
use tokio::time::sleep;

use crate::{Error, Inner, Instance, machine::owner, operations::chain};

/// How often to look. A volume that is only watched may grow as long past its
/// size.
const EVERY: Duration = Duration::from_secs(1);
/// How many bytes of binary logs a server keeps for replicas that are behind.
/// One that is further behind is made anew.
const BINARY_LOGS: u64 = 512 << 20;

/// Looks at once, and then again and again until the service stops.
pub(crate) async fn watch_forever(inner: Arc<Inner>) {
    // The servers that are known to be open to writes.
    let mut open = HashSet::new();
    loop {
        if let Err(failure) = inner.watch_volumes(&mut open).await {
            warn!(inner.log, "failed to look at the volumes";
                "cause" => chain(&failure));
        }
        tokio::select! {
            () = sleep(EVERY) => {}
            () = inner.grown.notified() => {}
            () = inner.stopping.cancelled() => return,
        }
    }
}

impl Inner {
    async fn watch_volumes(
        &self,
        open: &mut HashSet<InstanceId>,
    ) -> Result<(), Error> {
        let standings = self.parts.store.standings(self.parts.cell).await?;
        let has_server = |it: &&Standing| !it.busy && has_server(it.status);
        let before = std::mem::take(open);
        for standing in standings.iter().filter(has_server) {
            if self.stopping.is_cancelled() {
                break;
            }
            let was_open = before.contains(&standing.id);
            match self.watch_volume(standing, was_open).await {
                Ok(true) => _ = open.insert(standing.id),
                Ok(false) => {}
                Err(failure) => {
                    warn!(self.log, "failed to look at a volume";
                        "instance" => standing.id.to_string(),
                        "cause" => chain(&failure));
                }
            }
        }
        Ok(())
    }

    /// Says whether the server is known to be open to writes.
    async fn watch_volume(
        &self,
        standing: &Standing,
        was_open: bool,
    ) -> Result<bool, Error> {
        let (id, platform) = (standing.id, &self.parts.platform);
        let room = platform.room(id, standing.volume.bytes()).await?;
        let logs = Layout::of(platform.directory(id)).binary_logs();
        let has_logs = platform.measure(logs).await? > BINARY_LOGS;
        let is_settled = !room.is_watched || was_open && !room.is_full;
        if is_settled && !room.is_short && !has_logs {
            return Ok(true);
        }
        let found: Option<Instance> = self.parts.store.any_instance(id).await?;
        let Some(instance) = found else { return Ok(false) };
        if room.is_short {
            self.grow(&instance).await?;
        }
        if has_logs {
            let mut admin = self.admin(&instance).await?;
            admin.purge_binary_logs(BINARY_LOGS).await?;
            admin.close().await?;
        }
        if is_settled || instance.source.is_some() {
            return Ok(was_open);
        }
        self.keep_within(&instance, room.is_full).await
    }

    /// Gives a volume the size that it should have.
    async fn grow(&self, instance: &Instance) -> Result<(), Error> {
        let running = Running { store: &self.parts.store, id: instance.id };
        let size = instance.volume.bytes();
        let platform = &self.parts.platform;
        let owner = owner(instance);
        match platform.grow(instance.id, size, owner, &running).await {
            // Whoever is at it sees to it.
            Err(clouddb_platform::Error::Fenced) => Ok(()),
            outcome => Ok(outcome?),
        }
    }

    /// Closes a server to writes whose volume is full, and opens it again once
    /// it isn't, unless it is to give its place away. Says whether it is open.
    async fn keep_within(
        &self,
        instance: &Instance,
        is_full: bool,
    ) -> Result<bool, Error> {
        let mut admin = self.admin(instance).await?;
        let is_closed = admin.take_turn().await? == Turn::Closed;
        // Whoever is to close it for good waits for its turn from here on.
        let may_be_open = self.may_be_open(instance.id).await?;
        if may_be_open && is_closed != is_full {
            admin.set_read_only(is_full).await?;
            info!(self.log, "the volume of an instance is full, or no longer";
                "instance" => instance.id.to_string(), "full" => is_full);
        }
        admin.close().await?;
        Ok(may_be_open && !is_full)
    }

    /// Whether nothing but a full volume would close the server of an instance
    /// to writes.
    pub(crate) async fn may_be_open(
        &self,
        id: InstanceId,
    ) -> Result<bool, Error> {
        let store = &self.parts.store;
        let found: Option<Instance> = store.any_instance(id).await?;
        Ok(found.is_some_and(|it| it.source.is_none())
            && !store.is_giving_place(id).await?)
    }
}

fn has_server(status: InstanceStatus) -> bool {
    let statuses = [InstanceStatus::Active, InstanceStatus::ReplicationError];
    statuses.contains(&status)
}

/// Whoever makes the volume of an instance larger may do so as long as nobody
/// removes it.
struct Running<'a> {
    store: &'a Store,
    id: InstanceId,
}

impl Fence for Running<'_> {
    async fn may_act(
        &self,
    ) -> Result<bool, Box<dyn StdError + Send + Sync + 'static>> {
        let found: Option<Instance> = self.store.any_instance(self.id).await?;
        Ok(found.is_some_and(|instance| has_server(instance.status)))
    }
}
