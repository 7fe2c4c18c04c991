//! Tests with randomly changed documents: nothing panics, and every refusal has
//! a place.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use miette::Diagnostic;
use openapi_codegen::{
    Document, Error, client, lower, lower_behind_gateway, server,
};
use rand::{RngExt, SeedableRng, rngs::StdRng};
use serde_json::{Value, json};

/// Words with a meaning somewhere in a document.
const WORDS: [&str; 16] = [
    "$ref",
    "type",
    "object",
    "string",
    "array",
    "allOf",
    "oneOf",
    "enum",
    "nullable",
    "required",
    "items",
    "properties",
    "#/components/schemas/Pet",
    "default",
    "title",
    "200",
];

fn goes_well(name: &str, text: &str) -> bool {
    let outcome = Document::parse(name, text)
        .and_then(|document| lower(&document))
        .and_then(|contract| {
            server(&contract, "Generated.")?;
            client(&contract, "Generated.")
        });
    match outcome {
        Ok(_) => true,
        Err(Error::Refused(problems)) => {
            assert!(!problems.is_empty(), "{name} was refused for nothing");
            for problem in problems {
                let (span, line) = problem.span().unwrap();
                assert!(
                    span.end <= text.len() && line > 0,
                    "{name}: {problem}"
                );
                assert!(!problem.message.is_empty(), "{name}");
            }
            false
        }
        Err(other) => panic!("{name}: {other}"),
    }
}

/// The pointers of all values within a value.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut go = |key: &str, value: &Value| {
        let key = key.replace('~', "~0").replace('/', "~1");
        let at = format!("{at}/{key}");
        places(value, &at, found);
        found.push(at);
    };
    match value {
        Value::Object(object) => object.iter().for_each(|(k, v)| go(k, v)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, v)| go(&i.to_string(), v));
        }
        _ => {}
    }
}

fn anything(random: &mut StdRng) -> Value {
    let word = WORDS[random.random_range(0..WORDS.len())];
    match random.random_range(0..9) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(18_446_744_073_709_551_615_u64),
        4 => json!([]),
        5 => json!({}),
        6 => json!([word, word]),
        7 => json!({word: word}),
        _ => json!(word),
    }
}

fn mutate(document: &mut Value, random: &mut StdRng) {
    let mut all = Vec::new();
    places(document, "", &mut all);
    if all.is_empty() {
        return;
    }
    let pick =
        |random: &mut StdRng| all[random.random_range(0..all.len())].clone();
    let (at, other) = (pick(random), pick(random));
    let (around, key) = at.rsplit_once('/').unwrap();
    let other = document.pointer(&other).cloned().unwrap();
    match random.random_range(0..4) {
        0 => *document.pointer_mut(&at).unwrap() = anything(random),
        1 => *document.pointer_mut(&at).unwrap() = other,
        choice => {
            if let Some(Value::Object(object)) = document.pointer_mut(around) {
                let key = key.replace("~1", "/").replace("~0", "~");
                let value = object.shift_remove(&key);
                if let (3, Some(value)) = (choice, value) {
                    let word = WORDS[random.random_range(0..WORDS.len())];
                    object.insert(word.to_owned(), value);
                }
            }
        }
    }
}

fn survive(path: &str, count: u64) {
    let text = fs::read_to_string(path).unwrap();
    let document = Document::load(path.as_ref()).unwrap();
    let mut accepted = 0;
    for seed in 0..count {
        let mut random = StdRng::seed_from_u64(seed);
        let mut mutated = document.json().clone();
        for _ in 0..random.random_range(1..4) {
            mutate(&mut mutated, &mut random);
        }
        let name = format!("{path} with seed {seed}");
        accepted += u64::from(goes_well(&name, &mutated.to_string()));
    }
    assert!(accepted < count, "{path}: no mutation was refused");
    for seed in 0..count {
        let mut random = StdRng::seed_from_u64(seed);
        let text = other_bytes(&text, &mut random);
        let text = String::from_utf8_lossy(&text);
        let name = format!("{path} with other bytes, seed {seed}");
        goes_well(&name, text.trim_start_matches('\u{feff}'));
    }
}

fn other_bytes(text: &str, random: &mut StdRng) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..random.random_range(1..6) {
        let at = random.random_range(0..bytes.len());
        match random.random_range(0..3) {
            0 => drop(bytes.remove(at)),
            1 => bytes[at] = random.random_range(9..127),
            _ => bytes.insert(at, b"{}[]:,&*!|>'\"#%@- \n"[at % 19]),
        }
    }
    bytes
}

/// Copies a directory, and returns the copied files.
fn copy(from: &Path, to: &Path) -> Vec<PathBuf> {
    fs::create_dir_all(to).unwrap();
    let entries = fs::read_dir(from).unwrap();
    let mut copied = Vec::new();
    for entry in entries.map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copied.extend(copy(&entry.path(), &to));
        } else {
            fs::copy(entry.path(), &to).unwrap();
            copied.push(to);
        }
    }
    copied.sort();
    copied
}

/// Whether a document is accepted. Checks that a refusal has a place in the
/// right file.
fn is_taken(name: &str, path: &Path) -> bool {
    let loaded = Document::load(path);
    match loaded.and_then(|document| lower_behind_gateway(&document)) {
        Ok(_) => true,
        Err(Error::Refused(problems)) => {
            assert!(!problems.is_empty(), "{name} was refused for nothing");
            for problem in problems {
                let label = problem.labels().unwrap().next().unwrap();
                let source = problem.source_code().unwrap();
                let shown = source.read_span(label.inner(), 0, 0);
                assert!(shown.unwrap().name().is_some(), "{name}: {problem}");
            }
            false
        }
        Err(other) => panic!("{name}: {other}"),
    }
}

#[test]
fn small_documents_can_be_changed_in_any_way() {
    for name in [
        "answers.yaml",
        "errors.yaml",
        "inline.yaml",
        "kinds.json",
        "names.yaml",
        "schemas.yaml",
    ] {
        survive(&format!("tests/documents/{name}"), 150);
    }
}

#[test]
fn our_contracts_can_be_changed_in_any_way() {
    survive("../../openapi/identity.yaml", 20);
    survive("../../openapi/clouddb.json", 10);
}

#[test]
fn every_file_of_our_contract_can_be_changed_in_any_way() {
    let directory = tempfile::tempdir().unwrap();
    let root = directory.path().join("clouddb.yaml");
    fs::copy("../../openapi/clouddb.yaml", &root).unwrap();
    let parts = Path::new("../../openapi/clouddb");
    let mut files = copy(parts, &directory.path().join("clouddb"));
    files.push(root.clone());
    assert!(is_taken("what was copied", &root));
    let mut refused = 0;
    for (seed, file) in (0..).zip(&files) {
        let mut random = StdRng::seed_from_u64(seed);
        let text = fs::read_to_string(file).unwrap();
        fs::write(file, other_bytes(&text, &mut random)).unwrap();
        let name = format!("{} with seed {seed}", file.display());
        refused += usize::from(!is_taken(&name, &root));
        fs::write(file, text).unwrap();
    }
    assert!(refused > 0, "no mutation was refused");
}
