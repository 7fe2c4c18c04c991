//! Databases of PostgreSQL, in the cluster that was started for the tests.

use std::env;

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use uuid::Uuid;

/// Where the cluster is, with the right to make databases.
const CLUSTER: &str = "CLOUDDB_TEST_POSTGRES";
/// Which kind of store servers have when the test doesn't say.
const KIND: &str = "CLOUDDB_TEST_STORE";

/// Where a server keeps its metadata.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StoreKind {
    /// In a file of SQLite in its data directory.
    Sqlite,
    /// In a database of PostgreSQL of its own.
    Postgres,
}

impl Default for StoreKind {
    fn default() -> Self {
        match env::var(KIND).as_deref() {
            Ok("postgres") => Self::Postgres,
            Ok("sqlite") | Err(_) => Self::Sqlite,
            Ok(other) => panic!("{KIND} is {other}, not sqlite or postgres"),
        }
    }
}

/// The address of the cluster.
#[must_use]
pub fn cluster() -> String {
    env::var(CLUSTER).unwrap_or_else(|_| {
        panic!(
            "{CLUSTER} isn't set; `cargo xtask test` starts PostgreSQL and \
             sets it"
        )
    })
}

/// Makes a new database, and returns its address.
pub async fn new_database() -> String {
    let cluster = cluster();
    let name = format!("test_{}", Uuid::new_v4().simple());
    let mut connection = PgConnection::connect(&cluster)
        .await
        .expect("the cluster can be reached");
    let make = format!("CREATE DATABASE {name}");
    connection
        .execute(AssertSqlSafe(make))
        .await
        .expect("a database can be made");
    connection.close().await.expect("the connection can be closed");
    let (server, _) = cluster.rsplit_once('/').expect("it names a database");
    format!("{server}/{name}")
}
