//! The disk that holds the files of all instances, and the part of it that the
//! service keeps for itself.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use clouddb_model::Disk;
use rustix::{
    fs::{FallocateFlags, fallocate, stat, statvfs},
    io::Errno,
    system::sysinfo,
};

use crate::{
    Error, LocalPlatform,
    hands::{self, About},
};

/// Name of the file that keeps it, in the directory of locks, which only the
/// service uses.
const RESERVE: &str = "reserve";

impl LocalPlatform {
    /// Size and free bytes of the disk that holds the instances.
    pub async fn disk(&self) -> Result<Disk, Error> {
        let instances = self.instances().to_owned();
        hands::look(About::Machine, move || of(&instances)).await
    }

    /// How many bytes of memory the machine has.
    #[must_use]
    pub fn machine_memory() -> u64 {
        let machine = sysinfo();
        u64::from(machine.mem_unit).saturating_mul(machine.totalram)
    }

    /// How many bytes of the disk the service keeps for its own files.
    pub async fn kept(&self) -> Result<u64, Error> {
        let file = self.reserve();
        hands::look(About::Machine, move || match fs::symlink_metadata(&file) {
            Ok(metadata) => Ok(metadata.len()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
            Err(error) => Err(Error::file("read", file)(error)),
        })
        .await
    }

    /// Keeps exactly `bytes` of the disk for the service's own files; gives up
    /// the rest of what it kept before.
    pub async fn keep_free(&self, bytes: u64) -> Result<(), Error> {
        let path = self.reserve();
        hands::look(About::Machine, move || {
            keep(&path, bytes).map_err(Error::file("keep", path))
        })
        .await
    }

    fn reserve(&self) -> PathBuf {
        self.locks.directory().join(RESERVE)
    }
}

/// Size and free bytes of the file system that a path is on.
pub(crate) fn of(path: &Path) -> Result<Disk, Error> {
    let failed = |error: Errno| Error::file("measure", path)(error.into());
    let device = stat(path).map_err(failed)?.st_dev;
    let stat = statvfs(path).map_err(failed)?;
    let bytes = |blocks: u64| blocks.saturating_mul(stat.f_frsize);
    Ok(Disk { device, size: bytes(stat.f_blocks), free: bytes(stat.f_bavail) })
}

/// The file has no contents, so shortening it loses nothing.
fn keep(path: &Path, bytes: u64) -> std::io::Result<()> {
    let file =
        File::options().create(true).write(true).truncate(false).open(path)?;
    if bytes < file.metadata()?.len() {
        return file.set_len(bytes);
    }
    if bytes == 0 {
        return Ok(());
    }
    Ok(fallocate(file, FallocateFlags::empty(), 0, bytes)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_given_up() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join(RESERVE);
        let kept = || fs::metadata(&path).unwrap().len();
        keep(&path, 0).unwrap();
        keep(&path, 1 << 20).unwrap();
        assert_eq!(kept(), 1 << 20);
        let disk = of(root.path()).unwrap();
        assert!(disk.free > 0 && disk.free < disk.size, "{disk:?}");
        assert!(keep(&path, disk.size * 2).is_err());
        keep(&path, 0).unwrap();
        assert_eq!(kept(), 0);
    }
}
