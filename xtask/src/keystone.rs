//! A Keystone for the tests: packages of Python in an environment of their own.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Result};

use crate::{
    packages::{PYTHON, cache, output_of},
    say,
};

const VERSION: &str = "30.0.0";

/// Installs Keystone into the cache, if it isn't there, and returns the Python
/// that has it.
pub(crate) fn ensure() -> Result<PathBuf> {
    let prefix = cache()?.join(format!("keystone-{VERSION}"));
    let python = prefix.join("bin/python");
    let complete = prefix.join("complete");
    if complete.exists() {
        return Ok(python);
    }
    say(&format!("installing Keystone into {}", prefix.display()));
    // An environment can't be moved, so a mark says that it is whole.
    if prefix.exists() {
        fs::remove_dir_all(&prefix)?;
    }
    let mut environments = Command::new("python3");
    if output_of(environments.args(["-c", "import ensurepip, venv"])).is_err() {
        PYTHON.ensure()?;
    }
    let install = || {
        let mut make = Command::new("python3");
        output_of(make.args(["-m", "venv"]).arg(&prefix))?;
        let mut install = Command::new(&python);
        install.args(["-m", "pip", "install", "--quiet"]);
        install.arg("--disable-pip-version-check");
        output_of(install.arg(format!("keystone=={VERSION}")))
    };
    install().context(
        "Keystone is needed and can't be installed here; PyPI must be reached",
    )?;
    fs::write(&complete, "")?;
    Ok(python)
}
