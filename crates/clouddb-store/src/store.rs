use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use chrono::{DateTime, SubsecRound, Utc};
use sqlx::{
    PgPool, Postgres, Sqlite, SqlitePool,
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

/// How long a query waits for a connection, and for whoever else writes.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long one statement may take. A database that doesn't answer at all says
/// nothing, so it must be given up.
const STATEMENT: Duration = Duration::from_secs(10);
const SQLITE_READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 16;

/// An open store. Clones are the same one.
#[derive(Clone, Debug)]
pub struct Store {
    pools: Pools,
    statements: Arc<AtomicU64>,
}

#[derive(Clone, Debug)]
enum Pools {
    /// SQLite has one writer at a time: those of this process queue for one
    /// connection, in turn, and don't poll each other's locks.
    Sqlite {
        readers: SqlitePool,
        writer: SqlitePool,
    },
    Postgres(PgPool),
}

/// Changes that are made together or not at all.
///
/// Whoever changes more than one thing does it in this order, so that nobody
/// waits for each other: usage, cell, instance, operation.
#[derive(Debug)]
pub struct Transaction {
    inner: Inner,
    now: DateTime<Utc>,
    statements: Arc<AtomicU64>,
}

#[derive(Debug)]
enum Inner {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

enum Reader {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

impl Store {
    /// Opens a store and brings its schema up to date. A schema newer than
    /// this program is refused.
    pub async fn open(address: &Address) -> Result<Self, Error> {
        let failed = |source| Error::Open { address: address.clone(), source };
        let pools = match address {
            Address::Sqlite(path) => {
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
                    .connect_with(options.as_ref().clone());
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
        Ok(Self { pools, statements: Arc::default() })
    }

    /// Waits for what is under way and closes the store.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }

    /// How many statements were run so far.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Begins to change something.
    pub async fn begin(&self) -> Result<Transaction, Error> {
        let statements = Arc::clone(&self.statements);
        match &self.pools {
            Pools::Sqlite { writer, .. } => {
                let transaction = writer.begin_with("BEGIN IMMEDIATE").await?;
                let inner = Inner::Sqlite(transaction);
                // The file's users are all on this machine and share its clock.
                let now = Utc::now().trunc_subsecs(6);
                Ok(Transaction { inner, now, statements })
            }
            Pools::Postgres(pool) => {
                let begun = async { Ok(pool.begin().await?) };
                let mut transaction = within(begun).await?;
                statements.fetch_add(1, Ordering::Relaxed);
                let clock = sql("SELECT CAST(EXTRACT(EPOCH FROM \
                     clock_timestamp()) * 1000000 AS BIGINT)");
                let connection = Connection::Postgres(&mut transaction);
                let now: Option<(i64,)> =
                    within(clock.fetch_optional(connection)).await?;
                let now = now.map_or(0, |(micros,)| micros);
                let now = decode::moment("clock", "the database", now)?;
                let inner = Inner::Postgres(transaction);
                Ok(Transaction { inner, now, statements })
            }
        }
    }

    pub(crate) async fn fetch_all<T: Record>(
        &self,
        statement: Statement,
    ) -> Result<Vec<T>, Error> {
        let mut reader = match &self.pools {
            Pools::Sqlite { readers, .. } => {
                Reader::Sqlite(readers.acquire().await?)
            }
            Pools::Postgres(pool) => Reader::Postgres(pool.acquire().await?),
        };
        self.statements.fetch_add(1, Ordering::Relaxed);
        let connection = match &mut reader {
            Reader::Sqlite(connection) => Connection::Sqlite(connection),
            Reader::Postgres(connection) => Connection::Postgres(connection),
        };
        within(statement.fetch_all(connection)).await
    }

    pub(crate) async fn fetch_optional<T: Record>(
        &self,
        statement: Statement,
    ) -> Result<Option<T>, Error> {
        Ok(self.fetch_all(statement).await?.into_iter().next())
    }
}

impl Transaction {
    /// The moment that the transaction began, by the store's own clock, to the
    /// microsecond.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// Makes the changes last. An error leaves open whether they were made.
    pub async fn commit(self) -> Result<(), Error> {
        let committed = async {
            match self.inner {
                Inner::Sqlite(transaction) => transaction.commit().await?,
                Inner::Postgres(transaction) => transaction.commit().await?,
            }
            Ok(())
        };
        within(committed).await
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
        match &mut self.inner {
            Inner::Sqlite(transaction) => Connection::Sqlite(transaction),
            Inner::Postgres(transaction) => Connection::Postgres(transaction),
        }
    }
}

async fn within<T>(
    work: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    match timeout(STATEMENT, work).await {
        Ok(outcome) => outcome,
        Err(_) => Err(Error::Silent(STATEMENT)),
    }
}
