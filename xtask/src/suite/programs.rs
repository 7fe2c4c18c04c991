//! The test programs that cargo builds, and their tests.

use std::{
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Deserializer;

use crate::cargo::plain_cargo;

/// The package of the service's tests.
const SERVICE: &str = "tests";

/// A test program.
#[derive(Debug)]
pub(crate) struct Program {
    /// Its name in cargo, such as `contract`. In other packages than that of
    /// the service's tests, the package's name comes first.
    pub(crate) name: String,
    path: PathBuf,
    /// The directory that it must run in.
    package: PathBuf,
}

/// Builds all tests of the workspace.
///
/// Building one program alone would take nearly as long: other tests need other
/// features of the same libraries, so cargo would build these again.
pub(crate) fn build() -> Result<Vec<Program>> {
    let mut command = plain_cargo();
    command.args(["test", "--workspace", "--no-run"]);
    command.args(["--message-format", "json-render-diagnostics"]);
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.context("failed to run cargo")?;
    ensure!(output.status.success(), "the tests can't be compiled");
    let artifacts = Deserializer::from_slice(&output.stdout).into_iter();
    let programs = artifacts.map(|artifact| {
        let artifact: Artifact = artifact.context("what cargo says")?;
        Ok(artifact.program())
    });
    programs.filter_map(Result::transpose).collect()
}

impl Program {
    /// The program of the service's tests with this name.
    pub(crate) fn find<'a>(all: &'a [Self], name: &str) -> Result<&'a Self> {
        let found = all.iter().find(|it| it.name == name);
        found.with_context(|| format!("there is no test {name}"))
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(&self.path);
        command.current_dir(&self.package);
        command
    }

    /// The names of its tests.
    pub(crate) fn tests(&self) -> Result<Vec<String>> {
        let mut command = self.command();
        command.args(["--list", "--format", "terse"]);
        let output = command.stderr(Stdio::inherit()).output();
        let output = output.with_context(|| {
            format!("failed to run {}", self.path.display())
        })?;
        let listed = String::from_utf8(output.stdout)
            .with_context(|| format!("the tests of {}", self.name))?;
        let names = listed.lines().filter_map(|it| it.strip_suffix(": test"));
        let names: Vec<_> = names.map(str::to_owned).collect();
        // Without this check, an empty list would run no tests and report no
        // error.
        ensure!(
            output.status.success() && !names.is_empty(),
            "{} lists no tests",
            self.name
        );
        Ok(names)
    }
}

/// A message of cargo about something it built.
#[derive(Deserialize)]
struct Artifact {
    #[serde(default)]
    manifest_path: PathBuf,
    target: Option<Target>,
    profile: Option<Profile>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Profile {
    test: bool,
}

impl Artifact {
    fn program(self) -> Option<Program> {
        let is_test = self.profile?.test;
        let path = self.executable.filter(|_| is_test)?;
        let package = self.manifest_path.parent()?.to_owned();
        let target = self.target?.name;
        let name = match package.file_name()?.to_str()? {
            SERVICE => target,
            package => format!("{package} {target}"),
        };
        Some(Program { name, path, package })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn only_tests_are_run() {
        let said = r#"{"manifest_path": "/here/tests/Cargo.toml",
            "target": {"name": "contract"}, "profile": {"test": true},
            "executable": "/here/target/contract-1"}
            {"manifest_path": "/here/crates/gateway/Cargo.toml",
            "target": {"name": "contract"}, "profile": {"test": true},
            "executable": "/here/target/contract-2"}
            {"manifest_path": "/here/server/Cargo.toml",
            "target": {"name": "server"}, "profile": {"test": false},
            "executable": "/here/target/server"}
            {"manifest_path": "/here/model/Cargo.toml",
            "target": {"name": "model"}, "profile": {"test": false},
            "executable": null}
            {"reason": "build-finished", "success": true}"#;
        let artifacts = Deserializer::from_str(said).into_iter::<Artifact>();
        let programs: Vec<Program> =
            artifacts.filter_map(|it| it.unwrap().program()).collect();
        let [contract, other] = programs.as_slice() else {
            panic!("{programs:?}")
        };
        assert_eq!(contract.name, "contract");
        assert_eq!(other.name, "gateway contract");
        assert_eq!(contract.package, Path::new("/here/tests"));
        Program::find(&programs, "contract").unwrap();
        Program::find(&programs, "server").unwrap_err();
    }
}
