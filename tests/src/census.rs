use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    os::unix::ffi::OsStrExt,
    path::Path,
};

use rustix::process::{Pid, Signal};

use crate::{PATIENCE, network::PORT, process::end};

/// What there is of a server's databases on this machine.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Census {
    /// The numbers of their processes.
    pub processes: Vec<i32>,
    /// The names of their directories.
    pub directories: Vec<String>,
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
            .collect();
        directories.sort();
        let processes = processes(&data.join("instances"));
        Self { processes, directories }
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

/// Processes whose command line names something below a directory.
fn processes(directory: &Path) -> Vec<i32> {
    let mut needle = b"=".to_vec();
    needle.extend(directory.as_os_str().as_bytes());
    needle.push(b'/');
    let mut found: Vec<i32> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
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
