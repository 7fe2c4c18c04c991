use std::time::Duration;

use sqlx::migrate::MigrateError;

use crate::{Address, QuotaExceeded};

/// An error of the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The store couldn't be opened, or the file or server isn't a store.
    #[error("failed to open the store {address}")]
    Open {
        /// The address.
        address: Address,
        /// The error of the database.
        source: sqlx::Error,
    },
    /// The file is a database of another program.
    #[error(
        "{address} is a database of another program, and was left as it is"
    )]
    Foreign {
        /// The address.
        address: Address,
    },
    /// The schema couldn't be upgraded, or belongs to a newer program.
    #[error(
        "failed to bring the schema of {address} up to date{}",
        hint(source)
    )]
    Migrate {
        /// The address.
        address: Address,
        /// The cause.
        source: MigrateError,
    },
    /// A query failed.
    #[error("a query failed")]
    Query(#[from] sqlx::Error),
    /// The database didn't answer.
    #[error("the database didn't answer within {0:?}")]
    Silent(Duration),
    /// A row has a value that this program never writes.
    #[error("the row of {id} has a {column} that can't be read: {value:?}")]
    Damaged {
        /// The id in that row.
        id: String,
        /// The column.
        column: &'static str,
        /// The value.
        value: String,
    },
    /// Every slot is taken.
    #[error("every slot is taken")]
    NoSlot,
    /// The account has reached its quota.
    #[error(transparent)]
    QuotaExceeded(#[from] QuotaExceeded),
    /// No process has registered this cell.
    #[error("the store doesn't know cell {0}")]
    UnknownCell(String),
}

impl Error {
    /// Whether the store can't be used at the moment, but may be later: it is
    /// locked, full, restarting, or unreachable.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        match self {
            Self::Query(error) => is_unavailable(error),
            Self::Silent(_) => true,
            _ => false,
        }
    }
}

fn is_unavailable(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::Database(error) => {
            error.code().is_some_and(|code| is_temporary(&code))
        }
        _ => false,
    }
}

/// `code` is SQLite's (a number, whose lowest byte is the kind) or PostgreSQL's
/// (five characters, of which two are the class).
fn is_temporary(code: &str) -> bool {
    const BUSY: u32 = 5;
    const LOCKED: u32 = 6;
    const IO: u32 = 10;
    const FULL: u32 = 13;
    const CANNOT_OPEN: u32 = 14;
    if code.len() != 5 {
        let kind = code.parse::<u32>().map(|code| code & 0xff);
        return kind.is_ok_and(|kind| {
            [BUSY, LOCKED, IO, FULL, CANNOT_OPEN].contains(&kind)
        });
    }
    // Connection exception, rollback for another transaction, insufficient
    // resources, operator intervention, system error; a lock that wasn't free
    // in time, a transaction that idled too long, and a read-only server:
    // another one may have taken its place.
    ["08", "40", "53", "57", "58"].iter().any(|class| code.starts_with(class))
        || ["55P03", "25P03", "25006"].contains(&code)
}

fn hint(error: &MigrateError) -> &'static str {
    match error {
        MigrateError::VersionMissing(_) => {
            ": it was made by a newer version of clouddb"
        }
        MigrateError::VersionMismatch(_) => {
            ": it was made by an incompatible version of clouddb"
        }
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_pass_is_told_from_what_will_not() {
        // SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_FULL; a shutdown and a
        // start of PostgreSQL, too many connections; a lock that wasn't free in
        // time, an idle transaction; a serialization failure, a deadlock; a
        // read-only server.
        for code in [
            "5", "517", "13", "57P01", "57P03", "53300", "55P03", "25P03",
            "40001", "40P01", "25006",
        ] {
            assert!(is_temporary(code), "{code}");
        }
        // SQLITE_CONSTRAINT_UNIQUE, SQLITE_CORRUPT; a unique violation and a
        // syntax error of PostgreSQL.
        for code in ["2067", "11", "23505", "42601", ""] {
            assert!(!is_temporary(code), "{code}");
        }
        assert!(Error::Query(sqlx::Error::PoolTimedOut).is_unavailable());
        assert!(Error::Silent(Duration::MAX).is_unavailable());
        assert!(!Error::NoSlot.is_unavailable());
    }
}
