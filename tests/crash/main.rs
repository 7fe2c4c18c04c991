//! What becomes of operations when the server is killed in the middle of them.
//!
//! For every kind of operation and every step of it, the server is killed there
//! and started again. The operation must then end as it would have without the
//! kill, before its deadline. The machine and the store must then have exactly
//! what they should.
//!
//! The server says which kinds and steps there are; [`scenarios`] says how to
//! trigger an operation of a kind.

#![allow(clippy::print_stdout, reason = "what the user asked to see")]

mod backups;
mod census;
mod configurations;
mod copies;
mod finding;
mod logs;
mod power;
mod random;
mod replicas;
mod scenarios;
mod self_test;
mod site;
mod subject;
mod sweep;
mod table;
mod upgrades;

use std::process::ExitCode;

use clap::Parser;
use clouddb_tests::StoreKind;

use crate::{
    sweep::{Moments, Sweep},
    table::Table,
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");

const SWEEP: Sweep<'_> = Sweep {
    store: StoreKind::Sqlite,
    environment: &[],
    moments: Moments::All,
    only: None,
};

/// Kills the server at every step of every kind of operation.
#[derive(Parser)]
struct Arguments {
    /// Everything: before, within and after every step, on both databases, with
    /// every step done twice, and many random runs.
    #[arg(long)]
    all: bool,
    /// Only one random run, with this seed.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Fail the power whenever a file has got its name or a step has ended.
    #[arg(long)]
    power: bool,
    /// Only at moments with this text in their names, as `--power` prints them.
    #[arg(long, value_name = "TEXT")]
    moment: Option<String>,
    /// Only operations of this kind.
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// How many operations a random run has.
    #[arg(long, value_name = "NUMBER", default_value_t = 12)]
    operations: usize,
    /// The options that cargo gives to every test program.
    #[arg(hide = true, trailing_var_arg = true, allow_hyphen_values = true)]
    _others: Vec<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut table = Table::default();
    if let Some(seed) = arguments.seed {
        table.add(random::run(seed, arguments.operations).await);
    } else if arguments.power {
        let moment = arguments.moment.as_deref().unwrap_or_default();
        let kind = arguments.kind.as_deref();
        power::everything(kind, moment, &mut table).await;
    } else if let Some(kind) = &arguments.kind {
        let only = Some(kind.as_str());
        Sweep { only, ..SWEEP }.run(&mut table).await;
    } else {
        table.add(self_test::run().await);
        if arguments.all {
            everything(arguments.operations, &mut table).await;
        } else {
            let moments = Moments::Decisive;
            Sweep { moments, ..SWEEP }.run(&mut table).await;
            let seed = rand::random();
            table.add(random::run(seed, arguments.operations).await);
            power::sample(&mut table).await;
        }
    }
    println!("{table}");
    if table.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn everything(operations: usize, table: &mut Table) {
    const SEEDS: u64 = 20;
    let twice = [("CLOUDDB_STEPS_TWICE", "1".to_owned())];
    for store in [StoreKind::Sqlite, StoreKind::Postgres] {
        for environment in [&[][..], &twice] {
            Sweep { store, environment, ..SWEEP }.run(table).await;
        }
    }
    for seed in 0..SEEDS {
        table.add(random::run(seed, operations).await);
    }
    power::everything(None, "", table).await;
}
