//! Tests volumes that are file systems, also after a worker was killed while it
//! made one.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    error::Error as StdError,
    fs::{self, File},
    io::{BufRead, BufReader},
    os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use clouddb_model::InstanceId;
use clouddb_platform::{
    Error, Fence, LocalPlatform, Owner, Reserve, Room, Servers, Volumes,
    Workload,
};
use rustix::{
    fs::{FallocateFlags, OFlags, fallocate, statvfs},
    mount::{UnmountFlags, unmount},
};
use slog::{Discard, Logger, o};
use tempfile::TempDir;
use tokio::time::timeout;

const PATIENCE: Duration = Duration::from_secs(10);
const GIBIBYTE: u64 = 1 << 30;
const MEBIBYTE: u64 = 1 << 20;
/// The reserve of a volume in bytes.
const RESERVE: u64 = 64 * MEBIBYTE;
/// Bytes of it that are given away at once.
const SLICE: u64 = 4 * MEBIBYTE;

struct Anybody;

impl Fence for Anybody {
    async fn may_act(
        &self,
    ) -> Result<bool, Box<dyn StdError + Send + Sync + 'static>> {
        Ok(true)
    }
}

struct Place {
    directory: TempDir,
    platform: LocalPlatform,
    workload: Workload,
}

impl Place {
    fn new() -> Result<Self, Error> {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path();
        let open = fs::Permissions::from_mode(0o711);
        fs::set_permissions(root, open).unwrap();
        let platform = LocalPlatform::open(
            &root.join("instances"),
            &root.join("locks"),
            Some(Volumes::Mounted),
            Servers { program: "false", option: "--", owners: 50_123..50_124 },
            &Logger::root(Discard, o!()),
        )?;
        let id = InstanceId::random();
        let own = platform.directory(id);
        let workload = Workload {
            id,
            owner: Owner::User(50_123),
            volume: GIBIBYTE,
            memory: GIBIBYTE,
            template: (root.join("template"), own.join("volume/data")),
            owned: vec![own.join("tmp"), own.join("volume/files")],
            shown: Vec::new(),
            program: "/bin/false".into(),
            arguments: Vec::new(),
            environment: Vec::new(),
            log: own.join("log"),
        };
        Ok(Self { directory, platform, workload })
    }

    fn own(&self) -> PathBuf {
        self.platform.directory(self.workload.id)
    }

    async fn prepare(&self) {
        let workload = &self.workload;
        self.platform.prepare_files(workload, &Anybody).await.unwrap();
    }

    async fn room(&self, size: u64) -> Room {
        self.platform.room(self.workload.id, size).await.unwrap()
    }

    async fn is_short(&self, size: u64) -> bool {
        let id = self.workload.id;
        self.platform.is_short(id, size).await.unwrap()
    }

    async fn grow(&self, size: u64) {
        let Workload { id, owner, .. } = self.workload;
        self.platform.grow(id, size, owner, &Anybody).await.unwrap();
    }

    /// How many file systems of this place are mounted.
    fn mounts(&self) -> usize {
        let table = fs::read_to_string("/proc/self/mountinfo").unwrap();
        table.matches(self.directory.path().to_str().unwrap()).count()
    }

    /// The loop devices for files of this place, with those files.
    fn disks(&self) -> Vec<(PathBuf, String)> {
        let disks = fs::read_dir("/sys/block").unwrap();
        let files = disks.filter_map(|disk| {
            let disk = disk.unwrap();
            let file = disk.path().join("loop/backing_file");
            let at = Path::new("/dev").join(disk.file_name());
            Some((at, fs::read_to_string(file).ok()?))
        });
        let place = self.directory.path().to_str().unwrap();
        files.filter(|(_, file)| file.starts_with(place)).collect()
    }

    /// Waits until no file of this place has a device: another process that
    /// also found a device to be free keeps it while it has it open.
    async fn is_detached(&self) {
        let detached = async {
            while !self.disks().is_empty() {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let detached = timeout(PATIENCE, detached).await;
        assert!(detached.is_ok(), "{:?}", self.disks());
    }

    /// Attaches the device, as a worker that is killed before it mounts it.
    fn attach(&self) {
        let attached = Command::new("losetup")
            .arg("--find")
            .arg(self.own().join("volume.xfs"))
            .status();
        assert!(attached.unwrap().success());
    }

    fn unmount(&self) {
        for at in ["tmp", "volume"] {
            unmount(self.own().join(at), UnmountFlags::empty()).unwrap();
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        for at in ["tmp", "volume"] {
            // A failed test may have left mounts.
            while unmount(self.own().join(at), UnmountFlags::DETACH).is_ok() {}
        }
        for (disk, _) in self.disks() {
            drop(Command::new("losetup").arg("--detach").arg(disk).status());
        }
    }
}

/// Whether the device that is mounted there bypasses the page cache of the disk
/// below.
fn is_direct(at: &Path) -> bool {
    let number = fs::metadata(at).unwrap().dev();
    let (major, minor) = (rustix::fs::major(number), rustix::fs::minor(number));
    let dio = format!("/sys/dev/block/{major}:{minor}/loop/dio");
    fs::read_to_string(dio).unwrap().trim() == "1"
}

/// Whether files on the directory's disk can be read around the page cache.
fn can_be_direct(directory: &Path) -> bool {
    let file = directory.join("direct");
    fs::write(&file, [0; 4096]).unwrap();
    let flags = OFlags::DIRECT.bits().cast_signed();
    File::options().read(true).custom_flags(flags).open(&file).is_ok()
}

fn size(at: &Path) -> u64 {
    let stat = statvfs(at).unwrap();
    stat.f_blocks * stat.f_frsize
}

/// Without root, checks that the platform says why it can't mount volumes.
fn place() -> Option<Place> {
    match Place::new() {
        Ok(place) => Some(place),
        Err(refused) => {
            assert!(!LocalPlatform::is_privileged(), "{refused}");
            assert!(matches!(refused, Error::Tool { .. }), "{refused}");
            None
        }
    }
}

#[tokio::test]
async fn a_volume_is_a_file_system_of_its_size_which_is_mounted_once() {
    let Some(place) = place() else { return };
    for _ in 0..2 {
        place.prepare().await;
        assert_eq!(place.mounts(), 2);
    }
    for at in ["tmp", "volume"] {
        let can_be = can_be_direct(place.directory.path());
        assert_eq!(is_direct(&place.own().join(at)), can_be);
    }
    assert!(size(&place.own().join("volume")) >= GIBIBYTE);
    assert!(size(&place.own().join("tmp")) >= GIBIBYTE / 2);
    let room = place.room(GIBIBYTE).await;
    let reserve =
        Some(Reserve { left: RESERVE, is_needed: false, may_grow: false });
    assert_eq!(room, Room { is_full: false, reserve });

    // The machine was restarted.
    let file = place.own().join("volume/files/kept");
    fs::write(&file, "kept").unwrap();
    place.unmount();
    assert!(!file.exists());
    place.is_detached().await;
    place.prepare().await;
    assert_eq!(fs::read_to_string(&file).unwrap(), "kept");

    place.platform.remove(place.workload.id, &Anybody).await.unwrap();
    assert_eq!(place.mounts(), 0);
    place.is_detached().await;
    assert!(!place.own().exists());
}

#[tokio::test]
async fn a_device_that_nobody_mounted_is_used_or_detached() {
    let Some(place) = place() else { return };
    place.prepare().await;
    place.unmount();
    place.is_detached().await;
    place.attach();
    place.prepare().await;
    assert_eq!(place.mounts(), 2);
    assert_eq!(place.disks().len(), 2);
    place.unmount();
    place.is_detached().await;

    place.attach();
    place.platform.remove(place.workload.id, &Anybody).await.unwrap();
    place.is_detached().await;
}

/// A process in a mount namespace of its own, as containers have, which copied
/// all mounts. It ends when this is dropped.
struct Elsewhere(Child);

impl Elsewhere {
    fn start() -> Self {
        // Where `/` is no mount point, as below a `chroot`, it can't be made
        // private.
        const KEEP: &str = "if mountpoint -q /; then mount --make-rprivate /; \
                            fi; echo ready; exec cat";
        let mut child = Command::new("unshare")
            .args(["--mount", "--propagation=unchanged", "sh", "-c", KEEP])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let output = child.stdout.as_mut().unwrap();
        BufReader::new(output).read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
        Self(child)
    }
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        self.0.stdin = None;
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn a_volume_that_is_still_mounted_elsewhere_is_mounted_again() {
    let Some(place) = place() else { return };
    place.prepare().await;
    let file = place.own().join("volume/files/book");
    fs::write(&file, "before").unwrap();
    let elsewhere = Elsewhere::start();
    place.unmount();
    assert_eq!(place.mounts(), 0);
    assert_eq!(place.disks().len(), 2);

    place.prepare().await;
    assert_eq!(place.mounts(), 2);
    assert_eq!(place.disks().len(), 2);
    assert_eq!(fs::read(&file).unwrap(), b"before");
    place.grow(2 * GIBIBYTE).await;
    fs::write(&file, "after").unwrap();
    drop(elsewhere);
    assert_eq!(fs::read(&file).unwrap(), b"after");
    place.unmount();
    place.is_detached().await;
    place.prepare().await;
    assert_eq!(fs::read(&file).unwrap(), b"after");
    place.platform.remove(place.workload.id, &Anybody).await.unwrap();
    place.is_detached().await;
}

#[tokio::test]
async fn what_was_interrupted_is_finished() {
    let Some(place) = place() else { return };
    let own = place.own();
    fs::create_dir_all(&own).unwrap();
    fs::write(own.join("volume.unfinished"), "half a file system").unwrap();
    place.prepare().await;
    assert!(!own.join("volume.unfinished").exists());

    assert!(place.is_short(2 * GIBIBYTE).await);
    // A worker was killed after it made the file longer.
    let image = File::options().write(true).open(own.join("volume.xfs"));
    image.unwrap().set_len(4 * GIBIBYTE).unwrap();
    assert!(place.is_short(2 * GIBIBYTE).await);
    place.grow(2 * GIBIBYTE).await;
    assert!(!place.is_short(2 * GIBIBYTE).await);
    assert!(size(&own.join("tmp")) >= GIBIBYTE);
    // It never becomes smaller.
    place.grow(GIBIBYTE).await;
    assert!(!place.is_short(2 * GIBIBYTE).await);

    // The volume was mounted while the files were taken away.
    let mut removed = own.clone().into_os_string();
    removed.push(".removed");
    fs::rename(&own, &removed).unwrap();
    place.platform.remove(place.workload.id, &Anybody).await.unwrap();
    assert_eq!(place.mounts(), 0);
    assert!(!Path::new(&removed).exists());
}

#[tokio::test]
async fn what_a_volume_keeps_is_given_to_who_cannot_do_without() {
    let Some(place) = place() else { return };
    place.prepare().await;
    let id = place.workload.id;
    let at = place.own().join("volume");
    let used = async || place.platform.used(id).await.unwrap();
    let free = || {
        let stat = statvfs(&at).unwrap();
        stat.f_bavail * stat.f_frsize
    };
    // Only the customer's files are counted.
    assert!(used().await < MEBIBYTE);
    let filler = at.join("files/filler");
    let file = File::create(&filler).unwrap();
    let all = free() - 2 * MEBIBYTE;
    fallocate(&file, FallocateFlags::empty(), 0, all).unwrap();
    let room = place.room(GIBIBYTE).await;
    let needed = |left| Reserve { left, is_needed: true, may_grow: false };
    assert!(room.is_full);
    assert_eq!(room.reserve, Some(needed(RESERVE)));
    assert!(used().await >= GIBIBYTE - 8 * MEBIBYTE);

    let left = place.platform.relieve(id).await.unwrap();
    assert_eq!(left, RESERVE - SLICE);
    assert!(free() >= SLICE);
    // Without free room, the reserve isn't filled again.
    place.prepare().await;
    let room = place.room(GIBIBYTE).await;
    let reserve = Reserve { left, is_needed: false, may_grow: false };
    assert_eq!(room.reserve, Some(reserve));
    for rest in (0..15).rev() {
        let left = place.platform.relieve(id).await.unwrap();
        assert_eq!(left, rest * SLICE);
    }
    assert_eq!(place.platform.relieve(id).await.unwrap(), 0);

    drop(file);
    fs::remove_file(filler).unwrap();
    // The room of deleted files is free a little later.
    let is_whole = async {
        while !place.room(GIBIBYTE).await.reserve.unwrap().may_grow {}
        let whole =
            Reserve { left: RESERVE, is_needed: false, may_grow: false };
        while place.room(GIBIBYTE).await.reserve != Some(whole) {
            place.platform.replenish(id).await.unwrap();
        }
    };
    timeout(PATIENCE, is_whole).await.unwrap();
    place.platform.remove(id, &Anybody).await.unwrap();
}

#[tokio::test]
async fn what_is_new_takes_the_place_of_the_old_when_it_is_whole() {
    let place = Place::new().unwrap();
    let Place { platform, workload, .. } = &place;
    let Workload { id, owner, .. } = *workload;
    let data = place.own().join("volume/data");
    let logs = || place.own().join("binlog");
    let what = || fs::read_to_string(data.join("what")).unwrap();
    place.prepare().await;
    for directory in [&data, &logs()] {
        fs::create_dir(directory).unwrap();
        fs::write(directory.join("what"), "old").unwrap();
    }
    let room = platform.room_beside(id).await.unwrap();
    let about = GIBIBYTE / 2..GIBIBYTE * 2;
    assert!(about.contains(&room.volume), "{room:?}");
    assert!(room.disk > 0);

    // A workspace in the volume is exchanged at once.
    let made = platform.workspace_for_data(id, owner, "data", 1, &Anybody);
    let workspace = made.await.unwrap();
    let new = workspace.directory("data").await.unwrap();
    fs::write(new.join("what"), "new").unwrap();
    assert_eq!(what(), "old");
    let exchanged =
        platform.exchange(workload, workspace, "data", logs(), &Anybody);
    exchanged.await.unwrap();
    assert_eq!(what(), "new");
    assert_eq!(fs::read_dir(logs()).unwrap().count(), 0);
    assert_eq!(fs::metadata(logs()).unwrap().uid(), 50_123);
    assert!(!place.own().join("volume/data.1").exists());

    // A workspace outside of the volume waits there until it is placed.
    let made = platform.workspace(id, owner, "seed", 2, &Anybody);
    let workspace = made.await.unwrap();
    let newer = workspace.directory("data").await.unwrap();
    fs::write(newer.join("what"), "newer").unwrap();
    assert!(!platform.is_kept(id).await.unwrap());
    platform.keep(workspace, "data", &Anybody).await.unwrap();
    for epoch in 3..5 {
        assert!(platform.is_kept(id).await.unwrap());
        assert_eq!(what(), if epoch == 3 { "new" } else { "newer" });
        // A worker was killed in the middle of this.
        let waiting = place.own().join("seeded");
        let kept = fs::read_to_string(waiting.join("what")).unwrap();
        assert_eq!(kept, "newer");
        let discarded = platform.discard_data(workload, logs(), &Anybody);
        discarded.await.unwrap();
        assert!(!data.exists());
        let spare = place.own().join("spare");
        let mut copied = Command::new("cp");
        copied.arg("-a").arg(&waiting).arg(&spare);
        assert!(copied.status().unwrap().success());
        platform.place_kept(workload, epoch, &Anybody).await.unwrap();
        assert_eq!(what(), "newer");
        if epoch == 3 {
            fs::rename(&spare, &waiting).unwrap();
        }
    }
    assert!(!platform.is_kept(id).await.unwrap());
    platform.remove(id, &Anybody).await.unwrap();
    assert_eq!(place.mounts(), 0);
}
