//! Root after a restart, in restored instances, and on replicas.

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_tests::{PATIENCE, TestServer, eventually};
use mysql_async::prelude::Queryable;
use reqwest::Method;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{enable, is_enabled, log_in};
use crate::{active, ask::ask, server};

/// Waits until an instance is ACTIVE.
async fn idle(server: &TestServer, id: Uuid) -> Instance {
    let (client, account) = (server.client(), server.account());
    let status = InstanceStatus::Active;
    let wait = client.wait_for_instance(&account, id, status, PATIENCE);
    wait.await.unwrap()
}

async fn post(server: &TestServer, path: &str, body: Value) -> Value {
    let (status, answer) = ask(server, Method::POST, path, &body).await;
    assert!(status < 300, "{answer}");
    answer
}

async fn disable(server: &TestServer, id: Uuid) {
    let path = format!("instances/{id}/root");
    let (status, answer) =
        ask(server, Method::DELETE, &path, &json!(null)).await;
    assert_eq!(status, 204, "{answer}");
}

fn id(answer: &Value) -> Uuid {
    answer["id"].as_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn root_outlives_its_server() {
    let server = server().await;
    let instance = active(&server, &json!({})).await;
    let password = enable(&server, &instance).await;
    let process = server.census().process_of(&instance.id.to_string());
    let process = Pid::from_raw(process.unwrap()).unwrap();
    kill_process(process, Signal::KILL).unwrap();
    let root = eventually("root can log in again", async || {
        log_in(&instance, &password).await.ok()
    })
    .await;
    root.disconnect().await.unwrap();
    idle(&server, instance.id).await;
    assert!(is_enabled(&server, &instance).await);
}

#[tokio::test]
async fn root_is_in_backups_as_it_was() {
    let server = server().await;
    let instance = active(&server, &json!({})).await;
    let restored = async |name: &str| {
        let backup = json!({"name": name, "instance": instance.id});
        let made = post(&server, "backups", json!({"backup": backup})).await;
        idle(&server, instance.id).await;
        let backup = json!({"backupRef": made["backup"]["id"]});
        let asked = json!({"instance": {
            "flavorRef": 1, "volume": {"size": 1}, "restorePoint": backup,
        }});
        let made = post(&server, "instances", asked).await;
        idle(&server, id(&made["instance"])).await
    };
    let copy = restored("never").await;
    assert!(!is_enabled(&server, &copy).await);

    let password = enable(&server, &instance).await;
    let copy = restored("enabled").await;
    assert!(is_enabled(&server, &copy).await);
    let root = log_in(&copy, &password).await.unwrap();
    root.disconnect().await.unwrap();
    let other = enable(&server, &copy).await;
    log_in(&copy, &password).await.unwrap_err();
    let root = log_in(&copy, &other).await.unwrap();
    root.disconnect().await.unwrap();

    disable(&server, instance.id).await;
    let copy = restored("disabled").await;
    assert!(!is_enabled(&server, &copy).await);
    log_in(&copy, &password).await.unwrap_err();
}

#[tokio::test]
async fn root_of_a_replica_is_that_of_its_source() {
    let server = server().await;
    let large = json!({"flavorRef": 2});
    let source = active(&server, &large).await;
    let asked = json!({"instance": {
        "flavorRef": 2, "volume": {"size": 1}, "replica_of": source.id,
    }});
    let made = post(&server, "instances", asked).await;
    let replica = idle(&server, id(&made["instance"])).await;
    assert!(!is_enabled(&server, &replica).await);
    let path = format!("instances/{}/root", replica.id);
    for method in [Method::POST, Method::DELETE] {
        let (status, refused) = ask(&server, method, &path, &json!(null)).await;
        assert_eq!(status, 422, "{refused}");
        assert!(refused.to_string().contains("is a replica"), "{refused}");
    }

    let password = enable(&server, &source).await;
    let mut root = eventually("root is on the replica", async || {
        log_in(&replica, &password).await.ok()
    })
    .await;
    assert!(is_enabled(&server, &replica).await);
    // The replica refuses root's writes as well.
    root.query_drop("CREATE DATABASE mine").await.unwrap_err();
    root.disconnect().await.unwrap();

    disable(&server, source.id).await;
    eventually("it is locked out of the replica", async || {
        log_in(&replica, &password).await.err()
    })
    .await;
    let password = enable(&server, &source).await;
    let action = format!("instances/{}/action", replica.id);
    post(&server, &action, json!({"promote_to_replica_source": {}})).await;
    idle(&server, replica.id).await;
    let mut root = log_in(&replica, &password).await.unwrap();
    root.query_drop("CREATE DATABASE mine").await.unwrap();
    root.disconnect().await.unwrap();
    enable(&server, &replica).await;
}
