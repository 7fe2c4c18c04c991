//! The directory that everything is kept in.

use std::{
    fs::{self, File, TryLockError},
    io::ErrorKind,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail, ensure};
use clouddb_platform::LocalPlatform;

/// Tells a data directory from any other, and which layout it has.
const FORMAT_FILE: &str = "format";
const FORMAT: &str = "clouddb data directory, layout 1\n";

/// A data directory, which no other process uses as long as this lives.
#[derive(Debug)]
pub(crate) struct DataDirectory {
    path: PathBuf,
    _lock: File,
}

impl DataDirectory {
    /// Opens a data directory, or makes one where there is nothing. A
    /// directory of something else is refused and left as it is.
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        // Under root the instances' own users must be able to pass through.
        let mode = if LocalPlatform::is_privileged() { 0o711 } else { 0o700 };
        fs::DirBuilder::new()
            .recursive(true)
            .mode(mode)
            .create(path)
            .with_context(|| format!("failed to make {}", path.display()))?;
        let path = path
            .canonicalize()
            .with_context(|| format!("failed to find {}", path.display()))?;
        check_format(&path)?;
        fs::set_permissions(&path, fs::Permissions::from_mode(mode))
            .with_context(|| format!("failed to open {}", path.display()))?;
        let lock = File::create(path.join("lock")).with_context(|| {
            format!("failed to write to {}", path.display())
        })?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { path, _lock: lock }),
            Err(TryLockError::WouldBlock) => bail!(
                "{} is used by another clouddb-server that runs",
                path.display()
            ),
            Err(TryLockError::Error(error)) => Err(error)
                .with_context(|| format!("failed to lock {}", path.display())),
        }
    }

    pub(crate) fn credentials(&self) -> PathBuf {
        credentials(&self.path)
    }

    pub(crate) fn store(&self) -> PathBuf {
        self.path.join("store.sqlite")
    }

    pub(crate) fn secret(&self) -> PathBuf {
        self.path.join("secret")
    }

    pub(crate) fn authority(&self) -> PathBuf {
        self.path.join("authority")
    }

    pub(crate) fn templates(&self) -> PathBuf {
        self.path.join("templates")
    }

    pub(crate) fn instances(&self) -> PathBuf {
        self.path.join("instances")
    }
}

/// Where a data directory keeps the credentials.
pub(crate) fn credentials(directory: &Path) -> PathBuf {
    directory.join("credentials.json")
}

fn check_format(path: &Path) -> anyhow::Result<()> {
    let file = path.join(FORMAT_FILE);
    match fs::read_to_string(&file) {
        Ok(format) => {
            ensure!(
                format == FORMAT,
                "{} is not a data directory that this version of clouddb can \
                 use: {} says {:?}",
                path.display(),
                file.display(),
                format.trim()
            );
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let mut entries = fs::read_dir(path).with_context(|| {
                format!("failed to read {}", path.display())
            })?;
            ensure!(
                entries.next().is_none(),
                "{} is neither empty nor a data directory of clouddb; choose \
                 another one with --data-dir",
                path.display()
            );
            fs::write(&file, FORMAT)
                .with_context(|| format!("failed to write {}", file.display()))
        }
        Err(error) => Err(error)
            .with_context(|| format!("failed to read {}", file.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_is_used_by_one_process_at_a_time() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("data");
        let first = DataDirectory::open(&path).unwrap();
        let error = DataDirectory::open(&path).unwrap_err().to_string();
        assert!(error.contains("another clouddb-server"), "{error}");
        drop(first);
        DataDirectory::open(&path).unwrap();
    }

    #[test]
    fn a_directory_of_something_else_is_refused_and_left_alone() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("thesis.tex"), "…").unwrap();
        let error = DataDirectory::open(root.path()).unwrap_err().to_string();
        assert!(error.contains("neither empty"), "{error}");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_directory_of_another_layout_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let later = "clouddb data directory, layout 9\n";
        fs::write(root.path().join(FORMAT_FILE), later).unwrap();
        let error = DataDirectory::open(root.path()).unwrap_err().to_string();
        assert!(error.contains("layout 9"), "{error}");
    }
}
