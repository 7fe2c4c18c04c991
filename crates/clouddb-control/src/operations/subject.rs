//! The subjects of operations.

use std::{fmt::Debug, sync::Arc};

use clouddb_model::{
    AccountId, BackupId, BackupStatus, CellId, DataStatus, InstanceId,
    InstanceStatus, Told, told,
};
use clouddb_store::{Applied, Error, Store, SubjectId, Transaction};
use slog::warn;

use super::{
    job::chain,
    rules::{Meanwhile, Rules},
};
use crate::{Backup, Inner, Instance};

/// What follows a kind's name in the message of an operation that waits.
pub(super) const TRIED_AGAIN: &str = " is tried again";

/// Why an ejected instance isn't started again.
const EJECTED: &str = "it was ejected: a replica has taken its place";

/// A resource that operations change.
pub(crate) trait Subject: Debug + Sized + Send + Sync + 'static {
    /// Its id.
    type Id: Copy + Send;
    type Status: Copy + Debug + Send + Sync;
    /// What can become of it at the end of an operation.
    type Ending: Copy + Debug + Send + Sync;
    /// What becomes of it if this version doesn't know the operation's step.
    const LOST: Self::Ending;

    fn find(
        store: &Store,
        id: Self::Id,
    ) -> impl Future<Output = Result<Option<Self>, Error>> + Send;

    fn id(&self) -> SubjectId;

    fn account(&self) -> &AccountId;

    /// The cell that it is in, if it is in one.
    fn cell(&self) -> Option<CellId>;

    /// Sets the status that it has while an operation is active.
    fn enter(
        &self,
        transaction: &mut Transaction,
        meanwhile: Meanwhile<Self::Status>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// Records what an operation on it is waiting for.
    fn wait(
        &self,
        transaction: &mut Transaction,
        why: &Told,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// Removes what an operation of a kind was waiting for.
    fn wait_no_more(
        &self,
        transaction: &mut Transaction,
        kind: &str,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// Changes it in the transaction that ends an operation. `fault` says why
    /// the operation was given up.
    fn end(
        &self,
        inner: &Inner,
        transaction: &mut Transaction,
        ending: Self::Ending,
        fault: Option<&Told>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// Begins what follows every operation, in the transaction that ends it.
    fn go_on(
        &self,
        inner: &Inner,
        transaction: &mut Transaction,
        rules: &Rules,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// Looks at it after an operation has ended.
    fn look_after(&self, inner: &Arc<Inner>)
    -> impl Future<Output = ()> + Send;
}

/// What becomes of an instance at the end of an operation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum InstanceEnding {
    Status(InstanceStatus),
    /// It stays as it is.
    AsItIs,
    /// It keeps its status, and says why its server doesn't have the settings
    /// of its group.
    Refused,
    /// It is ACTIVE as before, and says why the change failed.
    AsBefore,
    /// Its backup gets this status, and the instance is as it was before.
    BackedUp(BackupStatus),
    /// It doesn't follow its source, and may have no data.
    Unseeded,
    /// Another instance took its place as the source of a replication.
    Ejected,
    /// It is deleted, and what it used is free.
    Forgotten,
}

/// What becomes of a backup at the end of an operation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum BackupEnding {
    /// It couldn't be deleted, or a backup that needs it couldn't.
    DeleteFailed,
    /// It stays as it is.
    AsItIs,
    Forgotten,
}

impl Subject for Instance {
    type Id = InstanceId;
    type Status = InstanceStatus;
    type Ending = InstanceEnding;
    const LOST: InstanceEnding = InstanceEnding::Status(InstanceStatus::Error);

    async fn find(
        store: &Store,
        id: InstanceId,
    ) -> Result<Option<Self>, Error> {
        store.any_instance(id).await
    }

    fn id(&self) -> SubjectId {
        self.id.into()
    }

    fn account(&self) -> &AccountId {
        &self.account
    }

    fn cell(&self) -> Option<CellId> {
        Some(self.cell)
    }

    async fn enter(
        &self,
        transaction: &mut Transaction,
        meanwhile: Meanwhile<InstanceStatus>,
    ) -> Result<(), Error> {
        let has_failed = self.status == InstanceStatus::Error;
        match meanwhile.after(has_failed) {
            // A new instance has the status from the beginning.
            Some(status) if status != self.status || self.fault.is_some() => {
                transaction.set_status(self.id, status, None).await
            }
            _ => Ok(()),
        }
    }

    async fn wait(
        &self,
        transaction: &mut Transaction,
        why: &Told,
    ) -> Result<(), Error> {
        transaction.set_setback(self.id, Some(why)).await
    }

    async fn wait_no_more(
        &self,
        transaction: &mut Transaction,
        kind: &str,
    ) -> Result<(), Error> {
        let beginning = format!("{kind}{TRIED_AGAIN}");
        transaction.forget_setback(self.id, &beginning).await
    }

    async fn end(
        &self,
        inner: &Inner,
        transaction: &mut Transaction,
        ending: InstanceEnding,
        fault: Option<&Told>,
    ) -> Result<(), Error> {
        match ending {
            InstanceEnding::Status(status) => {
                transaction.set_status(self.id, status, fault).await?;
                if status == InstanceStatus::Active {
                    let whole = DataStatus::Whole;
                    transaction.set_data(self.id, whole).await?;
                }
                match fault {
                    // An operation that this version doesn't know may have been
                    // making a backup.
                    Some(why) => {
                        inner.fail_unfinished(transaction, self.id, why).await
                    }
                    None => Ok(()),
                }
            }
            InstanceEnding::AsItIs => Ok(()),
            InstanceEnding::Refused => {
                transaction.set_refusal(self.id, fault).await
            }
            InstanceEnding::AsBefore => {
                let active = InstanceStatus::Active;
                transaction.set_status(self.id, active, None).await?;
                transaction.set_setback(self.id, fault).await
            }
            InstanceEnding::BackedUp(status) => {
                let active = InstanceStatus::Active;
                transaction.set_status(self.id, active, None).await?;
                let backup = transaction.unfinished_backup(self.id).await?;
                let Some(backup) = backup else { return Ok(()) };
                if status == BackupStatus::Failed {
                    return inner.fail_backup(transaction, backup, fault).await;
                }
                transaction.set_backup_status(backup, status, fault).await
            }
            InstanceEnding::Unseeded => {
                let now = transaction.lock_instance(self.id).await?;
                let is_whole =
                    now.is_some_and(|it| it.data == DataStatus::Whole);
                let status = if is_whole {
                    InstanceStatus::ReplicationError
                } else {
                    InstanceStatus::Error
                };
                transaction.set_status(self.id, status, fault).await
            }
            InstanceEnding::Ejected => {
                let error = InstanceStatus::Error;
                transaction.set_data(self.id, DataStatus::Outdated).await?;
                let why = told!(EJECTED);
                transaction.set_status(self.id, error, Some(&why)).await
            }
            InstanceEnding::Forgotten => {
                transaction.forget_instance(self.id).await
            }
        }
    }

    /// Applies settings that changed during the operation.
    async fn go_on(
        &self,
        inner: &Inner,
        transaction: &mut Transaction,
        rules: &Rules,
    ) -> Result<(), Error> {
        let is_configured = self.configuration.is_some()
            || self.source.is_some()
            || self.applied != Applied::default()
            || rules.tells_settings;
        if is_configured {
            inner.apply_settings(transaction, self.id).await?;
        }
        Ok(())
    }

    async fn look_after(&self, inner: &Arc<Inner>) {
        if let Err(failure) = inner.apply_settings_of_group(self.id).await {
            // The reconciler applies them at its next run.
            warn!(inner.log, "settings of a group wait";
                "instance" => self.id.to_string(), "cause" => chain(&failure));
        }
        inner.look_after(self.id).await;
    }
}

impl Subject for Backup {
    type Id = BackupId;
    type Status = BackupStatus;
    type Ending = BackupEnding;
    const LOST: BackupEnding = BackupEnding::DeleteFailed;

    async fn find(store: &Store, id: BackupId) -> Result<Option<Self>, Error> {
        store.any_backup(id).await
    }

    fn id(&self) -> SubjectId {
        self.id.into()
    }

    fn account(&self) -> &AccountId {
        &self.account
    }

    fn cell(&self) -> Option<CellId> {
        None
    }

    async fn enter(
        &self,
        transaction: &mut Transaction,
        meanwhile: Meanwhile<BackupStatus>,
    ) -> Result<(), Error> {
        let has_failed = self.status == BackupStatus::Failed;
        match meanwhile.after(has_failed) {
            Some(status) => {
                transaction.set_backup_status(self.id, status, None).await
            }
            None => Ok(()),
        }
    }

    /// Only the operation shows what it is waiting for.
    async fn wait(&self, _: &mut Transaction, _: &Told) -> Result<(), Error> {
        Ok(())
    }

    async fn wait_no_more(
        &self,
        _: &mut Transaction,
        _: &str,
    ) -> Result<(), Error> {
        Ok(())
    }

    async fn end(
        &self,
        _inner: &Inner,
        transaction: &mut Transaction,
        ending: BackupEnding,
        fault: Option<&Told>,
    ) -> Result<(), Error> {
        match ending {
            BackupEnding::AsItIs => Ok(()),
            BackupEnding::Forgotten => transaction.forget_backup(self.id).await,
            BackupEnding::DeleteFailed => {
                let failed = BackupStatus::DeleteFailed;
                for backup in transaction.lock_descent(self.id).await? {
                    transaction
                        .set_backup_status(backup.id, failed, fault)
                        .await?;
                }
                Ok(())
            }
        }
    }

    async fn go_on(
        &self,
        _: &Inner,
        _: &mut Transaction,
        _: &Rules,
    ) -> Result<(), Error> {
        Ok(())
    }

    async fn look_after(&self, _inner: &Arc<Inner>) {}
}
