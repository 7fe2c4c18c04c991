//! Restarts of servers that have failed.

use std::path::PathBuf;

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_tests::{Options, PATIENCE, TestServer, eventually, login, orders};
use mysql_async::{Conn, prelude::Queryable};
use reqwest::Method;
use serde_json::json;

use crate::{
    PROGRAM, active,
    ask::{ask, message},
    delete, request,
};

/// A server that soon gives up on instances.
async fn server() -> TestServer {
    let options = Options { recover_seconds: Some(5), ..Options::default() };
    TestServer::start(PROGRAM, &options).await
}

/// An instance with a database, a user and a table with one row.
async fn library(server: &TestServer) -> Instance {
    let instance = active(server, &orders()["instance"]).await;
    let mut ada = log_in(&instance).await.unwrap();
    ada.query_drop("CREATE TABLE book (id INT)").await.unwrap();
    ada.query_drop("INSERT INTO book VALUES (1)").await.unwrap();
    ada.disconnect().await.unwrap();
    instance
}

async fn log_in(instance: &Instance) -> Result<Conn, mysql_async::Error> {
    let host = instance.hostname.as_deref().unwrap();
    login(host, "ada", "secret", Some("orders")).await
}

async fn count(instance: &Instance) -> Option<u32> {
    let mut ada = log_in(instance).await.ok()?;
    let count = ada.query_first("SELECT COUNT(*) FROM book").await.ok()?;
    ada.disconnect().await.ok()?;
    count
}

async fn status(server: &TestServer, instance: &Instance) -> InstanceStatus {
    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    let shown = show.instance_id(instance.id.to_string()).send().await.unwrap();
    shown.instance.status
}

async fn reaches(
    server: &TestServer,
    instance: &Instance,
    status: InstanceStatus,
) -> Instance {
    let (client, account) = (server.client(), server.account());
    let wait =
        client.wait_for_instance(&account, instance.id, status, PATIENCE);
    wait.await.unwrap()
}

/// A file without which an instance can't start.
fn tablespace(server: &TestServer, instance: &Instance) -> PathBuf {
    let directory = server.data().join("instances");
    directory.join(format!("{}/volume/data/ibdata1", instance.id))
}

/// Makes an instance fail until the file is put back.
async fn fail(server: &TestServer, instance: &Instance) {
    let tablespace = tablespace(server, instance);
    std::fs::rename(&tablespace, tablespace.with_extension("away")).unwrap();
    server.census().kill();
    reaches(server, instance, InstanceStatus::Error).await;
}

fn mend(server: &TestServer, instance: &Instance) {
    let tablespace = tablespace(server, instance);
    std::fs::rename(tablespace.with_extension("away"), tablespace).unwrap();
}

pub(crate) async fn act(
    server: &TestServer,
    instance: &Instance,
    action: &serde_json::Value,
) -> (u16, serde_json::Value) {
    let path = format!("instances/{}/action", instance.id);
    ask(server, Method::POST, &path, action).await
}

#[tokio::test]
async fn an_instance_that_failed_is_restarted_with_all_that_it_had() {
    let mut server = server().await;
    let instance = library(&server).await;
    fail(&server, &instance).await;
    let restart = json!({"restart": {}});

    // A restart may fail too, and says why.
    assert_eq!(act(&server, &instance, &restart).await.0, 202);
    eventually("it is tried", async || {
        let status = status(&server, &instance).await;
        (status == InstanceStatus::Reboot).then_some(())
    })
    .await;
    let failed = reaches(&server, &instance, InstanceStatus::Error).await;
    let why = failed.fault.unwrap().message;
    assert!(why.contains("restart_instance failed"), "{why}");

    mend(&server, &instance);
    // The service doesn't restart it by itself, even after its own restart.
    server.stop().await;
    server.start_again().await;
    assert_eq!(status(&server, &instance).await, InstanceStatus::Error);
    assert_eq!(act(&server, &instance, &restart).await.0, 202);
    let again = reaches(&server, &instance, InstanceStatus::Active).await;
    assert_eq!(again.fault, None);
    assert_eq!(count(&instance).await, Some(1));
    delete(&server, &instance).await;
    assert!(server.census().directories.is_empty());
}

#[tokio::test]
async fn an_instance_that_failed_is_back_once_its_volume_is_larger() {
    let server = server().await;
    let instance = library(&server).await;
    fail(&server, &instance).await;
    mend(&server, &instance);
    let grow = |size: u32| json!({"resize": {"volume": {"size": size}}});
    let (code, refused) = act(&server, &instance, &grow(1)).await;
    assert_eq!(code, 400, "{refused}");
    assert_eq!(status(&server, &instance).await, InstanceStatus::Error);
    assert_eq!(act(&server, &instance, &grow(2)).await.0, 202);
    let again = reaches(&server, &instance, InstanceStatus::Active).await;
    assert_eq!(again.volume.size.get(), 2);
    assert_eq!(count(&instance).await, Some(1));
}

#[tokio::test]
async fn a_server_that_ended_too_often_may_again_once_it_was_restarted() {
    let server = server().await;
    let instance = library(&server).await;
    let end_again_and_again = async || {
        let mut ends = 0;
        eventually("it is given up", async || {
            match status(&server, &instance).await {
                InstanceStatus::Error => return Some(()),
                InstanceStatus::Active if count(&instance).await.is_some() => {
                    server.census().kill();
                    ends += 1;
                }
                _ => {}
            }
            None
        })
        .await;
        ends
    };
    assert_eq!(end_again_and_again().await, 6);
    let restart = json!({"restart": {}});
    assert_eq!(act(&server, &instance, &restart).await.0, 202);
    reaches(&server, &instance, InstanceStatus::Active).await;
    assert_eq!(end_again_and_again().await, 6);
}

#[tokio::test]
async fn what_was_never_built_is_not_started() {
    let options = Options {
        build_seconds: Some(1),
        own_templates: true,
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    let templates = server.data().join("templates");
    let elsewhere = server.data().join("elsewhere");
    std::fs::rename(&templates, &elsewhere).unwrap();
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let made = create.body(request(&json!({}))).send().await.unwrap();
    let instance = made.into_inner().instance;
    reaches(&server, &instance, InstanceStatus::Error).await;
    std::fs::rename(&elsewhere, &templates).unwrap();
    let grow = json!({"resize": {"volume": {"size": 2}}});
    for action in [json!({"restart": {}}), grow] {
        let (code, refused) = act(&server, &instance, &action).await;
        assert_eq!(code, 422, "{refused}");
        let why = message(&refused);
        assert!(why.contains("never built"), "{why}");
        assert!(why.contains("status ERROR"), "{why}");
    }
    delete(&server, &instance).await;
}

#[tokio::test]
async fn what_was_begun_to_be_removed_is_not_started() {
    let options = Options { delete_seconds: Some(5), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let instance = library(&server).await;
    // A file that can't be removed is where the deletion would move the
    // directory.
    let instances = server.data().join("instances");
    let blocked = instances.join(format!("{}.removed", instance.id));
    std::fs::write(&blocked, "not a directory").unwrap();
    let client = server.client();
    let delete_it = client.delete_instance().account_id(server.account());
    let delete_it = delete_it.instance_id(instance.id.to_string());
    delete_it.send().await.unwrap();
    let failed = reaches(&server, &instance, InstanceStatus::Error).await;
    let why = failed.fault.unwrap().message;
    assert!(why.contains("delete_instance failed"), "{why}");
    let grow = json!({"resize": {"volume": {"size": 2}}});
    for action in [json!({"restart": {}}), grow] {
        let (code, refused) = act(&server, &instance, &action).await;
        assert_eq!(code, 422, "{refused}");
        let why = message(&refused);
        assert!(why.contains("its deletion has begun"), "{why}");
    }
    std::fs::remove_file(blocked).unwrap();
    delete(&server, &instance).await;
    assert!(server.census().directories.is_empty());
}

#[tokio::test]
async fn data_that_is_gone_is_not_replaced_by_an_empty_database() {
    let server = server().await;
    let instance = library(&server).await;
    let tablespace = tablespace(&server, &instance);
    let data = tablespace.parent().unwrap();
    std::fs::rename(data, data.with_extension("away")).unwrap();
    server.census().kill();
    let failed = reaches(&server, &instance, InstanceStatus::Error).await;
    let why = failed.fault.unwrap().message;
    assert!(why.contains("had data, and there is none"), "{why}");
    let is_named = server.log().contains(&data.display().to_string());
    assert!(is_named, "the log doesn't say where");
    assert!(!data.exists());

    std::fs::rename(data.with_extension("away"), data).unwrap();
    let restart = json!({"restart": {}});
    assert_eq!(act(&server, &instance, &restart).await.0, 202);
    reaches(&server, &instance, InstanceStatus::Active).await;
    assert_eq!(count(&instance).await, Some(1));
}
