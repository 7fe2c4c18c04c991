//! How much room the files of an instance take.

use std::{io, os::fd::OwnedFd, path::Path};

use rustix::{
    fs::{AtFlags, Dir, FileType, Mode, OFlags, openat, statat},
    io::Errno,
};

use crate::Error;

/// The unit that file systems count in, in bytes.
const BLOCK: u64 = 512;
/// Deeper directories aren't counted, so that no more than this are open at
/// once.
const DEPTH: usize = 16;

/// How many bytes of the disk the files below a directory take; 0 if it is
/// missing. Follows no link, since the owner may put any file there.
pub(crate) fn of(path: &Path) -> Result<u64, Error> {
    let used = || match open(rustix::fs::CWD, path) {
        Err(Errno::NOENT) => Ok(0),
        directory => Ok(below(&directory?, DEPTH)?),
    };
    used().map_err(Error::file("measure", path))
}

fn open(
    at: impl std::os::fd::AsFd,
    name: impl rustix::path::Arg,
) -> Result<OwnedFd, Errno> {
    let flags = OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    openat(at, name, flags | OFlags::RDONLY, Mode::empty())
}

fn below(directory: &OwnedFd, depth: usize) -> io::Result<u64> {
    let mut bytes = 0_u64;
    for entry in Dir::read_from(directory)? {
        let entry = entry?;
        let name = entry.file_name();
        if matches!(name.to_bytes(), b"." | b"..") {
            continue;
        }
        // A running server removes files meanwhile.
        let Some(stat) =
            there(statat(directory, name, AtFlags::SYMLINK_NOFOLLOW))?
        else {
            continue;
        };
        let blocks = u64::try_from(stat.st_blocks).unwrap_or_default();
        bytes = bytes.saturating_add(blocks.saturating_mul(BLOCK));
        let is_directory =
            FileType::from_raw_mode(stat.st_mode) == FileType::Directory;
        if is_directory
            && depth > 1
            && let Some(inner) = there(open(directory, name))?
        {
            bytes = bytes.saturating_add(below(&inner, depth - 1)?);
        }
    }
    Ok(bytes)
}

fn there<T>(outcome: Result<T, Errno>) -> io::Result<Option<T>> {
    match outcome {
        // A link or a file in the place of a directory has no files below it.
        Err(Errno::NOENT | Errno::LOOP | Errno::NOTDIR) => Ok(None),
        outcome => Ok(Some(outcome?)),
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, os::unix::fs::symlink};

    use super::*;

    #[test]
    fn files_below_count_and_what_links_lead_to_does_not() {
        const SIZE: usize = 1 << 20;
        let root = tempfile::tempdir().unwrap();
        let (own, other) = (root.path().join("own"), root.path().join("other"));
        fs::create_dir_all(own.join("a/b")).unwrap();
        fs::create_dir(&other).unwrap();
        let empty = of(&own).unwrap();
        fs::write(own.join("a/b/file"), vec![1; SIZE]).unwrap();
        fs::write(other.join("file"), vec![1; SIZE]).unwrap();
        symlink(&other, own.join("a/directory")).unwrap();
        symlink(other.join("file"), own.join("file")).unwrap();
        let grown = of(&own).unwrap() - empty;
        let size = SIZE as u64;
        assert!((size..size + size / 2).contains(&grown), "{grown}");
        let link = root.path().join("link");
        symlink(&other, &link).unwrap();
        assert!(of(&link).is_err());
        assert_eq!(of(&root.path().join("gone")).unwrap(), 0);
    }

    #[test]
    fn there_is_an_end_to_how_deep_it_looks() {
        let root = tempfile::tempdir().unwrap();
        let mut path = root.path().to_owned();
        for _ in 0..100 {
            path.push("d");
        }
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("file"), vec![1; 1 << 20]).unwrap();
        assert!(of(root.path()).unwrap() < 1 << 20);
    }
}
