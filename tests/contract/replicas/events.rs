//! Events and settings when instances change places.

use std::collections::BTreeSet;

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_tests::{TestServer, eventually, on_both_stores};
use mysql_async::{Conn, prelude::Queryable};
use serde_json::json;

use super::{
    act, add,
    backups::{back_up, restored_as},
    change, eject, has, kill, library, log_in, made_of, reaches, replica, ruin,
    show,
};
use crate::{
    configurations::{attach, group},
    server,
};

/// Which servers have run which events since the table was emptied.
async fn runs(conn: &mut Conn) -> BTreeSet<(u32, String)> {
    let runs = "SELECT DISTINCT who, what FROM run";
    let runs: Vec<(u32, String)> = conn.query(runs).await.unwrap();
    runs.into_iter().collect()
}

async fn own(instance: &Instance) -> u32 {
    let mut conn = log_in(instance).await;
    conn.query_first("SELECT @@server_id").await.unwrap().unwrap()
}

fn event(name: &str, state: &str) -> String {
    format!(
        "CREATE EVENT {name} ON SCHEDULE EVERY 1 SECOND {state} DO INSERT INTO \
         run VALUES (@@server_id, '{name}')"
    )
}

/// Waits until only this server runs the events `early` and `late`.
async fn only(instance: &Instance) {
    let id = own(instance).await;
    let mut conn = log_in(instance).await;
    // Runs in progress may still add rows.
    let expected = ["early", "late"].map(|name| (id, name.to_owned()));
    let expected = BTreeSet::from(expected);
    eventually("the events are run here, and nowhere else", async || {
        conn.query_drop("DELETE FROM run").await.unwrap();
        for _ in 0..20 {
            tokio::time::sleep(std::time::Duration::from_millis(150)).await;
            let runs = runs(&mut conn).await;
            if runs == expected {
                return Some(());
            }
            if !runs.is_subset(&expected) {
                return None;
            }
        }
        None
    })
    .await;
}

async fn definers(instance: &Instance) -> BTreeSet<String> {
    let mut conn = log_in(instance).await;
    let definers = "SELECT DEFINER FROM information_schema.EVENTS";
    let all: Vec<String> = conn.query(definers).await.unwrap();
    assert_eq!(all.len(), 4);
    all.into_iter().collect()
}

async fn timeout(instance: &Instance) -> u32 {
    let mut conn = log_in(instance).await;
    let timeout = "SELECT @@GLOBAL.connect_timeout";
    conn.query_first(timeout).await.unwrap().unwrap()
}

async fn scheduled(server: &TestServer) -> (Instance, Conn) {
    let (source, mut ada) = library(server).await;
    let group = group(server, &json!({"event_scheduler": "ON"})).await;
    let change = json!({"configuration": group.id});
    attach(server, &source, &change).await.unwrap();
    let table = "CREATE TABLE run (who INT UNSIGNED, what VARCHAR(20))";
    ada.query_drop(table).await.unwrap();
    ada.query_drop(event("early", "")).await.unwrap();
    (source, ada)
}

#[on_both_stores]
async fn events_are_run_by_the_source_alone_whoever_that_is() {
    let server = server().await;
    let (source, mut ada) = scheduled(&server).await;
    let replica = replica(&server, &source).await;
    let late = event("late", "COMMENT 'é'");
    ada.query_drop("SET NAMES latin1").await.unwrap();
    ada.query_drop(late.replace('é', "e")).await.unwrap();
    ada.query_drop(event("off", "DISABLE")).await.unwrap();
    // If this ran with more rights than ada's, it would change the setting.
    let more = "CREATE EVENT more ON SCHEDULE EVERY 1 SECOND DO SET GLOBAL \
        connect_timeout = 77";
    ada.query_drop(more).await.unwrap();
    let usual = timeout(&source).await;
    only(&source).await;
    let of_source = show(&server, source.id).await.configuration.unwrap();
    let made = definers(&source).await;
    assert_eq!(made.len(), 1);

    act(&server, &replica, "promote_to_replica_source").await.unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    only(&replica).await;
    assert_eq!(definers(&replica).await, made);
    for instance in [&source, &replica] {
        assert_eq!(timeout(instance).await, usual);
        let shown = show(&server, instance.id).await;
        assert_eq!(shown.configuration.unwrap().id, of_source.id);
    }
    let clients = "SELECT DISTINCT CHARACTER_SET_CLIENT FROM \
        information_schema.EVENTS WHERE EVENT_NAME = 'late'";
    let mut here = log_in(&replica).await;
    let client: Option<String> = here.query_first(clients).await.unwrap();
    assert_eq!(client.as_deref(), Some("latin1"));

    // Promotes the former source again. The disabled event stays disabled.
    act(&server, &source, "promote_to_replica_source").await.unwrap();
    reaches(&server, source.id, InstanceStatus::Active).await;
    only(&source).await;
    let mut ada = log_in(&source).await;
    let is_off = "SELECT STATUS FROM information_schema.EVENTS WHERE EVENT_NAME \
        = 'off'";
    let state: Option<String> = ada.query_first(is_off).await.unwrap();
    assert_eq!(state.as_deref(), Some("DISABLED"));

    // An instance that is restored from a replica's backup runs them as well.
    reaches(&server, replica.id, InstanceStatus::Active).await;
    let backup = back_up(&server, &replica, None).await;
    let members = json!({"configuration": of_source.id});
    let restored = restored_as(&server, &backup, members).await;
    only(&restored).await;
    assert_eq!(definers(&restored).await, made);

    change(&server, &replica, json!({"replica_of": ""})).await.unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    only(&replica).await;
    only(&source).await;
    for instance in [&source, &replica, &restored] {
        assert_eq!(timeout(instance).await, usual);
    }
}

#[on_both_stores]
async fn events_are_run_by_who_takes_the_place_of_a_source_that_failed() {
    let server = server().await;
    let (source, mut ada) = scheduled(&server).await;
    let first = replica(&server, &source).await;
    let second = replica(&server, &source).await;
    for statement in [
        event("late", ""),
        event("off", "DISABLE"),
        "CREATE EVENT more ON SCHEDULE EVERY 1 SECOND DO SET GLOBAL \
         connect_timeout = 77"
            .to_owned(),
        event("ended", ""),
        "ALTER EVENT ended DISABLE".to_owned(),
        "DROP EVENT ended".to_owned(),
    ] {
        ada.query_drop(statement).await.unwrap();
    }
    only(&source).await;
    let made = definers(&source).await;
    assert_eq!(made.len(), 1);
    let usual = timeout(&source).await;
    for replica in [&first, &second] {
        eventually("it knows which ones aren't run", async || {
            (status(replica, "off").await == "DISABLED").then_some(())
        })
        .await;
    }
    drop(ada);
    let _ = ruin(&server, &source);
    kill(&server, &source);
    eject(&server, &source).await;
    reaches(&server, source.id, InstanceStatus::Error).await;
    let is_first = show(&server, first.id).await.replica_of.is_none();
    let (elected, other) =
        if is_first { (&first, &second) } else { (&second, &first) };
    assert!(show(&server, elected.id).await.replica_of.is_none());
    reaches(&server, other.id, InstanceStatus::Active).await;
    only(elected).await;
    assert_eq!(definers(elected).await, made);
    assert_eq!(status(elected, "off").await, "DISABLED");
    for name in ["early", "late"] {
        assert_eq!(status(elected, name).await, "ENABLED");
    }
    // The other replica has the events, but doesn't run them.
    assert_eq!(status(other, "late").await, "SLAVESIDE_DISABLED");
    assert_eq!(status(other, "off").await, "DISABLED");
    let scheduler = "SELECT @@GLOBAL.event_scheduler";
    let mut asked = log_in(other).await;
    let scheduler: Option<String> = asked.query_first(scheduler).await.unwrap();
    assert_eq!(scheduler.as_deref(), Some("OFF"));
    for instance in [elected, other] {
        assert_eq!(timeout(instance).await, usual);
    }
    // All rows of the other replica came from the source.
    let mut here = log_in(other).await;
    let sources = own(elected).await;
    eventually("all it has is of the source", async || {
        let ran = runs(&mut here).await;
        let is_of_source = ran.iter().all(|(who, _)| *who == sources);
        (!ran.is_empty() && is_of_source).then_some(())
    })
    .await;
}

async fn status(instance: &Instance, event: &str) -> String {
    let mut conn = log_in(instance).await;
    let status = format!(
        "SELECT STATUS FROM information_schema.EVENTS WHERE EVENT_NAME = \
         '{event}'"
    );
    conn.query_first(status).await.unwrap().unwrap()
}

/// Settings of a session that a source doesn't log for its replicas, each with
/// a statement that needs it.
const TOLERANT: [(&str, &str); 5] = [
    (
        "SET innodb_strict_mode = OFF",
        "CREATE TABLE odd (a INT) ROW_FORMAT = COMPRESSED KEY_BLOCK_SIZE = 32",
    ),
    (
        "SET check_constraint_checks = OFF",
        "CREATE TABLE checked (a INT); INSERT INTO checked VALUES (-1); ALTER \
         TABLE checked ADD CHECK (a > 0)",
    ),
    (
        "SET max_heap_table_size = 67108864",
        "CREATE TABLE heap (a INT, b CHAR(250)) ENGINE = MEMORY; INSERT INTO \
         heap SELECT seq, 'x' FROM seq_1_to_40000",
    ),
    (
        "SET alter_algorithm = INSTANT",
        "CREATE TABLE quick (a INT, b INT) ENGINE = InnoDB; ALTER TABLE quick ADD c INT",
    ),
    (
        "SET system_versioning_alter_history = KEEP",
        "CREATE TABLE history (a INT) WITH SYSTEM VERSIONING; INSERT INTO \
         history VALUES (1); ALTER TABLE history ADD b INT",
    ),
];

async fn made(conn: &mut Conn) -> Vec<(String, String)> {
    let kinds = "SELECT TABLE_NAME, CONCAT_WS(' ', ENGINE, ROW_FORMAT, \
        TABLE_COLLATION, CREATE_OPTIONS, (SELECT GROUP_CONCAT(COLUMN_TYPE, \
        COALESCE(COLLATION_NAME, '') ORDER BY ORDINAL_POSITION) FROM \
        information_schema.COLUMNS AS own WHERE own.TABLE_SCHEMA = \
        TABLES.TABLE_SCHEMA AND own.TABLE_NAME = TABLES.TABLE_NAME)) FROM \
        information_schema.TABLES WHERE TABLE_SCHEMA = 'library' ORDER BY 1";
    conn.query(kinds).await.unwrap()
}

#[on_both_stores]
async fn a_replica_takes_and_makes_what_its_source_did() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let kinds = json!({
        "default_storage_engine": "MyISAM",
        "innodb_compression_default": true,
        "innodb_default_row_format": "compact",
        "max_heap_table_size": 33_554_432,
        "old_mode": "",
    });
    let group = group(&server, &kinds).await;
    let change = json!({"configuration": group.id});
    attach(&server, &source, &change).await.unwrap();
    eventually("the source goes by it", async || {
        let mut conn = log_in(&source).await;
        let engine = "SELECT @@default_storage_engine";
        let engine: Option<String> = conn.query_first(engine).await.unwrap();
        (engine.as_deref() == Some("MyISAM")).then_some(())
    })
    .await;
    let replica = replica(&server, &source).await;
    let incarnation = made_of(&server, &replica);
    let mut own = log_in(&source).await;
    for statement in [
        "CREATE TABLE plain (a INT)",
        "CREATE TABLE wide (a VARCHAR(9) CHARACTER SET utf8) ENGINE = InnoDB",
        "INSERT INTO wide VALUES ('😀')",
        "CREATE TABLE selected AS SELECT 1 AS a",
    ] {
        own.query_drop(statement).await.unwrap();
    }
    for (setting, statements) in TOLERANT {
        let mut session = log_in(&source).await;
        session.query_drop(setting).await.unwrap();
        for statement in statements.split("; ") {
            session.query_drop(statement).await.unwrap();
        }
    }
    add(&mut ada, 0..3).await;
    has(&replica, 3).await;
    let mut here = log_in(&replica).await;
    let (there, copied) = (made(&mut own).await, made(&mut here).await);
    assert!(there.len() > 8, "{there:?}");
    assert_eq!(copied, there);
    assert_eq!(made_of(&server, &replica), incarnation);
    let shown = reaches(&server, replica.id, InstanceStatus::Active).await;
    assert!(shown.fault.is_none(), "{shown:?}");

    // After its promotion, the replica refuses what its source refused.
    act(&server, &replica, "promote_to_replica_source").await.unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    let mut here = log_in(&replica).await;
    let settings = "SELECT CONCAT_WS(' ', @@innodb_strict_mode, \
        @@check_constraint_checks, @@max_heap_table_size, \
        @@default_storage_engine)";
    let found: Option<String> = here.query_first(settings).await.unwrap();
    assert_eq!(found.as_deref(), Some("ON ON 33554432 MyISAM"));
}
