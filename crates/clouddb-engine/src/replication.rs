//! Servers that follow another one: they receive its binary log, and apply it.

mod events;
mod in_memory;
mod kinds;
mod mandate;
mod position;

use std::{net::IpAddr, time::Duration};

use clouddb_model::InstanceId;
use mysql_async::Row;

pub use in_memory::Filling;
pub use kinds::{Differing, Table};
pub use mandate::Mandate;
pub use position::{GtidPosition, InvalidPosition};

use crate::{
    Admin, Error, MasterSecret, configuration::follower_statements,
    options::server_id, sql,
};

/// Errors of a server that finds other rows in a table than its source has, or
/// has no room for more of them.
const ROWS: [u32; 3] = [1032, 1062, 1114];

/// The domains of the changes that mark a binary log: the upper half.
const WITNESSES: u32 = 1 << 31;
/// The change that marks a binary log. There is no such table.
const WITNESS: &str = "DROP TABLE IF EXISTS mysql.clouddb_history";

/// A server that others follow.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Source {
    /// The instance.
    pub id: InstanceId,
    /// Its address.
    pub address: IpAddr,
    /// Its port.
    pub port: u16,
    /// The end of its binary log. A new replica skips what the source wrote
    /// while it was a replica itself.
    pub written: GtidPosition,
}

/// Where a server begins to follow another one, if it followed none before. A
/// server that already follows a source goes on after what came from there.
#[derive(Clone, Copy, Debug)]
pub enum Beginning<'a> {
    /// After the backup of the source that the server was made from.
    Backup(&'a GtidPosition),
    /// After everything that the server has itself.
    Here,
}

/// The replication status of a replica.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Following {
    /// The address of its source.
    pub address: String,
    /// The port of its source.
    pub port: u16,
    /// Whether it receives from its source.
    pub receives: Receiving,
    /// Whether it applies what it received.
    pub applies: bool,
    /// Why it doesn't receive or apply.
    pub failure: Option<FollowingFailure>,
    /// The age of the change that it applies at the moment; unknown unless it
    /// receives and applies.
    pub behind: Option<Duration>,
    /// The position in the changes of customers that it has received.
    pub received: GtidPosition,
    /// How many changes of definitions it has applied since its start.
    pub definitions: u64,
}

/// Whether a replica receives from its source.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Receiving {
    /// It does.
    Yes,
    /// It tries to connect, again and again.
    Connecting,
    /// It has given up, or was stopped.
    No,
}

/// Why a replica doesn't follow.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FollowingFailure {
    /// The part of replication that failed.
    pub part: Part,
    /// The server's number of the error.
    pub code: u32,
    /// What the server says.
    pub message: String,
}

/// A part of replication.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
    /// It receives what its source wrote.
    Receiving,
    /// It applies what it received.
    Applying,
    /// It applies a change to a table in memory, whose rows it may lack.
    InMemory,
}

impl Admin {
    /// Creates the account that its replicas follow the server with.
    pub async fn ensure_follower(
        &mut self,
        secret: &MasterSecret,
        id: InstanceId,
    ) -> Result<(), Error> {
        const ACTION: &str = "make the account of replicas";
        // Not in the binary log: each instance has an account of its own.
        self.run(ACTION, "SET SESSION sql_log_bin = 0").await?;
        for statement in follower_statements(secret, id) {
            self.run(ACTION, statement).await?;
        }
        self.run(ACTION, "SET SESSION sql_log_bin = 1").await
    }

    /// The replication status of the server, if it follows another one.
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

    /// The server's position in the changes that customers make on sources. For
    /// a replica, that is what came from its source; for another server, what
    /// is in its binary log. Writes on the replica itself don't count.
    pub async fn position(&mut self) -> Result<GtidPosition, Error> {
        let replicated = self.global_position("gtid_slave_pos").await?;
        if self.following().await?.is_some() {
            return Ok(replicated.of_sources());
        }
        let written = self.written().await?.of_sources();
        Ok(if written.is_empty() { replicated.of_sources() } else { written })
    }

    /// The position at the end of the server's binary log.
    pub async fn written(&mut self) -> Result<GtidPosition, Error> {
        self.global_position("gtid_binlog_pos").await
    }

    async fn global_position(
        &mut self,
        variable: &'static str,
    ) -> Result<GtidPosition, Error> {
        let query = format!("SELECT @@GLOBAL.{variable}");
        let answer: Vec<String> =
            self.ask("ask for a position", &query).await?;
        let position = answer.first().and_then(|text| text.parse().ok());
        position.ok_or_else(|| unexpected(variable))
    }

    /// The position of the source's marks that a replica has received. The
    /// source's binary log has all of them, unless the log was begun again
    /// since.
    pub async fn known_of(
        &mut self,
        source: InstanceId,
    ) -> Result<GtidPosition, Error> {
        let replicated = self.global_position("gtid_slave_pos").await?;
        Ok(replicated.witnessed_by(server_id(source)))
    }

    /// Ensures that the binary log of a source has a mark that tells it from
    /// any other one, also from a later log of the same source, with the same
    /// positions. The mark is a change without an effect, in a domain that no
    /// other server uses. Comparisons of positions ignore it.
    pub async fn ensure_witness(
        &mut self,
        id: InstanceId,
    ) -> Result<GtidPosition, Error> {
        const ACTION: &str = "mark the binary log";
        let written = self.written().await?;
        if !written.clone().witnessed_by(server_id(id)).is_empty() {
            return Ok(written);
        }
        let domain = rand::random::<u32>() | WITNESSES;
        let own = format!("SET SESSION gtid_domain_id = {domain}");
        self.run(ACTION, own).await?;
        self.run(ACTION, WITNESS).await?;
        let back = "SET SESSION gtid_domain_id = @@GLOBAL.gtid_domain_id";
        self.run(ACTION, back).await?;
        self.written().await
    }

    /// Whether the server writes in the domain of sources now.
    pub async fn writes_as_source(&mut self) -> Result<bool, Error> {
        let query = "SELECT @@GLOBAL.gtid_domain_id = 0";
        let answer: Vec<bool> = self.ask("ask the server", query).await?;
        let answer = answer.first().copied();
        answer.ok_or_else(|| unexpected("gtid_domain_id"))
    }

    /// Waits until a replica has applied everything up to a position, for at
    /// most `patience`, and returns whether it has. The patience must be
    /// shorter than the deadline of a call.
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

    /// Whether the server is rolling back a transaction.
    pub async fn is_rolling_back(&mut self) -> Result<bool, Error> {
        let count = "SELECT COUNT(*) FROM information_schema.INNODB_TRX \
                     WHERE trx_state = 'ROLLING BACK'";
        let answer: Vec<u64> = self.ask("ask the server", count).await?;
        Ok(answer.first().is_some_and(|count| *count > 0))
    }

    /// Whether the server refuses writes of customers.
    pub async fn is_read_only(&mut self) -> Result<bool, Error> {
        let answer: Vec<bool> =
            self.ask("ask the server", "SELECT @@GLOBAL.read_only").await?;
        answer.first().copied().ok_or_else(|| unexpected("read_only"))
    }
}

impl Following {
    /// Whether it applies what it receives, and receives or tries to.
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
                .map(GtidPosition::of_sources)
                .map_err(|_| unexpected("Gtid_IO_Pos"))?,
            definitions: cell(row, "Slave_DDL_Groups")?
                .ok_or_else(|| unexpected("Slave_DDL_Groups"))?,
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
