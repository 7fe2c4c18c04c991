//! Sends recorded examples of the API to a new server.
//!
//! `cargo xtask test replay DIR` reads the examples in a directory. Files in
//! `json` have the recorded requests and answers of one operation each, in that
//! order. Files in `xml` have one HTTP message each, and are named
//! `NAME-request.xml` and `NAME-response.xml`. Every request of an operation in
//! the contract is sent, and its answer is compared with the recorded one:
//!
//! - the status, and the media type if there is a body;
//! - the members and their kinds. Kinds of text are ids, moments (compared by
//!   their format), links (by their path), relations (word by word), flags and
//!   numbers. Any other text, and an address that isn't a link, may become any
//!   text. The elements of a list have one merged shape;
//! - in XML, the elements, their namespaces and their attributes in the same
//!   way, but neither order nor layout.
//!
//! A member that all records of the operation have must be in the answer. Where
//! these records contradict each other, each of them is right. For the format
//! of moments, records of other operations with the same object count too. A
//! member that isn't recorded is no difference if the contract makes it
//! optional, or if another record shows it in the same object.
//!
//! A request depends on the resources of the server that it was recorded on. So
//! this puts its own account, instance, backup, flavor, datastore and addresses
//! in place of the recorded ones, and makes at least as many instances or
//! backups as a recorded list has.
//!
//! It skips:
//!
//! - operations that the contract doesn't have;
//! - requests with members that the contract's examples show as not offered.
//!   The answer must say so too;
//! - answers with instances that need such members;
//! - answers with backups of groups, which the service doesn't make. It must
//!   refuse a request for one;
//! - records that can't be read, or have no counterpart.
//!
//! Without a directory, the tool tests itself.

#![allow(clippy::print_stdout, reason = "what the user asked to see")]

mod body;
mod cases;
mod compare;
mod contract;
mod knowledge;
mod recorded;
mod replay;
mod report;
mod self_test;
mod shape;
mod text;
mod world;

use std::{path::PathBuf, process::ExitCode};

use clap::Parser;

use crate::world::World;

/// Sends recorded examples to a new server.
#[derive(Parser)]
struct Arguments {
    /// The directory with the examples.
    #[arg(long, value_name = "DIR")]
    examples: Option<PathBuf>,
    /// The options that cargo gives to every test program.
    #[arg(hide = true, trailing_var_arg = true, allow_hyphen_values = true)]
    _others: Vec<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let Some(directory) = arguments.examples else {
        self_test::run().await;
        println!("the replay finds what it should");
        return ExitCode::SUCCESS;
    };
    let records = match recorded::read(&directory) {
        Ok(records) => records,
        Err(error) => {
            println!("the examples can't be read: {error:#}");
            return ExitCode::FAILURE;
        }
    };
    let report = replay::replay(&records, &World::new().await).await;
    println!("{report}");
    report.code()
}
