//! The processes that share a data directory.
//!
//! Each holds a lock on a file of its own. A process that gets the lock of
//! another one knows that it has ended, and needn't wait for its leases.

use std::{
    ffi::OsStr,
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

use uuid::Uuid;

/// This process among those that share a data directory.
#[derive(Debug)]
pub struct Peers {
    directory: PathBuf,
    own: String,
    _lock: File,
}

impl Peers {
    /// Joins the processes of a directory, and creates it if it is missing.
    /// Only one process may join at a time.
    pub fn join(directory: &Path) -> io::Result<Self> {
        fs::create_dir_all(directory)?;
        for entry in fs::read_dir(directory)? {
            let entry = entry?;
            if is_hidden(&entry.file_name()) {
                fs::remove_file(entry.path())?;
            }
        }
        let own = Uuid::new_v4().to_string();
        // No other process may see the file before it is locked.
        let hidden = directory.join(format!(".{own}"));
        let lock = File::create_new(&hidden)?;
        lock.lock()?;
        fs::rename(&hidden, directory.join(&own))?;
        Ok(Self { directory: directory.to_owned(), own, _lock: lock })
    }

    /// The name of this process. It is never used again.
    #[must_use]
    pub fn own(&self) -> &str {
        &self.own
    }

    /// The names of processes that have ended and weren't forgotten yet.
    pub fn ended(&self) -> io::Result<Vec<String>> {
        let mut ended = Vec::new();
        for entry in fs::read_dir(&self.directory)? {
            let name = entry?.file_name();
            if is_hidden(&name) || *name == *self.own {
                continue;
            }
            let Ok(name) = name.into_string() else { continue };
            let file = match File::open(self.directory.join(&name)) {
                Ok(file) => file,
                // Another process has just forgotten it.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    continue;
                }
                Err(error) => return Err(error),
            };
            match file.try_lock() {
                Ok(()) => ended.push(name),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
        Ok(ended)
    }

    /// Forgets a process that has ended.
    pub fn forget(&self, name: &str) -> io::Result<()> {
        match fs::remove_file(self.directory.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// Whether it is the file of a process that hasn't joined yet.
fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

impl Drop for Peers {
    fn drop(&mut self) {
        // Processes that join later find the file if it remains.
        let _ = self.forget(&self.own);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_that_ended_are_told_from_those_that_run() {
        let directory = tempfile::tempdir().unwrap();
        let one = Peers::join(directory.path()).unwrap();
        let other = Peers::join(directory.path()).unwrap();
        assert!(one.ended().unwrap().is_empty());

        // As after a crash: the file exists without a lock.
        let crashed = Uuid::new_v4().to_string();
        File::create(directory.path().join(&crashed)).unwrap();
        assert_eq!(other.ended().unwrap(), std::slice::from_ref(&crashed));
        one.forget(&crashed).unwrap();
        other.forget(&crashed).unwrap();
        assert!(other.ended().unwrap().is_empty());

        drop(one);
        assert!(other.ended().unwrap().is_empty());
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
    }
}
