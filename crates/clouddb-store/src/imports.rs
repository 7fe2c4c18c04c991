//! Imports backups that other services made and that were found in the store of
//! backups.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use clouddb_model::{AccountId, BackupId};

use crate::{Backup, Error, Store, Transaction, decode::parse, statement::sql};

/// How long to note which backups were forgotten: longer than any listing of
/// stored objects takes.
pub(crate) const FORGOTTEN_KEPT: TimeDelta = TimeDelta::days(1);

impl Store {
    /// The current time, by the store's own clock.
    pub async fn now(&self) -> Result<DateTime<Utc>, Error> {
        let transaction = self.begin().await?;
        let now = transaction.now();
        transaction.roll_back().await?;
        Ok(now)
    }

    /// The known backups of an account with ids from `first` to `last`.
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
    /// Stores a completed backup that was found at `found` or later; `contents`
    /// is JSON. Returns whether it is new: it isn't if another process stored
    /// it, or if it was forgotten since `found`.
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

    /// Notes that a backup is forgotten now.
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
