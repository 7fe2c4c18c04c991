use std::{
    fmt,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sqlx::{
    Connection as _, PgPool, Postgres, Sqlite, SqliteConnection, SqlitePool,
    migrate::Migrator,
    pool::PoolConnection,
    postgres::PgPoolOptions,
    sqlite::{
        SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions,
        SqliteSynchronous,
    },
};

use tokio::time::timeout;

use crate::{
    Address, Error, decode,
    statement::{Connection, Record, Statement, sql},
};

static MIGRATIONS: Migrator = sqlx::migrate!();
/// The table of the migrations that were run.
const MIGRATED: &str = "_sqlx_migrations";

/// How long a query waits for a connection, and for other writers.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long one statement may take. A database that doesn't answer reports no
/// error either, so the statement must be given up.
const STATEMENT: Duration = Duration::from_secs(10);
/// Settings of PostgreSQL sessions. Timeouts: a process that hangs, or a
/// machine that is gone, may hold a lock that others wait for. Isolation: a
/// statement that has waited for other transactions sees their changes.
const SESSION: [(&str, &str); 4] = [
    ("default_transaction_isolation", "read committed"),
    ("idle_in_transaction_session_timeout", "5s"),
    ("lock_timeout", "5s"),
    ("statement_timeout", "10s"),
];
const SQLITE_READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 16;

/// An open store. Clones share its connections.
#[derive(Clone, Debug)]
pub struct Store {
    pools: Pools,
    machine: Machine,
    statements: Arc<AtomicU64>,
}

/// Tells the time of this machine.
#[derive(Clone)]
struct Machine(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl fmt::Debug for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Machine").field(&self.0()).finish()
    }
}

#[derive(Clone, Debug)]
enum Pools {
    /// SQLite has one writer at a time. The writers of this process queue for
    /// one connection, in turn, instead of polling for each other's locks.
    Sqlite {
        readers: SqlitePool,
        writer: SqlitePool,
    },
    Postgres(PgPool),
}

/// Begins a transaction that changes something in PostgreSQL. With this
/// isolation a transaction that has waited for a lock sees the present rows.
/// Snapshots would show it the former rows, or refuse it. Each transaction asks
/// for it, since a connection pool in front of the server may not pass on
/// settings of the session.
const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED";

/// A transaction: changes that are made together or not at all.
///
/// A transaction that changes several things locks them in this order, which
/// prevents deadlocks: instance, configuration, backup, usage, cell, operation.
///
/// Dropping a transaction rolls it back, and closes its connection: a failure
/// may have left that in a state that no other transaction should find.
#[derive(Debug)]
pub struct Transaction {
    connection: Pooled,
    ended: bool,
    now: DateTime<Utc>,
    statements: Arc<AtomicU64>,
}

#[derive(Debug)]
enum Pooled {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

impl Store {
    /// Opens a store, and upgrades its schema. A schema newer than this program
    /// is refused.
    pub async fn open(address: &Address) -> Result<Self, Error> {
        let failed = |source| Error::Open { address: address.clone(), source };
        let pools = match address {
            Address::Sqlite(path) => {
                if is_foreign(path).await.map_err(failed)? {
                    let address = address.clone();
                    return Err(Error::Foreign { address });
                }
                let options = SqliteConnectOptions::new()
                    .filename(path)
                    .create_if_missing(true)
                    .foreign_keys(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    .busy_timeout(PATIENCE);
                let pool = |connections| {
                    SqlitePoolOptions::new()
                        .max_connections(connections)
                        .acquire_timeout(PATIENCE)
                        // A file doesn't go away like a server.
                        .test_before_acquire(false)
                };
                let writer = pool(1).connect_with(options.clone());
                let writer = writer.await.map_err(failed)?;
                let readers = pool(SQLITE_READERS).connect_lazy_with(options);
                Pools::Sqlite { readers, writer }
            }
            Address::Postgres(options) => {
                let pool = PgPoolOptions::new()
                    .max_connections(POSTGRES_CONNECTIONS)
                    .acquire_timeout(PATIENCE)
                    .connect_with(options.as_ref().clone().options(SESSION));
                Pools::Postgres(pool.await.map_err(failed)?)
            }
        };
        let migrated = match &pools {
            Pools::Sqlite { writer, .. } => MIGRATIONS.run(writer).await,
            Pools::Postgres(pool) => MIGRATIONS.run(pool).await,
        };
        migrated.map_err(|source| Error::Migrate {
            address: address.clone(),
            source,
        })?;
        let machine = Machine(Arc::new(Utc::now));
        Ok(Self { pools, machine, statements: Arc::default() })
    }

    /// Replaces the clock of this machine, which is also SQLite's.
    #[must_use]
    pub fn with_clock(
        self,
        now: impl Fn() -> DateTime<Utc> + Send + Sync + 'static,
    ) -> Self {
        Self { machine: Machine(Arc::new(now)), ..self }
    }

    /// Waits for running queries, and closes the store.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }

    /// How many statements have been run so far.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    pub(crate) fn machine_time(&self) -> DateTime<Utc> {
        self.machine.0()
    }

    /// Begins a transaction.
    pub async fn begin(&self) -> Result<Transaction, Error> {
        let (connection, begin) = match &self.pools {
            Pools::Sqlite { writer, .. } => {
                let connection = Pooled::Sqlite(writer.acquire().await?);
                (connection, "BEGIN IMMEDIATE")
            }
            Pools::Postgres(pool) => {
                (Pooled::Postgres(pool.acquire().await?), BEGIN)
            }
        };
        let mut transaction = Transaction {
            connection,
            ended: false,
            // All users of a file are on this machine, and share its clock.
            now: self.machine_time().trunc_subsecs(6),
            statements: Arc::clone(&self.statements),
        };
        transaction.execute(sql(begin)).await?;
        if matches!(self.pools, Pools::Postgres(_)) {
            transaction.now = transaction.ask_clock().await?;
        }
        Ok(transaction)
    }

    pub(crate) async fn fetch_all<T: Record>(
        &self,
        statement: Statement,
    ) -> Result<Vec<T>, Error> {
        let mut reader = match &self.pools {
            Pools::Sqlite { readers, .. } => {
                Pooled::Sqlite(readers.acquire().await?)
            }
            Pools::Postgres(pool) => Pooled::Postgres(pool.acquire().await?),
        };
        self.statements.fetch_add(1, Ordering::Relaxed);
        within(statement.fetch_all(reader.connection())).await
    }

    pub(crate) async fn fetch_optional<T: Record>(
        &self,
        statement: Statement,
    ) -> Result<Option<T>, Error> {
        Ok(self.fetch_all(statement).await?.into_iter().next())
    }
}

impl Transaction {
    /// When the transaction began, by the store's own clock, to the
    /// microsecond.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// The transaction's time plus `time`, or the latest moment that can be
    /// stored.
    #[must_use]
    pub fn after(&self, time: Duration) -> DateTime<Utc> {
        TimeDelta::from_std(time)
            .ok()
            .and_then(|time| self.now.checked_add_signed(time))
            .unwrap_or(DateTime::<Utc>::MAX_UTC)
    }

    /// Commits the changes. After an error they may or may not have been made.
    pub async fn commit(mut self) -> Result<(), Error> {
        self.execute(sql("COMMIT")).await?;
        self.ended = true;
        Ok(())
    }

    /// Makes no changes, and keeps the connection for the next transaction.
    pub async fn roll_back(mut self) -> Result<(), Error> {
        self.execute(sql("ROLLBACK")).await?;
        self.ended = true;
        Ok(())
    }

    async fn ask_clock(&mut self) -> Result<DateTime<Utc>, Error> {
        let clock = sql("SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * \
             1000000 AS BIGINT)");
        let now: Option<(i64,)> = self.fetch_optional(clock).await?;
        let now = now.map_or(0, |(micros,)| micros);
        decode::moment("clock", "the database", now)
    }

    pub(crate) async fn execute(
        &mut self,
        statement: Statement,
    ) -> Result<u64, Error> {
        within(statement.execute(self.connection())).await
    }

    pub(crate) async fn fetch_all<T: Record>(
        &mut self,
        statement: Statement,
    ) -> Result<Vec<T>, Error> {
        within(statement.fetch_all(self.connection())).await
    }

    pub(crate) async fn fetch_optional<T: Record>(
        &mut self,
        statement: Statement,
    ) -> Result<Option<T>, Error> {
        within(statement.fetch_optional(self.connection())).await
    }

    fn connection(&mut self) -> Connection<'_> {
        self.statements.fetch_add(1, Ordering::Relaxed);
        self.connection.connection()
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if self.ended {
            return;
        }
        match &mut self.connection {
            Pooled::Sqlite(connection) => connection.close_on_drop(),
            Pooled::Postgres(connection) => connection.close_on_drop(),
        }
    }
}

impl Pooled {
    fn connection(&mut self) -> Connection<'_> {
        match self {
            Self::Sqlite(connection) => Connection::Sqlite(connection),
            Self::Postgres(connection) => Connection::Postgres(connection),
        }
    }
}

/// Whether a file is a database with another program's tables. This opens it
/// read-only: opening it for writing would change it.
async fn is_foreign(path: &Path) -> Result<bool, sqlx::Error> {
    if !path.exists() {
        return Ok(false);
    }
    let options = SqliteConnectOptions::new().filename(path).read_only(true);
    let mut file = SqliteConnection::connect_with(&options).await?;
    let tables: Vec<(String,)> =
        sqlx::query_as("SELECT name FROM sqlite_master WHERE type = 'table'")
            .fetch_all(&mut file)
            .await?;
    file.close().await?;
    let ours = tables.iter().any(|(name,)| name == MIGRATED);
    Ok(!tables.is_empty() && !ours)
}

async fn within<T>(
    work: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    match timeout(STATEMENT, work).await {
        Ok(outcome) => outcome,
        Err(_) => Err(Error::Silent(STATEMENT)),
    }
}
