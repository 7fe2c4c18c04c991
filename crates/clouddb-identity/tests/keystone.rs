//! Tests of requests to a Keystone, and of reading its answers. This Keystone
//! always gives the same answer; the project's other tests use a real one.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use chrono::{TimeDelta, Utc};
use clouddb_identity::{
    Credentials, Directory, Domain, Error, ExposeSecret, FailureLimits,
    KeystoneSettings, Scope, Settings, Who,
};
use clouddb_model::Role;
use futures::future::join_all;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    sync::Semaphore,
};

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// A Keystone that always gives the same answer.
struct Mute {
    directory: Directory,
    requests: Arc<AtomicUsize>,
    /// It answers only while there is a permit.
    gate: Arc<Semaphore>,
}

impl Mute {
    async fn that_answers(status: &str, headers: &str, body: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(AtomicUsize::new(0));
        let length = body.len();
        let answer = format!(
            "HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\
             Connection: close\r\n{headers}\r\n{body}"
        );
        let counted = Arc::clone(&requests);
        let gate = Arc::new(Semaphore::new(1));
        let answering = Arc::clone(&gate);
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                counted.fetch_add(1, Ordering::SeqCst);
                let (answer, gate) = (answer.clone(), Arc::clone(&answering));
                tokio::spawn(async move {
                    let mut head = [0; 4096];
                    let _ = stream.read(&mut head).await;
                    let _open = gate.acquire().await;
                    let _ = stream.write_all(answer.as_bytes()).await;
                });
            }
        });
        Self { directory: directory(address), requests, gate }
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

fn directory(address: SocketAddr) -> Directory {
    let keystone = KeystoneSettings {
        url: format!("http://{address}").parse().unwrap(),
        roles: FromIterator::from_iter([("member".into(), Role::Creator)]),
    };
    let settings = Settings {
        token_lifetime: TimeDelta::hours(1),
        static_tokens: Vec::new(),
        failure_limits: FailureLimits::default(),
    };
    Directory::keystone(keystone, &settings).unwrap()
}

fn answer(seconds: i64) -> Value {
    let named = |name: &str| json!({"id": name, "name": name});
    json!({"token": {
        "methods": ["password"],
        "user": named("ada"),
        "project": named("analysis"),
        "roles": [named("member")],
        "issued_at": Utc::now(),
        "expires_at": Utc::now() + TimeDelta::seconds(seconds),
        "audit_ids": ["an-id"],
    }})
}

fn password() -> Credentials {
    let who = Who::Name { name: "ada".into(), domain: Domain::only() };
    Credentials::Password { who, password: "correct-horse".into() }
}

#[tokio::test]
async fn many_who_ask_for_a_token_ask_once() {
    let answer = answer(3600).to_string();
    let mute = Mute::that_answers("200 OK", "", &answer).await;
    // Open the gate only after each request has been polled once, so that all
    // wait at the same time.
    let closed = mute.gate.acquire().await.unwrap();
    let all = (0..20).map(|_| mute.directory.session("a-token", HERE));
    let opened = async { drop(closed) };
    let (all, ()) = tokio::join!(join_all(all), opened);
    for found in all {
        let session = found.unwrap().unwrap();
        assert_eq!(session.roles, ["creator"]);
        assert_eq!(session.id, "an-id");
    }
    assert_eq!(mute.requests(), 1);
    mute.directory.session("a-token", HERE).await.unwrap().unwrap();
    assert_eq!(mute.requests(), 1);
    mute.directory.session("another", HERE).await.unwrap().unwrap();
    assert_eq!(mute.requests(), 2);
}

#[tokio::test]
async fn a_token_is_not_remembered_beyond_its_end() {
    let answer = answer(-1).to_string();
    let mute = Mute::that_answers("200 OK", "", &answer).await;
    for expected in 1..=2 {
        mute.directory.session("a-token", HERE).await.unwrap();
        assert_eq!(mute.requests(), expected);
    }
}

#[tokio::test]
async fn what_is_no_token_is_remembered_too() {
    for status in ["401 Unauthorized", "404 Not Found"] {
        let mute = Mute::that_answers(status, "", "{}").await;
        for _ in 0..3 {
            let found = mute.directory.session("a-token", HERE).await.unwrap();
            assert!(found.is_none());
        }
        assert_eq!(mute.requests(), 1);
    }
    // A token that isn't valid in a header isn't looked up.
    let mute = Mute::that_answers("200 OK", "", "{}").await;
    for token in ["a token", "a\r\nb", "ä"] {
        let found = mute.directory.session(token, HERE).await.unwrap();
        assert!(found.is_none());
    }
    assert_eq!(mute.requests(), 0);
}

#[tokio::test]
async fn a_keystone_is_asked_for_so_many_tokens_that_are_none() {
    let mute = Mute::that_answers("404 Not Found", "", "{}").await;
    let ask = async |number: usize, from: IpAddr| {
        let token = format!("token-{number}");
        mute.directory.session(&token, from).await
    };
    let mut asked = 0;
    // Some failures are forgotten meanwhile.
    let refused = loop {
        match ask(asked, HERE).await {
            Ok(found) => assert!(found.is_none()),
            Err(error) => break error,
        }
        asked += 1;
        assert!(asked < 400, "nobody counts");
    };
    assert!(matches!(refused, Error::TooManyFailures { .. }), "{refused}");
    assert!(asked >= 200, "{asked}");
    assert_eq!(mute.requests(), asked);
    // Cached tokens, other addresses and logins aren't limited.
    assert!(ask(asked - 1, HERE).await.unwrap().is_none());
    let elsewhere = IpAddr::from([192, 0, 2, 1]);
    assert!(ask(asked, elsewhere).await.unwrap().is_none());
    let login = mute.directory.log_in(password(), &Scope::Own, HERE).await;
    assert!(matches!(login, Err(Error::Refused)), "{login:?}");
}

#[tokio::test]
async fn a_keystone_that_fails_lets_nobody_in() {
    let broken = answer(3600).to_string().replace("expires_at", "expires");
    let large = " ".repeat(2 * 1024 * 1024);
    for (status, headers, body) in [
        ("500 Internal Server Error", "", "{}"),
        ("503 Service Unavailable", "", "{}"),
        ("429 Too Many Requests", "", "{}"),
        ("302 Found", "Location: http://127.0.0.1:1/\r\n", ""),
        ("204 No Content", "", ""),
        ("200 OK", "", "<html>"),
        ("200 OK", "", broken.as_str()),
        ("200 OK", "", large.as_str()),
    ] {
        let mute = Mute::that_answers(status, headers, body).await;
        for expected in 1..=2 {
            let found = mute.directory.session("a-token", HERE).await;
            let error = found.unwrap_err();
            assert!(error.is_unavailable(), "{status}: {error}");
            assert!(!format!("{error:?}").contains("a-token"));
            assert_eq!(mute.requests(), expected);
        }
        let given = mute.directory.log_in(password(), &Scope::Own, HERE).await;
        let error = given.unwrap_err();
        assert!(error.is_unavailable(), "{status}: {error}");
        assert!(!format!("{error:?}").contains("correct-horse"));
    }

    let nowhere = directory(SocketAddr::from(([127, 0, 0, 1], 1)));
    let error = nowhere.session("a-token", HERE).await.unwrap_err();
    assert!(error.is_unavailable(), "{error}");
}

#[tokio::test]
async fn whoever_logs_in_gets_the_token_of_keystone() {
    let body = answer(3600).to_string();
    let token = "X-Subject-Token: a-token\r\n";
    let mute = Mute::that_answers("201 Created", token, &body).await;
    let log_in = |scope| {
        let directory = &mute.directory;
        async move { directory.log_in(password(), &scope, HERE).await }
    };
    let given = log_in(Scope::Id("analysis".into())).await.unwrap();
    assert_eq!(given.token.expose_secret(), "a-token");
    assert_eq!(given.session.user.name, "ada");
    // Keystone's answer must be for the requested account.
    let other = log_in(Scope::Id("other".into())).await;
    assert!(matches!(other, Err(Error::Refused)));

    let mute = Mute::that_answers("201 Created", "", &body).await;
    let given = mute.directory.log_in(password(), &Scope::Own, HERE).await;
    assert!(given.unwrap_err().is_unavailable());
    for status in ["401 Unauthorized", "403 Forbidden", "400 Bad Request"] {
        let mute = Mute::that_answers(status, "", "{}").await;
        let given = mute.directory.log_in(password(), &Scope::Own, HERE).await;
        assert!(matches!(given, Err(Error::Refused)));
    }
}
