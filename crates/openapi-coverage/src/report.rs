use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::Serialize;
use serde_json::Value;

use crate::{Cell, Evidence, Excuse, Exercise, cells, operations, page};

/// What was exercised of some documents, and what wasn't.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Everything that there is to exercise, in the order of the documents.
    pub rows: Vec<Row>,
    /// What is wrong: if there is something, the tests aren't enough.
    pub problems: Vec<String>,
}

/// One thing that there is to exercise.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// What it is.
    #[serde(flatten)]
    pub cell: Cell,
    /// What came of it.
    pub state: State,
    /// The tests that exercised it.
    pub by: BTreeSet<String>,
    /// Why it needs no test, if nobody exercised it.
    pub reason: Option<String>,
}

/// What came of something that there is to exercise.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// A test exercised it.
    Exercised,
    /// An excuse says why none did.
    Excused,
    /// No test did, and there is no excuse.
    Missing,
}

impl Report {
    /// Compares what was exercised with what there is.
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

    /// How many there are of a state.
    #[must_use]
    pub fn count(&self, state: State) -> usize {
        self.rows.iter().filter(|row| row.state == state).count()
    }

    /// The report as a page for people, which needs no other file.
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

/// Operations that several documents call the same: what was exercised of one
/// would count for the other.
fn ambiguous(documents: &[Value]) -> Vec<String> {
    let mut seen = HashSet::new();
    documents
        .iter()
        .flat_map(operations)
        .filter(|id| !seen.insert(*id))
        .map(|id| format!("there are two operations {id}"))
        .collect()
}

/// What somebody exercised and no document has.
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

/// Why an excuse is a wrong one.
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
