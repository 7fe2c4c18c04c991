//! The texts that customers read of failures.
//!
//! The text of an error is for the log: it has paths, programs and their
//! output, accounts and statements, which customers mustn't see. So each error
//! has another text here, made of literals and of what customers know anyway. A
//! fault takes only such texts. A new variant doesn't compile without one.

use std::{error::Error as StdError, io, path::Path};

use clouddb_archive::Error as ArchiveError;
use clouddb_engine::Error as EngineError;
use clouddb_model::{Told, told};
use clouddb_objects::Error as ObjectError;
use clouddb_platform::Error as PlatformError;
use clouddb_store::Error as StoreError;
use mariadb::{about_server, about_settings, about_start};

use crate::{
    Error,
    backups::{NoRegion, StorageError},
    machine::NotReady,
    operations::{Failure, HeldUp, Rejection},
    replication::Trouble,
};

mod mariadb;

pub(crate) use mariadb::about_following;

/// Says that the service's operator finds more in the log.
const IN_LOG: &str = "; whoever runs the service finds more in its log";

/// An error that has a text for customers.
pub(crate) trait ForCustomers {
    /// The text for customers.
    fn told(&self) -> Told;
}

impl ForCustomers for Failure {
    fn told(&self) -> Told {
        match self {
            Self::Domain(error) => error.told(),
            Self::NotReady(error) => error.told(),
            Self::Platform(error) => error.told(),
            Self::Engine(error) => error.told(),
            Self::Storage(error) => error.told(),
            Self::Stream(error) => {
                told!("what the source has didn't get there", because(error))
            }
            Self::Ended(id) => {
                told!("the server of the instance ", *id, " ended meanwhile")
            }
            Self::NoData(_) => told!(
                "the instance had data, and there is none; restore a backup, or \
                 ask whoever runs the service"
            ),
            Self::Outrun(why) => told!(
                "the data that it was made of is too old to go on with: ",
                why.told()
            ),
            Self::Broken(why) => {
                told!("the server doesn't follow its source: ", why.told())
            }
            Self::Busy(id, status) => told!(
                "the replica ",
                *id,
                " is in status ",
                *status,
                ", and may have more than others"
            ),
            Self::Changed(id) => told!(
                "the replica ",
                *id,
                " was to take the place, and has changed since"
            ),
            Self::TooMuch { what, may } => told!(
                "the account has ",
                *may,
                " of ",
                *what,
                ", and may have no more"
            ),
            Self::Behind => {
                told!("the server hasn't done yet what its source has")
            }
            Self::HeldUp(HeldUp::Locked) => told!(
                "nothing could be copied yet: some connection holds tables by \
                 LOCK TABLES, or has changed one for long; others aren't kept \
                 waiting for it"
            ),
            Self::HeldUp(HeldUp::Copied) => told!(
                "nothing could be copied yet: another copy of the server is \
                 being made"
            ),
            Self::HeldUp(HeldUp::Crowded) => told!(
                "nothing could be copied yet: all connections of the server \
                 are taken"
            ),
            Self::HeldUp(HeldUp::Overwritten) => told!(
                "nothing could be copied yet: somebody writes faster than can \
                 be copied, and overwrites what is still to be read"
            ),
            Self::Unable(why) => {
                told!("the replica can't take the place: ", why.told())
            }
            Self::Reopened { cause, .. } => told!(
                "the source was closed to writes in vain, and is open again: ",
                cause.told()
            ),
            Self::Refused(why) => {
                told!("the server doesn't take the settings: ", why.told())
            }
            Self::Nobody(whys) => {
                let whys: Vec<Told> =
                    whys.iter().map(ForCustomers::told).collect();
                told!(
                    "no replica can take the place of its source: ",
                    joined(&whys)
                )
            }
            Self::Store(error) => error.told(),
            Self::Lost => told!("somebody else carries it out"),
            Self::Detail(_) => {
                told!("what there is to do can't be read", IN_LOG)
            }
            Self::Deadline => told!("it wasn't done in time"),
            Self::Sabotage(_) => told!("it was broken on purpose"),
        }
    }
}

impl ForCustomers for Rejection {
    fn told(&self) -> Told {
        match self {
            Self::Program(error) => about_settings(error),
            Self::Server(error) => error.told(),
        }
    }
}

impl ForCustomers for Trouble {
    fn told(&self) -> Told {
        match self {
            Self::Is(what) => told!(*what),
            Self::Says(failure) => about_following(failure),
            Self::Overtaken(table) => {
                told!(Told::given(table), " was in memory, and isn't any more")
            }
        }
    }
}

impl ForCustomers for NotReady {
    fn told(&self) -> Told {
        match self {
            Self::Ended(errors) => {
                told!(
                    "the server ended while it was starting; ",
                    about_start(errors)
                )
            }
            Self::Silent(patience, _) => {
                told!("the server didn't answer within ", *patience)
            }
            Self::Platform(error) => error.told(),
        }
    }
}

impl ForCustomers for Error {
    fn told(&self) -> Told {
        match self {
            Self::Invalid(_) => told!("what was asked for breaks a rule"),
            Self::NotFound { kind, id } => {
                told!("there is no ", *kind, " ", Told::given(id))
            }
            Self::WrongStatus(_) => {
                told!("something is in a status that doesn't allow it")
            }
            Self::Protected(_) => told!("it is protected from that"),
            Self::InUse(_) => told!("something else needs it"),
            Self::Reserved { .. } => told!("it is reserved"),
            Self::NotInstalled(version) => told!(
                "version ",
                Told::given(version),
                " of the engine isn't installed any more"
            ),
            Self::RegionAway { region, .. } => told!(
                "the backups of the region ",
                Told::given(region),
                " can't be reached"
            ),
            Self::NoRoom(what) => told!(
                "there is no room for that: the ",
                *what,
                " of the machine is taken, or promised to others"
            ),
            Self::Objects(error) => error.told(),
            Self::NoAddress => {
                told!("every address for instances is in use")
            }
            Self::QuotaExceeded(_) => {
                told!("the account has as much as it may have")
            }
            Self::AnsweredElsewhere => {
                told!("another process answers the same request")
            }
            Self::ServerAway { id, .. } => {
                told!("the server of the instance ", *id, " doesn't answer")
            }
            Self::Unsettled { id, .. } => told!(
                "the server of the instance ",
                *id,
                " didn't say in time that the change is made"
            ),
            Self::Unsynced { id, .. } => told!(
                "what changed in the instance ",
                *id,
                " isn't on the disk in time"
            ),
            Self::Store(error) => error.told(),
            Self::Platform(error) => error.told(),
            Self::Engine(error) => error.told(),
            Self::Answer(_)
            | Self::Peers(_)
            | Self::ForeignDirectory
            | Self::OlderStore { .. }
            | Self::Mark(_)
            | Self::NotDescribed(_)
            | Self::Contents(_) => told!("the service failed", IN_LOG),
        }
    }
}

impl ForCustomers for StoreError {
    fn told(&self) -> Told {
        if self.is_unavailable() {
            return told!("the service can't reach what it remembers");
        }
        told!("the service can't use what it remembers", IN_LOG)
    }
}

impl ForCustomers for PlatformError {
    fn told(&self) -> Told {
        match self {
            Self::Stuck(patience) => {
                told!("a disk didn't answer within ", *patience)
            }
            Self::File { action, source, .. } => of_file(action, source),
            Self::Foreign(_) => {
                told!("a log isn't a file of the instance's own")
            }
            Self::Process { action, source } => told!(
                "the machine failed to ",
                *action,
                " a process",
                because(source),
                IN_LOG
            ),
            Self::Tool { program, .. } => {
                told!(name_of(program), " failed", IN_LOG)
            }
            Self::Hanging { program, patience } => told!(
                name_of(program),
                " didn't end within ",
                *patience,
                IN_LOG
            ),
            Self::Unreachable { .. } => {
                told!("the machine isn't set up for databases", IN_LOG)
            }
            Self::Fenced => told!("somebody else has taken over"),
            Self::Fence(_) | Self::Unanswered(_) => {
                told!("can't tell whether somebody else has taken over")
            }
            Self::Busy(patience) => told!(
                "another process has been at the instance for more than ",
                *patience
            ),
        }
    }
}

impl ForCustomers for EngineError {
    fn told(&self) -> Told {
        match self {
            Self::NotInstalled(_) | Self::UnknownVersion { .. } => {
                told!("programs of the engine aren't there", IN_LOG)
            }
            Self::Program { program, .. } => {
                told!(name_of(program), " failed", IN_LOG)
            }
            Self::File { action, source, .. } => of_file(action, source),
            Self::Damaged { .. } => {
                told!("a file of the engine is damaged", IN_LOG)
            }
            Self::Certificate(_) => {
                told!("a certificate can't be made", IN_LOG)
            }
            Self::Nul(_) => told!("a name has a NUL character"),
            Self::Sql { action, .. } => about_server(action, self.said()),
            Self::Unfilled(table) => told!(
                "a replica can't have the rows in memory of ",
                Told::given(table)
            ),
            Self::Overtaken(table) => {
                told!(Told::given(table), " was in memory, and isn't any more")
            }
            Self::Lingering => {
                told!("connections of customers don't end")
            }
            Self::Crowded => told!("others change what is in the server"),
            Self::Unexpected(what) => {
                told!("the server said nothing of use about ", *what)
            }
            Self::Deadline(patience) => {
                told!("the server didn't answer within ", *patience)
            }
        }
    }
}

impl ForCustomers for StorageError {
    fn told(&self) -> Told {
        match self {
            Self::Objects(error) => error.told(),
            Self::Archive(error) => error.told(),
            Self::Name(_) => told!("no object can have the name"),
            Self::Missing(id) => told!("the backup ", *id, " isn't stored"),
            Self::Mixed(id) => told!(
                "what is stored of the backup ",
                *id,
                " is of another one"
            ),
            Self::Broken(id) => told!(
                "the backup ",
                *id,
                " doesn't go on where the one before ended"
            ),
            Self::Checksum(_) => {
                told!("what is stored of the backup is damaged")
            }
            Self::WrongBeginning { .. } => {
                told!("the backup doesn't begin where the one before ended")
            }
            Self::NoParent(id) => {
                told!("the backup ", *id, ", which it needs, isn't there")
            }
            Self::TooLarge { may, takes } => told!(
                "the backup may have ",
                *may,
                " bytes, and the store takes no more than ",
                *takes,
                " of an object"
            ),
            Self::NoRegion(why) => why.told(),
            Self::Copy { region, source } => told!(
                "the copy to the region ",
                Told::given(region),
                " can't be made: ",
                source.told()
            ),
        }
    }
}

impl ForCustomers for NoRegion {
    fn told(&self) -> Told {
        match self {
            Self::London => {
                told!("LON is neither the source nor the destination of copies")
            }
            Self::Own(region) => told!(
                Told::given(region),
                " is the region that the backup is in"
            ),
            Self::Unknown(region) => told!(
                Told::given(region),
                " is no region that this service is set up to reach"
            ),
        }
    }
}

impl ForCustomers for ObjectError {
    fn told(&self) -> Told {
        match self {
            Self::NotFound(_) => {
                told!("there is no object in the store that should be there")
            }
            Self::Denied(cause) => told!(
                "the store of objects doesn't let us in",
                because(&**cause),
                IN_LOG
            ),
            Self::Full(cause) => {
                told!("the store of objects has no room", because(&**cause))
            }
            Self::TooLarge(most) => told!(
                "the object has more than the ",
                *most,
                " bytes that it may have"
            ),
            Self::Unavailable(cause) => told!(
                "the store of objects can't be reached or doesn't work",
                because(&**cause)
            ),
            Self::Damaged(_) => {
                told!("what the store of objects has is damaged")
            }
            Self::Nested(_) => {
                told!("the name of an object goes on after another one's")
            }
            Self::Source(cause) => {
                told!("what is to be stored can't be read", because(&**cause))
            }
            Self::Settings(_) => {
                told!("the settings of the store of objects are wrong", IN_LOG)
            }
            Self::Unexpected(cause) => told!(
                "the store of objects answers what it shouldn't",
                because(&**cause),
                IN_LOG
            ),
        }
    }
}

impl ForCustomers for ArchiveError {
    fn told(&self) -> Told {
        match self {
            Self::Source(cause) => {
                told!("the source of an archive failed", because(&**cause))
            }
            Self::Target(error) => {
                told!("what was unpacked can't be written", because(error))
            }
            Self::Damaged(_) => told!("the archive is damaged"),
            Self::WrongKey(_) => told!(
                "the archive was packed with another key, or its head is damaged"
            ),
            Self::Pack(cause) => {
                told!("failed to pack an archive", because(&**cause))
            }
            Self::Stopped => {
                told!("packing or unpacking ended before it was done")
            }
            Self::Key(_) | Self::KeyFile { .. } => {
                told!("the key of the backups can't be used", IN_LOG)
            }
            Self::File { action, source, .. } => of_file(action, source),
            Self::TooLarge(most) => {
                told!("the manifest has more than ", *most, " bytes")
            }
            Self::UnknownFormat(format) => {
                told!("the manifest has the unknown format ", *format)
            }
            Self::Forged => {
                told!("the manifest was changed, or sealed with another key")
            }
            Self::Manifest(_) => told!("the manifest is damaged"),
        }
    }
}

fn of_file(action: &'static str, error: &io::Error) -> Told {
    told!("the machine failed to ", action, " a file", because(error), IN_LOG)
}

/// The text of the first cause that has one for customers, or nothing.
fn because(error: &(dyn StdError + 'static)) -> Told {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(told) = known(error) {
            return told!(": ", told);
        }
        next = error.source();
    }
    told!("")
}

fn known(error: &(dyn StdError + 'static)) -> Option<Told> {
    if let Some(error) = error.downcast_ref::<io::Error>() {
        return known_failure(error);
    }
    // The reader or writer of a stream gets the reason from its other end.
    let platform = error.downcast_ref().map(PlatformError::told);
    let engine = || error.downcast_ref().map(EngineError::told);
    let objects = || error.downcast_ref().map(ObjectError::told);
    let archive = || error.downcast_ref().map(ArchiveError::told);
    platform.or_else(engine).or_else(objects).or_else(archive)
}

fn known_failure(error: &io::Error) -> Option<Told> {
    if let Some(inner) = error.get_ref() {
        return known(inner);
    }
    let number = error.raw_os_error()?;
    let text = match rustix::io::Errno::from_raw_os_error(number) {
        rustix::io::Errno::NOENT => "No such file or directory",
        rustix::io::Errno::IO => "Input/output error",
        rustix::io::Errno::NOMEM => "Cannot allocate memory",
        rustix::io::Errno::ACCESS | rustix::io::Errno::PERM => {
            "Permission denied"
        }
        rustix::io::Errno::NOTDIR => "Not a directory",
        rustix::io::Errno::NFILE | rustix::io::Errno::MFILE => {
            "Too many open files"
        }
        rustix::io::Errno::NOSPC | rustix::io::Errno::DQUOT => {
            "No space left on device"
        }
        rustix::io::Errno::ROFS => "Read-only file system",
        rustix::io::Errno::PIPE => "Broken pipe",
        rustix::io::Errno::TIMEDOUT => "Connection timed out",
        rustix::io::Errno::CONNREFUSED => "Connection refused",
        _ => return Some(told!("system error ", number.unsigned_abs())),
    };
    Some(told!(text))
}

/// The name of a program, if it is one of those that run for instances.
fn name_of(program: &Path) -> &'static str {
    const KNOWN: [&str; 10] = [
        "mariadbd",
        "mariadb",
        "mariadb-backup",
        "mariadb-upgrade",
        "mbstream",
        "mkfs.xfs",
        "losetup",
        "mount",
        "umount",
        "xfs_growfs",
    ];
    let name = program.file_name().and_then(|name| name.to_str());
    let known = KNOWN.into_iter().find(|known| Some(*known) == name);
    known.unwrap_or("a program")
}

fn joined(whys: &[Told]) -> Told {
    let mut all = told!("");
    for (index, why) in whys.iter().enumerate() {
        let between = if index == 0 { "" } else { "; " };
        all = told!(all, between, why.clone());
    }
    all
}

#[cfg(test)]
mod tests;
