//! A real Swift, which also speaks S3, from packages installed for the tests.

use std::{
    env, fs,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

use reqwest::{Client, Method, Response};
use serde_json::{Value, json};

/// The variable with the path of the Python that has the packages.
const PYTHON: &str = "CLOUDDB_TEST_SWIFT";

/// A running Swift. It ends and removes its files when this is dropped, or with
/// this process.
#[derive(Debug)]
pub struct Swift {
    /// Its port on the loopback interface.
    pub port: u16,
    directory: PathBuf,
    process: Child,
}

impl Drop for Swift {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        self.process.wait().expect("Swift ends");
        // A Swift that was killed couldn't remove its files. Others have done
        // so.
        let _ = fs::remove_dir_all(&self.directory);
    }
}

impl Swift {
    /// The Swift that most tests of a process share.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Swift> = OnceLock::new();
        SHARED.get_or_init(|| Self::start(&json!({})))
    }

    /// Starts a Swift with the settings of `serve_swift.py`.
    #[must_use]
    pub fn start(settings: &Value) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let directory = directory.keep();
        let (process, port) = launch(&directory, settings);
        Self { port, directory, process }
    }

    /// Kills it. Its files stay.
    pub fn kill(&mut self) {
        self.process.kill().expect("Swift can be ended");
        self.process.wait().expect("Swift ends");
    }

    /// Starts it again on the same port, with the files that it had.
    pub fn start_again(&mut self, settings: &Value) {
        let mut settings = settings.clone();
        settings["port"] = self.port.into();
        (self.process, self.port) = launch(&self.directory, &settings);
    }

    /// Sends a request as the user `tester`.
    pub async fn ask(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
    ) -> Response {
        let token = self.token().await;
        let url = format!("{}/{path}", self.storage());
        let mut request = Client::new().request(method, url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let reply = request.header("X-Auth-Token", token).send().await;
        reply.expect("Swift answers")
    }

    /// The address of the user's account.
    #[must_use]
    pub fn storage(&self) -> String {
        format!("http://127.0.0.1:{}/v1/AUTH_test", self.port)
    }

    /// A token of the user `tester`.
    pub async fn token(&self) -> String {
        let url = format!("http://127.0.0.1:{}/auth/v1.0", self.port);
        let reply = Client::new()
            .get(url)
            .header("X-Auth-User", "test:tester")
            .header("X-Auth-Key", "testing")
            .send()
            .await
            .expect("Swift answers");
        let token = reply.headers()["x-auth-token"].to_str();
        token.expect("a token is text").to_owned()
    }

    /// The names of a container's objects, asked of Swift itself.
    pub async fn contents(&self, container: &str) -> Vec<String> {
        let path = format!("{container}?format=json");
        let reply = self.ask(Method::GET, &path, &[]).await;
        if reply.status() == 404 {
            return Vec::new();
        }
        let listing: Value = reply.json().await.expect("a listing is JSON");
        let entries = listing.as_array().expect("a listing").iter();
        let name = |entry: &Value| entry["name"].as_str().map(str::to_owned);
        entries.map(|entry| name(entry).expect("a name")).collect()
    }
}

fn launch(directory: &Path, settings: &Value) -> (Child, u16) {
    let python = env::var(PYTHON).unwrap_or_else(|_| {
        panic!(
            "{PYTHON} isn't set; `cargo xtask test` installs Swift and sets it"
        )
    });
    let program = directory.join("serve_swift.py");
    fs::write(&program, include_str!("serve_swift.py"))
        .expect("the program can be written");
    let mut process = Command::new(python)
        .arg(&program)
        .arg(directory)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Swift can be started");
    // It runs until this pipe is closed.
    let input = process.stdin.as_mut().expect("it was asked for a pipe");
    writeln!(input, "{settings}").expect("Swift reads its settings");
    let mut port = String::new();
    let output = process.stdout.take().expect("it was asked for a pipe");
    let read = BufReader::new(output).read_line(&mut port);
    read.expect("its output can be read");
    (process, port.trim().parse().expect("Swift says its port"))
}
