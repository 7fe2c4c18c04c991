use std::{
    fmt::Write as _,
    fs::{self, File},
    path::{Path, PathBuf},
    process::Stdio,
    thread,
};

use clouddb_client::{Client, types::AccountId};
use clouddb_server::Credentials;
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
    time::timeout,
};

use crate::{Census, Network, PATIENCE};

const READY: &str = "clouddb ready on ";

/// How a server is set up beside what every test needs.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The domain of host names.
    pub domain: Option<String>,
    /// How many seconds an instance may take to be built.
    pub build_seconds: Option<u64>,
}

/// A server with a data directory, a port and addresses of its own. All that it
/// started is gone when it is dropped.
#[derive(Debug)]
pub struct TestServer {
    program: PathBuf,
    directory: TempDir,
    child: Child,
    url: String,
    /// Nobody else may have it as long as the server runs.
    _network: Network,
}

impl TestServer {
    /// Starts the program at that path, and waits until it is ready.
    pub async fn start(program: &str, options: &Options) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let network = Network::take();
        let configuration = configuration(&network, options);
        fs::write(directory.path().join("clouddb.toml"), configuration)
            .expect("the configuration can be written");
        let program = PathBuf::from(program);
        let (child, url) = launch(&program, directory.path()).await;
        Self { program, directory, child, url, _network: network }
    }

    /// The address of the API.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The data directory.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.directory.path().join("data")
    }

    /// What was logged so far.
    #[must_use]
    pub fn log(&self) -> String {
        fs::read_to_string(self.directory.path().join("log"))
            .expect("the log can be read")
    }

    /// What the server wrote down for its first user.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        let text = fs::read(self.data().join("credentials.json"))
            .expect("the credentials can be read");
        serde_json::from_slice(&text).expect("the credentials are JSON")
    }

    /// The account of the first user.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.credentials().account.parse().expect("an account")
    }

    /// A client of the first user.
    #[must_use]
    pub fn client(&self) -> Client {
        Client::connect(&self.url, &self.credentials().token)
            .expect("a client can be made")
    }

    /// What there is of its databases.
    #[must_use]
    pub fn census(&self) -> Census {
        Census::of(&self.data())
    }

    /// The number of its process.
    #[must_use]
    pub fn process(&self) -> Option<u32> {
        self.child.id()
    }

    /// Tells the server to stop, and waits until it has.
    pub async fn stop(&mut self) {
        self.signal(Signal::TERM);
        let ended = timeout(PATIENCE, self.child.wait()).await;
        let status = ended.expect("it stops").expect("it can be waited for");
        assert!(status.success(), "it stopped with {status}");
    }

    /// Ends the server without giving it time for anything.
    pub async fn kill(&mut self) {
        self.signal(Signal::KILL);
        let ended = timeout(PATIENCE, self.child.wait()).await;
        ended.expect("it ends").expect("it can be waited for");
    }

    /// Starts the server again after it was stopped, as it was.
    pub async fn start_again(&mut self) {
        let (child, url) = launch(&self.program, self.directory.path()).await;
        self.child = child;
        self.url = url;
    }

    fn signal(&self, signal: Signal) {
        let id = self.child.id().expect("it runs").cast_signed();
        let id = Pid::from_raw(id).expect("a process has a number");
        kill_process(id, signal).expect("it can be signalled");
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        // The server first, or it would start what is ended here again. When
        // it was waited for already, that fails.
        let _ = self.child.start_kill();
        while matches!(self.child.try_wait(), Ok(None)) {
            thread::yield_now();
        }
        let census = self.census();
        census.kill();
        while !self.census().processes.is_empty() {
            thread::yield_now();
        }
        if thread::panicking() {
            show("the server's log", &self.directory.path().join("log"));
            for instance in &census.directories {
                let instance = self.data().join("instances").join(instance);
                let log = instance.join("run/mariadbd.log");
                show("a database's log", &log);
            }
        }
    }
}

#[allow(clippy::print_stderr, reason = "cargo shows it with the failed test")]
fn show(what: &str, path: &Path) {
    let text = fs::read_to_string(path).unwrap_or_else(|e| e.to_string());
    eprintln!("---- {what}, {}\n{text}", path.display());
}

fn configuration(network: &Network, options: &Options) -> String {
    let mut text = String::from("listen = \"127.0.0.1:0\"\n");
    let mut line = |line: String| {
        writeln!(text, "{line}").expect("a String takes text");
    };
    line("[instances]".into());
    line(format!("addresses = \"{}\"", network.pool()));
    if let Some(domain) = &options.domain {
        line(format!("domain = \"{domain}\""));
    }
    if let Some(seconds) = options.build_seconds {
        line(format!("build_seconds = {seconds}"));
    }
    text
}

/// Starts a server, and reads its address from the line that it prints when it
/// is ready.
async fn launch(program: &Path, directory: &Path) -> (Child, String) {
    let log = File::options()
        .create(true)
        .append(true)
        .open(directory.join("log"))
        .expect("the log can be opened");
    let mut child = Command::new(program)
        .arg("serve")
        .arg("--config")
        .arg(directory.join("clouddb.toml"))
        .arg("--data-dir")
        .arg(directory.join("data"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log)
        .kill_on_drop(true)
        .spawn()
        .expect("the server can be started");
    let output = child.stdout.take().expect("it was asked for a pipe");
    let mut line = String::new();
    let mut output = BufReader::new(output);
    let read = timeout(PATIENCE, output.read_line(&mut line)).await;
    read.expect("it is ready in time").expect("its output can be read");
    let url = line.trim().strip_prefix(READY).unwrap_or_else(|| {
        let log = fs::read_to_string(directory.join("log"));
        panic!("the server printed {line:?} and logged {log:?}")
    });
    (child, url.to_owned())
}
