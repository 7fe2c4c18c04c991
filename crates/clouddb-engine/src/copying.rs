//! Prepares a server for being copied, and finds copies that block it.

use std::time::Duration;

use crate::{
    Admin, BACKUP_ACCOUNT, Error, InstanceSettings, memory::MemorySettings, sql,
};

/// How many connections the tool takes that copies a server.
const OF_TOOL: u64 = 3;
/// How many connections a copy takes besides those of customers: those of the
/// tool, and one of the service, which supervises it.
const PLACES: u64 = OF_TOOL + 1;

/// The first statement of a copy.
const BEGINNING: &str = "BACKUP STAGE START";
/// How long a copy may wait for a lock at its beginning. Sessions that change
/// tables wait behind it for as long.
const AT_BEGINNING: Duration = Duration::from_secs(5);
/// How long it may wait later, when giving up means copying everything again.
const AT_END: Duration = Duration::from_mins(1);

/// How long one call waits for another copy to end. Shorter than the deadline
/// of a call.
const TURN: Duration = Duration::from_secs(1);

const ACTION: &str = "look after a copy of the server";

impl InstanceSettings {
    /// How many connections customers may have.
    #[must_use]
    pub fn connections(&self) -> u64 {
        let wanted = self.values.get("max_connections");
        let wanted = wanted.and_then(|it| it.to_string().parse().ok());
        let usual = MemorySettings::of(self.memory).connections;
        wanted.unwrap_or(usual)
    }
}

impl Admin {
    /// Waits a moment for other copies of the server to end, and prevents new
    /// ones until the connection ends. Returns whether it succeeded. Without
    /// this, the tool of a second copy would wait for the first one, and
    /// sessions that change tables would wait behind it.
    pub async fn take_turn_to_copy(&mut self) -> Result<bool, Error> {
        let lock = sql::literal(&format!("{} copy", self.lock))?;
        let wait = format!("SELECT GET_LOCK({lock}, {})", TURN.as_secs());
        let taken: Vec<Option<bool>> = self.ask(ACTION, &wait).await?;
        Ok(taken.first() == Some(&Some(true)))
    }

    /// Gives a copy connections of its own, besides those for customers. Can be
    /// repeated.
    pub async fn make_places(&mut self, connections: u64) -> Result<(), Error> {
        self.limit_connections(connections.saturating_add(PLACES)).await
    }

    /// Takes these connections back.
    pub async fn take_places_back(
        &mut self,
        connections: u64,
    ) -> Result<(), Error> {
        self.limit_connections(connections).await
    }

    async fn limit_connections(&mut self, most: u64) -> Result<(), Error> {
        let set = format!("SET GLOBAL max_connections = {most}");
        self.run(ACTION, set).await
    }

    /// Whether a copy finds no free connection, though it was given some:
    /// customers took them first.
    pub async fn is_crowded(&mut self) -> Result<bool, Error> {
        let ask = format!(
            "SELECT VARIABLE_VALUE + {OF_TOOL} > @@GLOBAL.max_connections \
             FROM information_schema.GLOBAL_STATUS \
             WHERE VARIABLE_NAME = 'THREADS_CONNECTED'"
        );
        let answer: Vec<bool> = self.ask(ACTION, &ask).await?;
        answer.first().copied().ok_or(Error::Unexpected("Threads_connected"))
    }

    /// The connections of copies that have waited too long for a lock, while
    /// sessions wait behind them.
    pub async fn held_up_copies(&mut self) -> Result<Vec<u64>, Error> {
        let ask = format!(
            "SELECT ID FROM information_schema.PROCESSLIST WHERE USER = {} \
             AND STATE LIKE 'Waiting for % lock' \
             AND TIME >= IF(INFO = '{BEGINNING}', {}, {})",
            sql::literal(BACKUP_ACCOUNT)?,
            AT_BEGINNING.as_secs(),
            AT_END.as_secs()
        );
        self.ask(ACTION, &ask).await
    }

    /// Ends connections, which may have ended by themselves.
    pub async fn end(&mut self, connections: &[u64]) -> Result<(), Error> {
        for connection in connections {
            let ended = self.run(ACTION, format!("KILL {connection}")).await;
            ended.or_else(|error| {
                if error.is_refusal() { Ok(()) } else { Err(error) }
            })?;
        }
        Ok(())
    }
}
