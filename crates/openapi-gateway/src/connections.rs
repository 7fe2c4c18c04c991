//! Limits the connections, in all and from one address.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::rates::network;

/// The open connections.
#[derive(Debug)]
pub(crate) struct Connections {
    room: Arc<Semaphore>,
    most_of_one: usize,
    by_address: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// The place of one connection. Dropping it frees the place.
#[derive(Debug)]
pub(crate) struct Place {
    _room: OwnedSemaphorePermit,
    address: IpAddr,
    by_address: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

impl Connections {
    pub(crate) fn new(most: usize, most_of_one: usize) -> Self {
        let room = Arc::new(Semaphore::new(most.min(Semaphore::MAX_PERMITS)));
        Self { room, most_of_one, by_address: Arc::default() }
    }

    /// Waits until there is room for another connection. Meanwhile, new ones
    /// wait in the kernel's queue.
    pub(crate) async fn room(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.room).acquire_owned().await.ok()
    }

    /// Takes a place; `None` if the address has reached its limit.
    pub(crate) fn take(
        &self,
        room: OwnedSemaphorePermit,
        address: IpAddr,
    ) -> Option<Place> {
        let address = network(address);
        let mut all = lock(&self.by_address);
        let count = all.entry(address).or_default();
        if *count >= self.most_of_one {
            if *count == 0 {
                all.remove(&address);
            }
            return None;
        }
        *count += 1;
        let by_address = Arc::clone(&self.by_address);
        Some(Place { _room: room, address, by_address })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut all = lock(&self.by_address);
        let Some(count) = all.get_mut(&self.address) else { return };
        *count -= 1;
        if *count == 0 {
            all.remove(&self.address);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic while the lock is held leaves nothing half done.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;

    #[tokio::test]
    async fn an_address_has_its_share() {
        let connections = Connections::new(10, 2);
        let take = async |address: &str| {
            let room = connections.room().await.unwrap();
            connections.take(room, address.parse().unwrap())
        };
        let first = take("10.0.0.1").await.unwrap();
        let _second = take("10.0.0.1").await.unwrap();
        assert!(take("10.0.0.1").await.is_none());
        let other = take("10.0.0.2").await.unwrap();
        drop(first);
        let _third = take("10.0.0.1").await.unwrap();
        drop(other);
        assert_eq!(lock(&connections.by_address).len(), 1);
        assert_eq!(connections.room.available_permits(), 8);
    }

    #[tokio::test]
    async fn there_are_never_more_than_fit() {
        let connections = Connections::new(1, 2);
        let room = connections.room().await.unwrap();
        let place = connections.take(room, [10, 0, 0, 1].into()).unwrap();
        assert!(connections.room().now_or_never().is_none());
        drop(place);
        assert!(connections.room().now_or_never().is_some());
        let nobody = Connections::new(1, 0);
        let room = nobody.room().await.unwrap();
        assert!(nobody.take(room, [10, 0, 0, 1].into()).is_none());
        assert!(lock(&nobody.by_address).is_empty());
    }
}
