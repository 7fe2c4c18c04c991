//! The memory limits of instances.

use std::{fs, path::Path};

use clouddb_client::types::{Instance, InstanceAction, InstanceStatus};
use clouddb_tests::{Census, Options, PATIENCE, TestServer, eventually, login};
use mysql_async::{Conn, Error, prelude::Queryable};
use serde_json::json;

use crate::{PROGRAM, active, delete, server};

const MEBIBYTE: u64 = 1 << 20;

async fn log_in(instance: &Instance) -> Result<Conn, Error> {
    let host = instance.hostname.as_deref().unwrap();
    login(host, "ada", "s3cret", Some("library")).await
}

async fn library(server: &TestServer) -> Instance {
    let databases = json!([{"name": "library"}]);
    let ada =
        json!({"name": "ada", "password": "s3cret", "databases": databases});
    active(server, &json!({"databases": databases, "users": [ada]})).await
}

/// The limit of a control group, in MiB.
fn limit(group: &Path) -> u64 {
    let files = ["memory.max", "memory.limit_in_bytes"];
    let mut texts =
        files.iter().filter_map(|it| fs::read_to_string(group.join(it)).ok());
    let limit: u64 = texts.next().unwrap().trim().parse().unwrap();
    limit / MEBIBYTE
}

/// Requests another flavor, and waits until the instance is ACTIVE.
async fn resize(
    server: &TestServer,
    instance: &Instance,
    flavor: u32,
) -> Instance {
    let resize = json!({"resize": {"flavorRef": flavor}});
    let body: InstanceAction = serde_json::from_value(resize).unwrap();
    let client = server.client();
    let act = client.act_on_instance().account_id(server.account());
    act.instance_id(instance.id.to_string()).body(body).send().await.unwrap();
    let active = InstanceStatus::Active;
    let account = server.account();
    let settled =
        client.wait_for_instance(&account, instance.id, active, PATIENCE);
    settled.await.unwrap()
}

async fn resized(server: &TestServer, instance: &Instance, flavor: u32) {
    let settled = resize(server, instance, flavor).await;
    assert_eq!(*settled.flavor.id, flavor.to_string());
}

/// Where the service can't limit memory, it logs that and only sizes the
/// server.
#[tokio::test]
async fn a_query_that_takes_more_memory_than_there_is_ends_its_own_server() {
    let mut server = server().await;
    let instance = library(&server).await;
    let id = instance.id.to_string();
    let Some(group) = Census::group_of(&id) else {
        assert!(server.log().contains("isn't limited, but sized"));
        return;
    };
    let first = server.census().process_of(&id).unwrap();
    let members = || fs::read_to_string(group.join("cgroup.procs")).unwrap();
    assert_eq!(members(), format!("{first}\n"));
    assert_eq!(limit(&group), 512);
    resized(&server, &instance, 2).await;
    assert_eq!(limit(&group), 1024);
    resized(&server, &instance, 1).await;
    assert_eq!(limit(&group), 512);

    // The limit also holds for a server that the service finds running.
    server.stop().await;
    server.start_again().await;
    let mut ada = log_in(&instance).await.unwrap();
    ada.query_drop("CREATE TABLE kept SELECT 1 AS n").await.unwrap();
    ada.query_drop("SET SESSION max_heap_table_size = 4294967296")
        .await
        .unwrap();
    let greedy = "CREATE TABLE greedy (content CHAR(250)) ENGINE = MEMORY \
        SELECT 'x' AS content FROM seq_1_to_4000000";
    let refused = ada.query_drop(greedy).await.unwrap_err();
    assert!(!matches!(refused, Error::Server(_)), "{refused}");

    let mut ada =
        eventually("the server is back", async || log_in(&instance).await.ok())
            .await;
    let second = eventually("it is found", async || {
        server.census().process_of(&id).filter(|it| *it != first)
    })
    .await;
    assert_eq!(members(), format!("{second}\n"));
    let kept: Option<u8> = ada.query_first("SELECT n FROM kept").await.unwrap();
    assert_eq!(kept, Some(1));

    delete(&server, &instance).await;
    assert!(!group.exists());
}

#[tokio::test]
async fn a_server_that_cannot_be_larger_takes_what_it_took_before() {
    // Each try fails after the server has got the memory.
    let litter = tempfile::tempdir().unwrap();
    fs::write(litter.path().join("done-once"), "").unwrap();
    let sabotage = "resize_instance/use_memory/fragile".to_owned();
    let place = litter.path().display().to_string();
    let environment =
        vec![("CLOUDDB_SABOTAGE", sabotage), ("CLOUDDB_SABOTAGE_DIR", place)];
    let options = Options { environment, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let instance = library(&server).await;
    let id = instance.id.to_string();
    let process = server.census().process_of(&id);
    let own = server.data().join("instances").join(&id);
    let file = own.join("my.cnf");
    let before = fs::read_to_string(&file).unwrap();

    let settled = resize(&server, &instance, 2).await;
    assert_eq!(*settled.flavor.id, "1");
    let why = settled.fault.unwrap().message;
    assert!(why.contains("resize_instance failed at use_memory"), "{why}");
    assert_eq!(fs::read_to_string(&file).unwrap(), before);
    if let Some(group) = Census::group_of(&id) {
        assert_eq!(limit(&group), 512);
    }
    let mut ada = log_in(&instance).await.unwrap();
    let query = "SELECT ROUND(@@innodb_buffer_pool_size / 1048576), \
                 @@max_connections";
    let sizes: Option<(u64, u64)> = ada.query_first(query).await.unwrap();
    assert_eq!(sizes, Some((256, 128)));
    assert_eq!(server.census().process_of(&id), process);
}
