//! Limits the memory of instances: each has a control group, of the version
//! that the machine has.
//!
//! If the processes of a group want more than they may have, the kernel ends
//! one of them, and none of another instance.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use clouddb_model::InstanceId;
use slog::{Logger, info};

use crate::Error;

/// Prefix of the names of groups.
const PREFIX: &str = "clouddb-";
/// The group of the service itself: in version 2, a group with others below it
/// has no processes of its own.
const SERVICE: &str = "clouddb";
const PROCESSES: &str = "cgroup.procs";
/// The limit of swap space, in version 2: a database would be slow in it, and
/// all processes share it.
const SWAP: &str = "memory.swap.max";
/// For no limit, version 1 has a number above this, more than any machine has.
const UNLIMITED: u64 = 1 << 60;

/// Where the groups are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Groups {
    parent: PathBuf,
    kind: Kind,
}

/// The version of control groups.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    /// Version 2.
    Unified,
    /// The memory controller of version 1.
    Memory,
}

impl Kind {
    fn limit(self) -> &'static str {
        match self {
            Self::Unified => "memory.max",
            Self::Memory => "memory.limit_in_bytes",
        }
    }
}

impl Groups {
    /// Finds where groups can be made. Logs their version, or why there are
    /// none.
    pub(crate) fn find_or_say(log: &Logger) -> Option<Self> {
        match Self::find() {
            Ok(groups) => {
                info!(log, "the memory of instances is limited";
                    "by" => groups.version());
                Some(groups)
            }
            Err(failure) => {
                info!(log, "the memory of instances isn't limited, but sized";
                    "cause" => failure.chain());
                None
            }
        }
    }

    /// Finds where groups can be made, of version 2 if possible.
    fn find() -> Result<Self, Error> {
        let read = |path: &str| {
            fs::read_to_string(path).map_err(Error::file("read", path))
        };
        let mounts = read("/proc/self/mountinfo")?;
        let own = read("/proc/self/cgroup")?;
        let mut failure = None;
        for kind in [Kind::Unified, Kind::Memory] {
            let Some(own) = Own::find(kind, &mounts, &own) else { continue };
            match Self::near(&own, kind) {
                Ok(groups) => return Ok(groups),
                Err(error) => failure = Some(error),
            }
        }
        let none = || {
            let missing = io::Error::from(io::ErrorKind::NotFound);
            Error::file("find", "a control group for memory")(missing)
        };
        Err(failure.unwrap_or_else(none))
    }

    /// Version 1: groups below the service's own.
    ///
    /// Version 2 allows no processes in a group with others below it, except at
    /// the top. So this takes the nearest group, from the service's own
    /// upwards, that limits memory or can be told to. Neither the service nor
    /// its supervisor or shell has to move then. A container has no group
    /// above: there the service moves to a group below.
    fn near(own: &Own, kind: Kind) -> Result<Self, Error> {
        let of = |parent: &Path| Self { parent: parent.to_owned(), kind };
        let within = of(&own.group);
        if kind == Kind::Memory {
            within.attempt()?;
            return Ok(within);
        }
        for parent in own.group.ancestors() {
            let groups = of(parent);
            if groups.attempt().is_ok() {
                return Ok(groups);
            }
            if parent == own.top {
                break;
            }
        }
        within.make_way()?;
        Ok(within)
    }

    /// The version, in words.
    fn version(&self) -> &'static str {
        match self.kind {
            Kind::Unified => "control groups, version 2",
            Kind::Memory => "control groups, version 1",
        }
    }

    /// Checks that groups with limits can be made, after enabling them.
    fn attempt(&self) -> Result<(), Error> {
        if self.kind == Kind::Unified {
            self.enable()?;
        }
        let trial = self.of(InstanceId::random());
        make(&trial)?;
        let is_limited = trial.join(self.kind.limit()).exists();
        remove(&trial)?;
        if !is_limited {
            let missing = io::Error::from(io::ErrorKind::Unsupported);
            return Err(Error::file("limit memory in", &self.parent)(missing));
        }
        Ok(())
    }

    /// Enables memory limits in the groups below.
    fn enable(&self) -> Result<(), Error> {
        let control = self.parent.join("cgroup.subtree_control");
        let has = fs::read_to_string(&control)
            .map_err(Error::file("read", &control))?;
        if has.split_whitespace().any(|it| it == "memory") {
            return Ok(());
        }
        write(&control, "+memory")
    }

    /// Moves the service into a group of its own below, and tries again.
    fn make_way(&self) -> Result<(), Error> {
        let service = self.parent.join(SERVICE);
        make(&service)?;
        write(&service.join(PROCESSES), "0")?;
        let tried = self.attempt();
        if tried.is_err() {
            // Another process is in this group, too.
            write(&self.parent.join(PROCESSES), "0")?;
            remove(&service)?;
        }
        tried
    }

    /// Limits the memory of an instance, in bytes.
    pub(crate) fn limit(
        &self,
        id: InstanceId,
        bytes: u64,
    ) -> Result<(), Error> {
        let group = self.of(id);
        make(&group)?;
        let swap = group.join(SWAP);
        if swap.exists() {
            write(&swap, "0")?;
        }
        write(&group.join(self.kind.limit()), &bytes.to_string())
    }

    /// Limits the memory of an instance to `bytes`, or keeps a higher limit.
    pub(crate) fn raise(
        &self,
        id: InstanceId,
        bytes: u64,
    ) -> Result<(), Error> {
        let limit = self.of(id).join(self.kind.limit());
        let has = match fs::read_to_string(&limit) {
            // A text that isn't a number means no limit.
            Ok(text) => text.trim().parse().ok(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Error::file("read", limit)(error)),
        };
        match has {
            Some(has) if (bytes..UNLIMITED).contains(&has) => Ok(()),
            _ => self.limit(id, bytes),
        }
    }

    /// Moves a process of an instance into its group.
    pub(crate) fn admit(
        &self,
        id: InstanceId,
        process: i32,
    ) -> Result<(), Error> {
        let processes = self.of(id).join(PROCESSES);
        match write(&processes, &process.to_string()) {
            // The process has ended.
            Err(Error::File { source, .. })
                if source.raw_os_error()
                    == Some(rustix::io::Errno::SRCH.raw_os_error()) =>
            {
                Ok(())
            }
            outcome => outcome,
        }
    }

    /// Removes the group of an instance, if it is there.
    pub(crate) fn remove(&self, id: InstanceId) -> Result<(), Error> {
        remove(&self.of(id))
    }

    fn of(&self, id: InstanceId) -> PathBuf {
        self.parent.join(format!("{PREFIX}{id}"))
    }
}

/// The group of the service itself.
#[derive(Debug, Eq, PartialEq)]
struct Own {
    group: PathBuf,
    /// The highest group that the service can see.
    top: PathBuf,
}

impl Own {
    /// Finds it in the hierarchy of a version.
    fn find(kind: Kind, mounts: &str, own: &str) -> Option<Self> {
        let (name, option) = match kind {
            Kind::Unified => ("", None),
            Kind::Memory => ("memory", Some("memory")),
        };
        let below = own.lines().find_map(|line| {
            let (_, line) = line.split_once(':')?;
            let (controllers, path) = line.split_once(':')?;
            controllers.split(',').any(|it| it == name).then_some(path)
        })?;
        mounts.lines().find_map(|line| {
            let (place, system) = line.split_once(" - ")?;
            let mut system = system.split(' ');
            let is_kind = match option {
                None => system.next() == Some("cgroup2"),
                Some(option) => {
                    system.next() == Some("cgroup")
                        && system.nth(1)?.split(',').any(|it| it == option)
                }
            };
            let mut place = place.split(' ').skip(3);
            let (root, point) = (place.next()?, place.next()?);
            // In a container the root of the mount may be the group itself.
            let below = Path::new(below).strip_prefix(root).ok()?;
            let top = PathBuf::from(point);
            is_kind.then(|| Self { group: top.join(below), top })
        })
    }
}

fn make(group: &Path) -> Result<(), Error> {
    match fs::create_dir(group) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            Err(Error::file("make", group)(error))
        }
        _ => Ok(()),
    }
}

fn remove(group: &Path) -> Result<(), Error> {
    match fs::remove_dir(group) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Error::file("remove", group)(error))
        }
        _ => Ok(()),
    }
}

fn write(file: &Path, text: &str) -> Result<(), Error> {
    fs::write(file, text).map_err(Error::file("write", file))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
        31 24 0:27 / /sys/fs/cgroup rw shared:9 - tmpfs tmpfs rw,mode=755\n\
        32 31 0:28 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n\
        33 31 0:29 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n";

    #[test]
    fn groups_are_made_next_to_the_own() {
        let own = "4:memory:/system/one\n1:cpu,cpuacct:/\n0::/user\n";
        let memory = Own::find(Kind::Memory, MOUNTS, own).unwrap();
        let group = Path::new("/sys/fs/cgroup/memory/system/one");
        assert_eq!(memory.group, group);
        let unified = Own::find(Kind::Unified, MOUNTS, own).unwrap();
        assert_eq!(unified.group, Path::new("/sys/fs/cgroup/unified/user"));
        assert_eq!(unified.top, Path::new("/sys/fs/cgroup/unified"));
        assert_eq!(Own::find(Kind::Memory, MOUNTS, "0::/\n"), None);
        assert_eq!(Own::find(Kind::Unified, "", own), None);
    }

    #[test]
    fn a_container_sees_its_own_group_as_the_root() {
        let mounts = "40 1 0:9 /box /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n";
        let own = |path| {
            let own = format!("0::{path}");
            Own::find(Kind::Unified, mounts, &own).map(|own| own.group)
        };
        assert_eq!(own("/box"), Some("/sys/fs/cgroup".into()));
        assert_eq!(own("/box/in"), Some("/sys/fs/cgroup/in".into()));
        assert_eq!(own("/other"), None);
    }

    /// A plain directory looks like the tree of version 2, except that the
    /// kernel adds files to a new group.
    #[test]
    fn limits_and_processes_are_written_where_they_belong() {
        let directory = tempfile::tempdir().unwrap();
        let (parent, kind) = (directory.path().to_owned(), Kind::Unified);
        let groups = Groups { parent, kind };
        let id = InstanceId::random();
        groups.limit(id, 1 << 29).unwrap();
        groups.admit(id, 42).unwrap();
        let group = groups.of(id);
        let read = |name: &str| fs::read_to_string(group.join(name)).unwrap();
        assert_eq!(read("memory.max"), "536870912");
        assert_eq!(read(PROCESSES), "42");
        groups.raise(id, 1 << 28).unwrap();
        assert_eq!(read("memory.max"), "536870912");
        groups.raise(id, 1 << 30).unwrap();
        assert_eq!(read("memory.max"), "1073741824");
        for unlimited in ["max\n", "9223372036854771712\n"] {
            fs::write(group.join("memory.max"), unlimited).unwrap();
            groups.raise(id, 1 << 28).unwrap();
            assert_eq!(read("memory.max"), "268435456");
        }
        assert!(groups.attempt().is_err(), "nothing is limited here");
        assert!(groups.remove(id).is_err(), "something is left in it");
        groups.remove(InstanceId::random()).unwrap();
    }
}
