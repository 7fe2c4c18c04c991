//! Requests that are sent again aren't done again.

mod every;

use std::collections::BTreeSet;

use clouddb_model::AccountId;
use clouddb_store::{Fingerprint, Key, KeyState};
use clouddb_tests::{
    Options, TestServer, eventually, on_both_stores, postgres,
};
use futures::future::join_all;
use reqwest::{
    Method, StatusCode,
    header::{HeaderMap, RETRY_AFTER},
};
use serde_json::{Value, json};
use sqlx::{
    Connection, Executor, PgConnection, SqliteConnection,
    sqlite::SqliteConnectOptions,
};

use crate::{PROGRAM, active, server};

const INSTANCES: &str = "/v1.0/{accountId}/instances";
const KEY: &str = "Idempotency-Key";

/// An answer as it was sent.
#[derive(Debug, Eq, PartialEq)]
struct Reply {
    status: StatusCode,
    body: String,
}

impl Reply {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

async fn send(
    server: &TestServer,
    path: &str,
    keys: &[&str],
    body: &Value,
) -> (Reply, HeaderMap) {
    let path = path.replace("{accountId}", &server.account());
    let mut request = clouddb_tests::http()
        .request(Method::POST, format!("{}{path}", server.url()))
        .header("X-Auth-Token", server.credentials().token);
    if !body.is_null() {
        request = request.json(body);
    }
    for key in keys {
        request = request.header(KEY, *key);
    }
    let reply = request.send().await.unwrap();
    let (status, headers) = (reply.status(), reply.headers().clone());
    (Reply { status, body: reply.text().await.unwrap() }, headers)
}

async fn create(server: &TestServer, key: &str, body: &Value) -> Reply {
    send(server, INSTANCES, &[key], body).await.0
}

/// The smallest instance, with a name.
fn named(name: &str) -> Value {
    json!({"instance": {"name": name, "flavorRef": 1, "volume": {"size": 1}}})
}

/// The ids of all instances, as JSON.
async fn instances(server: &TestServer) -> BTreeSet<String> {
    let client = server.client();
    let list = client.list_instances().account_id(server.account());
    let list = list.send().await.unwrap().into_inner();
    list.instances.iter().map(|i| format!("\"{}\"", i.id)).collect()
}

fn id(reply: &Reply) -> String {
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()["instance"]["id"].to_string()
}

#[on_both_stores]
async fn a_key_is_for_one_request() {
    let server = server().await;
    let first = create(&server, "one", &named("a")).await;
    let other = create(&server, "one", &named("b")).await;
    assert_eq!(other.status, 422);
    assert!(other.json()["unprocessableEntity"].is_object(), "{other:?}");
    assert_eq!(create(&server, "one", &named("a")).await, first);

    // Another spelling with the same meaning is the same request.
    let mut spelled = named("a");
    spelled["instance"]["flavorRef"] = json!(1);
    spelled["instance"]["ignored"] = json!({"by": "everybody"});
    assert_eq!(create(&server, "one", &spelled).await, first);

    let second = create(&server, "two", &named("a")).await;
    let expected = BTreeSet::from([id(&first), id(&second)]);
    assert_eq!(expected.len(), 2);
    assert_eq!(instances(&server).await, expected);
}

#[on_both_stores]
async fn without_a_key_every_request_is_done() {
    let server = server().await;
    let (first, _) = send(&server, INSTANCES, &[], &named("a")).await;
    let (second, _) = send(&server, INSTANCES, &[], &named("a")).await;
    let expected = BTreeSet::from([id(&first), id(&second)]);
    assert_eq!(expected.len(), 2);
    assert_eq!(instances(&server).await, expected);
}

#[on_both_stores]
async fn requests_at_the_same_time_make_one_instance() {
    let server = server().await;
    let body = named("a");
    for key in ["one", "two", "three"] {
        let keys = [key];
        let sent = (0..10).map(|_| send(&server, INSTANCES, &keys, &body));
        let mut answers = BTreeSet::new();
        for (reply, headers) in join_all(sent).await {
            match reply.status.as_u16() {
                200 => {
                    answers.insert(reply.body);
                }
                409 => {
                    assert_eq!(headers[RETRY_AFTER], "1");
                    let fault = &reply.json()["conflict"];
                    assert_eq!(fault["retryAfter"], "1", "{reply:?}");
                }
                other => panic!("{other}: {reply:?}"),
            }
        }
        assert_eq!(answers.len(), 1, "{answers:?}");
        let again = create(&server, key, &body).await;
        assert!(answers.contains(&again.body));
    }
    assert_eq!(instances(&server).await.len(), 3);
}

#[on_both_stores]
async fn a_request_that_was_refused_is_not_remembered() {
    let quota = Some((1, 100));
    let options = Options { quota, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let first = active(&server, &json!({})).await;

    // Refused for a value that no schema excludes, and for the quota.
    let mut unknown = named("a");
    unknown["instance"]["flavorRef"] = json!(9999);
    assert_eq!(create(&server, "one", &unknown).await.status, 400);
    let refused = create(&server, "one", &named("a")).await;
    assert_eq!(refused.status, 413);
    assert!(refused.json()["overLimit"].is_object(), "{refused:?}");

    crate::delete(&server, &first).await;
    let made = create(&server, "one", &named("b")).await;
    assert_eq!(instances(&server).await, BTreeSet::from([id(&made)]));
    assert_eq!(create(&server, "one", &named("b")).await, made);
}

#[on_both_stores]
async fn an_answer_outlives_the_server_that_gave_it() {
    let mut server = server().await;
    let first = create(&server, "one", &named("a")).await;
    server.kill().await;
    server.start_again().await;
    assert_eq!(create(&server, "one", &named("a")).await, first);
    assert_eq!(create(&server, "one", &named("b")).await.status, 422);
    assert_eq!(instances(&server).await, BTreeSet::from([id(&first)]));
}

#[on_both_stores]
async fn a_request_that_nobody_answers_any_more_is_answered_anew() {
    let mut server = server().await;
    create(&server, "one", &named("a")).await;
    server.stop().await;
    // As if another process had received the request and still worked on it.
    meddle(
        &server,
        "UPDATE idempotency_key SET answer = NULL, holder = 'another', \
         held_until = 9000000000000000",
    )
    .await;
    server.start_again().await;
    let (reply, headers) =
        send(&server, INSTANCES, &["one"], &named("a")).await;
    assert_eq!(reply.status, 409, "{reply:?}");
    assert_eq!(headers[RETRY_AFTER], "1");
    assert_eq!(create(&server, "one", &named("b")).await.status, 422);

    let store = server.store().await;
    store.release_all("another").await.unwrap();
    let answered = create(&server, "one", &named("a")).await;
    assert_eq!(create(&server, "one", &named("a")).await, answered);
    assert_eq!(instances(&server).await.len(), 2);
}

/// Changes the store in ways that the service never would.
async fn meddle(server: &TestServer, statement: &'static str) {
    match server.store_url() {
        None => {
            let file = server.data().join("store.sqlite");
            let options = SqliteConnectOptions::new().filename(file);
            let connection = SqliteConnection::connect_with(&options).await;
            connection.unwrap().execute(statement).await.unwrap();
        }
        Some(url) => {
            let connection = PgConnection::connect(url).await;
            connection.unwrap().execute(statement).await.unwrap();
        }
    }
}

#[on_both_stores]
async fn accounts_do_not_see_the_keys_of_others() {
    let server = server().await;
    let store = server.store().await;
    let others = Key {
        account: AccountId::new("5678"),
        id: "one".into(),
        fingerprint: Fingerprint {
            open: "something".into(),
            domain: "here".into(),
            keyed: "something".into(),
        },
        formerly: "unkeyed".into(),
        holder: "somebody".into(),
    };
    assert_eq!(store.take_key(&others).await.unwrap(), KeyState::New);
    let made = create(&server, "one", &named("a")).await;
    assert_eq!(create(&server, "one", &named("a")).await, made);
    assert_eq!(store.take_key(&others).await.unwrap(), KeyState::Running);
    assert_eq!(instances(&server).await, BTreeSet::from([id(&made)]));
}

/// An instance with a name, whose user has a password.
fn with_user(name: &str, password: &str) -> Value {
    let mut body = named(name);
    body["instance"]["databases"] = json!([{"name": "library"}]);
    let user = json!({"name": "ada", "password": password});
    body["instance"]["users"] = json!([user]);
    body
}

#[tokio::test]
async fn processes_with_other_data_directories_know_what_was_asked() {
    let database = Some(postgres::new_database().await);
    let options = Options { database, ..Options::default() };
    let first = TestServer::start(PROGRAM, &options).await;
    let guest = Some(first.credentials());
    let second =
        TestServer::start(PROGRAM, &Options { guest, ..options }).await;
    let secret = |server: &TestServer| {
        std::fs::read(server.data().join("secret")).unwrap()
    };
    assert_ne!(secret(&first), secret(&second));

    let body = with_user("a", "s3cret-of-ada");
    let made = id(&create(&first, "one", &body).await);
    for server in [&first, &second] {
        assert_eq!(id(&create(server, "one", &body).await), made);
        let other = with_user("b", "s3cret-of-ada");
        assert_eq!(create(server, "one", &other).await.status, 422);
    }
    // A process with the same secret notices another password.
    let other = with_user("a", "another-secret");
    assert_eq!(create(&first, "one", &other).await.status, 422);
    assert_eq!(instances(&second).await, BTreeSet::from([made]));
}

#[on_both_stores]
async fn what_is_no_key_is_refused() {
    let server = server().await;
    let long = "k".repeat(256);
    for key in ["", " ", "two words", "tab\tbed", "ümlaut", &long] {
        let reply = create(&server, key, &named("a")).await;
        assert_eq!(reply.status, 400, "{key:?}: {reply:?}");
        let fault = &reply.json()["badRequest"];
        let message = fault["message"].as_str().unwrap();
        assert!(message.contains(KEY), "{key:?}: {message}");
    }
    let (reply, _) =
        send(&server, INSTANCES, &["one", "two"], &named("a")).await;
    assert_eq!(reply.status, 400, "{reply:?}");
    assert_eq!(instances(&server).await, BTreeSet::new());

    for key in ["k", &long[1..], "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"] {
        let made = create(&server, key, &named("a")).await;
        assert_eq!(create(&server, key, &named("a")).await, made);
    }
    assert_eq!(instances(&server).await.len(), 3);
}

#[on_both_stores]
async fn a_deletion_can_be_asked_for_twice() {
    let server = server().await;
    let instance = active(&server, &json!({})).await;
    let path = format!("/v1.0/{}/instances/{}", *server.account(), instance.id);
    let delete = async || {
        let request = clouddb_tests::http()
            .delete(format!("{}{path}", server.url()))
            .header("X-Auth-Token", server.credentials().token);
        request.send().await.unwrap().status().as_u16()
    };
    assert_eq!(delete().await, 202);
    eventually("it is gone", async || match delete().await {
        202 => None,
        404 => Some(()),
        other => panic!("{other}"),
    })
    .await;
    let client = server.client();
    let list = client.list_operations().account_id(server.account());
    let list = list.send().await.unwrap().into_inner().operations;
    let kinds: Vec<_> = list.iter().map(|o| o.kind.as_str()).collect();
    assert_eq!(kinds, ["delete_instance", "create_instance"]);
}
