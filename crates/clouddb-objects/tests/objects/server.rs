//! A real Swift, which speaks the protocol of S3 too.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

use clouddb_objects::{S3Settings, SwiftLogin, SwiftSettings};
use reqwest::{Client, Method, Response};
use serde_json::{Value, json};

/// The Python that has the packages.
const PYTHON: &str = "CLOUDDB_TEST_SWIFT";

/// A running Swift. It ends with this process, or when it is dropped, and
/// removes what it kept.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) port: u16,
    process: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        self.process.wait().expect("Swift ends");
    }
}

/// The one that most tests share.
pub(crate) fn server() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| Server::start(&json!({})))
}

impl Server {
    pub(crate) fn start(settings: &Value) -> Self {
        let python = env::var(PYTHON).unwrap_or_else(|_| {
            panic!(
                "{PYTHON} isn't set; `cargo xtask test` installs Swift and \
                 sets it"
            )
        });
        let directory = tempfile::tempdir().unwrap().keep();
        let program = directory.join("serve_swift.py");
        std::fs::write(&program, include_str!("serve_swift.py")).unwrap();
        let mut process = Command::new(python)
            .arg(&program)
            .arg(&directory)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // It goes on until this pipe is closed.
        writeln!(process.stdin.as_mut().unwrap(), "{settings}").unwrap();
        let mut port = String::new();
        let output = process.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut port).unwrap();
        let port = port.trim().parse().expect("Swift says its port");
        Self { port, process }
    }

    pub(crate) fn settings(&self, container: &str) -> SwiftSettings {
        settings(self.port, container)
    }

    pub(crate) fn s3(&self, bucket: &str) -> S3Settings {
        let endpoint = format!("http://127.0.0.1:{}", self.port);
        S3Settings {
            endpoint: endpoint.parse().unwrap(),
            region: "us-east-1".into(),
            bucket: bucket.into(),
            access_key: "test:tester".into(),
            secret_key: "testing".into(),
            path_style: true,
            part_size: 5 * 1024 * 1024,
            page_size: 3,
            patience: 10,
        }
    }

    /// Asks for something as the user `tester`.
    pub(crate) async fn ask(
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
        request.header("X-Auth-Token", token).send().await.unwrap()
    }

    pub(crate) fn storage(&self) -> String {
        format!("http://127.0.0.1:{}/v1/AUTH_test", self.port)
    }

    pub(crate) async fn token(&self) -> String {
        let reply = Client::new()
            .get(login(self.port))
            .header("X-Auth-User", "test:tester")
            .header("X-Auth-Key", "testing")
            .send()
            .await
            .unwrap();
        reply.headers()["x-auth-token"].to_str().unwrap().to_owned()
    }

    /// What Swift itself says is in a container.
    pub(crate) async fn contents(&self, container: &str) -> Vec<String> {
        let path = format!("{container}?format=json");
        let reply = self.ask(Method::GET, &path, &[]).await;
        if reply.status() == 404 {
            return Vec::new();
        }
        let listing: Value = reply.json().await.unwrap();
        let entries = listing.as_array().unwrap().iter();
        entries.map(|entry| entry["name"].as_str().unwrap().into()).collect()
    }
}

fn login(port: u16) -> String {
    format!("http://127.0.0.1:{port}/auth/v1.0")
}

/// Settings for the server at a port, with small segments and pages.
pub(crate) fn settings(port: u16, container: &str) -> SwiftSettings {
    SwiftSettings {
        container: container.into(),
        segment_size: 64 * 1024,
        page_size: 3,
        patience: 10,
        ..SwiftSettings::new(SwiftLogin::V1 {
            url: login(port).parse().unwrap(),
            user: "test:tester".into(),
            key: "testing".into(),
        })
    }
}
