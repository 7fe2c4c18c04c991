//! The user that may use all databases of a customer.
//!
//! Root has rights on databases, by a pattern that matches every name. The
//! server applies only the most specific pattern that matches, so rows for the
//! databases of the server itself keep root out of them. A user who may grant
//! could grant the pattern to another user without these rows, and a user who
//! may create users could change the service's accounts. So root may do
//! neither, and has no right that isn't about databases.

use crate::{Admin, Error, PasswordHash, UserName, accounts::ANYWHERE, sql};

/// The user that customers enable. No other user may have this name.
pub const ROOT_ACCOUNT: &str = "root";

/// The rights of root on databases: all on any, and next to none on those of
/// the server. With no right at all, the server would keep no row.
const ON_DATABASES: [(&str, &str); 4] = [
    ("mysql", "SHOW VIEW"),
    ("performance_schema", "SELECT"),
    ("sys", "SELECT, EXECUTE, SHOW VIEW"),
    ("%", "ALL PRIVILEGES"),
];

impl Admin {
    /// Enables root with a password, whether or not it was enabled before.
    ///
    /// The account is locked until it has its rights: if this is interrupted,
    /// no user can log in with the wrong ones.
    pub async fn enable_root(
        &mut self,
        password: &PasswordHash,
    ) -> Result<(), Error> {
        const ACTION: &str = "enable root";
        let account = account()?;
        if !self.is_root_enabled().await? {
            self.make_root(&account).await?;
        }
        let identified = sql::identified(password)?;
        let open = format!("ALTER USER {account} {identified} ACCOUNT UNLOCK");
        self.run(ACTION, open).await
    }

    async fn make_root(&mut self, account: &str) -> Result<(), Error> {
        const ACTION: &str = "make root";
        let create =
            format!("CREATE USER IF NOT EXISTS {account} ACCOUNT LOCK");
        self.run(ACTION, create).await?;
        for (database, rights) in ON_DATABASES {
            let pattern = sql::identifier(database)?;
            let grant = format!("GRANT {rights} ON {pattern}.* TO {account}");
            self.run(ACTION, grant).await?;
        }
        Ok(())
    }

    /// Locks the account, and ends its connections. It stays, so that it can be
    /// disabled again.
    pub async fn disable_root(&mut self) -> Result<(), Error> {
        const ACTION: &str = "disable root";
        let account = account()?;
        let lock = format!("ALTER USER {account} ACCOUNT LOCK");
        self.run(ACTION, lock).await?;
        let end =
            format!("KILL CONNECTION USER {}", sql::literal(ROOT_ACCOUNT)?);
        self.run(ACTION, end).await
    }

    /// Whether root was ever enabled.
    pub async fn has_root(&mut self) -> Result<bool, Error> {
        Ok(self.root_lock().await?.is_some())
    }

    /// Whether root can log in.
    pub async fn is_root_enabled(&mut self) -> Result<bool, Error> {
        Ok(self.root_lock().await? == Some(false))
    }

    /// Whether root is locked, if there is one.
    async fn root_lock(&mut self) -> Result<Option<bool>, Error> {
        let ask = format!(
            "SELECT COALESCE(JSON_VALUE(Priv, '$.account_locked'), 0) \
             FROM mysql.global_priv WHERE User = {} AND Host = {}",
            sql::literal(ROOT_ACCOUNT)?,
            sql::literal(ANYWHERE)?
        );
        let locked: Vec<String> = self.ask("ask for root", &ask).await?;
        Ok(locked.first().map(|locked| locked != "0"))
    }
}

/// Root, as a user.
pub(crate) fn root() -> UserName {
    UserName { name: ROOT_ACCOUNT.to_owned(), host: ANYWHERE.to_owned() }
}

fn account() -> Result<String, Error> {
    sql::account(ROOT_ACCOUNT, ANYWHERE)
}
