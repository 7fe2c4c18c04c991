//! What is on the disk when the power fails.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use clouddb_engine::{Authority, Installation, MasterSecret, Template};
use clouddb_platform::LocalPlatform;
use rustix::mount::{UnmountFlags, unmount};
use tempfile::TempDir;

/// The smallest that can be made.
const SIZE: u64 = 320 << 20;

/// A disk whose power can fail.
struct Disk(TempDir);

impl Disk {
    fn new() -> Self {
        let disk = Self(tempfile::tempdir().unwrap());
        let file = fs::File::create(disk.image()).unwrap();
        file.set_len(SIZE).unwrap();
        run(Command::new("mkfs.xfs").args(["-q", "-K"]).arg(disk.image()));
        fs::create_dir(disk.at()).unwrap();
        disk.mount();
        disk
    }

    fn image(&self) -> PathBuf {
        self.0.path().join("image")
    }

    fn at(&self) -> PathBuf {
        self.0.path().join("at")
    }

    fn mount(&self) {
        let mut mount = Command::new("mount");
        mount.args(["--types", "xfs", "--options", "loop"]);
        run(mount.arg(self.image()).arg(self.at()));
    }

    /// Nothing gets there any more that isn't there yet.
    fn fail(&self) {
        run(Command::new("xfs_io")
            .args(["-x", "-c", "shutdown"])
            .arg(self.at()));
        unmount(self.at(), UnmountFlags::empty()).unwrap();
        self.mount();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // One that couldn't be mounted again isn't.
        while unmount(self.at(), UnmountFlags::DETACH).is_ok() {}
    }
}

fn run(command: &mut Command) {
    assert!(command.status().unwrap().success(), "{command:?}");
}

/// All files below a directory, and what is in them.
fn contents(directory: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(directory).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                return contents(&path);
            }
            let bytes = fs::read(&path).unwrap();
            [(path, bytes)].into()
        })
        .collect()
}

#[tokio::test]
async fn what_is_made_once_is_on_the_disk_before_it_is_used() {
    if !LocalPlatform::is_privileged() {
        // Who isn't root mounts nothing.
        return;
    }
    let disk = Disk::new();
    let survives = |made: &str| {
        let before = contents(&disk.at());
        disk.fail();
        let after = contents(&disk.at());
        assert!(before.keys().eq(after.keys()), "{made}: {:?}", after.keys());
        for (path, bytes) in before {
            assert!(after[&path] == bytes, "{made}: {}", path.display());
        }
    };
    MasterSecret::load_or_create(&disk.at().join("secret")).unwrap();
    survives("a secret");
    Authority::load_or_create(&disk.at().join("authority")).unwrap();
    survives("an authority");
    let prefix = env::var_os("CLOUDDB_MARIADB_PREFIX").map(PathBuf::from);
    let installation = Installation::discover(prefix.as_deref()).await.unwrap();
    let templates = disk.at().join("templates");
    Template::ensure(&installation, &templates, None).await.unwrap();
    survives("a template");
}
