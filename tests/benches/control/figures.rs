use std::time::Duration;

use clouddb_tests::bench::load::{MEASURED, Sample};

/// The figures of one operation at one number of connections.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    latencies: Vec<Duration>,
    requests: usize,
    cpu: Duration,
    turns: u32,
    floor: usize,
}

impl Figures {
    /// Adds a turn, in which the server used `cpu` of processor time.
    pub(crate) fn add(&mut self, sample: Sample, cpu: Duration) {
        self.latencies.extend(sample.latencies);
        self.requests += sample.requests;
        self.cpu += cpu;
        self.turns += 1;
    }

    /// Adds one turn of the floor.
    pub(crate) fn add_floor(&mut self, sample: &Sample) {
        self.floor += sample.latencies.len();
    }

    /// Prints the names of the columns.
    pub(crate) fn print_heading(store: &str) {
        println!(
            "{store:24}{:>16}{:>8}{:>8}{:>8}{:>8}{:>8}",
            "per second", "p50 ms", "p99 ms", "CPU us", "floor", "ratio"
        );
    }

    /// Prints a line of figures.
    pub(crate) fn print(mut self, operation: &str, connections: usize) {
        self.latencies.sort();
        let plural = if connections == 1 { "" } else { "s" };
        let title = format!("{operation}, {connections} connection{plural}");
        let (own, floor) =
            (self.rate(self.latencies.len()), self.rate(self.floor));
        println!(
            "{title:32}{own:>8.0}{:>8.2}{:>8.2}{:>8.0}{floor:>8.0}{:>8.3}",
            self.percentile(50),
            self.percentile(99),
            self.cpu.as_secs_f64() * 1e6 / count(self.requests),
            own / floor,
        );
    }

    fn rate(&self, answers: usize) -> f64 {
        count(answers) / (MEASURED * self.turns).as_secs_f64()
    }

    /// A percentile of the sorted latencies, in milliseconds.
    fn percentile(&self, percent: usize) -> f64 {
        let last = self.latencies.len().saturating_sub(1);
        let latency = self.latencies.get(last * percent / 100);
        latency.map_or(f64::NAN, |latency| latency.as_secs_f64() * 1000.0)
    }
}

/// A count as `f64`, for divisions.
pub(crate) fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap())
}
