//! Python programs for the tests, each in a virtual environment of its own.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Result};

use crate::{
    packages::{PYTHON, cache, output_of},
    say,
};

/// Keystone, to log in its users.
pub(crate) const KEYSTONE: Program =
    Program::new("Keystone", "keystone", "30.0.0");

/// Swift, to store objects. Its extra authenticates users with Keystone.
pub(crate) const SWIFT: Program =
    Program::new("Swift", "swift", "2.38.3").with("keystone");

/// Schemathesis, which makes requests from the documents and checks the
/// answers.
pub(crate) const SCHEMATHESIS: Program =
    Program::new("Schemathesis", "schemathesis", "4.32.5");

/// A package of the Python Package Index.
#[derive(Debug)]
pub(crate) struct Program {
    title: &'static str,
    package: &'static str,
    version: &'static str,
    /// An optional feature of the package.
    extra: Option<&'static str>,
}

impl Program {
    const fn new(
        title: &'static str,
        package: &'static str,
        version: &'static str,
    ) -> Self {
        Self { title, package, version, extra: None }
    }

    const fn with(mut self, extra: &'static str) -> Self {
        self.extra = Some(extra);
        self
    }

    /// Installs the program into the cache, if it isn't there. Returns the path
    /// of the environment's Python.
    pub(crate) fn ensure(&self) -> Result<PathBuf> {
        let Self { title, package, version, extra } = self;
        let extra = extra.map(|extra| format!("[{extra}]"));
        let extra = extra.unwrap_or_default();
        let prefix = cache()?.join(format!("{package}-{version}"));
        let python = prefix.join("bin/python");
        let complete = prefix.join("complete");
        if complete.exists() {
            return Ok(python);
        }
        say(&format!("installing {title} into {}", prefix.display()));
        // Environments can't be moved, so a marker file says that this one is
        // complete.
        if prefix.exists() {
            fs::remove_dir_all(&prefix)?;
        }
        let mut environments = Command::new("python3");
        if output_of(environments.args(["-c", "import ensurepip, venv"]))
            .is_err()
        {
            PYTHON.ensure()?;
        }
        let install = || {
            let mut make = Command::new("python3");
            output_of(make.args(["-m", "venv"]).arg(&prefix))?;
            let mut install = Command::new(&python);
            install.args(["-m", "pip", "install", "--quiet"]);
            install.arg("--disable-pip-version-check");
            output_of(install.arg(format!("{package}{extra}=={version}")))
        };
        install().with_context(|| {
            format!(
                "{title} is needed and can't be installed here; PyPI must be \
                 reached"
            )
        })?;
        fs::write(&complete, "")?;
        Ok(python)
    }
}
