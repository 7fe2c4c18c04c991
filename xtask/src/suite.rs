//! All test programs, side by side: what they print, how they end, and how long
//! each takes.

use std::{
    fmt::Write as _,
    fs::{self, File},
    io::{self, Write as _},
    iter,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
    sync::{Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::Deserializer;

use crate::{
    cargo::{first_failure, plain_cargo, run},
    contract::coverage::target,
    say,
};

/// How many programs run at once: most of them wait for other processes half of
/// the time.
const AT_ONCE: usize = 2;

/// The package of the service's tests.
const SERVICE: &str = "tests";

/// What takes longest comes first, so that nothing of it is left at the end. The
/// contract keeps the processors busy, and what comes next mostly waits.
const LONGEST: [&str; 7] = [
    "contract",
    "crash",
    "failures",
    "contract on PostgreSQL",
    "engine",
    "backups",
    "schemathesis",
];

/// A test program that is compiled.
#[derive(Debug)]
pub(crate) struct Program {
    /// What cargo calls it, as `contract`, behind the name of its package if that
    /// isn't the one of the service's tests.
    pub(crate) name: String,
    path: PathBuf,
    /// Where it expects to run.
    package: PathBuf,
}

/// A program to run, with what it is given.
pub(crate) struct Job {
    name: String,
    command: Command,
}

/// How a program ended.
struct Outcome {
    name: String,
    took: Duration,
    code: ExitCode,
}

/// Compiles all tests of the workspace.
///
/// Were a program asked for alone, cargo would compile nearly everything again:
/// other tests want other features of the same libraries.
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
    /// The one of the service's tests with a name.
    pub(crate) fn find<'a>(all: &'a [Self], name: &str) -> Result<&'a Self> {
        let found = all.iter().find(|it| it.name == name);
        found.with_context(|| format!("there is no test {name}"))
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(&self.path);
        command.current_dir(&self.package);
        command
    }
}

/// What cargo says of what it has compiled, if it has.
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

impl Job {
    pub(crate) fn new(name: &str, command: Command) -> Self {
        Self { name: name.to_owned(), command }
    }

    /// What it prints is shown when it has ended: of several at once nobody could
    /// tell whose a line is.
    fn run(mut self, output: &Path) -> Result<Outcome> {
        let began = Instant::now();
        let file = output.join(format!("{}.txt", self.name.replace(' ', "-")));
        let printed = File::create(&file)
            .with_context(|| format!("failed to make {}", file.display()))?;
        let errors = printed.try_clone().context("sharing a file")?;
        self.command.stdin(Stdio::null()).stdout(printed).stderr(errors);
        let code = run(&mut self.command)?;
        let took = began.elapsed();
        let heading = format!("{}, {} s", self.name, took.as_secs());
        let text = fs::read(&file)
            .with_context(|| format!("failed to read {}", file.display()))?;
        let mut out = io::stdout().lock();
        writeln!(out, "\n---- {heading}").context("printing")?;
        out.write_all(&text).context("printing")?;
        Ok(Outcome { name: self.name, took, code })
    }
}

/// Runs all, and goes on when some fail, to say all that does.
pub(crate) fn run_all(jobs: Vec<Job>) -> Result<ExitCode> {
    let output = target()?.join("test-output");
    fs::create_dir_all(&output).context("making room for what is printed")?;
    run_in(&output, jobs)
}

fn run_in(output: &Path, mut jobs: Vec<Job>) -> Result<ExitCode> {
    let rank = |job: &Job| {
        let found = LONGEST.iter().position(|it| *it == job.name);
        found.unwrap_or(LONGEST.len())
    };
    jobs.sort_by_key(rank);
    let began = Instant::now();
    let jobs = Mutex::new(jobs.into_iter());
    let next = || jobs.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || -> Result<Vec<Outcome>> {
        iter::from_fn(next).map(|job| job.run(output)).collect()
    };
    let all = thread::scope(|scope| -> Result<Vec<Outcome>> {
        let workers: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(work)).collect();
        let mut all = Vec::new();
        for worker in workers {
            let Ok(outcomes) = worker.join() else { bail!("a worker ended") };
            all.extend(outcomes?);
        }
        Ok(all)
    })?;
    report(all, began.elapsed(), output)
}

/// Says how long each took, and which failed.
fn report(
    mut all: Vec<Outcome>,
    took: Duration,
    output: &Path,
) -> Result<ExitCode> {
    all.sort_by_key(|it| it.took);
    let mut table = String::new();
    for Outcome { name, took, code } in all.iter().rev() {
        let failed = if *code == ExitCode::SUCCESS { "" } else { "  FAILED" };
        writeln!(table, "{:>7.1} s  {name}{failed}", took.as_secs_f64())
            .context("writing the table")?;
    }
    writeln!(table, "{:>7.1} s  altogether", took.as_secs_f64())
        .context("writing the table")?;
    fs::write(output.join("times.txt"), &table).context("keeping the table")?;
    say(&format!("how long it took\n{table}"));
    Ok(first_failure(all.iter().map(|it| it.code)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(name: &str, script: &str) -> Job {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        Job::new(name, command)
    }

    #[test]
    fn what_ends_is_counted_whatever_it_ends_with() {
        let output = tempfile::tempdir().unwrap();
        let path = output.path();
        let good = shell("a good one", "echo fine").run(path).unwrap();
        assert_eq!(good.code, ExitCode::SUCCESS);
        let bad = shell("bad", "echo why >&2; exit 3").run(path).unwrap();
        assert_eq!(bad.code, ExitCode::from(3));
        let killed = shell("killed", "kill -9 $$").run(path).unwrap();
        assert_ne!(killed.code, ExitCode::SUCCESS);
        assert_eq!(fs::read(path.join("a-good-one.txt")).unwrap(), b"fine\n");
        assert_eq!(fs::read(path.join("bad.txt")).unwrap(), b"why\n");
    }

    #[test]
    fn all_are_run_and_all_failures_told() {
        let output = tempfile::tempdir().unwrap();
        let path = output.path();
        let table = || fs::read_to_string(path.join("times.txt")).unwrap();
        let good = || shell("good", "true");
        let code = run_in(path, vec![good(), shell("fine", "true")]).unwrap();
        assert_eq!(code, ExitCode::SUCCESS);
        assert!(!table().contains("FAILED"), "{}", table());
        let bad = ["one", "another", "third"].map(|it| shell(it, "exit 3"));
        let mut all = vec![good()];
        all.extend(bad);
        all.push(shell("last", "true"));
        assert_ne!(run_in(path, all).unwrap(), ExitCode::SUCCESS);
        assert_eq!(table().matches("FAILED").count(), 3, "{}", table());
        for name in ["good", "one", "another", "third", "last", "altogether"] {
            assert!(table().contains(&format!(" s  {name}")), "{name}");
        }
    }

    /// Each waits for the other.
    #[test]
    fn two_run_at_once() {
        let output = tempfile::tempdir().unwrap();
        let path = output.path();
        let meet = |own: &str, other: &str| {
            let at = |name| path.join(name).display().to_string();
            shell(
                own,
                &format!(
                    "touch {}; for i in $(seq 600); do test -e {} && exit 0; \
                 sleep 0.1; done; exit 1",
                    at(own),
                    at(other)
                ),
            )
        };
        let jobs = vec![meet("here", "there"), meet("there", "here")];
        assert_eq!(run_in(path, jobs).unwrap(), ExitCode::SUCCESS);
    }

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
