//! `cargo xtask mutate`: whether the tests notice when one word is wrong.

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

/// One wrong word.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mutant {
    /// What is wrong with it.
    name: String,
    file: String,
    /// A text before the word.
    #[serde(default)]
    after: String,
    from: String,
    to: String,
    /// Whether everything is generated again, so that being stale isn't what
    /// is noticed.
    #[serde(default)]
    generate: bool,
    /// What has to notice: arguments for `cargo test`.
    test: String,
}

impl Mutant {
    /// The file with the wrong word.
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

/// What became of a mutant.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Fate {
    /// A test failed.
    Found,
    /// Nothing could be compiled or generated.
    Refused,
    /// Every test passed.
    Survived,
}

/// Tries the mutants of those numbers, or all. Fails if one survives.
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

/// Nothing is known of a mutant by a test that fails without it.
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

/// Whether cargo succeeds with these words. What it says is kept for whoever
/// wants to know why.
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
