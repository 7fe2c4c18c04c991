//! A setting with several names works under each of them: at the start, which
//! takes names of options, and while the server runs, which takes names of
//! variables.

use std::collections::BTreeMap;

use clouddb_engine::{LiveSetting, ParameterValue, Values};
use mysql_async::{Conn, prelude::Queryable};

use crate::{
    backups::MEMORY,
    machine::{Alone, Machine},
};

/// A setting, a value that isn't its default, the variable to ask the server
/// for, and the expected answer.
type Given = (&'static str, &'static str, &'static str, &'static str);

/// Each setting under one of its names.
const ONE: [Given; 10] = [
    ("time_zone", "+05:00", "time_zone", "+05:00"),
    ("transaction_isolation", "SERIALIZABLE", ISOLATION, "SERIALIZABLE"),
    ("lc_time_names", "de_DE", "lc_time_names", "de_DE"),
    ("default_storage_engine", "Aria", "default_storage_engine", "Aria"),
    ("default_tmp_storage_engine", "Aria", TEMPORARY, "Aria"),
    ("lc_messages", "de_DE", "lc_messages", "de_DE"),
    ("character_set_filesystem", "latin2", FILES, "latin2"),
    ("long_query_time", "3", "long_query_time", "3.000000"),
    ("min_examined_row_limit", "5", "min_examined_row_limit", "5"),
    ("slow_query_log", "1", "slow_query_log", "ON"),
];
/// Each setting under its other name, if it has one.
const OTHER: [Given; 10] = [
    ("default_time_zone", "+06:00", "time_zone", "+06:00"),
    ("tx_isolation", "READ-COMMITTED", ISOLATION, "READ-COMMITTED"),
    ("lc_time_names", "fr_FR", "lc_time_names", "fr_FR"),
    ("storage_engine", "MyISAM", "default_storage_engine", "MyISAM"),
    ("default_tmp_storage_engine", "MyISAM", TEMPORARY, "MyISAM"),
    ("lc_messages", "fr_FR", "lc_messages", "fr_FR"),
    ("character_set_filesystem", "utf8mb4", FILES, "utf8mb4"),
    ("log_slow_query_time", "4", "long_query_time", "4.000000"),
    ("log_slow_min_examined_row_limit", "6", "min_examined_row_limit", "6"),
    ("log_slow_query", "1", "slow_query_log", "ON"),
];
/// Every version knows this name.
const ISOLATION: &str = "tx_isolation";
const TEMPORARY: &str = "default_tmp_storage_engine";
const FILES: &str = "character_set_filesystem";

type Answers = BTreeMap<&'static str, Option<String>>;

fn values(machine: &Machine, given: &[Given]) -> Values {
    let given = given.iter().map(|(name, value, ..)| {
        ((*name).to_owned(), ParameterValue::Text((*value).to_owned()))
    });
    machine.template.parameters().check(given).unwrap()
}

fn meant(given: &[Given]) -> Answers {
    let given = given.iter();
    given
        .map(|(.., asked, answer)| (*asked, Some((*answer).to_owned())))
        .collect()
}

/// The values that new connections get.
async fn answers(conn: &mut Conn) -> Answers {
    let mut answers = Answers::new();
    for (.., asked, _) in ONE {
        let ask = format!("SELECT CAST(@@GLOBAL.{asked} AS CHAR)");
        let answer: Option<Option<String>> =
            conn.query_first(ask).await.unwrap();
        answers.insert(asked, answer.unwrap());
    }
    answers
}

fn live(machine: &Machine, from: &Values, to: &Values) -> Vec<LiveSetting> {
    let Machine { installation, template, .. } = machine;
    installation.live_settings(template.parameters(), MEMORY, from, to)
}

/// The answers of a server after it starts with `first`, after it is told
/// `second`, and after it is told to forget those.
async fn tried(
    machine: &Machine,
    first: &Values,
    second: &Values,
) -> [Answers; 3] {
    let workload = machine.set_to(first.clone());
    let prepared = machine.platform.prepare_files(&workload, &Alone);
    prepared.await.unwrap();
    let (_process, mut admin) = machine.run(&workload).await;
    let mut conn = machine.auditor(&mut admin).await;
    let started = answers(&mut conn).await;
    for setting in live(machine, first, second) {
        admin.set(&setting).await.unwrap();
    }
    let told = answers(&mut conn).await;
    for setting in live(machine, second, &Values::new()) {
        admin.set(&setting).await.unwrap();
    }
    let forgot = answers(&mut conn).await;
    conn.disconnect().await.unwrap();
    admin.close().await.unwrap();
    machine.end().await;
    [started, told, forgot]
}

#[tokio::test]
async fn a_setting_gets_to_the_server_whichever_name_it_has() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let mut conn = machine.auditor(&mut admin).await;
    let usual = answers(&mut conn).await;
    conn.disconnect().await.unwrap();
    admin.close().await.unwrap();
    machine.end().await;
    let (one, other) = (values(&machine, &ONE), values(&machine, &OTHER));
    assert_eq!(
        tried(&machine, &one, &other).await,
        [meant(&ONE), meant(&OTHER), usual.clone()]
    );
    assert_eq!(
        tried(&machine, &other, &one).await,
        [meant(&OTHER), meant(&ONE), usual]
    );
}
