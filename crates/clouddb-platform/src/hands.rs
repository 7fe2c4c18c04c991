//! Runs calls into file systems on threads of their own, at most a few for each
//! instance, since any call may hang.
//!
//! The runtime has threads for such calls, but also checks passwords on them: a
//! disk that doesn't answer would take them all.

use std::{
    collections::HashMap,
    io,
    sync::{Arc, LazyLock, Mutex, PoisonError},
    thread,
    time::Duration,
};

use clouddb_model::InstanceId;
use tokio::{
    runtime::Handle,
    sync::{Semaphore, oneshot},
    time::timeout,
};

use crate::Error;

/// How many calls of a kind run for the same instance at once. If one hangs,
/// there is room for another.
const AT_ONCE: usize = 2;
/// How long to wait for a place, and for a short call to end.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a call is about.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) enum About {
    Instance(InstanceId),
    /// What all instances share.
    Machine,
}

type Places = HashMap<(About, Kind), Arc<Semaphore>>;

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Kind {
    /// A short call.
    Look,
    /// A long call. The caller decides how long to wait for it.
    Work,
}

impl From<InstanceId> for About {
    fn from(id: InstanceId) -> Self {
        Self::Instance(id)
    }
}

/// The places of calls that run or hang.
static PLACES: LazyLock<Mutex<Places>> = LazyLock::new(Mutex::default);

/// Runs a short call, and fails if it isn't done in a moment.
pub(crate) async fn look<T: Send + 'static>(
    about: impl Into<About>,
    look: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let looked = timeout(PATIENCE, reach((about.into(), Kind::Look), look));
    looked.await.unwrap_or(Err(Error::Stuck(PATIENCE)))
}

/// Runs a long call, and fails if no place becomes free. If the caller stops
/// waiting, the call still runs to its end.
pub(crate) async fn work<T: Send + 'static>(
    about: impl Into<About>,
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    reach((about.into(), Kind::Work), work).await
}

async fn reach<T: Send + 'static>(
    place: (About, Kind),
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let places = places(place);
    let taken = timeout(PATIENCE, places.acquire_owned()).await;
    let taken = taken
        .map_err(|_| Error::Stuck(PATIENCE))?
        .expect("nobody closes the places");
    let (tell, told) = oneshot::channel();
    let runtime = Handle::current();
    let started =
        thread::Builder::new().name("files".into()).spawn(move || {
            // Opening a process there registers it with the runtime.
            let _entered = runtime.enter();
            let done = work();
            // First, since the caller may need a place next.
            drop(taken);
            // The caller may have given up.
            drop(tell.send(done));
        });
    started.map_err(Error::process("start a thread of"))?;
    let ended = |_| io::Error::other("a call into a file system panicked");
    told.await.map_err(ended).map_err(Error::process("run"))?
}

fn places(place: (About, Kind)) -> Arc<Semaphore> {
    let mut all = PLACES.lock().unwrap_or_else(PoisonError::into_inner);
    all.retain(|_, places| Arc::strong_count(places) > 1);
    let places = all.entry(place);
    Arc::clone(places.or_insert_with(|| Arc::new(Semaphore::new(AT_ONCE))))
}

#[cfg(test)]
mod tests {
    use std::{
        fs::File,
        path::Path,
        sync::atomic::{AtomicUsize, Ordering},
    };

    use futures::future::join_all;
    use rustix::fs::{CWD, FileType, Mode, mknodat};

    use super::*;

    /// Blocks until a writer opens the pipe, and counts that it does.
    fn hang(pipe: &Path, hanging: &AtomicUsize) -> Result<(), Error> {
        hanging.fetch_add(1, Ordering::SeqCst);
        File::open(pipe).map(drop).map_err(Error::file("open", pipe))
    }

    #[tokio::test]
    async fn what_hangs_takes_a_few_threads_and_nobody_elses() {
        let root = tempfile::tempdir().unwrap();
        let pipe = root.path().join("pipe");
        let mode = Mode::from_raw_mode(0o600);
        mknodat(CWD, &pipe, FileType::Fifo, mode, 0).unwrap();
        let hanging = Arc::new(AtomicUsize::new(0));
        let (id, other) = (InstanceId::random(), InstanceId::random());
        let over = AtomicUsize::new(0);
        let calls = (0..50).map(|number| {
            let (pipe, hanging) = (pipe.clone(), Arc::clone(&hanging));
            let over = &over;
            async move {
                let call = move || hang(&pipe, &hanging);
                let outcome = if number % 2 == 0 {
                    look(id, call).await
                } else {
                    timeout(PATIENCE, work(id, call))
                        .await
                        .unwrap_or(Err(Error::Stuck(PATIENCE)))
                };
                over.fetch_add(1, Ordering::SeqCst);
                outcome
            }
        });
        let others = async {
            for about in [About::Instance(other), About::Machine] {
                assert_eq!(look(about, || Ok(1)).await.unwrap(), 1);
                assert_eq!(work(about, || Ok(2)).await.unwrap(), 2);
            }
            assert_eq!(over.load(Ordering::SeqCst), 0, "they waited as well");
        };
        let (failed, ()) = tokio::join!(join_all(calls), others);
        for failed in failed {
            assert!(matches!(failed, Err(Error::Stuck(_))), "{failed:?}");
        }
        assert_eq!(hanging.load(Ordering::SeqCst), 2 * AT_ONCE);

        // The calls that hung end, and their places are free again.
        let somebody = File::options().write(true).open(&pipe).unwrap();
        assert_eq!(look(id, || Ok(3)).await.unwrap(), 3);
        assert_eq!(work(id, || Ok(4)).await.unwrap(), 4);
        drop(somebody);
    }

    #[tokio::test]
    async fn what_panics_is_an_error_and_leaves_its_place() {
        let id = InstanceId::random();
        for _ in 0..2 * AT_ONCE {
            let panicked = look::<()>(id, || panic!("on purpose")).await;
            assert!(matches!(panicked, Err(Error::Process { .. })));
        }
        assert_eq!(look(id, || Ok(1)).await.unwrap(), 1);
    }
}
