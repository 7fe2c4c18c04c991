//! Finds mounts in the kernel's list: a file system that was shut down answers
//! no call itself.

use std::{fs, io, os::unix::ffi::OsStrExt, path::Path};

use rustix::{
    io::Errno,
    mount::{UnmountFlags, unmount},
};

use crate::Error;

const TABLE: &str = "/proc/self/mountinfo";
/// Index of the word in a line that is the mount point.
const POINT: usize = 4;
/// Separates the words about the mount from those about the file system.
const SEPARATOR: &[u8] = b"-";

/// Whether a file system is mounted there.
pub(crate) fn is_mounted(at: &Path) -> Result<bool, Error> {
    let (Some(parent), Some(name)) = (at.parent(), at.file_name()) else {
        return Ok(false);
    };
    let parent = match fs::canonicalize(parent) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(false);
        }
        found => found.map_err(Error::file("find", parent))?,
    };
    let table = fs::read(TABLE).map_err(Error::file("read", TABLE))?;
    Ok(lists(&table, &parent.join(name)))
}

/// Whether the file system that is mounted there has that option itself, not
/// only the mount.
pub(crate) fn is_mounted_with(at: &Path, option: &str) -> Result<bool, Error> {
    let at = fs::canonicalize(at).map_err(Error::file("find", at))?;
    let table = fs::read(TABLE).map_err(Error::file("read", TABLE))?;
    Ok(has_option(&table, &at, option))
}

/// Whether the file system that is mounted there was shut down, so that all
/// calls fail since.
pub(crate) fn is_shut_down(at: &Path) -> Result<bool, Error> {
    match fs::symlink_metadata(at) {
        Err(error)
            if error.raw_os_error() == Some(Errno::IO.raw_os_error()) =>
        {
            Ok(true)
        }
        found => {
            found.map_err(Error::file("read", at))?;
            Ok(false)
        }
    }
}

/// Unmounts every file system that is mounted there, even if processes use it.
pub(crate) fn take_down(at: &Path) -> Result<(), Error> {
    // Only an operator can have mounted a second one.
    while is_mounted(at)? {
        unmount(at, UnmountFlags::DETACH)
            .map_err(|error| Error::file("unmount", at)(error.into()))?;
    }
    Ok(())
}

/// Unmounts the file system unless a process uses it. Returns whether it did.
pub(crate) fn take_down_unused(at: &Path) -> Result<bool, Error> {
    match unmount(at, UnmountFlags::empty()) {
        Ok(()) => Ok(true),
        Err(Errno::BUSY) => Ok(false),
        Err(error) => Err(Error::file("unmount", at)(error.into())),
    }
}

fn has_option(table: &[u8], at: &Path, option: &str) -> bool {
    let mut lines = table.split(|byte| *byte == b'\n').filter(|line| {
        let point = line.split(|byte| *byte == b' ').nth(POINT);
        point.is_some_and(|it| unescaped(it) == at.as_os_str().as_bytes())
    });
    lines.any(|line| {
        let mut words = line.split(|byte| *byte == b' ');
        // The type and the source come before the options.
        let options = words
            .by_ref()
            .find(|word| *word == SEPARATOR)
            .and_then(|_| words.nth(2));
        let mut options =
            options.unwrap_or_default().split(|byte| *byte == b',');
        options.any(|it| it == option.as_bytes())
    })
}

fn lists(table: &[u8], at: &Path) -> bool {
    let lines = table.split(|byte| *byte == b'\n');
    let mut points = lines.filter_map(|line| {
        line.split(|byte| *byte == b' ').nth(POINT).map(unescaped)
    });
    points.any(|point| point == at.as_os_str().as_bytes())
}

/// Decodes a word. The kernel writes characters that would end it as a
/// backslash and three octal digits.
fn unescaped(mut word: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(word.len());
    while let Some((first, rest)) = word.split_first() {
        let digits = rest.first_chunk::<3>().filter(|_| *first == b'\\');
        match digits.copied().and_then(octal) {
            Some(byte) => {
                bytes.push(byte);
                word = &rest[3..];
            }
            None => {
                bytes.push(*first);
                word = rest;
            }
        }
    }
    bytes
}

fn octal(digits: [u8; 3]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 8).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_found_whatever_they_are_called() {
        let table = b"\
            31 24 0:27 / /a rw shared:9 - xfs /dev/loop0 rw\n\
            32 31 0:28 / /a/b\\040c\\134d\\ rw - xfs /dev/loop1 rw\n";
        for (path, is_there) in [
            ("/a", true),
            ("/a/b c\\d\\", true),
            ("/", false),
            ("/a/b", false),
            ("/dev/loop0", false),
        ] {
            assert_eq!(lists(table, Path::new(path)), is_there, "{path}");
        }
    }

    #[test]
    fn options_are_those_of_the_file_system() {
        let table = b"\
            31 24 0:27 / /a rw,dirsync shared:9 - xfs /dev/loop0 rw,noquota\n\
            32 31 0:28 / /a/b rw - xfs /dev/loop1 rw,dirsync,noquota\n";
        for (path, option, has) in [
            ("/a", "dirsync", false),
            ("/a", "noquota", true),
            ("/a/b", "dirsync", true),
            ("/a/b", "sync", false),
            ("/a/b/c", "dirsync", false),
        ] {
            let at = Path::new(path);
            assert_eq!(has_option(table, at, option), has, "{path} {option}");
        }
    }

    #[test]
    fn what_is_mounted_here_is_known() {
        let root = tempfile::tempdir().unwrap();
        assert!(is_mounted(Path::new("/proc")).unwrap());
        assert!(!is_mounted(root.path()).unwrap());
        assert!(!is_mounted(&root.path().join("none/none")).unwrap());
        assert!(!is_shut_down(root.path()).unwrap());
        take_down(root.path()).unwrap();
    }
}
