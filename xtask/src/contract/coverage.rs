//! Checks that the tests exercise everything in the contracts.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result};
use openapi_coverage::{Excuse, Report, State, read};
use serde_json::Value;

use crate::{generate, say};

/// The file of the parts that no test can exercise, with reasons.
const EXCUSES: &str = "openapi/coverage.yaml";

/// The directory where tests record what they exercise.
pub(crate) fn directory() -> Result<PathBuf> {
    Ok(target()?.join("contract-coverage"))
}

/// The same directory, emptied.
pub(crate) fn fresh_directory() -> Result<PathBuf> {
    let directory = directory()?;
    match fs::remove_dir_all(&directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(error).context("removing what was recorded before");
        }
        _ => {}
    }
    fs::create_dir_all(&directory).context("making room to record in")?;
    Ok(directory)
}

/// Writes a report of what was recorded. Fails if something is missing.
pub(crate) fn check(directory: &Path) -> Result<ExitCode> {
    let root = generate::root()?;
    let documents = generate::CONTRACTS
        .iter()
        .map(|contract| Ok(contract.load(&root)?.json().clone()))
        .collect::<Result<Vec<Value>>>()?;
    let excuses = fs::read_to_string(root.join(EXCUSES))
        .with_context(|| format!("reading {EXCUSES}"))?;
    let excuses: Vec<Excuse> = serde_saphyr::from_str(&excuses)
        .with_context(|| format!("reading {EXCUSES}"))?;
    let report = Report::of(&documents, &excuses, &read(directory)?);
    let page = directory.with_extension("html");
    let json = format!("{:#}\n", serde_json::to_value(&report)?);
    fs::write(&page, report.page(&documents)).context("writing the page")?;
    fs::write(directory.with_extension("json"), json)
        .context("writing the report")?;
    for problem in &report.problems {
        say(problem);
    }
    say(&format!(
        "of the contracts, {} are exercised, {} excused and {} missing: {}",
        report.count(State::Exercised),
        report.count(State::Excused),
        report.count(State::Missing),
        page.display()
    ));
    let is_enough = report.problems.is_empty();
    Ok(if is_enough { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// cargo's target directory.
pub(crate) fn target() -> Result<PathBuf> {
    let own = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    Ok(match own {
        Some(own) => env::current_dir().context("finding out where")?.join(own),
        None => generate::root()?.join("target"),
    })
}
