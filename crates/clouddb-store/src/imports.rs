//! Backups that somebody else made, and that are found where backups are.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use clouddb_model::{AccountId, BackupId};

use crate::{Backup, Error, Store, Transaction, decode::parse, statement::sql};

/// How long it is kept which backups were forgotten: longer than anybody looks
/// at what is stored.
pub(crate) const FORGOTTEN_KEPT: TimeDelta = TimeDelta::days(1);

impl Store {
    /// This moment, by the store's own clock.
    pub async fn now(&self) -> Result<DateTime<Utc>, Error> {
        let transaction = self.begin().await?;
        let now = transaction.now();
        transaction.roll_back().await?;
        Ok(now)
    }

    /// Those of an account's backups that have ids from one to another.
    pub async fn known_backups(
        &self,
        account: &AccountId,
        first: BackupId,
        last: BackupId,
    ) -> Result<BTreeSet<BackupId>, Error> {
        let find =
            sql("SELECT id FROM backup WHERE account = $1 AND id >= $2 \
             AND id <= $3")
            .bind(account.as_str())
            .bind(first.to_string())
            .bind(last.to_string());
        let rows: Vec<(String,)> = self.fetch_all(find).await?;
        rows.iter().map(|(id,)| parse("id", id, id)).collect()
    }
}

impl Transaction {
    /// Remembers a backup that was found at that moment or later, with what is
    /// known of it since it is completed and what is in it, as JSON. Says whether that is new: it isn't
    /// if somebody else remembers it, or it was forgotten meanwhile.
    pub async fn import_backup(
        &mut self,
        backup: &Backup,
        contents: &str,
        found: DateTime<Utc>,
    ) -> Result<bool, Error> {
        let forgotten = sql("SELECT id FROM forgotten_backup WHERE id = $1 \
             AND forgotten >= $2")
        .bind(backup.id.to_string())
        .bind(found.timestamp_micros());
        let forgotten: Option<(String,)> =
            self.fetch_optional(forgotten).await?;
        if forgotten.is_some() || !self.insert_backup_once(backup).await? {
            return Ok(false);
        }
        if let Some(completion) = &backup.completion {
            self.complete_backup(backup.id, completion, contents).await?;
        }
        Ok(true)
    }

    /// Writes down that a backup is forgotten at this moment.
    pub(crate) async fn note_forgotten(
        &mut self,
        id: BackupId,
    ) -> Result<(), Error> {
        let note = sql("INSERT INTO forgotten_backup (id, forgotten) VALUES \
             ($1, $2) ON CONFLICT (id) DO UPDATE SET forgotten = \
             excluded.forgotten")
        .bind(id.to_string())
        .bind(self.now().timestamp_micros());
        self.execute(note).await?;
        Ok(())
    }
}
