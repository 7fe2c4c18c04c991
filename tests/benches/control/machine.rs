//! The resources of the machine, and how much of them is in use.

use std::{
    fs,
    io::Write,
    net::{Ipv4Addr, TcpListener},
    thread,
    time::{Duration, Instant},
};

use clouddb_tests::{ServerProcess, bench::load::MEASURED};

use crate::figures::count;

const MEBIBYTE: f64 = 1024.0;
/// The port that instances listen on.
const PORT: u16 = 3306;
/// The fields of `/proc/*/stat` with the times in user mode and in the kernel,
/// counted from behind the name of the program.
const TIMES: std::ops::Range<usize> = 11..13;
/// The unit of those times, whatever unit the kernel itself uses.
const TICK: Duration = Duration::from_millis(10);

/// A range of loopback addresses that no other process uses while this exists.
#[derive(Debug)]
pub(crate) struct Range {
    second: u8,
    /// Holds the range: each process binds this address before it uses one.
    _guard: TcpListener,
}

impl Range {
    /// Takes a free range, apart from those of tests.
    pub(crate) fn take() -> Self {
        let guard = |second| {
            let last = Ipv4Addr::new(127, second, 255, 255);
            let guard = TcpListener::bind((last, PORT)).ok()?;
            Some(Self { second, _guard: guard })
        };
        (192..255).find_map(guard).expect("a range is free")
    }

    /// The range, in the form of the configuration.
    pub(crate) fn addresses(&self) -> String {
        format!("127.{}.0.0/16", self.second)
    }
}

/// How many threads can run at once.
pub(crate) fn cores() -> usize {
    thread::available_parallelism().unwrap().get()
}

/// The load average of the last minute.
pub(crate) fn load_average() -> String {
    let averages = fs::read_to_string("/proc/loadavg").unwrap();
    averages.split(' ').next().unwrap().to_owned()
}

/// The resident memory of a server, in mebibytes.
pub(crate) fn resident(server: &ServerProcess) -> f64 {
    let status = read(server, "status");
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    let kibibytes = line.split_whitespace().nth(1).unwrap();
    kibibytes.parse::<f64>().unwrap() / MEBIBYTE
}

/// The processor time of a server so far.
pub(crate) fn cpu(server: &ServerProcess) -> Duration {
    let status = read(server, "stat");
    let (_, behind_name) = status.rsplit_once(") ").unwrap();
    let fields: Vec<&str> = behind_name.split(' ').collect();
    let ticks = fields[TIMES].iter().map(|ticks| ticks.parse::<u32>().unwrap());
    TICK * ticks.sum()
}

fn read(server: &ServerProcess, file: &str) -> String {
    let id = server.id().unwrap();
    fs::read_to_string(format!("/proc/{id}/{file}")).unwrap()
}

/// How many times a second a file can be appended to and synced. A store does
/// this at least once for each change.
pub(crate) fn syncs() -> f64 {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let (began, mut syncs) = (Instant::now(), 0);
    while began.elapsed() < MEASURED {
        file.write_all(&[0; 4096]).unwrap();
        file.as_file().sync_data().unwrap();
        syncs += 1;
    }
    count(syncs) / began.elapsed().as_secs_f64()
}
