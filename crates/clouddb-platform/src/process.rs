use std::{
    ffi::{OsStr, OsString},
    fs, io,
    ops::Range,
    os::{
        fd::OwnedFd,
        unix::{ffi::OsStrExt, fs::MetadataExt},
    },
    path::{Path, PathBuf},
    time::Duration,
};

use rustix::process::{
    Pid, PidfdFlags, Signal, geteuid, pidfd_open, pidfd_send_signal,
};
use tokio::{
    io::{Interest, unix::AsyncFd},
    time::timeout,
};

use crate::Error;

/// How often to look whether a process runs its program. Except under load, it
/// does so sooner than the shortest sleep.
const LOOK_EVERY: Duration = Duration::from_millis(1);

/// A running process, held by a descriptor. The kernel may give the number of
/// an ended process to another one; the descriptor never changes hands.
#[derive(Debug)]
pub struct Process {
    id: Pid,
    descriptor: AsyncFd<OwnedFd>,
}

impl Process {
    /// Opens a process by its number.
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

    /// Waits until [`find`] can recognize a process that was just started, or
    /// until it has ended. While the kernel changes the program, the command
    /// line is empty, and [`find`] would miss the process.
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

    /// Asks the process to shut down.
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

/// How to tell the processes of instances from all others.
///
/// Arguments alone prove nothing: a program that reads an instance's files
/// names them too, and any user can pass any arguments. So a server is a
/// process that runs this program, under the instance's user id, with its
/// options as the only argument.
///
/// The program is known by the name of its file: an update replaces the file,
/// perhaps in another directory, while servers go on. The control group doesn't
/// count: a new server isn't in its group yet, and the service would start a
/// second one.
#[derive(Clone, Debug)]
pub struct Servers {
    /// The name of the program's file.
    pub program: &'static str,
    /// Beginning of the only argument, before the path of a file in the
    /// instance's directory.
    pub option: &'static str,
    /// The user ids that only instances have, if they have users of their own.
    pub owners: Range<u32>,
}

/// Finds the process that was started with this program and these arguments,
/// under this user id.
pub(crate) fn find(
    program: &Path,
    arguments: &[impl AsRef<OsStr>],
    user: u32,
) -> io::Result<Option<Process>> {
    let wanted = command_line(program, arguments);
    let name = program.file_name().unwrap_or_default();
    let is_it = |id: Pid| {
        has_command_line(id, &wanted)
            && Status::of(id).is_some_and(|it| it.is_of(user))
            && runs(id, name)
    };
    Ok(find_all(is_it)?.pop())
}

/// Finds the servers of instances below a directory, each with the name of its
/// instance's directory.
pub(crate) fn servers_below(
    directory: &Path,
    servers: &Servers,
) -> io::Result<Vec<(String, Process)>> {
    let mut option = OsString::from(servers.option);
    option.push(directory);
    option.push("/");
    let name_of = |id: Pid| {
        let name = only_argument(id, option.as_bytes())?;
        let is_it = is_owner_of(id, &directory.join(&name), servers)
            && runs(id, OsStr::new(servers.program));
        is_it.then_some(name)
    };
    let mut found = Vec::new();
    for process in find_all(|id| name_of(id).is_some())? {
        // The process may have changed or ended in the meantime.
        if let Some(name) = name_of(process.id) {
            found.push((name, process));
        }
    }
    Ok(found)
}

/// Finds the processes that have a user id in any role: as the real, the
/// effective or the saved one, or as that for files.
pub(crate) fn all_of(user: u32) -> io::Result<Vec<Process>> {
    find_all(|id| {
        let status = Status::of(id);
        status.is_some_and(|it| it.users.contains(&user) && !it.has_ended)
    })
}

/// Finds the processes that meet a condition.
fn find_all(is_it: impl Fn(Pid) -> bool) -> io::Result<Vec<Process>> {
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let id = name.to_str().and_then(|name| name.parse().ok());
        let Some(id) = id.and_then(Pid::from_raw) else { continue };
        if !is_it(id) {
            continue;
        }
        match Process::open(id) {
            // Checked again: before the number was opened, it may have passed
            // to another process.
            Ok(process) if is_it(id) => found.push(process),
            Ok(_) => {}
            Err(error) if ended(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
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

/// The NAME in the only argument of a process, which must be
/// `--option=DIRECTORY/NAME/…`. `beginning` is all before the name.
fn only_argument(id: Pid, beginning: &[u8]) -> Option<String> {
    let line = fs::read(path(id, "cmdline")).ok()?;
    let mut arguments = line.strip_suffix(b"\0")?.split(|byte| *byte == 0);
    let (_, argument) = (arguments.next()?, arguments.next()?);
    let rest = argument.strip_prefix(beginning)?;
    let end = rest.iter().position(|byte| *byte == b'/')?;
    let is_only = arguments.next().is_none();
    let name = String::from_utf8(rest[..end].to_vec()).ok();
    name.filter(|_| is_only)
}

/// Whether a process belongs to the owner of an instance's directory, whose
/// group is the owner's. If the directory is gone, whether it belongs to the
/// user of any instance.
fn is_owner_of(id: Pid, directory: &Path, servers: &Servers) -> bool {
    let Some(status) = Status::of(id) else { return false };
    if !geteuid().is_root() {
        return status.is_of(geteuid().as_raw());
    }
    let shown = fs::metadata(directory).map(|found| found.gid()).ok();
    let [user, ..] = status.users;
    let is_owner = match shown.filter(|owner| *owner != 0) {
        Some(owner) => user == owner,
        None => servers.owners.contains(&user),
    };
    is_owner && status.is_of(user)
}

/// Whether a process runs a program of that name, even if the file was replaced
/// since. Yes if the kernel refuses to say.
fn runs(id: Pid, program: &OsStr) -> bool {
    match fs::read_link(path(id, "exe")) {
        Ok(file) => {
            let name = file.file_name().unwrap_or_default().as_bytes();
            name.strip_suffix(b" (deleted)").unwrap_or(name)
                == program.as_bytes()
        }
        // The service may not trace this process: the other checks must do.
        Err(error) => error.kind() == io::ErrorKind::PermissionDenied,
    }
}

/// What the kernel tells about a process.
struct Status {
    /// The real user id, the effective, the saved one, and that of files.
    users: [u32; 4],
    /// Whether it has ended, and its parent hasn't waited for it yet.
    has_ended: bool,
}

impl Status {
    /// Returns `None` if the process has ended meanwhile.
    fn of(id: Pid) -> Option<Self> {
        let text = fs::read_to_string(path(id, "status")).ok()?;
        let field =
            |name: &str| text.lines().find_map(|line| line.strip_prefix(name));
        let users = field("Uid:")?.split_whitespace();
        let users: Vec<u32> =
            users.map(str::parse).collect::<Result<_, _>>().ok()?;
        let state = field("State:")?.trim_start();
        Some(Self {
            users: users.try_into().ok()?,
            has_ended: state.starts_with(['Z', 'X']),
        })
    }

    /// Whether it has that user id in all four roles.
    fn is_of(&self, user: u32) -> bool {
        self.users == [user; 4]
    }
}

fn path(id: Pid, file: &str) -> PathBuf {
    format!("/proc/{}/{file}", id.as_raw_nonzero()).into()
}

/// Whether a process has this command line. One that ended meanwhile doesn't.
fn has_command_line(id: Pid, wanted: &[u8]) -> bool {
    fs::read(path(id, "cmdline")).is_ok_and(|line| line == wanted)
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
        let user = geteuid().as_raw();
        let process = find(program, &[&argument], user).unwrap().unwrap();
        assert_eq!(process.id(), started.id());

        let other = format!("{argument}0");
        assert!(find(program, &[&other], user).unwrap().is_none());
        let somebody = user + 1;
        assert!(find(program, &[&argument], somebody).unwrap().is_none());

        process.kill().unwrap();
        timeout(LONG, process.ended()).await.unwrap().unwrap();
        child.wait().await.unwrap();
        assert!(find(program, &[&argument], user).unwrap().is_none());
        process.kill().unwrap();
        // The wait for a process that has ended returns, too.
        let running = started.is_running(program, &arguments);
        timeout(LONG, running).await.unwrap().unwrap();
    }
}
