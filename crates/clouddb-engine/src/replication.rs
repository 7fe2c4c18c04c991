//! Servers that follow another one: they take what it writes to its binary log,
//! and do it as well.

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

/// What a server says that finds a table with other rows than its source has, or
/// has no room for more of them.
const ROWS: [u32; 3] = [1032, 1062, 1114];

/// Which domains are used for what marks a binary log: the upper half.
const WITNESSES: u32 = 1 << 31;
/// What is written down although there is no such table.
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
    /// What its binary log ends with. What it wrote while it was a replica
    /// itself isn't for others, who begin behind that.
    pub written: GtidPosition,
}

/// Where a server that follows nobody yet begins to follow another one. One
/// that follows somebody goes on behind what came from there.
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
    /// What it received of what customers changed.
    pub received: GtidPosition,
    /// How many changes of definitions it has done since it was started.
    pub definitions: u64,
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

    /// How far the server is in what customers change on sources: what came
    /// from its source, or, if it follows nobody, what is in its binary log.
    /// What somebody has a replica write isn't in it.
    pub async fn position(&mut self) -> Result<GtidPosition, Error> {
        let replicated = self.global_position("gtid_slave_pos").await?;
        if self.following().await?.is_some() {
            return Ok(replicated.of_sources());
        }
        let written = self.written().await?.of_sources();
        Ok(if written.is_empty() { replicated.of_sources() } else { written })
    }

    /// What the server's binary log ends with.
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

    /// What a replica knows of its source's history by what that wrote beside
    /// what customers changed. The source's binary log has all of it, unless it
    /// was begun anew since.
    pub async fn known_of(
        &mut self,
        source: InstanceId,
    ) -> Result<GtidPosition, Error> {
        let replicated = self.global_position("gtid_slave_pos").await?;
        Ok(replicated.witnessed_by(server_id(source)))
    }

    /// Sees to it that a source has something in its binary log by which that is
    /// known from any other one, also from one that it begins anew, whose
    /// positions are the same: a change that changes nothing, in a domain that
    /// nobody else has. It counts for nobody.
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

    /// Whether what the server writes now counts as what a source writes.
    pub async fn writes_as_source(&mut self) -> Result<bool, Error> {
        let query = "SELECT @@GLOBAL.gtid_domain_id = 0";
        let answer: Vec<bool> = self.ask("ask the server", query).await?;
        let answer = answer.first().copied();
        answer.ok_or_else(|| unexpected("gtid_domain_id"))
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
