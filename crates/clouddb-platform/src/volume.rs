//! Volumes limit how much of the disk the files of an instance take.
//!
//! Where the service can mount, a volume is a file system in a file. The file
//! is as long as the volume is large, and takes no more of the disk than the
//! contents do. The limit holds however fast a server writes. Elsewhere a
//! volume is a directory, which the service measures.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use clouddb_files::Whole;
use slog::{Logger, info, warn};

use crate::{
    Error, LocalPlatform, Owner, directories, disk, loop_device::LoopDevice,
    mounts, provision, reserve, system::run, usage,
};

/// Mount options of temporary files, and of a volume before its first use.
const OPTIONS: &str = "nodev,nosuid,noexec,noatime,discard";
/// Mount options of a volume in use. Names are on the disk as soon as they are
/// created, changed or removed. A server syncs the contents of a new table, but
/// not its name. After a loss of power it would find changes of a table that is
/// missing, and wouldn't start.
const LASTING: &str = "nodev,nosuid,noexec,noatime,discard,dirsync";
const DIRSYNC: &str = "dirsync";

/// The volume.
const VOLUME: Part = Part {
    image: "volume.xfs",
    at: "volume",
    reserve: reserve::LENGTH,
    options: LASTING,
};
/// A second file system, for temporary files: a server whose volume is full
/// needs some room to delete from it.
const TEMPORARY: Part =
    Part { image: "tmp.xfs", at: "tmp", reserve: 0, options: OPTIONS };
/// The size of the volume divided by that of the temporary files.
const TEMPORARY_PART: u64 = 2;
/// Overhead of a file system: its log, in bytes, and its size divided by
/// `PARTS`.
const LOG: u64 = 96 << 20;
const PARTS: u64 = 256;
/// `mkfs.xfs` makes no file system with fewer bytes.
const LEAST: u64 = 320 << 20;
/// With fewer free bytes than this, a volume is full: a server can't extend its
/// tables.
const NO_ROOM: u64 = 16 << 20;
/// With fewer free bytes than this, a server can't extend a single table.
const EXHAUSTED: u64 = reserve::SLICE + (512 << 10);

/// A directory of an instance, or a file system that is mounted there.
struct Part {
    /// Name of the file with the file system, in the instance's directory.
    image: &'static str,
    at: &'static str,
    /// Bytes that it has beyond its size, for the reserve.
    reserve: u64,
    /// How it is mounted.
    options: &'static str,
}

/// How volumes are limited.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Volumes {
    /// Each is a file system.
    Mounted,
    /// Each is a directory, which the service measures.
    Watched,
}

/// Which volumes the service can make on this machine.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner {
    /// How new volumes are limited.
    volumes: Volumes,
    /// Whether file systems bypass the page cache of the disk that holds their
    /// files. They have a page cache themselves.
    is_direct: bool,
}

impl Manner {
    /// Finds out which volumes are possible, by trying one in the directory
    /// `trial`. Fails if `asked` names others.
    pub(crate) fn find(
        asked: Option<Volumes>,
        trial: &Path,
        log: &Logger,
    ) -> Result<Self, Error> {
        let watched = Self { volumes: Volumes::Watched, is_direct: false };
        if asked == Some(Volumes::Watched) {
            return Ok(watched);
        }
        if asked.is_none() && !LocalPlatform::is_privileged() {
            return Ok(watched);
        }
        match probe(trial, log) {
            Err(failure) if asked.is_none() => {
                warn!(log, "volumes are no file systems, but watched";
                    "cause" => failure.chain());
                Ok(watched)
            }
            probed => probed,
        }
    }
}

/// The room in a volume.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Room {
    /// Whether the volume is full.
    pub is_full: bool,
    /// The reserve. `None` for a watched volume, which takes files although it
    /// is full.
    pub reserve: Option<Reserve>,
}

/// Room that a volume keeps for a server that can't go on without it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Reserve {
    /// How many bytes are left.
    pub left: u64,
    /// Whether a server can't extend a single table without it.
    pub is_needed: bool,
    /// Whether there is room to fill it again.
    pub may_grow: bool,
}

/// Where the volume of an instance is.
pub(crate) fn of(directory: &Path) -> PathBuf {
    directory.join(VOLUME.at)
}

/// Creates the volume of an instance if it is missing, and grows it to `size`
/// bytes if it is smaller. One that was made as a directory stays one.
pub(crate) fn ensure(
    directory: &Path,
    size: u64,
    manner: Manner,
    owner: Owner,
) -> Result<(), Error> {
    // The volume comes last: `is_short` looks only at the volume to tell
    // whether both have their size.
    TEMPORARY.ensure(directory, size / TEMPORARY_PART, manner)?;
    VOLUME.ensure(directory, size, manner)?;
    show(directory, owner)?;
    if !VOLUME.has_image(directory)? {
        return Ok(());
    }
    reserve::ensure(&of(directory))?;
    replenish(directory)
}

/// Lets the owner of an instance list its volume.
pub(crate) fn show(directory: &Path, owner: Owner) -> Result<(), Error> {
    let at = of(directory);
    directories::set_mode(&at, directories::SHOWN)?;
    directories::show(&at, owner)
}

/// Mounts the existing file systems of a volume, if they aren't mounted.
/// Creates none.
pub(crate) fn mount_again(
    directory: &Path,
    manner: Manner,
) -> Result<(), Error> {
    TEMPORARY.mount(directory, manner)?;
    VOLUME.mount(directory, manner)
}

/// Remounts a volume with [`LASTING`] if no process uses it yet. A new volume
/// is filled without and synced as a whole: a copy takes twice as long if each
/// of its names is synced.
pub(crate) fn have_names_last(
    directory: &Path,
    manner: Manner,
) -> Result<(), Error> {
    VOLUME.have_names_last(directory, manner)
}

/// Unmounts a volume, even if processes use it.
pub(crate) fn take_down(directory: &Path) -> Result<(), Error> {
    VOLUME.take_down(directory)?;
    TEMPORARY.take_down(directory)
}

impl Part {
    fn ensure(
        &self,
        directory: &Path,
        size: u64,
        manner: Manner,
    ) -> Result<(), Error> {
        let (image, at) = self.paths(directory);
        let size = size + self.reserve;
        if !self.has_image(directory)? {
            if directories::is_there(&at)? {
                return Ok(());
            }
            if manner.volumes == Volumes::Watched {
                return directories::make(&at, directories::SHOWN);
            }
            make_image(&image, size)?;
            self.mount_with(directory, manner, OPTIONS)?;
        }
        self.mount(directory, manner)?;
        grow(&image, &at, size)
    }

    fn have_names_last(
        &self,
        directory: &Path,
        manner: Manner,
    ) -> Result<(), Error> {
        let (_, at) = self.paths(directory);
        if !mounts::is_mounted(&at)? || mounts::is_mounted_with(&at, DIRSYNC)? {
            return Ok(());
        }
        if !mounts::take_down_unused(&at)? {
            // A tool of an ended server still uses it, and ends soon.
            return Ok(());
        }
        self.mount(directory, manner)
    }

    /// Mounts the file system, if there is one. Remounts it if it was shut
    /// down.
    fn mount(&self, directory: &Path, manner: Manner) -> Result<(), Error> {
        self.mount_with(directory, manner, self.options)
    }

    fn mount_with(
        &self,
        directory: &Path,
        manner: Manner,
        options: &str,
    ) -> Result<(), Error> {
        let (image, at) = self.paths(directory);
        if !self.has_image(directory)? {
            return Ok(());
        }
        if mounts::is_mounted(&at)? {
            if !mounts::is_shut_down(&at)? {
                return Ok(());
            }
            mounts::take_down(&at)?;
        }
        if !directories::is_there(&at)? {
            directories::make(&at, directories::SHOWN)?;
        }
        mount(&image, &at, options, manner.is_direct)
    }

    fn take_down(&self, directory: &Path) -> Result<(), Error> {
        let (image, at) = self.paths(directory);
        mounts::take_down(&at)?;
        // A worker may have been killed before it detached the device, or in
        // the middle of mounting.
        LoopDevice::all_of(&image)?.iter().try_for_each(LoopDevice::detach)
    }

    fn has_image(&self, directory: &Path) -> Result<bool, Error> {
        directories::is_there(&directory.join(self.image))
    }

    fn paths(&self, directory: &Path) -> (PathBuf, PathBuf) {
        (directory.join(self.image), directory.join(self.at))
    }
}

/// The room in a volume that should have `size` bytes.
pub(crate) fn room(directory: &Path, size: u64) -> Result<Room, Error> {
    let at = of(directory);
    if !VOLUME.has_image(directory)? {
        let temporary = usage::of(&directory.join(TEMPORARY.at))?;
        let is_full = usage::of(&at)?.saturating_add(temporary) > size;
        return Ok(Room { is_full, reserve: None });
    }
    let free = disk::of(&at)?.free;
    let left = reserve::left(&at)?;
    let may_grow = left < reserve::LENGTH && free >= NO_ROOM + reserve::SLICE;
    let is_needed = free < EXHAUSTED;
    Ok(Room {
        is_full: free < NO_ROOM,
        reserve: Some(Reserve { left, is_needed, may_grow }),
    })
}

/// Whether a volume has fewer than `size` bytes.
pub(crate) fn is_short(directory: &Path, size: u64) -> Result<bool, Error> {
    if !VOLUME.has_image(directory)? {
        return Ok(false);
    }
    Ok(disk::of(&of(directory))?.size < size + VOLUME.reserve)
}

/// How many bytes of a volume are used, without the reserve.
pub(crate) fn used(directory: &Path) -> Result<u64, Error> {
    let at = of(directory);
    Ok(usage::of(&at)?.saturating_sub(reserve::left(&at)?))
}

/// Gives away a slice of the reserve, and returns how many bytes are left.
pub(crate) fn relieve(directory: &Path) -> Result<u64, Error> {
    reserve::give(&of(directory))
}

/// Gives away a slice if there is next to no room: a starting server would wait
/// for some.
pub(crate) fn relieve_if_needed(directory: &Path) -> Result<(), Error> {
    let at = of(directory);
    if reserve::left(&at)? > 0 && disk::of(&at)?.free < EXHAUSTED {
        reserve::give(&at)?;
    }
    Ok(())
}

/// Fills the reserve again, if there is room.
pub(crate) fn replenish(directory: &Path) -> Result<(), Error> {
    let at = of(directory);
    let free = disk::of(&at)?.free;
    reserve::take(&at, free.saturating_sub(NO_ROOM))
}

/// How many bytes of a file system are free for unprivileged users.
pub(crate) fn free(at: &Path) -> Result<u64, Error> {
    Ok(disk::of(at)?.free)
}

/// Tries whether file systems can be made and mounted here, and whether they
/// can bypass the page cache. Processes try one after the other.
fn probe(directory: &Path, log: &Logger) -> Result<Manner, Error> {
    let trial = directory.join("trial");
    let lock = directory.join("volumes");
    let file = fs::File::create(&lock).map_err(Error::file("open", &lock))?;
    file.lock().map_err(Error::file("lock", &lock))?;
    let mut manner = Manner { volumes: Volumes::Mounted, is_direct: true };
    manner.is_direct = attempt(&trial, manner)?;
    if !manner.is_direct {
        info!(
            log,
            "what is in a volume is cached twice: the disk can't be \
            read or written around its page cache"
        );
    }
    Ok(manner)
}

/// Makes a volume, removes it, and returns whether it bypassed the page cache.
fn attempt(trial: &Path, manner: Manner) -> Result<bool, Error> {
    provision::clear(trial)?;
    directories::ensure(trial, directories::PRIVATE)?;
    let is_direct = ensure(trial, 0, manner, Owner::Caller)
        .and_then(|()| LoopDevice::mounted_at(&of(trial))?.is_direct());
    provision::clear(trial)?;
    is_direct
}

/// The length of the file for a volume of `size` bytes, which adds what the
/// file system takes for itself.
fn length(size: u64) -> u64 {
    (size + size / PARTS + LOG).max(LEAST)
}

fn make_image(image: &Path, size: u64) -> Result<(), Error> {
    let unfinished = image.with_extension("unfinished");
    match fs::remove_file(&unfinished) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(Error::file("remove", &unfinished)(error));
        }
        _ => {}
    }
    let file = directories::make_file(&unfinished)?;
    file.set_len(length(size)).map_err(Error::file("make", &unfinished))?;
    // The service needs neither feature, and both take room.
    run(Command::new("mkfs.xfs")
        .args(["-q", "-K", "-m", "reflink=0,rmapbt=0"])
        .arg(&unfinished))?;
    Whole::of(&unfinished)
        .and_then(|whole| whole.rename(image))
        .map_err(Error::file("rename", &unfinished))
}

/// The kernel mounts no file system twice: if two workers try, one fails.
fn mount(
    image: &Path,
    at: &Path,
    options: &str,
    is_direct: bool,
) -> Result<(), Error> {
    // Direct from the start: to switch a mounted device takes longer than all
    // of this.
    let device = LoopDevice::attach(image, is_direct)?;
    let mounted = run(Command::new("mount")
        .args(["--types", "xfs"])
        .args(["--options", options])
        .arg(device.path())
        .arg(at));
    let detached = device.detach();
    mounted.and(detached)
}

fn grow(image: &Path, at: &Path, size: u64) -> Result<(), Error> {
    let wanted = length(size);
    let failed = || Error::file("grow", image);
    let metadata = fs::metadata(image).map_err(failed())?;
    if metadata.len() < wanted {
        let file = fs::OpenOptions::new().write(true).open(image);
        // First, so that the file system is never longer than the file.
        file.and_then(|file| {
            file.set_len(wanted)?;
            file.sync_all()
        })
        .map_err(failed())?;
    }
    if disk::of(at)?.size >= size {
        return Ok(());
    }
    LoopDevice::mounted_at(at)?.follow_size()?;
    run(Command::new("xfs_growfs").arg("-d").arg(at)).map(drop)
}
