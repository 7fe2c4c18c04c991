//! Instances that the store knew and forgot. Their files may be removed; those
//! of an instance that the store never knew may not.

use chrono::TimeDelta;
use clouddb_model::{CellId, InstanceId};

use crate::{Error, Store, Transaction, decode::number, statement::sql};

impl Store {
    /// Whether the store notes that an instance was forgotten. Old notes are
    /// pruned.
    pub async fn is_forgotten(&self, id: InstanceId) -> Result<bool, Error> {
        let find = sql("SELECT id FROM forgotten_instance WHERE id = $1");
        let found: Option<(String,)> =
            self.fetch_optional(find.bind(id.to_string())).await?;
        Ok(found.is_some())
    }

    /// Removes the notes about instances that were forgotten longer ago than
    /// `kept`.
    pub async fn prune_forgotten(&self, kept: TimeDelta) -> Result<(), Error> {
        let mut transaction = self.begin().await?;
        let before = transaction.now() - kept;
        let delete =
            sql("DELETE FROM forgotten_instance WHERE forgotten <= $1");
        let delete = delete.bind(before.timestamp_micros());
        transaction.execute(delete).await?;
        transaction.commit().await
    }
}

impl Transaction {
    /// Notes that an instance is forgotten now.
    pub(crate) async fn note_forgotten_instance(
        &mut self,
        id: InstanceId,
        cell: &str,
        slot: i64,
    ) -> Result<(), Error> {
        let note = sql("INSERT INTO forgotten_instance (id, cell, slot, \
             forgotten) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO UPDATE \
             SET cell = excluded.cell, slot = excluded.slot, forgotten = \
             excluded.forgotten")
        .bind(id.to_string())
        .bind(cell)
        .bind(slot)
        .bind(self.now().timestamp_micros());
        self.execute(note).await?;
        Ok(())
    }

    /// Removes the note about an instance that is known again.
    pub async fn unforget_instance(
        &mut self,
        id: InstanceId,
    ) -> Result<(), Error> {
        let delete = sql("DELETE FROM forgotten_instance WHERE id = $1");
        self.execute(delete.bind(id.to_string())).await?;
        Ok(())
    }

    /// The free slots of a cell that instances had before, the longest free
    /// first.
    pub(crate) async fn slots_given_back(
        &mut self,
        cell: CellId,
    ) -> Result<Vec<u32>, Error> {
        let find = sql("SELECT slot FROM forgotten_instance WHERE cell = $1 \
             AND slot NOT IN (SELECT slot FROM instance WHERE cell = $1) \
             GROUP BY slot ORDER BY MAX(forgotten), slot");
        let slots: Vec<(i64,)> =
            self.fetch_all(find.bind(cell.to_string())).await?;
        let slots = slots.into_iter();
        slots.map(|(slot,)| number("slot", "none", slot)).collect()
    }
}
