//! A disk that simulates power failures.
//!
//! It is an image on a file system that copies files by reflink, which takes no
//! time. So every moment that a test wants can be copied.

use std::{
    fs::{self, File, FileTimes},
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::{Duration, SystemTime},
};

use rustix::mount::{UnmountFlags, unmount};

use crate::census::mounts;

/// The sizes of the disk, and of the file system with its copies.
const SIZES: [(&str, u64); 2] = [("disk", 4 << 30), ("album", 32 << 30)];
const LOOK_EVERY: Duration = Duration::from_millis(1);

/// The moments to copy the disk at, and what a copy has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum View {
    /// When a name has just been written and another process synced something:
    /// the copy has all names, but only those contents that were synced.
    Names,
    /// When a name or a step of an operation is complete: the copy only has
    /// what was synced.
    Synced,
}

impl View {
    fn wants(self, moment: &str) -> bool {
        moment.starts_with("named ") == (self == Self::Names)
    }
}

/// A copy of the disk.
#[derive(Clone, Debug)]
pub struct Shot {
    /// What was just done.
    pub moment: String,
    image: PathBuf,
}

/// A mounted disk and its copies.
#[derive(Debug)]
pub struct PowerDisk {
    data: PathBuf,
    camera: Arc<Camera>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Camera {
    /// The directory where the server reports its moments.
    moments: PathBuf,
    data: PathBuf,
    album: PathBuf,
    view: Mutex<View>,
    shots: Mutex<Vec<Shot>>,
    is_over: AtomicBool,
}

impl PowerDisk {
    /// Mounts a disk in a directory as `data`, and begins to copy it.
    pub(crate) fn new(directory: &Path, view: View) -> Self {
        let at = |name: &str| directory.join(name);
        let (data, moments, album) = (at("data"), at("moments"), at("album"));
        fs::create_dir(&moments).expect("a directory can be made");
        let [(disk, size), (_, room)] = SIZES;
        let [image, all] = [album.join(disk), at("album.xfs")];
        make(&all, room);
        mount(&all, &album);
        make(&image, size);
        mount(&image, &data);
        let camera = Arc::new(Camera {
            moments,
            data: data.clone(),
            album,
            view: Mutex::new(view),
            shots: Mutex::default(),
            is_over: AtomicBool::new(false),
        });
        let own = Arc::clone(&camera);
        let disk = Self {
            data,
            camera,
            thread: Some(thread::spawn(move || own.watch())),
        };
        disk.begin(view);
        disk
    }

    /// The directory where a server should report its moments.
    pub(crate) fn moments(&self) -> &Path {
        &self.camera.moments
    }

    /// Begins to copy the disk at each moment of a view.
    pub fn begin(&self, view: View) {
        *lock(&self.camera.view) = view;
        File::create(self.camera.wanted()).expect("moments can be wanted");
    }

    /// Stops copying, and returns the copies.
    #[must_use]
    pub fn end(&self) -> Vec<Shot> {
        // It is missing if copying never began.
        let _ = fs::remove_file(self.camera.wanted());
        lock(&self.camera.shots).drain(..).collect()
    }

    /// Copies the disk now, with only what was synced.
    pub fn take(&self, moment: &str) {
        self.camera.take(moment, View::Synced);
    }

    /// Restores the disk from a copy. No process may use the disk meanwhile.
    pub(crate) fn lose(&self, shot: &Shot) {
        take_down(&self.data);
        mount(&shot.image, &self.data);
    }
}

impl Drop for PowerDisk {
    fn drop(&mut self) {
        self.camera.is_over.store(true, Ordering::Relaxed);
        let ended = self.thread.take().map(JoinHandle::join);
        take_down(&self.data);
        take_down(&self.camera.album);
        let failed = matches!(ended, Some(Err(_)));
        assert!(!failed || thread::panicking(), "the disk can't be copied");
    }
}

impl Camera {
    fn wanted(&self) -> PathBuf {
        self.moments.join("wanted")
    }

    fn watch(&self) {
        let file = self.moments.join("moment");
        while !self.is_over.load(Ordering::Relaxed) {
            let Ok(moment) = fs::read_to_string(&file) else {
                thread::sleep(LOOK_EVERY);
                continue;
            };
            let view = *lock(&self.view);
            if view.wants(&moment) {
                self.take(&moment, view);
            }
            fs::remove_file(&file).expect("the waiting process can go on");
        }
    }

    fn take(&self, moment: &str, view: View) {
        if view == View::Names {
            // The volumes in the disk are written to it before the disk itself.
            mounts(&self.data).into_iter().rev().for_each(|it| force(&it));
        }
        let mut shots = lock(&self.shots);
        let image = self.album.join(format!("shot-{}", shots.len()));
        let disk = self.album.join(SIZES[0].0);
        let mut copy = Command::new("cp");
        run(copy.arg("--reflink=always").args([&disk, &image]));
        let data = self.data.display().to_string();
        shots.push(Shot { moment: moment.replace(&data, ""), image });
    }
}

/// Writes the journal of a file system to its disk: with all names, but not the
/// contents of files.
fn force(at: &Path) {
    let forced = File::open(at).and_then(|directory| {
        let now = FileTimes::new().set_modified(SystemTime::now());
        directory.set_times(now)?;
        directory.sync_all()
    });
    // The volume may be unmounted at this moment.
    let _ = forced;
}

fn make(image: &Path, size: u64) {
    let file = File::create(image).expect("an image can be made");
    file.set_len(size).expect("it can have a length");
    run(Command::new("mkfs.xfs").args(["-q", "-K"]).arg(image));
}

fn mount(image: &Path, at: &Path) {
    fs::create_dir_all(at).expect("a directory can be made");
    let mut mount = Command::new("mount");
    mount.args(["--types", "xfs", "--options", "loop,nouuid"]);
    run(mount.arg(image).arg(at));
}

fn take_down(at: &Path) {
    // Unmounts all layers, until nothing is mounted there.
    while unmount(at, UnmountFlags::DETACH).is_ok() {}
}

fn run(command: &mut Command) {
    let output = command.output().expect("it can be run");
    assert!(output.status.success(), "{command:?}: {output:?}");
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
