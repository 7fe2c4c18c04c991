use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::Serialize;
use serde_json::Value;

use crate::{Cell, Evidence, Excuse, Exercise, cells, operations, page};

/// What the tests exercised of some documents, and what they didn't.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// All cells, in the order of the documents.
    pub rows: Vec<Row>,
    /// Problems: if there are any, the tests aren't enough.
    pub problems: Vec<String>,
}

/// A cell and its state.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// The cell.
    #[serde(flatten)]
    pub cell: Cell,
    /// Its state.
    pub state: State,
    /// The tests that exercised it.
    pub by: BTreeSet<String>,
    /// Why it needs no test, if no test exercised it.
    pub reason: Option<String>,
}

/// The state of a cell.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// At least one test exercised it.
    Exercised,
    /// No test did, and an excuse says why.
    Excused,
    /// No test did, and there is no excuse.
    Missing,
}

impl Report {
    /// Compares the exercises with the documents' cells.
    #[must_use]
    pub fn of(
        documents: &[Value],
        excuses: &[Excuse],
        exercises: &[Exercise],
    ) -> Self {
        let mut by: BTreeMap<&Cell, BTreeSet<String>> = BTreeMap::new();
        for exercise in exercises {
            by.entry(&exercise.cell).or_default().insert(exercise.by.clone());
        }
        let mut rows: Vec<Row> = Vec::new();
        for cell in documents.iter().flat_map(cells) {
            let tests = by.get(&cell).cloned().unwrap_or_default();
            rows.push(Row::of(cell, tests, excuses));
        }
        let mut problems = ambiguous(documents);
        problems.extend(undocumented(&rows, &by));
        let missing = rows.iter().filter(|row| row.state == State::Missing);
        problems.extend(missing.map(|row| format!("no test has {}", row.cell)));
        for excuse in excuses {
            problems.extend(untrue(excuse, &rows));
        }
        Self { rows, problems }
    }

    /// How many cells have a state.
    #[must_use]
    pub fn count(&self, state: State) -> usize {
        self.rows.iter().filter(|row| row.state == state).count()
    }

    /// The report as an HTML page without further files.
    #[must_use]
    pub fn page(&self, documents: &[Value]) -> String {
        page::page(self, documents)
    }
}

impl Row {
    fn of(cell: Cell, by: BTreeSet<String>, excuses: &[Excuse]) -> Self {
        let excuse = excuses.iter().find(|excuse| excuse.covers(&cell));
        let (state, reason) = match excuse {
            _ if !by.is_empty() => (State::Exercised, None),
            Some(excuse) => (State::Excused, Some(excuse.reason.clone())),
            None => (State::Missing, None),
        };
        Self { cell, state, by, reason }
    }
}

/// Operations with the same id in several documents: exercises of one would
/// count for the other.
fn ambiguous(documents: &[Value]) -> Vec<String> {
    let mut seen = HashSet::new();
    documents
        .iter()
        .flat_map(operations)
        .filter(|id| !seen.insert(*id))
        .map(|id| format!("there are two operations {id}"))
        .collect()
}

/// Exercises of cells that no document has.
fn undocumented(
    rows: &[Row],
    by: &BTreeMap<&Cell, BTreeSet<String>>,
) -> Vec<String> {
    let known: HashSet<&Cell> = rows.iter().map(|row| &row.cell).collect();
    by.iter()
        .filter(|(cell, _)| !known.contains(*cell))
        .map(|(cell, tests)| {
            let test = tests.first().map_or("nobody", String::as_str);
            format!("{test} has {cell}, which no document has")
        })
        .collect()
}

/// Why an excuse is wrong, if it is.
fn untrue(excuse: &Excuse, rows: &[Row]) -> Option<String> {
    let own = || rows.iter().filter(|row| excuse.covers(&row.cell));
    let said = format!("the excuse of {:?}", excuse.statuses);
    let exercised = || own().filter(|row| row.state == State::Exercised);
    match excuse.evidence {
        _ if own().next().is_none() => Some(format!("{said} is for nothing")),
        _ if own().all(|row| row.state == State::Exercised) => {
            Some(format!("{said} isn't needed"))
        }
        Evidence::Nothing => {
            let row = exercised().next()?;
            let test = row.by.first().map_or("nobody", String::as_str);
            Some(format!("{said} isn't true: {test} has {}", row.cell))
        }
        Evidence::One => {
            let every = excuse.statuses.iter().find(|status| {
                let part = crate::Part::Answer(**status);
                !exercised().any(|row| row.cell.part == part)
            })?;
            Some(format!("{said} isn't true: no test has any {every}"))
        }
    }
}
