//! Instances that are made from a backup.

use clouddb_model::{BackupStatus, Gigabytes};
use clouddb_store::{Store, Transaction};

use crate::{
    Backup, Datastore, Error, Invalid,
    backups::{BackupContents, not_found},
};

/// The backup that an instance is made from.
#[derive(Debug)]
pub(super) struct Restored {
    pub(super) backup: Backup,
    contents: BackupContents,
    /// The most bytes that its data takes while it is restored.
    most: u64,
}

impl Restored {
    /// Restores `backup`, the last one of its lineage.
    pub(super) async fn of(
        store: &Store,
        backup: Backup,
    ) -> Result<Self, Error> {
        require_completed(&backup)?;
        let lineage = store.lineage(backup.id).await?;
        let contents = BackupContents::of(store, backup.id).await?;
        // An increment may have less data than the backup that it is based on.
        let completions =
            lineage.iter().filter_map(|it| it.completion.as_ref());
        let most = completions.map(|it| it.data).max().unwrap_or(0);
        Ok(Self { backup, contents, most })
    }

    pub(super) fn has_database(&self, name: &str) -> bool {
        self.contents.databases.iter().any(|database| database == name)
    }

    /// Refuses an instance of another version, or with a volume that is too
    /// small.
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

    /// Locks the backup and its lineage, so that they stay until the instance
    /// is in the store.
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
