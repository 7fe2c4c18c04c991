//! Reports about test runs.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::Path,
    process::ExitCode,
    time::Duration,
};

use anyhow::{Context, Result};

use super::Outcome;
use crate::say;

/// The file with the table of a run.
pub(super) const TABLE: &str = "table.txt";

/// The file with the duration of each job in seconds.
const TIMES: &str = "seconds.json";

/// How many of the slowest jobs to show.
const SLOWEST: usize = 30;

/// Reports how a job ended, and shows its output if it failed.
pub(super) fn tell(outcome: &Outcome) -> Result<()> {
    let Outcome { name, took, failed, output, .. } = outcome;
    let seconds = took.as_secs_f64();
    let mut out = io::stdout().lock();
    if !failed {
        return writeln!(out, "{seconds:>7.1} s  {name}").context("printing");
    }
    let text = fs::read(output)
        .with_context(|| format!("failed to read {}", output.display()))?;
    writeln!(out, "---- failed after {seconds:.1} s: {name}")
        .context("printing")?;
    out.write_all(&text).context("printing")?;
    writeln!(out, "---- end of {name}").context("printing")
}

/// The durations of jobs in the previous run, as far as they are known.
pub(super) fn times(room: &Path) -> HashMap<String, Duration> {
    let kept = fs::read(room.join(TIMES)).unwrap_or_default();
    let seconds: HashMap<String, f64> =
        serde_json::from_slice(&kept).unwrap_or_default();
    let times = seconds.into_iter().filter_map(|(name, seconds)| {
        Some((name, Duration::try_from_secs_f64(seconds).ok()?))
    });
    times.collect()
}

/// Describes how long each program and the slowest jobs took, and which failed.
pub(super) fn summary(
    all: &[Outcome],
    took: Duration,
    processors: &str,
    room: &Path,
) -> Result<ExitCode> {
    let seconds: BTreeMap<&str, f64> = all
        .iter()
        .map(|it| (it.name.as_str(), it.took.as_secs_f64()))
        .collect();
    let seconds = serde_json::to_vec(&seconds).context("writing the times")?;
    fs::write(room.join(TIMES), seconds).context("keeping the times")?;
    let table = table(all, took, processors).context("writing the table")?;
    fs::write(room.join(TABLE), &table).context("keeping the table")?;
    say(&table);
    let failed = all.iter().any(|it| it.failed);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn table(
    all: &[Outcome],
    took: Duration,
    processors: &str,
) -> Result<String, std::fmt::Error> {
    let mut table = String::from("the slowest\n");
    let mut sorted: Vec<_> = all.iter().collect();
    sorted.sort_by_key(|it| it.took);
    for it in sorted.iter().rev().take(SLOWEST) {
        line(&mut table, it.took, &it.name)?;
    }
    let mut programs = BTreeMap::new();
    for it in all {
        let (tests, took) =
            programs.entry(&it.program).or_insert((0_usize, Duration::ZERO));
        *tests += 1;
        *took += it.took;
    }
    let mut programs: Vec<_> = programs.into_iter().collect();
    programs.sort_by_key(|(_, (_, took))| *took);
    writeln!(table, "what each program took, one test after the other")?;
    for (program, (jobs, took)) in programs.into_iter().rev() {
        let one = jobs == 1;
        let tests = if one { String::new() } else { format!(", {jobs} tests") };
        line(&mut table, took, &format!("{program}{tests}"))?;
    }
    line(&mut table, took, &format!("altogether, side by side; {processors}"))?;
    for it in all.iter().filter(|it| it.failed) {
        writeln!(table, "failed: {}", it.name)?;
        for reason in
            reasons(&fs::read_to_string(&it.output).unwrap_or_default())
        {
            writeln!(table, "    {reason}")?;
        }
    }
    Ok(table)
}

fn line(table: &mut String, took: Duration, what: &str) -> std::fmt::Result {
    writeln!(table, "{:>7.1} s  {what}", took.as_secs_f64())
}

/// The lines about panics, which one looks for first in a long output.
fn reasons(printed: &str) -> Vec<&str> {
    const LINES: usize = 3;
    let lines: Vec<_> = printed.lines().collect();
    let panics =
        (0..lines.len()).filter(|at| lines[*at].contains("panicked at"));
    panics.flat_map(|at| lines[at..].iter().take(LINES).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_tests_failed_is_found_in_what_they_print() {
        let printed = "running 1 test\n\nthread 'a' (7) panicked at a.rs:1:2:\n\
            waited in vain\nstack backtrace:\n 0: main\n";
        assert_eq!(
            reasons(printed),
            [
                "thread 'a' (7) panicked at a.rs:1:2:",
                "waited in vain",
                "stack backtrace:"
            ]
        );
        assert!(reasons("test a ... FAILED").is_empty());
        assert_eq!(reasons("it panicked at last"), ["it panicked at last"]);
    }

    #[test]
    fn what_is_known_of_the_run_before_is_read() {
        let room = tempfile::tempdir().unwrap();
        assert!(times(room.path()).is_empty());
        for wrong in ["", "{", r#"{"a": -1, "b": 1e300}"#] {
            fs::write(room.path().join(TIMES), wrong).unwrap();
            assert!(times(room.path()).is_empty(), "{wrong}");
        }
        fs::write(room.path().join(TIMES), r#"{"a": 1.5}"#).unwrap();
        let half = Duration::from_millis(1500);
        assert_eq!(times(room.path()), HashMap::from([("a".into(), half)]));
    }
}
