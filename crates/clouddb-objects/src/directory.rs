//! Stores objects as files in a directory.

mod walk;

use std::{
    fs::File,
    io::{Seek, SeekFrom},
    ops::Range,
    os::fd::{AsFd, OwnedFd},
    path::Path,
    sync::Arc,
    time::{Duration, SystemTime},
};

use clouddb_model::Disk;
use futures::{StreamExt, TryStreamExt, stream::BoxStream};
use rustix::{
    fs::{self, AtFlags, FileType, Mode, OFlags, ResolveFlags},
    io::{self, Errno},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    task::spawn_blocking,
};
use tokio_util::io::ReaderStream;
use uuid::Uuid;

use crate::{
    Content, Error, Object, ObjectName, Prefix, Written,
    chunks::{CHUNK, Chunks},
    content::part,
    error::cause,
};

/// Where incomplete files are. No part of a name begins with a dot.
const UNFINISHED: &str = ".unfinished";
/// How often to try to put an object, if its directories keep vanishing because
/// other processes delete the last object in them.
const ATTEMPTS: usize = 20;

const FILES: Mode = Mode::from_raw_mode(0o600);
const DIRECTORIES: Mode = Mode::from_raw_mode(0o700);

/// A directory of objects. Several processes may use it.
#[derive(Clone, Debug)]
pub(crate) struct Directory {
    root: Arc<OwnedFd>,
}

impl Directory {
    pub(crate) async fn open(path: &Path) -> Result<Self, Error> {
        let path = path.to_owned();
        blocking(move || {
            if !path.is_absolute() {
                let text = format!("{} isn't absolute", path.display());
                return Err(Error::Settings(text));
            }
            make_path(&path)?;
            let flags = OFlags::DIRECTORY | OFlags::RDONLY | OFlags::CLOEXEC;
            let root = fs::open(&path, flags, Mode::empty()).map_err(failed)?;
            make_directory(root.as_fd(), UNFINISHED).map_err(failed)?;
            Ok(Self { root: Arc::new(root) })
        })
        .await
    }

    pub(crate) async fn put(
        &self,
        name: &ObjectName,
        source: &mut Chunks<'_>,
    ) -> Result<Written, Error> {
        let root = Arc::clone(&self.root);
        let (unfinished, file) =
            blocking(move || Unfinished::create(root)).await?;
        let mut file = tokio::fs::File::from_std(file);
        while let Some(chunk) = source.next(u64::MAX).await? {
            file.write_all(&chunk).await?;
        }
        // Otherwise the last write ends in the background, and its error is
        // lost.
        file.flush().await?;
        let (file, name) = (file.into_std().await, name.clone());
        blocking(move || unfinished.finish(&file, &name)).await?;
        Ok(source.written())
    }

    pub(crate) async fn disk(&self) -> Result<Disk, Error> {
        let root = Arc::clone(&self.root);
        blocking(move || {
            let device = fs::fstat(&root).map_err(failed)?.st_dev;
            let stat = fs::fstatvfs(&root).map_err(failed)?;
            let bytes = |blocks: u64| blocks.saturating_mul(stat.f_frsize);
            let (size, free) = (bytes(stat.f_blocks), bytes(stat.f_bavail));
            Ok(Disk { device, size, free })
        })
        .await
    }

    pub(crate) async fn get(
        &self,
        name: &ObjectName,
        range: Option<Range<u64>>,
    ) -> Result<Content, Error> {
        let (root, name) = (Arc::clone(&self.root), name.clone());
        let (file, size, part) = blocking(move || {
            let (mut file, size) = open_object(&root, &name)?;
            let part = part(range.as_ref(), size);
            file.seek(SeekFrom::Start(part.start))?;
            Ok((file, size, part))
        })
        .await?;
        let length = part.end - part.start;
        let file = tokio::fs::File::from_std(file).take(length);
        let stream =
            ReaderStream::with_capacity(file, CHUNK).map_err(Error::from);
        Ok(Content::new(size, length, stream.boxed()))
    }

    pub(crate) async fn size_of(
        &self,
        name: &ObjectName,
    ) -> Result<u64, Error> {
        let (root, name) = (Arc::clone(&self.root), name.clone());
        blocking(move || open_object(&root, &name).map(|(_, size)| size)).await
    }

    pub(crate) async fn delete(&self, name: &ObjectName) -> Result<(), Error> {
        let (root, name) = (Arc::clone(&self.root), name.clone());
        blocking(move || match remove(&root, name.as_str()) {
            // A directory isn't an object, and nothing is below a file.
            Ok(()) | Err(Errno::NOENT | Errno::NOTDIR | Errno::ISDIR) => Ok(()),
            Err(error) => Err(failed(error)),
        })
        .await
    }

    pub(crate) fn list(
        &self,
        prefix: Prefix,
    ) -> BoxStream<'static, Result<Object, Error>> {
        walk::list(Arc::clone(&self.root), prefix)
    }

    pub(crate) async fn sweep(&self, age: Duration) -> Result<u64, Error> {
        let root = Arc::clone(&self.root);
        blocking(move || {
            let now = SystemTime::now();
            let unfinished = open_directory(&root, UNFINISHED);
            let unfinished = unfinished.map_err(failed)?;
            let mut removed = 0;
            for name in walk::names(&unfinished).map_err(failed)? {
                let found =
                    fs::statat(&unfinished, &name, AtFlags::SYMLINK_NOFOLLOW);
                let written = match found {
                    Ok(found) => modified(&found),
                    Err(Errno::NOENT) => continue,
                    Err(error) => return Err(failed(error)),
                };
                let idle = written.and_then(|at| now.duration_since(at).ok());
                if idle.is_none_or(|idle| idle < age) {
                    continue;
                }
                match fs::unlinkat(&unfinished, &name, AtFlags::empty()) {
                    Ok(()) => removed += 1,
                    Err(Errno::NOENT) => {}
                    Err(error) => return Err(failed(error)),
                }
            }
            Ok(removed)
        })
        .await
    }
}

fn modified(stat: &fs::Stat) -> Option<SystemTime> {
    let seconds = u64::try_from(stat.st_mtime).ok()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// A file that isn't an object yet. Dropping it removes the file.
#[derive(Debug)]
struct Unfinished {
    root: Arc<OwnedFd>,
    path: String,
    is_finished: bool,
}

impl Unfinished {
    fn create(root: Arc<OwnedFd>) -> Result<(Self, File), Error> {
        let path = format!("{UNFINISHED}/{}", Uuid::new_v4());
        let flags = OFlags::CREATE | OFlags::EXCL | OFlags::WRONLY;
        let file = open_at(&root, &path, flags, FILES).map_err(failed)?;
        Ok((Self { root, path, is_finished: false }, file.into()))
    }

    fn finish(mut self, file: &File, name: &ObjectName) -> Result<(), Error> {
        let failed = |error| Error::of_files(error, name);
        for _ in 0..ATTEMPTS {
            let Err(error) = self.rename(file, name.as_str()) else {
                self.is_finished = true;
                return Ok(());
            };
            match Errno::from_io_error(&error) {
                // Another process removed a directory after it was made.
                Some(Errno::NOENT) => {}
                // A crash left directories of deleted objects.
                Some(Errno::ISDIR) => {
                    remove_directory(&self.root, name.as_str())
                        .map_err(|error| failed(error.into()))?;
                }
                _ => return Err(failed(error)),
            }
        }
        Err(Error::Unavailable(cause("directories keep vanishing")))
    }

    fn rename(&self, file: &File, name: &str) -> std::io::Result<()> {
        let (parent, last) = split(name);
        let parent = make_directories(&self.root, parent)?;
        let from = (&self.root, self.path.as_str());
        clouddb_files::rename_at(file, from, (&parent, last))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.is_finished {
            // If this fails, a sweep removes it later.
            let _ = fs::unlinkat(&self.root, &self.path, AtFlags::empty());
        }
    }
}

fn failed(error: Errno) -> Error {
    std::io::Error::from(error).into()
}

/// Opens a path below a directory, but never through a link.
fn open_at(
    root: &OwnedFd,
    path: &str,
    flags: OFlags,
    mode: Mode,
) -> io::Result<OwnedFd> {
    let resolve = ResolveFlags::BENEATH
        | ResolveFlags::NO_SYMLINKS
        | ResolveFlags::NO_XDEV;
    fs::openat2(root, path, flags | OFlags::CLOEXEC, mode, resolve)
}

fn open_directory(root: &OwnedFd, path: &str) -> io::Result<OwnedFd> {
    let path = if path.is_empty() { "." } else { path };
    let flags = OFlags::DIRECTORY | OFlags::RDONLY;
    open_at(root, path, flags, Mode::empty())
}

fn open_object(
    root: &OwnedFd,
    name: &ObjectName,
) -> Result<(File, u64), Error> {
    let missing = || Error::NotFound(name.clone());
    // Without `NONBLOCK`, opening a pipe would wait for a writer.
    let flags = OFlags::RDONLY | OFlags::NONBLOCK;
    let file = match open_at(root, name.as_str(), flags, Mode::empty()) {
        Err(Errno::NOENT | Errno::NOTDIR) => return Err(missing()),
        opened => opened.map_err(failed)?,
    };
    let stat = fs::fstat(&file).map_err(failed)?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
        return Err(missing());
    }
    let size = u64::try_from(stat.st_size).unwrap_or_default();
    Ok((file.into(), size))
}

fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('/').unwrap_or(("", name))
}

/// Creates a directory, if it is missing, and syncs its parent in any case:
/// another process may have made it without having synced yet.
fn make_directory(parent: impl AsFd, name: &str) -> io::Result<()> {
    match fs::mkdirat(&parent, name, DIRECTORIES) {
        Ok(()) | Err(Errno::EXIST) => fs::fsync(parent),
        Err(error) => Err(error),
    }
}

/// Creates a directory and its parents. Existing parents may belong to others,
/// and aren't synced.
fn make_path(path: &Path) -> Result<(), Error> {
    let Some(parent) = path.parent().filter(|_| !path.is_dir()) else {
        return Ok(());
    };
    make_path(parent)?;
    match fs::mkdir(path, DIRECTORIES) {
        Ok(()) | Err(Errno::EXIST) => Ok(File::open(parent)?.sync_all()?),
        Err(error) => Err(failed(error)),
    }
}

fn make_directories(root: &OwnedFd, path: &str) -> io::Result<OwnedFd> {
    let mut parent = open_directory(root, "")?;
    for name in path.split('/').filter(|name| !name.is_empty()) {
        make_directory(&parent, name)?;
        parent = open_directory(&parent, name)?;
    }
    Ok(parent)
}

/// Removes an object, and then the directories that are empty.
fn remove(root: &OwnedFd, name: &str) -> io::Result<()> {
    let (mut parent, last) = split(name);
    let directory = open_directory(root, parent)?;
    fs::unlinkat(&directory, last, AtFlags::empty())?;
    fs::fsync(&directory)?;
    while !parent.is_empty() {
        match remove_directory(root, parent) {
            Ok(()) => {}
            // Another process put an object there, or removed the directory.
            Err(Errno::NOTEMPTY | Errno::EXIST | Errno::NOENT) => break,
            Err(error) => return Err(error),
        }
        (parent, _) = split(parent);
    }
    Ok(())
}

fn remove_directory(root: &OwnedFd, path: &str) -> io::Result<()> {
    let (parent, last) = split(path);
    let parent = open_directory(root, parent)?;
    fs::unlinkat(parent, last, AtFlags::REMOVEDIR)
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    match spawn_blocking(work).await {
        Ok(outcome) => outcome,
        Err(error) => Err(Error::Unavailable(Arc::new(error))),
    }
}
