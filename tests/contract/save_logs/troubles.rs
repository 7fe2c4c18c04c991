//! Logs that can't be saved.

use std::{fs, os::unix::fs::symlink};

use clouddb_client::types::{InstanceStatus, OperationState};
use clouddb_tests::{TestServer, eventually};
use reqwest::Method;
use serde_json::{Value, json};

use super::{ask_to_save, container, ended, last, log, save, saved, show};
use crate::{
    active,
    ask::{ask, message},
    server,
};

/// Makes the store fail: a file takes the place of a directory.
fn close_store(server: &TestServer) {
    let unfinished = server.data().join("backups/.unfinished");
    fs::remove_dir(&unfinished).unwrap();
    fs::write(&unfinished, "").unwrap();
}

fn open_store(server: &TestServer) {
    let unfinished = server.data().join("backups/.unfinished");
    fs::remove_file(&unfinished).unwrap();
    fs::create_dir(&unfinished).unwrap();
}

/// Waits until a try has failed.
async fn put_off(server: &TestServer, id: uuid::Uuid) {
    eventually("a try has failed", async || {
        let last = last(server, id).await.unwrap();
        last.error.is_some().then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_store_that_is_away_is_tried_again_and_then_given_up() {
    let server = server().await;
    let id = active(&server, &json!({})).await.id;
    close_store(&server);
    assert_eq!(ask_to_save(&server, id).await, (202, Value::Null));
    put_off(&server, id).await;
    open_store(&server);
    assert_eq!(ended(&server, id).await.state, OperationState::Succeeded);
    assert_eq!(saved(&server, id).len(), 1);

    close_store(&server);
    assert_eq!(ask_to_save(&server, id).await, (202, Value::Null));
    let failed = ended(&server, id).await;
    assert_eq!(failed.state, OperationState::Failed);
    let why = failed.error.unwrap();
    assert!(why.contains("Not a directory"), "{why}");
    let shown = show(&server, id).await;
    assert_eq!(shown.status, InstanceStatus::Active);
    assert_eq!(shown.fault, None);
    open_store(&server);
    save(&server, id).await;
    assert_eq!(saved(&server, id).len(), 2);
}

#[tokio::test]
async fn nothing_else_is_begun_meanwhile_and_nothing_urgent_waits() {
    let server = server().await;
    let source = active(&server, &json!({"flavorRef": 2})).await;
    let id = source.id;
    close_store(&server);
    assert_eq!(ask_to_save(&server, id).await, (202, Value::Null));
    let at = format!("instances/{id}/action");
    for (path, body) in [
        (at.as_str(), json!({"restart": {}})),
        (&at, json!({"save_logs": {}})),
        (&at, json!({"resize": {"flavorRef": 1}})),
        (&at, json!({"resize": {"volume": {"size": 2}}})),
        ("backups", json!({"backup": {"name": "snapshot", "instance": id}})),
        (
            "instances",
            json!({"instance": {"volume": {"size": 1}, "replica_of": id}}),
        ),
    ] {
        let (status, answer) = ask(&server, Method::POST, path, &body).await;
        assert_eq!(status, 422, "{body}: {answer}");
        let why = message(&answer);
        assert!(why.contains("are being saved"), "{body}: {why}");
        assert_eq!(show(&server, id).await.status, InstanceStatus::Active);
    }
    // A server that ends meanwhile is restarted at once.
    server.census().kill();
    let superseded = ended(&server, id).await;
    assert_eq!(superseded.state, OperationState::Superseded);
    eventually("it is back", async || {
        let shown = show(&server, id).await;
        let running = server.census().process_of(&id.to_string());
        (shown.status == InstanceStatus::Active && running.is_some())
            .then_some(())
    })
    .await;
    // An instance can be deleted meanwhile.
    assert_eq!(ask_to_save(&server, id).await, (202, Value::Null));
    crate::delete(&server, &source).await;
    assert_eq!(saved(&server, id).len(), 0);
}

#[tokio::test]
async fn what_is_in_the_place_of_a_log_is_not_saved() {
    let server = server().await;
    let id = active(&server, &json!({})).await.id;
    let own = log(&server, id);
    fs::remove_file(&own).unwrap();
    symlink(server.data().join("secret"), &own).unwrap();
    assert_eq!(ask_to_save(&server, id).await, (202, Value::Null));
    let failed = ended(&server, id).await;
    assert_eq!(failed.state, OperationState::Failed);
    let why = failed.error.unwrap();
    assert!(why.contains("isn't a file of the instance's own"), "{why}");
    assert!(!container(&server).exists());
    // A missing log is left out.
    fs::remove_file(&own).unwrap();
    save(&server, id).await;
    assert_eq!(saved(&server, id).len(), 0);
}
