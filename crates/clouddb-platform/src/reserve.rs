//! Keeps room in a volume for a server that can't go on without it.
//!
//! A server that runs out of room has to roll back a change, and may need room
//! for that. It tries for a few seconds and ends; after a restart it has the
//! same change to roll back. So a file keeps a part of the file system. It
//! becomes shorter when a server needs room, and longer when there is room
//! again.

use std::{
    fs::{self, File},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use rustix::fs::{FallocateFlags, OFlags, fallocate};

use crate::{Error, directories};

/// The length of the file at most, in bytes.
pub(crate) const LENGTH: u64 = 64 << 20;
/// Bytes that are given away at once: a table grows by four extents of 1 MiB.
pub(crate) const SLICE: u64 = 4 << 20;
const NAME: &str = "reserve";

/// Creates the file, empty, if it is missing. The workload can't put anything
/// in its place: only the owner of the volume creates files there.
pub(crate) fn ensure(volume: &Path) -> Result<(), Error> {
    let path = volume.join(NAME);
    if !directories::is_there(&path)? {
        directories::make_file(&path)?;
    }
    Ok(())
}

/// The length of the file in bytes; 0 if it is missing.
pub(crate) fn left(volume: &Path) -> Result<u64, Error> {
    let path = volume.join(NAME);
    match fs::symlink_metadata(&path) {
        Ok(metadata) => Ok(metadata.len()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(Error::file("read", path)(error)),
    }
}

/// Shortens the file by a slice, and returns the new length in bytes.
pub(crate) fn give(volume: &Path) -> Result<u64, Error> {
    let rest = left(volume)?.saturating_sub(SLICE);
    let path = volume.join(NAME);
    open(&path)
        .and_then(|file| file.set_len(rest))
        .map_err(Error::file("shorten", path))?;
    Ok(rest)
}

/// Lengthens the file by at most `room` bytes, up to [`LENGTH`]. Less than a
/// slice isn't worth it.
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

/// Never creates the file: if it is gone, so is the volume.
fn open(path: &Path) -> std::io::Result<File> {
    let flags = OFlags::NOFOLLOW.bits().cast_signed();
    fs::OpenOptions::new().write(true).custom_flags(flags).open(path)
}
