//! Backups of servers whose customers have everything in their hands.

use std::time::Duration;

use clouddb_client::types::{BackupStatus, InstanceStatus};
use clouddb_tests::{Options, PATIENCE, TestServer, eventually, login};
use mysql_async::{Conn, prelude::Queryable};
use serde_json::json;
use tokio::time::timeout;

use super::{PASSWORD, add, body, ended, library, log_in, of, show};
use crate::{PROGRAM, active, configurations, server};

async fn ask(server: &TestServer, instance: &super::Instance) -> uuid::Uuid {
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let new = create.body(body(&of(instance))).send().await.unwrap();
    new.into_inner().backup.id
}

#[tokio::test]
async fn a_server_without_a_connection_to_spare_is_copied() {
    let server = server().await;
    let values = json!({"max_connections": 10});
    let group = configurations::group(&server, &values).await;
    let members = json!({
        "flavorRef": 2,
        "configuration": group.id,
        "users": [{"name": "ada", "password": PASSWORD}],
    });
    let instance = active(&server, &members).await;
    let host = instance.hostname.as_deref().unwrap();
    let mut all: Vec<Conn> = Vec::new();
    // The service itself has one every now and then.
    while all.len() < 10 {
        match login(host, "ada", PASSWORD, None).await {
            Ok(another) => all.push(another),
            Err(refused) => assert!(refused.to_string().contains("1040")),
        }
    }
    let backup = ask(&server, &instance).await;
    let backup = ended(&server, backup).await;
    assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");
    let most = "SELECT @@GLOBAL.max_connections";
    let found: Option<u32> = all[0].query_first(most).await.unwrap();
    assert_eq!(found, Some(10));
    for conn in all {
        conn.disconnect().await.unwrap();
    }
}

#[tokio::test]
async fn who_locks_a_table_is_waited_for_and_nobody_else_has_to() {
    let server = server().await;
    let (instance, mut ada) = library(&server).await;
    ada.query_drop("LOCK TABLES book WRITE").await.unwrap();
    let backup = ask(&server, &instance).await;
    let why = eventually("the instance says why", async || {
        let client = server.client();
        let look = client.show_instance().account_id(server.account());
        let look = look.instance_id(instance.id.to_string()).send().await;
        look.unwrap().into_inner().instance.fault
    })
    .await;
    assert!(why.message.contains("LOCK TABLES"), "{why:?}");
    let mut other = log_in(&instance).await;
    for number in 0..3 {
        let shelf = format!("CREATE TABLE shelf_{number} (id INT)");
        let made = timeout(Duration::from_secs(10), other.query_drop(shelf));
        made.await.expect("nobody waits for long").unwrap();
    }
    assert_eq!(show(&server, backup).await.status, BackupStatus::Building);
    ada.query_drop("UNLOCK TABLES").await.unwrap();
    let backup = ended(&server, backup).await;
    assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");
    let client = server.client();
    let look = client.show_instance().account_id(server.account());
    let look = look.instance_id(instance.id.to_string()).send().await;
    assert_eq!(look.unwrap().into_inner().instance.fault, None);
}

#[tokio::test]
async fn who_locks_a_table_for_too_long_has_no_backup_and_is_told_why() {
    let options = Options { waiting_seconds: Some(1), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let (instance, mut ada) = library(&server).await;
    ada.query_drop("LOCK TABLES book WRITE").await.unwrap();
    let backup = ask(&server, &instance).await;
    let failed = ended(&server, backup).await;
    assert_eq!(failed.status, BackupStatus::Failed);
    let why = failed.fault.unwrap().message;
    assert!(why.contains("failed at store_backup"), "{why}");
    assert!(why.contains("LOCK TABLES"), "{why}");
    // Nothing is left of it: the instance is as it was, and so is the lock.
    let (client, account) = (server.client(), server.account());
    let active = InstanceStatus::Active;
    let settled =
        client.wait_for_instance(&account, instance.id, active, PATIENCE);
    assert_eq!(settled.await.unwrap().fault, None);
    add(&mut ada, 0..1).await;
    ada.query_drop("UNLOCK TABLES").await.unwrap();
    let backup = ask(&server, &instance).await;
    let backup = ended(&server, backup).await;
    assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");
}
