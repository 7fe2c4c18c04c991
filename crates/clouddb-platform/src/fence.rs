//! One worker at a time, and only one that still may.
//!
//! A worker can be held up between finding that it may act and acting. So
//! what is acted on is locked first, then the worker is asked whether it still
//! may, and then it acts. Whoever takes its place locks the same, and waits
//! for as long as it acts.

use std::{
    error::Error as StdError,
    fs::{File, TryLockError},
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
    sync::Arc,
    time::Duration,
};

use clouddb_model::InstanceId;
use tokio::{
    sync::{Mutex, OwnedMutexGuard},
    time::{Instant, sleep, timeout},
};

use crate::{Error, directories};

/// Instances share locks, so that none are left behind by those that are gone.
const LOCKS: usize = 64;
/// How long to wait for whoever acts, and for the answer whether one may.
const PATIENCE: Duration = Duration::from_secs(5);
/// Locks of files can't be awaited. Another process holds one for a moment.
const TRY_EVERY: Duration = Duration::from_millis(5);

/// Whoever wants to change something of an instance.
pub trait Fence: Send + Sync {
    /// Says whether it still may. `false` when somebody else took its place.
    fn may_act(
        &self,
    ) -> impl Future<
        Output = Result<bool, Box<dyn StdError + Send + Sync + 'static>>,
    > + Send;
}

/// A lock for each instance, shared by every process that opens the same
/// directory.
#[derive(Clone, Debug)]
pub(crate) struct Locks {
    files: Arc<[Arc<Mutex<File>>]>,
}

/// An instance that nobody else acts on.
#[derive(Debug)]
pub(crate) struct Locked {
    file: OwnedMutexGuard<File>,
}

impl Locks {
    pub(crate) fn open(directory: &Path) -> Result<Self, Error> {
        directories::ensure(directory, directories::PRIVATE)?;
        let files = (0..LOCKS).map(|number| {
            let path = directory.join(format!("{number:02}"));
            let file =
                File::create(&path).map_err(Error::file("open", path))?;
            Ok(Arc::new(Mutex::new(file)))
        });
        Ok(Self { files: files.collect::<Result<_, Error>>()? })
    }

    /// Locks an instance for somebody who may act on it.
    pub(crate) async fn lock(
        &self,
        id: InstanceId,
        fence: &impl Fence,
    ) -> Result<Locked, Error> {
        let locked = self.lock_any(id).await?;
        let asked = timeout(PATIENCE, fence.may_act()).await;
        match asked.map_err(|_| Error::Unanswered(PATIENCE))? {
            Ok(true) => Ok(locked),
            Ok(false) => Err(Error::Fenced),
            Err(source) => Err(Error::Fence(source)),
        }
    }

    async fn lock_any(&self, id: InstanceId) -> Result<Locked, Error> {
        let give_up = Instant::now() + PATIENCE;
        let mut hasher = DefaultHasher::new();
        id.hash(&mut hasher);
        let number = usize::try_from(hasher.finish() % LOCKS as u64)
            .expect("there are fewer locks than a usize counts");
        let file = Arc::clone(&self.files[number]).lock_owned();
        let file = timeout(PATIENCE, file).await;
        let file = file.map_err(|_| Error::Busy(PATIENCE))?;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Locked { file }),
                Err(TryLockError::WouldBlock) if Instant::now() < give_up => {
                    sleep(TRY_EVERY).await;
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(Error::Busy(PATIENCE));
                }
                Err(TryLockError::Error(source)) => {
                    return Err(Error::file("lock", "an instance")(source));
                }
            }
        }
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        // What can't be unlocked is unlocked when the process ends.
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    struct Worker(AtomicBool);

    impl Fence for Worker {
        async fn may_act(
            &self,
        ) -> Result<bool, Box<dyn StdError + Send + Sync + 'static>> {
            Ok(self.0.load(Ordering::SeqCst))
        }
    }

    #[tokio::test]
    async fn a_worker_that_may_no_longer_act_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        let locks = Locks::open(directory.path()).unwrap();
        let worker = Worker(AtomicBool::new(true));
        let id = InstanceId::random();
        drop(locks.lock(id, &worker).await.unwrap());
        worker.0.store(false, Ordering::SeqCst);
        let refused = locks.lock(id, &worker).await.unwrap_err();
        assert!(matches!(refused, Error::Fenced), "{refused}");
    }

    #[tokio::test]
    async fn who_takes_over_waits_until_the_other_has_acted() {
        let directory = tempfile::tempdir().unwrap();
        // Two processes open the same directory.
        let one = Locks::open(directory.path()).unwrap();
        let other = Locks::open(directory.path()).unwrap();
        let worker = Worker(AtomicBool::new(true));
        let id = InstanceId::random();
        let acting = one.lock(id, &worker).await.unwrap();
        let waiting = other.lock(id, &worker);
        let mut waiting = std::pin::pin!(waiting);
        let early = timeout(TRY_EVERY * 4, &mut waiting).await;
        assert!(early.is_err(), "it didn't wait");
        drop(acting);
        timeout(PATIENCE, waiting).await.unwrap().unwrap();
    }
}
