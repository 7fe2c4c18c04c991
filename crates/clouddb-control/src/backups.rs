//! Backups, as requests see them.

mod contents;
mod copies;
mod create;
mod import;
mod objects;
mod regions;
mod sweep;

use clouddb_model::{AccountId, BackupId, BackupStatus, InstanceId, Told};
use clouddb_store::{BackupFilter, BackupMarker, Transaction};

pub use clouddb_store::Backup;
pub(crate) use contents::BackupContents;
pub(crate) use copies::Copying;
pub use copies::NewCopy;
pub use create::{BackupSource, NewBackup, Parent};
pub(crate) use import::ImportBackups;
pub use objects::Storage;
pub(crate) use objects::{StorageError, mark};
pub(crate) use regions::NoRegion;
pub use regions::Regions;
pub(crate) use sweep::SweepObjects;

use crate::{
    Control, Error, Inner,
    operations::{Other, delete_backup, discard_backup, rules_for},
};

/// Which of an account's backups to list. A backup has to meet all conditions.
#[derive(Clone, Copy, Debug, Default)]
pub struct WantedBackups<'a> {
    /// Backups of instances of this kind of database: its name in any case, or
    /// its id.
    pub datastore: Option<&'a str>,
    /// Backups of the instance of this id.
    pub instance: Option<&'a str>,
}

/// Some of an account's backups.
#[derive(Clone, Debug, Default)]
pub struct BackupPage {
    /// The backups, the latest first.
    pub backups: Vec<Backup>,
    /// Whether more follow.
    pub more: bool,
}

impl Control {
    /// An account's backup.
    pub async fn backup(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<Backup, Error> {
        let not_found = || not_found(id);
        let id: BackupId = id.parse().map_err(|_| not_found())?;
        let found = self.inner.parts.store.backup(account, id).await?;
        found.ok_or_else(not_found)
    }

    /// The account's backups that `wanted` asks for, the latest first. `marker`
    /// says where to begin: after the backup of this id, or after this many
    /// backups.
    pub async fn backups(
        &self,
        account: &AccountId,
        wanted: WantedBackups<'_>,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<BackupPage, Error> {
        let datastore = wanted.datastore;
        let datastore =
            datastore.map(|it| self.datastore_kind(it)).transpose()?;
        let instance = match wanted.instance.map(str::parse) {
            Some(Ok(instance)) => Some(instance),
            None => None,
            // There is no such instance, so there are no backups of it.
            Some(Err(_)) => return Ok(BackupPage::default()),
        };
        let datastore = datastore.as_ref().map(|it| it.name.as_str());
        let filter = BackupFilter { instance, datastore };
        self.backup_page(account, filter, marker, limit).await
    }

    /// The backups of an account's instance, as [`Self::backups`] lists them.
    /// The instance may be gone while some of its backups are left.
    pub async fn instance_backups(
        &self,
        account: &AccountId,
        instance: &str,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<BackupPage, Error> {
        let instance = Some(self.backed_up(account, instance).await?);
        let filter = BackupFilter { instance, ..BackupFilter::default() };
        self.backup_page(account, filter, marker, limit).await
    }

    /// The id of an instance that exists or has backups.
    async fn backed_up(
        &self,
        account: &AccountId,
        instance: &str,
    ) -> Result<InstanceId, Error> {
        let gone = match self.instance(account, instance).await {
            Ok(instance) => return Ok(instance.id),
            Err(gone @ Error::NotFound { .. }) => gone,
            Err(failure) => return Err(failure),
        };
        let Ok(id) = instance.parse() else { return Err(gone) };
        let instance = Some(id);
        let filter = BackupFilter { instance, ..BackupFilter::default() };
        let some = self.backup_page(account, filter, None, 1).await?;
        if some.backups.is_empty() { Err(gone) } else { Ok(id) }
    }

    async fn backup_page(
        &self,
        account: &AccountId,
        filter: BackupFilter<'_>,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<BackupPage, Error> {
        let store = &self.inner.parts.store;
        let marker = marker.map(place).unwrap_or_default();
        let one_more = limit.saturating_add(1);
        let mut backups =
            store.backups(account, filter, marker, one_more).await?;
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = backups.len() > limit;
        backups.truncate(limit);
        Ok(BackupPage { backups, more })
    }

    /// Starts to delete an account's backup and every backup that needs it.
    /// After that, further requests change nothing.
    pub async fn delete_backup(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<(), Error> {
        let inner = &self.inner;
        let id = self.backup(account, id).await?.id;
        let mut transaction = inner.parts.store.begin().await?;
        let descent = transaction.lock_descent(id).await?;
        let Some(backup) = descent.last() else {
            return Err(not_found(&id.to_string()));
        };
        if backup.status == BackupStatus::Deleting {
            return Ok(());
        }
        for each in &descent {
            let id = each.id;
            if transaction.is_being_restored(id).await? {
                return Err(refused(id, "is being restored"));
            }
            // A failed backup may have objects left, which an operation is
            // about to remove.
            let busy = transaction.active_operation(id.into()).await?;
            if let Some(busy) = busy {
                if !rules_for(&busy).gives_way_to(Other::Deletion) {
                    return Err(refused(id, copies::doing(&busy)));
                }
                transaction.supersede(busy.id).await?;
            }
            match each.status {
                BackupStatus::New | BackupStatus::Building => {
                    return Err(refused(id, "is being made"));
                }
                BackupStatus::Completed
                | BackupStatus::Failed
                | BackupStatus::Deleting
                | BackupStatus::DeleteFailed => {}
            }
            // The operation gives the backup itself that status.
            if id != backup.id {
                let deleting = BackupStatus::Deleting;
                transaction.set_backup_status(id, deleting, None).await?;
            }
        }
        let deletion = delete_backup::KIND.on(backup);
        deletion.begin(inner, &mut transaction).await?;
        inner.hand_over(transaction).await
    }
}

impl Inner {
    /// Fails an unfinished backup, and begins to remove its objects.
    pub(crate) async fn fail_backup(
        &self,
        transaction: &mut Transaction,
        id: BackupId,
        fault: Option<&Told>,
    ) -> Result<(), clouddb_store::Error> {
        let Some(backup) = transaction.lock_backup(id).await? else {
            return Ok(());
        };
        let failed = BackupStatus::Failed;
        transaction.set_backup_status(id, failed, fault).await?;
        discard_backup::KIND.on(&backup).begin(self, transaction).await
    }

    /// Fails the unfinished backup of an instance, if there is one.
    pub(crate) async fn fail_unfinished(
        &self,
        transaction: &mut Transaction,
        instance: InstanceId,
        why: &Told,
    ) -> Result<(), clouddb_store::Error> {
        let unfinished = transaction.unfinished_backup(instance).await?;
        let Some(unfinished) = unfinished else { return Ok(()) };
        self.fail_backup(transaction, unfinished, Some(why)).await
    }
}

/// Where a page begins: a marker of digits says how many backups to skip. A
/// marker that isn't an id either begins at the first backup.
fn place(marker: &str) -> BackupMarker {
    let is_digit = |byte: u8| byte.is_ascii_digit();
    if !marker.is_empty() && marker.bytes().all(is_digit) {
        // A number that doesn't fit skips all backups, as any number this
        // large.
        return BackupMarker::Skip(marker.parse().unwrap_or(u32::MAX));
    }
    marker.parse().map_or(BackupMarker::Start, BackupMarker::After)
}

fn refused(id: BackupId, why: &str) -> Error {
    Error::WrongStatus(format!("the backup {id} {why}"))
}

pub(crate) fn not_found(id: &str) -> Error {
    Error::NotFound { kind: "backup", id: id.to_owned() }
}
