//! Makes volumes as large as they should be.

use std::{error::Error as StdError, time::Duration};

use clouddb_model::{InstanceId, Told, told};
use clouddb_platform::Fence;
use clouddb_store::{Standing, Store};
use slog::warn;

use crate::{
    Error, Inner, Instance, clock::Instant, disk::DISK, machine::owner,
    operations::chain, told::ForCustomers,
};

/// The pause after a failed try: growing a volume blocks every other operation
/// on the instance.
const PAUSE: Duration = Duration::from_secs(10);

impl Inner {
    /// Gives a volume its size, unless a try failed just now. Returns the
    /// earliest time of the next try after a failure.
    pub(super) async fn see_to_size(
        &self,
        standing: Standing,
        not_before: Option<Instant>,
    ) -> Option<Instant> {
        if not_before.is_some_and(|moment| Instant::now() < moment) {
            return not_before;
        }
        let failure = self.give_size(&standing).await.err()?;
        warn!(self.log, "failed to give a volume its size";
            "instance" => standing.id.to_string(), "cause" => chain(&failure));
        Some(Instant::now() + PAUSE)
    }

    async fn give_size(&self, standing: &Standing) -> Result<(), Error> {
        let (id, size) = (standing.id, standing.volume);
        // There may be no volume yet, or none any more.
        if !standing.status.may_have_server() {
            return Ok(());
        }
        let platform = &self.parts.platform;
        if !platform.is_short(id, size.bytes()).await? {
            if standing.is_short {
                self.say_shortage(id, None).await?;
            }
            return Ok(());
        }
        // The active operation does this, unless it waits for the room.
        let is_settled = standing.status.has_server() && !standing.busy;
        if !is_settled && !standing.status.may_lack_room() {
            return Ok(());
        }
        let found: Option<Instance> = self.parts.store.any_instance(id).await?;
        let Some(instance) = found else { return Ok(()) };
        let grown = if self.is_short() {
            Err(Error::NoRoom(DISK))
        } else {
            self.grow(&instance).await.map_err(Error::from)
        };
        let Err(failure) = grown else {
            return self.say_shortage(id, None).await;
        };
        let size = instance.volume.0;
        let why =
            told!("the volume isn't ", size, " GB large yet: ", failure.told());
        self.say_shortage(id, Some(&why)).await?;
        Err(failure)
    }

    async fn grow(
        &self,
        instance: &Instance,
    ) -> Result<(), clouddb_platform::Error> {
        let running = Running { store: &self.parts.store, id: instance.id };
        let size = instance.volume.bytes();
        let platform = &self.parts.platform;
        let owner = owner(instance);
        match platform.grow(instance.id, size, owner, &running).await {
            // The operation that has changed the instance does it.
            Err(clouddb_platform::Error::Fenced) => Ok(()),
            outcome => outcome,
        }
    }

    async fn say_shortage(
        &self,
        id: InstanceId,
        why: Option<&Told>,
    ) -> Result<(), Error> {
        let mut transaction = self.parts.store.begin().await?;
        transaction.set_shortage(id, why).await?;
        Ok(transaction.commit().await?)
    }
}

/// Growing the volume of an instance is allowed as long as that isn't being
/// deleted.
struct Running<'a> {
    store: &'a Store,
    id: InstanceId,
}

impl Fence for Running<'_> {
    async fn may_act(
        &self,
    ) -> Result<bool, Box<dyn StdError + Send + Sync + 'static>> {
        let found: Option<Instance> = self.store.any_instance(self.id).await?;
        Ok(found.is_some_and(|instance| {
            instance.status.has_server() || instance.status.may_lack_room()
        }))
    }
}
