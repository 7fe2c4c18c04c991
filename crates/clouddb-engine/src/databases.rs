//! The databases of customers.

use crate::{Admin, Database, Error, UserName, sql};

/// Databases of the server itself.
pub(crate) const SYSTEM_DATABASES: [&str; 4] =
    ["information_schema", "mysql", "performance_schema", "sys"];
/// The directory in which some file systems put what a repair has found.
const LOST_AND_FOUND: &str = "lost+found";

/// Whether a name, in any case, is reserved for the server itself, so that
/// customers' databases can't have it.
#[must_use]
pub fn is_reserved_database(name: &str) -> bool {
    let mut names = SYSTEM_DATABASES.into_iter().chain([LOST_AND_FOUND]);
    names.any(|own| own.eq_ignore_ascii_case(name))
}

/// Prefix of the names of directories that no statement made.
const NO_DATABASE: &str = "#mysql50#";

impl Admin {
    /// Creates a database if it is missing.
    pub async fn ensure_database(
        &mut self,
        database: &Database,
    ) -> Result<(), Error> {
        let statement = format!(
            "CREATE DATABASE IF NOT EXISTS {} CHARACTER SET {} COLLATE {}",
            sql::identifier(&database.name)?,
            sql::literal(&database.character_set)?,
            sql::literal(&database.collation)?,
        );
        self.run("create a database", statement).await
    }

    /// Removes a database, if it is there.
    pub async fn drop_database(&mut self, name: &str) -> Result<(), Error> {
        let statement =
            format!("DROP DATABASE IF EXISTS {}", sql::identifier(name)?);
        self.run("drop a database", statement).await
    }

    /// The users with rights on a database. It may be missing: rights can be
    /// granted before it is created, and outlive it. Users have none on the
    /// databases of the server itself.
    pub async fn users_of(
        &mut self,
        database: &str,
    ) -> Result<Vec<UserName>, Error> {
        if SYSTEM_DATABASES.contains(&database) {
            return Ok(Vec::new());
        }
        // The column has no characters of four bytes, and can't be compared
        // with them.
        let find = format!(
            "SELECT User, Host FROM mysql.db WHERE CONVERT(Db USING utf8mb4) \
             COLLATE utf8mb4_bin = {}",
            sql::literal(&sql::pattern(database))?
        );
        let users: Vec<(String, String)> =
            self.ask("list who may use a database", &find).await?;
        Ok(users
            .into_iter()
            .map(|(name, host)| UserName { name, host })
            .collect())
    }

    /// The names of the databases that aren't the server's own.
    pub async fn databases(&mut self) -> Result<Vec<String>, Error> {
        let names: Vec<String> = self
            .ask(
                "list databases",
                "SELECT SCHEMA_NAME FROM information_schema.SCHEMATA \
                 ORDER BY SCHEMA_NAME",
            )
            .await?;
        let own = |name: &String| {
            !SYSTEM_DATABASES.contains(&name.as_str())
                && !name.starts_with(NO_DATABASE)
        };
        Ok(names.into_iter().filter(own).collect())
    }
}
