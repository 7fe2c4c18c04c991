//! Tables that replicas create from statements, though the binary log doesn't
//! have all that those depend on.

mod parameters;

use std::collections::{BTreeMap, BTreeSet};

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_tests::{TestServer, eventually, on_both_stores};
use mysql_async::{Conn, Row, prelude::Queryable};
use serde_json::{Value, json};

use self::parameters::{ALIASES, OTHERS, by_another, by_group};
use super::{
    act, add, has, library, log_in, made_of, reaches, readers::kinds, replica,
    show,
};
use crate::{
    configurations::{attach, group},
    parameters::parameters as offered_parameters,
    server,
};

/// A setting of a session on the source, and statements that depend on it. `{}`
/// stands for the name of a table.
const SESSIONS: [(&str, &str); 35] = [
    ("default_storage_engine = MyISAM", "CREATE TABLE {} (a INT)"),
    (
        "default_storage_engine = Aria",
        "CREATE TABLE {} (a INT); INSERT INTO {} VALUES (1), (2)",
    ),
    ("default_storage_engine = MyISAM", "CREATE SEQUENCE {}"),
    (
        "default_storage_engine = MyISAM",
        "CREATE TABLE {} (a INT) PARTITION BY HASH (a) PARTITIONS 2",
    ),
    (
        "default_storage_engine = MyISAM",
        "CREATE OR REPLACE TABLE {} (a INT REFERENCES book (id))",
    ),
    (
        "sql_mode = '', default_storage_engine = Aria",
        "CREATE TABLE {} (a INT) ENGINE = Nonsense",
    ),
    ("storage_engine = MyISAM", "CREATE TABLE {} (a INT)"),
    (
        "default_tmp_storage_engine = MyISAM",
        "CREATE TEMPORARY TABLE own (a INT); CREATE TABLE {} LIKE own",
    ),
    (
        "old_mode = ''",
        "CREATE TABLE {} (a VARCHAR(9) CHARACTER SET utf8); INSERT INTO {} \
         VALUES ('é')",
    ),
    (
        "old_mode = ''",
        "CREATE TABLE {} (a VARCHAR(9), b TEXT, c INT) CHARACTER SET utf8",
    ),
    ("innodb_compression_default = ON", "CREATE TABLE {} (a INT)"),
    (
        "innodb_strict_mode = OFF",
        "CREATE TABLE {} (a INT) ROW_FORMAT = COMPRESSED KEY_BLOCK_SIZE = 32",
    ),
    (
        "check_constraint_checks = OFF",
        "CREATE TABLE {} (a INT); INSERT INTO {} VALUES (-1); ALTER TABLE {} \
         ADD CHECK (a > 0)",
    ),
    (
        "max_heap_table_size = 67108864",
        "CREATE TABLE {} (a INT, b CHAR(250)) ENGINE = MEMORY; INSERT INTO {} \
         SELECT seq, 'x' FROM seq_1_to_40000",
    ),
    (
        "alter_algorithm = INSTANT",
        "CREATE TABLE {} (a INT) ENGINE = InnoDB; ALTER TABLE {} ADD c INT",
    ),
    (
        "system_versioning_alter_history = KEEP",
        "CREATE TABLE {} (a INT) WITH SYSTEM VERSIONING; INSERT INTO {} VALUES \
         (1); ALTER TABLE {} ADD b INT",
    ),
    (
        "system_versioning_insert_history = ON",
        "CREATE TABLE {} (a INT) WITH SYSTEM VERSIONING; INSERT INTO {} (a, \
         row_start, row_end) VALUES (1, '2020-01-01', '2021-01-01')",
    ),
    (
        "explicit_defaults_for_timestamp = OFF",
        "CREATE TABLE {} (a TIMESTAMP, b TIMESTAMP)",
    ),
    (
        "character_set_server = latin1, collation_connection = utf8mb4_bin",
        "CREATE TABLE {} (a TEXT, b VARCHAR(9) DEFAULT 'ü')",
    ),
    (
        "foreign_key_checks = OFF",
        "CREATE TABLE {} (a INT, FOREIGN KEY (a) REFERENCES nothing (id))",
    ),
    ("unique_checks = OFF", "CREATE TABLE {} (a INT UNIQUE)"),
    (
        "auto_increment_increment = 7",
        "CREATE TABLE {} (a INT); INSERT INTO {} VALUES (1), (2); ALTER TABLE \
         {} ADD c INT AUTO_INCREMENT PRIMARY KEY",
    ),
    (
        "div_precision_increment = 9",
        "CREATE TABLE {} (a INT, b INT); INSERT INTO {} VALUES (1, 3); ALTER \
         TABLE {} ADD c VARCHAR(30) AS (a / b) STORED",
    ),
    (
        "group_concat_max_len = 5",
        "CREATE TABLE {} SELECT GROUP_CONCAT('a', 'b') AS c",
    ),
    (
        "lc_time_names = 'de_DE'",
        "CREATE TABLE {} (a DATE); INSERT INTO {} VALUES ('2026-05-01'); ALTER \
         TABLE {} ADD c VARCHAR(9) DEFAULT (DATE_FORMAT(a, '%M'))",
    ),
    (
        "time_zone = '+05:00'",
        "CREATE TABLE {} (a TIMESTAMP DEFAULT '2020-01-01 00:00:00'); INSERT \
         INTO {} VALUES (DEFAULT); ALTER TABLE {} MODIFY a DATETIME",
    ),
    (
        "sql_mode = 'ORACLE'",
        "CREATE TABLE {} (a VARCHAR2(9), b NUMBER(3), c DATE)",
    ),
    (
        "sql_mode = 'ANSI_QUOTES,REAL_AS_FLOAT,PIPES_AS_CONCAT'",
        "CREATE TABLE \"{}\" (a REAL, b VARCHAR(9) DEFAULT ('a' || 'b'))",
    ),
    (
        "sql_mode = 'PAD_CHAR_TO_FULL_LENGTH'",
        "CREATE TABLE {} (a CHAR(9)); INSERT INTO {} VALUES ('x'); ALTER TABLE \
         {} ADD b VARCHAR(20) DEFAULT (CONCAT(a, '.'))",
    ),
    (
        "sql_mode = 'ALLOW_INVALID_DATES'",
        "CREATE TABLE {} (a DATE DEFAULT '2020-02-31')",
    ),
    (
        "sql_mode = 'NO_TABLE_OPTIONS,NO_FIELD_OPTIONS,NO_KEY_OPTIONS'",
        "CREATE TABLE {} (a INT, KEY (a) USING HASH) ENGINE = MEMORY COMMENT = \
         'x'",
    ),
    ("sql_quote_show_create = OFF", "CREATE TABLE {} AS SELECT 1 AS `a b`"),
    (
        "innodb_ft_enable_stopword = OFF",
        "CREATE TABLE {} (a TEXT, FULLTEXT (a))",
    ),
    ("tx_isolation = 'READ-UNCOMMITTED'", "CREATE TABLE {} (a INT)"),
    ("sql_if_exists = ON", "CREATE TABLE {} (a INT); DROP TABLE nothing"),
];

/// Waits until a replica has the same tables as its source, with the same
/// definitions and rows.
async fn same_tables(replica: &Instance, source: &Instance, fewest: usize) {
    let expected = tables(source).await;
    assert!(expected.len() >= fewest, "{expected:?}");
    let mut last = BTreeMap::new();
    for _ in 0..300 {
        last = tables(replica).await;
        if last == expected {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let differing: Vec<_> = expected
        .iter()
        .filter(|(name, shown)| last.get(*name) != Some(shown))
        .map(|(name, shown)| (name, shown, last.get(name)))
        .collect();
    panic!("{differing:#?}");
}

async fn tables(
    instance: &Instance,
) -> BTreeMap<String, (String, Vec<String>)> {
    let mut conn = log_in(instance).await;
    let names = "SELECT TABLE_NAME, CONCAT_WS(' ', ENGINE, ROW_FORMAT) FROM \
        information_schema.TABLES WHERE TABLE_SCHEMA = 'library'";
    let names: Vec<(String, String)> = conn.query(names).await.unwrap();
    let mut all = BTreeMap::new();
    for (name, kind) in names {
        let show = format!("SHOW CREATE TABLE `{name}`");
        // The table may be gone or locked by now.
        let Ok(Some(shown)) = conn.query_first::<Row, _>(show).await else {
            continue;
        };
        let text: String = shown.get(1).unwrap();
        let rows = format!("SELECT * FROM `{name}` LIMIT 20");
        let rows: Vec<Row> = conn.query(rows).await.unwrap_or_default();
        let mut rows: Vec<String> =
            rows.into_iter().map(|row| format!("{:?}", row.unwrap())).collect();
        rows.sort();
        all.insert(name, (format!("{kind} {text}"), rows));
    }
    all
}

async fn say(conn: &mut Conn, statements: &str, table: &str) {
    for statement in statements.split("; ") {
        let statement = statement.replace("{}", table);
        if let Err(error) = conn.query_drop(&statement).await {
            panic!("{statement}: {error}");
        }
    }
}

#[on_both_stores]
async fn what_a_session_sets_makes_no_other_tables() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    let incarnation = made_of(&server, &replica);
    for (index, (setting, statements)) in SESSIONS.iter().enumerate() {
        let mut session = log_in(&source).await;
        session.query_drop(format!("SET {setting}")).await.unwrap();
        say(&mut session, statements, &format!("t{index}")).await;
    }
    add(&mut ada, 0..3).await;
    has(&replica, 3).await;
    same_tables(&replica, &source, SESSIONS.len()).await;
    // The replica is ACTIVE, and wasn't copied again.
    reaches(&server, replica.id, InstanceStatus::Active).await;
    let shown = show(&server, replica.id).await;
    assert!(shown.fault.is_none(), "{shown:?}");
    assert!(shown.replication.unwrap().error.is_none());
    assert_eq!(made_of(&server, &replica), incarnation);
    let mut made = kinds(&server, &replica).await;
    made.retain(|kind| kind != "repair_replication");
    assert_eq!(made, ["create_replica"]);
    // Tables that the service alters on the replica aren't logged.
    let mut asked = super::troubles::admin(&server, replica.id).await;
    let written = asked.written().await.unwrap();
    let beside = written.to_string().split(',').count();
    assert_eq!(beside, 1, "{written}");

    act(&server, &replica, "promote_to_replica_source").await.unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    add(&mut log_in(&replica).await, 3..6).await;
    has(&source, 6).await;
    same_tables(&source, &replica, SESSIONS.len()).await;
}

/// A source may log statements that no server can apply.
#[on_both_stores]
async fn what_a_source_wrote_that_cannot_be_done_means_one_copy() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    for (setting, statement) in [
        (
            "sql_mode = 'MYSQL40'",
            "CREATE TABLE old (b INT AUTO_INCREMENT PRIMARY KEY) ENGINE = \
             MyISAM SELECT 1 AS c",
        ),
        (
            "default_storage_engine = MyISAM",
            "CREATE TABLE twofold (a INT, b INT AUTO_INCREMENT, PRIMARY KEY \
             (a, b))",
        ),
    ] {
        let mut session = log_in(&source).await;
        session.query_drop(format!("SET {setting}")).await.unwrap();
        session.query_drop(statement).await.unwrap();
    }
    add(&mut ada, 0..3).await;
    reaches(&server, replica.id, InstanceStatus::ReplicationError).await;
    reaches(&server, replica.id, InstanceStatus::Active).await;
    has(&replica, 3).await;
    let expected = tables(&source).await;
    eventually("they are the same", async || {
        (tables(&replica).await == expected).then_some(())
    })
    .await;
    assert_eq!(
        kinds(&server, &replica).await,
        ["reseed_replica", "create_replica"]
    );
}

#[on_both_stores]
async fn what_a_group_says_makes_no_other_tables() {
    let server = server().await;
    goes_by(&server, &by_group()).await;
    goes_by(&server, &by_another()).await;
}

/// Attaches a group to a source, makes a replica, and creates tables that
/// depend on the group.
async fn goes_by(
    server: &TestServer,
    parameters: &[(&'static str, Value, &'static str)],
) {
    let (source, ada) = library(server).await;
    let values = parameters
        .iter()
        .map(|(name, value, _)| ((*name).to_owned(), value.clone()));
    let values: serde_json::Map<_, _> = values.collect();
    let group = group(server, &Value::Object(values)).await;
    let change = json!({"configuration": group.id});
    attach(server, &source, &change).await.unwrap();
    drop(ada);
    eventually("it may be restarted", async || {
        act(server, &source, "restart").await.ok()
    })
    .await;
    reaches(server, source.id, InstanceStatus::Active).await;
    let shown = show(server, source.id).await;
    assert!(shown.fault.is_none(), "{shown:?}");
    let replica = replica(server, &source).await;
    let incarnation = made_of(server, &replica);
    for (index, (_, _, statements)) in parameters.iter().enumerate() {
        let mut session = log_in(&source).await;
        say(&mut session, statements, &format!("t{index}")).await;
    }
    add(&mut log_in(&source).await, 0..3).await;
    has(&replica, 3).await;
    same_tables(&replica, &source, parameters.len()).await;
    assert_eq!(made_of(server, &replica), incarnation);
}

#[on_both_stores]
async fn every_parameter_was_looked_at() {
    let server = server().await;
    let offered: BTreeSet<String> = offered_parameters(&server)
        .await
        .into_iter()
        .map(|it| it.name)
        .collect();
    let (one, another) = (by_group(), by_another());
    let matter = one.iter().chain(&another).map(|(name, ..)| *name);
    let looked_at: Vec<&str> = matter.chain(ALIASES).chain(OTHERS).collect();
    let known: BTreeSet<String> =
        looked_at.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(known.len(), looked_at.len(), "one is there twice");
    let new: Vec<_> = offered.difference(&known).collect();
    assert!(new.is_empty(), "is a replica's table the same? {new:?}");
    let gone: Vec<_> = known.difference(&offered).collect();
    assert!(gone.is_empty(), "{gone:?}");
}
