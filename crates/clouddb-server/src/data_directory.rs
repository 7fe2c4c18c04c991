//! The data directory, which has all of the service's files.

use std::{
    ffi::OsStr,
    fs::{self, File, TryLockError},
    io::ErrorKind,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail, ensure};
use clouddb_control::Mark;
use clouddb_model::CellId;
use clouddb_platform::LocalPlatform;

/// The file that marks a data directory and says which layout it has.
const FORMAT_FILE: &str = "format";
const FORMAT: &str = "clouddb data directory, layout 2\n";

/// The directory of the certificates' authority.
const AUTHORITY: &str = "authority";

/// A data directory.
#[derive(Debug)]
pub(crate) struct DataDirectory {
    path: PathBuf,
    /// Held by the process that uses the directory.
    _lock: Option<File>,
}

/// Who may use a data directory at the same time.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Sharing {
    /// One process.
    Alone,
    /// Several, each of which shares it.
    Shared,
}

/// Held during the start. Other processes that start with the same data
/// directory wait for it.
#[derive(Debug)]
pub(crate) struct Starting {
    _lock: File,
}

impl DataDirectory {
    /// Opens a data directory, or makes one if the directory is missing or
    /// empty. A directory with other contents is refused and left as it is.
    ///
    /// Create what all processes share before you drop `Starting`.
    pub(crate) fn open(
        path: &Path,
        sharing: Sharing,
    ) -> anyhow::Result<(Self, Starting)> {
        // Under root the instances' own users must be able to traverse it.
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
        let lock = open_lock(&path, "lock")?;
        let locked = match sharing {
            Sharing::Alone => lock.try_lock(),
            Sharing::Shared => lock.try_lock_shared(),
        };
        match locked {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => bail!(
                "{} is used by another clouddb-server that runs; several can \
                 share one if each has a store of PostgreSQL",
                path.display()
            ),
            Err(TryLockError::Error(error)) => {
                return Err(error).with_context(|| {
                    format!("failed to lock {}", path.display())
                });
            }
        }
        let starting = open_lock(&path, "starting")?;
        starting
            .lock()
            .with_context(|| format!("failed to lock {}", path.display()))?;
        tidy_up(&path)?;
        Ok((Self { path, _lock: Some(lock) }, Starting { _lock: starting }))
    }

    /// Finds an existing data directory, even if a process uses it.
    pub(crate) fn find(path: &Path) -> anyhow::Result<Self> {
        let path = path
            .canonicalize()
            .with_context(|| format!("failed to find {}", path.display()))?;
        ensure!(
            path.join("cell").exists(),
            "{} is no data directory; was the service started?",
            path.display()
        );
        Ok(Self { path, _lock: None })
    }

    /// The id by which the store knows this directory's instances.
    pub(crate) fn cell(&self) -> anyhow::Result<CellId> {
        let file = self.path.join("cell");
        match fs::read_to_string(&file) {
            Ok(text) => text
                .trim()
                .parse()
                .with_context(|| format!("{} is damaged", file.display())),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let cell = CellId::random();
                let text = format!("{cell}\n");
                clouddb_files::write(&file, text.as_bytes()).with_context(
                    || format!("failed to write {}", file.display()),
                )?;
                Ok(cell)
            }
            Err(error) => Err(error)
                .with_context(|| format!("failed to read {}", file.display())),
        }
    }

    /// The mark of how far the store has come.
    pub(crate) fn mark(&self) -> Mark {
        Mark::of(self.path.join("generation"))
    }

    pub(crate) fn credentials(&self) -> PathBuf {
        credentials(&self.path)
    }

    pub(crate) fn store(&self) -> PathBuf {
        store(&self.path)
    }

    pub(crate) fn secret(&self) -> PathBuf {
        self.path.join("secret")
    }

    pub(crate) fn backups(&self) -> PathBuf {
        self.path.join("backups")
    }

    pub(crate) fn regions(&self) -> PathBuf {
        self.path.join("regions")
    }

    pub(crate) fn backup_key(&self) -> PathBuf {
        self.path.join("backup.key")
    }

    pub(crate) fn authority(&self) -> PathBuf {
        self.path.join(AUTHORITY)
    }

    pub(crate) fn templates(&self) -> PathBuf {
        self.path.join("templates")
    }

    pub(crate) fn instances(&self) -> PathBuf {
        self.path.join("instances")
    }

    pub(crate) fn locks(&self) -> PathBuf {
        self.path.join("locks")
    }

    pub(crate) fn servers(&self) -> PathBuf {
        self.path.join("servers")
    }
}

/// Where a data directory keeps the metadata by default.
pub(crate) fn store(directory: &Path) -> PathBuf {
    directory.join("store.sqlite")
}

/// Where a data directory keeps the credentials.
pub(crate) fn credentials(directory: &Path) -> PathBuf {
    directory.join("credentials.json")
}

fn open_lock(path: &Path, name: &str) -> anyhow::Result<File> {
    File::create(path.join(name))
        .with_context(|| format!("failed to write to {}", path.display()))
}

/// Removes files that ended processes had begun to write.
fn tidy_up(path: &Path) -> anyhow::Result<()> {
    for directory in [path, &path.join(AUTHORITY)] {
        match clouddb_files::remove_abandoned(directory) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(error).with_context(|| {
                    format!("failed to tidy up {}", directory.display())
                });
            }
            _ => {}
        }
    }
    Ok(())
}

fn check_format(path: &Path) -> anyhow::Result<()> {
    let file = path.join(FORMAT_FILE);
    if has_format(&file)? { Ok(()) } else { make_format(path, &file) }
}

/// Makes a directory a data directory that wasn't one a moment ago.
fn make_format(path: &Path, file: &Path) -> anyhow::Result<()> {
    let mut entries = fs::read_dir(path)
        .with_context(|| format!("failed to read {}", path.display()))?;
    let foreign = entries.find(|entry| {
        let name = entry.as_ref().map(fs::DirEntry::file_name);
        name.map_or(true, |name| !is_own(&name))
    });
    if foreign.is_none() {
        return clouddb_files::write(file, FORMAT.as_bytes())
            .with_context(|| format!("failed to write {}", file.display()));
    }
    // Another process may have made it a data directory just now, and what was
    // found is that process's.
    ensure!(
        has_format(file)?,
        "{} is neither empty nor a data directory of clouddb; choose another \
         one with --data-dir",
        path.display()
    );
    Ok(())
}

/// Whether there is a file that says that the directory is one of this layout.
fn has_format(file: &Path) -> anyhow::Result<bool> {
    let format = match fs::read_to_string(file) {
        Ok(format) => format,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => {
            return Err(error)
                .with_context(|| format!("failed to read {}", file.display()));
        }
    };
    ensure!(
        format == FORMAT,
        "{} is not a data directory that this version of clouddb can use: {} \
         says {:?}",
        file.parent().unwrap_or(file).display(),
        file.display(),
        format.trim()
    );
    Ok(true)
}

/// Whether it is the format file, finished or not.
fn is_own(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    name == FORMAT_FILE.as_bytes()
        || name.starts_with(clouddb_files::UNFINISHED.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(path: &Path, sharing: Sharing) -> Result<DataDirectory, String> {
        let opened = DataDirectory::open(path, sharing);
        opened.map(|(own, _)| own).map_err(|error| error.to_string())
    }

    #[test]
    fn a_directory_is_used_by_one_process_or_shared_by_several() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("data");
        let alone = open(&path, Sharing::Alone).unwrap();
        for sharing in [Sharing::Alone, Sharing::Shared] {
            let error = open(&path, sharing).unwrap_err();
            assert!(error.contains("another clouddb-server"), "{error}");
        }
        drop(alone);
        let one = open(&path, Sharing::Shared).unwrap();
        let other = open(&path, Sharing::Shared).unwrap();
        assert_eq!(one.cell().unwrap(), other.cell().unwrap());
        let error = open(&path, Sharing::Alone).unwrap_err();
        assert!(error.contains("another clouddb-server"), "{error}");
    }

    #[test]
    fn a_directory_of_something_else_is_refused_and_left_alone() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("thesis.tex"), "…").unwrap();
        let error = open(root.path(), Sharing::Alone).unwrap_err();
        assert!(error.contains("neither empty"), "{error}");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
    }

    #[test]
    fn who_was_ended_while_it_made_one_left_nothing_of_another() {
        let root = tempfile::tempdir().unwrap();
        let left = format!("{}aBcDeF", clouddb_files::UNFINISHED);
        let left = root.path().join(left);
        fs::write(&left, "").unwrap();
        open(root.path(), Sharing::Alone).unwrap();
        assert!(!left.exists());
        open(root.path(), Sharing::Alone).unwrap();
    }

    #[test]
    fn who_comes_second_takes_the_directory_that_another_has_made() {
        let root = tempfile::tempdir().unwrap();
        let (path, file) = (root.path(), root.path().join(FORMAT_FILE));
        open(path, Sharing::Shared).unwrap();
        make_format(path, &file).unwrap();
        open(path, Sharing::Shared).unwrap();
        fs::remove_file(&file).unwrap();
        make_format(path, &file).unwrap_err();
    }

    #[test]
    fn a_directory_of_another_layout_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let later = "clouddb data directory, layout 9\n";
        fs::write(root.path().join(FORMAT_FILE), later).unwrap();
        let error = open(root.path(), Sharing::Alone).unwrap_err();
        assert!(error.contains("layout 9"), "{error}");
    }
}
