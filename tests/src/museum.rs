//! A museum: a database with an example of everything that customers can
//! create.

use std::{collections::BTreeMap, fmt::Write as _};

use mysql_async::{Conn, prelude::Queryable};

const FOUND: &str = include_str!("museum/found.sql");
const EXHIBIT: &str = include_str!("museum/exhibit.sql");

/// A prepared transaction, as customers name it.
const LOAN: [&str; 4] = [
    "XA START 'loan', 'of the museum', 7",
    "INSERT INTO loan VALUES (1)",
    "XA END 'loan', 'of the museum', 7",
    "XA PREPARE 'loan', 'of the museum', 7",
];
const RETURN: &str = "XA COMMIT 'loan', 'of the museum', 7";

/// The end of time for rows that are still valid, in older and in newer
/// servers.
const FOREVER: [&str; 2] =
    ["2038-01-19 03:14:07.999999", "2106-02-07 06:28:15.999999"];

/// The rows of each table, by its name: as text, and sorted.
pub type Rows = BTreeMap<String, Vec<String>>;

/// Creates everything, in the connection's empty database.
pub async fn found(conn: &mut Conn) {
    run(conn, FOUND).await;
}

/// Adds, changes and deletes rows of every table. Numbers must be at least 10,
/// and at least 20 apart.
pub async fn exhibit(conn: &mut Conn, number: u32) {
    conn.query_drop(format!("SET @n = {number}")).await.expect("it is set");
    run(conn, EXHIBIT).await;
}

/// Prepares a transaction, which outlives its connection.
pub async fn lend(mut conn: Conn) {
    for statement in LOAN {
        conn.query_drop(statement).await.expect(statement);
    }
    conn.disconnect().await.expect("it ends");
}

/// Commits the prepared transaction, which must exist.
pub async fn take_back(conn: &mut Conn) {
    conn.query_drop(RETURN).await.expect("it was prepared");
    let loans: Option<u32> =
        conn.query_first("SELECT COUNT(*) FROM loan").await.expect("it opens");
    assert_eq!(loans, Some(1));
}

/// The contents of everything, with former rows and invisible columns. The
/// value of a sequence with a cache isn't included: a copy continues with the
/// next cached block.
pub async fn rows(conn: &mut Conn) -> Rows {
    let mut all = Rows::new();
    for (table, kind) in tables(conn).await {
        if table == "locker" {
            continue;
        }
        let columns = columns(conn, &table, &kind).await;
        let columns: Vec<_> = columns
            .iter()
            .map(|name| format!("IFNULL(HEX(CONCAT({name})), 'NULL')"))
            .collect();
        let past = match kind.as_str() {
            "SYSTEM VERSIONED" => "FOR SYSTEM_TIME ALL",
            _ => "",
        };
        let select = format!(
            "SELECT CONCAT_WS(',', {}) FROM {} {past} ORDER BY 1",
            columns.join(", "),
            quoted(&table),
        );
        let rows: Vec<String> =
            conn.query(select).await.expect("it can be read");
        all.insert(table, rows.into_iter().map(|row| plain(&row)).collect());
    }
    all
}

/// The definitions of everything.
pub async fn structure(conn: &mut Conn) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (table, kind) in tables(conn).await {
        let what = if kind == "VIEW" { "VIEW" } else { "TABLE" };
        let show = format!("SHOW CREATE {what} {}", quoted(&table));
        let row: Option<mysql_async::Row> =
            conn.query_first(show).await.expect("it can be shown");
        let made: String =
            row.and_then(|row| row.get(1)).expect("it has a text");
        all.insert(format!("{kind} {table}"), made);
    }
    for (kind, list) in PROGRAMS {
        let found: Vec<(String, String)> =
            conn.query(list).await.expect("they can be listed");
        let found = found.into_iter();
        all.extend(found.map(|(name, text)| (format!("{kind} {name}"), text)));
    }
    all
}

/// Fails unless both museums have the same contents; the message says what
/// differs.
pub fn assert_same(own: &Rows, other: &Rows) {
    let names = |rows: &Rows| rows.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(own), names(other));
    for (table, rows) in own {
        let other = &other[table];
        let differ = rows.iter().zip(other).find(|(own, other)| own != other);
        assert!(
            rows.len() == other.len() && differ.is_none(),
            "{table} has {} rows and {}: {differ:?}",
            rows.len(),
            other.len()
        );
    }
}

/// Fails unless a copy of a museum works like the original.
pub async fn assert_usable(conn: &mut Conn, number: u32) {
    exhibit(conn, number).await;
    let again =
        format!("INSERT INTO work VALUES ({number} + 1, 99, POINT(1, 1))");
    let refused = conn.query_drop(again).await;
    assert!(refused.is_err(), "there is no artist of that number");
    let refused = conn.query_drop("INSERT INTO artist (name) VALUES ('')");
    assert!(refused.await.is_err(), "an artist has a name");
    let find = "SELECT COUNT(*) = (SELECT COUNT(*) FROM card) FROM card \
        WHERE MATCH (note) AGAINST ('card' IN BOOLEAN MODE)";
    let found: Option<bool> = conn.query_first(find).await.expect(find);
    assert_eq!(found, Some(true));
    let locker = "SELECT NEXTVAL(locker)";
    let first: Option<i64> =
        conn.query_first(locker).await.expect("one is free");
    let next: Option<i64> =
        conn.query_first(locker).await.expect("one is free");
    assert_eq!(first.map(|first| first + 1), next);
    let checked = "SELECT twice(21), (SELECT COUNT(*) FROM shown) > 0";
    let checked: Option<(u32, bool)> =
        conn.query_first(checked).await.expect("programs go on");
    assert_eq!(checked, Some((42, true)));
}

const PROGRAMS: [(&str, &str); 3] = [
    (
        "ROUTINE",
        "SELECT ROUTINE_NAME, CONCAT(DEFINER, ROUTINE_DEFINITION) \
         FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE()",
    ),
    (
        "TRIGGER",
        "SELECT TRIGGER_NAME, CONCAT(DEFINER, ACTION_STATEMENT) \
         FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()",
    ),
    (
        "EVENT",
        "SELECT EVENT_NAME, CONCAT(DEFINER, EVENT_DEFINITION) \
         FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE()",
    ),
];

async fn run(conn: &mut Conn, statements: &str) {
    for statement in statements.split(";\n").filter(|it| !it.is_empty()) {
        conn.query_drop(statement).await.expect(statement);
    }
}

/// The names and kinds of everything with rows.
async fn tables(conn: &mut Conn) -> Vec<(String, String)> {
    let list = "SELECT TABLE_NAME, TABLE_TYPE FROM information_schema.TABLES \
        WHERE TABLE_SCHEMA = DATABASE() ORDER BY 1";
    conn.query(list).await.expect("they can be listed")
}

async fn columns(conn: &mut Conn, table: &str, kind: &str) -> Vec<String> {
    let list = "SELECT COLUMN_NAME FROM information_schema.COLUMNS \
        WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? \
        ORDER BY ORDINAL_POSITION";
    let columns: Vec<String> =
        conn.exec(list, (table,)).await.expect("they can be listed");
    let own = kind == "SYSTEM VERSIONED" && columns.len() == 2;
    // Columns that the server created itself aren't listed.
    let hidden = own.then_some(["ROW_START", "ROW_END"]).into_iter().flatten();
    let columns = columns.iter().map(|name| quoted(name));
    columns.chain(hidden.map(str::to_owned)).collect()
}

fn quoted(name: &str) -> String {
    format!("`{}`", name.replace('`', "``"))
}

/// A row without the end of time, which differs between versions.
fn plain(row: &str) -> String {
    let hexed = |text: &str| {
        text.bytes().fold(String::new(), |mut hexed, byte| {
            write!(hexed, "{byte:02X}").expect("a string takes all");
            hexed
        })
    };
    let mut row = row.to_owned();
    for forever in FOREVER {
        row = row.replace(&hexed(forever), "forever");
    }
    row
}
