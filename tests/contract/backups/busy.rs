//! Backups of servers whose customers have everything in their hands.

use std::time::Duration;

use clouddb_client::types::{BackupStatus, InstanceStatus};
use clouddb_tests::{Options, PATIENCE, TestServer, eventually, login};
use mysql_async::{Conn, prelude::Queryable};
use rustix::process::{Signal, kill_process};
use serde_json::json;
use tokio::time::timeout;

use super::{PASSWORD, add, body, ended, library, log_in, of, show};
use crate::{PROGRAM, active, configurations, request, server};

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

/// How many customers write as fast as they can, and how much a statement of
/// theirs has.
const WRITERS: usize = 4;
const PIECE: &str = "1000000";

/// Writes on and on, until it is dropped: much more than the redo log of the
/// smallest flavor has while a copy is made.
struct Writers(Vec<tokio::task::JoinHandle<()>>);

impl Writers {
    async fn start(instance: &super::Instance) -> Self {
        let mut ada = log_in(instance).await;
        for table in [
            "CREATE TABLE slate (id INT PRIMARY KEY, content LONGBLOB)",
            // What takes a while to copy.
            "CREATE TABLE ballast SELECT seq, RANDOM_BYTES(1024) AS content \
             FROM seq_1_to_100000",
        ] {
            ada.query_drop(table).await.unwrap();
        }
        let mut writers = Vec::new();
        for number in 0..WRITERS {
            let mut ada = log_in(instance).await;
            writers.push(tokio::spawn(async move {
                for round in 0_u64.. {
                    let id = number as u64 * 4 + round % 4;
                    // What stays as it is isn't written.
                    let write = format!(
                        "REPLACE INTO slate VALUES ({id}, REPEAT('{}', \
                         {PIECE}))",
                        round % 10
                    );
                    ada.query_drop(write).await.unwrap();
                }
            }));
        }
        Self(writers)
    }
}

impl Drop for Writers {
    fn drop(&mut self) {
        self.0.iter().for_each(tokio::task::JoinHandle::abort);
    }
}

/// How far the redo log of a server has come, in bytes.
async fn written(conn: &mut Conn) -> u64 {
    let query = "SHOW GLOBAL STATUS LIKE 'Innodb_lsn_current'";
    let found: Option<(String, u64)> = conn.query_first(query).await.unwrap();
    found.unwrap().1
}

/// Holds a copy up until its source has written over all that there was in its
/// redo log.
async fn outrun(
    server: &TestServer,
    instance: &super::Instance,
    conn: &mut Conn,
) {
    let id = instance.id.to_string();
    let tool = eventually("the tool has begun", async || {
        let tool = server.tool_of(&id, "mariadb-backup")?;
        // It has begun to read the redo log before it writes what it copies.
        let counts = format!("/proc/{}/io", tool.as_raw_nonzero());
        let counts = std::fs::read_to_string(counts).ok()?;
        let written = counts.lines().find_map(|it| it.strip_prefix("wchar: "));
        let written: u64 = written?.parse().ok()?;
        (written > 1 << 20).then_some(())?;
        kill_process(tool, Signal::STOP).ok()?;
        Some(tool)
    })
    .await;
    let redo: Option<u64> =
        conn.query_first("SELECT @@innodb_log_file_size").await.unwrap();
    let enough = written(conn).await + redo.unwrap() * 3 / 2;
    eventually("that is written over", async || {
        (written(conn).await >= enough).then_some(())
    })
    .await;
    kill_process(tool, Signal::CONT).unwrap();
}

async fn says_that_it_is_outrun(server: &TestServer, id: uuid::Uuid) {
    eventually("it says why it is tried again", async || {
        let client = server.client();
        let look = client.show_instance().account_id(server.account());
        let look = look.instance_id(id.to_string()).send().await.unwrap();
        let fault = look.into_inner().instance.fault?;
        fault.message.contains("writes faster than can").then_some(())
    })
    .await;
}

/// The smallest flavor has a small redo log. A store that is slow, or customers who
/// are fast, may have it written over before it is copied.
#[tokio::test(flavor = "multi_thread")]
async fn a_copy_that_is_outrun_by_who_writes_is_made_again() {
    let server = server().await;
    let (instance, _ada) = library(&server).await;
    let writers = Writers::start(&instance).await;
    let mut ada = log_in(&instance).await;
    let backup = ask(&server, &instance).await;
    outrun(&server, &instance, &mut ada).await;
    says_that_it_is_outrun(&server, instance.id).await;
    let backup = ended(&server, backup).await;
    assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");

    let client = server.client();
    let members = json!({"flavorRef": 1, "replica_of": instance.id});
    let create = client.create_instance().account_id(server.account());
    let made = create.body(request(&members)).send().await.unwrap();
    let replica = made.into_inner().instance.id;
    outrun(&server, &instance, &mut ada).await;
    says_that_it_is_outrun(&server, replica).await;
    let account = server.account();
    let active = InstanceStatus::Active;
    let settled =
        client.wait_for_instance(&account, replica, active, PATIENCE).await;
    assert_eq!(settled.unwrap().fault, None);
    drop(writers);
}
