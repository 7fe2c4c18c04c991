//! Marks which addresses and user ids are taken, for all services of this
//! machine.
//!
//! Services that don't know of each other may share a machine and choose from
//! the same ranges. An address without a listener isn't always free: its
//! instance may be down, or may not have been started yet. And two instances
//! with one user id could read each other's files. So a service marks a place
//! that it chooses, until the instance is removed.
//!
//! A mark is a symbolic link to the instance's directory: the kernel creates it
//! atomically, only where there is none, and it says whose it is.

use std::{
    collections::HashSet,
    env::temp_dir,
    fs, io,
    net::SocketAddrV4,
    os::unix::fs::{MetadataExt, symlink},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use clouddb_model::InstanceId;
use rustix::process::geteuid;
use slog::{Logger, warn};

use crate::{
    Error, LocalPlatform, Owner, directories,
    hands::{self, About},
};

/// Where services under root keep their marks. The marks are gone after a
/// restart of the machine, and so are the processes with the addresses.
const DIRECTORY: &str = "/run/clouddb/taken";
/// Minimum age of a mark that is removed because the service doesn't know the
/// instance: a new instance may become known a little later.
const UNKNOWN_FOR: Duration = Duration::from_mins(10);

/// What an instance has for itself on the machine: an address and a user.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Place {
    /// Where its server listens.
    pub address: SocketAddrV4,
    /// The owner of its files.
    pub owner: Owner,
}

/// The marks, if any can be made.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    directory: Option<PathBuf>,
    /// Where the directories of the service's own instances lie.
    instances: PathBuf,
}

impl LocalPlatform {
    /// Takes a place for an instance. Returns `false` if another instance has
    /// it, in this service or another. The instance may have it already.
    pub fn take(&self, id: InstanceId, place: Place) -> Result<bool, Error> {
        self.taken.take(&self.directory(id), place)
    }

    /// Frees the place of an instance that wasn't created after all.
    pub fn leave(&self, id: InstanceId, place: Place) -> Result<(), Error> {
        self.taken.leave(&self.directory(id), place)
    }

    /// Takes the places of all existing instances, and frees those of unknown
    /// ones. Returns the instances whose place another service has.
    pub async fn hold(
        &self,
        places: Vec<(InstanceId, Place)>,
    ) -> Result<Vec<InstanceId>, Error> {
        let (taken, instances) = (self.taken.clone(), self.instances.clone());
        let at = move |id: InstanceId| instances.join(id.to_string());
        hands::look(About::Machine, move || {
            let known: HashSet<_> =
                places.iter().map(|(id, _)| at(*id)).collect();
            taken.leave_unknown(SystemTime::now(), &known)?;
            let mut others = Vec::new();
            for (id, place) in places {
                if !taken.take(&at(id), place)? {
                    others.push(id);
                }
            }
            Ok(others)
        })
        .await
    }
}

impl Place {
    fn names(self) -> impl Iterator<Item = String> {
        let user = match self.owner {
            Owner::User(id) => Some(format!("user-{id}")),
            Owner::Caller => None,
        };
        [self.address.to_string()].into_iter().chain(user)
    }
}

impl Taken {
    /// Opens the marks, and removes those of services whose data directories
    /// are gone. Logs a warning if marks can't be made: then every place is
    /// free on which no process listens.
    pub(crate) fn open(instances: &Path, log: &Logger) -> Self {
        let user = geteuid();
        let directory = if user.is_root() {
            PathBuf::from(DIRECTORY)
        } else {
            temp_dir().join(format!("clouddb-taken-{}", user.as_raw()))
        };
        Self::open_if_possible(directory, instances.to_owned(), log)
    }

    fn open_if_possible(
        directory: PathBuf,
        instances: PathBuf,
        log: &Logger,
    ) -> Self {
        match Self::open_in(directory, instances.clone()) {
            Ok(taken) => taken,
            Err(failure) => {
                warn!(log, "can't tell other services of this machine which \
                    addresses are taken"; "cause" => failure.chain());
                Self { directory: None, instances }
            }
        }
    }

    fn open_in(directory: PathBuf, instances: PathBuf) -> Result<Self, Error> {
        ensure_own(&directory)?;
        let taken = Self { directory: Some(directory), instances };
        taken.sweep()?;
        Ok(taken)
    }

    fn take(&self, instance: &Path, place: Place) -> Result<bool, Error> {
        let Some(directory) = &self.directory else { return Ok(true) };
        let mut made = Vec::new();
        for name in place.names() {
            let mark = directory.join(name);
            let refused = match make(instance, &mark, directory)? {
                Ok(()) => {
                    made.push(mark);
                    continue;
                }
                Err(_)
                    if fs::read_link(&mark).is_ok_and(|it| it == instance) =>
                {
                    continue;
                }
                Err(error) => error,
            };
            // An address and a user id are taken together, or not at all.
            made.iter().try_for_each(|it| directories::remove_file(it))?;
            return match refused.kind() {
                io::ErrorKind::AlreadyExists => Ok(false),
                _ => Err(Error::file("make", mark)(refused)),
            };
        }
        Ok(true)
    }

    fn leave(&self, instance: &Path, place: Place) -> Result<(), Error> {
        let Some(directory) = &self.directory else { return Ok(()) };
        let marks = place.names().map(|name| directory.join(name));
        marks
            .filter(|mark| fs::read_link(mark).is_ok_and(|it| it == instance))
            .try_for_each(|mark| directories::remove_file(&mark))
    }

    /// Removes all marks of an instance that is gone.
    pub(crate) fn leave_all(&self, instance: &Path) -> Result<(), Error> {
        for (mark, whose) in self.marks()? {
            if whose == instance {
                directories::remove_file(&mark)?;
            }
        }
        Ok(())
    }

    fn leave_unknown(
        &self,
        now: SystemTime,
        known: &HashSet<PathBuf>,
    ) -> Result<(), Error> {
        for (mark, whose) in self.marks()? {
            let is_own = whose.parent() == Some(&self.instances);
            if is_own && !known.contains(&whose) && is_older(&mark, now) {
                directories::remove_file(&mark)?;
            }
        }
        Ok(())
    }

    /// Removes the marks of services whose data directories are gone.
    fn sweep(&self) -> Result<(), Error> {
        for (mark, whose) in self.marks()? {
            let instances = whose.parent().unwrap_or(&whose);
            let is_there = directories::is_there(instances)?;
            if !is_there {
                directories::remove_file(&mark)?;
            }
        }
        Ok(())
    }

    /// All marks, with the directories of their instances.
    fn marks(&self) -> Result<Vec<(PathBuf, PathBuf)>, Error> {
        let Some(directory) = &self.directory else { return Ok(Vec::new()) };
        let failed = |error| Error::file("read", directory)(error);
        let entries = match fs::read_dir(directory) {
            // The next call of `take` creates the directory again.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Vec::new());
            }
            entries => entries.map_err(failed)?,
        };
        let mut marks = Vec::new();
        for entry in entries {
            let mark = entry.map_err(failed)?.path();
            match fs::read_link(&mark) {
                Ok(whose) => marks.push((mark, whose)),
                // Another service has removed it meanwhile.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(Error::file("read", mark)(error)),
            }
        }
        Ok(marks)
    }
}

/// Makes a mark, and its directory if that is gone: systems remove old files in
/// such places.
fn make(
    instance: &Path,
    mark: &Path,
    directory: &Path,
) -> Result<io::Result<()>, Error> {
    match symlink(instance, mark) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            ensure_own(directory)?;
            Ok(symlink(instance, mark))
        }
        made => Ok(made),
    }
}

/// Creates a directory of this user alone, or checks an existing one.
fn ensure_own(directory: &Path) -> Result<(), Error> {
    // Checked first: another user may have put something there.
    let is_own = |found: &fs::Metadata| {
        found.is_dir() && found.uid() == geteuid().as_raw()
    };
    match fs::symlink_metadata(directory) {
        Ok(found) if !is_own(&found) => {
            Err(Error::Foreign(directory.to_owned()))
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Error::file("read", directory)(error))
        }
        _ => directories::ensure(directory, directories::PRIVATE),
    }
}

fn is_older(mark: &Path, now: SystemTime) -> bool {
    let made = fs::symlink_metadata(mark).and_then(|it| it.modified());
    let age = made.ok().and_then(|made| now.duration_since(made).ok());
    age.is_some_and(|age| age >= UNKNOWN_FOR)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two services of a machine, and what they share.
    struct Machine {
        root: tempfile::TempDir,
    }

    impl Machine {
        fn new() -> Self {
            Self { root: tempfile::tempdir().unwrap() }
        }

        fn service(&self, name: &str) -> Taken {
            let instances = self.root.path().join(name);
            fs::create_dir_all(&instances).unwrap();
            Taken::open_in(self.root.path().join("taken"), instances).unwrap()
        }

        fn marks(&self) -> usize {
            fs::read_dir(self.root.path().join("taken")).unwrap().count()
        }
    }

    fn place(last: u8, user: u32) -> Place {
        let address = SocketAddrV4::new([127, 83, 0, last].into(), 3306);
        Place { address, owner: Owner::User(user) }
    }

    fn instance(service: &Taken) -> PathBuf {
        service.instances.join(InstanceId::random().to_string())
    }

    #[test]
    fn a_place_is_of_one_instance_of_one_service() {
        let machine = Machine::new();
        let (one, other) = (machine.service("one"), machine.service("other"));
        let (first, second) = (instance(&one), instance(&other));
        assert!(one.take(&first, place(1, 50_000)).unwrap());
        assert!(one.take(&first, place(1, 50_000)).unwrap(), "it has it");
        assert!(!one.take(&instance(&one), place(1, 50_000)).unwrap());
        // One half of a place that is taken suffices to refuse it.
        assert!(!other.take(&second, place(1, 50_009)).unwrap());
        assert!(!other.take(&second, place(9, 50_000)).unwrap());
        assert_eq!(machine.marks(), 2, "nothing is left of a half");
        assert!(other.take(&second, place(9, 50_009)).unwrap());

        one.leave(&second, place(1, 50_000)).unwrap();
        assert_eq!(machine.marks(), 4, "only whose it is leaves a place");
        one.leave_all(&first).unwrap();
        assert!(other.take(&instance(&other), place(1, 50_000)).unwrap());
        other.leave(&second, place(9, 50_009)).unwrap();
        assert!(one.take(&first, place(9, 50_009)).unwrap());
    }

    #[test]
    fn places_of_a_service_that_is_gone_are_free_and_others_are_not() {
        let machine = Machine::new();
        let (one, other) = (machine.service("one"), machine.service("other"));
        assert!(one.take(&instance(&one), place(1, 50_000)).unwrap());
        assert!(other.take(&instance(&other), place(2, 50_001)).unwrap());
        // The directories of these instances have yet to be made.
        let third = machine.service("third");
        assert!(!third.take(&instance(&third), place(1, 50_000)).unwrap());
        fs::remove_dir(&one.instances).unwrap();
        let fourth = machine.service("fourth");
        assert!(fourth.take(&instance(&fourth), place(1, 50_000)).unwrap());
        assert!(!fourth.take(&instance(&fourth), place(2, 50_001)).unwrap());
    }

    #[test]
    fn places_of_instances_that_came_to_nothing_are_left_after_a_while() {
        let machine = Machine::new();
        let (one, other) = (machine.service("one"), machine.service("other"));
        let known = instance(&one);
        assert!(one.take(&known, place(1, 50_000)).unwrap());
        let known = HashSet::from([known]);
        assert!(one.take(&instance(&one), place(2, 50_001)).unwrap());
        assert!(other.take(&instance(&other), place(3, 50_002)).unwrap());
        let now = SystemTime::now();
        one.leave_unknown(now, &known).unwrap();
        assert_eq!(machine.marks(), 6);
        let later = now + 2 * UNKNOWN_FOR;
        one.leave_unknown(later, &known).unwrap();
        assert_eq!(machine.marks(), 4);
        assert!(other.take(&instance(&other), place(2, 50_001)).unwrap());
        assert!(!other.take(&instance(&other), place(1, 50_000)).unwrap());
    }

    #[test]
    fn where_there_can_be_no_marks_places_are_free() {
        let machine = Machine::new();
        let file = machine.root.path().join("file");
        fs::write(&file, "not a directory").unwrap();
        let instances = machine.root.path().join("instances");
        let log = Logger::root(slog::Discard, slog::o!());
        let none = Taken::open_if_possible(file.join("taken"), instances, &log);
        let (one, other) = (instance(&none), instance(&none));
        for id in [&one, &other] {
            assert!(none.take(id, place(1, 50_000)).unwrap());
        }
        none.leave(&one, place(1, 50_000)).unwrap();
        none.leave_all(&other).unwrap();
        none.leave_unknown(SystemTime::now(), &HashSet::new()).unwrap();
    }

    #[test]
    fn marks_that_somebody_cleaned_away_are_made_again() {
        let machine = Machine::new();
        let (one, other) = (machine.service("one"), machine.service("other"));
        let first = instance(&one);
        assert!(one.take(&first, place(1, 50_000)).unwrap());
        fs::remove_dir_all(machine.root.path().join("taken")).unwrap();
        one.leave(&first, place(1, 50_000)).unwrap();
        one.leave_all(&first).unwrap();
        let known = HashSet::from([first.clone()]);
        one.leave_unknown(SystemTime::now(), &known).unwrap();
        assert!(one.take(&first, place(1, 50_000)).unwrap());
        assert!(!other.take(&instance(&other), place(1, 50_000)).unwrap());
        assert_eq!(machine.marks(), 2);
    }

    #[test]
    fn a_directory_of_somebody_else_is_not_believed() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("elsewhere")).unwrap();
        let (link, elsewhere) =
            (root.path().join("taken"), root.path().join("elsewhere"));
        directories::set_mode(&elsewhere, directories::PASSAGE).unwrap();
        symlink(&elsewhere, &link).unwrap();
        let opened = Taken::open_in(link, root.path().join("instances"));
        assert!(matches!(opened, Err(Error::Foreign(_))), "{opened:?}");
        let mode = fs::metadata(&elsewhere).unwrap().mode() & 0o777;
        assert_eq!(mode, directories::PASSAGE, "it is as it was");
    }
}
