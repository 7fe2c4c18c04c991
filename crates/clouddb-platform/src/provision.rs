//! The files of an instance.
//!
//! The platform creates them one after another, each only if it is missing.
//! Long work happens in a directory that only this attempt of a worker uses.
//! The result counts once it has its final name.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use clouddb_files::Whole;

use crate::{
    Error, Owner, Workload, directories,
    inventory::REMOVED,
    volume::{self, Manner},
};

/// Creates the volume, the directories, and the shown files.
pub(crate) fn make(
    directory: &Path,
    volumes: Manner,
    workload: &Workload,
) -> Result<(), Error> {
    let owner = workload.owner;
    directories::ensure(directory, directories::SHOWN)?;
    directories::show(directory, owner)?;
    volume::ensure(directory, workload.volume, volumes, owner)?;
    give(workload)?;
    for (path, contents) in &workload.shown {
        write_shown(path, contents, owner)?;
    }
    remove_unfinished(workload)
}

/// Mounts the volume, and sets the ownership of its directories again: after a
/// restart of the machine, that may not have been on the disk.
pub(crate) fn bring_back(
    directory: &Path,
    volumes: Manner,
    workload: &Workload,
) -> Result<(), Error> {
    volume::mount_again(directory, volumes)?;
    volume::have_names_last(directory, volumes)?;
    volume::show(directory, workload.owner)?;
    give(workload)
}

/// Creates the directories that the owner writes to, but not their parents.
fn give(workload: &Workload) -> Result<(), Error> {
    for owned in &workload.owned {
        if !directories::is_there(owned)? {
            directories::make(owned, directories::PRIVATE)?;
        }
        directories::set_mode(owned, directories::PRIVATE)?;
        directories::give(owned, workload.owner)?;
    }
    Ok(())
}

fn write_shown(path: &Path, contents: &str, owner: Owner) -> Result<(), Error> {
    if let Some(parent) = path.parent() {
        directories::ensure(parent, directories::SHOWN)?;
        directories::show(parent, owner)?;
    }
    directories::write(path, contents, owner)
}

/// Removes what earlier workers left unfinished.
pub(crate) fn remove_unfinished(workload: &Workload) -> Result<(), Error> {
    let (_, to) = &workload.template;
    let finished = to.file_name().unwrap_or_default();
    to.parent().map_or(Ok(()), |place| remove_tries(place, finished))
}

/// Removes everything in a directory that is named as an attempt of a worker:
/// by `name` and an epoch.
pub(crate) fn remove_tries(
    directory: &Path,
    name: &OsStr,
) -> Result<(), Error> {
    let entries = fs::read_dir(directory);
    for entry in entries.map_err(Error::file("read", directory))? {
        let path = entry.map_err(Error::file("read", directory))?.path();
        let epoch = path.extension().and_then(OsStr::to_str);
        let is_try = epoch.is_some_and(|epoch| epoch.parse::<i64>().is_ok());
        if is_try && path.file_stem() == Some(name) {
            directories::remove(&path)?;
        }
    }
    Ok(())
}

/// Where this attempt copies the template to.
pub(crate) fn place_for_copy(workload: &Workload, epoch: i64) -> PathBuf {
    let (_, to) = &workload.template;
    to.with_extension(epoch.to_string())
}

/// Copies the template. Doesn't create the parent directory of the copy: if
/// that is gone, so is the instance.
pub(crate) fn copy(workload: &Workload, to: &Path) -> Result<(), Error> {
    let (from, _) = &workload.template;
    directories::copy(from, to, workload.owner)
}

/// Waits until a copy, with all its contents, is on the disk. That takes long,
/// so it comes before the instance is locked.
pub(crate) fn complete(copy: PathBuf) -> Result<Whole, Error> {
    Whole::of(&copy).map_err(Error::file("sync", copy))
}

/// Gives the copy its final name.
pub(crate) fn adopt(workload: &Workload, copy: Whole) -> Result<(), Error> {
    let (_, to) = &workload.template;
    copy.rename(to).map_err(Error::file("rename to", to))
}

/// Gives a part of this attempt's directory its final name, and removes the
/// directory.
pub(crate) fn adopt_part(
    workload: &Workload,
    part: Whole,
) -> Result<(), Error> {
    adopt(workload, part)?;
    remove_unfinished(workload)
}

/// Unmounts and removes files that were renamed. Another worker may have
/// mounted the volume just before.
pub(crate) fn clear(removed: &Path) -> Result<(), Error> {
    volume::take_down(removed)?;
    directories::remove(removed)
}

/// Where the files of an instance are while they are removed.
pub(crate) fn removed(directory: &Path) -> PathBuf {
    let mut removed = directory.as_os_str().to_owned();
    removed.push(REMOVED);
    removed.into()
}

/// Renames the directory of an instance, and returns the new path, which is
/// still to be removed.
pub(crate) fn take_away(directory: &Path) -> Result<PathBuf, Error> {
    volume::take_down(directory)?;
    let removed = removed(directory);
    clear(&removed)?;
    match fs::rename(directory, &removed) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Error::file("rename", directory)(error))
        }
        _ => Ok(removed),
    }
}
