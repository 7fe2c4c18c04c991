//! The users of customers.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Admin, BACKUP_ACCOUNT, Error, Granted, PasswordHash, REPLICATION_ACCOUNT,
    ROOT_ACCOUNT, SERVICE_ACCOUNT, User, UserName, databases::SYSTEM_DATABASES,
    sql,
};

/// Accounts of the server itself and of the service, and root, which has calls
/// of its own.
const RESERVED: [&str; 7] = [
    "",
    "mariadb.sys",
    "mysql",
    ROOT_ACCOUNT,
    BACKUP_ACCOUNT,
    REPLICATION_ACCOUNT,
    SERVICE_ACCOUNT,
];

/// The word for all users in statements.
const EVERYBODY: &str = "public";

/// Whether a name, in any case, is reserved for the server itself or the
/// service, so that customers' users can't have it.
#[must_use]
pub fn is_reserved_user(name: &str) -> bool {
    let mut names = RESERVED.into_iter().chain([EVERYBODY]);
    !name.is_empty() && names.any(|own| own.eq_ignore_ascii_case(name))
}

impl Admin {
    /// Creates a user if it is missing, and gives it all rights on its
    /// databases.
    pub async fn ensure_user(&mut self, user: &User) -> Result<(), Error> {
        let account = sql::account(&user.name, &user.host)?;
        let statement = format!(
            "CREATE USER IF NOT EXISTS {account} {}",
            sql::identified(&user.password)?,
        );
        self.run("create a user", statement).await?;
        let (name, host) = (user.name.clone(), user.host.clone());
        self.grant(&UserName { name, host }, &user.databases).await
    }

    /// Like [`Self::ensure_user`], but also gives an existing user the
    /// password. It keeps its rights, and gets those of the request only after
    /// the password.
    pub async fn renew_user(&mut self, user: &User) -> Result<(), Error> {
        let name =
            UserName { name: user.name.clone(), host: user.host.clone() };
        let nothing = User { databases: Vec::new(), ..user.clone() };
        self.ensure_user(&nothing).await?;
        self.set_password(&name, &user.password).await?;
        self.grant(&name, &user.databases).await
    }

    /// Gives a user all rights on databases.
    pub async fn grant(
        &mut self,
        user: &UserName,
        databases: &[String],
    ) -> Result<(), Error> {
        let account = sql::account(&user.name, &user.host)?;
        for database in databases {
            let statement = format!(
                "GRANT ALL PRIVILEGES ON {}.* TO {account}",
                sql::grant_pattern(database)?,
            );
            self.run("grant a user access", statement).await?;
        }
        Ok(())
    }

    /// Takes all rights on a database from a user who has some.
    pub async fn revoke(
        &mut self,
        user: &UserName,
        database: &str,
    ) -> Result<(), Error> {
        let statement = format!(
            "REVOKE ALL PRIVILEGES ON {}.* FROM {}",
            sql::grant_pattern(database)?,
            sql::account(&user.name, &user.host)?,
        );
        self.run("revoke the access of a user", statement).await
    }

    /// Gives a user another password.
    pub async fn set_password(
        &mut self,
        user: &UserName,
        password: &PasswordHash,
    ) -> Result<(), Error> {
        let statement = format!(
            "ALTER USER {} {}",
            sql::account(&user.name, &user.host)?,
            sql::identified(password)?,
        );
        self.run("change a password", statement).await
    }

    /// Renames a user. It keeps all its rights.
    pub async fn rename_user(
        &mut self,
        user: &UserName,
        new: &UserName,
    ) -> Result<(), Error> {
        let statement = format!(
            "RENAME USER {} TO {}",
            sql::account(&user.name, &user.host)?,
            sql::account(&new.name, &new.host)?,
        );
        self.run("rename a user", statement).await
    }

    /// Removes a user, if it is there.
    pub async fn drop_user(&mut self, user: &UserName) -> Result<(), Error> {
        let account = sql::account(&user.name, &user.host)?;
        let statement = format!("DROP USER IF EXISTS {account}");
        self.run("drop a user", statement).await
    }

    /// The users that customers make: not those of the server itself or of the
    /// service, and not root.
    pub async fn users(&mut self) -> Result<Vec<UserName>, Error> {
        let users: Vec<(String, String)> = self
            .ask(
                "list users",
                "SELECT User, Host FROM mysql.user WHERE is_role = 'N' \
                 ORDER BY User, Host",
            )
            .await?;
        let users =
            users.into_iter().map(|(name, host)| UserName { name, host });
        let own = |user: &UserName| !RESERVED.contains(&user.name.as_str());
        Ok(users.filter(own).collect())
    }

    /// The same users, and root while it is enabled, each with the databases
    /// that it has rights on. Includes databases that are missing, but not
    /// patterns that match several.
    pub async fn granted(&mut self) -> Result<Vec<Granted>, Error> {
        let users = self.users().await?;
        let databases = self.databases().await?;
        let there: BTreeSet<&str> =
            databases.iter().map(String::as_str).collect();
        let granted: Vec<(String, String, String)> = self
            .ask(
                "list what users may use",
                "SELECT User, Host, Db FROM mysql.db ORDER BY Db",
            )
            .await?;
        let mut all: BTreeMap<UserName, Vec<String>> =
            users.into_iter().map(|user| (user, Vec::new())).collect();
        for (name, host, pattern) in granted {
            let database = sql::unpattern(&pattern);
            let is_one = there.contains(database.as_str())
                || sql::pattern(&database) == pattern
                    && !SYSTEM_DATABASES.contains(&database.as_str());
            if let Some(granted) = all.get_mut(&UserName { name, host })
                && is_one
            {
                granted.push(database);
            }
        }
        if self.is_root_enabled().await? {
            all.insert(crate::root::root(), databases);
        }
        let all = all.into_iter().map(|(user, mut databases)| {
            databases.sort();
            Granted { user, databases }
        });
        Ok(all.collect())
    }
}
