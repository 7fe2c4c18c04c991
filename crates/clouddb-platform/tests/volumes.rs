//! Volumes that are file systems, and whoever was ended while it made them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    error::Error as StdError,
    fs::{self, File},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use clouddb_model::InstanceId;
use clouddb_platform::{
    Error, Fence, LocalPlatform, Owner, Room, Volumes, Workload,
};
use rustix::{
    fs::statvfs,
    mount::{UnmountFlags, unmount},
};
use slog::{Discard, Logger, o};
use tempfile::TempDir;

const GIBIBYTE: u64 = 1 << 30;

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

    async fn grow(&self, size: u64) {
        let Workload { id, owner, .. } = self.workload;
        self.platform.grow(id, size, owner, &Anybody).await.unwrap();
    }

    /// How many file systems of this place are mounted.
    fn mounts(&self) -> usize {
        let table = fs::read_to_string("/proc/self/mountinfo").unwrap();
        table.matches(self.directory.path().to_str().unwrap()).count()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        for at in ["tmp", "volume"] {
            // What a test that failed left.
            while unmount(self.own().join(at), UnmountFlags::DETACH).is_ok() {}
        }
    }
}

fn size(at: &Path) -> u64 {
    let stat = statvfs(at).unwrap();
    stat.f_blocks * stat.f_frsize
}

/// Without root the platform says why it can't be had.
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
    assert!(size(&place.own().join("volume")) >= GIBIBYTE);
    assert!(size(&place.own().join("tmp")) >= GIBIBYTE / 4);
    let room = place.room(GIBIBYTE).await;
    assert!(!room.is_full && !room.is_short && !room.is_watched, "{room:?}");

    // The machine was started anew.
    let file = place.own().join("volume/files/kept");
    fs::write(&file, "kept").unwrap();
    for at in ["tmp", "volume"] {
        unmount(place.own().join(at), UnmountFlags::empty()).unwrap();
    }
    assert!(!file.exists());
    place.prepare().await;
    assert_eq!(fs::read_to_string(&file).unwrap(), "kept");

    place.platform.remove(place.workload.id, &Anybody).await.unwrap();
    assert_eq!(place.mounts(), 0);
    assert!(!place.own().exists());
}

#[tokio::test]
async fn what_was_interrupted_is_finished() {
    let Some(place) = place() else { return };
    let own = place.own();
    fs::create_dir_all(&own).unwrap();
    fs::write(own.join("volume.unfinished"), "half a file system").unwrap();
    place.prepare().await;
    assert!(!own.join("volume.unfinished").exists());

    assert!(place.room(2 * GIBIBYTE).await.is_short);
    // Whoever made the file longer got no further.
    let image = File::options().write(true).open(own.join("volume.xfs"));
    image.unwrap().set_len(4 * GIBIBYTE).unwrap();
    assert!(place.room(2 * GIBIBYTE).await.is_short);
    place.grow(2 * GIBIBYTE).await;
    assert!(!place.room(2 * GIBIBYTE).await.is_short);
    assert!(size(&own.join("tmp")) >= GIBIBYTE / 2);
    // It never becomes smaller.
    place.grow(GIBIBYTE).await;
    assert!(!place.room(2 * GIBIBYTE).await.is_short);

    // Whoever took the files away was overtaken by a mount.
    let mut removed = own.clone().into_os_string();
    removed.push(".removed");
    fs::rename(&own, &removed).unwrap();
    place.platform.remove(place.workload.id, &Anybody).await.unwrap();
    assert_eq!(place.mounts(), 0);
    assert!(!Path::new(&removed).exists());
}
