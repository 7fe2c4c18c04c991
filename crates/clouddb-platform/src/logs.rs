//! Opens, rotates and removes logs of instances.

use std::{
    ffi::OsStr,
    fs::File,
    os::{fd::OwnedFd, unix::fs::MetadataExt},
    path::{Path, PathBuf},
};

use clouddb_model::InstanceId;
use rustix::{
    fs::{
        AtFlags, Mode, OFlags, ResolveFlags, fstat, ftruncate, openat, openat2,
        renameat, statat, unlinkat,
    },
    io::Errno,
    process::geteuid,
};
use tokio::io::{AsyncReadExt, Take};

use crate::{Error, LocalPlatform, Owner, hands};

/// The contents that a log had when it was opened.
pub type Log = Take<tokio::fs::File>;

impl LocalPlatform {
    /// Opens a log in the directory of an instance, if there is one. What the
    /// server adds later isn't read.
    ///
    /// Follows no link, doesn't block, and refuses a file of another user: the
    /// owner may put any file there, and could give another user's file a
    /// second name.
    pub async fn read_log(
        &self,
        id: InstanceId,
        owner: Owner,
        file: &Path,
    ) -> Result<Option<Log>, Error> {
        let (directory, file) = (self.directory(id), file.to_owned());
        let opened =
            hands::look(id, move || open(&directory, &file, owner)).await?;
        Ok(opened
            .map(|(file, length)| tokio::fs::File::from_std(file).take(length)))
    }

    /// Moves a log with more than `most` bytes aside, in place of the one
    /// before. Returns whether there is no log now: then its writer has to
    /// reopen it.
    ///
    /// Moves or replaces whatever the owner put there, and follows no link.
    pub async fn put_aside(
        &self,
        id: InstanceId,
        file: &Path,
        aside: &Path,
        most: u64,
    ) -> Result<bool, Error> {
        let (directory, file, aside) =
            (self.directory(id), file.to_owned(), aside.to_owned());
        hands::look(id, move || move_if_long(&directory, &file, &aside, most))
            .await
    }

    /// Moves an optional log with more than `most` bytes aside, unless one lies
    /// there already. Returns whether one does: then its writer has to reopen
    /// the log before [`Self::end_aside`]. Empties one with more than `longest`
    /// bytes, since opening a new log takes room.
    pub async fn begin_aside(
        &self,
        id: InstanceId,
        (file, aside): (&Path, &Path),
        (most, longest): (u64, u64),
    ) -> Result<bool, Error> {
        let (directory, file, aside) =
            (self.directory(id), file.to_owned(), aside.to_owned());
        hands::look(id, move || {
            let sizes = (most, longest);
            begin_aside(&directory, &file, &aside, sizes)
        })
        .await
    }

    /// Keeps the log that was moved aside, in place of the one before, or
    /// removes it if it has more than `most` bytes. No process may write it any
    /// more.
    pub async fn end_aside(
        &self,
        id: InstanceId,
        aside: &Path,
        earlier: &Path,
        most: u64,
    ) -> Result<(), Error> {
        let (directory, aside, earlier) =
            (self.directory(id), aside.to_owned(), earlier.to_owned());
        hands::look(id, move || end_aside(&directory, &aside, &earlier, most))
            .await
    }

    /// Whether there is a log of that name.
    pub async fn has_log(
        &self,
        id: InstanceId,
        file: &Path,
    ) -> Result<bool, Error> {
        let (directory, file) = (self.directory(id), file.to_owned());
        hands::look(id, move || match Place::of(&directory, &file)? {
            Some(place) => Ok(place.size()?.is_some()),
            None => Ok(false),
        })
        .await
    }

    /// Removes a log that no process writes any more.
    pub async fn remove_log(
        &self,
        id: InstanceId,
        file: &Path,
    ) -> Result<(), Error> {
        let (directory, file) = (self.directory(id), file.to_owned());
        hands::look(id, move || match Place::of(&directory, &file)? {
            Some(place) => place.remove(),
            None => Ok(()),
        })
        .await
    }
}

/// A name in an open directory of an instance.
struct Place<'a> {
    parent: OwnedFd,
    name: &'a OsStr,
    path: &'a Path,
}

impl<'a> Place<'a> {
    /// Opens the directory that a path is in, if there is one. Follows no link.
    fn of(directory: &Path, path: &'a Path) -> Result<Option<Self>, Error> {
        let foreign = || Error::Foreign(PathBuf::from(path));
        let below = path.strip_prefix(directory).map_err(|_| foreign())?;
        let (Some(parent), Some(name)) = (below.parent(), path.file_name())
        else {
            return Err(foreign());
        };
        // The kernel refuses an empty path.
        let parent = Path::new(".").join(parent);
        let root =
            File::open(directory).map_err(Error::file("open", directory))?;
        let flags = OFlags::DIRECTORY | OFlags::PATH | OFlags::CLOEXEC;
        let resolve = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS;
        match openat2(&root, &parent, flags, Mode::empty(), resolve) {
            Ok(parent) => Ok(Some(Self { parent, name, path })),
            Err(Errno::NOENT) => Ok(None),
            Err(errno) => Err(Error::file("open", path)(errno.into())),
        }
    }

    /// How many bytes it has, if it is there.
    fn size(&self) -> Result<Option<u64>, Error> {
        match statat(&self.parent, self.name, AtFlags::SYMLINK_NOFOLLOW) {
            Err(Errno::NOENT) => Ok(None),
            Err(errno) => Err(Error::file("read", self.path)(errno.into())),
            Ok(stat) => Ok(Some(u64::try_from(stat.st_size).unwrap_or(0))),
        }
    }

    /// Renames it in its directory, and replaces a file with the new name.
    fn rename(&self, new: &Path) -> Result<(), Error> {
        let foreign = || Error::Foreign(PathBuf::from(new));
        let new = new.file_name().ok_or_else(foreign)?;
        renameat(&self.parent, self.name, &self.parent, new)
            .map_err(|errno| Error::file("rename", self.path)(errno.into()))
    }

    /// Empties a file with more than `longest` bytes. It must belong to the
    /// owner of the directory.
    fn empty(&self, longest: u64) -> Result<(), Error> {
        if self.size()?.is_none_or(|size| size <= longest) {
            return Ok(());
        }
        let failed =
            |errno: Errno| Error::file("empty", self.path)(errno.into());
        let flags = OFlags::WRONLY
            | OFlags::NOFOLLOW
            | OFlags::NONBLOCK
            | OFlags::CLOEXEC;
        let file = openat(&self.parent, self.name, flags, Mode::empty())
            .map_err(failed)?;
        let file = File::from(file);
        let metadata =
            file.metadata().map_err(Error::file("read", self.path))?;
        let owner = fstat(&self.parent).map_err(failed)?.st_uid;
        if !metadata.is_file() || metadata.uid() != owner {
            return Err(Error::Foreign(self.path.into()));
        }
        ftruncate(&file, 0).map_err(failed)
    }

    fn remove(&self) -> Result<(), Error> {
        match unlinkat(&self.parent, self.name, AtFlags::empty()) {
            Ok(()) | Err(Errno::NOENT) => Ok(()),
            Err(errno) => Err(Error::file("remove", self.path)(errno.into())),
        }
    }
}

fn move_if_long(
    directory: &Path,
    path: &Path,
    aside: &Path,
    most: u64,
) -> Result<bool, Error> {
    let Some(place) = Place::of(directory, path)? else { return Ok(true) };
    match place.size()? {
        None => Ok(true),
        Some(size) if size <= most => Ok(false),
        Some(_) => place.rename(aside).map(|()| true),
    }
}

fn begin_aside(
    directory: &Path,
    path: &Path,
    aside: &Path,
    (most, longest): (u64, u64),
) -> Result<bool, Error> {
    let is_there = |place: Option<Place>| match place {
        Some(place) => Ok::<_, Error>(place.size()?.is_some()),
        None => Ok(false),
    };
    if !is_there(Place::of(directory, aside)?)? {
        let Some(place) = Place::of(directory, path)? else {
            return Ok(false);
        };
        if place.size()?.is_none_or(|size| size <= most) {
            return Ok(false);
        }
        place.rename(aside)?;
    }
    if let Some(place) = Place::of(directory, aside)? {
        place.empty(longest)?;
    }
    Ok(true)
}

fn end_aside(
    directory: &Path,
    aside: &Path,
    earlier: &Path,
    most: u64,
) -> Result<(), Error> {
    let Some(place) = Place::of(directory, aside)? else { return Ok(()) };
    match place.size()? {
        None => Ok(()),
        Some(size) if size > most => place.remove(),
        Some(_) => place.rename(earlier),
    }
}

/// Opens a log, and returns its length in bytes.
pub(crate) fn open(
    directory: &Path,
    path: &Path,
    owner: Owner,
) -> Result<Option<(File, u64)>, Error> {
    let foreign = || Error::Foreign(PathBuf::from(path));
    let below = path.strip_prefix(directory).map_err(|_| foreign())?;
    let failed = |errno: Errno| Error::file("open", path)(errno.into());
    let root = match File::open(directory) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Ok(None);
        }
        opened => opened.map_err(Error::file("open", directory))?,
    };
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let resolve = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS;
    let file = match openat2(&root, below, flags, Mode::empty(), resolve) {
        Ok(file) => File::from(file),
        Err(Errno::NOENT) => return Ok(None),
        // A link or a socket.
        Err(Errno::LOOP | Errno::NXIO) => return Err(foreign()),
        Err(errno) => return Err(failed(errno)),
    };
    let metadata = file.metadata().map_err(Error::file("read", path))?;
    let own = match owner {
        Owner::User(id) => id,
        Owner::Caller => geteuid().as_raw(),
    };
    if !metadata.is_file() || metadata.uid() != own {
        return Err(foreign());
    }
    Ok(Some((file, metadata.len())))
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        io::Write,
        os::unix::{fs::symlink, net::UnixListener},
    };

    use rustix::fs::{CWD, FileType, mknodat};

    use super::*;

    fn read(root: &Path, name: &str) -> Result<Option<u64>, Error> {
        let opened = open(root, &root.join(name), Owner::Caller)?;
        Ok(opened.map(|(_, length)| length))
    }

    #[test]
    fn what_is_no_file_of_the_owners_own_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        fs::write(at("other"), "secret").unwrap();
        fs::create_dir(at("run")).unwrap();
        symlink(at("other"), at("run/link")).unwrap();
        symlink(at("run"), at("way")).unwrap();
        fs::write(at("run/log"), "line\n").unwrap();
        let pipe = at("run/pipe");
        let mode = Mode::from_raw_mode(0o600);
        mknodat(CWD, &pipe, FileType::Fifo, mode, 0).unwrap();
        let _socket = UnixListener::bind(at("run/socket")).unwrap();
        fs::create_dir(at("run/directory")).unwrap();

        assert_eq!(read(root.path(), "run/log").unwrap(), Some(5));
        for name in
            ["run/link", "way/log", "run/pipe", "run/socket", "run/directory"]
        {
            let refused = read(root.path(), name);
            assert!(matches!(refused, Err(Error::Foreign(_))), "{name}");
        }
        let outside = open(&at("run"), &at("other"), Owner::Caller);
        assert!(matches!(outside, Err(Error::Foreign(_))));
        let somebody = Owner::User(geteuid().as_raw() + 1);
        let others = open(root.path(), &at("run/log"), somebody);
        assert!(matches!(others, Err(Error::Foreign(_))));
    }

    #[test]
    fn what_is_not_there_is_no_log() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(read(root.path(), "run/log").unwrap(), None);
        assert_eq!(read(&root.path().join("gone"), "log").unwrap(), None);
    }

    #[tokio::test]
    async fn a_log_that_grows_ends_where_it_did() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("log");
        fs::write(&path, "before\n").unwrap();
        let (file, length) =
            open(root.path(), &path, Owner::Caller).unwrap().unwrap();
        let mut more = fs::OpenOptions::new().append(true).open(&path).unwrap();
        more.write_all(b"after\n").unwrap();
        let mut text = String::new();
        let mut log: Log = tokio::fs::File::from_std(file).take(length);
        log.read_to_string(&mut text).await.unwrap();
        assert_eq!(text, "before\n");
    }

    #[test]
    fn a_long_log_is_put_aside_and_no_link_is_followed() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        let long = || {
            let (log, aside) = (at("run/log"), at("run/log.1"));
            move_if_long(root.path(), &log, &aside, 4)
        };
        fs::create_dir(at("run")).unwrap();
        assert!(long().unwrap(), "there is none");
        fs::write(at("run/log"), "line").unwrap();
        assert!(!long().unwrap());
        fs::write(at("other"), "untouched").unwrap();
        symlink(at("other"), at("run/log.1")).unwrap();
        fs::write(at("run/log"), "lines").unwrap();
        assert!(long().unwrap());
        assert!(!at("run/log").exists());
        assert_eq!(fs::read(at("run/log.1")).unwrap(), b"lines");
        symlink(at("other"), at("run/log")).unwrap();
        fs::write(at("other"), "untouched").unwrap();
        // The size of a link is the length of its target, which is long enough.
        assert!(long().unwrap());
        assert_eq!(fs::read(at("other")).unwrap(), b"untouched");

        fs::rename(at("run"), at("way")).unwrap();
        symlink(at("way"), at("run")).unwrap();
        fs::write(at("way/log"), "lines").unwrap();
        assert!(long().is_err());
        assert_eq!(fs::read(at("way/log")).unwrap(), b"lines");
    }

    #[test]
    fn a_log_lies_aside_until_nobody_writes_it() {
        let root = tempfile::tempdir().unwrap();
        let [log, aside, earlier] =
            ["log", "log.0", "log.1"].map(|name| root.path().join(name));
        let begin = || begin_aside(root.path(), &log, &aside, (4, 8)).unwrap();
        // The log is optional.
        assert!(!begin());
        fs::write(&log, "1234").unwrap();
        assert!(!begin());
        fs::write(&log, "12345").unwrap();
        assert!(begin());
        assert!(!log.exists());
        // The writer was to reopen the log, but that didn't happen.
        fs::write(&log, "another").unwrap();
        assert!(begin());
        assert_eq!(fs::read(&aside).unwrap(), b"12345");
        end_aside(root.path(), &aside, &earlier, 8).unwrap();
        assert_eq!(fs::read(&earlier).unwrap(), b"12345");
        assert!(begin());
        // A log that grew too long is emptied, and isn't kept.
        let mut written = File::options().append(true).open(&aside).unwrap();
        written.write_all(b"12345").unwrap();
        assert!(begin());
        assert_eq!(fs::read(&aside).unwrap(), b"");
        written.write_all(b"123456789").unwrap();
        end_aside(root.path(), &aside, &earlier, 8).unwrap();
        assert!(!aside.exists());
        assert_eq!(fs::read(&earlier).unwrap(), b"12345");
    }
}
