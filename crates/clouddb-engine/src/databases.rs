//! The databases of customers.

use crate::{Admin, Database, Error, UserName, sql};

/// Databases of the server itself.
pub(crate) const SYSTEM_DATABASES: [&str; 4] =
    ["information_schema", "mysql", "performance_schema", "sys"];
/// The directory in which some file systems have what they found.
const LOST_AND_FOUND: &str = "lost+found";

/// Whether a name, in any case, is of a database of the server itself, so that no
/// customer's has it.
#[must_use]
pub fn is_reserved_database(name: &str) -> bool {
    let mut names = SYSTEM_DATABASES.into_iter().chain([LOST_AND_FOUND]);
    names.any(|own| own.eq_ignore_ascii_case(name))
}

/// What the names of directories begin with that no statement made.
const NO_DATABASE: &str = "#mysql50#";

impl Admin {
    /// Makes a database unless it is there.
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

    /// Who has rights on a database, which needn't be there: they are given
    /// before it is made, and outlive it. On those of the server itself nobody
    /// has any.
    pub async fn users_of(
        &mut self,
        database: &str,
    ) -> Result<Vec<UserName>, Error> {
        if SYSTEM_DATABASES.contains(&database) {
            return Ok(Vec::new());
        }
        // The column has no characters of four bytes, and isn't compared with them.
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
