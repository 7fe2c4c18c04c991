//! Requests as clients of relatives of this service send them, word for word.

use clouddb_tests::{PATIENCE, TestServer};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{active, ask::ask, server};

/// Asks with nothing to say.
async fn get(server: &TestServer, path: &str) -> (u16, Value) {
    ask(server, Method::GET, path, &json!(null)).await
}

#[tokio::test]
async fn an_instance_is_deleted_by_force() {
    let server = server().await;
    let instance = active(&server, &json!({})).await;
    let path = format!("instances/{}", instance.id);
    let action = format!("{path}/action");
    let reset = json!({"reset_status": {}});
    let (status, answer) = ask(&server, Method::POST, &action, &reset).await;
    assert_eq!((status, &answer), (202, &json!(null)));
    let (_, shown) = get(&server, &path).await;
    assert_eq!(shown["instance"]["status"], "ACTIVE");
    let nothing = json!(null);
    let (status, answer) = ask(&server, Method::DELETE, &path, &nothing).await;
    assert_eq!(status, 202, "{answer}");
    // Whoever is in a hurry sends both again.
    let (status, answer) = ask(&server, Method::POST, &action, &reset).await;
    assert!([202, 404].contains(&status), "{answer}");
    let client = server.client();
    let account = server.account();
    let gone = client.wait_until_deleted(&account, instance.id, PATIENCE);
    gone.await.unwrap();
    let (status, answer) = ask(&server, Method::POST, &action, &reset).await;
    assert_eq!(status, 404, "{answer}");
}
