//! Limits the requests in progress, with a fair queue.

use std::{
    collections::{HashMap, VecDeque},
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{sync::oneshot, time::timeout};

use crate::{Error, attempts::network};

/// The most requests in progress.
const MOST: usize = 32;
/// How many requests of one address may wait.
const WAITING: usize = 64;
/// How long they wait.
const PATIENCE: Duration = Duration::from_secs(5);

/// The places of requests in progress. When all are taken, the addresses get
/// free ones in turn, so none waits for all requests of another one.
#[derive(Clone, Debug)]
pub(super) struct Places(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    waiting: usize,
    patience: Duration,
}

#[derive(Debug)]
struct State {
    /// If this isn't 0, no request waits.
    free: usize,
    /// The waiting requests of each address, in their order.
    waiting: HashMap<IpAddr, VecDeque<oneshot::Sender<Place>>>,
    /// The addresses with waiting requests, each once.
    turns: VecDeque<IpAddr>,
}

/// A place. Dropping it gives it to the next waiting request.
#[derive(Debug)]
#[must_use]
pub(super) struct Place(Arc<Shared>);

impl Default for Places {
    fn default() -> Self {
        Self::new(MOST, WAITING, PATIENCE)
    }
}

impl Places {
    fn new(most: usize, waiting: usize, patience: Duration) -> Self {
        let (turns, all) = (VecDeque::new(), HashMap::new());
        let state = State { free: most, waiting: all, turns };
        Self(Arc::new(Shared { state: Mutex::new(state), waiting, patience }))
    }

    /// Takes a place when it is the turn of the address. Fails if that takes
    /// too long, or if too many of its requests wait.
    pub(super) async fn take(&self, from: IpAddr) -> Result<Place, Error> {
        let turn = {
            let mut state = self.0.lock();
            if state.free > 0 {
                state.free -= 1;
                return Ok(Place(Arc::clone(&self.0)));
            }
            state.wait(network(from), self.0.waiting)?
        };
        let place = timeout(self.0.patience, turn).await;
        place.map_or(Err(Error::Busy), |place| place.map_err(|_| Error::Busy))
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // A panic while the lock is held leaves no change half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn wait(
        &mut self,
        from: IpAddr,
        most: usize,
    ) -> Result<oneshot::Receiver<Place>, Error> {
        if !self.waiting.contains_key(&from) {
            self.turns.push_back(from);
        }
        let queue = self.waiting.entry(from).or_default();
        queue.retain(|other| !other.is_closed());
        if queue.len() >= most {
            return Err(Error::Busy);
        }
        let (place, turn) = oneshot::channel();
        queue.push_back(place);
        Ok(turn)
    }

    /// The next waiting request, if there is one.
    fn next(&mut self) -> Option<oneshot::Sender<Place>> {
        while let Some(from) = self.turns.pop_front() {
            let Some(queue) = self.waiting.get_mut(&from) else { continue };
            queue.retain(|other| !other.is_closed());
            let next = queue.pop_front();
            if queue.is_empty() {
                self.waiting.remove(&from);
            } else {
                self.turns.push_back(from);
            }
            if next.is_some() {
                return next;
            }
        }
        self.free += 1;
        None
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let next = self.0.lock().next();
        let Some(next) = next else { return };
        // If that request was given up meanwhile, the returned place is
        // dropped, which passes it on.
        drop(next.send(Self(Arc::clone(&self.0))));
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use futures::{FutureExt, future::BoxFuture};

    use super::*;

    const LONG: Duration = Duration::from_mins(1);

    fn address(number: u8) -> IpAddr {
        Ipv4Addr::new(192, 0, 2, number).into()
    }

    type Taken = BoxFuture<'static, Result<Place, Error>>;

    /// A request from an address, already waiting.
    fn waiting(places: &Places, from: IpAddr) -> Taken {
        let places = places.clone();
        let mut taken = async move { places.take(from).await }.boxed();
        assert!((&mut taken).now_or_never().is_none());
        taken
    }

    fn given(taken: &mut Taken) -> Option<Place> {
        taken.now_or_never().map(Result::unwrap)
    }

    #[tokio::test]
    async fn addresses_take_turns() {
        let places = Places::new(1, 9, LONG);
        let place = places.take(address(1)).await.unwrap();
        let mut many = Vec::new();
        for _ in 0..3 {
            many.push(waiting(&places, address(1)));
        }
        let mut other = waiting(&places, address(2));
        drop(place);
        let place = given(&mut many[0]).unwrap();
        assert!(given(&mut other).is_none());
        drop(place);
        let place = given(&mut other).unwrap();
        assert!(given(&mut many[1]).is_none());
        drop(place);
        for next in &mut many[1..] {
            drop(given(next).unwrap());
        }
        assert!(places.take(address(3)).await.is_ok());
        let state = places.0.lock();
        assert_eq!((state.free, state.turns.len()), (1, 0));
        assert!(state.waiting.is_empty());
    }

    #[tokio::test]
    async fn who_gives_up_takes_no_turn() {
        let places = Places::new(1, 9, LONG);
        let place = places.take(address(1)).await.unwrap();
        drop(waiting(&places, address(2)));
        let mut other = waiting(&places, address(3));
        drop(place);
        let place = given(&mut other).unwrap();
        let hurried = waiting(&places, address(4));
        // The request has its place, but is dropped before it notices.
        drop(place);
        drop(hurried);
        assert_eq!(places.0.lock().free, 1);
    }

    #[tokio::test]
    async fn there_is_an_end_to_waiting() {
        let places = Places::new(1, 2, LONG);
        let _place = places.take(address(1)).await.unwrap();
        let first = waiting(&places, address(1));
        let _second = waiting(&places, address(1));
        let refused = places.take(address(1)).await;
        assert!(matches!(refused, Err(Error::Busy)), "{refused:?}");
        let _other = waiting(&places, address(2));
        drop(first);
        let _third = waiting(&places, address(1));

        let places = Places::new(0, 2, Duration::ZERO);
        let refused = places.take(address(1)).await;
        assert!(matches!(refused, Err(Error::Busy)), "{refused:?}");
    }
}
