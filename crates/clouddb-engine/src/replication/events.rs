//! Events: statements that a server runs by itself at some time. A replica runs
//! none. It has the events of its source, which runs them.
//!
//! A replica records every event that it receives as one that its source runs,
//! even if the source has it disabled. So the replica learns of disabled events
//! while it follows: once the source is gone, it can't be asked.

use crate::{Admin, Error, sql};

const ACTION: &str = "change which events are run";
/// The state of events on a replica that its source runs.
const AT_SOURCE: &str = "SLAVESIDE_DISABLED";

/// An event, with the attributes that `ALTER EVENT` would change if they
/// weren't repeated.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Event {
    database: String,
    name: String,
    definer: String,
    client: String,
    collation: String,
}

impl Event {
    /// A statement that only changes whether the event is run. Without the
    /// definer, the event would pass to the user that runs the statement.
    fn altered(&self, state: &str) -> Result<String, Error> {
        // A host has no `@`.
        let (user, host) = self
            .definer
            .rsplit_once('@')
            .ok_or(Error::Unexpected("the definer of an event"))?;
        Ok(format!(
            "ALTER DEFINER = {}@{} EVENT {}.{} {state}",
            sql::identifier(user)?,
            sql::identifier(host)?,
            sql::identifier(&self.database)?,
            sql::identifier(&self.name)?,
        ))
    }
}

impl Admin {
    /// Enables the events that the server's source ran, now that it has no
    /// source. Returns those that the server refuses to run.
    pub async fn take_over_events(&mut self) -> Result<Vec<String>, Error> {
        let mut refused = Vec::new();
        for event in self.events().await? {
            match self.alter(&event, "ENABLE").await {
                Err(error) if error.is_refusal() => {
                    let Event { database, name, .. } = event;
                    refused.push(format!("{database}.{name}"));
                }
                altered => altered?,
            }
        }
        Ok(refused)
    }

    /// Disables the events on a replica that its source doesn't run. Keeps the
    /// replica closed meanwhile, and changes nothing on a server that accepts
    /// writes.
    pub async fn learn_events(
        &mut self,
        source: &mut Self,
    ) -> Result<(), Error> {
        let own = self.events().await?;
        if own.is_empty() {
            return Ok(());
        }
        let not_run: Vec<(String, String)> = source
            .ask(
                "ask for events",
                "SELECT db, name FROM mysql.event WHERE status <> 'ENABLED'",
            )
            .await?;
        let is_not_run = |event: &Event| {
            not_run.iter().any(|(database, name)| {
                *database == event.database && *name == event.name
            })
        };
        let learned: Vec<_> = own.into_iter().filter(is_not_run).collect();
        if learned.is_empty() || self.take_turn().await? != crate::Turn::Closed
        {
            return Ok(());
        }
        self.run(ACTION, "SET SESSION sql_log_bin = 0").await?;
        for event in learned {
            match self.alter(&event, "DISABLE").await {
                // It may be gone by now.
                Err(error) if error.is_refusal() => {}
                altered => altered?,
            }
        }
        self.run(ACTION, "SET SESSION sql_log_bin = 1").await?;
        self.end_turn().await
    }

    /// Whether a replica has events that its source may run.
    pub async fn has_events(&mut self) -> Result<bool, Error> {
        Ok(!self.events().await?.is_empty())
    }

    /// The events that the source runs, without those that a customer gave this
    /// state on this server itself.
    async fn events(&mut self) -> Result<Vec<Event>, Error> {
        let query = format!(
            "SELECT db, name, definer, character_set_client, \
             collation_connection FROM mysql.event WHERE status = \
             '{AT_SOURCE}' AND originator <> @@server_id ORDER BY db, name"
        );
        let rows: Vec<(String, String, String, String, String)> =
            self.ask("ask for events", &query).await?;
        let events = rows.into_iter().map(
            |(database, name, definer, client, collation)| Event {
                database,
                name,
                definer,
                client,
                collation,
            },
        );
        Ok(events.collect())
    }

    /// Alters an event. The statement is parsed with the session's own
    /// character set; the event keeps the one it was created with.
    async fn alter(&mut self, event: &Event, to: &str) -> Result<(), Error> {
        let statement = sql::literal(&event.altered(to)?)?;
        let before = "SET @client = @@SESSION.character_set_client, \
             @collation = @@SESSION.collation_connection";
        self.run(ACTION, before).await?;
        self.run(ACTION, format!("SET @event = {statement}")).await?;
        let as_made = format!(
            "SET SESSION character_set_client = {}, collation_connection = {}",
            sql::literal(&event.client)?,
            sql::literal(&event.collation)?
        );
        self.run(ACTION, as_made).await?;
        let altered = self.run(ACTION, "EXECUTE IMMEDIATE @event").await;
        let back = "SET SESSION character_set_client = @client, \
             collation_connection = @collation";
        self.run(ACTION, back).await?;
        altered
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_stays_whose_it_is() {
        let event = Event {
            database: "a`b".into(),
            name: "c".into(),
            definer: "d@e`f@%".into(),
            client: "latin1".into(),
            collation: "latin1_bin".into(),
        };
        assert_eq!(
            event.altered("ENABLE").unwrap(),
            "ALTER DEFINER = `d@e``f`@`%` EVENT `a``b`.`c` ENABLE"
        );
    }
}
