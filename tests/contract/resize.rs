//! Instances that get another flavor or a larger volume.

use clouddb_client::types::{
    Fault, Instance, InstanceAction, InstanceStatus, OperationState,
};
use clouddb_tests::{Options, PATIENCE, TestServer, eventually, login};
use mysql_async::{Conn, prelude::Queryable};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{PROGRAM, active, ask::ask, delete, fault, server};

const PASSWORD: &str = "s3cret-of-ada";

/// An instance with a database, and a connection of its user.
async fn library(server: &TestServer) -> (Instance, Conn) {
    let members = json!({
        "databases": [{"name": "library"}],
        "users": [{
            "name": "ada",
            "password": PASSWORD,
            "databases": [{"name": "library"}],
        }],
    });
    let instance = active(server, &members).await;
    let ada = log_in(&instance).await;
    (instance, ada)
}

async fn log_in(instance: &Instance) -> Conn {
    let host = instance.hostname.as_deref().unwrap();
    login(host, "ada", PASSWORD, Some("library")).await.unwrap()
}

async fn resize(
    server: &TestServer,
    instance: &Instance,
    size: Value,
) -> Result<(), Fault> {
    let body: InstanceAction =
        serde_json::from_value(json!({"resize": size})).unwrap();
    let client = server.client();
    let act = client.act_on_instance().account_id(server.account());
    let act = act.instance_id(instance.id.to_string()).body(body).send().await;
    match act {
        Ok(_) => Ok(()),
        refused => Err(fault(refused)),
    }
}

/// Waits until an instance is ACTIVE.
async fn settled(server: &TestServer, instance: &Instance) -> Instance {
    let client = server.client();
    client
        .wait_for_instance(
            &server.account(),
            instance.id,
            InstanceStatus::Active,
            PATIENCE,
        )
        .await
        .unwrap()
}

/// The buffer pool in MiB, and the maximum of connections.
async fn memory(connection: &mut Conn) -> (u64, u64) {
    let query = "SELECT ROUND(@@innodb_buffer_pool_size / 1048576), \
                 @@max_connections";
    connection.query_first(query).await.unwrap().unwrap()
}

#[tokio::test]
async fn memory_changes_while_the_server_goes_on() {
    let mut server = server().await;
    let (instance, mut ada) = library(&server).await;
    assert_eq!(memory(&mut ada).await, (256, 128));
    for (flavor, expected) in [(2, (512, 256)), (1, (256, 128))] {
        resize(&server, &instance, json!({"flavorRef": flavor})).await.unwrap();
        let resized = settled(&server, &instance).await;
        assert_eq!(*resized.flavor.id, flavor.to_string());
        assert_eq!(resized.fault, None);
        // The earlier connection still works.
        assert_eq!(memory(&mut ada).await, expected);
        // The redo log changes later.
        let redo_log = Some(expected.0 / 4);
        eventually("the redo log has its size", async || {
            let query = "SELECT @@innodb_log_file_size DIV 1048576";
            let size: Option<u64> = ada.query_first(query).await.unwrap();
            (size == redo_log).then_some(())
        })
        .await;
    }
    let fault =
        resize(&server, &instance, json!({"flavorRef": 1})).await.unwrap_err();
    assert!(matches!(fault, Fault::BadRequest(_)), "{fault}");

    // A restarted server has the new size as well.
    resize(&server, &instance, json!({"flavorRef": "2"})).await.unwrap();
    settled(&server, &instance).await;
    server.stop().await;
    server.census().kill();
    server.start_again().await;
    let mut ada = eventually("it is back", async || {
        let host = instance.hostname.as_deref().unwrap();
        login(host, "ada", PASSWORD, Some("library")).await.ok()
    })
    .await;
    assert_eq!(memory(&mut ada).await, (512, 256));
}

#[tokio::test]
async fn a_server_without_room_for_more_starts_anew() {
    let options = Options {
        instances: Some("reserved_megabytes = 0".into()),
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    let (instance, mut ada) = library(&server).await;
    ada.query_drop("CREATE TABLE book (id INT PRIMARY KEY)").await.unwrap();
    ada.query_drop("INSERT INTO book VALUES (1)").await.unwrap();
    resize(&server, &instance, json!({"flavorRef": 2})).await.unwrap();
    settled(&server, &instance).await;
    let mut ada = log_in(&instance).await;
    assert_eq!(memory(&mut ada).await, (512, 256));
    let books: Option<u64> =
        ada.query_first("SELECT COUNT(*) FROM book").await.unwrap();
    assert_eq!(books, Some(1));
}

#[tokio::test]
async fn a_size_that_cannot_be_had_leaves_the_instance_as_it_was() {
    let options = Options {
        instances: Some(
            "memory_percent = 4294967295\nreserved_megabytes = 0\n[flavors]\n1 = 512\n2 = 1000000000".into(),
        ),
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    let (instance, _ada) = library(&server).await;
    resize(&server, &instance, json!({"flavorRef": 2})).await.unwrap();
    let back = settled(&server, &instance).await;
    assert_eq!(*back.flavor.id, "1");
    let client = server.client();
    let list = client.list_operations().account_id(server.account());
    let list = list.send().await.unwrap().into_inner().operations;
    let resize = list.iter().find(|it| it.kind == "resize_instance").unwrap();
    assert_eq!(resize.state, OperationState::Failed);
    // Some versions refuse so much memory, others try it and end.
    let why = resize.error.as_ref().unwrap();
    let is_told = ["ended", "Out of memory"].iter().any(|it| why.contains(it));
    assert!(is_told, "{resize:?}");
    assert!(back.fault.unwrap().message.contains(why.as_str()));
    let mut ada = eventually("it is back", async || {
        let host = instance.hostname.as_deref().unwrap();
        login(host, "ada", PASSWORD, Some("library")).await.ok()
    })
    .await;
    assert_eq!(memory(&mut ada).await, (256, 128));
    // A restart clears the fault.
    let path = format!("instances/{}/action", instance.id);
    let restart = json!({"restart": {}});
    let (status, _) = ask(&server, Method::POST, &path, &restart).await;
    assert_eq!(status, 202);
    assert_eq!(settled(&server, &instance).await.fault, None);
}

#[tokio::test]
async fn volumes_grow_within_the_quota() {
    let options = Options { quota: Some((2, 5)), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let (instance, _ada) = library(&server).await;
    let size = |size: u32| json!({"volume": {"size": size}});
    resize(&server, &instance, size(4)).await.unwrap();
    let grown = settled(&server, &instance).await;
    assert_eq!(grown.volume.size.get(), 4);
    for smaller in [4, 3, 1] {
        let fault =
            resize(&server, &instance, size(smaller)).await.unwrap_err();
        assert!(matches!(fault, Fault::BadRequest(_)), "{fault}");
    }
    let fault = resize(&server, &instance, size(6)).await.unwrap_err();
    assert!(matches!(fault, Fault::OverLimit(_)), "{fault}");
    // A refused request doesn't count for the quota.
    resize(&server, &instance, size(5)).await.unwrap();
    // Neither does a deleted instance.
    delete(&server, &instance).await;
    let (instance, _ada) = library(&server).await;
    resize(&server, &instance, size(5)).await.unwrap();
}
