//! Runs programs of the system that end soon.

use std::{
    env,
    io::{self, Read},
    os::fd::AsFd,
    path::PathBuf,
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::{Errno, ioctl_fionbio, retry_on_intr},
    process::{Pid, PidfdFlags, pidfd_open},
};

use crate::Error;

/// How long a program may take. Each ends within a second, except if a file
/// system has to be repaired before it is mounted.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a killed program may take to end.
const ENDING: Duration = Duration::from_secs(1);
/// Bytes that are read of a program's output: what fits in a pipe. A program
/// that prints more blocks.
const PRINTED: usize = 64 << 10;

/// The variable that tells where programs are. They get no other variable.
const PATH: &str = "PATH";
/// Where programs are if the service has no such variable.
const PLACES: &str =
    "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// Programs that were killed and didn't end, because the kernel still works for
/// them. Later calls wait for them.
static STUCK: Mutex<Vec<Child>> = Mutex::new(Vec::new());

/// Runs a program, and returns the line that it prints. If it fails, the error
/// holds its error output. A program that doesn't end in time is killed.
pub(crate) fn run(command: &mut Command) -> Result<Vec<u8>, Error> {
    run_within(command, PATIENCE)
}

fn run_within(
    command: &mut Command,
    patience: Duration,
) -> Result<Vec<u8>, Error> {
    let program = PathBuf::from(command.get_program());
    let failed = || Error::file("run", &program);
    let mut child = command
        .env_clear()
        .env(PATH, env::var_os(PATH).unwrap_or_else(|| PLACES.into()))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed())?;
    let ended = wait(&mut child, patience).and_then(|status| match status {
        Some(status) => Ok(Some(status)),
        None => end(&mut child).map(|()| None),
    });
    let printed = last_words(child.stdout.take());
    let message = last_words(child.stderr.take());
    // If it hasn't ended yet, a later run waits for it.
    reap(child);
    match ended.map_err(failed())? {
        None => Err(Error::Hanging { program, patience }),
        Some(status) if status.success() => {
            let mut printed = printed.map_err(failed())?;
            printed.pop_if(|last| *last == b'\n');
            Ok(printed)
        }
        Some(status) => {
            let message = message.map_err(failed())?;
            let message = String::from_utf8_lossy(&message).trim().to_owned();
            Err(Error::Tool { program, status, message })
        }
    }
}

/// Waits until a program has ended, for at most `patience`.
fn wait(
    child: &mut Child,
    patience: Duration,
) -> io::Result<Option<ExitStatus>> {
    let process = pidfd_open(Pid::from_child(child), PidfdFlags::empty())?;
    let mut ended = [PollFd::new(&process, PollFlags::IN)];
    let patience = Timespec::try_from(patience)
        .map_err(|_| io::Error::from(Errno::INVAL))?;
    retry_on_intr(|| poll(&mut ended, Some(&patience)))?;
    child.try_wait()
}

fn end(child: &mut Child) -> io::Result<()> {
    child.kill()?;
    wait(child, ENDING).map(drop)
}

/// Reads what a program has printed. Doesn't wait for other processes that have
/// the pipe open.
fn last_words<P: Read + AsFd>(pipe: Option<P>) -> io::Result<Vec<u8>> {
    let Some(mut pipe) = pipe else { return Ok(Vec::new()) };
    ioctl_fionbio(&pipe, true)?;
    let mut words = Vec::new();
    let mut piece = [0; 4096];
    while words.len() < PRINTED {
        match pipe.read(&mut piece) {
            Ok(0) => break,
            Ok(length) => words.extend_from_slice(&piece[..length]),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(words)
}

fn reap(child: Child) {
    let mut stuck = STUCK.lock().unwrap_or_else(PoisonError::into_inner);
    stuck.push(child);
    stuck.retain_mut(|child| matches!(child.try_wait(), Ok(None)));
}

#[cfg(test)]
mod tests {

    use super::*;

    const SOON: Duration = Duration::from_millis(200);

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_line_that_is_printed_is_returned_and_last_words_are_told() {
        let printed = run(&mut shell("echo a; echo b >&2")).unwrap();
        assert_eq!(printed, b"a");
        let error = run(&mut shell("echo a; echo b >&2; exit 3")).unwrap_err();
        let told = error.to_string();
        assert!(told.starts_with("sh failed with exit status: 3"), "{told}");
        assert!(told.ends_with(": b"), "{told}");
    }

    #[test]
    fn who_hangs_is_killed_and_named() {
        let marker = format!("86{}", std::process::id());
        let mut sleep = Command::new("sleep");
        let error = run_within(sleep.arg(&marker), SOON).unwrap_err();
        assert_eq!(error.to_string(), "sleep didn't end within 200ms");
        let user = rustix::process::geteuid().as_raw();
        let process = crate::process::find("sleep".as_ref(), &[&marker], user);
        assert!(matches!(process, Ok(None)), "{process:?}");
        assert!(STUCK.lock().unwrap().is_empty());
    }

    #[test]
    fn nobody_waits_for_who_goes_on_with_the_pipes() {
        let printed = run(&mut shell("sleep 1000 & echo $!")).unwrap();
        let id = String::from_utf8(printed).unwrap().parse().unwrap();
        let id = Pid::from_raw(id).unwrap();
        // It still runs, and can be killed.
        rustix::process::kill_process(id, rustix::process::Signal::KILL)
            .unwrap();
    }

    #[test]
    fn who_prints_without_end_is_killed() {
        let error = run_within(&mut Command::new("yes"), SOON).unwrap_err();
        assert!(matches!(error, Error::Hanging { .. }), "{error}");
    }
}
