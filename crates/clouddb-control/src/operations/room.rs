//! Room that steps take on a disk.
//!
//! The request was told that there is room, and other requests were as well. So
//! the step that takes the room checks again. The bytes that it takes count as
//! taken until the operation ends, also once part of them is written. A step
//! that is refused waits and tries again.

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
    /// How many bytes of the instances' disk are free, above the floor, and not
    /// taken by other operations.
    pub(super) async fn spare_disk(&self) -> Result<u64, Failure> {
        let inner = &self.inner;
        let (own, cell) = (self.claim.operation, inner.parts.cell);
        let disk = inner.parts.platform.disk().await?;
        let device = disk.device.to_string();
        let mut reader = Reader::from(&inner.parts.store);
        let taken = reader.room_taken(cell, &device, own).await?;
        Ok(inner.spare(disk).saturating_sub(taken))
    }

    /// Takes this many bytes of the instances' disk.
    pub(super) async fn take_disk(&self, bytes: u64) -> Result<(), Failure> {
        self.take(Place::Instances, bytes).await
    }

    /// Takes this many bytes of a store, if it is on a disk of this machine.
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
        // An operation that ends while the disk is measured may have written
        // data after the measurement. So what was taken before counts too.
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

/// Where room is taken.
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
