//! A private PostgreSQL for tests and benchmarks.
//!
//! The server and its files must not outlive the task that started it, however
//! the task ends. A task that a signal ends drops nothing, so another process,
//! the keeper, runs the server. The keeper is in a process group of its own,
//! which Ctrl-C doesn't reach. It ends the server when its standard input ends,
//! which the kernel ensures when the task ends.

use std::{
    env, fs,
    io::{self, BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener},
    os::unix::{fs::chown, process::CommandExt},
    path::Path,
    process::{Child, ChildStderr, Command, Stdio},
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::{NamedTempFile, TempDir};

use crate::packages::{Installed, POSTGRESQL, is_root, output_of};

/// The user that runs the server if this process is root's. PostgreSQL refuses
/// to run as root, or as a user without a name.
const UNPRIVILEGED: &str = "nobody";
const SUPERUSER: &str = "clouddb";
const READY: &str = "database system is ready to accept connections";

/// How long the server may take to start. It is long, since only a failing
/// start waits for it.
const PATIENCE: Duration = Duration::from_mins(1);

/// A private PostgreSQL. It ends when this is dropped, or with this process.
#[derive(Debug)]
pub(crate) struct Cluster {
    keeper: Child,
    url: String,
}

impl Cluster {
    /// Starts a server with an empty database, and waits until it accepts
    /// connections. Without `durable`, a crash of the machine may lose data.
    pub(crate) fn start(durable: bool) -> Result<Self> {
        // Install PostgreSQL before the keeper looks for it: Ctrl-C wouldn't
        // interrupt the keeper.
        POSTGRESQL.ensure()?;
        let program = env::current_exe().context("finding this program")?;
        let mut command = Command::new(program);
        command.arg("postgres").args(durable.then_some("--durable"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).process_group(0);
        let mut keeper =
            command.spawn().context("failed to start PostgreSQL's keeper")?;
        let output = keeper.stdout.take().context("the keeper has a pipe")?;
        let mut cluster = Self { keeper, url: String::new() };
        BufReader::new(output)
            .read_line(&mut cluster.url)
            .context("reading PostgreSQL's address")?;
        ensure!(cluster.url.ends_with('\n'), "there is no PostgreSQL");
        cluster.url.pop();
        Ok(cluster)
    }

    /// The address, with user, password and database.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // `wait` first closes the keeper's standard input.
        let _ = self.keeper.wait();
    }
}

/// The keeper: starts a server, prints its URL, and ends it when standard input
/// ends.
pub(crate) fn keep(durable: bool) -> Result<()> {
    let server = Server::start(&POSTGRESQL.ensure()?, durable)?;
    // If printing fails, the task has ended meanwhile.
    if writeln!(io::stdout(), "{}", server.url).is_ok() {
        io::copy(&mut io::stdin(), &mut io::sink())
            .context("reading standard input")?;
    }
    Ok(())
}

/// The server's process and its files.
struct Server {
    process: Child,
    url: String,
    /// Removed when this is dropped, after the process has ended.
    _scratch: TempDir,
}

impl Server {
    fn start(installed: &Installed, durable: bool) -> Result<Self> {
        let scratch = tempfile::tempdir().context("making a directory")?;
        let account = if is_root() { Some(unprivileged()?) } else { None };
        let site = Site { installed, directory: scratch.path(), account };
        site.give(scratch.path())?;
        let password = format!("{:032x}", rand::random::<u128>());
        site.initialise(&password)?;
        let port = free_port()?;
        let mut process = site.launch(port, durable)?;
        let log = process.stderr.take().context("the server has a pipe")?;
        let url = format!(
            "postgres://{SUPERUSER}:{password}@127.0.0.1:{port}/postgres"
        );
        let server = Self { process, url, _scratch: scratch };
        wait_until_ready(log)?;
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The data isn't needed any more, so an immediate shutdown will do. The
        // server ends its child processes.
        let _ = kill_process(Pid::from_child(&self.process), Signal::QUIT);
        let _ = self.process.wait();
    }
}

/// Where a server is created, and by which user.
struct Site<'a> {
    installed: &'a Installed,
    directory: &'a Path,
    /// The user, if not this process's own.
    account: Option<Account>,
}

impl Site<'_> {
    fn initialise(&self, password: &str) -> Result<()> {
        // Others could read an argument; only its owner can read this file.
        let mut file = NamedTempFile::new_in(self.directory)
            .context("making the password's file")?;
        writeln!(file, "{password}").context("writing the password")?;
        self.give(file.path())?;
        let mut command = self.command("initdb")?;
        command
            .arg("--pgdata=data")
            .arg(format!("--username={SUPERUSER}"))
            .arg("--pwfile")
            .arg(file.path())
            .args(["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"])
            .args(["--no-sync", "--no-instructions"]);
        output_of(&mut command).with_context(|| {
            format!("making a cluster, under root as {UNPRIVILEGED}")
        })?;
        Ok(())
    }

    fn launch(&self, port: u16, durable: bool) -> Result<Child> {
        let mut command = self.command("postgres")?;
        command.args(["-D", "data", "-p", &port.to_string()]);
        let mut set = |setting| {
            command.args(["-c", setting]);
        };
        set("listen_addresses=127.0.0.1");
        set("unix_socket_directories=");
        set("max_connections=200");
        if !durable {
            set("fsync=off");
            set("synchronous_commit=off");
            set("full_page_writes=off");
        }
        command.stdin(Stdio::null()).stdout(Stdio::null());
        command
            .stderr(Stdio::piped())
            .spawn()
            .context("failed to start PostgreSQL")
    }

    /// A program, run in the directory by its owner.
    fn command(&self, name: &str) -> Result<Command> {
        let mut command = self.installed.command(name)?;
        // This program parses messages, some of which come before the
        // configuration is read.
        command.current_dir(self.directory).env("LC_ALL", "C");
        if let Some(account) = self.account {
            command.uid(account.user).gid(account.group);
        }
        Ok(command)
    }

    /// Makes the server's user the owner of a path.
    fn give(&self, path: &Path) -> Result<()> {
        let Some(account) = self.account else {
            return Ok(());
        };
        chown(path, Some(account.user), Some(account.group)).with_context(
            || format!("giving {} to {UNPRIVILEGED}", path.display()),
        )
    }
}

/// The ids of a user and its group.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Account {
    user: u32,
    group: u32,
}

fn unprivileged() -> Result<Account> {
    let file = "/etc/passwd";
    let users =
        fs::read_to_string(file).with_context(|| format!("reading {file}"))?;
    account_of(UNPRIVILEGED, &users)
        .with_context(|| format!("{file} has no user {UNPRIVILEGED}"))
}

/// Finds a user in text like that of `/etc/passwd`.
fn account_of(name: &str, users: &str) -> Option<Account> {
    users.lines().find_map(|line| {
        let mut fields = line.split(':');
        fields.next().filter(|field| *field == name)?;
        let mut number = |skipped| fields.nth(skipped)?.parse().ok();
        Some(Account { user: number(1)?, group: number(0)? })
    })
}

/// A free port. No other process is likely to take it before the server does.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .context("looking for a free port")?;
    Ok(listener.local_addr().context("looking for a free port")?.port())
}

fn wait_until_ready(log: ChildStderr) -> Result<()> {
    let give_up = Instant::now() + PATIENCE;
    let (sender, lines) = mpsc::channel();
    thread::spawn(move || follow(log, &sender));
    let mut said = String::new();
    loop {
        let left = give_up.saturating_duration_since(Instant::now());
        match lines.recv_timeout(left) {
            Ok(line) if line.contains(READY) => return Ok(()),
            Ok(line) => said.extend([&line, "\n"]),
            Err(RecvTimeoutError::Timeout) => {
                bail!("PostgreSQL isn't ready in time:\n{said}")
            }
            Err(RecvTimeoutError::Disconnected) => {
                bail!("PostgreSQL ended when it was started:\n{said}")
            }
        }
    }
}

/// Reads the log to its end: a server whose pipe is full would block.
fn follow(log: ChildStderr, lines: &Sender<String>) {
    for line in BufReader::new(log).split(b'\n').map_while(Result::ok) {
        // The receiver is gone once the server is ready.
        let _ = lines.send(String::from_utf8_lossy(&line).into_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_found_by_its_whole_name() {
        let users = "nobody2:x:1:1::/:/bin/sh\n\
                     broken\n\
                     nobody:x:65534:65533:nobody:/nonexistent:/bin/false\n";
        let expected = Account { user: 65534, group: 65533 };
        assert_eq!(account_of("nobody", users), Some(expected));
        assert_eq!(account_of("no", users), None);
    }
}
