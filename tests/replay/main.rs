//! Recorded examples of the API, sent to a server of their own.
//!
//! `cargo xtask test replay DIR` reads the examples of a directory: in `json`,
//! files with the recorded requests and answers of one operation each, in that
//! order; in `xml`, files with one message of HTTP each, as `NAME-request.xml`
//! and `NAME-response.xml`. Every request of an operation that the contract has
//! is sent, and its answer is compared with the recorded one:
//!
//! - the status, and the media type if there is a body;
//! - the members, and of what kind each is, where kinds of text are ids,
//!   moments (by how they are written), links (by their path), relations (word
//!   by word), flags and numbers; text that looks like none of these may be
//!   anything, and an address that isn't a link's any text. Elements of a list
//!   have one shape together;
//! - of XML the elements, their namespaces and their attributes in the same
//!   way, and nothing that XML itself doesn't mean, as order or layout.
//!
//! What is recorded always must be there. Where records of one operation don't
//! agree with each other, any of them is right; on how moments are written,
//! records of other operations with such an object count as well. What isn't
//! recorded is no difference if the contract says that it may be missing, or if
//! another record shows such a member of such an object.
//!
//! A request stands for what there was when it was recorded. So the account,
//! the instance, the backup, the flavor, the datastore and addresses are put in
//! place of the recorded ones, and a list has at least as many instances or
//! backups as it had.
//!
//! Skipped is what the contract doesn't have, what its examples say isn't
//! offered (the answer must say so too), what shows instances that can't come
//! about without that or backups of groups, which there aren't (the service must
//! say so when it is asked to make one), and what can't be read or has no
//! counterpart.
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

/// Sends recorded examples to a server of their own.
#[derive(Parser)]
struct Arguments {
    /// The directory of the examples.
    #[arg(long, value_name = "DIR")]
    examples: Option<PathBuf>,
    /// What cargo gives to every test program.
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
