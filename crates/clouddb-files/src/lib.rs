//! Writes files and directories that are complete once they have their names.
//!
//! After a loss of power, a name may be on the disk without the contents of its
//! file: the file system writes names as soon as any process syncs anything. So
//! contents are synced first, then the file gets its name, and its directory is
//! synced last. No file is truncated in place: half of a key or of options
//! would be worse than the earlier ones.

mod moments;

use std::{
    fs::{self, File, TryLockError},
    io::{self, ErrorKind, Write},
    os::fd::AsFd,
    path::{Path, PathBuf},
};

use rustix::{
    fs::{
        CWD, FileType, RenameFlags, fstat, fsync, renameat, renameat_with,
        syncfs,
    },
    path::Arg,
};
use tempfile::{Builder, NamedTempFile};

pub use crate::moments::reach;
use crate::moments::{DONE, NAMED, is_sabotaged};

/// Prefix of the names of incomplete files. A process that is killed leaves one
/// behind. Everything ignores it, until [`remove_abandoned`] removes it.
pub const UNFINISHED: &str = ".unfinished.";

/// How often a file is created, if another process takes it for abandoned
/// before it is locked.
const TRIES: usize = 8;

/// A file, or a directory with all its contents, that is on the disk and may
/// get its name.
#[derive(Debug)]
pub struct Whole {
    path: PathBuf,
}

impl Whole {
    /// Waits until a file, or a directory with all its contents, is on the
    /// disk. For a directory, that syncs everything on its file system.
    pub fn of(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        sync(File::open(&path)?, &path)?;
        Ok(Self { path })
    }

    /// Renames it, replaces a file of that name, and waits until the new name
    /// is on the disk.
    pub fn rename(self, to: &Path) -> io::Result<()> {
        fs::rename(&self.path, to)?;
        self.complete(to)
    }

    /// Exchanges its name with that of `other` atomically, and waits until that
    /// is on the disk. Fails with `EINVAL` or `ENOSYS` where the file system
    /// can't.
    pub fn exchange(self, other: &Path) -> io::Result<()> {
        renameat_with(CWD, &self.path, CWD, other, RenameFlags::EXCHANGE)?;
        self.complete(other)
    }

    fn complete(self, to: &Path) -> io::Result<()> {
        reach(|| format!("{NAMED} {}", to.display()));
        sync_name(to)?;
        if directory_of(&self.path) != directory_of(to) {
            sync_name(&self.path)?;
        }
        reach(|| format!("{DONE} {}", to.display()));
        Ok(())
    }
}

/// Does what [`Whole`] does, for a file or directory that is open, with names
/// in open directories. Renames whatever has the name `from` at that moment.
pub fn rename_at(
    whole: impl AsFd,
    from: (impl AsFd, impl Arg),
    to: (impl AsFd, impl Arg),
) -> io::Result<()> {
    let name = to.1.to_string_lossy().into_owned();
    sync(whole, Path::new(&name))?;
    renameat(from.0, from.1, &to.0, to.1)?;
    reach(|| format!("{NAMED} {name}"));
    fsync(to.0)?;
    reach(|| format!("{DONE} {name}"));
    Ok(())
}

/// Removes a directory with all its contents, if it is there, and waits until
/// the removal is on the disk: a caller that records the removal doesn't look
/// again.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    }
    match sync_name(path) {
        // The directory that it was in was removed, too.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        synced => synced,
    }
}

/// Writes a file that only its owner can read, whole or not at all, and waits
/// until it is on the disk. Replaces a file of that name.
pub fn write(path: &Path, contents: &[u8]) -> io::Result<()> {
    write_for(path, contents, |_| Ok(()))
}

/// Like [`write()`], for a file that others may read: `give` changes the owner or
/// the mode before the file has its name.
pub fn write_for(
    path: &Path,
    contents: &[u8],
    give: impl FnOnce(&File) -> io::Result<()>,
) -> io::Result<()> {
    let file = unfinished(path, contents, give)?;
    file.persist(path)?;
    finish(path)
}

/// Like [`write()`], but keeps a file of that name, and returns `false` if there
/// is one.
pub fn write_new(path: &Path, contents: &[u8]) -> io::Result<bool> {
    let file = unfinished(path, contents, |_| Ok(()))?;
    match file.persist_noclobber(path) {
        Ok(_) => {}
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => {
            return Ok(false);
        }
        Err(error) => return Err(error.error),
    }
    finish(path)?;
    Ok(true)
}

/// Removes the incomplete files in a directory whose processes have ended.
/// Those that a process still writes stay. Returns how many were removed.
pub fn remove_abandoned(directory: &Path) -> io::Result<usize> {
    let mut removed = 0;
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let name = entry.file_name();
        let is_unfinished =
            name.as_encoded_bytes().starts_with(UNFINISHED.as_bytes());
        // Only regular files are opened: opening a pipe would block.
        if !is_unfinished || !entry.file_type()?.is_file() {
            continue;
        }
        match remove_if_abandoned(&entry.path()) {
            Ok(true) => removed += 1,
            Ok(false) => {}
            // It has its final name now, or another process removed it.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(removed)
}

fn remove_if_abandoned(path: &Path) -> io::Result<bool> {
    let file = File::open(path)?;
    match file.try_lock() {
        Ok(()) => fs::remove_file(path).map(|()| true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Creates an empty file that stays locked while its process has it open. The
/// lock tells [`remove_abandoned`] that the file isn't abandoned.
fn locked_in(directory: &Path) -> io::Result<NamedTempFile> {
    for _ in 0..TRIES {
        let file = Builder::new().prefix(UNFINISHED).tempfile_in(directory)?;
        file.as_file().lock()?;
        if fstat(file.as_file())?.st_nlink > 0 {
            return Ok(file);
        }
    }
    Err(io::Error::other("it was removed again and again"))
}

/// Writes an incomplete file next to `path`, and waits until all of it is on
/// the disk.
fn unfinished(
    path: &Path,
    contents: &[u8],
    give: impl FnOnce(&File) -> io::Result<()>,
) -> io::Result<NamedTempFile> {
    let mut file = locked_in(directory_of(path))?;
    file.write_all(contents)?;
    give(file.as_file())?;
    sync(file.as_file(), path)?;
    Ok(file)
}

fn sync(what: impl AsFd, path: &Path) -> io::Result<()> {
    if is_sabotaged(path) {
        return Ok(());
    }
    let kind = FileType::from_raw_mode(fstat(&what)?.st_mode);
    let synced =
        if kind == FileType::Directory { syncfs(what) } else { fsync(what) };
    Ok(synced?)
}

fn finish(path: &Path) -> io::Result<()> {
    reach(|| format!("{NAMED} {}", path.display()));
    sync_name(path)?;
    reach(|| format!("{DONE} {}", path.display()));
    Ok(())
}

/// Waits until a new or removed name is on the disk.
fn sync_name(path: &Path) -> io::Result<()> {
    File::open(directory_of(path))?.sync_all()
}

fn directory_of(path: &Path) -> &Path {
    let directory = path.parent().filter(|it| !it.as_os_str().is_empty());
    directory.unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use std::{os::unix::fs::PermissionsExt, thread};

    use super::*;

    fn names(directory: &Path) -> Vec<String> {
        let entries = fs::read_dir(directory).unwrap();
        let names = entries.map(|it| it.unwrap().file_name());
        let mut names: Vec<_> =
            names.map(|it| it.into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_written_whole_and_for_whom_it_is() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("key");
        let mode = |path| fs::metadata(path).unwrap().permissions().mode();
        write(&path, b"longer").unwrap();
        assert_eq!(mode(&path) & 0o777, 0o600);
        let show = |file: &File| {
            file.set_permissions(fs::Permissions::from_mode(0o640))
        };
        write_for(&path, b"other", show).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"other");
        assert_eq!(mode(&path) & 0o777, 0o640);
        assert_eq!(names(root.path()), ["key"]);
    }

    #[test]
    fn what_fails_leaves_what_was_there() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("key");
        write(&path, b"own").unwrap();
        let failed = |_: &File| Err(ErrorKind::StorageFull.into());
        write_for(&path, b"other", failed).unwrap_err();
        assert!(!write_new(&path, b"other").unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"own");
        assert_eq!(names(root.path()), ["key"]);
        assert!(write_new(&root.path().join("new"), b"new").unwrap());
        assert_eq!(names(root.path()), ["key", "new"]);
    }

    #[test]
    fn only_what_was_abandoned_is_removed() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        let abandoned = format!("{UNFINISHED}abandoned");
        fs::write(at(&abandoned), "half").unwrap();
        fs::write(at("key"), "whole").unwrap();
        fs::create_dir(at(&format!("{UNFINISHED}directory"))).unwrap();
        let written = locked_in(root.path()).unwrap();
        assert_eq!(remove_abandoned(root.path()).unwrap(), 1);
        assert!(!at(&abandoned).exists());
        assert!(written.path().exists());
        written.persist(at("new")).unwrap();
        assert_eq!(remove_abandoned(root.path()).unwrap(), 0);
        let directory = format!("{UNFINISHED}directory");
        assert_eq!(names(root.path()), [&*directory, "key", "new"]);
        remove_abandoned(&at("none")).unwrap_err();
    }

    #[test]
    fn who_writes_while_others_tidy_up_loses_nothing() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("key");
        thread::scope(|scope| {
            let writers: Vec<_> = (0..4_u8)
                .map(|own| {
                    let path = &path;
                    scope.spawn(move || {
                        for _ in 0..50 {
                            write(path, &[own; 100]).unwrap();
                        }
                    })
                })
                .collect();
            while writers.iter().any(|it| !it.is_finished()) {
                remove_abandoned(root.path()).unwrap();
            }
        });
        assert_eq!(names(root.path()), ["key"]);
        let last = fs::read(&path).unwrap();
        assert!(last.len() == 100 && last.iter().all(|it| *it == last[0]));
    }

    #[test]
    fn files_and_directories_change_names() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        fs::create_dir(at("a")).unwrap();
        fs::write(at("a/file"), "contents").unwrap();
        Whole::of(at("a")).unwrap().rename(&at("b")).unwrap();
        Whole::of(at("b/file")).unwrap().rename(&at("file")).unwrap();
        let directory = File::open(root.path()).unwrap();
        let file = File::open(at("file")).unwrap();
        rename_at(&file, (&directory, "file"), (&directory, "other")).unwrap();
        assert_eq!(fs::read(at("other")).unwrap(), b"contents");
        assert_eq!(names(root.path()), ["b", "other"]);
        Whole::of(at("none")).unwrap_err();
    }

    #[test]
    fn what_is_removed_is_gone() {
        let root = tempfile::tempdir().unwrap();
        let directory = root.path().join("directory");
        fs::create_dir_all(directory.join("in/it")).unwrap();
        for _ in 0..2 {
            remove(&directory).unwrap();
            assert_eq!(names(root.path()), [""; 0]);
        }
        remove(&directory.join("in/it")).unwrap();
        fs::write(&directory, "").unwrap();
        remove(&directory).unwrap_err();
    }

    #[test]
    fn directories_change_their_names_with_each_other() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        fs::create_dir_all(at("a/one")).unwrap();
        fs::create_dir_all(at("b/two")).unwrap();
        Whole::of(at("a")).unwrap().exchange(&at("b")).unwrap();
        assert!(at("a/two").exists() && at("b/one").exists());
        Whole::of(at("a")).unwrap().exchange(&at("none")).unwrap_err();
    }
}
