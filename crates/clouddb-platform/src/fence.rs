//! Lets one worker at a time act on an instance, and only if it still may.
//!
//! A worker can be delayed between the check that it may act and the action. So
//! it locks the instance first, then checks that it still may act, and then
//! acts. A worker that takes over needs the same lock, and waits until the
//! first has acted. If the process of the first was stopped (`SIGSTOP`), that
//! wait would never end: the process is killed.

use std::{
    error::Error as StdError,
    fs::{self, File, TryLockError},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use clouddb_model::InstanceId;
use rustix::process::{Pid, getpid};
use tokio::{
    sync::{Mutex, OwnedMutexGuard},
    time::{Instant, sleep, timeout},
};

use crate::{Error, Process, directories};

/// Instances share locks, so that deleted ones leave none behind.
const LOCKS: usize = 64;
/// How long to wait for another worker to act, and for the answer whether the
/// caller may.
const PATIENCE: Duration = Duration::from_secs(5);
/// File locks can't be awaited. Another process holds one for a moment only.
const TRY_EVERY: Duration = Duration::from_millis(5);

/// A worker that wants to change something of an instance.
pub trait Fence: Send + Sync {
    /// Whether it still may act. `false` once another worker took its place.
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
    directory: PathBuf,
    files: Arc<[Arc<Mutex<File>>]>,
}

/// The lock of an instance, which no other worker acts on until this is
/// dropped.
#[derive(Debug)]
pub(crate) struct Locked {
    file: OwnedMutexGuard<File>,
}

impl Locks {
    pub(crate) fn open(directory: &Path) -> Result<Self, Error> {
        directories::ensure(directory, directories::PRIVATE)?;
        let files = (0..LOCKS).map(|number| {
            let path = directory.join(format!("{number:02}"));
            let file = File::options()
                .create(true)
                .read(true)
                .write(true)
                // It holds the signature of the process that locked it.
                .truncate(false)
                .open(&path)
                .map_err(Error::file("open", path))?;
            Ok(Arc::new(Mutex::new(file)))
        });
        let files = files.collect::<Result<_, Error>>()?;
        Ok(Self { directory: directory.into(), files })
    }

    /// Where the lock files are.
    pub(crate) fn directory(&self) -> &Path {
        &self.directory
    }

    /// Locks an instance for a worker that may still act on it.
    pub(crate) async fn lock(
        &self,
        id: InstanceId,
        fence: &impl Fence,
    ) -> Result<Locked, Error> {
        let locked = match self.try_to_lock(id).await {
            Err(Error::Busy(_)) => {
                may_act(fence).await?;
                self.end_stopped_holder(id).await?;
                self.try_to_lock(id).await?
            }
            outcome => outcome?,
        };
        may_act(fence).await?;
        Ok(locked)
    }

    async fn try_to_lock(&self, id: InstanceId) -> Result<Locked, Error> {
        let give_up = Instant::now() + PATIENCE;
        let file = Arc::clone(self.file(id)).lock_owned();
        let file = timeout(PATIENCE, file).await;
        let file = file.map_err(|_| Error::Busy(PATIENCE))?;
        loop {
            match file.try_lock() {
                Ok(()) => {
                    let failed = Error::file("sign", "the lock of an instance");
                    Holder::own()
                        .and_then(|own| own.sign(&file))
                        .map_err(failed)?;
                    return Ok(Locked { file });
                }
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

    /// Kills the process that holds the lock, if it was stopped. A slow process
    /// goes on.
    async fn end_stopped_holder(&self, id: InstanceId) -> Result<(), Error> {
        let Ok(file) = self.file(id).try_lock() else {
            // This process holds it.
            return Err(Error::Busy(PATIENCE));
        };
        let holder = Holder::of(&file);
        drop(file);
        let stopped = holder.and_then(|holder| holder.stopped());
        let Some(process) = stopped else {
            return Err(Error::Busy(PATIENCE));
        };
        process.kill()?;
        let ended = timeout(PATIENCE, process.ended()).await;
        ended.map_err(|_| Error::Busy(PATIENCE))?
    }

    fn file(&self, id: InstanceId) -> &Arc<Mutex<File>> {
        &self.files[number(id)]
    }
}

/// The number of an instance's lock, which is the same in every process.
fn number(id: InstanceId) -> usize {
    let (first, ..) = id.as_uuid().as_fields();
    first as usize % LOCKS
}

async fn may_act(fence: &impl Fence) -> Result<(), Error> {
    let asked = timeout(PATIENCE, fence.may_act()).await;
    match asked.map_err(|_| Error::Unanswered(PATIENCE))? {
        Ok(true) => Ok(()),
        Ok(false) => Err(Error::Fenced),
        Err(source) => Err(Error::Fence(source)),
    }
}

/// The process that holds a lock, as it signs for it: its number, which another
/// process may get later, and the moment it started.
#[derive(Debug, Eq, PartialEq)]
struct Holder {
    id: i32,
    started: u64,
}

impl Holder {
    fn own() -> io::Result<Self> {
        let id = getpid().as_raw_nonzero().get();
        let status = Status::of(id);
        let started = status.map(|status| status.started);
        let started = started.ok_or(io::ErrorKind::NotFound)?;
        Ok(Self { id, started })
    }

    fn sign(&self, mut file: &File) -> io::Result<()> {
        file.set_len(0)?;
        file.seek(SeekFrom::Start(0))?;
        write!(file, "{} {}", self.id, self.started)
    }

    /// Reads the signature. `None` if there is none.
    fn of(mut file: &File) -> Option<Self> {
        let mut text = String::new();
        file.seek(SeekFrom::Start(0)).ok()?;
        file.read_to_string(&mut text).ok()?;
        let (id, started) = text.split_once(' ')?;
        Some(Self { id: id.parse().ok()?, started: started.parse().ok()? })
    }

    /// The process, if it is there and stopped.
    fn stopped(&self) -> Option<Process> {
        let process = Process::open(Pid::from_raw(self.id)?).ok()?;
        // Read after the process was opened: the number can't change hands now.
        let status = Status::of(self.id)?;
        let it = status.started == self.started && status.state == 'T';
        it.then_some(process)
    }
}

/// What the kernel tells about a process.
struct Status {
    state: char,
    started: u64,
}

impl Status {
    fn of(id: i32) -> Option<Self> {
        let text = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        // The name, in parentheses, may have any character.
        let (_, rest) = text.rsplit_once(") ")?;
        let mut fields = rest.split(' ');
        let state = fields.next()?.chars().next()?;
        // The state is the third field, the start the 22nd.
        let started = fields.nth(18)?.parse().ok()?;
        Some(Self { state, started })
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        // If this fails, the kernel unlocks it when the process ends.
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use std::{
        process::{Child, Command, Stdio},
        sync::atomic::{AtomicBool, Ordering},
    };

    use rustix::process::{Signal, kill_process};

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

    /// A process that holds the lock of an instance, as another server would.
    fn holder(directory: &Path, id: InstanceId) -> Child {
        let locks = Locks::open(directory).unwrap();
        let number = number(id);
        let file = directory.join(format!("{number:02}"));
        let mut child = Command::new("flock")
            .arg("--no-fork")
            .arg(&file)
            .args(["sleep", "30"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let started = Instant::now();
        while locks.files[number].try_lock().unwrap().try_lock().is_ok() {
            locks.files[number].try_lock().unwrap().unlock().unwrap();
            assert!(started.elapsed() < PATIENCE, "{:?}", child.try_wait());
            std::thread::yield_now();
        }
        let id = child.id().cast_signed();
        let started = Status::of(id).unwrap().started;
        let file = File::options().write(true).open(file).unwrap();
        Holder { id, started }.sign(&file).unwrap();
        child
    }

    #[tokio::test]
    async fn a_holder_that_was_stopped_is_ended_and_another_is_not() {
        let directory = tempfile::tempdir().unwrap();
        let locks = Locks::open(directory.path()).unwrap();
        let worker = Worker(AtomicBool::new(true));
        let id = InstanceId::random();
        let mut child = holder(directory.path(), id);
        let busy = locks.lock(id, &worker).await.unwrap_err();
        assert!(matches!(busy, Error::Busy(_)), "{busy}");
        assert!(child.try_wait().unwrap().is_none());

        let process = Pid::from_child(&child);
        kill_process(process, Signal::STOP).unwrap();
        // A worker that may not act doesn't kill the holder either.
        worker.0.store(false, Ordering::SeqCst);
        let fenced = locks.lock(id, &worker).await.unwrap_err();
        assert!(matches!(fenced, Error::Fenced), "{fenced}");
        assert!(child.try_wait().unwrap().is_none());
        worker.0.store(true, Ordering::SeqCst);
        drop(locks.lock(id, &worker).await.unwrap());
        assert!(!child.wait().unwrap().success());
    }
}
