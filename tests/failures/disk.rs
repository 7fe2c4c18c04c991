//! A disk that several tenants share, and that one of them fills.

use clouddb_client::{
    Client, Error,
    types::{
        CreateDatabasesRequest, CreateInstanceRequest, Fault, Instance,
        InstanceAction, InstanceStatus,
    },
};
use clouddb_tests::{Options, PATIENCE, TestServer, eventually, login};
use mysql_async::{Conn, prelude::Queryable};
use serde_json::{Value, json};

use crate::PROGRAM;

/// In MiB. Two volumes of a gigabyte could take almost twice as much.
pub(super) const DISK: u32 = 1126;
/// The error code of a server that takes no writes.
const CLOSED: u16 = 1290;
/// Writes about a mebibyte.
pub(super) const ADD: &str = "INSERT INTO book (title) \
    SELECT REPEAT('x', 8000) FROM seq_1_to_128";

pub(super) async fn create(
    server: &TestServer,
    key: &str,
) -> Result<Instance, Error<Fault>> {
    let databases = json!([{"name": "library"}]);
    let ada =
        json!({"name": "ada", "password": "s3cret", "databases": databases});
    let request: CreateInstanceRequest = serde_json::from_value(json!({
        "instance": {
            "flavorRef": 1,
            "volume": {"size": 1},
            "databases": databases,
            "users": [ada],
        },
    }))
    .unwrap();
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let create = create.idempotency_key(key).body(request);
    Ok(create.send().await?.into_inner().instance)
}

/// The refusal of a request for an instance that doesn't fit.
async fn refusal(server: &TestServer, key: &str) -> String {
    match create(server, key).await {
        Err(Error::ErrorResponse(refused)) => {
            assert_eq!(refused.status(), 503);
            serde_json::to_string(&refused.into_inner()).unwrap()
        }
        made => panic!("{made:?}"),
    }
}

/// An instance with a table, and a connection of its user.
pub(super) async fn library(
    server: &TestServer,
    key: &str,
) -> (Instance, Conn) {
    let instance = create(server, key).await.unwrap();
    let (account, active) = (server.account(), InstanceStatus::Active);
    let instance = server
        .client()
        .wait_for_instance(&account, instance.id, active, PATIENCE)
        .await
        .unwrap();
    let host = instance.hostname.as_deref().unwrap();
    let mut ada = login(host, "ada", "s3cret", Some("library")).await.unwrap();
    let table = "CREATE TABLE book (id INT PRIMARY KEY AUTO_INCREMENT, \
                 title VARCHAR(8000))";
    ada.query_drop(table).await.unwrap();
    (instance, ada)
}

fn code(error: &mysql_async::Error) -> Option<u16> {
    match error {
        mysql_async::Error::Server(error) => Some(error.code),
        _ => None,
    }
}

pub(super) async fn fault_of(
    server: &TestServer,
    id: uuid::Uuid,
) -> Option<String> {
    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    let shown = show.instance_id(id.to_string()).send().await.unwrap();
    shown.into_inner().instance.fault.map(|fault| fault.message)
}

async fn make_database(
    server: &TestServer,
    client: &Client,
    instance: &Instance,
    name: &str,
) {
    let databases = json!({"databases": [{"name": name}]});
    let request: CreateDatabasesRequest =
        serde_json::from_value(databases).unwrap();
    let create = client.create_databases().account_id(server.account());
    let create = create.instance_id(instance.id.to_string());
    create.body(request).send().await.unwrap();
}

/// An answer of the monitoring address, for operators.
async fn look(server: &TestServer, path: &str) -> String {
    let log = server.log();
    let line = log.lines().find(|line| line.contains("monitored at")).unwrap();
    let line: Value = serde_json::from_str(line).unwrap();
    let address = line["address"].as_str().unwrap();
    let reply = reqwest::get(format!("http://{address}{path}")).await.unwrap();
    assert_eq!(reply.status(), 200);
    reply.text().await.unwrap()
}

#[tokio::test]
async fn who_fills_the_disk_ends_nobodys_database() {
    let options =
        Options { disk: Some(DISK), monitored: true, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let client = server.client();
    let (greedy, mut writer) = library(&server, "greedy").await;
    let (other, mut reader) = library(&server, "other").await;
    reader.query_drop(ADD).await.unwrap();
    let processes = || {
        let census = server.census();
        [&greedy, &other].map(|it| census.process_of(&it.id.to_string()))
    };
    let before = processes();
    assert_eq!(look(&server, "/readyz").await, "ready\n");

    // The volume is larger than the disk.
    let refused = loop {
        if let Err(refused) = writer.query_drop(ADD).await {
            break refused;
        }
    };
    assert_eq!(code(&refused), Some(CLOSED), "{refused}");
    let refused = eventually("others can't write either", async || {
        reader.query_drop(ADD).await.err()
    })
    .await;
    assert_eq!(code(&refused), Some(CLOSED), "{refused}");
    assert_eq!(processes(), before);
    let count = "SELECT COUNT(*) FROM book";
    assert!(reader.query_first::<u64, _>(count).await.unwrap() >= Some(128));
    let fault = fault_of(&server, other.id).await.unwrap();
    assert!(fault.contains("short of room"), "{fault}");
    assert!(server.log().contains("the disk is almost full"));
    let ready = look(&server, "/readyz").await;
    assert!(ready.contains("short of room"), "{ready}");
    let figures = look(&server, "/metrics").await;
    assert!(figures.contains("clouddb_writes_refused 1\n"), "{figures}");

    // The service goes on, but refuses what would take more room.
    make_database(&server, &client, &other, "more").await;
    refusal(&server, "third").await;

    let delete = client.delete_instance().account_id(server.account());
    delete.instance_id(greedy.id.to_string()).send().await.unwrap();
    eventually("there is room again", async || {
        reader.query_drop(ADD).await.ok()
    })
    .await;
    assert_eq!(processes()[1], before[1]);
    assert_eq!(fault_of(&server, other.id).await, None);
    assert!(!server.log().contains("panicked"));
}

#[tokio::test]
async fn no_more_is_promised_than_was_allowed() {
    let some = |instances: &str, disk| Options {
        disk,
        instances: Some(instances.into()),
        ..Options::default()
    };
    let options = some("memory_percent = 1", None);
    let server = TestServer::start(PROGRAM, &options).await;
    let text = refusal(&server, "memory").await;
    assert!(text.contains("the memory of the machine"), "{text}");
    drop(server);

    // Room for less than three gigabytes of volumes.
    let options = some("disk_percent = 250", Some(DISK));
    let server = TestServer::start(PROGRAM, &options).await;
    let first = create(&server, "first").await.unwrap();
    create(&server, "second").await.unwrap();
    let text = refusal(&server, "third").await;
    assert!(text.contains("the disk of the machine"), "{text}");
    let client = server.client();
    let active = InstanceStatus::Active;
    client
        .wait_for_instance(&server.account(), first.id, active, PATIENCE)
        .await
        .unwrap();
    let grow = json!({"resize": {"volume": {"size": 2}}});
    let act = client.act_on_instance().account_id(server.account());
    let act = act.instance_id(first.id.to_string());
    let grow: InstanceAction = serde_json::from_value(grow).unwrap();
    let Err(Error::ErrorResponse(refused)) = act.body(grow).send().await else {
        panic!("there is no disk for more");
    };
    assert_eq!(refused.status(), 503);
    let delete = client.delete_instance().account_id(server.account());
    delete.instance_id(first.id.to_string()).send().await.unwrap();
    eventually("there is room for it", async || {
        create(&server, "third").await.ok()
    })
    .await;
}

/// Writes as much as the disk has, several times what is to stay free.
const LONG: &str = "INSERT INTO book (title) \
    SELECT REPEAT('x', 8000) FROM seq_1_to_131072";

/// A server can't be closed before a running statement ends, and one statement
/// may take all free space.
#[tokio::test]
async fn a_statement_that_takes_all_of_the_disk_hits_nobody_else() {
    let options =
        Options { disk: Some(DISK), monitored: true, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let client = server.client();
    let (greedy, mut writer) = library(&server, "greedy").await;
    let (other, mut reader) = library(&server, "other").await;
    let process = || server.census().process_of(&other.id.to_string());
    let before = process();
    let statement =
        tokio::spawn(async move { writer.query_drop(LONG).await.err() });
    let add = "INSERT INTO book (title) VALUES ('one')";
    let mut acknowledged = 0;
    let mut refused = 0;
    let mut made = 0;
    while !statement.is_finished() {
        match reader.query_drop(add).await {
            Ok(()) => acknowledged += 1,
            Err(error) => {
                assert_eq!(code(&error), Some(CLOSED), "{error}");
                refused += 1;
                // The store can still be written to: each of these calls writes
                // an operation.
                if made < 3 {
                    make_database(
                        &server,
                        &client,
                        &other,
                        &format!("d{made}"),
                    )
                    .await;
                    made += 1;
                }
            }
        }
    }
    let error = statement.await.unwrap();
    assert!(error.is_some(), "there was room for all of it");
    assert!(refused > 0, "{error:?}");
    assert_eq!(process(), before);
    let log = server.log();
    assert!(!log.contains("database or disk is full"));
    assert!(!log.contains("panicked"));

    let delete = client.delete_instance().account_id(server.account());
    delete.instance_id(greedy.id.to_string()).send().await.unwrap();
    eventually("there is room again", async || {
        reader.query_drop(add).await.ok()
    })
    .await;
    acknowledged += 1;
    assert_eq!(process(), before);
    let count = "SELECT COUNT(*) FROM book";
    let rows: Option<u64> = reader.query_first(count).await.unwrap();
    assert_eq!(rows, Some(acknowledged));
}

/// The memory of all instances counts together, including flavors that they are
/// being resized to.
#[tokio::test]
async fn the_memory_of_all_counts_together() {
    // One and a half of the smallest instances fit, whatever the machine has.
    let machine = clouddb_platform::LocalPlatform::machine_memory() >> 20;
    let percent = (512 * 3 / 2 * 100_u64).div_ceil(machine);
    assert!(percent * machine / 100 < 1024, "the machine is too large");
    let options = Options {
        instances: Some(format!("memory_percent = {percent}")),
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    let (first, _reader) = library(&server, "first").await;
    let text = refusal(&server, "second").await;
    assert!(text.contains("the memory of the machine"), "{text}");
    let larger = json!({"resize": {"flavorRef": 2}});
    let larger: InstanceAction = serde_json::from_value(larger).unwrap();
    let client = server.client();
    let act = client.act_on_instance().account_id(server.account());
    let act = act.instance_id(first.id.to_string()).body(larger);
    let Err(Error::ErrorResponse(refused)) = act.send().await else {
        panic!("there is no memory for more");
    };
    assert_eq!(refused.status(), 503);
    let delete = client.delete_instance().account_id(server.account());
    delete.instance_id(first.id.to_string()).send().await.unwrap();
    eventually("there is memory for it", async || {
        create(&server, "second").await.ok()
    })
    .await;
}
