use std::time::Duration;

use sqlx::migrate::MigrateError;

use crate::{Address, QuotaExceeded};

/// Why the store couldn't do something.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The store couldn't be opened or isn't one.
    #[error("failed to open the store {address}")]
    Open {
        /// Where it is.
        address: Address,
        /// What the database said.
        source: sqlx::Error,
    },
    /// The file is a database of another program.
    #[error(
        "{address} is a database of another program, and was left as it is"
    )]
    Foreign {
        /// Where it is.
        address: Address,
    },
    /// The schema couldn't be brought up to date, or is of a newer program.
    #[error(
        "failed to bring the schema of {address} up to date{}",
        hint(source)
    )]
    Migrate {
        /// Where it is.
        address: Address,
        /// What is wrong.
        source: MigrateError,
    },
    /// A query failed.
    #[error("a query failed")]
    Query(#[from] sqlx::Error),
    /// The database didn't answer.
    #[error("the database didn't answer within {0:?}")]
    Silent(Duration),
    /// A row holds something that this program never writes.
    #[error("the row of {id} has a {column} that can't be read: {value:?}")]
    Damaged {
        /// Whose row it is.
        id: String,
        /// The column.
        column: &'static str,
        /// What it holds.
        value: String,
    },
    /// Every slot is taken.
    #[error("every slot is taken")]
    NoSlot,
    /// The account has as much as it may have.
    #[error(transparent)]
    QuotaExceeded(#[from] QuotaExceeded),
    /// No process has registered this cell.
    #[error("the store doesn't know cell {0}")]
    UnknownCell(String),
}

impl Error {
    /// Whether the store can't be used at the moment, and might be later: it
    /// is locked, full, restarting, or can't be reached.
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

/// Codes of SQLite (numbers, of which the lowest byte is the kind) and of
/// PostgreSQL (five characters, of which two are the class).
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
    // Connection exception, transactions that were taken back for others to go
    // on, insufficient resources, operator intervention, system error; locks
    // that somebody holds for too long, transactions that were ended because
    // nothing happened in them, and a server that takes nothing: another one
    // may have taken its place.
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
        // start of PostgreSQL, too many connections; a lock that wasn't given
        // back in time, and the end of whoever held it; a snapshot that is too
        // old, and a deadlock; a server that only reads.
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
