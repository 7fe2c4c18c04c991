//! Turns of operations. Those that wait for the same thing share some places, and
//! hold up no others: a store of objects that is slow keeps nobody's server from
//! being started.

use std::sync::Arc;

use clouddb_store::Lane;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

/// Every lane.
const LANES: [Lane; 3] = [Lane::Server, Lane::Data, Lane::Objects];

/// The lanes of this process.
#[derive(Debug)]
pub(crate) struct Lanes {
    places: [Arc<Places>; LANES.len()],
}

/// The places of one lane.
#[derive(Debug)]
pub(crate) struct Places {
    pub(super) lane: Lane,
    free: Arc<Semaphore>,
    wake: Notify,
}

impl Lanes {
    /// Lanes with so many places each.
    pub(crate) fn new(places: usize) -> Self {
        let places = LANES.map(|lane| {
            let free = Arc::new(Semaphore::new(places));
            Arc::new(Places { lane, free, wake: Notify::new() })
        });
        Self { places }
    }

    /// There may be an operation to claim.
    pub(crate) fn wake(&self) {
        self.places.iter().for_each(|places| places.wake.notify_one());
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Arc<Places>> {
        self.places.iter()
    }
}

impl Places {
    /// A place, as soon as one is free; none when there are to be no more.
    pub(super) async fn take(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.free).acquire_owned().await.ok()
    }

    /// Waits until there may be an operation to claim.
    pub(super) async fn woken(&self) {
        self.wake.notified().await;
    }
}
