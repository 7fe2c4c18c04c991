//! The files of an instance.
//!
//! Made by its platform, one part after another, each only if it is missing.
//! What takes long happens in a directory that only this try of a worker
//! knows, and counts once it has its name.

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

/// Makes the volume, directories, and the files that are shown.
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

/// Mounts the volume, and gives its owner what was theirs: where the machine was
/// started anew, that may not have been on the disk.
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

/// Makes the directories that the owner writes to, but none that they are in.
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

/// Removes what was made by workers that didn't get to the end.
pub(crate) fn remove_unfinished(workload: &Workload) -> Result<(), Error> {
    let (_, to) = &workload.template;
    let finished = to.file_name().unwrap_or_default();
    to.parent().map_or(Ok(()), |place| remove_tries(place, finished))
}

/// Removes everything of a directory that is named as tries of workers are:
/// by a name and an epoch.
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

/// Where this try copies the template to, unless the copy is there already.
pub(crate) fn place_for_copy(workload: &Workload, epoch: i64) -> PathBuf {
    let (_, to) = &workload.template;
    to.with_extension(epoch.to_string())
}

/// Copies the template. Nothing but the copy is made: when the directory that
/// it belongs in is gone, so is the instance.
pub(crate) fn copy(workload: &Workload, to: &Path) -> Result<(), Error> {
    let (from, _) = &workload.template;
    directories::copy(from, to, workload.owner)
}

/// Waits until a copy, with all that is in it, is on the disk. That takes long,
/// and is done before anybody is kept from the instance.
pub(crate) fn complete(copy: PathBuf) -> Result<Whole, Error> {
    Whole::of(&copy).map_err(Error::file("sync", copy))
}

/// Gives the copy its name.
pub(crate) fn adopt(workload: &Workload, copy: Whole) -> Result<(), Error> {
    let (_, to) = &workload.template;
    copy.rename(to).map_err(Error::file("rename to", to))
}

/// Gives what was made in a directory of this try its name, and removes the
/// directory.
pub(crate) fn adopt_part(
    workload: &Workload,
    part: Whole,
) -> Result<(), Error> {
    adopt(workload, part)?;
    remove_unfinished(workload)
}

/// Removes what was taken away. Somebody may have mounted the volume just then.
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

/// Takes the files of an instance away. What is left to remove is returned.
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
