//! Runs all tests in parallel, and reports what they print, how they end, and
//! how long each takes.

mod machine;
mod programs;
mod report;

use std::{
    collections::HashMap,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode, ExitStatus, Stdio},
    sync::{Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::retry_on_intr,
    process::{Pid, PidfdFlags, pidfd_open},
};

use self::machine::Ticks;
pub(crate) use self::programs::{Program, build};
use crate::contract::coverage::target;

/// Programs with one long test start first, so that they don't run on alone at
/// the end.
const FIRST: [&str; 3] = ["crash", "schemathesis", "backups"];

/// How long a job may take before it counts as hanging: far longer than the
/// longest one takes on a busy machine.
const HANGS: Duration = Duration::from_mins(40);

/// How many threads a single test gets. With one, libtest would run the test in
/// the main thread, which doesn't have the test's name.
const OWN_THREADS: &str = "2";

/// A test, or a whole program of tests, to run.
pub(crate) struct Job {
    /// The program, such as `contract on PostgreSQL`.
    program: String,
    /// The test, if it is a single one.
    test: Option<String>,
    command: Command,
}

/// How a job ended.
struct Outcome {
    name: String,
    program: String,
    took: Duration,
    failed: bool,
    output: PathBuf,
}

impl Job {
    /// A whole program.
    pub(crate) fn whole(program: &str, command: Command) -> Self {
        Self { program: program.to_owned(), test: None, command }
    }

    /// A single test of a program.
    pub(crate) fn single(
        program: &str,
        test: &str,
        mut command: Command,
    ) -> Self {
        command.args(["--exact", test]).env("RUST_TEST_THREADS", OWN_THREADS);
        let test = Some(test.to_owned());
        Self { program: program.to_owned(), test, command }
    }

    fn name(&self) -> String {
        match &self.test {
            None => self.program.clone(),
            Some(test) => format!("{} {test}", self.program),
        }
    }

    /// Runs the job. Its output goes to a file that is shown if it fails, since
    /// the outputs of parallel jobs would mix.
    fn run(mut self, room: &Path) -> Result<Outcome> {
        let name = self.name();
        let file = name.replace("::", ".").replace(' ', "-");
        let output = room.join(format!("{file}.txt"));
        let printed = File::create(&output)
            .with_context(|| format!("failed to make {}", output.display()))?;
        let errors = printed.try_clone().context("failed to share a file")?;
        self.command.stdin(Stdio::null()).stdout(printed).stderr(errors);
        let began = Instant::now();
        let child = self.command.spawn();
        let child = child.with_context(|| format!("failed to run {name}"))?;
        let status = ended(child, HANGS)
            .with_context(|| format!("failed to wait for {name}"))?;
        let took = began.elapsed();
        let program = self.program;
        let failed = !status.is_some_and(|status| status.success());
        Ok(Outcome { name, program, took, failed, output })
    }
}

/// Waits for a process to end, and kills it if it hangs.
fn ended(mut child: Child, hangs: Duration) -> Result<Option<ExitStatus>> {
    let process = pidfd_open(Pid::from_child(&child), PidfdFlags::empty())?;
    let mut ended = [PollFd::new(&process, PollFlags::IN)];
    let hangs: Timespec = hangs.try_into()?;
    if retry_on_intr(|| poll(&mut ended, Some(&hangs)))? > 0 {
        return Ok(Some(child.wait()?));
    }
    child.kill()?;
    child.wait()?;
    Ok(None)
}

/// Runs all jobs, also after some failed, to report all failures.
pub(crate) fn run_all(jobs: Vec<Job>, at_once: usize) -> Result<ExitCode> {
    let room = target()?.join("test-output");
    let times = report::times(&room);
    // Remove the output of earlier runs.
    match fs::remove_dir_all(&room) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(error).context("failed to remove an earlier output");
        }
        _ => {}
    }
    fs::create_dir_all(&room).context("making room for what is printed")?;
    run_in(&room, jobs, &times, at_once)
}

fn run_in(
    room: &Path,
    mut jobs: Vec<Job>,
    times: &HashMap<String, Duration>,
    at_once: usize,
) -> Result<ExitCode> {
    jobs.sort_by_key(|job| {
        let rank = FIRST.iter().position(|first| *first == job.name());
        let took = times.get(&job.name()).copied().unwrap_or_default();
        (rank.unwrap_or(FIRST.len()), std::cmp::Reverse(took))
    });
    let (began, before) = (Instant::now(), Ticks::now()?);
    let jobs = Mutex::new(jobs.into_iter());
    let next = || jobs.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || -> Result<Vec<Outcome>> {
        let mut all = Vec::new();
        while let Some(job) = next() {
            let outcome = job.run(room)?;
            report::tell(&outcome)?;
            all.push(outcome);
        }
        Ok(all)
    };
    let all = thread::scope(|scope| -> Result<Vec<Outcome>> {
        let workers: Vec<_> = (0..at_once).map(|_| scope.spawn(work)).collect();
        let mut all = Vec::new();
        for worker in workers {
            let Ok(outcomes) = worker.join() else { bail!("a worker ended") };
            all.extend(outcomes?);
        }
        Ok(all)
    })?;
    let cores = Ticks::now()?.since(before);
    report::summary(&all, began.elapsed(), &cores, room)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(name: &str, script: &str) -> Job {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        Job::whole(name, command)
    }

    fn run(room: &Path, jobs: Vec<Job>, at_once: usize) -> ExitCode {
        run_in(room, jobs, &HashMap::new(), at_once).unwrap()
    }

    #[test]
    fn what_ends_is_counted_whatever_it_ends_with() {
        let room = tempfile::tempdir().unwrap();
        let room = room.path();
        let good = shell("a good one", "echo fine").run(room).unwrap();
        assert!(!good.failed);
        let bad = shell("bad", "echo why >&2; exit 3").run(room).unwrap();
        assert!(bad.failed);
        let killed = shell("killed", "kill -9 $$").run(room).unwrap();
        assert!(killed.failed);
        assert_eq!(fs::read(good.output).unwrap(), b"fine\n");
        assert_eq!(fs::read(bad.output).unwrap(), b"why\n");
    }

    #[test]
    fn what_hangs_is_killed() {
        let child = Command::new("sleep").arg("1000").spawn().unwrap();
        let id = Pid::from_child(&child);
        assert_eq!(ended(child, Duration::from_millis(50)).unwrap(), None);
        pidfd_open(id, PidfdFlags::empty()).unwrap_err();
    }

    #[test]
    fn a_single_test_is_named_whole() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo $0 $1 $RUST_TEST_THREADS"]);
        let room = tempfile::tempdir().unwrap();
        let job = Job::single("contract", "root::shown", command);
        let outcome = job.run(room.path()).unwrap();
        assert_eq!(outcome.name, "contract root::shown");
        let said = fs::read(outcome.output).unwrap();
        assert_eq!(said, b"--exact root::shown 2\n");
    }

    #[test]
    fn all_are_run_and_all_failures_told() {
        let room = tempfile::tempdir().unwrap();
        let room = room.path();
        let table = || fs::read_to_string(room.join(report::TABLE)).unwrap();
        let good = || shell("good", "true");
        let code = run(room, vec![good(), shell("fine", "true")], 2);
        assert_eq!(code, ExitCode::SUCCESS);
        assert!(!table().contains("failed"), "{}", table());
        let bad = ["one", "another", "third"].map(|it| shell(it, "exit 3"));
        let mut all = vec![good()];
        all.extend(bad);
        all.push(shell("last", "true"));
        assert_ne!(run(room, all, 2), ExitCode::SUCCESS);
        for name in ["one", "another", "third"] {
            assert!(table().contains(&format!("failed: {name}\n")), "{name}");
        }
        for name in ["good", "last"] {
            assert!(table().contains(&format!(" s  {name}\n")), "{name}");
        }
    }

    #[test]
    fn what_took_longest_comes_first_but_for_what_is_known_to() {
        let room = tempfile::tempdir().unwrap();
        let order = room.path().join("order");
        let jobs = ["short", "long", "new", "crash"].map(|name| {
            shell(name, &format!("echo {name} >> {}", order.display()))
        });
        let times = [("short", 1), ("long", 7)]
            .map(|(name, took)| (name.to_owned(), Duration::from_secs(took)));
        let code = run_in(room.path(), jobs.into(), &times.into(), 1).unwrap();
        assert_eq!(code, ExitCode::SUCCESS);
        let order = fs::read_to_string(order).unwrap();
        assert_eq!(order, "crash\nlong\nshort\nnew\n");
    }

    /// Two jobs that each wait for the other.
    #[test]
    fn as_many_run_at_once_as_may() {
        let room = tempfile::tempdir().unwrap();
        let room = room.path();
        let meet = |own: &str, other: &str| {
            let [own_at, other_at] =
                [own, other].map(|it| room.join(it).display().to_string());
            let wait = format!("test -e {other_at} && exit 0; sleep 0.1");
            let turns = format!("for i in $(seq 600); do {wait}; done");
            shell(own, &format!("touch {own_at}; {turns}; exit 1"))
        };
        let jobs = vec![meet("here", "there"), meet("there", "here")];
        assert_eq!(run(room, jobs, 2), ExitCode::SUCCESS);
    }
}
