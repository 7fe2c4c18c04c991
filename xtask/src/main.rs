//! `cargo xtask`: the project's own tasks.

mod cargo;
mod contract;
mod generate;
mod mutate;
mod packages;
mod postgres;
mod python;
mod suite;

use std::{ffi::OsString, process::ExitCode};

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(bin_name = "cargo xtask", about = "The project's own tasks")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write the generated files from the contract.
    Generate {
        /// Write nothing; show what would change and fail if anything would.
        #[arg(long)]
        check: bool,
    },
    /// Install what the service needs, and run it.
    Serve {
        /// Arguments for `clouddb-server serve`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Install what the tests need, a Keystone and a Swift among it, and run them
    /// beside a private PostgreSQL.
    ///
    /// Without arguments, runs every test, and those of the contract that the
    /// store matters for on PostgreSQL as well. `crash` runs those that take long
    /// because they kill the service all the time, `fuzz` and `schemathesis`
    /// those that ask it for very much. `replay DIR` sends the recorded
    /// examples of a directory to a server, and compares the answers.
    Test {
        /// `crash`, `fuzz` or `schemathesis` and arguments for those tests,
        /// `replay` and a directory, or
        /// arguments for `cargo test --workspace`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// What the contracts are worth.
    Contract {
        #[command(subcommand)]
        question: contract::Question,
    },
    /// Make one word of the project wrong at a time, in a copy, and tell whether
    /// the tests notice. It takes long.
    Mutate {
        /// The numbers of those to try; all if there are none.
        numbers: Vec<usize>,
    },
    /// Install what a benchmark needs, and run it beside a private PostgreSQL.
    Bench {
        /// Which one: provision, control, gateway, slow, backup, actions, codegen.
        name: String,
        /// Arguments for the benchmark.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Run MariaDB's own client.
    Mariadb {
        /// Arguments for `mariadb`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Run a private PostgreSQL until standard input ends.
    #[command(hide = true)]
    Postgres {
        /// Write to the disk what has to survive a loss of power.
        #[arg(long)]
        durable: bool,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(code) => code,
        Err(error) => {
            say(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode> {
    match task {
        Task::Generate { check } => {
            generate::run(check)?;
            Ok(ExitCode::SUCCESS)
        }
        Task::Serve { arguments } => cargo::become_server(&arguments),
        Task::Test { arguments } => cargo::test(&arguments),
        Task::Contract { question } => contract::answer(&question),
        Task::Mutate { numbers } => mutate::run(&numbers),
        Task::Bench { name, arguments } => cargo::bench(&name, &arguments),
        Task::Mariadb { arguments } => {
            packages::MARIADB.ensure()?.become_program("mariadb", &arguments)
        }
        Task::Postgres { durable } => {
            postgres::keep(durable)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

#[allow(clippy::print_stderr, reason = "the one place that does")]
fn say(text: &str) {
    eprintln!("xtask: {text}");
}
