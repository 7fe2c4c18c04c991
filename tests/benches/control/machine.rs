//! What there is of the machine, and what of it is in use.

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
/// Where the time in user mode and in the kernel stand in `/proc/*/stat`,
/// behind the name of the program.
const TIMES: std::ops::Range<usize> = 11..13;
/// What they are counted in, whatever the kernel itself counts in.
const TICK: Duration = Duration::from_millis(10);

/// A range of loopback addresses that nobody else uses as long as this lives.
#[derive(Debug)]
pub(crate) struct Range {
    second: u8,
    /// Holds the range: who wants it binds this address first.
    _guard: TcpListener,
}

impl Range {
    /// Takes a range that is free, beside those that tests take.
    pub(crate) fn take() -> Self {
        let guard = |second| {
            let last = Ipv4Addr::new(127, second, 255, 255);
            let guard = TcpListener::bind((last, PORT)).ok()?;
            Some(Self { second, _guard: guard })
        };
        (192..255).find_map(guard).expect("a range is free")
    }

    /// The range, as the configuration takes it.
    pub(crate) fn addresses(&self) -> String {
        format!("127.{}.0.0/16", self.second)
    }
}

/// How many threads can run at the same time.
pub(crate) fn cores() -> usize {
    thread::available_parallelism().unwrap().get()
}

/// How busy the machine was in the last minute.
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

/// How much time of the processors a server took so far.
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

/// How often in a second a file can be made longer and synced, which is the
/// least that a store has to do for each change.
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
