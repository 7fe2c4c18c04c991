//! Lists the files that are objects.

use std::{os::fd::OwnedFd, sync::Arc};

use futures::{StreamExt, stream, stream::BoxStream};
use rustix::{
    fs::{self, AtFlags, Dir, FileType, Stat},
    io::{self, Errno},
};
use tokio::{sync::mpsc, task::spawn_blocking};

use super::{failed, open_directory};
use crate::{Error, Object, ObjectName, Prefix};

/// How many objects are listed ahead of the reader.
const AHEAD: usize = 64;

type Sender = mpsc::Sender<Result<Object, Error>>;

/// The reader has dropped the listing.
struct Unwanted;

pub(super) fn list(
    root: Arc<OwnedFd>,
    prefix: Prefix,
) -> BoxStream<'static, Result<Object, Error>> {
    let (sender, receiver) = mpsc::channel(AHEAD);
    spawn_blocking(move || {
        let walk = Walk { prefix, sender };
        // A reader that dropped the listing needs no error either.
        let _ = walk.inside(open_directory(&root, ""), "");
    });
    stream::unfold(receiver, async |mut receiver| {
        Some((receiver.recv().await?, receiver))
    })
    .boxed()
}

/// The names in a directory, without those that begin with a dot.
pub(super) fn names(directory: &OwnedFd) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in Dir::read_from(directory)? {
        // A name that isn't UTF-8 isn't ours.
        let entry = entry?;
        let Ok(name) = entry.file_name().to_str() else { continue };
        if !name.starts_with('.') {
            names.push(name.to_owned());
        }
    }
    Ok(names)
}

struct Walk {
    prefix: Prefix,
    sender: Sender,
}

impl Walk {
    /// Walks a directory, whose path ends with a slash or is empty, in the
    /// order of the names of objects.
    fn inside(
        &self,
        directory: io::Result<OwnedFd>,
        path: &str,
    ) -> Result<(), Unwanted> {
        let found = directory
            .and_then(|opened| Ok((self.entries(&opened, path)?, opened)));
        let (entries, directory) = match found {
            Ok(found) => found,
            // Another process removed it, or replaced it by a link.
            Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP) => return Ok(()),
            Err(error) => return self.send(Err(failed(error))),
        };
        for (path, size) in entries {
            match size {
                None => {
                    let name = path.trim_end_matches('/').rsplit('/').next();
                    let name = name.unwrap_or_default();
                    self.inside(open_directory(&directory, name), &path)?;
                }
                Some(size) => {
                    // A file without a valid object name isn't an object.
                    let Ok(name) = ObjectName::new(path) else { continue };
                    self.send(Ok(Object { name, size }))?;
                }
            }
        }
        Ok(())
    }

    /// Files with their sizes, and directories, whose names end with a slash,
    /// without.
    fn entries(
        &self,
        directory: &OwnedFd,
        path: &str,
    ) -> io::Result<Vec<(String, Option<u64>)>> {
        let prefix = self.prefix.as_str();
        let mut entries = Vec::new();
        for name in names(directory)? {
            let mut path = format!("{path}{name}");
            // Below a name that is too long, there is no object.
            if ObjectName::new(&*path).is_err() {
                continue;
            }
            let found = fs::statat(directory, &name, AtFlags::SYMLINK_NOFOLLOW);
            let size = match found {
                Ok(found) => match size_of(&found) {
                    Some(size) => size,
                    None => continue,
                },
                Err(Errno::NOENT) => continue,
                Err(error) => return Err(error),
            };
            if size.is_none() {
                path.push('/');
            }
            let leads_there = size.is_none() && prefix.starts_with(&path);
            if path.starts_with(prefix) || leads_there {
                entries.push((path, size));
            }
        }
        entries.sort_unstable();
        Ok(entries)
    }

    fn send(&self, found: Result<Object, Error>) -> Result<(), Unwanted> {
        self.sender.blocking_send(found).map_err(|_| Unwanted)
    }
}

/// The size of a file, or `Some(None)` for a directory. Links and devices are
/// neither.
#[allow(clippy::option_option, reason = "of three, one is skipped")]
fn size_of(stat: &Stat) -> Option<Option<u64>> {
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::RegularFile => Some(u64::try_from(stat.st_size).ok()),
        FileType::Directory => Some(None),
        _ => None,
    }
}
