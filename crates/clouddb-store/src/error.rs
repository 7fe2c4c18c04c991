use std::path::PathBuf;

use sqlx::migrate::MigrateError;

/// Why the store couldn't do something.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file couldn't be opened or isn't a store.
    #[error("failed to open the store {}", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        source: sqlx::Error,
    },
    /// The schema couldn't be brought up to date, or is of a newer program.
    #[error("failed to bring the store {} up to date", path.display())]
    Migrate {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        source: MigrateError,
    },
    /// A query failed.
    #[error("a query failed")]
    Query(#[from] sqlx::Error),
    /// A row holds something that this program never writes.
    #[error("instance {id} has a {column} that can't be read: {value:?}")]
    Damaged {
        /// The instance.
        id: String,
        /// The column.
        column: &'static str,
        /// What it holds.
        value: String,
    },
    /// Another instance has that slot.
    #[error("slot {0} is taken")]
    SlotTaken(u32),
}
