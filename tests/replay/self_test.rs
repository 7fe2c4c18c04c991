//! A tool that finds nothing may itself be broken. So it gets records made from
//! the contract's own examples, some of them spoilt, and must find those.

use std::{fs, path::Path, process::ExitCode};

use tempfile::TempDir;

use crate::{
    cases::{ACCEPTED, Case, DIFFERS, Examples, SKIPPED},
    recorded, replay,
    report::{Outcome, Report},
    world::World,
};

pub(crate) async fn run() {
    refuses_what_is_no_directory_of_examples();
    let world = World::new().await;
    let examples = Examples::read();
    let cases = examples.cases();
    for case in &cases {
        // Replayed alone, since records that contradict each other are all
        // accepted.
        let report = replayed(&[case], &world).await;
        check(case, &report);
    }
    for word in [ACCEPTED, DIFFERS, SKIPPED] {
        let count = cases.iter().filter(|case| case.word == word).count();
        assert!(count > 2, "only {count} cases are {word}");
        println!("made of the contract's examples: {count} {word}");
    }
    let cases = examples.that_disagree();
    let report = replayed(&cases.each_ref(), &world).await;
    assert_eq!(report.count(ACCEPTED), cases.len(), "{report}");
}

async fn replayed(cases: &[&Case], world: &World) -> Report {
    let directory = directory();
    for case in cases {
        case.write(directory.path());
    }
    let records = recorded::read(directory.path()).expect("they can be read");
    replay::replay(&records, world).await
}

fn check(case: &Case, report: &Report) {
    let [row] = report.rows() else { panic!("not one record: {report}") };
    let Case { name, word, said, .. } = case;
    assert_eq!(row.outcome.word(), *word, "{name}: {report}");
    let all = match &row.outcome {
        Outcome::Skipped(why) => why.clone(),
        Outcome::Replayed(findings) => {
            [&findings.differences[..], &findings.notes].concat().join("\n")
        }
    };
    assert!(all.contains(said), "{name}: {all}");
    let expected = match *word {
        DIFFERS => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    };
    assert_eq!(report.code(), expected, "{report}");
}

fn directory() -> TempDir {
    tempfile::tempdir().expect("a temporary directory")
}

fn refuses_what_is_no_directory_of_examples() {
    let refused = |path: &Path, why: &str| {
        let error = recorded::read(path).expect_err("it has no examples");
        let error = format!("{error:#}");
        assert!(error.contains(why), "{error}");
    };
    let root = directory();
    refused(&root.path().join("nowhere"), "nowhere is not a directory");
    refused(root.path(), "has no examples in json or xml");
    for (name, text, why) in [
        ("json/a.json", "[", "a.json is not an example: EOF"),
        ("json/a.json", "{}", "a.json is not an example: missing field"),
        (
            "json/a.json",
            r#"{"method": "GET", "path": "/", "examples": []}"#,
            "a.json is not an example: it has no examples",
        ),
        ("xml/b.xml", "<a/>", "begins no message of HTTP"),
        ("xml/b.xml", "HTTP/1.1 Fine", "its status is no number"),
        ("xml/b.xml", "GET / HTTP/1.1\nHost", "is no header"),
    ] {
        let root = directory();
        let path = root.path().join(name);
        fs::create_dir_all(path.parent().expect("a directory"))
            .expect("a directory can be made");
        fs::write(path, text).expect("a file can be written");
        refused(root.path(), why);
    }
}
