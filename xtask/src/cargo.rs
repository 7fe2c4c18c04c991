//! Tasks that run cargo, once everything they need is installed.

use std::{
    env,
    ffi::OsString,
    fs,
    os::unix::process::CommandExt,
    process::{Command, ExitCode},
    thread,
};

use anyhow::{Context, Result, bail};
use openapi_coverage::DIRECTORY;

use crate::{
    contract::coverage,
    packages::{
        ARCHIVERS, MARIADB, TIME_ZONES, XFS, ensure_newer_mariadb, is_root,
    },
    postgres::Cluster,
    python::{KEYSTONE, SCHEMATHESIS, SWIFT},
    say,
    suite::{self, Job, Program},
};

/// The variable with MariaDB's prefix, for the server, if MariaDB isn't
/// installed.
const MARIADB_PREFIX: &str = "CLOUDDB_MARIADB_PREFIX";
/// The variable with the directory of the time zones that databases know.
const ZONES: &str = "CLOUDDB_TIME_ZONES";

/// The variable with the URL of a PostgreSQL that tests may change in any way.
const TEST_POSTGRES: &str = "CLOUDDB_TEST_POSTGRES";

/// The variable with the path of the Python that has Keystone.
const TEST_KEYSTONE: &str = "CLOUDDB_TEST_KEYSTONE";

/// The variable with the path of the Python that has Swift.
const TEST_SWIFT: &str = "CLOUDDB_TEST_SWIFT";

/// The variable with the path of the Python that has Schemathesis.
const TEST_SCHEMATHESIS: &str = "CLOUDDB_TEST_SCHEMATHESIS";

/// The variable with the prefix of a newer MariaDB than the system's.
const TEST_NEWER_MARIADB: &str = "CLOUDDB_TEST_NEWER_MARIADB";

/// The variable with the path of this program, for tests that start a
/// PostgreSQL of their own.
const TEST_XTASK: &str = "CLOUDDB_TEST_XTASK";

/// The test programs whose tests each get a process of their own. The tests of
/// others are quick, or share something.
const APART: [&str; 3] = ["contract", "engine", "failures"];

/// The variable with the number of tests to run at once.
const TEST_THREADS: &str = "RUST_TEST_THREADS";

const TESTS: [&str; 2] = ["--package", "clouddb-tests"];

/// Builds the server and replaces this process by it, so that signals reach the
/// server.
pub(crate) fn become_server(arguments: &[OsString]) -> Result<ExitCode> {
    let mut command = cargo()?;
    command
        .args(["run", "--package", "clouddb-server", "--", "serve"])
        .args(arguments);
    Err(command.exec()).context("failed to run cargo")
}

/// Runs the tests that the arguments ask for, or all tests.
pub(crate) fn test(arguments: &[OsString]) -> Result<ExitCode> {
    if let Some((first, rest)) = arguments.split_first()
        && first == "replay"
    {
        return replay(rest);
    }
    let cluster = Cluster::start(false)?;
    let (first, rest) = match arguments.split_first() {
        None => return test_everything(&cluster),
        Some((first, rest)) => (first.to_str().unwrap_or_default(), rest),
    };
    match first {
        "crash" => {
            let mut command = beside(&cluster, built("crash")?)?;
            say("running the crash tests");
            run(command.args(own(rest)))
        }
        "fuzz" => {
            let mut command = cargo_beside(&cluster)?;
            // Without optimization, a million requests take too long.
            command.args(["test", "--release"]).args(TESTS);
            command.args(["--test", "fuzz", "--", "--long"]);
            say("asking for what nobody would");
            run(command.args(own(rest)))
        }
        "schemathesis" => {
            let mut command = beside(&cluster, built("schemathesis")?)?;
            command.env(TEST_SCHEMATHESIS, SCHEMATHESIS.ensure()?);
            say("running Schemathesis");
            run(command.arg("--long").args(own(rest)))
        }
        _ => {
            let mut command = cargo_beside(&cluster)?;
            with_others(&mut command)?;
            say("running tests of the workspace");
            run(command.args(["test", "--workspace"]).args(arguments))
        }
    }
}

/// The arguments for a test program itself. cargo would pass what follows its
/// `--` to all programs, so a leading `--` is removed.
fn own(arguments: &[OsString]) -> &[OsString] {
    let cargos = arguments.first().is_some_and(|first| first == "--");
    &arguments[usize::from(cargos)..]
}

/// Sends recorded examples to a server. This needs only what the service needs.
fn replay(arguments: &[OsString]) -> Result<ExitCode> {
    let [directory] = arguments else {
        bail!("replay takes one argument, a directory of examples");
    };
    // Tests run in the directory of their package.
    let directory = fs::canonicalize(directory).with_context(|| {
        format!("there are no examples at {}", directory.display())
    })?;
    let mut command = built("replay")?;
    provide(&mut command)?;
    say("replaying examples");
    run(command.arg("--examples").arg(directory))
}

fn with_others(command: &mut Command) -> Result<()> {
    command.env(TEST_NEWER_MARIADB, ensure_newer_mariadb()?);
    command.env(TEST_KEYSTONE, KEYSTONE.ensure()?);
    command.env(TEST_SWIFT, SWIFT.ensure()?);
    command.env(TEST_SCHEMATHESIS, SCHEMATHESIS.ensure()?);
    Ok(())
}

/// Runs all tests, including the documentation's, for which cargo builds no
/// programs.
fn test_everything(cluster: &Cluster) -> Result<ExitCode> {
    let recorded = coverage::fresh_directory()?;
    let mut needs = beside(cluster, plain_cargo())?;
    with_others(&mut needs)?;
    let given = |mut command: Command| {
        let needs = needs.get_envs();
        command.envs(needs.filter_map(|(name, value)| Some((name, value?))));
        command
    };
    let programs = suite::build()?;
    if !is_root() {
        say("volumes are file systems only under root: their tests pass now \
             without trying anything");
    }
    say("running all tests of the workspace");
    let mut all = Vec::new();
    for program in &programs {
        let command = || {
            let mut command = given(program.command());
            command.env(DIRECTORY, &recorded);
            command
        };
        if !APART.contains(&program.name.as_str()) {
            all.push(Job::whole(&program.name, command()));
            continue;
        }
        for test in program.tests()? {
            all.push(Job::single(&program.name, &test, command()));
        }
    }
    let mut command = plain_cargo();
    command.args(["test", "--workspace", "--doc"]);
    all.push(Job::whole("documentation", command));
    let tests = suite::run_all(all, at_once()?)?;
    Ok(first_failure([tests, coverage::check(&recorded)?]))
}

/// How many tests to run at once. By default twice the number of processors,
/// since tests wait for other processes half of the time.
fn at_once() -> Result<usize> {
    if let Some(said) = env::var_os(TEST_THREADS) {
        let said = said.to_str().and_then(|said| said.parse().ok());
        return said.filter(|said| *said > 0).with_context(|| {
            format!("{TEST_THREADS} isn't a number of at least 1")
        });
    }
    Ok(thread::available_parallelism()?.get() * 2)
}

/// Runs the tests of the contracts, and reports what they exercise.
pub(crate) fn coverage() -> Result<ExitCode> {
    let recorded = coverage::fresh_directory()?;
    let cluster = Cluster::start(false)?;
    let mut command = cargo_beside(&cluster)?;
    with_others(&mut command)?;
    say("running the tests of the contracts");
    command.env(DIRECTORY, &recorded).arg("test").args(TESTS);
    command.args(["--package", "openapi-gateway", "--no-fail-fast"]);
    let tests = run(command.args(["--lib", "--test", "contract"]))?;
    Ok(first_failure([tests, coverage::check(&recorded)?]))
}

pub(crate) fn first_failure(
    codes: impl IntoIterator<Item = ExitCode>,
) -> ExitCode {
    let mut codes = codes.into_iter();
    let failed = codes.find(|code| *code != ExitCode::SUCCESS);
    failed.unwrap_or(ExitCode::SUCCESS)
}

/// Runs a benchmark, with a PostgreSQL that syncs to the disk like a real one.
pub(crate) fn bench(name: &str, arguments: &[OsString]) -> Result<ExitCode> {
    if name == "codegen" {
        // It only needs the generators.
        let mut command = cargo()?;
        command.args(["bench", "--package", "openapi-codegen"]);
        command.args(["--bench", name, "--"]);
        return run(command.args(arguments));
    }
    let cluster = Cluster::start(true)?;
    let mut command = cargo_beside(&cluster)?;
    if name == "backup" {
        ARCHIVERS.ensure()?.put_first(&mut command)?;
    }
    command.arg("bench").args(TESTS).args(["--bench", name, "--"]);
    run(command.args(arguments))
}

pub(crate) fn cargo_beside(cluster: &Cluster) -> Result<Command> {
    beside(cluster, plain_cargo())
}

fn beside(cluster: &Cluster, mut command: Command) -> Result<Command> {
    provide(&mut command)?;
    let own = env::current_exe().context("finding this program")?;
    command.env(TEST_POSTGRES, cluster.url()).env(TEST_XTASK, own);
    Ok(command)
}

/// A test program of the service.
fn built(test: &str) -> Result<Command> {
    Ok(Program::find(&suite::build()?, test)?.command())
}

pub(crate) fn plain_cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

fn cargo() -> Result<Command> {
    let mut command = plain_cargo();
    provide(&mut command)?;
    Ok(command)
}

/// Installs what the service needs, and tells the command where it is.
fn provide(command: &mut Command) -> Result<()> {
    if let Some(prefix) = MARIADB.ensure()?.prefix() {
        command.env(MARIADB_PREFIX, prefix);
    }
    if let Some(prefix) = TIME_ZONES.ensure()?.prefix() {
        command.env(ZONES, prefix.join("usr/share/zoneinfo"));
    }
    if is_root()
        && let Err(failure) = XFS.ensure()
    {
        say(&format!("volumes will be watched, not mounted: {failure:#}"));
    }
    Ok(())
}

pub(crate) fn run(command: &mut Command) -> Result<ExitCode> {
    let program = command.get_program().display().to_string();
    let status =
        command.status().with_context(|| format!("failed to run {program}"))?;
    // A process that was ended by a signal has no exit code.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_for_a_test_program_gets_there() {
        let given = |all: &[&str]| -> Vec<OsString> {
            all.iter().map(OsString::from).collect()
        };
        let wanted = given(&["--kind", "restore_instance"]);
        assert_eq!(own(&wanted), wanted);
        let all = given(&["--", "--kind", "restore_instance"]);
        assert_eq!(own(&all), wanted);
        assert!(own(&[]).is_empty());
    }
}
