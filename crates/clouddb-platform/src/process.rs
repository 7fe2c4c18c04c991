use std::{
    ffi::OsStr,
    fs, io,
    os::{fd::OwnedFd, unix::ffi::OsStrExt},
    path::Path,
    time::Duration,
};

use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};
use tokio::{
    io::{Interest, unix::AsyncFd},
    time::timeout,
};

use crate::Error;

/// How often to look whether a process runs its program. It takes less time
/// than can be slept, save under load.
const LOOK_EVERY: Duration = Duration::from_millis(1);

/// A running process, held by a descriptor that stays with it: its number may
/// be given to another process once it has ended, the descriptor never is.
#[derive(Debug)]
pub struct Process {
    id: Pid,
    descriptor: AsyncFd<OwnedFd>,
}

impl Process {
    /// Takes hold of a process by its number.
    #[allow(
        deprecated,
        reason = "its successor is unsafe, for types that change their \
                  descriptor; an OwnedFd doesn't"
    )]
    pub(crate) fn open(id: Pid) -> io::Result<Self> {
        let descriptor = pidfd_open(id, PidfdFlags::NONBLOCK)?;
        let descriptor =
            AsyncFd::with_interest(descriptor, Interest::READABLE)?;
        Ok(Self { id, descriptor })
    }

    /// The number of the process.
    #[must_use]
    pub fn id(&self) -> i32 {
        self.id.as_raw_nonzero().get()
    }

    /// Waits until a process that was just started can be found by what it
    /// runs, or has ended. Its command line is empty while the kernel changes
    /// the program: who looked then would take it for none.
    pub(crate) async fn is_running(
        &self,
        program: &Path,
        arguments: &[impl AsRef<OsStr>],
    ) -> Result<(), Error> {
        let wanted = command_line(program, arguments);
        while !has_command_line(self.id, &wanted) {
            if let Ok(ended) = timeout(LOOK_EVERY, self.ended()).await {
                return ended;
            }
        }
        Ok(())
    }

    /// Waits until the process has ended.
    pub async fn ended(&self) -> Result<(), Error> {
        let ready = self.descriptor.readable().await;
        ready.map(|_| ()).map_err(Error::process("watch"))
    }

    /// Asks the process to end in good order.
    pub fn terminate(&self) -> Result<(), Error> {
        self.signal(Signal::TERM)
    }

    /// Ends the process at once, whatever it does.
    pub fn kill(&self) -> Result<(), Error> {
        self.signal(Signal::KILL)
    }

    fn signal(&self, signal: Signal) -> Result<(), Error> {
        match pidfd_send_signal(self.descriptor.get_ref(), signal) {
            // It has ended already.
            Ok(()) | Err(rustix::io::Errno::SRCH) => Ok(()),
            Err(error) => Err(Error::process("end")(error.into())),
        }
    }
}

/// Finds the process that was started with this program and these arguments.
pub(crate) fn find(
    program: &Path,
    arguments: &[impl AsRef<OsStr>],
) -> io::Result<Option<Process>> {
    let wanted = command_line(program, arguments);
    for entry in fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let id = name.to_str().and_then(|name| name.parse().ok());
        let Some(id) = id.and_then(Pid::from_raw) else { continue };
        if !has_command_line(id, &wanted) {
            continue;
        }
        match Process::open(id) {
            // Asked again, now that the number can't change hands unseen.
            Ok(process) if has_command_line(id, &wanted) => {
                return Ok(Some(process));
            }
            Ok(_) => {}
            Err(error) if ended(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

fn command_line(program: &Path, arguments: &[impl AsRef<OsStr>]) -> Vec<u8> {
    let mut line = program.as_os_str().as_bytes().to_vec();
    for argument in arguments {
        line.push(0);
        line.extend(argument.as_ref().as_bytes());
    }
    line.push(0);
    line
}

/// Finds the processes that were started with an argument that names something
/// below a directory, as `--option=DIRECTORY/NAME/…`, each with that name.
pub(crate) fn all_below(
    directory: &Path,
) -> io::Result<Vec<(String, Process)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let id = name.to_str().and_then(|name| name.parse().ok());
        let Some(id) = id.and_then(Pid::from_raw) else { continue };
        let Some(name) = name_below(id, directory) else { continue };
        match Process::open(id) {
            Ok(process)
                if name_below(id, directory).as_ref() == Some(&name) =>
            {
                found.push((name, process));
            }
            Ok(_) => {}
            Err(error) if ended(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

fn name_below(id: Pid, directory: &Path) -> Option<String> {
    let line =
        fs::read(format!("/proc/{}/cmdline", id.as_raw_nonzero())).ok()?;
    let mut wanted = b"=".to_vec();
    wanted.extend(directory.as_os_str().as_bytes());
    wanted.push(b'/');
    let at = line.windows(wanted.len()).position(|part| part == wanted)?;
    let rest = &line[at + wanted.len()..];
    let end = rest.iter().position(|byte| *byte == b'/')?;
    String::from_utf8(rest[..end].to_vec()).ok()
}

/// Processes come and go while they are looked at: what can't be read is not
/// the one.
fn has_command_line(id: Pid, wanted: &[u8]) -> bool {
    let path = format!("/proc/{}/cmdline", id.as_raw_nonzero());
    fs::read(path).is_ok_and(|line| line == wanted)
}

fn ended(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::SRCH.raw_os_error())
}

#[cfg(test)]
mod tests {
    use tokio::process::Command;

    use super::*;

    const LONG: Duration = Duration::from_secs(10);

    #[tokio::test]
    async fn a_process_is_found_by_its_command_line_and_ends_when_killed() {
        let argument = format!("86{}", std::process::id());
        let program = Path::new("/bin/sleep");
        let mut child = Command::new(program).arg(&argument).spawn().unwrap();
        let id = Pid::from_raw(child.id().unwrap().cast_signed()).unwrap();
        let started = Process::open(id).unwrap();
        let arguments = [&argument];
        let running = started.is_running(program, &arguments);
        timeout(LONG, running).await.unwrap().unwrap();
        let process = find(program, &[&argument]).unwrap().unwrap();
        assert_eq!(process.id(), started.id());

        let other = format!("{argument}0");
        assert!(find(program, &[&other]).unwrap().is_none());

        process.kill().unwrap();
        timeout(LONG, process.ended()).await.unwrap().unwrap();
        child.wait().await.unwrap();
        assert!(find(program, &[&argument]).unwrap().is_none());
        process.kill().unwrap();
        // Waiting for what will never be ends as well.
        let running = started.is_running(program, &arguments);
        timeout(LONG, running).await.unwrap().unwrap();
    }
}
