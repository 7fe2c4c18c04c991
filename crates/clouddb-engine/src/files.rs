//! Files and directories of which a half would be worse than none.

use std::{
    fs,
    io::{self, ErrorKind, Write},
    path::Path,
};

use tempfile::NamedTempFile;

use crate::Error;

/// Reads a file; `None` when there is none.
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
    let write = || {
        let mut file = NamedTempFile::new_in(directory_of(path))?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        sync_name(path)
    };
    write().map_err(Error::file("write", path))
}

/// Gives a directory with all that is in it a name beside its own, whole or not
/// at all, and waits until that is on the disk.
pub(crate) fn rename_whole(from: &Path, to: &Path) -> Result<(), Error> {
    let rename = || {
        rustix::fs::syncfs(fs::File::open(from)?)?;
        fs::rename(from, to)?;
        sync_name(to)
    };
    rename().map_err(Error::file("rename", from))
}

/// Waits until the name of what was made is on the disk.
fn sync_name(path: &Path) -> io::Result<()> {
    fs::File::open(directory_of(path))?.sync_all()
}

fn directory_of(path: &Path) -> &Path {
    let directory = path.parent().filter(|it| !it.as_os_str().is_empty());
    directory.unwrap_or(Path::new("."))
}
