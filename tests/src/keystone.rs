//! A real Keystone, from packages installed for the tests.

use std::{env, path::Path, process::Stdio};

use reqwest::{Client, Method};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    process::{Child, Command},
    time::timeout,
};
use uuid::Uuid;

use crate::PATIENCE;

/// The variable with the path of the Python that has the packages.
const PYTHON: &str = "CLOUDDB_TEST_KEYSTONE";
const ADMINISTRATOR: &str = "admin";

/// A running Keystone. It ends when this is dropped, or with this process.
#[derive(Debug)]
pub struct Keystone {
    url: String,
    administrator: String,
    process: Child,
    _scratch: TempDir,
}

impl Keystone {
    /// Sets up a Keystone, and waits until it answers.
    pub async fn start() -> Self {
        let python = env::var(PYTHON).unwrap_or_else(|_| {
            panic!(
                "{PYTHON} isn't set; `cargo xtask test` installs Keystone and \
                 sets it"
            )
        });
        let scratch = tempfile::tempdir().expect("a temporary directory");
        let program = scratch.path().join("serve_keystone.py");
        std::fs::write(&program, include_str!("serve_keystone.py"))
            .expect("the program can be written");
        let mut process = Command::new(python)
            .arg("-W")
            .arg("ignore")
            .arg(&program)
            .arg(scratch.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("Keystone can be started");
        let password = Uuid::new_v4().to_string();
        // It runs until this pipe is closed.
        let input = process.stdin.as_mut().expect("it was asked for a pipe");
        let line = format!("{password}\n");
        input.write_all(line.as_bytes()).await.expect("it reads");
        let output = process.stdout.take().expect("it was asked for a pipe");
        let mut port = String::new();
        let mut output = BufReader::new(output);
        let read = timeout(2 * PATIENCE, output.read_line(&mut port)).await;
        read.expect("it is ready in time").expect("its output can be read");
        assert!(!port.is_empty(), "{}", log(scratch.path()));
        let mut keystone = Self {
            url: format!("http://127.0.0.1:{}", port.trim()),
            administrator: String::new(),
            process,
            _scratch: scratch,
        };
        keystone.administrator =
            keystone.log_in(ADMINISTRATOR, &password, ADMINISTRATOR).await;
        keystone
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Suspends its process, so that it doesn't answer.
    pub fn hold(&self) {
        self.signal(Signal::STOP);
    }

    /// Resumes its process.
    pub fn go_on(&self) {
        self.signal(Signal::CONT);
    }

    fn signal(&self, signal: Signal) {
        let id = self.process.id().expect("it runs");
        let id = i32::try_from(id).ok().and_then(Pid::from_raw);
        kill_process(id.expect("a process id"), signal).expect("it runs");
    }

    /// The number of connections to it.
    #[must_use]
    pub fn connections(&self) -> usize {
        let (_, port) = self.url.rsplit_once(':').expect("it has a port");
        let port: u16 = port.parse().expect("a port is a number");
        // The address and the state in the kernel's format.
        let there = format!("0100007F:{port:04X} 01 ");
        let all = std::fs::read_to_string("/proc/net/tcp");
        let all = all.expect("the kernel tells");
        all.lines().filter(|line| line.contains(&there)).count()
    }

    /// Gets a token for a user and a project from Keystone.
    pub async fn log_in(
        &self,
        name: &str,
        password: &str,
        project: &str,
    ) -> String {
        let domain = json!({"id": "default"});
        let user = json!({
            "name": name, "domain": domain, "password": password,
        });
        let body = json!({"auth": {
            "identity": {"methods": ["password"], "password": {"user": user}},
            "scope": {"project": {"name": project, "domain": domain}},
        }});
        let url = format!("{}/v3/auth/tokens", self.url);
        let reply = Client::new().post(url).json(&body).send().await;
        let reply = reply.expect("Keystone answers");
        assert_eq!(reply.status(), 201, "{name} can't log in");
        let token = &reply.headers()["x-subject-token"];
        token.to_str().expect("a token is text").to_owned()
    }

    /// Sends a request with `token`, or else with the administrator's.
    pub async fn ask(
        &self,
        method: Method,
        path: &str,
        token: Option<&str>,
        body: &Value,
    ) -> Value {
        let token = token.unwrap_or(&self.administrator);
        let request = Client::new()
            .request(method, format!("{}{path}", self.url))
            .header("X-Auth-Token", token);
        let reply = request.json(body).send().await.expect("Keystone answers");
        let status = reply.status();
        let text = reply.text().await.expect("the answer can be read");
        assert!(status.is_success(), "{path}: {status} {text}");
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Creates a project, and returns its id.
    pub async fn add_project(&self, name: &str) -> String {
        let body = json!({"project": {"name": name}});
        let made = self.ask(Method::POST, "/v3/projects", None, &body).await;
        id_of(&made["project"])
    }

    /// Creates a user with a role in a project, and returns the user's id.
    pub async fn add_user(
        &self,
        name: &str,
        password: &str,
        project: &str,
        role: &str,
    ) -> String {
        let body = json!({"user": {"name": name, "password": password}});
        let made = self.ask(Method::POST, "/v3/users", None, &body).await;
        let user = id_of(&made["user"]);
        let path = format!("/v3/roles?name={role}");
        let roles = self.ask(Method::GET, &path, None, &json!({})).await;
        let role = id_of(&roles["roles"][0]);
        let path = format!("/v3/projects/{project}/users/{user}/roles/{role}");
        self.ask(Method::PUT, &path, None, &json!({})).await;
        user
    }
}

fn id_of(value: &Value) -> String {
    value["id"].as_str().expect("it has an id").to_owned()
}

fn log(scratch: &Path) -> String {
    let log = std::fs::read_to_string(scratch.join("keystone.log"));
    log.unwrap_or_else(|error| error.to_string())
}
