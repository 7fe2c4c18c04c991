//! Writes that readers of replicas cause.

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_engine::LiveSetting;
use clouddb_tests::{TestServer, eventually, login, on_both_stores};
use mysql_async::{Conn, prelude::Queryable};
use reqwest::Method;
use rustix::process::{Signal, kill_process};
use serde_json::Value;

use super::{
    PASSWORD, add, eject,
    elections::{PAGES, has_pages, pages, print},
    has, kill, library, log_in, process, reaches, replica, ruin, show,
    troubles::admin,
};
use crate::{ask::ask, server};

/// How many MEMORY tables there are. A restarted server empties each at its
/// first use and logs that. There must be more of them than changes that a
/// replica lacks.
const FLEETING: u32 = 60;
/// Statements that read-only replicas accept although they write, and many that
/// they refuse.
const STATEMENTS: [&str; 36] = [
    "ANALYZE TABLE book",
    "ANALYZE TABLE book PERSISTENT FOR ALL",
    "ANALYZE LOCAL TABLE book PERSISTENT FOR ALL",
    "ANALYZE TABLE aria, isam PERSISTENT FOR ALL",
    "SET STATEMENT max_statement_time = 9 FOR ANALYZE TABLE book PERSISTENT \
     FOR ALL",
    "OPTIMIZE TABLE book",
    "OPTIMIZE TABLE isam",
    "CHECK TABLE book, aria, isam",
    "CHECK TABLE isam FOR UPGRADE",
    "REPAIR TABLE aria",
    "REPAIR TABLE isam",
    "CACHE INDEX isam IN default",
    "LOAD INDEX INTO CACHE isam",
    "CREATE TEMPORARY TABLE own (id INT) ENGINE = InnoDB",
    "INSERT INTO own SELECT id FROM book",
    "UPDATE own SET id = id + 1",
    "DROP TEMPORARY TABLE own",
    "CREATE TEMPORARY TABLE own ENGINE = MEMORY SELECT id FROM book",
    "ALTER TABLE own ADD COLUMN more INT",
    "TRUNCATE own",
    "DROP TABLE own",
    "CREATE TEMPORARY SEQUENCE counter",
    "SELECT NEXTVAL(number)",
    "SELECT SETVAL(number, 1000)",
    "SELECT * FROM aria",
    "FLUSH TABLES",
    "FLUSH TABLES book FOR EXPORT",
    "SET PASSWORD = PASSWORD('correct-horse')",
    "HANDLER book OPEN",
    "HANDLER book READ FIRST",
    "HANDLER book CLOSE",
    "XA START 'own'",
    "SELECT * FROM book",
    "XA END 'own'",
    "XA PREPARE 'own'",
    "XA ROLLBACK 'own'",
];

/// Runs all statements, and reads all MEMORY tables.
async fn read_much(reader: &mut Conn) {
    for table in 0..FLEETING {
        let select = format!("SELECT * FROM fleeting{table}");
        reader.query_drop(select).await.unwrap();
    }
    for statement in STATEMENTS {
        // A refused statement has written nothing either.
        let _ = reader.query_drop(statement).await;
    }
}

async fn root(server: &TestServer, source: &Instance) -> String {
    let path = format!("instances/{}/root", source.id);
    let (_, answer) = ask(server, Method::POST, &path, &Value::Null).await;
    answer["user"]["password"].as_str().unwrap().to_owned()
}

/// The kinds of an instance's operations, except those that restart its server.
pub(super) async fn kinds(
    server: &TestServer,
    instance: &Instance,
) -> Vec<String> {
    let path = format!("operations?instance={}", instance.id);
    let (_, all) = ask(server, Method::GET, &path, &Value::Null).await;
    let all = all["operations"].as_array().unwrap().iter();
    let kinds = all.map(|it| it["kind"].as_str().unwrap().to_owned());
    kinds.filter(|it| it != "recover_instance").collect()
}

/// Restarts a server and waits until customers can log in. If its source is
/// dead, its status may not be ACTIVE then.
async fn restart(server: &TestServer, instance: &Instance) {
    let before = process(server, instance);
    kill(server, instance);
    eventually("another server runs", async || {
        let own = server.census().process_of(&instance.id.to_string());
        own.filter(|it| *it != before.as_raw_nonzero().get())
    })
    .await;
    let host = instance.hostname.as_deref().unwrap();
    eventually("customers can log in", async || {
        login(host, "ada", PASSWORD, Some("library")).await.ok()
    })
    .await;
}

#[on_both_stores]
async fn what_is_read_of_a_replica_counts_for_nobody() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let password = root(&server, &source).await;
    for statement in [
        "CREATE TABLE page (id INT PRIMARY KEY, text LONGTEXT)",
        "CREATE TABLE aria (id INT) ENGINE = Aria",
        "CREATE TABLE isam (id INT, KEY (id)) ENGINE = MyISAM",
        "CREATE SEQUENCE number",
        "INSERT INTO aria VALUES (1)",
        "INSERT INTO isam VALUES (1)",
    ] {
        ada.query_drop(statement).await.unwrap();
    }
    for table in 0..FLEETING {
        let create =
            format!("CREATE TABLE fleeting{table} (id INT) ENGINE = MEMORY");
        ada.query_drop(create).await.unwrap();
    }
    let behind = replica(&server, &source).await;
    let ahead = replica(&server, &source).await;
    // An earlier version of the service started replicas like this.
    let as_source = LiveSetting {
        name: "gtid_domain_id".into(),
        value: Some("0".into()),
        is_number: true,
    };
    let mut asked = admin(&server, behind.id).await;
    asked.set(&as_source).await.unwrap();
    eventually("it writes as a replica", async || {
        (!asked.writes_as_source().await.unwrap()).then_some(())
    })
    .await;

    restart(&server, &behind).await;
    reaches(&server, behind.id, InstanceStatus::Active).await;
    let host = behind.hostname.as_deref().unwrap();
    let mut own_root =
        login(host, "root", &password, Some("library")).await.unwrap();
    let mut reader = log_in(&behind).await;
    for round in 0..3 {
        read_much(&mut reader).await;
        read_much(&mut own_root).await;
        add(&mut ada, round * 10..round * 10 + 10).await;
        has(&behind, round * 10 + 10).await;
    }
    let mut asked = admin(&server, behind.id).await;
    let written = asked.written().await.unwrap();
    assert_ne!(written, written.clone().of_sources(), "nothing was written");
    // Filling its MEMORY tables again is a repair.
    let mut made = kinds(&server, &behind).await;
    made.retain(|kind| kind != "repair_replication");
    assert_eq!(made, ["create_replica"]);

    // This replica has written more of its own, but received less.
    let held = process(&server, &behind);
    kill_process(held, Signal::STOP).unwrap();
    print(&mut ada).await;
    has_pages(&ahead).await;
    let _ = ruin(&server, &source);
    kill(&server, &source);
    kill_process(held, Signal::CONT).unwrap();
    restart(&server, &behind).await;
    read_much(&mut log_in(&behind).await).await;
    eject(&server, &source).await;
    reaches(&server, source.id, InstanceStatus::Error).await;
    let shown = show(&server, ahead.id).await;
    assert!(shown.replica_of.is_none(), "{shown:?}");
    assert_eq!(pages(&ahead).await, PAGES);
    add(&mut log_in(&ahead).await, 30..40).await;
    has(&behind, 40).await;
    has_pages(&behind).await;
}
