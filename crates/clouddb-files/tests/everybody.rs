//! Checks that no other part of the service renames, removes or truncates files
//! in its own way.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Calls that rename, remove or truncate a file.
const WORDS: [&str; 13] = [
    "fs::rename(",
    "renameat(",
    "renameat_with(",
    "fs::write(",
    "File::create(",
    "File::create_new(",
    ".truncate(true)",
    ".persist(",
    ".persist_noclobber(",
    "fs::copy(",
    "remove_dir_all(",
    "remove_file(",
    "unlinkat(",
];

/// Where such a call is right, and why.
const RIGHT: [(&str, &str, &str); 33] = [
    ("clouddb-files/src/lib.rs", "fs::rename(", "it is this one"),
    ("clouddb-files/src/lib.rs", "renameat(", "it is this one"),
    ("clouddb-files/src/lib.rs", "renameat_with(", "it is this one"),
    ("clouddb-files/src/lib.rs", ".persist(", "it is this one"),
    ("clouddb-files/src/lib.rs", ".persist_noclobber(", "it is this one"),
    ("clouddb-files/src/lib.rs", "remove_dir_all(", "it is this one"),
    (
        "clouddb-files/src/lib.rs",
        "remove_file(",
        "abandoned: after a loss of power the next process finds it",
    ),
    ("clouddb-control/src/fixture.rs", "fs::write(", "only tests have it"),
    (
        "clouddb-control/src/peers.rs",
        "remove_file(",
        "a lock: after a loss of power nobody has it",
    ),
    (
        "clouddb-engine/src/template.rs",
        "remove_dir_all(",
        "whoever makes one next looks again",
    ),
    (
        "clouddb-objects/src/directory.rs",
        "unlinkat(",
        "the directory is synced next, or a sweep looks again",
    ),
    (
        "clouddb-platform/src/directories.rs",
        "remove_file(",
        "whoever removes one says why it may come back",
    ),
    (
        "clouddb-platform/src/ended.rs",
        "remove_file(",
        "the oldest that is kept, which is looked for each time",
    ),
    (
        "clouddb-platform/src/taken.rs",
        "remove_file(",
        "nothing of what lies there is left after a loss of power",
    ),
    (
        "clouddb-platform/src/logs.rs",
        "unlinkat(",
        "whoever looks at logs next looks again",
    ),
    (
        "clouddb-platform/src/lost.rs",
        "remove_file(",
        "what it is in is synced as a whole next",
    ),
    (
        "clouddb-platform/src/volume.rs",
        "remove_file(",
        "whoever makes one next looks again",
    ),
    (
        "clouddb-files/src/moments.rs",
        "fs::rename(",
        "only tests have it, and it goes with their server",
    ),
    (
        "clouddb-files/src/moments.rs",
        "fs::write(",
        "only tests have it, and it goes with their server",
    ),
    (
        "clouddb-control/src/kill_switch.rs",
        "fs::rename(",
        "only tests have it, and it goes with their server",
    ),
    (
        "clouddb-control/src/kill_switch.rs",
        "File::create(",
        "only tests have it, and it goes with their server",
    ),
    (
        "clouddb-control/src/kill_switch.rs",
        "File::create_new(",
        "only tests have it, and it goes with their server",
    ),
    (
        "clouddb-control/src/peers.rs",
        "File::create_new(",
        "a lock, with nothing in it",
    ),
    (
        "clouddb-control/src/peers.rs",
        "fs::rename(",
        "a lock: after a loss of power nobody has it",
    ),
    (
        "clouddb-platform/src/provision.rs",
        "fs::rename(",
        "what is renamed is removed next",
    ),
    (
        "clouddb-platform/src/replacement.rs",
        "fs::rename(",
        "what is renamed is removed next",
    ),
    (
        "clouddb-control/src/mark.rs",
        "File::create(",
        "a lock, with nothing in it",
    ),
    (
        "clouddb-platform/src/logs.rs",
        "renameat(",
        "a log that is put aside may be found where it was",
    ),
    ("clouddb-platform/src/memory.rs", "fs::write(", "a file of the kernel's"),
    (
        "clouddb-engine/src/template.rs",
        "fs::write(",
        "a part of a directory that is synced as a whole",
    ),
    (
        "clouddb-platform/src/directories.rs",
        "fs::copy(",
        "a part of a directory that is synced as a whole",
    ),
    (
        "clouddb-platform/src/volume.rs",
        "File::create(",
        "a lock, with nothing in it",
    ),
    (
        "clouddb-server/src/data_directory.rs",
        "File::create(",
        "a lock, with nothing in it",
    ),
];

#[test]
fn everybody_makes_files_real_in_the_one_way() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut sources = Vec::new();
    for entry in fs::read_dir(crates).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        // Other crates write no files that the service keeps.
        if name.starts_with("clouddb-") {
            find(&path.join("src"), &mut sources);
        }
    }
    assert!(sources.len() > 100, "{}", sources.len());
    let mut found = Vec::new();
    for source in sources {
        let text = fs::read_to_string(&source).unwrap();
        let (text, _tests) =
            text.split_once("#[cfg(test)]\nmod tests {").unwrap_or((&text, ""));
        let name = source.strip_prefix(crates).unwrap().to_str().unwrap();
        let used = WORDS.into_iter().filter(|word| text.contains(word));
        found.extend(used.map(|word| (name.to_owned(), word)));
    }
    for (name, word, why) in RIGHT {
        let known = found.iter().position(|it| *it == (name.into(), word));
        let known =
            known.unwrap_or_else(|| panic!("{name}: no {word} ({why})"));
        found.swap_remove(known);
    }
    assert!(
        found.is_empty(),
        "use clouddb_files, or say here why not: {found:?}"
    );
}

fn find(directory: &Path, sources: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, sources);
        } else if path.extension().is_some_and(|it| it == "rs")
            && path.file_name().is_some_and(|it| it != "tests.rs")
        {
            sources.push(path);
        }
    }
}
