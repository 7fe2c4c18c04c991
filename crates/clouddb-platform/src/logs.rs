//! Logs of instances, for whoever copies them.

use std::{
    fs::File,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use clouddb_model::InstanceId;
use rustix::{
    fs::{AtFlags, Mode, OFlags, ResolveFlags, openat2, renameat, statat},
    io::Errno,
    process::geteuid,
};
use tokio::io::{AsyncReadExt, Take};

use crate::{Error, LocalPlatform, Owner, hands};

/// What a log had when it was opened, to be read.
pub type Log = Take<tokio::fs::File>;

impl LocalPlatform {
    /// Opens a log in the directory of an instance, if there is one. What is
    /// added to it from now on isn't read.
    ///
    /// The owner may have put there what they like: no link is followed and
    /// nothing waited for, and what isn't a file of the owner's own is refused.
    /// Another one may have got there by a second name for it.
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

    /// Puts a log aside that has more bytes than that, in the place of the one
    /// before, and says whether there is none now: then whoever writes it has to
    /// open it anew.
    ///
    /// What the owner put there is moved or lost, whatever it is, and no link
    /// is followed.
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
}

fn move_if_long(
    directory: &Path,
    path: &Path,
    aside: &Path,
    most: u64,
) -> Result<bool, Error> {
    let foreign = || Error::Foreign(PathBuf::from(path));
    let failed =
        |action| move |errno: Errno| Error::file(action, path)(errno.into());
    let below = path.strip_prefix(directory).map_err(|_| foreign())?;
    let (Some(parent), Some(name), Some(new)) =
        (below.parent(), path.file_name(), aside.file_name())
    else {
        return Err(foreign());
    };
    let root = File::open(directory).map_err(Error::file("open", directory))?;
    let flags = OFlags::DIRECTORY | OFlags::PATH | OFlags::CLOEXEC;
    let resolve = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS;
    let parent = openat2(&root, parent, flags, Mode::empty(), resolve)
        .map_err(failed("open"))?;
    let stat = match statat(&parent, name, AtFlags::SYMLINK_NOFOLLOW) {
        Err(Errno::NOENT) => return Ok(true),
        stat => stat.map_err(failed("read"))?,
    };
    if u64::try_from(stat.st_size).is_ok_and(|size| size <= most) {
        return Ok(false);
    }
    renameat(&parent, name, &parent, new).map_err(failed("rename"))?;
    Ok(true)
}

fn open(
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
        // A link; or a socket.
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
        // Whatever it is called, a link has as many bytes as that.
        assert!(long().unwrap());
        assert_eq!(fs::read(at("other")).unwrap(), b"untouched");

        fs::rename(at("run"), at("way")).unwrap();
        symlink(at("way"), at("run")).unwrap();
        fs::write(at("way/log"), "lines").unwrap();
        assert!(long().is_err());
        assert_eq!(fs::read(at("way/log")).unwrap(), b"lines");
    }
}
