//! The databases of customers.

use crate::{Admin, Database, Error, UserName, sql};

/// Databases of the server itself.
pub(crate) const SYSTEM_DATABASES: [&str; 4] =
    ["information_schema", "mysql", "performance_schema", "sys"];
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

    /// Takes the rights on a database from all users. They outlive it, and
    /// would be rights on another one of the name.
    pub async fn revoke_all(&mut self, database: &str) -> Result<(), Error> {
        let find = format!(
            "SELECT User, Host FROM mysql.db WHERE Db = {}",
            sql::literal(&sql::pattern(database))?
        );
        let users: Vec<(String, String)> =
            self.ask("list who may use a database", &find).await?;
        for (name, host) in users {
            self.revoke(&UserName { name, host }, database).await?;
        }
        Ok(())
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
