//! How many requests a second the control plane answers, how long a request
//! takes, how many SQL statements it needs, and how much memory the service
//! needs.
//!
//! The load comes from this process, so client and server share the machine.
//! Each figure has a floor from the same run, measured in turns with it: a
//! server that only answers, and the store without a server.

#![allow(clippy::print_stdout, reason = "what the user asked to see")]
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

mod figures;
mod machine;
mod statements;
mod subject;

use std::env;

use clouddb_tests::{
    StoreKind,
    bench::{
        self,
        floor::{self, Floor},
        load::{self, MEASURED, WARM_UP},
    },
};

use figures::Figures;
use machine::Range;
use subject::{Operation, Subject};

const CONNECTIONS: [usize; 3] = [1, 8, 32];
const ROWS: u32 = 1000;
/// How many turns each figure and its floor have.
const TURNS: u32 = 6;
const AIMS: &str = "aims: list >= 5,000 requests/s on 2 cores, show <= 2 \
                    statements, memory <= 64 MiB";
const STORES: [(StoreKind, &str); 2] =
    [(StoreKind::Sqlite, "SQLite"), (StoreKind::Postgres, "PostgreSQL")];

// Only one thread, since the client takes processor time from the server.
#[tokio::main(flavor = "current_thread")]
async fn main() {
    if env::args().nth(1).as_deref() == Some(floor::ARGUMENT) {
        bench::serve(floor::serve()).await;
        return;
    }
    let range = Range::take();
    println!("{AIMS}");
    println!(
        "{TURNS} turns of {} s each after {} s, {ROWS} instances, on {} cores \
         with a load average of {}",
        MEASURED.as_secs_f64(),
        WARM_UP.as_secs_f64(),
        machine::cores(),
        machine::load_average(),
    );
    println!("CPU us: what a request takes of the server's processors");
    println!("floor: hyper alone, with an answer of the same size");
    for (kind, name) in STORES {
        println!();
        requests(kind, name, &range).await;
    }
    println!();
    statements::count(&range).await;
}

/// Prints the figures of each operation with one kind of store.
async fn requests(kind: StoreKind, name: &str, range: &Range) {
    let floor = Floor::start().await;
    let mut rows: [Vec<Figures>; 3] = Default::default();
    let mut stored: f64 = 0.0;
    let mut resident: f64 = 0.0;
    for connections in CONNECTIONS {
        // A new server each time, since requests that create enlarge the store.
        let mut subject = Subject::start(kind, ROWS, range).await;
        for (operation, row) in Operation::ALL.into_iter().zip(&mut rows) {
            row.push(measure(&subject, &floor, operation, connections).await);
            if operation == Operation::List && connections == 1 {
                stored = subject.list_from_the_store().await;
            }
        }
        resident = resident.max(machine::resident(subject.process()));
        subject.stop().await;
    }
    Figures::print_heading(name);
    for (operation, row) in Operation::ALL.into_iter().zip(rows) {
        for (connections, figures) in CONNECTIONS.into_iter().zip(row) {
            figures.print(operation.name(), connections);
        }
    }
    println!("{:32}{stored:>8.0}", "the list from the store, 1 task");
    println!("{:32}{:>8.0}", "fdatasync of 4 KiB", machine::syncs());
    println!("{:32}{resident:>8.1}", "resident memory afterwards, MiB");
}

/// Measures an operation and the floor in turns.
async fn measure(
    subject: &Subject,
    floor: &Floor,
    operation: Operation,
    connections: usize,
) -> Figures {
    let target = subject.target(operation);
    let floor = floor.target(&target).await;
    let mut figures = Figures::default();
    for _ in 0..TURNS {
        figures.add_floor(&load::run(&floor, connections).await);
        let before = machine::cpu(subject.process());
        let sample = load::run(&target, connections).await;
        let cpu = machine::cpu(subject.process()).saturating_sub(before);
        figures.add(sample, cpu);
    }
    figures
}
