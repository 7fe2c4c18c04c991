//! The outcome of each record.

use std::{fmt, process::ExitCode};

use crate::{compare::Findings, recorded::Representation};

#[derive(Debug, Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
}

/// The outcome of one record.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) representation: Representation,
    /// The method and the target. Empty if there is no request.
    pub(crate) request: String,
    pub(crate) outcome: Outcome,
}

#[derive(Debug)]
pub(crate) enum Outcome {
    /// The request was sent. Has the differences and the notes.
    Replayed(Findings),
    /// The record isn't compared, for that reason.
    Skipped(String),
}

impl Outcome {
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Skipped(_) => "skipped",
            Self::Replayed(findings) if findings.differences.is_empty() => {
                "accepted"
            }
            Self::Replayed(_) => "differs",
        }
    }
}

impl Report {
    pub(crate) fn add(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// How many records have that outcome.
    pub(crate) fn count(&self, word: &str) -> usize {
        self.rows.iter().filter(|row| row.outcome.word() == word).count()
    }

    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }

    pub(crate) fn code(&self) -> ExitCode {
        match self.count("differs") {
            0 => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.rows {
            let form = match row.representation {
                Representation::Json => "json",
                Representation::Xml => "xml",
            };
            let word = row.outcome.word();
            writeln!(f, "{word:10}{form:6}{}: {}", row.name, row.request)?;
            match &row.outcome {
                Outcome::Skipped(why) => writeln!(f, "          {why}")?,
                Outcome::Replayed(findings) => {
                    for difference in &findings.differences {
                        writeln!(f, "        ! {difference}")?;
                    }
                    for note in &findings.notes {
                        writeln!(f, "          {note}")?;
                    }
                }
            }
        }
        let [accepted, differs, skipped] =
            ["accepted", "differs", "skipped"].map(|word| self.count(word));
        let all = self.rows.len();
        write!(
            f,
            "{all} examples: {accepted} accepted, {differs} differ, \
             {skipped} skipped"
        )
    }
}
