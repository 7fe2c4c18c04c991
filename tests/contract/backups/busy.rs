//! Backups of servers under load of their customers.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use clouddb_client::types::{BackupStatus, InstanceStatus};
use clouddb_tests::{
    Options, PATIENCE, TestServer, eventually, login, on_both_stores,
};
use mysql_async::{Conn, prelude::Queryable};
use rustix::process::{Signal, kill_process};
use serde_json::json;
use tokio::{spawn, time::timeout};

use super::{PASSWORD, add, body, ended, library, log_in, of, show};
use crate::{PROGRAM, active, configurations, killer::Killer, request, server};

async fn ask(server: &TestServer, instance: &super::Instance) -> uuid::Uuid {
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let new = create.body(body(&of(instance))).send().await.unwrap();
    new.into_inner().backup.id
}

#[on_both_stores]
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
    // The service itself uses one of the connections now and then.
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

#[on_both_stores]
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
        made.await.expect("other sessions don't wait for long").unwrap();
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

#[on_both_stores]
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
    // The failed backup leaves nothing behind: the instance is ACTIVE, and ada
    // still holds the lock.
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

/// How many customers write as fast as they can, and how many bytes each
/// statement writes.
const WRITERS: usize = 4;
const PIECE: &str = "1000000";

/// Writes until `end` is set.
async fn write_on(mut ada: Conn, number: usize, end: Arc<AtomicBool>) {
    for round in 0..usize::MAX {
        if end.load(Ordering::Relaxed) {
            break;
        }
        let id = number * 4 + round % 4;
        // The content changes each time: InnoDB doesn't write a row that stays
        // the same.
        let write = format!(
            "REPLACE INTO slate VALUES ({id}, REPEAT('{}', {PIECE}))",
            round % 10
        );
        ada.query_drop(write).await.unwrap();
    }
    ada.disconnect().await.unwrap();
}

/// The end of a server's redo log, in bytes.
async fn written(conn: &mut Conn) -> u64 {
    let query = "SHOW GLOBAL STATUS LIKE 'Innodb_lsn_current'";
    let found: Option<(String, u64)> = conn.query_first(query).await.unwrap();
    found.unwrap().1
}

/// Writes until the whole redo log of a server is overwritten, and then stops.
async fn write_over(instance: &super::Instance, conn: &mut Conn) {
    let end = Arc::new(AtomicBool::new(false));
    let mut writers = Vec::new();
    for number in 0..WRITERS {
        let ada = log_in(instance).await;
        writers.push(spawn(write_on(ada, number, Arc::clone(&end))));
    }
    let redo: Option<u64> =
        conn.query_first("SELECT @@innodb_log_file_size").await.unwrap();
    let enough = written(conn).await + redo.unwrap() * 3 / 2;
    eventually("all is written over", async || {
        (written(conn).await >= enough).then_some(())
    })
    .await;
    end.store(true, Ordering::Relaxed);
    for writer in writers {
        writer.await.unwrap();
    }
}

async fn says_that_it_is_outrun(server: &TestServer, id: uuid::Uuid) {
    let client = server.client();
    let look = client.show_instance().account_id(server.account());
    let look = look.instance_id(id.to_string()).send().await.unwrap();
    let fault = look.into_inner().instance.fault.unwrap().message;
    assert!(fault.contains("writes faster than can"), "{fault}");
}

/// While a copy begins, the redo log is overwritten before the tool reads it.
/// Then the writes stop.
async fn outrun(
    server: &TestServer,
    killer: &Killer,
    source: &super::Instance,
    copied: uuid::Uuid,
    at: &str,
) {
    let mut ada = log_in(source).await;
    let first = killer.hold_tool(server, source.id).await;
    write_over(source, &mut ada).await;
    killer.order_hold(at);
    kill_process(first, Signal::CONT).unwrap();
    // While the next tool is held up, the instance shows why there is another
    // one.
    let second = killer.hold_tool(server, source.id).await;
    says_that_it_is_outrun(server, copied).await;
    kill_process(second, Signal::CONT).unwrap();
    ada.disconnect().await.unwrap();
}

/// The smallest flavor has a small redo log. With a slow store or fast
/// customers, it may be overwritten before it is copied.
#[on_both_stores(flavor = "multi_thread")]
async fn a_copy_that_is_outrun_by_who_writes_is_made_again() {
    let (server, killer) = Killer::server().await;
    let (instance, mut ada) = library(&server).await;
    let slate = "CREATE TABLE slate (id INT PRIMARY KEY, content LONGBLOB)";
    ada.query_drop(slate).await.unwrap();
    let at = "create_backup/copy/effect";
    killer.order_hold(at);
    let backup = ask(&server, &instance).await;
    outrun(&server, &killer, &instance, instance.id, at).await;
    let backup = ended(&server, backup).await;
    assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");

    let at = "create_replica/copy/effect";
    killer.order_hold(at);
    let client = server.client();
    let members = json!({"flavorRef": 1, "replica_of": instance.id});
    let create = client.create_instance().account_id(server.account());
    let made = create.body(request(&members)).send().await.unwrap();
    let replica = made.into_inner().instance.id;
    outrun(&server, &killer, &instance, replica, at).await;
    let account = server.account();
    let active = InstanceStatus::Active;
    let settled =
        client.wait_for_instance(&account, replica, active, PATIENCE).await;
    assert_eq!(settled.unwrap().fault, None);
}
