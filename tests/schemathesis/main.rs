//! Runs Schemathesis against the server. The answers to its requests, valid or
//! not, must follow the documents.

#![allow(clippy::print_stdout, reason = "what the user asked to see")]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{ExitCode, Stdio},
    time::Duration,
};

use clap::Parser;
use clouddb_tests::{Options, TestServer, eventually, orders};
use reqwest::RequestBuilder;
use serde_json::{Value, json};
use tokio::{process::Command, time::timeout};

const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");
/// The Python interpreter with the packages.
const PYTHON: &str = "CLOUDDB_TEST_SCHEMATHESIS";

/// Runs Schemathesis with the documents and the server.
#[derive(Parser)]
struct Arguments {
    /// Thousands of requests, different ones each time.
    #[arg(long)]
    long: bool,
    /// The seed of the requests.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u32>,
    /// How many requests of each phase each operation gets.
    #[arg(long, value_name = "NUMBER")]
    examples: Option<u32>,
    /// The options that cargo gives to every test program.
    #[arg(hide = true, trailing_var_arg = true, allow_hyphen_values = true)]
    _others: Vec<String>,
}

/// A document, and the settings of Schemathesis for it.
struct Subject {
    name: &'static str,
    document: &'static str,
    configuration: &'static str,
}

const SUBJECTS: [Subject; 2] = [
    Subject {
        name: "clouddb",
        document: clouddb_api::DOCUMENT,
        configuration: include_str!("clouddb.toml"),
    },
    Subject {
        name: "identity",
        document: identity_api::DOCUMENT,
        configuration: include_str!("identity.toml"),
    },
];

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let usual = if arguments.long { rand::random() } else { 1 };
    let seed = arguments.seed.unwrap_or(usual);
    let usual = if arguments.long { 250 } else { 10 };
    let examples = arguments.examples.unwrap_or(usual);
    println!("seed {seed}, {examples} examples");
    // A small quota, so that most requests for an instance are refused.
    let quota = Some((2, 600));
    let options = Options { quota, ..Options::default() };
    let mut server = TestServer::start(PROGRAM, &options).await;

    let known = Known::make(&server).await;
    let mut is_clean = can_fail(&server, &known).await;
    for subject in &SUBJECTS {
        let run = Run::new(subject, subject.document, &known);
        is_clean &= run.passes(&server, seed, examples, &[], true).await;
    }
    if !server.is_running() {
        println!("the server has ended:\n{}", server.log());
        is_clean = false;
    }
    if is_clean { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The ids of existing resources.
#[derive(Clone)]
struct Known {
    instance: String,
    operation: String,
    backup: String,
    configuration: String,
    /// A backup to delete.
    doomed: String,
}

impl Known {
    /// Makes an instance and its backups.
    async fn make(server: &TestServer) -> Self {
        let own = server.credentials();
        let url = format!("{}/v1.0/{}", server.url(), own.account);
        let client = clouddb_tests::http();
        let ask = async |request: RequestBuilder| {
            let reply = request.header("X-Auth-Token", &own.token).send().await;
            let reply = reply.expect("it answers").json::<Value>().await;
            reply.expect("it is JSON")
        };
        let id = |value: &Value| {
            value["id"].as_str().expect("there is one").to_owned()
        };
        let create = client.post(format!("{url}/instances")).json(&orders());
        let instance = id(&ask(create).await["instance"]);
        let shown = format!("{url}/instances/{instance}");
        let idle = async || {
            let shown = ask(client.get(&shown)).await;
            (shown["instance"]["status"] == "ACTIVE").then_some(())
        };
        eventually("the instance is active", idle).await;
        let made = async || {
            let body = json!({"backup": {"name": "own", "instance": instance}});
            let create = client.post(format!("{url}/backups")).json(&body);
            let backup = id(&ask(create).await["backup"]);
            eventually("it is backed up", idle).await;
            backup
        };
        let (backup, doomed) = (made().await, made().await);
        let group = json!({"configuration": {"name": "own", "values": {}}});
        let request = client.post(format!("{url}/configurations")).json(&group);
        let configuration = id(&ask(request).await["configuration"]);
        let operations = ask(client.get(format!("{url}/operations"))).await;
        let operation = id(&operations["operations"][0]);
        Self { instance, operation, backup, configuration, doomed }
    }
}

/// A run that finds nothing may itself be broken. So this breaks a document on
/// purpose, and Schemathesis must find that.
async fn can_fail(server: &TestServer, known: &Known) -> bool {
    let subject = &SUBJECTS[0];
    let mut document: Value =
        serde_json::from_str(subject.document).expect("it is JSON");
    let flavors = &mut document["paths"]["/v1.0/{accountId}/flavors"]["get"];
    flavors["responses"] = json!({"204": {"description": "None."}});
    let run = Run::new(subject, &document.to_string(), known);
    let only = ["--include-operation-id", "listFlavors"];
    let passed = run.passes(server, 1, 1, &only, false).await;
    if passed {
        println!("a status that isn't documented wasn't found");
    }
    !passed
}

/// One run of Schemathesis, in its own directory.
struct Run {
    directory: tempfile::TempDir,
    known: Known,
}

impl Run {
    fn new(subject: &Subject, document: &str, known: &Known) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let write = |name: &str, text: &str| {
            fs::write(directory.path().join(name), text)
                .expect("a file can be written");
        };
        println!("{}", subject.name);
        write("openapi.json", document);
        write("schemathesis.toml", subject.configuration);
        write("hooks.py", include_str!("hooks.py"));
        Self { directory, known: known.clone() }
    }

    /// Whether the run found nothing. The token is in the environment, since
    /// all users of the machine can see arguments.
    async fn passes(
        &self,
        server: &TestServer,
        seed: u32,
        examples: u32,
        more: &[&str],
        is_shown: bool,
    ) -> bool {
        // Far longer than that many requests take.
        let patience = Duration::from_secs(120 + 10 * u64::from(examples));
        let own = server.credentials();
        let output = || if is_shown { Stdio::inherit() } else { Stdio::null() };
        let mut command = Command::new(python());
        command
            .args(["-m", "schemathesis.cli", "run", "openapi.json"])
            .args(["--url", server.url(), "--workers", "1"])
            .args(["--seed", &seed.to_string()])
            .args(["--max-examples", &examples.to_string()])
            .args(more)
            .current_dir(self.directory.path())
            .env("CLOUDDB_TOKEN", own.token)
            .env("CLOUDDB_ACCOUNT", own.account)
            .env("CLOUDDB_INSTANCE", &self.known.instance)
            .env("CLOUDDB_OPERATION", &self.known.operation)
            .env("CLOUDDB_BACKUP", &self.known.backup)
            .env("CLOUDDB_CONFIGURATION", &self.known.configuration)
            .env("CLOUDDB_DOOMED", &self.known.doomed)
            .env("NO_COLOR", "1")
            .stdin(Stdio::null())
            .stdout(output())
            .stderr(output())
            .kill_on_drop(true);
        let mut process = command.spawn().expect("Schemathesis can be started");
        let ended = timeout(patience, process.wait()).await;
        let status = ended.expect("it ends").expect("it can be waited for");
        status.success()
    }
}

fn python() -> PathBuf {
    let python = env::var_os(PYTHON).unwrap_or_else(|| {
        panic!(
            "{PYTHON} isn't set; `cargo xtask test` installs Schemathesis and \
             sets it"
        )
    });
    Path::new(&python).to_owned()
}
