//! Servers that follow another one: they take what it writes to its binary log,
//! and do it as well.

mod events;
mod in_memory;
mod position;

use std::{net::IpAddr, time::Duration};

use clouddb_model::InstanceId;
use mysql_async::Row;

pub use in_memory::Filling;
pub use position::{GtidPosition, InvalidPosition};

use crate::{
    Admin, Error, MasterSecret, REPLICATION_ACCOUNT,
    configuration::{SEEN_AUTHORITY, follower_statements},
    sql,
};

/// How long a replica waits before it connects to its source again.
const CONNECT_AGAIN: Duration = Duration::from_secs(1);
/// How long writes that are under way may keep a server from being closed to
/// them. Less than a call may take.
const WRITES_END: Duration = Duration::from_secs(3);

/// What a server says that finds a table with other rows than its source has, or
/// has no room for more of them.
const ROWS: [u32; 3] = [1032, 1062, 1114];

/// A server that others follow.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Source {
    /// The instance.
    pub id: InstanceId,
    /// Its address.
    pub address: IpAddr,
    /// Its port.
    pub port: u16,
}

/// Where a server begins to follow another one.
#[derive(Clone, Copy, Debug)]
pub enum Beginning<'a> {
    /// Behind what is in the backup of the other one that it was made of.
    Backup(&'a GtidPosition),
    /// Behind all that it has itself.
    Here,
}

/// What a replica says of itself.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Following {
    /// The address of its source.
    pub address: String,
    /// The port of its source.
    pub port: u16,
    /// Whether it hears from its source.
    pub receives: Receiving,
    /// Whether it does what it received.
    pub applies: bool,
    /// Why it doesn't.
    pub failure: Option<FollowingFailure>,
    /// How old what it does at the moment is; unknown unless it receives and
    /// applies.
    pub behind: Option<Duration>,
    /// What it received.
    pub received: GtidPosition,
}

/// Whether a replica hears from its source.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Receiving {
    /// It does.
    Yes,
    /// It tries to, again and again.
    Connecting,
    /// It has given up, or was told to.
    No,
}

/// Why a replica doesn't follow.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FollowingFailure {
    /// What it can't do.
    pub part: Part,
    /// The server's number of the error.
    pub code: u32,
    /// What the server says.
    pub message: String,
}

/// What a replica does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
    /// It receives what its source wrote.
    Receiving,
    /// It does what it received.
    Applying,
    /// It does that to a table whose rows are in memory, and may not have them.
    InMemory,
}

impl Admin {
    /// Gives the server the account that its replicas follow it with.
    pub async fn ensure_follower(
        &mut self,
        secret: &MasterSecret,
        id: InstanceId,
    ) -> Result<(), Error> {
        const ACTION: &str = "make the account of replicas";
        // Each instance has one of its own.
        self.run(ACTION, "SET SESSION sql_log_bin = 0").await?;
        for statement in follower_statements(secret, id) {
            self.run(ACTION, statement).await?;
        }
        self.run(ACTION, "SET SESSION sql_log_bin = 1").await
    }

    /// Has the server follow another one, whatever it did before.
    ///
    /// What it received and didn't do yet is received again.
    pub async fn follow(
        &mut self,
        source: &Source,
        secret: &MasterSecret,
        beginning: Beginning<'_>,
    ) -> Result<(), Error> {
        const ACTION: &str = "follow the source";
        self.run(ACTION, "STOP SLAVE").await?;
        let position = match beginning {
            Beginning::Backup(position) => sql::literal(&position.to_string())?,
            Beginning::Here => "@@GLOBAL.gtid_current_pos".into(),
        };
        let begin = format!("SET GLOBAL gtid_slave_pos = {position}");
        self.run(ACTION, begin).await?;
        let password = secret.password(REPLICATION_ACCOUNT, source.id);
        let change = format!(
            "CHANGE MASTER TO MASTER_HOST = {}, MASTER_PORT = {}, \
             MASTER_USER = {}, MASTER_PASSWORD = {}, MASTER_SSL = 1, \
             MASTER_SSL_CA = {}, MASTER_SSL_VERIFY_SERVER_CERT = 1, \
             MASTER_CONNECT_RETRY = {}, MASTER_USE_GTID = slave_pos",
            sql::literal(&source.address.to_string())?,
            source.port,
            sql::literal(REPLICATION_ACCOUNT)?,
            sql::literal(&password)?,
            sql::literal(SEEN_AUTHORITY)?,
            CONNECT_AGAIN.as_secs(),
        );
        self.run(ACTION, change).await?;
        self.run(ACTION, "START SLAVE").await
    }

    /// What the server says of itself if it follows another one.
    pub async fn following(&mut self) -> Result<Option<Following>, Error> {
        let rows = self.ask("ask a replica", "SHOW SLAVE STATUS").await?;
        let following = rows.first().map(Following::read).transpose()?;
        let Some(mut following) = following else { return Ok(None) };
        if let Some(failure) = &mut following.failure
            && failure.part == Part::Applying
            && ROWS.contains(&failure.code)
        {
            let mut in_memory = self.in_memory().await?.into_iter();
            if in_memory.any(|table| table.is_named_in(&failure.message)) {
                failure.part = Part::InMemory;
            }
        }
        Ok(Some(following))
    }

    /// How far the server is: the last change that it made itself, or did
    /// because its source had made it.
    pub async fn position(&mut self) -> Result<GtidPosition, Error> {
        let query = "SELECT @@GLOBAL.gtid_current_pos";
        let answer: Vec<String> = self.ask("ask for a position", query).await?;
        let position = answer.first().and_then(|text| text.parse().ok());
        position.ok_or_else(|| unexpected("gtid_current_pos"))
    }

    /// Waits until a replica has done everything up to a position, and says
    /// whether it has. That must be less than a call may take.
    pub async fn reaches(
        &mut self,
        position: &GtidPosition,
        patience: Duration,
    ) -> Result<bool, Error> {
        let ask = format!(
            "SELECT MASTER_GTID_WAIT({}, {})",
            sql::literal(&position.to_string())?,
            patience.as_secs_f64()
        );
        let answer: Vec<Option<i64>> =
            self.ask("wait for a replica", &ask).await?;
        Ok(answer.first() == Some(&Some(0)))
    }

    /// Has a replica receive nothing more, and says what it received.
    pub async fn stop_receiving(
        &mut self,
    ) -> Result<Option<GtidPosition>, Error> {
        self.run("stop a replica", "STOP SLAVE IO_THREAD").await?;
        let following = self.following().await?;
        Ok(following.map(|following| following.received))
    }

    /// Has the server follow nobody any more.
    pub async fn stop_following(&mut self) -> Result<(), Error> {
        const ACTION: &str = "stop following the source";
        self.run(ACTION, "STOP SLAVE").await?;
        self.run(ACTION, "RESET SLAVE ALL").await
    }

    /// Closes the server to the writes of customers, or opens it. It is closed
    /// once those that were under way have ended, and what the service changes
    /// for them, which no server refuses it.
    pub async fn set_read_only(&mut self, closed: bool) -> Result<(), Error> {
        let (action, value) = if closed {
            ("close the server to writes", "ON")
        } else {
            ("open the server for writes", "OFF")
        };
        self.take_turn().await?;
        let patience = WRITES_END.as_secs();
        let wait = format!("SET SESSION lock_wait_timeout = {patience}");
        self.run(action, wait).await?;
        let set = self.run(action, format!("SET GLOBAL read_only = {value}"));
        let set = set.await;
        self.end_turn().await?;
        set
    }

    /// Whether the server is taking back what somebody changed.
    pub async fn is_rolling_back(&mut self) -> Result<bool, Error> {
        let count = "SELECT COUNT(*) FROM information_schema.INNODB_TRX \
                     WHERE trx_state = 'ROLLING BACK'";
        let answer: Vec<u64> = self.ask("ask the server", count).await?;
        Ok(answer.first().is_some_and(|count| *count > 0))
    }

    /// Whether the server is closed to the writes of customers.
    pub async fn is_read_only(&mut self) -> Result<bool, Error> {
        let answer: Vec<bool> =
            self.ask("ask the server", "SELECT @@GLOBAL.read_only").await?;
        answer.first().copied().ok_or_else(|| unexpected("read_only"))
    }
}

impl Following {
    /// Whether it does what it receives, and receives or tries to.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.applies && self.receives != Receiving::No
    }

    fn read(row: &Row) -> Result<Self, Error> {
        let number = |column: &'static str| {
            let value: Option<u32> = cell(row, column)?;
            value.ok_or_else(|| unexpected(column))
        };
        let text = |column: &'static str| {
            let value: Option<String> = cell(row, column)?;
            value.ok_or_else(|| unexpected(column))
        };
        let port = number("Master_Port")?;
        let failure = |part, code, message| {
            let (code, message) = (number(code)?, text(message)?);
            let failure = FollowingFailure { part, code, message };
            Ok::<_, Error>((code != 0).then_some(failure))
        };
        let applying =
            failure(Part::Applying, "Last_SQL_Errno", "Last_SQL_Error")?;
        let receiving =
            failure(Part::Receiving, "Last_IO_Errno", "Last_IO_Error")?;
        let behind: Option<u64> = cell(row, "Seconds_Behind_Master")?;
        Ok(Self {
            address: text("Master_Host")?,
            port: u16::try_from(port).map_err(|_| unexpected("Master_Port"))?,
            receives: match text("Slave_IO_Running")?.as_str() {
                "Yes" => Receiving::Yes,
                "No" => Receiving::No,
                _ => Receiving::Connecting,
            },
            applies: text("Slave_SQL_Running")? == "Yes",
            failure: applying.or(receiving),
            behind: behind.map(Duration::from_secs),
            received: text("Gtid_IO_Pos")?
                .parse()
                .map_err(|_| unexpected("Gtid_IO_Pos"))?,
        })
    }
}

fn cell<T: mysql_async::prelude::FromValue>(
    row: &Row,
    column: &'static str,
) -> Result<Option<T>, Error> {
    let value: Option<Option<T>> =
        row.get_opt(column).transpose().map_err(|_| unexpected(column))?;
    value.ok_or_else(|| unexpected(column))
}

fn unexpected(what: &'static str) -> Error {
    Error::Unexpected(what)
}
