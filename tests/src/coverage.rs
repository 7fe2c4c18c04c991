//! Records which parts of the contract the tests exercise, if the environment
//! names a directory for that.

use std::{collections::BTreeSet, env, thread};

use openapi_coverage::{Cell, DIRECTORY, Exercise, Part, record};
use serde_json::Value;

/// Tests that send everything in the documents automatically. Their answers
/// don't show that a test was written for a part of the contract.
const THOUGHTLESS: [&str; 3] = ["fuzz", "replay", "schemathesis"];

/// Whether this process records what it exercises.
pub(crate) fn is_recorded() -> bool {
    env::var_os(DIRECTORY).is_some() && !THOUGHTLESS.contains(&suite().as_str())
}

/// The test that this thread runs.
pub(crate) fn test() -> String {
    let current = thread::current();
    let test = current.name().unwrap_or("main");
    format!("{}::{test}", suite())
}

/// The name of the test program, without cargo's hash.
fn suite() -> String {
    let program = env::current_exe().unwrap_or_default();
    let stem = program.file_stem().unwrap_or_default().to_string_lossy();
    match stem.rsplit_once('-') {
        Some((name, _)) => name.to_owned(),
        None => stem.into_owned(),
    }
}

/// Records that this test has exercised an example of an operation.
pub fn example(operation: &str, part: Part, media_type: &str, name: &str) {
    tell(vec![Cell {
        operation: operation.to_owned(),
        part,
        media_type: Some(media_type.to_owned()),
        example: Some(name.to_owned()),
    }]);
}

/// Records an answer of an operation that the gateway couldn't identify.
pub fn answer(operation: &str, status: u16, media_type: Option<&str>) {
    tell(vec![Cell {
        operation: operation.to_owned(),
        part: Part::Answer(status),
        media_type: media_type.map(str::to_owned),
        example: None,
    }]);
}

fn tell(cells: Vec<Cell>) {
    if is_recorded() {
        tell_of(&test(), cells);
    }
}

fn tell_of(test: &str, cells: impl IntoIterator<Item = Cell>) {
    let by = test.to_owned();
    let exercise = |cell| Exercise { cell, by: by.clone() };
    let exercises: Vec<_> = cells.into_iter().map(exercise).collect();
    record(&exercises).expect("what is exercised can be recorded");
}

/// Records a server's answers, from its log.
pub(crate) fn answers(test: &str, log: &str) {
    let cells: BTreeSet<Cell> = log.lines().filter_map(answered).collect();
    tell_of(test, cells);
}

/// The answer in a line of the log.
fn answered(line: &str) -> Option<Cell> {
    let line: Value = serde_json::from_str(line).ok()?;
    if line["msg"] != "answered" {
        return None;
    }
    Some(Cell {
        operation: line["operation"].as_str()?.to_owned(),
        part: Part::Answer(line["status"].as_u64()?.try_into().ok()?),
        media_type: line["media_type"].as_str().map(str::to_owned),
        example: None,
    })
}
