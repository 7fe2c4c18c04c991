//! Tables whose rows are in memory only, on replicas.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_tests::eventually;
use mysql_async::{Conn, prelude::Queryable};
use tokio::task::JoinHandle;

use super::{
    act, add, has, kill, library, log_in, of, reaches, replica, show, steps,
};
use crate::{request, server};

const TABLE: &str = "CREATE TABLE visit (id INT PRIMARY KEY AUTO_INCREMENT, \
     who VARCHAR(40) COLLATE utf8mb4_bin, share FLOAT, at DATETIME(6), \
     flags BIT(9), kind ENUM ('ä', 'b'), KEY (who)) ENGINE = MEMORY";

/// Writes to the table until it is told to stop.
fn write_on(mut ada: Conn, on: Arc<AtomicBool>) -> JoinHandle<Conn> {
    tokio::spawn(async move {
        let mut round = 0;
        while on.load(Ordering::Relaxed) {
            round += 1;
            for statement in [
                format!(
                    "INSERT INTO visit (who, share, at, flags, kind) VALUES \
                     ('v{round}\\'\\0ü', {round} / 7, NOW(6), {}, 'ä')",
                    round % 512
                ),
                "UPDATE visit SET share = share + 0.1".to_owned(),
                format!("DELETE FROM visit WHERE id % 50 = {}", round % 50),
                format!("INSERT INTO book VALUES ({round}, 'T')"),
            ] {
                ada.query_drop(statement).await.unwrap();
            }
        }
        ada
    })
}

async fn rows(instance: &Instance) -> Vec<String> {
    let mut reader = log_in(instance).await;
    let rows = "SELECT CONCAT_WS('|', id, HEX(who), CAST(share AS DOUBLE), at, \
         HEX(flags), HEX(kind)) FROM visit ORDER BY id";
    reader.query(rows).await.unwrap()
}

async fn same(replica: &Instance, source: &Instance) {
    let expected = rows(source).await;
    assert!(!expected.is_empty());
    eventually("the rows are the same", async || {
        (rows(replica).await == expected).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_table_in_memory_is_replicated_while_it_is_written() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    ada.query_drop(TABLE).await.unwrap();
    ada.query_drop("CREATE TABLE still LIKE visit").await.unwrap();
    ada.query_drop("INSERT INTO still (who) VALUES ('s')").await.unwrap();
    ada.query_drop("INSERT INTO visit (who) VALUES ('first')").await.unwrap();
    let on = Arc::new(AtomicBool::new(true));
    let writer = write_on(ada, Arc::clone(&on));
    let replica = replica(&server, &source).await;
    let made = steps(&server, replica.id, "create_replica").await;
    let seeded = made.iter().find(|it| it["name"] == "seed_files").unwrap();
    assert_eq!(seeded["attempts"], 1, "{seeded}");

    // One that was started anew has none of them.
    kill(&server, &replica);
    let broken = InstanceStatus::ReplicationError;
    reaches(&server, replica.id, broken).await;
    reaches(&server, replica.id, InstanceStatus::Active).await;
    let mut reader = log_in(&replica).await;
    let still = "SELECT COUNT(*) FROM still";
    let count: Option<u32> = reader.query_first(still).await.unwrap();
    assert_eq!(count, Some(1));
    on.store(false, Ordering::Relaxed);
    let ada = writer.await.unwrap();
    same(&replica, &source).await;
    let before = show(&server, replica.id).await;
    assert!(before.fault.is_none(), "{before:?}");

    // It changes places with the rows that it has.
    drop(ada);
    let expected = rows(&source).await;
    act(&server, &replica, "promote_to_replica_source").await.unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    assert_eq!(rows(&replica).await, expected);
    let mut ada = log_in(&replica).await;
    ada.query_drop("UPDATE visit SET who = 'later'").await.unwrap();
    ada.query_drop("DELETE FROM book").await.unwrap();
    add(&mut ada, 0..3).await;
    has(&source, 3).await;
    same(&source, &replica).await;
}

#[tokio::test]
async fn rows_that_cannot_be_copied_are_told_and_no_reason_for_another_copy() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    ada.query_drop(TABLE).await.unwrap();
    let trigger = "CREATE TRIGGER odd BEFORE INSERT ON visit FOR EACH ROW SET \
        NEW.who = 'changed'";
    ada.query_drop(trigger).await.unwrap();
    ada.query_drop("INSERT INTO visit (who) VALUES ('first')").await.unwrap();
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&of(&source))).send().await.unwrap();
    let id = created.into_inner().instance.id;
    eventually("it says why", async || {
        let fault = show(&server, id).await.fault?;
        fault.message.contains("library.visit").then_some(())
    })
    .await;
    let made = steps(&server, id, "create_replica").await;
    let seeded = made.iter().find(|it| it["name"] == "seed_files").unwrap();
    assert_eq!(seeded["attempts"], 1, "{seeded}");
    ada.query_drop("DROP TRIGGER odd").await.unwrap();
    ada.query_drop("DROP TABLE visit").await.unwrap();
    let replica = reaches(&server, id, InstanceStatus::Active).await;
    add(&mut ada, 0..3).await;
    has(&replica, 3).await;
}
