use std::{
    env,
    fs::{self, File},
    io::{self, Write},
    path::Path,
    process,
};

use serde::{Deserialize, Serialize};

use crate::Cell;

/// The environment variable with the directory where tests record. Without it
/// nothing is recorded.
pub const DIRECTORY: &str = "OPENAPI_COVERAGE";

/// A cell and the test that exercised it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Exercise {
    /// The cell.
    #[serde(flatten)]
    pub cell: Cell,
    /// The test.
    pub by: String,
}

/// Why recording or reading failed.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// A file can't be written or read.
    #[error("the recorded coverage can't be written or read")]
    File(#[from] io::Error),
    /// A line isn't an exercise.
    #[error("a line of {0} wasn't recorded by a test")]
    Line(String, #[source] serde_json::Error),
}

/// Records exercises, if the environment variable is set.
///
/// Each process has its own file, and each call appends with one write.
pub fn record(exercises: &[Exercise]) -> Result<(), RecordError> {
    match env::var_os(DIRECTORY) {
        Some(directory) if !exercises.is_empty() => {
            record_in(Path::new(&directory), exercises)
        }
        _ => Ok(()),
    }
}

pub(crate) fn record_in(
    directory: &Path,
    exercises: &[Exercise],
) -> Result<(), RecordError> {
    let mut lines = String::new();
    for exercise in exercises {
        let line = serde_json::to_string(exercise).map_err(io::Error::from)?;
        lines.push_str(&line);
        lines.push('\n');
    }
    let file = directory.join(format!("{}.jsonl", process::id()));
    let mut file = File::options().create(true).append(true).open(file)?;
    file.write_all(lines.as_bytes())?;
    Ok(())
}

/// Reads all exercises in a directory.
pub fn read(directory: &Path) -> Result<Vec<Exercise>, RecordError> {
    let mut exercises = Vec::new();
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        for line in fs::read_to_string(&path)?.lines() {
            let exercise = serde_json::from_str(line).map_err(|error| {
                RecordError::Line(path.display().to_string(), error)
            })?;
            exercises.push(exercise);
        }
    }
    Ok(exercises)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::thread;

    use super::*;
    use crate::Part;

    #[test]
    fn what_is_recorded_at_the_same_time_is_all_read() {
        let directory = tempfile::tempdir().unwrap();
        let exercise = |number: u16| Exercise {
            cell: Cell {
                operation: "listPets".into(),
                part: Part::Answer(number),
                media_type: None,
                example: None,
            },
            by: "a test".into(),
        };
        thread::scope(|scope| {
            for number in 200..208 {
                let directory = directory.path();
                scope.spawn(move || {
                    for _ in 0..50 {
                        record_in(directory, &[exercise(number)]).unwrap();
                    }
                });
            }
        });
        let read = read(directory.path()).unwrap();
        assert_eq!(read.len(), 400);
        for number in 200..208 {
            let own = read.iter().filter(|e| **e == exercise(number));
            assert_eq!(own.count(), 50);
        }
    }

    #[test]
    fn what_no_test_wrote_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        fs::write(directory.path().join("1.jsonl"), "{}\n").unwrap();
        assert!(matches!(read(directory.path()), Err(RecordError::Line(..))));
    }
}
