//! Limits how many operations run at once. Operations that wait for the same
//! thing share a lane, and don't hold up other lanes: a slow object store
//! doesn't delay the start of a server.

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
    /// Lanes with this many places each.
    pub(crate) fn new(places: usize) -> Self {
        let places = LANES.map(|lane| {
            let free = Arc::new(Semaphore::new(places));
            Arc::new(Places { lane, free, wake: Notify::new() })
        });
        Self { places }
    }

    /// Wakes all lanes: there may be an operation to claim.
    pub(crate) fn wake(&self) {
        self.places.iter().for_each(|places| places.wake.notify_one());
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Arc<Places>> {
        self.places.iter()
    }
}

impl Places {
    /// Waits for a free place; `None` if the semaphore was closed.
    pub(super) async fn take(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.free).acquire_owned().await.ok()
    }

    /// Waits until there may be an operation to claim.
    pub(super) async fn woken(&self) {
        self.wake.notified().await;
    }
}
