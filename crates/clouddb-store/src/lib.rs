//! What the service remembers.
//!
//! One store is one file of SQLite. Every change is on the disk when the call
//! that makes it returns.

mod error;
mod instances;

use std::{path::Path, time::Duration};

use sqlx::{
    SqlitePool,
    migrate::Migrator,
    sqlite::{
        SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions,
        SqliteSynchronous,
    },
};

pub use error::Error;
pub use instances::{Instance, LOCAL_CELL};

static MIGRATIONS: Migrator = sqlx::migrate!();

/// How long a write waits for another one before it fails.
const BUSY: Duration = Duration::from_secs(5);
const CONNECTIONS: u32 = 4;

/// An open store.
#[derive(Clone, Debug)]
pub struct Store {
    pool: SqlitePool,
}

impl Store {
    /// Opens the store in a file, which is made when it is missing, and brings
    /// its schema up to date. A schema newer than this program is refused.
    pub async fn open(path: &Path) -> Result<Self, Error> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(BUSY);
        let pool = SqlitePoolOptions::new()
            .max_connections(CONNECTIONS)
            .connect_with(options)
            .await
            .map_err(|source| Error::Open { path: path.into(), source })?;
        MIGRATIONS
            .run(&pool)
            .await
            .map_err(|source| Error::Migrate { path: path.into(), source })?;
        Ok(Self { pool })
    }

    /// Waits for what is under way and closes the store.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}
