//! `cargo xtask contract`: what the contracts are worth.

pub(crate) mod coverage;
mod diff;

use std::process::ExitCode;

use anyhow::Result;
use clap::Subcommand;

use crate::cargo;

#[derive(Subcommand)]
pub(crate) enum Question {
    /// Run the tests of the contracts, and tell what of these they exercise.
    ///
    /// `cargo xtask test` does the same at its end, for all tests.
    Coverage {
        /// Run nothing, and tell what was exercised the last time.
        #[arg(long)]
        report: bool,
    },
    /// Tell what changed since a revision of git, and what of that breaks
    /// clients. Fails if something does and the version is still the same.
    Diff {
        /// The revision, as a tag.
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
