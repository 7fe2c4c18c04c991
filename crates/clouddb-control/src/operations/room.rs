//! Room that steps take of a disk.
//!
//! Whoever asked for it was told that there is some, and so were others. So it is
//! asked for again by the step that takes it. What it may take counts as taken for
//! all others until it ends, also once a part of it is written: who is refused
//! for that waits, and is asked for another time.

use clouddb_model::Disk;
use clouddb_objects::ObjectStore;
use clouddb_store::Reader;
use slog::warn;

use super::job::{Failure, Job};
use crate::{
    Error,
    disk::{DISK, STORE},
};

impl<S> Job<S> {
    /// How many bytes of the disk that instances are on are neither taken nor to
    /// stay free.
    pub(super) async fn spare_disk(&self) -> Result<u64, Failure> {
        let inner = &self.inner;
        let (own, cell) = (self.claim.operation, inner.parts.cell);
        let disk = inner.parts.platform.disk().await?;
        let device = disk.device.to_string();
        let mut reader = Reader::from(&inner.parts.store);
        let taken = reader.room_taken(cell, &device, own).await?;
        Ok(inner.spare(disk).saturating_sub(taken))
    }

    /// Takes so many bytes of the disk that instances are on.
    pub(super) async fn take_disk(&self, bytes: u64) -> Result<(), Failure> {
        self.take(Place::Instances, bytes).await
    }

    /// Takes so many bytes of a store, if it is on a disk of this machine.
    pub(super) async fn take_store(
        &self,
        objects: &ObjectStore,
        bytes: u64,
    ) -> Result<(), Failure> {
        self.take(Place::Store(objects), bytes).await
    }

    async fn take(&self, place: Place<'_>, bytes: u64) -> Result<(), Failure> {
        let (store, cell) = (&self.inner.parts.store, self.inner.parts.cell);
        let own = self.claim.operation;
        let Some(disk) = self.measure(place).await? else { return Ok(()) };
        let device = disk.device.to_string();
        // Whoever ends while the disk is measured has written the rest since then.
        let before = Reader::from(store).room_taken(cell, &device, own).await?;
        let Some(disk) = self.measure(place).await? else { return Ok(()) };
        let mut transaction = self.begin().await?;
        transaction.lock_cell(cell).await?;
        let mut reader = Reader::from(&mut *transaction);
        let taken = reader.room_taken(cell, &device, own).await?.max(before);
        let spare = self.inner.spare(disk).saturating_sub(taken);
        if bytes >= spare {
            let what = place.name();
            warn!(self.log, "there is no room"; "of" => what,
                "wanted" => bytes, "spare" => spare, "taken" => taken);
            return Err(Error::NoRoom(what).into());
        }
        let held = transaction.take_room(self.claim, &device, bytes).await?;
        held.map_err(|_| Failure::Lost)?;
        transaction.commit().await
    }

    async fn measure(&self, place: Place<'_>) -> Result<Option<Disk>, Error> {
        match place {
            Place::Instances => {
                Ok(Some(self.inner.parts.platform.disk().await?))
            }
            Place::Store(objects) => {
                objects.disk().await.map_err(Error::Objects)
            }
        }
    }
}

/// What room is taken of.
#[derive(Clone, Copy, Debug)]
enum Place<'a> {
    Instances,
    Store(&'a ObjectStore),
}

impl Place<'_> {
    fn name(self) -> &'static str {
        match self {
            Self::Instances => DISK,
            Self::Store(_) => STORE,
        }
    }
}
