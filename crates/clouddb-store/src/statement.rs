//! Statements for both databases.

use clouddb_model::InstanceStatus;
use sqlx::{
    FromRow, PgConnection, SqliteConnection,
    postgres::PgRow,
    query,
    query::{Query, QueryAs},
    query_as,
    sqlite::SqliteRow,
};

use crate::Error;

/// A statement, with the values of its parameters `$1` and so on.
#[must_use]
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    sqlite: &'static str,
    postgres: &'static str,
    arguments: Vec<Argument>,
}

#[derive(Clone, Debug)]
pub(crate) enum Argument {
    Text(Option<String>),
    Integer(Option<i64>),
}

/// A connection that runs statements.
#[derive(Debug)]
pub(crate) enum Connection<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

/// A type that rows of both databases can be read as.
pub(crate) trait Record:
    for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}

impl<T> Record for T where
    T: for<'r> FromRow<'r, SqliteRow>
        + for<'r> FromRow<'r, PgRow>
        + Send
        + Unpin
{
}

/// A statement with the same text for both databases.
pub(crate) fn sql(text: &'static str) -> Statement {
    dialects(text, text)
}

/// A list of the statuses that allow something, for `IN` in a statement.
pub(crate) fn statuses(allows: fn(InstanceStatus) -> bool) -> String {
    let all = InstanceStatus::ALL.iter().filter(|status| allows(**status));
    let quoted: Vec<String> = all.map(|it| format!("'{it}'")).collect();
    format!("({})", quoted.join(", "))
}

/// A statement with a text for each database.
pub(crate) fn dialects(
    sqlite: &'static str,
    postgres: &'static str,
) -> Statement {
    Statement { sqlite, postgres, arguments: Vec::new() }
}

macro_rules! bound {
    ($query:expr, $arguments:expr) => {{
        let mut query = $query;
        for argument in $arguments {
            query = match argument {
                Argument::Text(text) => query.bind(text),
                Argument::Integer(integer) => query.bind(integer),
            };
        }
        query
    }};
}

impl Statement {
    /// Adds the value of the next parameter.
    pub(crate) fn bind(mut self, argument: impl Into<Argument>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Runs the statement, and returns how many rows it changed.
    pub(crate) async fn execute(
        self,
        connection: Connection<'_>,
    ) -> Result<u64, Error> {
        let rows = match connection {
            Connection::Sqlite(connection) => {
                let query: Query<'_, _, _> = query(self.sqlite);
                bound!(query, self.arguments)
                    .execute(connection)
                    .await?
                    .rows_affected()
            }
            Connection::Postgres(connection) => {
                let query: Query<'_, _, _> = query(self.postgres);
                bound!(query, self.arguments)
                    .execute(connection)
                    .await?
                    .rows_affected()
            }
        };
        Ok(rows)
    }

    /// Runs the statement, and returns its rows.
    pub(crate) async fn fetch_all<T: Record>(
        self,
        connection: Connection<'_>,
    ) -> Result<Vec<T>, Error> {
        let rows = match connection {
            Connection::Sqlite(connection) => {
                let query: QueryAs<'_, _, T, _> = query_as(self.sqlite);
                bound!(query, self.arguments).fetch_all(connection).await?
            }
            Connection::Postgres(connection) => {
                let query: QueryAs<'_, _, T, _> = query_as(self.postgres);
                bound!(query, self.arguments).fetch_all(connection).await?
            }
        };
        Ok(rows)
    }

    /// Runs the statement, and returns its first row, if it has one.
    pub(crate) async fn fetch_optional<T: Record>(
        self,
        connection: Connection<'_>,
    ) -> Result<Option<T>, Error> {
        // Statements that change rows must run to their end, so this fetches
        // all.
        Ok(self.fetch_all(connection).await?.into_iter().next())
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(Some(text.to_owned()))
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(Some(text))
    }
}

impl From<Option<String>> for Argument {
    fn from(text: Option<String>) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Argument {
    fn from(integer: i64) -> Self {
        Self::Integer(Some(integer))
    }
}

impl From<u32> for Argument {
    fn from(integer: u32) -> Self {
        Self::Integer(Some(integer.into()))
    }
}

impl From<Option<i64>> for Argument {
    fn from(integer: Option<i64>) -> Self {
        Self::Integer(integer)
    }
}
