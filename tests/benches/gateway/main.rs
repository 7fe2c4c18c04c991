//! What the gateway costs: a small GET through it, compared with dropshot alone
//! with the same handler, and with hyper alone, in turns.
//!
//! The gateway enforces the service's contract with its rates and its log, and
//! shares its process with dropshot, as in the service. The handler does
//! nothing, so that only the way to it is measured.

#![allow(clippy::print_stdout, reason = "what the user asked to see")]
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

mod servers;

use std::{env, time::Duration};

use clouddb_tests::bench::{
    self, Served,
    floor::{self, Floor},
    load::{self, MEASURED, Sample, Target},
};
use http_body_util::Full;
use hyper::{Request, body::Bytes, header::HOST};

const CONNECTIONS: [usize; 3] = [1, 8, 32];
/// How many turns each of them has.
const TURNS: u32 = 10;
const AIMS: &str = "aims: at least half of dropshot's requests, at most 0.3 ms \
                    more at the median";

// Only one thread, since the client takes processor time from the servers.
#[tokio::main(flavor = "current_thread")]
async fn main() {
    match env::args().nth(1).as_deref() {
        Some(floor::ARGUMENT) => bench::serve(floor::serve()).await,
        Some(servers::DROPSHOT) => bench::serve(servers::dropshot()).await,
        Some(servers::GATEWAY) => bench::serve(servers::gateway()).await,
        _ => compare().await,
    }
}

async fn compare() {
    let gateway = Served::start(servers::GATEWAY).await;
    let dropshot = Served::start(servers::DROPSHOT).await;
    let floor = Floor::start().await;
    let through = target(&gateway);
    let targets = [floor.target(&through).await, target(&dropshot), through];
    println!("{AIMS}");
    println!("{TURNS} turns of {} s each", MEASURED.as_secs_f64());
    for connections in CONNECTIONS {
        let mut samples: [Sample; 3] = Default::default();
        for _ in 0..TURNS {
            for (target, sample) in targets.iter().zip(&mut samples) {
                let turn = load::run(target, connections).await;
                sample.latencies.extend(turn.latencies);
            }
        }
        print(connections, samples.map(Figures::of));
    }
}

/// A request for a flavor.
fn target(server: &Served) -> Target {
    let request = Request::builder()
        .uri(servers::PATH)
        .header(HOST, server.address().to_string())
        .header("x-auth-token", servers::TOKEN)
        .body(Full::<Bytes>::default());
    Target { address: server.address(), request: request.unwrap() }
}

#[derive(Clone, Copy)]
struct Figures {
    rate: f64,
    median: f64,
    p99: f64,
}

impl Figures {
    fn of(mut sample: Sample) -> Self {
        let latencies = &mut sample.latencies;
        latencies.sort();
        let answers = u32::try_from(latencies.len()).unwrap();
        let milliseconds = |latency: Duration| latency.as_secs_f64() * 1000.0;
        Self {
            rate: f64::from(answers) / (MEASURED * TURNS).as_secs_f64(),
            median: milliseconds(latencies[latencies.len() / 2]),
            p99: milliseconds(latencies[latencies.len() * 99 / 100]),
        }
    }
}

fn print(connections: usize, figures: [Figures; 3]) {
    println!();
    println!(
        "{connections:>2} connections{:>14}{:>10}{:>10}",
        "per second", "p50 ms", "p99 ms"
    );
    for (name, own) in ["hyper", "dropshot", "gateway"].iter().zip(figures) {
        let Figures { rate, median, p99 } = own;
        println!("{name:14}{rate:>14.0}{median:>10.3}{p99:>10.3}");
    }
    let [_, dropshot, gateway] = figures;
    println!(
        "gateway / dropshot {:.2}, {:+.3} ms at the median",
        gateway.rate / dropshot.rate,
        gateway.median - dropshot.median
    );
}
