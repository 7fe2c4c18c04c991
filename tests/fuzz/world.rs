//! The server under test, and the resources that requests use.

use std::{
    fs,
    net::SocketAddr,
    sync::{Mutex, PoisonError},
};

use clouddb_tests::{Options, TestServer, eventually, orders};
use serde_json::{Value, json};

use crate::{connection::Reply, request::Asked};

const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");
/// The account of the requests. The first user's account would have another
/// name in each run.
const ACCOUNT: &str = "1234";
/// A token with all rights.
const ADMIN: &str = "a-token-of-an-administrator";
/// A token that may only read.
const OBSERVER: &str = "a-token-of-an-observer";
/// How many backups and copies to make. Each takes time and room.
const BACKUPS: usize = 200;
/// How many ids of a kind to remember.
const REMEMBERED: usize = 8;

/// The resources that requests use. Answers add ids for later requests, so a
/// request that is sent alone may name other ones.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) address: SocketAddr,
    pub(crate) host: String,
    pub(crate) account: String,
    pub(crate) token: String,
    /// A token that may only read.
    pub(crate) observer: String,
    /// A token of another account.
    pub(crate) stranger: String,
    pub(crate) username: String,
    pub(crate) user_id: String,
    pub(crate) password: String,
    pub(crate) api_key: String,
    /// One deletion in so many is of something that exists.
    pub(crate) deletions: u32,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    instances: Vec<String>,
    backups: Vec<String>,
    configurations: Vec<String>,
    operations: Vec<String>,
    tokens: Vec<String>,
    /// How many backups and copies were made.
    made: usize,
}

/// Starts a server whose account may have two small instances. So most requests
/// for an instance are refused.
pub(crate) async fn start() -> TestServer {
    let token = |token: &str, role: &str| {
        format!(
            "{{ token = \"{token}\", account = \"{ACCOUNT}\", \
             roles = [\"{role}\"] }}"
        )
    };
    let (admin, observer) =
        (token(ADMIN, "admin"), token(OBSERVER, "observer"));
    let options = Options {
        quota: Some((2, 600)),
        identity: Some(format!("tokens = [{admin}, {observer}]")),
        log: Some("level = \"warning\"".into()),
        ..Options::default()
    };
    TestServer::start(PROGRAM, &options).await
}

impl World {
    /// Makes the resources that requests use.
    pub(crate) async fn of(server: &TestServer) -> Self {
        let credentials = server.credentials();
        let host = server.url().trim_start_matches("http://").to_owned();
        let world = Self {
            address: host.parse().expect("it listens on an address"),
            host,
            account: ACCOUNT.to_owned(),
            token: ADMIN.to_owned(),
            observer: OBSERVER.to_owned(),
            stranger: credentials.token,
            user_id: user_id(server).await,
            username: credentials.username,
            password: credentials.password,
            api_key: credentials.api_key,
            deletions: 600,
            known: Mutex::default(),
        };
        world.learn_tokens(&[ADMIN.to_owned(), world.stranger.clone()]);
        let url = format!("{}/v1.0/{}", server.url(), world.account);
        let ask = |request: reqwest::RequestBuilder| async {
            let request = request.header("X-Auth-Token", &world.token);
            let reply = request.send().await.expect("it answers");
            reply.json::<Value>().await.expect("it is JSON")
        };
        let client = clouddb_tests::http();
        let request = client.post(format!("{url}/instances")).json(&orders());
        let made = ask(request).await;
        let id = made["instance"]["id"].as_str().expect("it is accepted");
        let idle = async || {
            let shown = ask(client.get(format!("{url}/instances/{id}"))).await;
            let status = shown["instance"]["status"].as_str()?.to_owned();
            let is_busy = ["BUILD", "BACKUP"].contains(&status.as_str());
            (!is_busy).then_some(status)
        };
        assert_eq!(eventually("it is built", idle).await, "ACTIVE");
        world.learn_from(&made);
        let backup = json!({"backup": {"name": "own", "instance": id}});
        let request = client.post(format!("{url}/backups")).json(&backup);
        world.learn_from(&ask(request).await);
        assert_eq!(eventually("it is backed up", idle).await, "ACTIVE");
        assert_eq!(world.backups().len(), 1);
        let group = json!({"configuration": {"name": "own", "values": {}}});
        let request = client.post(format!("{url}/configurations")).json(&group);
        world.learn_from(&ask(request).await);
        assert_eq!(world.configurations().len(), 1);
        let operations = ask(client.get(format!("{url}/operations"))).await;
        world.learn_from(&operations);
        world
    }

    pub(crate) fn instances(&self) -> Vec<String> {
        self.known(|known| known.instances.clone())
    }

    pub(crate) fn backups(&self) -> Vec<String> {
        self.known(|known| known.backups.clone())
    }

    pub(crate) fn configurations(&self) -> Vec<String> {
        self.known(|known| known.configurations.clone())
    }

    /// Whether another backup or copy may be made.
    pub(crate) fn has_room(&self) -> bool {
        self.known(|known| known.made < BACKUPS)
    }

    pub(crate) fn operations(&self) -> Vec<String> {
        self.known(|known| known.operations.clone())
    }

    pub(crate) fn tokens(&self) -> Vec<String> {
        self.known(|known| known.tokens.clone())
    }

    /// Remembers the ids in an answer.
    pub(crate) fn learn(&self, asked: &Asked, reply: &Reply) {
        let is_read = asked.method == "GET";
        if !reply.status.is_success() || !is_read && asked.method != "POST" {
            return;
        }
        if let Some(token) = reply.headers.get("x-subject-token")
            && let Ok(token) = token.to_str()
        {
            self.learn_tokens(&[token.to_owned()]);
        }
        let is_copied = asked.path_and_query.path().ends_with("/action");
        self.known(|known| known.made += usize::from(is_copied && !is_read));
        if let Ok(value) = serde_json::from_slice::<Value>(&reply.body) {
            let is_made = !is_read && value["backup"].is_object();
            self.known(|known| known.made += usize::from(is_made));
            self.learn_from(&value);
        }
    }

    fn learn_from(&self, value: &Value) {
        let id = |value: &Value| value["id"].as_str().map(str::to_owned);
        self.known(|known| {
            remember(&mut known.instances, id(&value["instance"]));
            remember(&mut known.backups, id(&value["backup"]));
            let configuration = id(&value["configuration"]);
            remember(&mut known.configurations, configuration);
            remember(&mut known.tokens, id(&value["access"]["token"]));
            // Lists no longer have what was deleted, so newer ids replace
            // those.
            for (name, all) in [
                ("instances", &mut known.instances),
                ("backups", &mut known.backups),
                ("configurations", &mut known.configurations),
                ("operations", &mut known.operations),
            ] {
                for one in value[name].as_array().into_iter().flatten() {
                    remember(all, id(one));
                }
            }
        });
    }

    fn learn_tokens(&self, tokens: &[String]) {
        self.known(|known| {
            for token in tokens {
                remember(&mut known.tokens, Some(token.clone()));
            }
        });
    }

    fn known<T>(&self, look: impl FnOnce(&mut Known) -> T) -> T {
        look(&mut self.known.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn remember(all: &mut Vec<String>, new: Option<String>) {
    all.extend(new);
    if all.len() > REMEMBERED {
        all.remove(0);
    }
}

/// The id of the first user.
async fn user_id(server: &TestServer) -> String {
    let credentials = server.credentials();
    let body = json!({"auth": {"RAX-KSKEY:apiKeyCredentials": {
        "username": credentials.username, "apiKey": credentials.api_key,
    }}});
    let url = format!("{}/v2.0/tokens", server.url());
    let reply = clouddb_tests::http().post(url).json(&body).send().await;
    let reply = reply.expect("it answers").json::<Value>().await;
    let id = &reply.expect("it is JSON")["access"]["user"]["id"];
    id.as_str().expect("users have ids").to_owned()
}

/// The server's memory, in KiB.
pub(crate) fn memory(server: &TestServer) -> u64 {
    let id = server.process().id().expect("it runs");
    let status = fs::read_to_string(format!("/proc/{id}/status"))
        .expect("the process is there");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|n| n.parse().ok()).expect("it has memory")
}
