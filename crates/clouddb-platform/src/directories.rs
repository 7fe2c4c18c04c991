//! Directories and files that belong to one instance.

use std::{
    fs,
    io::{self, ErrorKind},
    os::unix::fs::{
        DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt, chown,
        fchown,
    },
    path::Path,
};

use rustix::fs::{CWD, Dir, FileType, Mode, OFlags, fsync, openat};

use slog::{Logger, warn};

use crate::{Error, Owner};

/// Only its owner may enter.
pub(crate) const PRIVATE: u32 = 0o700;
/// Its group may enter and list it.
pub(crate) const SHOWN: u32 = 0o750;
/// Every user may pass through, but only the owner may list it.
pub(crate) const PASSAGE: u32 = 0o711;

/// Creates a directory with that mode, or changes the mode of an existing one.
pub(crate) fn ensure(path: &Path, mode: u32) -> Result<(), Error> {
    let outcome = fs::DirBuilder::new().recursive(true).mode(mode).create(path);
    outcome.map_err(Error::file("make", path))?;
    set_mode(path, mode)
}

/// Removes files below the directories of instances that killed processes left
/// unfinished. The next start tries again what can't be read now.
pub(crate) fn tidy_up(instances: &Path, log: &Logger) {
    let entries = match fs::read_dir(instances) {
        Ok(entries) => entries,
        Err(error) => return say_untidy(instances, &error, log),
    };
    for entry in entries {
        let path = match entry {
            Ok(entry) => entry.path(),
            Err(error) => return say_untidy(instances, &error, log),
        };
        match clouddb_files::remove_abandoned(&path) {
            Ok(_) => {}
            // It is no directory, or another process has just removed it.
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::NotADirectory | ErrorKind::NotFound
                ) => {}
            Err(error) => say_untidy(&path, &error, log),
        }
    }
}

fn say_untidy(path: &Path, error: &io::Error, log: &Logger) {
    warn!(log, "failed to look for unfinished files";
        "directory" => path.display().to_string(),
        "cause" => error.to_string());
}

/// Creates a directory, which must not exist yet. Its parent must exist.
pub(crate) fn make(path: &Path, mode: u32) -> Result<(), Error> {
    fs::DirBuilder::new()
        .mode(mode)
        .create(path)
        .map_err(Error::file("make", path))?;
    // The umask of the service may have removed bits from the mode above.
    set_mode(path, mode)
}

pub(crate) fn set_mode(path: &Path, mode: u32) -> Result<(), Error> {
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
        .map_err(Error::file("change the mode of", path))
}

/// Gives a file or directory to the owner.
pub(crate) fn give(path: &Path, owner: Owner) -> Result<(), Error> {
    let Owner::User(id) = owner else { return Ok(()) };
    chown(path, Some(id), Some(id)).map_err(Error::file("give away", path))
}

/// Lets the owner read a file or directory without changing it.
pub(crate) fn show(path: &Path, owner: Owner) -> Result<(), Error> {
    let Owner::User(id) = owner else { return Ok(()) };
    chown(path, None, Some(id)).map_err(Error::file("show", path))
}

/// Writes a file that only the owner and the service can read, whole or not at
/// all, and waits until it is on the disk.
pub(crate) fn write(
    path: &Path,
    contents: &str,
    owner: Owner,
) -> Result<(), Error> {
    let show = |file: &fs::File| {
        if let Owner::User(id) = owner {
            fchown(file, None, Some(id))?;
            file.set_permissions(fs::Permissions::from_mode(0o640))?;
        }
        Ok(())
    };
    clouddb_files::write_for(path, contents.as_bytes(), show)
        .map_err(Error::file("write", path))
}

/// Creates an empty file, which must not exist yet, for the service alone.
pub(crate) fn make_file(path: &Path) -> Result<fs::File, Error> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    options.open(path).map_err(Error::file("make", path))
}

/// Opens a log of the owner's, to write at its end.
///
/// Follows no link, since the owner may put any file there.
pub(crate) fn open_log(path: &Path, owner: Owner) -> Result<fs::File, Error> {
    let open = || {
        let file = fs::OpenOptions::new()
            .create(true)
            .append(true)
            .mode(0o600)
            .custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
            .open(path)?;
        if let Owner::User(id) = owner {
            fchown(&file, Some(id), Some(id))?;
        }
        Ok(file)
    };
    open().map_err(Error::file("open", path))
}

/// Copies a directory, for the owner alone, to a path that must not exist yet.
/// The parent of the copy must exist.
pub(crate) fn copy(from: &Path, to: &Path, owner: Owner) -> Result<(), Error> {
    make(to, PRIVATE)?;
    give(to, owner)?;
    let entries = fs::read_dir(from).map_err(Error::file("read", from))?;
    for entry in entries {
        let entry = entry.map_err(Error::file("read", from))?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type().map_err(Error::file("read", &from))?;
        if kind.is_dir() {
            copy(&from, &to, owner)?;
        } else {
            fs::copy(&from, &to).map_err(Error::file("copy", &from))?;
            give(&to, owner)?;
        }
    }
    Ok(())
}

/// Waits until everything on the file system of a directory is on the disk.
pub(crate) fn sync(path: &Path) -> Result<(), Error> {
    let sync = || -> io::Result<()> {
        let directory = fs::File::open(path)?;
        rustix::fs::syncfs(&directory)?;
        Ok(())
    };
    sync().map_err(Error::file("sync", path))
}

/// Waits until the names of the directories in one are on the disk, and the
/// contents of `file` in each of them. Follows no link, since an instance's own
/// user may put any file there.
pub(crate) fn sync_names(path: &Path, file: &str) -> Result<(), Error> {
    sync_all_names(path, file)
        .map_err(|error| Error::file("sync", path)(error.into()))
}

fn sync_all_names(path: &Path, file: &str) -> rustix::io::Result<()> {
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let (within, none) = (flags | OFlags::DIRECTORY, Mode::empty());
    let all = openat(CWD, path, within, none)?;
    for entry in Dir::read_from(&all)? {
        let entry = entry?;
        let name = entry.file_name();
        let is_directory = entry.file_type() == FileType::Directory;
        if !is_directory || [c".", c".."].contains(&name) {
            continue;
        }
        // It may be gone by now.
        let Ok(inner) = openat(&all, name, within, none) else { continue };
        if let Ok(file) = openat(&inner, file, flags, none) {
            fsync(file)?;
        }
        fsync(inner)?;
    }
    fsync(all)
}

/// Whether a file has that name. Fails if that can't be found out.
pub(crate) fn is_there(path: &Path) -> Result<bool, Error> {
    path.try_exists().map_err(Error::file("look for", path))
}

/// Removes a file, if it is there.
pub(crate) fn remove_file(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(Error::file("remove", path)(error))
        }
        _ => Ok(()),
    }
}

/// Removes a directory with everything in it, if it is there.
pub(crate) fn remove(path: &Path) -> Result<(), Error> {
    clouddb_files::remove(path).map_err(Error::file("remove", path))
}

/// Fails if other users can't reach a directory, and names the closed one.
pub(crate) fn reachable_by_others(directory: &Path) -> Result<(), Error> {
    for ancestor in directory.ancestors() {
        let metadata =
            fs::metadata(ancestor).map_err(Error::file("read", ancestor))?;
        if metadata.mode() & 0o001 == 0 {
            return Err(Error::Unreachable {
                directory: directory.into(),
                closed: ancestor.into(),
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn whatever_is_in_a_directory_of_databases_can_be_synced() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        for directory in ["full", "empty", "full/inner", "odd/file"] {
            fs::create_dir_all(at(directory)).unwrap();
        }
        fs::write(at("full/file"), "options").unwrap();
        fs::write(at("table"), "rows").unwrap();
        std::os::unix::fs::symlink("/proc", at("link")).unwrap();
        std::os::unix::fs::symlink("/proc/kmsg", at("empty/file")).unwrap();
        sync_names(root.path(), "file").unwrap();
        sync_names(&at("link"), "file").unwrap_err();
        sync_names(&at("none"), "file").unwrap_err();
    }

    #[test]
    fn a_closed_directory_on_the_way_is_named() {
        let root = tempfile::tempdir().unwrap();
        set_mode(root.path(), PASSAGE).unwrap();
        let closed = root.path().join("closed");
        let directory = closed.join("open");
        ensure(&directory, PASSAGE).unwrap();
        reachable_by_others(&directory).unwrap();
        set_mode(&closed, PRIVATE).unwrap();
        let error = reachable_by_others(&directory).unwrap_err();
        assert!(matches!(error, Error::Unreachable { closed: c, .. }
            if c == closed));
    }

    #[test]
    fn a_log_that_is_a_link_is_not_followed() {
        let root = tempfile::tempdir().unwrap();
        let (log, other) = (root.path().join("log"), root.path().join("other"));
        fs::write(&other, b"untouched").unwrap();
        std::os::unix::fs::symlink(&other, &log).unwrap();
        assert!(open_log(&log, Owner::Caller).is_err());
        fs::remove_file(&log).unwrap();
        open_log(&log, Owner::Caller).unwrap().write_all(b"line\n").unwrap();
        assert_eq!(fs::read(&log).unwrap(), b"line\n");
    }

    #[test]
    fn a_copy_has_everything() {
        let root = tempfile::tempdir().unwrap();
        let (from, to) = (root.path().join("from"), root.path().join("to"));
        ensure(&from.join("inner"), PRIVATE).unwrap();
        fs::write(from.join("inner/file"), b"contents").unwrap();
        copy(&from, &to, Owner::Caller).unwrap();
        assert_eq!(fs::read(to.join("inner/file")).unwrap(), b"contents");
        sync(&to).unwrap();
        remove(&to).unwrap();
        remove(&to).unwrap();
        assert!(!to.exists());
    }
}
