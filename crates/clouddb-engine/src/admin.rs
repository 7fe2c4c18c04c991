use std::{
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
use tokio::time::{Instant, timeout_at};

use crate::{
    CustomersLog, Error, Layout, LiveSetting, MasterSecret, SERVICE_ACCOUNT,
    parameters::{Usual, usual},
    sql,
};

/// Limits for a connection with a fixed end, in seconds: how long a statement
/// waits for locks, and how long it may take. They are shorter than its caller
/// waits, so that the caller rarely misses an outcome.
const LOCKS: &str = "SET SESSION lock_wait_timeout = 3, \
     innodb_lock_wait_timeout = 3, max_statement_time = 3.5";
/// How long to wait for other parts of the service that change the server, in
/// seconds.
const TURN: u32 = 3;
/// How often a caller with the right to end the holder waits that long. In
/// total this is longer than any call takes that changes the contents of the
/// server, and longer than a worker may act without being heard of.
const TURNS: u32 = 4;

const TAKE_TURN: &str = "wait for others who change the server";

/// When calls to a server have to end.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Deadline {
    /// Each call after a duration.
    Each(Duration),
    /// All calls at a moment.
    Until(Instant),
}

/// A connection to an instance's server with all rights, over its socket.
///
/// Every call ends within the deadline that the connection was made with.
#[derive(Debug)]
pub struct Admin {
    pub(crate) connection: Conn,
    pub(crate) deadline: Deadline,
    /// Name of the lock for callers that change the contents of the server.
    pub(crate) lock: String,
}

/// Whether the caller may change the contents of a server.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Turn {
    /// It may. No other part of the service may until the connection ends.
    Own,
    /// The server is closed to writes.
    Closed,
}

impl Admin {
    /// Connects to the server with this layout.
    pub async fn connect(
        layout: &Layout,
        secret: &MasterSecret,
        id: InstanceId,
        deadline: Duration,
    ) -> Result<Self, Error> {
        Self::open(layout, secret, id, Deadline::Each(deadline)).await
    }

    /// Connects for a caller that waits until a moment. Statements give up
    /// early if other sessions block them.
    pub async fn connect_until(
        layout: &Layout,
        secret: &MasterSecret,
        id: InstanceId,
        until: Instant,
    ) -> Result<Self, Error> {
        let deadline = Deadline::Until(until);
        let mut admin = Self::open(layout, secret, id, deadline).await?;
        admin.run("limit how long to wait", LOCKS).await?;
        Ok(admin)
    }

    async fn open(
        layout: &Layout,
        secret: &MasterSecret,
        id: InstanceId,
        deadline: Deadline,
    ) -> Result<Self, Error> {
        let directory = open_directory(&layout.run())?;
        let options: Opts = OptsBuilder::default()
            .socket(Some(socket_in(&directory)))
            .user(Some(SERVICE_ACCOUNT))
            .pass(Some(secret.password(SERVICE_ACCOUNT, id)))
            .into();
        let connecting = async {
            let mut connection = Conn::new(options).await?;
            connection.query_drop(sql::SESSION).await?;
            Ok(connection)
        };
        let connection = deadline
            .limit(connecting)
            .await?
            .map_err(failed("connect to the server"))?;
        Ok(Self { connection, deadline, lock: secret.lock(id) })
    }

    /// Waits until no other part of the service changes the contents of the
    /// server or closes it to writes. Excludes them until the connection ends,
    /// in whatever way: statements on it are never overtaken.
    pub async fn take_turn(&mut self) -> Result<Turn, Error> {
        self.lock().await?;
        // The server may have become a source since the connection was made.
        let write = "SET SESSION gtid_domain_id = @@GLOBAL.gtid_domain_id";
        self.run("write as the server does", write).await?;
        let closed = self.is_read_only().await?;
        Ok(if closed { Turn::Closed } else { Turn::Own })
    }

    /// Waits for the lock, for a caller that may end the connection of a stuck
    /// holder.
    pub(crate) async fn take_turn_from_anybody(&mut self) -> Result<(), Error> {
        for _ in 0..TURNS {
            match self.lock().await {
                Err(Error::Crowded) => {}
                taken => return taken,
            }
        }
        let ask = format!("SELECT IS_USED_LOCK({})", sql::literal(&self.lock)?);
        let holder: Vec<Option<u64>> = self.ask(TAKE_TURN, &ask).await?;
        if let Some(&Some(holder)) = holder.first() {
            self.end_connection(TAKE_TURN, holder).await?;
        }
        self.lock().await
    }

    pub(crate) async fn end_connection(
        &mut self,
        action: &'static str,
        id: u64,
    ) -> Result<(), Error> {
        let ended = self.run(action, format!("KILL {id}")).await;
        // It may have ended by itself.
        ended.or_else(
            |error| {
                if error.is_refusal() { Ok(()) } else { Err(error) }
            },
        )
    }

    async fn lock(&mut self) -> Result<(), Error> {
        let wait =
            format!("SELECT GET_LOCK({}, {TURN})", sql::literal(&self.lock)?);
        let taken: Vec<Option<bool>> = self.ask(TAKE_TURN, &wait).await?;
        match taken.first() {
            Some(&Some(true)) => Ok(()),
            _ => Err(Error::Crowded),
        }
    }

    /// Changes a setting of the running server, for new connections.
    pub async fn set(&mut self, setting: &LiveSetting) -> Result<(), Error> {
        let name = sql::identifier(&setting.name)?;
        let value = match &setting.value {
            None => match usual(&setting.name) {
                Usual::Text(text) => sql::literal(text)?,
                Usual::Word(word) => word.into(),
            },
            Some(number) if setting.is_number => number.clone(),
            Some(text) => sql::literal(text)?,
        };
        let statement = format!("SET GLOBAL {name} = {value}");
        self.run("change a setting", statement).await
    }

    /// Makes the server reopen its log, which was moved.
    pub async fn reopen_log(&mut self) -> Result<(), Error> {
        // In the binary log, it would count as a change of the server's.
        let reopen = "FLUSH NO_WRITE_TO_BINLOG ERROR LOGS";
        self.run("open the log anew", reopen).await
    }

    /// Makes the server write customers' logs to their proper files, or reopen
    /// them.
    pub async fn open_customers_logs(
        &mut self,
        layout: &Layout,
    ) -> Result<(), Error> {
        const ACTION: &str = "open a customer's log anew";
        for log in CustomersLog::ALL {
            let file = layout.customers_log(log).current;
            let file = sql::literal(&file.display().to_string())?;
            let set = format!("SET GLOBAL {} = {file}", log.option());
            self.run(ACTION, set).await?;
        }
        let reopen = "FLUSH NO_WRITE_TO_BINLOG SLOW LOGS, GENERAL LOGS";
        self.run(ACTION, reopen).await
    }

    /// Releases the lock before the connection ends.
    pub(crate) async fn end_turn(&mut self) -> Result<(), Error> {
        let release = format!("DO RELEASE_LOCK({})", sql::literal(&self.lock)?);
        self.run("let others change the server", release).await
    }

    /// Closes the connection cleanly.
    pub async fn close(self) -> Result<(), Error> {
        self.deadline
            .limit(self.connection.disconnect())
            .await?
            .map_err(failed("disconnect from the server"))
    }

    pub(crate) async fn ask<T: FromRow + Send + 'static>(
        &mut self,
        action: &'static str,
        query: &str,
    ) -> Result<Vec<T>, Error> {
        self.deadline
            .limit(self.connection.query(query))
            .await?
            .map_err(failed(action))
    }

    pub(crate) async fn run(
        &mut self,
        action: &'static str,
        statement: impl AsRef<str>,
    ) -> Result<(), Error> {
        let statement = statement.as_ref();
        self.deadline
            .limit(self.connection.query_drop(statement))
            .await?
            .map_err(failed(action))
    }
}

impl Deadline {
    pub(crate) async fn limit<T>(
        self,
        work: impl Future<Output = T>,
    ) -> Result<T, Error> {
        let now = Instant::now();
        let until = match self {
            Self::Each(duration) => now + duration,
            Self::Until(until) => until,
        };
        let late = |_| Error::Deadline(until.saturating_duration_since(now));
        timeout_at(until, work).await.map_err(late)
    }
}

pub(crate) fn failed(
    action: &'static str,
) -> impl FnOnce(mysql_async::Error) -> Error {
    move |source| Error::Sql { action, source }
}

fn open_directory(path: &Path) -> Result<OwnedFd, Error> {
    File::open(path).map(OwnedFd::from).map_err(Error::file("open", path))
}

/// The socket in an open directory, by a path that is always short: a socket's
/// address has room for 108 bytes.
fn socket_in(directory: &OwnedFd) -> String {
    format!("/proc/self/fd/{}/mariadbd.sock", directory.as_raw_fd())
}
