//! Requests of clients that were written for related services, word for word.

mod datastores;
mod pages;
mod references;
mod reserved;
mod restored;
mod root;
mod settings;
mod shown;
mod versions;
mod volumes;

use clouddb_tests::{PATIENCE, TestServer, on_both_stores};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{active, ask::ask, server};

async fn get(server: &TestServer, path: &str) -> (u16, Value) {
    ask(server, Method::GET, path, &Value::Null).await
}

async fn post(server: &TestServer, path: &str, body: &Value) -> (u16, Value) {
    ask(server, Method::POST, path, body).await
}

async fn put(server: &TestServer, path: &str, body: &Value) -> (u16, Value) {
    ask(server, Method::PUT, path, body).await
}

/// An instance as the API shows it.
async fn shown(server: &TestServer, id: Uuid) -> Value {
    let (status, answer) = get(server, &format!("instances/{id}")).await;
    assert_eq!(status, 200, "{answer}");
    answer["instance"].clone()
}

/// The URL of a path below the account.
fn address(server: &TestServer, path: &str) -> String {
    format!("{}/v1.0/{}/{path}", server.url(), *server.account())
}

#[on_both_stores]
async fn an_instance_is_deleted_by_force() {
    let server = server().await;
    let instance = active(&server, &json!({})).await;
    let path = format!("instances/{}", instance.id);
    let action = format!("{path}/action");
    let reset = json!({"reset_status": {}});
    let answer = post(&server, &action, &reset).await;
    assert_eq!(answer, (202, Value::Null));
    assert_eq!(shown(&server, instance.id).await["status"], "ACTIVE");
    let nothing = Value::Null;
    let (status, answer) = ask(&server, Method::DELETE, &path, &nothing).await;
    assert_eq!(status, 202, "{answer}");
    // A client in a hurry sends both again.
    let (status, answer) = post(&server, &action, &reset).await;
    assert!([202, 404].contains(&status), "{answer}");
    let client = server.client();
    let account = server.account();
    let gone = client.wait_until_deleted(&account, instance.id, PATIENCE);
    gone.await.unwrap();
    let (status, answer) = post(&server, &action, &reset).await;
    assert_eq!(status, 404, "{answer}");
}
