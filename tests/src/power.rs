//! A disk whose power can fail.
//!
//! It is a file on a file system that copies files at once, without their
//! contents: so there is a copy of every moment that somebody wants.

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

/// What the disk has room for, and what copies of it have.
const SIZES: [(&str, u64); 2] = [("disk", 4 << 30), ("album", 32 << 30)];
const LOOK_EVERY: Duration = Duration::from_millis(1);

/// At which moments the disk is copied, and what is on it then.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum View {
    /// When something has just got its name, and somebody else synced something:
    /// all names are on the disk, and what is in files only if it was synced.
    Names,
    /// When a name or a step of an operation is done: only what was synced is on
    /// the disk.
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

/// A disk that is mounted, and its copies.
#[derive(Debug)]
pub struct PowerDisk {
    data: PathBuf,
    camera: Arc<Camera>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Camera {
    /// Where the server tells its moments.
    moments: PathBuf,
    data: PathBuf,
    album: PathBuf,
    view: Mutex<View>,
    shots: Mutex<Vec<Shot>>,
    is_over: AtomicBool,
}

impl PowerDisk {
    /// Mounts one in a directory as `data`, and begins to copy it.
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

    /// Where a server is to tell its moments.
    pub(crate) fn moments(&self) -> &Path {
        &self.camera.moments
    }

    /// Copies the disk at each moment of a view from now on.
    pub fn begin(&self, view: View) {
        *lock(&self.camera.view) = view;
        File::create(self.camera.wanted()).expect("moments can be wanted");
    }

    /// Copies the disk no more, and gives the copies that there are.
    #[must_use]
    pub fn end(&self) -> Vec<Shot> {
        // It isn't there if nobody began.
        let _ = fs::remove_file(self.camera.wanted());
        lock(&self.camera.shots).drain(..).collect()
    }

    /// Copies the disk as it is, with only what was synced.
    pub fn take(&self, moment: &str) {
        self.camera.take(moment, View::Synced);
    }

    /// Has the disk be what it was in a copy. Nobody may use it.
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
            fs::remove_file(&file).expect("whoever waits can go on");
        }
    }

    fn take(&self, moment: &str, view: View) {
        if view == View::Names {
            // What is within is on the disk before the disk is.
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

/// Has everything be on the disk that was written to the log of a file system:
/// all names, and not what is in files.
fn force(at: &Path) {
    let forced = File::open(at).and_then(|directory| {
        let now = FileTimes::new().set_modified(SystemTime::now());
        directory.set_times(now)?;
        directory.sync_all()
    });
    // A volume may be taken down just then.
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
    // What isn't mounted any more can't be.
    while unmount(at, UnmountFlags::DETACH).is_ok() {}
}

fn run(command: &mut Command) {
    let output = command.output().expect("it can be run");
    assert!(output.status.success(), "{command:?}: {output:?}");
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
