//! `cargo xtask generate`: writes the generated files from the contracts.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow, bail, ensure};
use openapi_codegen::{
    Document, Error, bodies, client, gateway, lower_behind_gateway, server,
};
use similar::TextDiff;

/// A document and the files that are generated from it.
pub(crate) struct Contract {
    /// The path of the document, from the root of the workspace.
    pub(crate) document: &'static str,
    /// The document as one file of JSON.
    pub(crate) bundle: &'static str,
    server: &'static str,
    client: &'static str,
    /// The test that the client loses no member of a body.
    bodies: &'static str,
    /// The client's crate.
    client_crate: &'static str,
}

pub(crate) const CONTRACTS: [Contract; 2] = [
    Contract {
        document: "openapi/clouddb.yaml",
        bundle: "openapi/clouddb.json",
        server: "crates/clouddb-api/src/generated.rs",
        client: "crates/clouddb-client/src/generated.rs",
        bodies: "tests/contract/bodies/databases.rs",
        client_crate: "clouddb_client",
    },
    Contract {
        document: "openapi/identity.yaml",
        bundle: "openapi/identity.json",
        server: "crates/identity-api/src/generated.rs",
        client: "crates/identity-client/src/generated.rs",
        bodies: "tests/contract/bodies/identity.rs",
        client_crate: "identity_client",
    },
];

/// Writes the generated files, or only compares them.
pub(crate) fn run(check: bool) -> Result<()> {
    let root = root()?;
    let mut stale = Vec::new();
    let mut outputs = Vec::new();
    for contract in &CONTRACTS {
        outputs.extend(contract.outputs(&root)?);
    }
    for (path, text) in outputs {
        let file = root.join(path);
        let old = match fs::read_to_string(&file) {
            Ok(old) => old,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                String::new()
            }
            Err(error) => {
                return Err(error).with_context(|| format!("reading {path}"));
            }
        };
        if old == text {
            continue;
        }
        if check {
            show_difference(path, &old, &text)?;
            stale.push(path);
        } else {
            fs::write(&file, text)
                .with_context(|| format!("writing {path}"))?;
            say(&format!("wrote {path}\n"))?;
        }
    }
    if !stale.is_empty() {
        bail!("run `cargo xtask generate`: stale are {}", stale.join(", "));
    }
    Ok(())
}

impl Contract {
    /// All generated files, with their texts.
    fn outputs(&self, root: &Path) -> Result<[(&'static str, String); 4]> {
        let name = self.document;
        let banner = format!(
            "Generated from {name} by `cargo xtask generate`; do not edit."
        );
        let document = self.load(root)?;
        let refused = |error| told(name, error);
        let contract = lower_behind_gateway(&document).map_err(refused)?;
        let client_crate = self.client_crate;
        let bodies = bodies(&contract, client_crate, &banner);
        Ok([
            (self.bundle, gateway(&contract)),
            (self.server, server(&contract, &banner).map_err(refused)?),
            (self.client, client(&contract, &banner).map_err(refused)?),
            (self.bodies, bodies.map_err(refused)?),
        ])
    }

    /// Loads the document and the files that it refers to.
    pub(crate) fn load(&self, root: &Path) -> Result<Document> {
        let name = self.document;
        let path = root.join(name);
        let document =
            Document::load(&path).map_err(|error| told(name, error))?;
        // The further files of `clouddb.yaml` are in the directory `clouddb`.
        for file in files(&path.with_extension(""))? {
            ensure!(
                document.files().any(|known| known == file),
                "{name}: nothing refers to {}",
                file.strip_prefix(root).unwrap_or(&file).display()
            );
        }
        Ok(document)
    }
}

/// All files below a directory; none if it doesn't exist.
fn files(directory: &Path) -> Result<Vec<PathBuf>> {
    let reading = || format!("reading {}", directory.display());
    let entries = match fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(Vec::new());
        }
        Err(error) => return Err(error).with_context(reading),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.with_context(reading)?;
        if entry.file_type().with_context(reading)?.is_dir() {
            found.extend(files(&entry.path())?);
        } else {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// An error about a document, with all details.
pub(crate) fn told(name: &str, error: Error) -> anyhow::Error {
    match error {
        Error::Refused(_) => anyhow!("{name}: {}", error.in_full()),
        unreadable @ Error::Read { .. } => unreadable.into(),
    }
}

/// The root of the workspace.
pub(crate) fn root() -> Result<PathBuf> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = manifest.parent().context("xtask lies in the workspace")?;
    Ok(root.to_owned())
}

fn show_difference(path: &str, old: &str, new: &str) -> Result<()> {
    let difference = TextDiff::from_lines(old, new);
    let mut difference = difference.unified_diff();
    let checked_in = format!("{path} (checked in)");
    let generated = format!("{path} (generated)");
    let difference =
        difference.context_radius(3).header(&checked_in, &generated);
    say(&difference.to_string())
}

/// Prints a text. Returns an error, and doesn't panic, if standard output is
/// closed.
fn say(text: &str) -> Result<()> {
    let written = io::stdout().write_all(text.as_bytes());
    written.context("writing to standard output")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_files_are_current() {
        run(true).expect("every generated file is current");
    }

    #[test]
    fn a_file_that_the_contract_does_not_refer_to_is_refused() {
        let directory = tempfile::tempdir().expect("there is room");
        let root = directory.path();
        let [contract, _] = &CONTRACTS;
        let write = |name: &str, text: &str| {
            let path = root.join(name);
            let around = path.parent().expect("it is in a directory");
            fs::create_dir_all(around).expect("there is room");
            fs::write(path, text).expect("there is room");
        };
        let part = "paths: {/a: {get: {operationId: a, \
                    responses: {'204': {description: D}}}}}";
        write(
            contract.document,
            "{openapi: 3.0.3, info: {title: T, version: 1.0.0}, \
             paths: {/a: {$ref: 'clouddb/a/b.yaml#/paths/~1a'}}}",
        );
        write("openapi/clouddb/a/b.yaml", part);
        contract.load(root).expect("every file is referred to");
        write("openapi/clouddb/a/c.yaml", part);
        let refused = contract.load(root).expect_err("it is refused");
        let refused = refused.to_string();
        assert!(refused.contains("openapi/clouddb/a/c.yaml"), "{refused}");
    }
}
