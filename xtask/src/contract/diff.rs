//! Changes of the contracts since a revision.

use std::{
    io::{self, Write},
    path::Path,
    process::{Command, ExitCode, Output},
};

use anyhow::{Context, Result, ensure};
use openapi_changes::{Change, Verdict, changes};
use openapi_codegen::Document;
use semver::Version;
use serde_json::Value;

use crate::generate::{self, Contract};

/// Compares the contracts with those at a revision.
pub(crate) fn run(revision: &str) -> Result<ExitCode> {
    let root = generate::root()?;
    let mut code = ExitCode::SUCCESS;
    for contract in &generate::CONTRACTS {
        let name = contract.document;
        let Some(old) = of_revision(&root, revision, contract)? else {
            say(&format!("{name}: is new since {revision}\n"))?;
            continue;
        };
        let new = contract.load(&root)?;
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

/// The result of all changes of a document.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Judgement {
    /// No change breaks clients.
    Compatible,
    /// A change breaks clients, and the version announces it.
    Announced,
    /// A change breaks clients, and the version doesn't announce it.
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

/// A contract at a revision, if it existed.
fn of_revision(
    root: &Path,
    revision: &str,
    contract: &Contract,
) -> Result<Option<Document>> {
    let commit = format!("{revision}^{{commit}}");
    let arguments =
        ["rev-parse", "--quiet", "--verify", "--end-of-options", &commit];
    let known = git(root, &arguments)?;
    ensure!(known.status.success(), "git knows no revision {revision:?}");
    let commit = String::from_utf8(known.stdout).context("git's answer")?;
    // The bundle has all files of the document. Before there were bundles,
    // every document was one file.
    for name in [contract.bundle, contract.document] {
        if let Some(text) = file_of(root, commit.trim(), name)? {
            let name = format!("{revision}:{name}");
            let document = Document::parse(&name, &text)
                .map_err(|error| generate::told(&name, error))?;
            return Ok(Some(document));
        }
    }
    Ok(None)
}

/// A file at a commit, if it existed.
fn file_of(root: &Path, commit: &str, name: &str) -> Result<Option<String>> {
    let listed = git(root, &["ls-tree", "--name-only", commit, "--", name])?;
    ensure!(listed.status.success(), "git can't list {commit}");
    if listed.stdout.is_empty() {
        return Ok(None);
    }
    let shown = git(root, &["show", &format!("{commit}:{name}")])?;
    ensure!(shown.status.success(), "git can't show {name} of {commit}");
    let text = String::from_utf8(shown.stdout);
    Ok(Some(text.with_context(|| format!("reading {name}"))?))
}

fn git(root: &Path, arguments: &[&str]) -> Result<Output> {
    let mut command = Command::new("git");
    command.current_dir(root).args(arguments);
    command.output().context("failed to run git")
}

/// Prints a text. Returns an error, and doesn't panic, if standard output is
/// closed.
fn say(text: &str) -> Result<()> {
    let written = io::stdout().write_all(text.as_bytes());
    written.context("writing to standard output")
}

#[cfg(test)]
mod tests {
    use std::fs;

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

    /// A git repository with a commit for each list of files.
    fn repository(commits: &[&[(&str, &str)]]) -> tempfile::TempDir {
        let directory = tempfile::tempdir().expect("there is room");
        let root = directory.path();
        let git = |arguments: &[&str]| {
            let settings = [
                "-c",
                "user.name=A",
                "-c",
                "user.email=a@example",
                "-c",
                "commit.gpgsign=false",
            ];
            let arguments = [&settings[..], arguments].concat();
            let done = git(root, &arguments).expect("git can be run");
            assert!(done.status.success(), "{arguments:?}: {done:?}");
        };
        git(&["init", "--quiet"]);
        for files in commits {
            for (name, text) in *files {
                let path = root.join(name);
                let around = path.parent().expect("it is in a directory");
                fs::create_dir_all(around).expect("there is room");
                fs::write(path, text).expect("there is room");
            }
            git(&["add", "--all"]);
            git(&["commit", "--quiet", "--message", "A commit."]);
        }
        directory
    }

    #[test]
    fn a_contract_of_one_file_and_one_of_several_can_be_read_again() {
        let [contract, _] = &generate::CONTRACTS;
        let whole = "{openapi: 3.0.3, info: {title: T, version: 1.0.0}, \
                     paths: {/a: {get: {operationId: a, \
                     responses: {'204': {description: D}}}}}}";
        let split = "{openapi: 3.0.3, info: {title: T, version: 2.0.0}, \
                     paths: {/a: {$ref: 'clouddb/a.yaml#/paths/~1a'}}}";
        let bundled = whole.replace("1.0.0", "2.0.0");
        let part = "openapi/clouddb/a.yaml";
        let repository = repository(&[
            &[("README.md", "Nothing yet.")],
            &[(contract.document, whole)],
            &[
                (contract.document, split),
                (part, "paths: {}"),
                (contract.bundle, &bundled),
            ],
        ]);
        let version_of = |revision: &str| {
            let root = repository.path();
            let found = of_revision(root, revision, contract);
            let found = found.expect("the revision is there")?;
            Some(version(found.json()).expect("it has a version").to_string())
        };
        assert_eq!(version_of("HEAD~2"), None);
        assert_eq!(version_of("HEAD~1").as_deref(), Some("1.0.0"));
        assert_eq!(version_of("HEAD").as_deref(), Some("2.0.0"));
    }

    #[test]
    fn a_revision_that_there_is_not_is_refused() {
        let refused = run("no-such-revision").expect_err("it is refused");
        assert!(refused.to_string().contains("no-such-revision"));
        let refused = run("--help").expect_err("it is refused");
        assert!(refused.to_string().contains("--help"));
    }
}
