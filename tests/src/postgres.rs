//! PostgreSQL databases, in the cluster that was started for the tests.

use std::{
    cell::Cell,
    env, fmt,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use rustix::process::{Pid, Signal, kill_process};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use uuid::Uuid;

use crate::eventually;

/// The variable with the address of the cluster, as a user who may create
/// databases.
const CLUSTER: &str = "CLOUDDB_TEST_POSTGRES";
/// The variable with the path of the program that starts clusters.
const XTASK: &str = "CLOUDDB_TEST_XTASK";
thread_local! {
    /// The kind of store for servers that don't name one, and whether any
    /// server used it.
    static DEFAULT: Cell<Option<(StoreKind, bool)>> = const { Cell::new(None) };
}

/// Where a server keeps its metadata.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StoreKind {
    /// In a SQLite file in the data directory.
    Sqlite,
    /// In a PostgreSQL database of its own.
    Postgres,
}

impl fmt::Display for StoreKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        })
    }
}

impl StoreKind {
    /// The kind that the test wants.
    pub(crate) fn of_test() -> Self {
        let Some((kind, _)) = DEFAULT.get() else { return Self::Sqlite };
        DEFAULT.set(Some((kind, true)));
        kind
    }

    /// Runs a test with this kind of store.
    ///
    /// # Panics
    ///
    /// If no server of the test used it: then the test shows nothing about that
    /// kind.
    pub async fn for_all_of(self, test: impl Future<Output = ()>) {
        DEFAULT.set(Some((self, false)));
        test.await;
        let used = DEFAULT.take().is_some_and(|(_, used)| used);
        assert!(used, "no server kept anything in {self}");
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

/// A cluster of one test, which may break it. Dropping this ends it.
#[derive(Debug)]
pub struct OwnCluster {
    keeper: Child,
    url: String,
}

impl OwnCluster {
    /// Starts a cluster.
    #[must_use]
    pub fn start() -> Self {
        let xtask = env::var_os(XTASK).unwrap_or_else(|| {
            panic!("{XTASK} isn't set; `cargo xtask test` sets it")
        });
        let mut keeper = Command::new(xtask)
            // Committed transactions must survive a crash.
            .args(["postgres", "--durable"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a cluster can be started");
        let output = keeper.stdout.take().expect("it was asked for a pipe");
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url).expect("it says where");
        let url = url.trim().to_owned();
        assert!(!url.is_empty(), "the cluster didn't start");
        Self { keeper, url }
    }

    /// Creates a database in it, and returns the address.
    pub async fn database(&self) -> String {
        database_in(&self.url).await
    }

    /// Kills one of its processes, as the kernel does when memory runs out. The
    /// cluster then ends all connections, recovers and starts again. It may
    /// still be recovering from the previous time.
    pub async fn crash(&self) {
        let mut connection = eventually("it can be reached", async || {
            PgConnection::connect(&self.url).await.ok()
        })
        .await;
        let id: i32 = sqlx::query_scalar("SELECT pg_backend_pid()")
            .fetch_one(&mut connection)
            .await
            .expect("it tells its number");
        let id = Pid::from_raw(id).expect("a process has a number");
        kill_process(id, Signal::KILL).expect("it can be killed");
    }

    /// Whether it accepts connections.
    pub async fn is_reachable(&self) -> bool {
        PgConnection::connect(&self.url).await.is_ok()
    }
}

impl Drop for OwnCluster {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        // The keeper ends the cluster, and then itself.
        let _ = self.keeper.wait();
    }
}

/// Creates a database, and returns the address.
pub async fn new_database() -> String {
    database_in(&cluster()).await
}

async fn database_in(cluster: &str) -> String {
    let name = format!("test_{}", Uuid::new_v4().simple());
    let mut connection = PgConnection::connect(cluster)
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
