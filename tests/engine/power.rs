//! What is on the disk after a power failure.

use std::{
    collections::BTreeMap,
    env, fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

use clouddb_engine::{Authority, Installation, MasterSecret, Template};
use clouddb_platform::{LocalPlatform, Volumes, Workload};
use rustix::mount::{UnmountFlags, unmount};
use tempfile::TempDir;

use crate::machine::{Alone, Machine};

/// The size of a disk with room for a template, an instance and its volume.
const SIZE: u64 = 1 << 30;

/// A file that another process syncs.
const OTHER: &str = "other";

/// A disk whose power can fail.
struct Disk {
    directory: TempDir,
    at: PathBuf,
}

impl Disk {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let open = fs::Permissions::from_mode(0o711);
        fs::set_permissions(directory.path(), open).unwrap();
        let image = directory.path().join("image");
        let file = fs::File::create(&image).unwrap();
        file.set_len(SIZE).unwrap();
        run(Command::new("mkfs.xfs").args(["-q", "-K"]).arg(&image));
        let at = directory.path().join("at");
        mount(&image, &at);
        Self { directory, at }
    }

    /// What is on the disk after a power failure at the worst moment: names are
    /// there, since another process may sync at any time, but contents only if
    /// they were synced.
    fn after_a_loss(&self, volume: Option<&Path>) -> Loss {
        for place in volume.into_iter().chain([self.at.as_path()]) {
            let other = fs::File::create(place.join(OTHER)).unwrap();
            other.sync_all().unwrap();
        }
        let image = self.directory.path().join("image");
        let copy = self.directory.path().join("copy");
        run(Command::new("cp").arg("--sparse=always").args([&image, &copy]));
        Loss::of(copy, self.directory.path().join("lost"))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        take_down(&self.at);
    }
}

/// A copy of a disk as it is after the failure.
struct Loss {
    image: PathBuf,
    at: PathBuf,
}

impl Loss {
    fn of(image: PathBuf, at: PathBuf) -> Self {
        mount(&image, &at);
        Self { image, at }
    }
}

impl Drop for Loss {
    fn drop(&mut self) {
        take_down(&self.at);
        // If the image is on another disk, it goes with that disk.
        let _ = fs::remove_file(&self.image);
    }
}

fn mount(image: &Path, at: &Path) {
    fs::create_dir_all(at).unwrap();
    let mut mount = Command::new("mount");
    mount.args(["--types", "xfs", "--options", "loop,nouuid"]);
    run(mount.arg(image).arg(at));
}

fn take_down(at: &Path) {
    // Ends at once if the mount failed.
    while unmount(at, UnmountFlags::DETACH).is_ok() {}
}

fn run(command: &mut Command) {
    assert!(command.status().unwrap().success(), "{command:?}");
}

/// All files at or below a path, with their contents.
fn contents(directory: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    if directory.is_file() {
        return [(directory.into(), fs::read(directory).unwrap())].into();
    }
    let entries = fs::read_dir(directory).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| !path.ends_with(OTHER))
        .flat_map(|path| contents(&path))
        .collect()
}

#[tokio::test]
async fn what_is_made_once_is_on_the_disk_before_it_is_used() {
    if !LocalPlatform::is_privileged() {
        // Only root can mount.
        return;
    }
    let disk = Disk::new();
    let survives = |made: &str| {
        let loss = disk.after_a_loss(None);
        is_the_same(&disk.at, &loss.at, made);
    };
    MasterSecret::load_or_create(&disk.at.join("secret")).unwrap();
    survives("a secret");
    Authority::load_or_create(&disk.at.join("authority")).unwrap();
    survives("an authority");
    let prefix = env::var_os("CLOUDDB_MARIADB_PREFIX").map(PathBuf::from);
    let installation = Installation::discover(prefix.as_deref()).await.unwrap();
    let templates = disk.at.join("templates");
    Template::ensure(&installation, &templates, None).await.unwrap();
    survives("a template");
}

/// Everything of an instance is complete once it has its name.
#[tokio::test]
async fn what_has_its_name_is_whole() {
    if !LocalPlatform::is_privileged() {
        return;
    }
    for volumes in [Volumes::Watched, Volumes::Mounted] {
        let disk = Disk::new();
        let machine = Machine::below(&disk.at, volumes).await;
        let instance = Made { machine, disk, volumes };
        instance.check().await;
    }
}

/// The files that the server is shown.
const SHOWN: [&str; 4] = ["my.cnf", "backup.cnf", "init.sql", "tls"];

struct Made {
    // Dropped first: its mounts are on the disk.
    machine: Machine,
    disk: Disk,
    volumes: Volumes,
}

impl Made {
    async fn check(&self) {
        let Machine { platform, workload, .. } = &self.machine;
        platform.prepare_files(workload, &Alone).await.unwrap();
        self.is_whole(&SHOWN, "a volume, and what is shown");

        platform.prepare(workload, 1, &Alone).await.unwrap();
        self.is_whole(&["volume/data"], "a copy of the template");

        let shown = workload.shown.iter().map(|(path, contents)| {
            (path.clone(), contents.clone() + &"# longer\n".repeat(9999))
        });
        let other = Workload { shown: shown.collect(), ..workload.clone() };
        platform.prepare_files(&other, &Alone).await.unwrap();
        self.is_whole(
            &[&SHOWN[..], &["volume/data"]].concat(),
            "what is shown later",
        );

        fs::remove_dir_all(&workload.template.1).unwrap();
        let (id, owner) = (workload.id, workload.owner);
        let workspace = platform
            .workspace_for_data(id, owner, "data", 2, &Alone)
            .await
            .unwrap();
        let data = workspace.directory("data").await.unwrap();
        fs::create_dir(data.join("library")).unwrap();
        let rows = vec![1; 5 << 20];
        fs::write(data.join("library/book.ibd"), rows).unwrap();
        platform.adopt(workload, workspace, "data", &Alone).await.unwrap();
        self.is_whole(&["volume/data"], "what was restored");
    }

    /// Asserts that directories of the instance survive a power failure.
    fn is_whole(&self, directories: &[&str], made: &str) {
        let made = format!("{made}, {:?}", self.volumes);
        let own = self.machine.platform.directory(self.machine.workload.id);
        let volume = own.join("volume");
        let after = self.disk.after_a_loss(Some(&volume));
        let lost = after.at.join(own.strip_prefix(&self.disk.at).unwrap());
        let inner = (self.volumes == Volumes::Mounted)
            .then(|| Loss::of(lost.join("volume.xfs"), lost.join("volume")));
        for directory in directories {
            is_the_same(&own.join(directory), &lost.join(directory), &made);
        }
        drop(inner);
    }
}

fn is_the_same(own: &Path, lost: &Path, made: &str) {
    let (before, mut after) = (contents(own), contents(lost));
    assert!(!before.is_empty(), "{made}: there is nothing");
    for (path, bytes) in before {
        let below = path.strip_prefix(own).unwrap();
        let found = after.remove(&lost.join(below));
        assert!(found == Some(bytes), "{made}: {}", path.display());
    }
    assert!(after.is_empty(), "{made}: {:?}", after.keys());
}
