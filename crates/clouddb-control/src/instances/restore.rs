//! Instances that are made of a backup.

use clouddb_model::{BackupStatus, Gigabytes};
use clouddb_store::{Store, Transaction};

use crate::{
    Backup, Datastore, Error, Invalid,
    backups::{BackupContents, not_found},
};

/// What an instance is to be made of.
#[derive(Debug)]
pub(super) struct Restored {
    pub(super) backup: Backup,
    contents: BackupContents,
    /// How many bytes it takes at most while it is restored.
    most: u64,
}

impl Restored {
    /// An instance of the last backup of a lineage.
    pub(super) async fn of(
        store: &Store,
        backup: Backup,
    ) -> Result<Self, Error> {
        require_completed(&backup)?;
        let lineage = store.lineage(backup.id).await?;
        let contents = BackupContents::of(store, backup.id).await?;
        // What comes later may have less than what it begins with.
        let completions =
            lineage.iter().filter_map(|it| it.completion.as_ref());
        let most = completions.map(|it| it.data).max().unwrap_or(0);
        Ok(Self { backup, contents, most })
    }

    pub(super) fn has_database(&self, name: &str) -> bool {
        self.contents.databases.iter().any(|database| database == name)
    }

    /// Refuses an instance that the backup isn't of, or doesn't fit into.
    pub(super) fn check(
        &self,
        volume: Gigabytes,
        datastore: &Datastore,
    ) -> Result<(), Invalid> {
        let Self { backup, most, .. } = self;
        let (kind, version) = (&backup.datastore, &backup.datastore_version);
        if datastore.kind != *kind || datastore.version != *version {
            let rule = format!("the backup is of {kind} {version}");
            return Err(Invalid::new("/datastore", rule));
        }
        if *most > volume.bytes() {
            let rule = format!(
                "{} is less than the {most} bytes that the data of the \
                 backup, or of one that it needs, takes while it is restored, \
                 what changed since its parent beside it",
                volume.0
            );
            return Err(Invalid::new("/volume/size", rule));
        }
        Ok(())
    }

    /// Sees to it that the backup and all that it needs stay until the instance
    /// is known to be made of it.
    pub(super) async fn lock(
        &self,
        transaction: &mut Transaction,
    ) -> Result<(), Error> {
        let lineage = transaction.lock_lineage(self.backup.id).await?;
        if lineage.is_empty() {
            return Err(not_found(&self.backup.id.to_string()));
        }
        lineage.iter().try_for_each(require_completed)
    }
}

fn require_completed(backup: &Backup) -> Result<(), Error> {
    if backup.status == BackupStatus::Completed {
        return Ok(());
    }
    let (id, status) = (backup.id, backup.status);
    Err(Error::WrongStatus(format!("the backup {id} is in status {status}")))
}
