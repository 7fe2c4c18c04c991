//! The command, on valid and invalid documents.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, path::Path, process::Command};

const DOCUMENTS: &str = "../openapi-codegen/tests";

struct Ended {
    succeeded: bool,
    output: String,
    errors: String,
}

fn generate(document: &str, directory: &Path, more: &[&str]) -> Ended {
    let output = Command::new(env!("CARGO_BIN_EXE_openapi-dropshot"))
        .arg("generate")
        .arg(format!("{DOCUMENTS}/{document}"))
        .arg("--server")
        .arg(directory.join("pet-server"))
        .arg("--client")
        .arg(directory.join("pet-client"))
        .args(more)
        .output()
        .unwrap();
    Ended {
        succeeded: output.status.success(),
        output: String::from_utf8(output.stdout).unwrap(),
        errors: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn what_was_written_is_current_until_somebody_changes_it() {
    let directory = tempfile::tempdir().unwrap();
    let document = "documents/errors.yaml";
    assert!(!generate(document, directory.path(), &["--check"]).succeeded);
    assert!(!directory.path().join("pet-server").exists());
    assert!(generate(document, directory.path(), &[]).succeeded);
    assert!(generate(document, directory.path(), &["--check"]).succeeded);

    let client = directory.path().join("pet-client/src/generated.rs");
    fs::write(&client, "// mine\n").unwrap();
    let checked = generate(document, directory.path(), &["--check"]);
    assert!(!checked.succeeded);
    assert!(checked.output.contains("-// mine"), "{}", checked.output);
    assert!(generate(document, directory.path(), &[]).succeeded);
    assert!(fs::read_to_string(&client).unwrap().contains("Generated from"));
}

#[test]
fn what_is_yours_is_never_written_over() {
    let directory = tempfile::tempdir().unwrap();
    let document = "documents/errors.yaml";
    let main = directory.path().join("pet-server/src/main.rs");
    fs::create_dir_all(main.parent().unwrap()).unwrap();
    fs::write(&main, "fn main() {}\n").unwrap();
    assert!(generate(document, directory.path(), &[]).succeeded);
    assert_eq!(fs::read_to_string(&main).unwrap(), "fn main() {}\n");
    assert!(generate(document, directory.path(), &["--check"]).succeeded);
}

#[test]
fn a_document_that_is_refused_writes_nothing_and_says_why() {
    let directory = tempfile::tempdir().unwrap();
    let ended = generate("refused/one-success.yaml", directory.path(), &[]);
    assert!(!ended.succeeded);
    for expected in [
        "one-success.yaml:7:",
        "operation a: it has several successful answers",
        "operation b: it has no successful answer",
        "help: document one status",
    ] {
        assert!(ended.errors.contains(expected), "{}", ended.errors);
    }
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
}

#[test]
fn a_document_that_is_not_there_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let ended = generate("no/such.yaml", directory.path(), &[]);
    assert!(!ended.succeeded);
    assert!(ended.errors.contains("no/such.yaml"), "{}", ended.errors);
    assert!(ended.errors.contains("No such file"), "{}", ended.errors);
}
