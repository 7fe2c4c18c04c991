//! Reads and writes files and directories, whole or not at all.

use std::{fs, io::ErrorKind, path::Path};

use clouddb_files::Whole;

use crate::Error;

/// Reads a file; `None` if it is missing.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::file("read", path)(error)),
    }
}

/// Writes a file that only its owner can read, whole or not at all, and waits
/// until it is on the disk.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    clouddb_files::write(path, bytes).map_err(Error::file("write", path))
}

/// Renames a directory with all its contents, whole or not at all, and waits
/// until that is on the disk.
pub(crate) fn rename_whole(from: &Path, to: &Path) -> Result<(), Error> {
    Whole::of(from)
        .and_then(|whole| whole.rename(to))
        .map_err(Error::file("rename", from))
}
