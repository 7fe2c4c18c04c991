//! Volumes: what the files of an instance may take of the disk.
//!
//! Where the machine lets the service mount, each is a file system in a file,
//! which is as long as the volume is large and takes no more of the disk than
//! what is in it. It is full when it is full, whoever writes how fast. Elsewhere
//! it is a directory, and whoever looks after the instance measures it.

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

/// How both are mounted.
const OPTIONS: &str = "nodev,nosuid,noexec,noatime,discard";
/// Names are on the disk when they are made, changed or removed. A server syncs
/// what is in a new table, and not that it is there; after a loss of power it
/// finds changes of a table that isn't, and doesn't start.
const LASTING: &str = "nodev,nosuid,noexec,noatime,discard,dirsync";
const DIRSYNC: &str = "dirsync";

/// The volume.
const VOLUME: Part = Part {
    image: "volume.xfs",
    at: "volume",
    reserve: reserve::LENGTH,
    options: LASTING,
};
/// Beside it, for what only goes on for a while: a server whose volume is full
/// needs some room to delete from it.
const TEMPORARY: Part =
    Part { image: "tmp.xfs", at: "tmp", reserve: 0, options: OPTIONS };
/// How much of the size of a volume there is for that, beside it.
const TEMPORARY_PART: u64 = 2;
/// What a file system takes for itself: its log, and some of each part.
const LOG: u64 = 96 << 20;
const PARTS: u64 = 256;
/// A smaller one can't be made.
const LEAST: u64 = 320 << 20;
/// A server that has less room than this can't make its tables longer.
const NO_ROOM: u64 = 16 << 20;
/// A server that has less room than this can't make any table longer.
const EXHAUSTED: u64 = reserve::SLICE + (512 << 10);

/// A directory of an instance, or what is mounted there.
struct Part {
    /// The file system's file, in the instance's directory.
    image: &'static str,
    at: &'static str,
    /// How much there is in it beside its size, and isn't for everybody.
    reserve: u64,
    /// How it is mounted.
    options: &'static str,
}

/// How volumes are limited.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Volumes {
    /// Each is a file system.
    Mounted,
    /// Each is a directory, which is measured.
    Watched,
}

/// What this machine lets the service do about volumes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner {
    /// How those that are made are limited.
    volumes: Volumes,
    /// Whether file systems go around the page cache of the disk that their
    /// files are on. They have one themselves.
    is_direct: bool,
}

impl Manner {
    /// Finds it out, where file systems can be tried. What was asked for and
    /// can't be had is an error.
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

/// What room there is in a volume.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Room {
    /// Whether there is none.
    pub is_full: bool,
    /// What of it is kept. Nothing, if files can be written although it is full.
    pub reserve: Option<Reserve>,
}

/// What a volume keeps for a server that can't do without.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Reserve {
    /// How many bytes.
    pub left: u64,
    /// Whether not even a table can be made longer without it.
    pub is_needed: bool,
    /// Whether there is room to keep more again.
    pub may_grow: bool,
}

/// Where the volume of an instance is.
pub(crate) fn of(directory: &Path) -> PathBuf {
    directory.join(VOLUME.at)
}

/// Makes the volume of an instance, or finds it, and gives it the size if it is
/// smaller. One that was made as a directory stays one.
pub(crate) fn ensure(
    directory: &Path,
    size: u64,
    manner: Manner,
    owner: Owner,
) -> Result<(), Error> {
    // The volume last, since it is looked at to tell whether it is as it should.
    TEMPORARY.ensure(directory, size / TEMPORARY_PART, manner)?;
    VOLUME.ensure(directory, size, manner)?;
    show(directory, owner)?;
    if !VOLUME.has_image(directory)? {
        return Ok(());
    }
    reserve::ensure(&of(directory))?;
    replenish(directory)
}

/// Lets the owner of an instance see what is in its volume.
pub(crate) fn show(directory: &Path, owner: Owner) -> Result<(), Error> {
    let at = of(directory);
    directories::set_mode(&at, directories::SHOWN)?;
    directories::show(&at, owner)
}

/// Mounts what was made of a volume, if it isn't. Nothing is made.
pub(crate) fn mount_again(
    directory: &Path,
    manner: Manner,
) -> Result<(), Error> {
    TEMPORARY.mount(directory, manner)?;
    VOLUME.mount(directory, manner)
}

/// Has names in a volume last from now on, which nobody uses yet: what is copied
/// into one that is new is synced as a whole, and a copy takes twice as long if
/// each of its names is.
pub(crate) fn have_names_last(
    directory: &Path,
    manner: Manner,
) -> Result<(), Error> {
    VOLUME.have_names_last(directory, manner)
}

/// Takes a volume down, whoever still uses it.
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
            // A tool of a server that has ended, which is about to end as well.
            return Ok(());
        }
        self.mount(directory, manner)
    }

    /// Mounts the file system, if there is one, and again if it was shut down.
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
        // Whoever mounted it may have been ended before or right after that.
        LoopDevice::all_of(&image)?.iter().try_for_each(LoopDevice::detach)
    }

    fn has_image(&self, directory: &Path) -> Result<bool, Error> {
        directories::is_there(&directory.join(self.image))
    }

    fn paths(&self, directory: &Path) -> (PathBuf, PathBuf) {
        (directory.join(self.image), directory.join(self.at))
    }
}

/// What room there is in a volume of that size.
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

/// Whether a volume is smaller than that.
pub(crate) fn is_short(directory: &Path, size: u64) -> Result<bool, Error> {
    if !VOLUME.has_image(directory)? {
        return Ok(false);
    }
    Ok(disk::of(&of(directory))?.size < size + VOLUME.reserve)
}

/// How many bytes of a volume are used, without those that are kept.
pub(crate) fn used(directory: &Path) -> Result<u64, Error> {
    let at = of(directory);
    Ok(usage::of(&at)?.saturating_sub(reserve::left(&at)?))
}

/// Gives some of what is kept to whoever needs room, and says what is left.
pub(crate) fn relieve(directory: &Path) -> Result<u64, Error> {
    reserve::give(&of(directory))
}

/// Does so if there is next to no room: a server that starts waits for some.
pub(crate) fn relieve_if_needed(directory: &Path) -> Result<(), Error> {
    let at = of(directory);
    if reserve::left(&at)? > 0 && disk::of(&at)?.free < EXHAUSTED {
        reserve::give(&at)?;
    }
    Ok(())
}

/// Takes back what was given away, if there is room.
pub(crate) fn replenish(directory: &Path) -> Result<(), Error> {
    let at = of(directory);
    let free = disk::of(&at)?.free;
    reserve::take(&at, free.saturating_sub(NO_ROOM))
}

/// How many bytes of a file system are free for whoever isn't its owner.
pub(crate) fn free(at: &Path) -> Result<u64, Error> {
    Ok(disk::of(at)?.free)
}

/// Tries whether file systems can be made and mounted here, and how, one process
/// after the other.
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

/// Makes a volume, takes it down, and says whether it was a direct one.
fn attempt(trial: &Path, manner: Manner) -> Result<bool, Error> {
    provision::clear(trial)?;
    directories::ensure(trial, directories::PRIVATE)?;
    let is_direct = ensure(trial, 0, manner, Owner::Caller)
        .and_then(|()| LoopDevice::mounted_at(&of(trial))?.is_direct());
    provision::clear(trial)?;
    is_direct
}

/// The length of a file for a volume, which has that size without what the file
/// system takes for itself.
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
    // Nothing is shared or mapped back; either would take room.
    run(Command::new("mkfs.xfs")
        .args(["-q", "-K", "-m", "reflink=0,rmapbt=0"])
        .arg(&unfinished))?;
    Whole::of(&unfinished)
        .and_then(|whole| whole.rename(image))
        .map_err(Error::file("rename", &unfinished))
}

/// The kernel mounts no file system twice: of two workers, one fails.
fn mount(
    image: &Path,
    at: &Path,
    options: &str,
    is_direct: bool,
) -> Result<(), Error> {
    // To switch a device that is mounted takes longer than all of this.
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
        // The file system is never longer than the file.
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
