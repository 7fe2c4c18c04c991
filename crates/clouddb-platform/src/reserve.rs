//! Room in a volume that nobody may use before a server can't do without it.
//!
//! What takes back a change that found no room may need some itself. A server
//! tries for a few seconds, and ends then; started again, it has the same to take
//! back. So a part of the file system is kept by a file, which becomes shorter
//! when there is need, and longer again when there is room.

use std::{
    fs::{self, File},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use rustix::fs::{FallocateFlags, OFlags, fallocate};

use crate::{Error, directories};

/// How long it is at most.
pub(crate) const LENGTH: u64 = 64 << 20;
/// How much is given away at once: a table grows by four extents, each of a
/// mebibyte.
pub(crate) const SLICE: u64 = 4 << 20;
const NAME: &str = "reserve";

/// Makes it if it isn't there, with nothing in it. Only the owner of the volume
/// puts files beside it, and the workload isn't that.
pub(crate) fn ensure(volume: &Path) -> Result<(), Error> {
    let path = volume.join(NAME);
    if !directories::is_there(&path)? {
        directories::make_file(&path)?;
    }
    Ok(())
}

/// How much is left, in bytes.
pub(crate) fn left(volume: &Path) -> Result<u64, Error> {
    let path = volume.join(NAME);
    match fs::symlink_metadata(&path) {
        Ok(metadata) => Ok(metadata.len()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(Error::file("read", path)(error)),
    }
}

/// Gives a slice away, and says how much is left.
pub(crate) fn give(volume: &Path) -> Result<u64, Error> {
    let rest = left(volume)?.saturating_sub(SLICE);
    let path = volume.join(NAME);
    open(&path)
        .and_then(|file| file.set_len(rest))
        .map_err(Error::file("shorten", path))?;
    Ok(rest)
}

/// Takes back what it may of so much room.
pub(crate) fn take(volume: &Path, room: u64) -> Result<(), Error> {
    let left = left(volume)?;
    let missing = LENGTH.saturating_sub(left).min(room);
    if missing < SLICE {
        return Ok(());
    }
    let path = volume.join(NAME);
    open(&path)
        .and_then(|file| {
            let none = FallocateFlags::empty();
            Ok(fallocate(file, none, left, missing)?)
        })
        .map_err(Error::file("lengthen", path))
}

/// Opens what is there. It isn't made: when it is gone, so is the volume.
fn open(path: &Path) -> std::io::Result<File> {
    let flags = OFlags::NOFOLLOW.bits().cast_signed();
    fs::OpenOptions::new().write(true).custom_flags(flags).open(path)
}
