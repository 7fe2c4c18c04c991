//! `cargo xtask mutate`: tells whether the tests notice mistakes in the code.

mod tree;

use std::{
    fs,
    process::{Command, ExitCode, Stdio},
    time::Instant,
};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::{cargo, postgres::Cluster, say};
use tree::Tree;

const MUTANTS: &str = include_str!("mutate/mutants.yaml");

/// A mutant: a replacement that makes the code wrong.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mutant {
    /// What the mistake is.
    name: String,
    file: String,
    /// A text that the replaced one follows.
    #[serde(default)]
    after: String,
    from: String,
    to: String,
    /// Whether to generate all files again. Otherwise the tests would only
    /// notice that these are stale.
    #[serde(default)]
    generate: bool,
    /// The tests that must notice: arguments for `cargo test`.
    test: String,
}

impl Mutant {
    /// The text of the file with the mistake.
    fn apply(&self, text: &str) -> Result<String> {
        let Self { name, file, after, from, to, .. } = self;
        let anchor = text.find(after.as_str());
        let start = anchor.map(|found| found + after.len());
        let start = start.with_context(|| {
            format!("{name}: {file} doesn't have {after:?}")
        })?;
        let found = text[start..].find(from.as_str()).with_context(|| {
            format!("{name}: {file} has no {from:?} after {after:?}")
        })?;
        let (before, rest) = text.split_at(start + found);
        Ok(format!("{before}{to}{}", &rest[from.len()..]))
    }
}

/// The result of a mutant.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Fate {
    /// A test failed.
    Found,
    /// It couldn't be compiled, or the files couldn't be generated.
    Refused,
    /// Every test passed.
    Survived,
}

/// Tries the mutants with these numbers, or all. Fails if any survives.
pub(crate) fn run(only: &[usize]) -> Result<ExitCode> {
    let mutants: Vec<Mutant> =
        serde_saphyr::from_str(MUTANTS).context("reading the mutants")?;
    let numbered = mutants.iter().zip(1..);
    let chosen: Vec<(&Mutant, usize)> = numbered
        .filter(|(_, number)| only.is_empty() || only.contains(number))
        .collect();
    ensure!(!chosen.is_empty(), "there are {} mutants", mutants.len());
    let tree = Tree::copy()?;
    let cluster = Cluster::start(false)?;
    unmutated(&tree, &cluster, &chosen)?;
    let mut survivors = 0;
    for (mutant, number) in chosen {
        let began = Instant::now();
        let fate = try_out(&tree, &cluster, mutant)?;
        survivors += usize::from(fate == Fate::Survived);
        let seconds = began.elapsed().as_secs();
        say(&format!("{number}. {}: {fate:?}, {seconds} s", mutant.name));
    }
    say(&format!("{survivors} survived"));
    Ok(if survivors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Checks that the tests pass without mutants: a test that always fails says
/// nothing about a mutant.
fn unmutated(
    tree: &Tree,
    cluster: &Cluster,
    chosen: &[(&Mutant, usize)],
) -> Result<()> {
    let mut tests: Vec<&str> =
        chosen.iter().map(|(mutant, _)| mutant.test.as_str()).collect();
    tests.sort_unstable();
    tests.dedup();
    for test in tests {
        say(&format!("without a mutant: cargo test {test}"));
        ensure!(
            passes(tree, cluster, &["test"], test)?,
            "`cargo test {test}` fails without a mutant"
        );
    }
    Ok(())
}

fn try_out(tree: &Tree, cluster: &Cluster, mutant: &Mutant) -> Result<Fate> {
    let path = tree.path(&mutant.file);
    let original = fs::read_to_string(&path)
        .with_context(|| format!("reading {}", mutant.file))?;
    let mutated = mutant.apply(&original)?;
    ensure!(mutated != original, "{}: changes nothing", mutant.name);
    fs::write(&path, mutated).context("writing a mutant")?;
    let fate = fate(tree, cluster, mutant);
    tree.restore()?;
    fate
}

fn fate(tree: &Tree, cluster: &Cluster, mutant: &Mutant) -> Result<Fate> {
    let generate = "--package xtask -- generate";
    if mutant.generate && !passes(tree, cluster, &["run"], generate)? {
        return Ok(Fate::Refused);
    }
    if !passes(tree, cluster, &["test", "--no-run"], &mutant.test)? {
        return Ok(Fate::Refused);
    }
    let passed = passes(tree, cluster, &["test"], &mutant.test)?;
    Ok(if passed { Fate::Survived } else { Fate::Found })
}

/// Whether cargo succeeds with these arguments. Its output goes to the log,
/// which shows why it failed.
fn passes(
    tree: &Tree,
    cluster: &Cluster,
    verb: &[&str],
    words: &str,
) -> Result<bool> {
    let output = tree.log()?;
    let mut command: Command = cargo::cargo_beside(cluster)?;
    command
        .current_dir(tree.root())
        .args(verb)
        .arg("--quiet")
        .args(words.split_whitespace())
        .env_remove("CARGO_MANIFEST_DIR")
        .env("CARGO_TARGET_DIR", tree.target())
        .stdin(Stdio::null())
        .stdout(output.try_clone().context("sharing the log")?)
        .stderr(output);
    let status = command.status().context("failed to run cargo")?;
    Ok(status.success())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate;

    #[test]
    fn there_are_twenty_and_each_has_its_word() {
        let mutants: Vec<Mutant> =
            serde_saphyr::from_str(MUTANTS).expect("they can be read");
        assert_eq!(mutants.len(), 20);
        let root = generate::root().expect("there is a workspace");
        for mutant in mutants {
            let text = fs::read_to_string(root.join(&mutant.file));
            let text = text.expect("the file is there");
            let mutated = mutant.apply(&text).expect("the word is there");
            assert_ne!(mutated, text, "{}", mutant.name);
        }
    }
}
