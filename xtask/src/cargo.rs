//! Tasks that cargo does, once everything it needs is installed.

use std::{
    env,
    ffi::OsString,
    os::unix::process::CommandExt,
    process::{Command, ExitCode},
};

use anyhow::{Context, Result};

use crate::packages::MARIADB;

/// Where the server looks for MariaDB when it isn't installed.
const MARIADB_PREFIX: &str = "CLOUDDB_MARIADB_PREFIX";

/// Builds the server and becomes it, so that who signals this process signals
/// the server.
pub(crate) fn become_server(arguments: &[OsString]) -> Result<ExitCode> {
    let mut command = cargo()?;
    command
        .args(["run", "--package", "clouddb-server", "--", "serve"])
        .args(arguments);
    Err(command.exec()).context("failed to run cargo")
}

pub(crate) fn test(arguments: &[OsString]) -> Result<ExitCode> {
    run(cargo()?.args(["test", "--workspace"]).args(arguments))
}

pub(crate) fn bench(name: &str, arguments: &[OsString]) -> Result<ExitCode> {
    let package = ["bench", "--package", "clouddb-tests"];
    run(cargo()?.args(package).args(["--bench", name, "--"]).args(arguments))
}

fn cargo() -> Result<Command> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    if let Some(prefix) = MARIADB.ensure()?.prefix() {
        command.env(MARIADB_PREFIX, prefix);
    }
    Ok(command)
}

fn run(command: &mut Command) -> Result<ExitCode> {
    let program = command.get_program().display().to_string();
    let status =
        command.status().with_context(|| format!("failed to run {program}"))?;
    // A process that a signal ended has no code.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
