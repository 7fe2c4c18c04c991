//! How long a backup, a restore and a replica take, how much memory the service
//! needs for them, and how long they keep a writer waiting.
//!
//! Each figure has a floor from the same run, measured in turns with it: the
//! same programs in a pipe, to and from the same disk.

#![allow(clippy::print_stdout, reason = "what the user asked to see")]
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

#[allow(dead_code, reason = "another benchmark looks into it, too")]
mod by_hand;
mod floor;
mod subject;

use std::{fs, thread, time::Duration};

use clap::Parser;

use floor::{DESCRIPTION, Floor};
use subject::Subject;

/// The most that a backup may take, in times the floor.
const BACKUP: f64 = 1.15;
/// The most that a restore or a replica may take, in times the floor.
const INSTANCE: f64 = 1.25;
/// The most memory that the service may take, in MiB.
const MEMORY: f64 = 256.0;
const TELLERS: u32 = 4;
/// How long to measure the bank without a backup.
const CALM: Duration = Duration::from_secs(5);

/// Measures backups, restores and replicas.
#[derive(Parser)]
struct Arguments {
    /// How many MiB of data the instance has.
    #[arg(long, value_name = "NUMBER", default_value_t = 1024)]
    megabytes: u32,
    /// How many turns to measure.
    #[arg(long, value_name = "NUMBER", default_value_t = 3)]
    turns: usize,
    /// The option that cargo gives to benchmarks.
    #[arg(long, hide = true)]
    bench: bool,
}

/// The times and the memory of one kind of work.
#[derive(Debug, Default)]
struct Figures {
    floor: Vec<Duration>,
    own: Vec<Duration>,
    peak: f64,
}

#[tokio::main]
async fn main() {
    let Arguments { megabytes, turns, bench: _ } = Arguments::parse();
    let floor = Floor::new().await;
    let mut subject = Subject::new(megabytes).await;
    println!(
        "aims: at most {BACKUP} times the floor, a restore and a replica at \
         most {INSTANCE} times, and {MEMORY} MiB of memory"
    );
    let load = fs::read_to_string("/proc/loadavg").unwrap();
    println!(
        "{megabytes} MiB of data, {turns} turns, on {} cores with a load \
         average of {}",
        thread::available_parallelism().unwrap(),
        load.split(' ').next().unwrap(),
    );
    println!("floor: {DESCRIPTION}\n");
    let mut all: [Figures; 4] = Default::default();
    // The first turn warms the caches.
    for turn in 0..=turns {
        let figures = take_turn(&mut subject, &floor).await;
        if turn > 0 {
            for (all, one) in all.iter_mut().zip(figures) {
                all.add(one);
            }
        }
    }
    print_heading();
    let [full, incremental, restore, replica] = all;
    full.print("full backup", BACKUP);
    incremental.print("incremental backup, 1 % changed", BACKUP);
    restore.print("restore, to the first query", INSTANCE);
    replica.print("replica, to having caught up", INSTANCE);
    println!();
    pauses(&subject, &floor).await;
}

async fn take_turn(subject: &mut Subject, floor: &Floor) -> [Figures; 4] {
    settle();
    let by_floor = floor.back_up(subject, None, "full");
    settle();
    subject.reset_peak();
    let (parent, own) = subject.back_up(None).await;
    let full = Figures::of(by_floor, own, subject.peak());

    subject.change().await;
    let since = Some(subject.end(&parent).await);
    settle();
    let by_floor = floor.back_up(subject, since, "more");
    settle();
    subject.reset_peak();
    let (more, own) = subject.back_up(Some(&parent)).await;
    let incremental = Figures::of(by_floor, own, subject.peak());
    // A useless backup would be fast too, so check that it can be restored.
    subject.restore(&more).await;

    settle();
    let by_floor = floor.restore("full").await;
    settle();
    subject.reset_peak();
    let own = subject.restore(&parent).await;
    let restore = Figures::of(by_floor, own, subject.peak());
    subject.forget(&parent).await;

    settle();
    let by_floor = floor.replicate(subject).await;
    settle();
    subject.reset_peak();
    let own = subject.replicate().await;
    let replica = Figures::of(by_floor, own, subject.peak());
    [full, incremental, restore, replica]
}

/// Writes out the dirty pages of earlier work, so that they don't slow down the
/// next measurement.
fn settle() {
    rustix::fs::sync();
}

/// Prints the longest time that a transfer on the same server takes.
async fn pauses(subject: &Subject, floor: &Floor) {
    let rush = subject.bank().open(TELLERS);
    let pause = |what: &str| {
        let longest = rush.longest_pause().as_secs_f64() * 1000.0;
        println!("{what:44}{longest:>12.0}");
    };
    println!("{:44}{:>12}", "longest transfer of money, milliseconds", "");
    tokio::time::sleep(CALM).await;
    pause("without a backup");
    tokio::task::block_in_place(|| floor.back_up(subject, None, "full"));
    pause("during one by the floor");
    let (backup, _) = subject.back_up(None).await;
    pause("during one by the service");
    let acknowledged = rush.stop().await;
    assert_eq!(subject.bank().audit(&acknowledged).await, "");
    subject.forget(&backup).await;
}

impl Figures {
    fn of(floor: Duration, own: Duration, peak: f64) -> Self {
        Self { floor: vec![floor], own: vec![own], peak }
    }

    fn add(&mut self, other: Self) {
        self.floor.extend(other.floor);
        self.own.extend(other.own);
        self.peak = self.peak.max(other.peak);
    }

    fn print(mut self, title: &str, aim: f64) {
        let (floor, own) = (median(&mut self.floor), median(&mut self.own));
        let (ratio, peak) = (own / floor, self.peak);
        let is_met = ratio <= aim && peak <= MEMORY;
        let verdict = if is_met { "met" } else { "missed" };
        println!(
            "{title:44}{floor:>12.2}{own:>12.2}{ratio:>12.2}{peak:>12.0}  \
             {verdict}"
        );
    }
}

fn print_heading() {
    println!(
        "{:44}{:>12}{:>12}{:>12}{:>12}",
        "medians", "floor, s", "service, s", "ratio", "peak, MiB"
    );
}

fn median(times: &mut [Duration]) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64()
}
