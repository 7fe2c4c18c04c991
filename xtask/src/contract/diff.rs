//! What changed in the contracts since a revision.

use std::{
    io::{self, Write},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, ensure};
use openapi_changes::{Change, Verdict, changes};
use openapi_codegen::Document;
use semver::Version;
use serde_json::Value;

use crate::generate;

/// Compares the contracts with those of a revision.
pub(crate) fn run(revision: &str) -> Result<ExitCode> {
    let root = generate::root()?;
    let mut code = ExitCode::SUCCESS;
    for name in generate::documents() {
        let Some(old) = of_revision(revision, name)? else {
            say(&format!("{name}: is new since {revision}\n"))?;
            continue;
        };
        let old = Document::parse(&format!("{revision}:{name}"), &old)?;
        let new = Document::load(&root.join(name))?;
        let found = changes(old.json(), new.json())?;
        for change in &found {
            say(&format!("{name}: {change}\n"))?;
        }
        let versions = [version(old.json())?, version(new.json())?];
        let verdict = Judgement::of(&found, &versions);
        say(&format!("{name}: {}\n", verdict.text(&versions)))?;
        if verdict == Judgement::Unannounced {
            code = ExitCode::FAILURE;
        }
    }
    Ok(code)
}

/// What comes of all changes of a document.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Judgement {
    /// Nothing breaks.
    Compatible,
    /// Something breaks, and the version says so.
    Announced,
    /// Something breaks, and the version doesn't say so.
    Unannounced,
}

impl Judgement {
    fn of(changes: &[Change], [old, new]: &[Version; 2]) -> Self {
        let breaks = |change: &Change| change.verdict == Verdict::Breaking;
        match changes.iter().any(breaks) {
            false => Self::Compatible,
            true if new > old => Self::Announced,
            true => Self::Unannounced,
        }
    }

    fn text(self, [old, new]: &[Version; 2]) -> String {
        match self {
            Self::Compatible => "nothing breaks clients".into(),
            Self::Announced => {
                format!("what breaks clients is announced: {old} became {new}")
            }
            Self::Unannounced => format!(
                "clients break: `info.version` has to be greater than {old}, \
                 and is {new}"
            ),
        }
    }
}

fn version(document: &Value) -> Result<Version> {
    let text = document["info"]["version"].as_str();
    let text = text.context("a document has no `info.version`")?;
    Version::parse(text).with_context(|| format!("the version {text:?}"))
}

/// A file as it was, if it was there.
fn of_revision(revision: &str, name: &str) -> Result<Option<String>> {
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(generate::root()?).args(arguments);
        command.output().context("failed to run git")
    };
    let commit = format!("{revision}^{{commit}}");
    let known = git(&[
        "rev-parse",
        "--quiet",
        "--verify",
        "--end-of-options",
        &commit,
    ])?;
    ensure!(known.status.success(), "git knows no revision {revision:?}");
    let commit = String::from_utf8(known.stdout).context("git's answer")?;
    let commit = commit.trim();
    let listed = git(&["ls-tree", "--name-only", commit, "--", name])?;
    ensure!(listed.status.success(), "git can't list {revision}");
    if listed.stdout.is_empty() {
        return Ok(None);
    }
    let shown = git(&["show", &format!("{commit}:{name}")])?;
    ensure!(shown.status.success(), "git can't show {name} of {revision}");
    Ok(Some(
        String::from_utf8(shown.stdout)
            .with_context(|| format!("reading {name}"))?,
    ))
}

/// Fails, and doesn't panic, when nobody reads what is written.
fn say(text: &str) -> Result<()> {
    let written = io::stdout().write_all(text.as_bytes());
    written.context("writing to standard output")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(verdicts: &[Verdict], old: &str, new: &str) -> Judgement {
        let changes: Vec<Change> = verdicts
            .iter()
            .map(|verdict| Change {
                verdict: *verdict,
                at: String::new(),
                what: String::new(),
            })
            .collect();
        let version = |text: &str| Version::parse(text).expect("a version");
        Judgement::of(&changes, &[version(old), version(new)])
    }

    #[test]
    fn only_what_breaks_has_to_be_announced() {
        let harmless = [Verdict::Compatible, Verdict::Wording];
        let compatible = Judgement::Compatible;
        assert_eq!(judged(&harmless, "1.0.0", "1.0.0"), compatible);
        let breaking = [Verdict::Wording, Verdict::Breaking];
        let unannounced = Judgement::Unannounced;
        assert_eq!(judged(&breaking, "1.0.0", "1.0.0"), unannounced);
        assert_eq!(judged(&breaking, "1.10.0", "1.9.0"), unannounced);
        let announced = Judgement::Announced;
        assert_eq!(judged(&breaking, "1.9.0", "1.10.0"), announced);
    }

    #[test]
    fn a_revision_that_there_is_not_is_refused() {
        let refused = run("no-such-revision").expect_err("it is refused");
        assert!(refused.to_string().contains("no-such-revision"));
        let refused = run("--help").expect_err("it is refused");
        assert!(refused.to_string().contains("--help"));
    }
}
