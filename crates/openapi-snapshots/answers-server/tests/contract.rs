//! The server does what the document says.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
};

use answers_server::{DOCUMENT, answers_api_mod, OPERATIONS};
use serde_json::Value;

/// The program, until the test ends.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_answers-server"))
            .arg("127.0.0.1:0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let output = process.stdout.take().expect("it was piped");
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line).expect("it says a line");
        let address = line.trim().rsplit('/').next().unwrap_or_default();
        Self { process, address: address.to_owned() }
    }

    /// The status that a request without a body is answered with.
    fn ask(&self, method: &str, path: &str) -> u16 {
        let mut stream =
            TcpStream::connect(&self.address).expect("the server listens");
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost\r\n\
             connection: close\r\ncontent-length: 0\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).expect("the request is sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("the server answers");
        let answer = String::from_utf8_lossy(&answer);
        let status = answer.split(' ').nth(1).and_then(|s| s.parse().ok());
        status.unwrap_or_else(|| panic!("no status in {answer:?}"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let ended = self.process.kill().and_then(|()| self.process.wait());
        ended.expect("the program ends");
    }
}

#[test]
fn the_server_emits_the_document() {
    let api = answers_api_mod::stub_api_description().expect("dropshot takes it");
    let emitted = api.openapi("any", semver::Version::new(0, 0, 0));
    let emitted = emitted.json().expect("it is JSON");
    let document: Value = serde_json::from_str(DOCUMENT).expect("it is JSON");
    let differences = openapi_runtime::differences(&document, &emitted);
    assert!(differences.is_empty(), "{differences:#?}");
}

/// Replace it by what each operation should answer, once it does something.
#[test]
fn every_operation_is_served() {
    let server = Server::start();
    assert_eq!(server.ask("GET", "/there/is/no/such/path/at/all"), 404);
    for operation in OPERATIONS {
        let segments = operation.path.split('/').map(|segment| {
            if segment.starts_with('{') { "1" } else { segment }
        });
        let path = segments.collect::<Vec<_>>().join("/");
        let status = server.ask(operation.method, &path);
        assert!(status != 404 && status != 405, "{operation:?}: {status}");
    }
}
