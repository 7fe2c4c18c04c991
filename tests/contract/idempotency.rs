//! Requests that are sent again are not done again.

use std::collections::BTreeSet;

use clouddb_client::types::InstanceStatus;
use clouddb_model::AccountId;
use clouddb_store::{Key, KeyState};
use clouddb_tests::{Options, PATIENCE, TestServer, eventually};
use futures::future::join_all;
use reqwest::{
    Client, Method, StatusCode,
    header::{HeaderMap, RETRY_AFTER},
};
use serde_json::{Value, json};
use sqlx::{
    Connection, Executor, PgConnection, SqliteConnection,
    sqlite::SqliteConnectOptions,
};
use uuid::Uuid;

use crate::{
    PROGRAM, active,
    backups::copied,
    examples::{document, members, resolve},
    server,
    users::requests::prepare,
};

const INSTANCES: &str = "/v1.0/{accountId}/instances";
const BACKUPS: &str = "/v1.0/{accountId}/backups";
const KEY: &str = "Idempotency-Key";

/// An answer, as it was sent.
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
    let mut request = Client::new()
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

/// The smallest instance, of a name.
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

/// An example that is about an instance and a backup that there are.
fn about(example: &Value, instance: &str, backup: &str) -> Value {
    let mut body = example.clone();
    for (pointer, own) in [
        ("/backup/instance", instance),
        ("/backup/source/id", instance),
        ("/backup/parent_id", backup),
        ("/instance/restorePoint/backupRef", backup),
        ("/instance/replica_of", instance),
    ] {
        if let Some(named) = body.pointer_mut(pointer)
            && named.is_string()
        {
            *named = own.into();
        }
    }
    body
}

/// The ids of all configuration groups, as JSON.
async fn configurations(server: &TestServer) -> BTreeSet<String> {
    let client = server.client();
    let list = client.list_configurations().account_id(server.account());
    let list = list.send().await.unwrap().into_inner();
    list.configurations.iter().map(|it| format!("\"{}\"", it.id)).collect()
}

/// Waits until nothing is being done to an instance.
async fn idle(server: &TestServer, instance: Uuid) {
    let (account, active) = (server.account(), InstanceStatus::Active);
    let client = server.client();
    let wait = client.wait_for_instance(&account, instance, active, PATIENCE);
    wait.await.unwrap();
}

/// The ids of all backups, as JSON.
async fn backups(server: &TestServer) -> BTreeSet<String> {
    let client = server.client();
    let list = client.list_backups().account_id(server.account());
    let list = list.send().await.unwrap().into_inner();
    list.backups.iter().map(|i| format!("\"{}\"", i.id)).collect()
}

#[tokio::test]
async fn every_mutating_request_can_be_sent_twice() {
    let server = server().await;
    let document = document();
    // So large that it can be replicated.
    let large = json!({"flavorRef": 2, "volume": {"size": 2}});
    let instance = active(&server, &large).await;
    let own = instance.id.to_string();
    let parent = json!({"backup": {"name": "parent", "instance": own}});
    let (parent, _) = send(&server, BACKUPS, &[], &parent).await;
    idle(&server, instance.id).await;
    let parent = parent.json()["backup"]["id"].clone();
    let mut created = BTreeSet::from([json!(own).to_string()]);
    let mut backed_up = BTreeSet::from([parent.to_string()]);
    let mut groups = BTreeSet::new();
    let (mut operations, mut copies, mut contents) = (0, 0, 0);
    let mut replica = String::new();
    for operation in clouddb_api::OPERATIONS {
        if operation.method != "POST" {
            continue;
        }
        operations += 1;
        let described = &document["paths"][operation.path]["post"];
        let parameters = described["parameters"].as_array().unwrap();
        let takes_keys = parameters.iter().any(|parameter| {
            let parameter = resolve(&document, parameter);
            parameter["in"] == "header" && parameter["name"] == KEY
        });
        assert!(takes_keys, "{} takes no {KEY}", operation.id);

        let body = &described["requestBody"]["content"]["application/json"];
        let nothing = json!({"value": null});
        let examples: Vec<_> = match body {
            Value::Null => vec![("nothing", &nothing)],
            body => members(&body["examples"]).collect(),
        };
        for (name, example) in examples {
            let example = resolve(&document, example);
            let key = format!("{}/{name}", operation.id);
            let keys = [key.as_str()];
            let parent = parent.as_str().unwrap();
            let body = about(&example["value"], &own, parent);
            let path = operation.path.replace("{backupId}", parent);
            let path = path.replace("{instanceId}", &replica);
            let is_about_contents = ["/databases", "/users"]
                .iter()
                .any(|kind| path.ends_with(kind));
            if is_about_contents {
                prepare(&server, replica.parse().unwrap()).await;
            }
            let send = || send(&server, &path, &keys, &body);
            let (first, _) = send().await;
            let (second, _) = send().await;
            assert_eq!(first, second, "{key}");
            // No server has failed that could be ejected.
            let is_refused = name == "eject" || !example["x-fault"].is_null();
            if !is_refused {
                assert!(first.status.is_success(), "{key}: {first:?}");
            }
            if !first.status.is_success() {
                continue;
            }
            if is_about_contents || operation.id == "enableRoot" {
                contents += 1;
                continue;
            }
            if operation.id == "copyBackup" {
                copies += 1;
                copied(&server, parent.parse().unwrap(), copies).await;
                continue;
            }
            if operation.id == "actOnInstance" {
                idle(&server, replica.parse().unwrap()).await;
                continue;
            }
            let answer = first.json();
            if !answer["instance"]["replica_of"].is_null() {
                replica = answer["instance"]["id"].as_str().unwrap().into();
                idle(&server, replica.parse().unwrap()).await;
            }
            for (name, ids) in [
                ("instance", &mut created),
                ("backup", &mut backed_up),
                ("configuration", &mut groups),
            ] {
                let made = answer.get(name).map(|it| it["id"].to_string());
                ids.extend(made);
            }
            // One that is being backed up can't be backed up.
            idle(&server, instance.id).await;
        }
    }
    assert!(operations > 1, "{operations}");
    assert_eq!(contents, 5);
    // One of each was there before, one instance is restored, and two follow.
    assert_eq!((created.len(), backed_up.len(), copies), (13, 6, 2));
    assert_eq!(instances(&server).await, created);
    assert_eq!(backups(&server).await, backed_up);
    assert_eq!(configurations(&server).await, groups);
    assert_eq!(groups.len(), 3);
}

#[tokio::test]
async fn a_key_is_for_one_request() {
    let server = server().await;
    let first = create(&server, "one", &named("a")).await;
    let other = create(&server, "one", &named("b")).await;
    assert_eq!(other.status, 422);
    assert!(other.json()["unprocessableEntity"].is_object(), "{other:?}");
    assert_eq!(create(&server, "one", &named("a")).await, first);

    // What is written in another way but means the same is the same.
    let mut spelled = named("a");
    spelled["instance"]["flavorRef"] = json!(1);
    spelled["instance"]["ignored"] = json!({"by": "everybody"});
    assert_eq!(create(&server, "one", &spelled).await, first);

    let second = create(&server, "two", &named("a")).await;
    let expected = BTreeSet::from([id(&first), id(&second)]);
    assert_eq!(expected.len(), 2);
    assert_eq!(instances(&server).await, expected);
}

#[tokio::test]
async fn without_a_key_every_request_is_done() {
    let server = server().await;
    let (first, _) = send(&server, INSTANCES, &[], &named("a")).await;
    let (second, _) = send(&server, INSTANCES, &[], &named("a")).await;
    let expected = BTreeSet::from([id(&first), id(&second)]);
    assert_eq!(expected.len(), 2);
    assert_eq!(instances(&server).await, expected);
}

#[tokio::test]
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

#[tokio::test]
async fn a_request_that_was_refused_is_not_remembered() {
    let quota = Some((1, 100));
    let options = Options { quota, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let first = active(&server, &json!({})).await;

    // By what the contract can't say, and by what there is already.
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

#[tokio::test]
async fn an_answer_outlives_the_server_that_gave_it() {
    let mut server = server().await;
    let first = create(&server, "one", &named("a")).await;
    server.kill().await;
    server.start_again().await;
    assert_eq!(create(&server, "one", &named("a")).await, first);
    assert_eq!(create(&server, "one", &named("b")).await.status, 422);
    assert_eq!(instances(&server).await, BTreeSet::from([id(&first)]));
}

#[tokio::test]
async fn a_request_that_nobody_answers_any_more_is_answered_anew() {
    let mut server = server().await;
    create(&server, "one", &named("a")).await;
    server.stop().await;
    // As if another process had got the request and were still at it.
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

/// Does to the store what nobody else would.
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

#[tokio::test]
async fn accounts_do_not_see_the_keys_of_others() {
    let server = server().await;
    let store = server.store().await;
    let others = Key {
        account: AccountId::new("5678"),
        id: "one".into(),
        fingerprint: "something".into(),
        holder: "somebody".into(),
    };
    assert_eq!(store.take_key(&others).await.unwrap(), KeyState::New);
    let made = create(&server, "one", &named("a")).await;
    assert_eq!(create(&server, "one", &named("a")).await, made);
    assert_eq!(store.take_key(&others).await.unwrap(), KeyState::Running);
    assert_eq!(instances(&server).await, BTreeSet::from([id(&made)]));
}

#[tokio::test]
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

#[tokio::test]
async fn a_deletion_can_be_asked_for_twice() {
    let server = server().await;
    let instance = active(&server, &json!({})).await;
    let path = format!("/v1.0/{}/instances/{}", *server.account(), instance.id);
    let delete = async || {
        let request = Client::new()
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
