//! How many requests a second the control plane answers, how long one takes,
//! how many statements of SQL it costs, and how much memory all that needs.
//!
//! The load comes from this process, so client and server share the machine.
//! Every figure stands beside a floor that was measured in the same run, in
//! turns with it: a server that does nothing but answer, and the store asked
//! without a server.

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
/// How often a figure and its floor take turns.
const TURNS: u32 = 6;
const AIMS: &str = "aims: list >= 5,000 requests/s on 2 cores, show <= 2 \
                    statements, memory <= 64 MiB";
const STORES: [(StoreKind, &str); 2] =
    [(StoreKind::Sqlite, "SQLite"), (StoreKind::Postgres, "PostgreSQL")];

// One thread: what the client takes is what the server doesn't get.
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

/// Prints what one kind of store makes of each operation.
async fn requests(kind: StoreKind, name: &str, range: &Range) {
    let floor = Floor::start().await;
    let mut rows: [Vec<Figures>; 3] = Default::default();
    let mut stored: f64 = 0.0;
    let mut resident: f64 = 0.0;
    for connections in CONNECTIONS {
        // A new one each time: what is created makes the store larger.
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

/// Takes turns with the floor.
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
