//! `cargo xtask contract`: questions about the contracts.

pub(crate) mod coverage;
mod diff;

use std::process::ExitCode;

use anyhow::Result;
use clap::Subcommand;

use crate::cargo;

#[derive(Subcommand)]
pub(crate) enum Question {
    /// Run the tests of the contracts, and report what they exercise.
    ///
    /// `cargo xtask test` does the same at its end, for all tests.
    Coverage {
        /// Run no tests; report what the last run exercised.
        #[arg(long)]
        report: bool,
    },
    /// Show what changed since a git revision, and which changes break clients.
    /// Fails if any does while the version is still the same.
    Diff {
        /// The revision, such as a tag.
        revision: String,
    },
}

pub(crate) fn answer(question: &Question) -> Result<ExitCode> {
    match question {
        Question::Coverage { report: true } => {
            coverage::check(&coverage::directory()?)
        }
        Question::Coverage { report: false } => cargo::coverage(),
        Question::Diff { revision } => diff::run(revision),
    }
}
