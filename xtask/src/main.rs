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
    /// Write the generated files from the contracts.
    Generate {
        /// Write nothing; show which files would change, and fail if any would.
        #[arg(long)]
        check: bool,
    },
    /// Install what the service needs, and run the service.
    Serve {
        /// Arguments for `clouddb-server serve`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Install what the tests need, including Keystone and Swift, and run the
    /// tests with a private PostgreSQL.
    ///
    /// Without arguments, all tests run, and those of the contract that depend
    /// on the store run on PostgreSQL, too. `crash` runs tests that take long
    /// because they kill the service again and again; `fuzz` and `schemathesis`
    /// run tests that send very many requests. `replay DIR` sends the recorded
    /// examples in a directory to a server, and compares the answers.
    Test {
        /// `crash`, `fuzz` or `schemathesis` with arguments for those tests,
        /// `replay` with a directory, or arguments for `cargo test
        /// --workspace`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Answer questions about the contracts.
    Contract {
        #[command(subcommand)]
        question: contract::Question,
    },
    /// Put one mistake at a time into a copy of the project, and tell whether
    /// the tests notice it. This takes long.
    Mutate {
        /// The numbers of the mistakes to try; all by default.
        numbers: Vec<usize>,
    },
    /// Install what a benchmark needs, and run it with a private PostgreSQL.
    Bench {
        /// The benchmark: provision, control, gateway, slow, backup, actions or
        /// codegen.
        name: String,
        /// Arguments for the benchmark.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Run the client `mariadb`.
    Mariadb {
        /// Arguments for `mariadb`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Run a private PostgreSQL until standard input ends.
    #[command(hide = true)]
    Postgres {
        /// Sync to the disk, so that data survives a power failure.
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
