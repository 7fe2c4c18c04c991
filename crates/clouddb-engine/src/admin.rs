use std::{
    collections::BTreeMap,
    fs::File,
    os::fd::{AsRawFd, OwnedFd},
    path::Path,
    time::Duration,
};

use clouddb_model::InstanceId;
use mysql_async::{
    Conn, Opts, OptsBuilder,
    prelude::{FromRow, Queryable},
};
use tokio::time::timeout;

use crate::{
    BACKUP_ACCOUNT, Database, Error, Granted, Layout, LiveSetting,
    MasterSecret, REPLICATION_ACCOUNT, SERVICE_ACCOUNT, User, UserName, sql,
};

/// Databases of the server itself.
const SYSTEM_DATABASES: [&str; 4] =
    ["information_schema", "mysql", "performance_schema", "sys"];
/// What the names of directories begin with that no statement made.
const NO_DATABASE: &str = "#mysql50#";
/// Accounts of the server itself and of the service.
const SYSTEM_USERS: [&str; 7] = [
    "",
    "mariadb.sys",
    "mysql",
    "root",
    BACKUP_ACCOUNT,
    REPLICATION_ACCOUNT,
    SERVICE_ACCOUNT,
];

/// A connection to an instance's server with all rights, over its socket.
///
/// Every call ends within the deadline that the connection was made with.
#[derive(Debug)]
pub struct Admin {
    connection: Conn,
    deadline: Duration,
}

impl Admin {
    /// Connects to the server whose files lie there.
    pub async fn connect(
        layout: &Layout,
        secret: &MasterSecret,
        id: InstanceId,
        deadline: Duration,
    ) -> Result<Self, Error> {
        let directory = open_directory(&layout.run())?;
        let options: Opts = OptsBuilder::default()
            .socket(Some(socket_in(&directory)))
            .user(Some(SERVICE_ACCOUNT))
            .pass(Some(secret.password(SERVICE_ACCOUNT, id)))
            .into();
        let connecting = async {
            let mut connection = Conn::new(options).await?;
            connection.query_drop(sql::SQL_MODE).await?;
            Ok(connection)
        };
        let connection = within(deadline, connecting)
            .await?
            .map_err(failed("connect to the server"))?;
        Ok(Self { connection, deadline })
    }

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

    /// Makes a user unless it is there, and gives it all rights on its
    /// databases.
    pub async fn ensure_user(&mut self, user: &User) -> Result<(), Error> {
        let account = sql::account(&user.name, &user.host)?;
        let statement = format!(
            "CREATE USER IF NOT EXISTS {account} \
             IDENTIFIED VIA mysql_native_password USING {}",
            sql::literal(user.password.as_str())?,
        );
        self.run("create a user", statement).await?;
        for database in &user.databases {
            let statement = format!(
                "GRANT ALL PRIVILEGES ON {}.* TO {account}",
                sql::grant_pattern(database)?,
            );
            self.run("grant a user access", statement).await?;
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

    /// The users that are neither the server's own nor the service's.
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
        let own = |user: &UserName| !SYSTEM_USERS.contains(&user.name.as_str());
        Ok(users.filter(own).collect())
    }

    /// The same users, each with the databases that it has rights on.
    pub async fn granted(&mut self) -> Result<Vec<Granted>, Error> {
        let users = self.users().await?;
        let granted: Vec<(String, String, String)> = self
            .ask(
                "list what users may use",
                "SELECT User, Host, Db FROM mysql.db ORDER BY Db",
            )
            .await?;
        let mut all: BTreeMap<UserName, Vec<String>> =
            users.into_iter().map(|user| (user, Vec::new())).collect();
        for (name, host, pattern) in granted {
            if let Some(databases) = all.get_mut(&UserName { name, host }) {
                databases.push(sql::unpattern(&pattern));
            }
        }
        let all = all.into_iter().map(|(user, mut databases)| {
            databases.sort();
            Granted { user, databases }
        });
        Ok(all.collect())
    }

    /// Sets something of the running server, for whoever connects from then on.
    pub async fn set(&mut self, setting: &LiveSetting) -> Result<(), Error> {
        let name = sql::identifier(&setting.name)?;
        let value = match &setting.value {
            None => "DEFAULT".into(),
            Some(number) if setting.is_number => number.clone(),
            Some(text) => sql::literal(text)?,
        };
        let statement = format!("SET GLOBAL {name} = {value}");
        self.run("change a setting", statement).await
    }

    /// Ends the connection in good order.
    pub async fn close(self) -> Result<(), Error> {
        within(self.deadline, self.connection.disconnect())
            .await?
            .map_err(failed("disconnect from the server"))
    }

    pub(crate) async fn ask<T: FromRow + Send + 'static>(
        &mut self,
        action: &'static str,
        query: &str,
    ) -> Result<Vec<T>, Error> {
        within(self.deadline, self.connection.query(query))
            .await?
            .map_err(failed(action))
    }

    pub(crate) async fn run(
        &mut self,
        action: &'static str,
        statement: impl AsRef<str>,
    ) -> Result<(), Error> {
        let statement = statement.as_ref();
        within(self.deadline, self.connection.query_drop(statement))
            .await?
            .map_err(failed(action))
    }
}

async fn within<T>(
    deadline: Duration,
    work: impl Future<Output = T>,
) -> Result<T, Error> {
    timeout(deadline, work).await.map_err(|_| Error::Deadline(deadline))
}

fn failed(action: &'static str) -> impl FnOnce(mysql_async::Error) -> Error {
    move |source| Error::Sql { action, source }
}

fn open_directory(path: &Path) -> Result<OwnedFd, Error> {
    File::open(path).map(OwnedFd::from).map_err(Error::file("open", path))
}

/// The socket in an open directory, by a path that is short wherever the
/// directory lies: a socket's address has room for 108 bytes.
fn socket_in(directory: &OwnedFd) -> String {
    format!("/proc/self/fd/{}/mariadbd.sock", directory.as_raw_fd())
}
