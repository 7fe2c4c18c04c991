use std::{
    collections::BTreeSet,
    fs,
    net::{Ipv4Addr, TcpListener},
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
    process::Command,
};

use rustix::{
    mount::{UnmountFlags, unmount},
    process::{Pid, Signal},
};
use uuid::Uuid;

use crate::{PATIENCE, network::PORT, process::end};

/// What the names of the control groups of instances begin with.
const GROUP: &str = "clouddb-";

/// What there is of a server's databases on this machine.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Census {
    /// The numbers of their processes.
    pub processes: Vec<i32>,
    /// The names of their directories.
    pub directories: Vec<String>,
    /// Where their volumes are mounted.
    pub mounts: Vec<PathBuf>,
    /// The files that are disks of the machine, each as often as it is one.
    pub devices: Vec<PathBuf>,
}

impl Census {
    /// Counts what belongs to a data directory, by the name that the server
    /// has for it, and where it can be seen.
    #[must_use]
    pub fn of(data: &Path, seen: &Path) -> Self {
        let instances = seen.join("instances");
        let mut directories: Vec<String> = fs::read_dir(&instances)
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            // What servers said last outlives them.
            .filter(|name| name != "ended")
            .collect();
        directories.sort();
        let own = data.join("instances");
        let (processes, mounts) = (processes(&own), mounts(&own));
        let devices = devices(&own);
        Self { processes, directories, mounts, devices }
    }

    /// Whether somebody listens on the port of instances at that address.
    #[must_use]
    pub fn listens(address: &str) -> bool {
        let address: Ipv4Addr = address.parse().expect("an address");
        TcpListener::bind((address, PORT)).is_err()
    }

    /// The number of the process of one instance, by its id.
    #[must_use]
    pub fn process_of(&self, id: &str) -> Option<i32> {
        self.processes.iter().copied().find(|process| {
            let line = fs::read(format!("/proc/{process}/cmdline"));
            // Whoever has ended meanwhile has none.
            String::from_utf8_lossy(&line.unwrap_or_default()).contains(id)
        })
    }

    /// The number of a process that runs a program in the directory of an
    /// instance, if there is one.
    #[must_use]
    pub fn tool_of(data: &Path, id: &str, program: &str) -> Option<Pid> {
        let directory = data.join("instances").join(id);
        let link = |process: i32, name: &str| {
            fs::read_link(format!("/proc/{process}/{name}")).ok()
        };
        let found = all_processes().find(|process| {
            let exe = link(*process, "exe");
            let cwd = link(*process, "cwd");
            exe.is_some_and(|exe| exe.ends_with(program))
                && cwd.is_some_and(|cwd| cwd.starts_with(&directory))
        });
        found.and_then(Pid::from_raw)
    }

    /// Where the memory of an instance is limited, by its id.
    #[must_use]
    pub fn group_of(id: &str) -> Option<PathBuf> {
        let name = format!("{GROUP}{id}");
        let mut groups = places_of_groups().map(|it| it.join(&name));
        groups.find(|group| group.is_dir())
    }

    /// The ids of all instances on this machine whose memory is limited, of
    /// whichever server.
    #[must_use]
    pub fn limited() -> BTreeSet<String> {
        let groups = places_of_groups().filter_map(|it| fs::read_dir(it).ok());
        let names = groups.flatten().filter_map(|group| {
            let name = group.ok()?.file_name().into_string().ok()?;
            name.strip_prefix(GROUP).map(str::to_owned)
        });
        names.filter(|id| Uuid::try_parse(id).is_ok()).collect()
    }

    /// Ends what the server had begun to run for its instances, however they are
    /// named.
    pub fn end_helpers(data: &Path) {
        let instances = data.join("instances/");
        for id in processes_with(instances.as_os_str().as_bytes()) {
            let id = Pid::from_raw(id).expect("a process has a number");
            assert!(end(id, Signal::KILL, PATIENCE), "{id:?} doesn't end");
        }
    }

    /// Takes every volume down that was counted, and removes the control groups
    /// of the instances.
    pub fn unmount(&self) {
        for group in self.directories.iter().filter_map(|id| Self::group_of(id))
        {
            fs::remove_dir(&group)
                .unwrap_or_else(|e| panic!("{}: {e}", group.display()));
        }
        for point in &self.mounts {
            unmount(point, UnmountFlags::DETACH)
                .unwrap_or_else(|e| panic!("{}: {e}", point.display()));
        }
        // Of a server that was ended before it mounted one, it stays.
        for file in &self.devices {
            let detach = "losetup --associated \"$0\" --noheadings --output \
                NAME | xargs --no-run-if-empty losetup --detach";
            let mut command = Command::new("sh");
            // It may be gone already.
            drop(command.args(["-c", detach]).arg(file).output());
        }
    }

    /// Ends every process that was counted, at once, and waits until its
    /// addresses are free. A process has no command line some time before.
    pub fn kill(&self) {
        for id in &self.processes {
            let id = Pid::from_raw(*id).expect("a process has a number");
            let has_ended = end(id, Signal::KILL, PATIENCE);
            assert!(has_ended, "{id:?} doesn't end");
        }
    }
}

/// Where control groups of instances may be: next to this process, or above.
fn places_of_groups() -> impl Iterator<Item = PathBuf> {
    let own = fs::read_to_string("/proc/self/cgroup");
    let own = own.expect("the control groups can be read");
    let paths = own.lines().filter_map(|line| line.rsplit(':').next());
    let below: BTreeSet<PathBuf> = paths
        .flat_map(|path| Path::new(path.trim_start_matches('/')).ancestors())
        .map(Path::to_owned)
        .collect();
    below.into_iter().flat_map(|path| {
        ["", "memory", "unified"]
            .map(|kind| Path::new("/sys/fs/cgroup").join(kind).join(&path))
    })
}

/// The files below a directory that are disks. One that was removed has that
/// said behind its name.
fn devices(directory: &Path) -> Vec<PathBuf> {
    let disks = fs::read_dir("/sys/block").into_iter().flatten();
    let files = disks.filter_map(|disk| {
        let file = disk.ok()?.path().join("loop/backing_file");
        Some(PathBuf::from(fs::read_to_string(file).ok()?.trim_end()))
    });
    files.filter(|file| file.starts_with(directory)).collect()
}

/// What is mounted below a directory, whose name has nothing that would be
/// written otherwise.
pub(crate) fn mounts(directory: &Path) -> Vec<PathBuf> {
    let table = fs::read_to_string("/proc/self/mountinfo");
    let table = table.expect("the mounts can be read");
    let points = table.lines().filter_map(|line| line.split(' ').nth(4));
    let below = |point: &&str| Path::new(point).starts_with(directory);
    points.filter(below).map(PathBuf::from).collect()
}

/// Processes whose command line names something below a directory as an
/// option's value, as those of instances do.
fn processes(directory: &Path) -> Vec<i32> {
    let mut needle = b"=".to_vec();
    needle.extend(directory.as_os_str().as_bytes());
    needle.push(b'/');
    processes_with(&needle)
}

fn all_processes() -> impl Iterator<Item = i32> {
    let entries = fs::read_dir("/proc").into_iter().flatten();
    entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
}

/// Processes whose command line has that somewhere.
fn processes_with(needle: &[u8]) -> Vec<i32> {
    let mut found: Vec<i32> = all_processes()
        .filter(|id| {
            let line = fs::read(format!("/proc/{id}/cmdline"));
            line.is_ok_and(|line| {
                line.windows(needle.len()).any(|part| part == needle)
            })
        })
        .collect();
    found.sort_unstable();
    found
}
