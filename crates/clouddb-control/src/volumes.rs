//! Watches how much of the disk instances use.

mod beside;
mod growth;
mod looks;

use std::{collections::HashSet, sync::Arc, time::Duration};

use clouddb_model::InstanceId;
use clouddb_platform::{Reserve, Room};
use clouddb_store::Standing;
use slog::{info, warn};

use self::looks::Looks;
use crate::{
    Error, Inner, Instance,
    clock::Instant,
    operations::{chain, not_exclusive},
    tasks::{Period, Task, TaskError},
};

/// How often to look. A watched volume may exceed its size for this long, and a
/// server that can't roll back ends after five seconds.
const EVERY: Duration = Duration::from_secs(1);
/// A server whose reserve is smaller than this takes no writes: a customer who
/// keeps writing would use up the rest.
const LAST: u64 = 32 << 20;
/// What is left below this is for servers that are started.
const FOR_STARTS: u64 = 8 << 20;
/// How long it takes no writes before customers may delete something.
const CLOSED_FOR: Duration = Duration::from_secs(30);

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Door {
    /// It takes writes, or it isn't this task's to close.
    Open,
    /// It was closed at that time because its reserve is almost used up.
    Closed(Instant),
}

/// The background task. A server that doesn't answer doesn't delay the others.
pub(crate) struct WatchVolumes {
    inner: Arc<Inner>,
    /// The looks at what the servers write.
    volumes: Looks<InstanceId, Option<Door>>,
    /// The looks at the volumes' sizes, with the time of the next try after a
    /// failure.
    sizes: Looks<InstanceId, Option<Instant>>,
}

impl WatchVolumes {
    pub(crate) fn new(inner: &Arc<Inner>) -> Self {
        let (volumes, sizes) = (Looks::default(), Looks::default());
        Self { inner: Arc::clone(inner), volumes, sizes }
    }
}

impl Task for WatchVolumes {
    const NAME: &'static str = "watch_volumes";
    const FAILED: &'static str = "failed to look at the volumes";

    fn period(&self) -> Period {
        Period::Every(EVERY)
    }

    async fn run(&mut self) -> Result<(), TaskError> {
        Ok(self.look().await?)
    }

    async fn woken(&mut self) {
        self.inner.grown.notified().await;
    }

    fn reset(&mut self) {
        *self = Self::new(&self.inner);
    }
}

impl WatchVolumes {
    async fn look(&mut self) -> Result<(), Error> {
        let inner = &self.inner;
        let (store, cell) = (&inner.parts.store, inner.parts.cell);
        let standings = store.standings(cell, &not_exclusive()).await?;
        let ids: HashSet<_> = standings.iter().map(|it| it.id).collect();
        inner.full().retain(|id| ids.contains(id));
        let all: Vec<_> = standings.into_iter().map(|it| (it.id, it)).collect();
        let look = |standing, door: Option<_>| {
            let inner = Arc::clone(inner);
            inner.tasks.clone().spawn(async move {
                inner.look_at_volume(standing, door.flatten()).await
            })
        };
        self.volumes.begin(all.clone(), look).await;
        let see_to = |standing, not_before: Option<_>| {
            let inner = Arc::clone(inner);
            inner.tasks.clone().spawn(async move {
                inner.see_to_size(standing, not_before.flatten()).await
            })
        };
        self.sizes.begin(all, see_to).await;
        Ok(())
    }
}

impl Inner {
    async fn look_at_volume(
        &self,
        standing: Standing,
        door: Option<Door>,
    ) -> Option<Door> {
        let id = standing.id.to_string();
        let (watched, tidied) = tokio::join!(
            self.watch_volume(&standing, door),
            self.tidy_up(&standing)
        );
        if let Err(failure) = tidied {
            warn!(self.log, "failed to remove what a server wrote";
                "instance" => &id, "cause" => chain(&failure));
        }
        watched.unwrap_or_else(|failure| {
            warn!(self.log, "failed to look at a volume";
                "instance" => &id, "cause" => chain(&failure));
            door.filter(is_closed)
        })
    }

    async fn watch_volume(
        &self,
        standing: &Standing,
        door: Option<Door>,
    ) -> Result<Option<Door>, Error> {
        let (id, platform) = (standing.id, &self.parts.platform);
        // There may be no volume yet, or none any more.
        if !standing.status.may_have_server() {
            return Ok(None);
        }
        let room = platform.room(id, standing.volume.bytes()).await?;
        let door = self.reserve(standing, &room, door).await?;
        // The active operation sees to the rest.
        if standing.busy || !standing.status.has_server() {
            return Ok(door);
        }
        let closed =
            self.is_short() || is_to_be_closed(&room, door, Instant::now());
        let is_settled = door == Some(Door::Open) && !closed;
        if is_settled {
            return Ok(door);
        }
        let found: Option<Instance> = self.parts.store.any_instance(id).await?;
        let Some(instance) = found else { return Ok(None) };
        if instance.source.is_some() {
            self.full().remove(&id);
            return Ok(Some(Door::Open));
        }
        // The reason is recorded for as long as the server may be closed.
        if closed {
            self.full().insert(id);
        }
        let is_open = self.keep_within(&instance, closed).await?;
        if !closed {
            self.full().remove(&id);
        }
        Ok(if is_open { Some(Door::Open) } else { door.filter(is_closed) })
    }

    /// Gives a server that is rolling back the room that it needs for that, and
    /// reserves room again when some is free.
    async fn reserve(
        &self,
        standing: &Standing,
        room: &Room,
        door: Option<Door>,
    ) -> Result<Option<Door>, Error> {
        let (id, platform) = (standing.id, &self.parts.platform);
        let Some(Reserve { left, is_needed, may_grow }) = room.reserve else {
            return Ok(door);
        };
        if may_grow {
            platform.replenish(id).await?;
        }
        if !is_needed {
            return Ok(door);
        }
        let closed = || Some(Door::Closed(Instant::now()));
        // Without earlier looks, count it as closed from now on.
        let door = if left < LAST { door.or_else(closed) } else { door };
        let found: Option<Instance> = self.parts.store.any_instance(id).await?;
        let Some(instance) = found else { return Ok(door) };
        let mut admin = self.admin(&instance).await?;
        let is_stuck = left > FOR_STARTS && admin.is_rolling_back().await?;
        admin.close().await?;
        if !is_stuck {
            return Ok(door);
        }
        let left = platform.relieve(id).await?;
        info!(self.log, "a server needs room to take something back";
            "instance" => id.to_string(), "left" => left);
        Ok(if left < LAST { closed() } else { door })
    }

    /// Closes a server to writes or opens it, unless it is a replica or gives
    /// its place away. Returns whether it takes writes.
    async fn keep_within(
        &self,
        instance: &Instance,
        closed: bool,
    ) -> Result<bool, Error> {
        let mut admin = self.admin(instance).await?;
        // An operation that closes it for good waits for this mandate to end.
        let may_be_open = self.may_be_open(instance.id);
        let Some(mut mandate) = admin.mandate(may_be_open).await? else {
            return Ok(false);
        };
        if mandate.is_read_only().await? != closed {
            mandate.set_read_only(closed).await?;
            info!(self.log, "an instance takes no writes for want of room, or \
                does again";
                "instance" => instance.id.to_string(), "closed" => closed);
        }
        mandate.end().await?;
        admin.close().await?;
        Ok(!closed)
    }

    /// Whether the server of an instance takes no writes, or should take none,
    /// because its volume or the disk is full.
    pub(crate) async fn is_full(
        &self,
        instance: &Instance,
    ) -> Result<bool, Error> {
        let (id, size) = (instance.id, instance.volume.bytes());
        if self.is_short() || self.full().contains(&id) {
            return Ok(true);
        }
        let room = self.parts.platform.room(id, size).await?;
        Ok(is_to_be_closed(&room, None, Instant::now()))
    }

    /// Whether the volume of an instance can't hold any more. A watched volume
    /// can exceed its size.
    pub(crate) async fn lacks_room(
        &self,
        instance: &Instance,
    ) -> Result<bool, Error> {
        let (id, size) = (instance.id, instance.volume.bytes());
        let room = self.parts.platform.room(id, size).await?;
        Ok(room.is_full && room.reserve.is_some())
    }

    /// Whether the server of an instance may take writes, apart from the room
    /// in its volume.
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

fn is_closed(door: &Door) -> bool {
    matches!(door, Door::Closed(_))
}

/// A watched volume takes no writes when it is full. A volume with a reserve
/// does while some is left, since deleting rows makes room in the tables.
fn is_to_be_closed(room: &Room, door: Option<Door>, now: Instant) -> bool {
    let Some(Reserve { left, .. }) = room.reserve else { return room.is_full };
    match door {
        Some(Door::Closed(at)) if room.is_full => {
            left <= FOR_STARTS || now.saturating_duration_since(at) < CLOSED_FOR
        }
        _ => false,
    }
}
