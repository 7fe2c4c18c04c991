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

/// The prefix of the names of instances' control groups.
const GROUP: &str = "clouddb-";

/// The traces of a server's databases on this machine.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Census {
    /// The ids of their processes.
    pub processes: Vec<i32>,
    /// The names of their directories.
    pub directories: Vec<String>,
    /// The mount points of their volumes.
    pub mounts: Vec<PathBuf>,
    /// The backing files of their loop devices, once for each device.
    pub devices: Vec<PathBuf>,
}

impl Census {
    /// Collects the traces of a data directory. `data` is its path in the
    /// server's mount namespace, and `seen` its path in this one.
    #[must_use]
    pub fn of(data: &Path, seen: &Path) -> Self {
        let instances = seen.join("instances");
        let mut directories: Vec<String> = fs::read_dir(&instances)
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            // The last output of ended servers stays.
            .filter(|name| name != "ended")
            .collect();
        directories.sort();
        let own = data.join("instances");
        let (processes, mounts) = (processes(&own), mounts(&own));
        let devices = devices(&own);
        Self { processes, directories, mounts, devices }
    }

    /// Whether a process listens on the instances' port at that address.
    #[must_use]
    pub fn listens(address: &str) -> bool {
        let address: Ipv4Addr = address.parse().expect("an address");
        TcpListener::bind((address, PORT)).is_err()
    }

    /// The process id of an instance's server.
    #[must_use]
    pub fn process_of(&self, id: &str) -> Option<i32> {
        self.processes.iter().copied().find(|process| {
            let line = fs::read(format!("/proc/{process}/cmdline"));
            // A process that has ended meanwhile has no command line.
            String::from_utf8_lossy(&line.unwrap_or_default()).contains(id)
        })
    }

    /// The process that runs a program in the directory of an instance, if
    /// there is one.
    #[must_use]
    pub fn tool_of(id: &str, program: &str) -> Option<Pid> {
        let link = |process: i32, name: &str| {
            fs::read_link(format!("/proc/{process}/{name}")).ok()
        };
        let found = all_processes().find(|process| {
            let exe = link(*process, "exe");
            let cwd = link(*process, "cwd");
            exe.is_some_and(|exe| exe.ends_with(program))
                // Below a `chroot`, a directory in another mount namespace has
                // another beginning than the server knows.
                && cwd.is_some_and(|cwd| cwd.iter().any(|part| part == id))
        });
        found.and_then(Pid::from_raw)
    }

    /// The control group of an instance.
    #[must_use]
    pub fn group_of(id: &str) -> Option<PathBuf> {
        let name = format!("{GROUP}{id}");
        let mut groups = places_of_groups().map(|it| it.join(&name));
        groups.find(|group| group.is_dir())
    }

    /// The ids of all instances on this machine with a control group, of any
    /// server.
    #[must_use]
    pub fn limited() -> BTreeSet<String> {
        let groups = places_of_groups().filter_map(|it| fs::read_dir(it).ok());
        let names = groups.flatten().filter_map(|group| {
            let name = group.ok()?.file_name().into_string().ok()?;
            name.strip_prefix(GROUP).map(str::to_owned)
        });
        names.filter(|id| Uuid::try_parse(id).is_ok()).collect()
    }

    /// Ends the processes of all programs that the server runs for its
    /// instances.
    pub fn end_helpers(data: &Path) {
        let instances = data.join("instances/");
        for id in processes_with(instances.as_os_str().as_bytes()) {
            let id = Pid::from_raw(id).expect("a process has a number");
            assert!(end(id, Signal::KILL, PATIENCE), "{id:?} doesn't end");
        }
    }

    /// Unmounts all volumes, detaches their devices, and removes the control
    /// groups.
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
        // A device stays if the server was killed before it mounted the volume.
        for file in &self.devices {
            let detach = "losetup --associated \"$0\" --noheadings --output \
                NAME | xargs --no-run-if-empty losetup --detach";
            let mut command = Command::new("sh");
            // The device may be gone already.
            drop(command.args(["-c", detach]).arg(file).output());
        }
    }

    /// Kills all processes at once, and waits until they have ended and their
    /// addresses are free. A process that ends loses its command line some time
    /// before.
    pub fn kill(&self) {
        for id in &self.processes {
            let id = Pid::from_raw(*id).expect("a process has a number");
            let has_ended = end(id, Signal::KILL, PATIENCE);
            assert!(has_ended, "{id:?} doesn't end");
        }
    }
}

/// The directories that may have control groups of instances: this process's
/// own and those above it.
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

/// The files below a directory that back loop devices. The kernel appends a
/// remark to the name of a removed file.
fn devices(directory: &Path) -> Vec<PathBuf> {
    let disks = fs::read_dir("/sys/block").into_iter().flatten();
    let files = disks.filter_map(|disk| {
        let file = disk.ok()?.path().join("loop/backing_file");
        Some(PathBuf::from(fs::read_to_string(file).ok()?.trim_end()))
    });
    files.filter(|file| file.starts_with(directory)).collect()
}

/// The mount points below a directory. Its path must have no characters that
/// the kernel escapes.
pub(crate) fn mounts(directory: &Path) -> Vec<PathBuf> {
    let table = fs::read_to_string("/proc/self/mountinfo");
    let table = table.expect("the mounts can be read");
    let points = table.lines().filter_map(|line| line.split(' ').nth(4));
    let below = |point: &&str| Path::new(point).starts_with(directory);
    points.filter(below).map(PathBuf::from).collect()
}

/// The processes that have a path below a directory as an option's value on
/// their command line, as instances do.
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

/// The processes with that text on their command line.
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
