use std::{
    ffi::OsStr,
    fs::{self, File},
    path::Path,
    process::Stdio,
    thread,
    time::Duration,
};

use rustix::{
    event::{PollFd, PollFlags, poll},
    io::retry_on_intr,
    process::{
        Pid, PidfdFlags, Signal, kill_process, pidfd_open, pidfd_send_signal,
    },
};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
    time::timeout,
};

use crate::PATIENCE;

const READY: &str = "clouddb ready on ";

/// How long a server may take to stop.
const MOMENT: Duration = Duration::from_secs(15);

/// A process of a server. Dropping this ends it.
#[derive(Debug)]
pub struct ServerProcess {
    child: Child,
    url: String,
}

impl ServerProcess {
    /// Starts a server, and reads its address from the line that it prints when
    /// it is ready. `None` if it ends before.
    pub(crate) async fn launch(
        wrapper: &[String],
        program: &Path,
        directory: &Path,
        store: Option<&str>,
        environment: &[(&'static str, String)],
    ) -> Option<Self> {
        let log = File::options()
            .create(true)
            .append(true)
            .open(directory.join("log"))
            .expect("the log can be opened");
        let mut words =
            wrapper.iter().map(OsStr::new).chain([program.as_os_str()]);
        let first = words.next().expect("there is a program");
        let mut command = Command::new(first);
        command
            .args(words)
            .arg("serve")
            .arg("--config")
            .arg(directory.join("clouddb.toml"))
            .arg("--data-dir")
            .arg(directory.join("data"))
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .kill_on_drop(true);
        if let Some(store) = store {
            // Everybody on the machine can see arguments.
            command.env("CLOUDDB_STORE", store);
        }
        let mut child = command.spawn().expect("the server can be started");
        let output = child.stdout.take().expect("it was asked for a pipe");
        let mut line = String::new();
        let mut output = BufReader::new(output);
        let read = timeout(PATIENCE, output.read_line(&mut line)).await;
        read.expect("it is ready in time").expect("its output can be read");
        let url = line.trim().strip_prefix(READY)?.to_owned();
        Some(Self { child, url })
    }

    /// The address of the API.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Its process id, until it was waited for.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.child.id()
    }

    /// Tells the process to stop, and waits until it has.
    pub async fn stop(&mut self) {
        self.signal(Signal::TERM);
        let ended = timeout(PATIENCE, self.child.wait()).await;
        let status = ended.expect("it stops").expect("it can be waited for");
        assert!(status.success(), "it stopped with {status}");
    }

    /// Kills the process.
    pub async fn kill(&mut self) {
        self.signal(Signal::KILL);
        self.ended().await;
    }

    /// Waits until the process ends by itself.
    pub async fn ended(&mut self) {
        let ended = timeout(PATIENCE, self.child.wait()).await;
        ended.expect("it ends").expect("it can be waited for");
    }

    /// Whether the process hasn't ended.
    pub fn is_running(&mut self) -> bool {
        let ended = self.child.try_wait().expect("it can be waited for");
        ended.is_none()
    }

    /// Sends the process a signal.
    pub fn signal(&self, signal: Signal) {
        let id = self.child.id().expect("it runs").cast_signed();
        let id = Pid::from_raw(id).expect("a process has a number");
        kill_process(id, signal).expect("it can be signalled");
    }

    /// Tells the process to stop, and gives it time to do so, unless it is
    /// suspended: then it wouldn't stop.
    pub(crate) fn end_soon(&mut self) {
        let Some(id) = self.child.id() else { return };
        if is_halted(id) {
            return;
        }
        let Some(id) = Pid::from_raw(id.cast_signed()) else { return };
        end(id, Signal::TERM, MOMENT);
    }

    /// Kills the process, and waits for its end without async code, for use in
    /// `drop`.
    pub(crate) fn end_now(&mut self) {
        // This fails if the process was waited for already.
        let _ = self.child.start_kill();
        while matches!(self.child.try_wait(), Ok(None)) {
            thread::yield_now();
        }
    }
}

fn is_halted(id: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{id}/stat"));
    // The process name before it may have any character.
    let state = stat.ok().and_then(|it| {
        let (_, behind) = it.rsplit_once(')')?;
        behind.trim_start().chars().next()
    });
    state == Some('T')
}

/// Sends a signal that ends a process, and returns whether it ended within
/// `patience`. A process that doesn't exist counts as ended.
pub(crate) fn end(id: Pid, signal: Signal, patience: Duration) -> bool {
    let Ok(process) = pidfd_open(id, PidfdFlags::empty()) else {
        return true;
    };
    if pidfd_send_signal(&process, signal).is_err() {
        return true;
    }
    let mut ended = [PollFd::new(&process, PollFlags::IN)];
    let patience = patience.try_into().expect("some seconds");
    retry_on_intr(|| poll(&mut ended, Some(&patience))) == Ok(1)
}
