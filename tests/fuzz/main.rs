//! Sends odd requests and checks each answer against the document.
//!
//! The requests are made from the documents: valid ones, nearly valid ones, and
//! garbage. Each depends only on the seed and its number, so that it can be
//! repeated alone. The service also compares its answers with the document
//! itself. Answers that only the gateway's code makes (refusals, XML) are
//! judged here without any of that code.

#![allow(clippy::print_stdout, reason = "what the user asked to see")]

mod body;
mod connection;
mod contract;
mod dice;
mod judge;
mod report;
mod request;
mod self_test;
mod target;
mod texts;
mod values;
mod world;
mod xml;

use std::{net::Ipv4Addr, ops::Range, process::ExitCode, time::Duration};

use clap::Parser;
use clouddb_tests::TestServer;
use futures::{StreamExt, stream};
use tokio::sync::Mutex;

use crate::{
    connection::Connection, contract::Contract, dice::Dice, judge::judge,
    report::Report, request::compose, world::World,
};

/// How long an answer may take, while many requests run at once.
const DEADLINE: Duration = Duration::from_secs(20);
const CONNECTIONS: u64 = 8;
/// The addresses of requests with wrong passwords, and of those without.
const GUESSER: Ipv4Addr = Ipv4Addr::LOCALHOST;
const TRUSTED: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);
/// How much memory the server may gain, in KiB, besides half of what it has at
/// first. Backups and passwords in progress take some, depending on how many
/// run at once, and the allocator keeps it.
const ROOM: u64 = 160 * 1024;

/// Sends odd requests to the service.
#[derive(Parser)]
struct Arguments {
    /// Very many requests, different ones each time.
    #[arg(long)]
    long: bool,
    /// The number of requests.
    #[arg(long, value_name = "NUMBER")]
    requests: Option<u64>,
    /// The seed of the requests.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Only the request with this number.
    #[arg(long, value_name = "NUMBER")]
    only: Option<u64>,
    /// The options that cargo gives to every test program.
    #[arg(hide = true, trailing_var_arg = true, allow_hyphen_values = true)]
    _others: Vec<String>,
}

impl Arguments {
    fn numbers(&self) -> Range<u64> {
        if let Some(only) = self.only {
            return only..only + 1;
        }
        let usual = if self.long { 1_000_000 } else { 3000 };
        0..self.requests.unwrap_or(usual)
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let numbers = arguments.numbers();
    let usual = if arguments.long { rand::random() } else { 1 };
    let seed = arguments.seed.unwrap_or(usual);
    println!("seed {seed}, requests {numbers:?}");
    let mut server = world::start().await;
    let world = World::of(&server).await;
    let contract = Contract::own();

    let mut report = Report::new(seed);
    if arguments.only.is_none() {
        for missed in self_test::run(&world).await {
            report.note("not found by the self-test", missed);
        }
    }
    // The first requests fill caches and buffers that the server keeps.
    let warm = numbers.start + (numbers.end - numbers.start) / 10;
    let mut report = report.restarted();
    run(&contract, &world, numbers.start..warm, &mut report).await;
    let before = world::memory(&server);
    run(&contract, &world, warm..numbers.end, &mut report).await;
    check_server(&mut server, before, &mut report);
    println!("{report}");
    if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Sends requests over several connections at once and judges the answers.
async fn run(
    contract: &Contract,
    world: &World,
    numbers: Range<u64>,
    report: &mut Report,
) {
    let seed = report.seed();
    let shared = &Mutex::new(report);
    let worker = |first: u64| {
        let step = usize::try_from(CONNECTIONS).expect("it is small");
        let numbers = (numbers.start + first..numbers.end).step_by(step);
        async move {
            let connection =
                |from| Connection::new(from, world.address, DEADLINE);
            let mut guesser = connection(GUESSER);
            let mut trusted = connection(TRUSTED);
            for number in numbers {
                let asked = compose(contract, world, Dice::new(seed, number));
                let connection =
                    if asked.is_trusted { &mut trusted } else { &mut guesser };
                let outcome = connection.send(&asked).await;
                let mut report = shared.lock().await;
                let reply = match outcome {
                    Ok(reply) => reply,
                    Err(why) => {
                        report.found(number, &why, &asked, None);
                        continue;
                    }
                };
                world.learn(&asked, &reply);
                let judged = judge(contract, &asked, &reply);
                let name = match &judged {
                    Ok(Some(operation)) => operation.id.as_str(),
                    Ok(None) => "none",
                    Err(_) => "wrong",
                };
                report.count(name, reply.status);
                if let Err(why) = judged {
                    report.found(number, &why, &asked, Some(&reply));
                }
            }
        }
    };
    stream::iter(0..CONNECTIONS).for_each_concurrent(None, worker).await;
}

/// Checks that the server still runs and hasn't grown too much.
fn check_server(server: &mut TestServer, before: u64, report: &mut Report) {
    if !server.is_running() {
        report.note("the server has ended", server.log());
        return;
    }
    let after = world::memory(server);
    println!("memory: {before} KiB after a tenth, {after} KiB at the end");
    // Caches and buffers grow a little further.
    if after > before + before / 2 + ROOM {
        let grown = format!("{before} KiB, then {after} KiB");
        report.note("the server's memory grows", grown);
    }
    let log = server.log();
    let lines = log.lines().filter(|line| {
        line.contains("panicked")
            || ["ERRO", "CRIT"]
                .iter()
                .any(|level| line.contains(&format!("\"level\":\"{level}")))
    });
    for line in lines {
        report.note("the server has logged a failure", line.to_owned());
    }
}
