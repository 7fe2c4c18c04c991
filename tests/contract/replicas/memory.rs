//! MEMORY tables on replicas.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_tests::{eventually, on_both_stores};
use mysql_async::{Conn, prelude::Queryable};
use tokio::task::JoinHandle;

use super::{
    act, add, count, has, kill, library, log_in, made_of, of, reaches, replica,
    show, steps,
};
use crate::{request, server};

const TABLE: &str = "CREATE TABLE visit (id INT PRIMARY KEY AUTO_INCREMENT, \
     who VARCHAR(40) COLLATE utf8mb4_bin, share FLOAT, at DATETIME(6), \
     flags BIT(9), kind ENUM ('ä', 'b'), KEY (who)) ENGINE = MEMORY";

/// Writes to the table while `on` is set.
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

#[on_both_stores]
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

    // After a restart, the replica's MEMORY tables are empty.
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

    // A promoted replica has all the rows.
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

/// Names with characters that have a meaning in a replica's filters or in
/// statements, and names that differ only a little.
const ODD: [&str; 10] = [
    "a,b", "a.b", "a b", "a``b", "a'b", "Visit", "tür,é", "p%c\\d_", " lead",
    "\"x\"",
];

async fn odd_rows(instance: &Instance) -> Vec<(String, Option<u32>)> {
    let mut reader = log_in(instance).await;
    let mut all = Vec::new();
    for name in ODD {
        let sum = format!("SELECT SUM(id) FROM `{name}`");
        let sum: Option<Option<u32>> = reader.query_first(sum).await.unwrap();
        all.push((name.to_owned(), sum.flatten()));
    }
    all
}

/// All that the server stores about its triggers.
async fn triggers(instance: &Instance) -> Vec<String> {
    let mut reader = log_in(instance).await;
    let all = "SELECT CONCAT_WS('|', TRIGGER_NAME, EVENT_MANIPULATION, \
        EVENT_OBJECT_TABLE, ACTION_ORDER, HEX(ACTION_STATEMENT), \
        ACTION_TIMING, SQL_MODE, DEFINER, CHARACTER_SET_CLIENT, \
        COLLATION_CONNECTION, DATABASE_COLLATION) FROM \
        information_schema.TRIGGERS ORDER BY 1";
    reader.query(all).await.unwrap()
}

#[on_both_stores]
async fn rows_of_tables_with_triggers_and_odd_names_are_there() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    ada.query_drop(TABLE).await.unwrap();
    ada.query_drop("INSERT INTO visit (who) VALUES ('one'), ('two')")
        .await
        .unwrap();
    for statement in [
        "CREATE TRIGGER odd BEFORE INSERT ON visit FOR EACH ROW SET NEW.who = \
         CONCAT('é', NEW.who)",
        "CREATE TRIGGER first BEFORE INSERT ON visit FOR EACH ROW PRECEDES odd \
         SET NEW.who = CONCAT(NEW.who, '1')",
        "SET NAMES latin1",
        "SET sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'",
        "CREATE TRIGGER loud AFTER INSERT ON \"visit\" FOR EACH ROW INSERT \
         INTO book VALUES (1000 + NEW.id, '\\ä')",
        "CREATE TRIGGER gone AFTER DELETE ON visit FOR EACH ROW SET @a = 1",
        "SET NAMES utf8mb4",
        "SET sql_mode = DEFAULT",
        "CREATE TABLE small (id INT PRIMARY KEY, kind ENUM ('ä', 'ö')) ENGINE \
         = MEMORY CHARACTER SET latin1",
        "INSERT INTO small VALUES (1, 'ö')",
        "CREATE TRIGGER small BEFORE INSERT ON small FOR EACH ROW SET NEW.kind \
         = 'ä'",
    ] {
        ada.query_drop(statement).await.unwrap();
    }
    for (index, name) in ODD.iter().enumerate() {
        let create = format!("CREATE TABLE `{name}` (id INT) ENGINE = MEMORY");
        ada.query_drop(create).await.unwrap();
        let insert = format!("INSERT INTO `{name}` VALUES ({index}), (7)");
        ada.query_drop(insert).await.unwrap();
    }
    let replica = replica(&server, &source).await;
    let small = "SELECT CONCAT(id, kind) FROM small";
    let compare = async || {
        same(&replica, &source).await;
        let expected = odd_rows(&source).await;
        eventually("those with odd names are the same", async || {
            (odd_rows(&replica).await == expected).then_some(())
        })
        .await;
        let small: Option<String> =
            log_in(&replica).await.query_first(small).await.unwrap();
        assert_eq!(small.as_deref(), Some("1ö"));
        assert_eq!(triggers(&replica).await, triggers(&source).await);
        // No trigger ran again on the replica.
        assert_eq!(count(&replica).await, count(&source).await);
    };
    compare().await;
    let made = steps(&server, replica.id, "create_replica").await;
    let seeded = made.iter().find(|it| it["name"] == "seed_files").unwrap();
    assert_eq!(seeded["attempts"], 1, "{seeded}");
    let incarnation = made_of(&server, &replica);
    ada.query_drop("INSERT INTO visit (who) VALUES ('three')").await.unwrap();
    kill(&server, &replica);
    let broken = InstanceStatus::ReplicationError;
    reaches(&server, replica.id, broken).await;
    ada.query_drop("INSERT INTO `a,b` VALUES (50)").await.unwrap();
    ada.query_drop("DELETE FROM `a.b`").await.unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    compare().await;
    assert_eq!(made_of(&server, &replica), incarnation);

    // Triggers run where customers write.
    drop(ada);
    act(&server, &replica, "promote_to_replica_source").await.unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    let mut ada = log_in(&replica).await;
    ada.query_drop("INSERT INTO visit (who) VALUES ('four')").await.unwrap();
    let last = "SELECT who FROM visit ORDER BY id DESC LIMIT 1";
    let last: Option<String> = ada.query_first(last).await.unwrap();
    assert_eq!(last.as_deref(), Some("éfour1"));
    assert_eq!(count(&replica).await, 2);
}

#[on_both_stores]
async fn rows_that_cannot_be_copied_are_told_and_no_reason_for_another_copy() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    ada.query_drop(TABLE).await.unwrap();
    ada.query_drop("INSERT INTO visit (who) VALUES ('first')").await.unwrap();
    // No filter can distinguish this table from the other one.
    ada.query_drop("CREATE TABLE Visít (id INT)").await.unwrap();
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&of(&source))).send().await.unwrap();
    let id = created.into_inner().instance.id;
    eventually("it says why", async || {
        let fault = show(&server, id).await.fault?;
        fault.message.contains("library.Visít").then_some(())
    })
    .await;
    for book in 0..10 {
        let insert = format!("INSERT INTO Visít VALUES ({book})");
        ada.query_drop(insert).await.unwrap();
    }
    let made = steps(&server, id, "create_replica").await;
    let seeded = made.iter().find(|it| it["name"] == "seed_files").unwrap();
    assert_eq!(seeded["attempts"], 1, "{seeded}");
    ada.query_drop("RENAME TABLE Visít TO other").await.unwrap();
    let replica = reaches(&server, id, InstanceStatus::Active).await;
    add(&mut ada, 0..3).await;
    has(&replica, 3).await;
    same(&replica, &source).await;
    let mut reader = log_in(&replica).await;
    let other = "SELECT COUNT(*) FROM other";
    let other: Option<u32> = reader.query_first(other).await.unwrap();
    assert_eq!(other, Some(10));
}
