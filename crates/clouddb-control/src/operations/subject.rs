//! What operations are about.

use std::{fmt::Debug, sync::Arc, time::Duration};

use clouddb_model::{
    AccountId, BackupId, BackupStatus, CellId, DataStatus, InstanceId,
    InstanceStatus, Told, told,
};
use clouddb_store::{Applied, Error, Operation, Store, SubjectId, Transaction};
use serde_json::from_str;
use slog::warn;

use super::{
    APPLY_CONFIGURATION, BACKUP_KINDS, COPY_BACKUP, CREATE_BACKUP,
    DISCARD_BACKUP, DISCARD_COPY, INSTANCE_KINDS, Kind, Making,
    PROMOTE_REPLICA, RESIZE_INSTANCE, RESTART_INSTANCE, TRIED_AGAIN,
    job::{Failure, Job, chain},
    promote_replica, resize_instance,
};
use crate::{Backup, Inner, Instance, backups::Copying};

/// Why an instance isn't started again.
const EJECTED: &str = "it was ejected: a replica has taken its place";

/// A resource that operations change.
pub(crate) trait Subject: Debug + Sized + Send + Sync + 'static {
    /// Its id.
    type Id: Copy + Send;
    /// What can become of it at the end of an operation.
    type Ending: Copy + Debug + Send + Sync;
    /// What becomes of it when nobody knows what to do with it.
    const LOST: Self::Ending;

    fn kinds() -> &'static [&'static Kind<Self>];

    fn find(
        store: &Store,
        id: Self::Id,
    ) -> impl Future<Output = Result<Option<Self>, Error>> + Send;

    fn id(&self) -> SubjectId;

    fn account(&self) -> &AccountId;

    /// Where it is, if it is in one place.
    fn cell(&self) -> Option<CellId>;

    /// Says what an operation on it is waiting for.
    fn wait(
        &self,
        transaction: &mut Transaction,
        why: &Told,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// Says no more what an operation of a kind was waiting for.
    fn wait_no_more(
        &self,
        transaction: &mut Transaction,
        kind: &str,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// Takes back what was done of an operation that is given up, where it is to
    /// be as before then.
    fn take_back(
        job: &Job<Self>,
        kind: &Kind<Self>,
    ) -> impl Future<Output = Result<(), Failure>> + Send;

    /// Changes it along with the end of an operation. `fault` says why that was
    /// given up.
    fn end(
        &self,
        inner: &Inner,
        transaction: &mut Transaction,
        ending: Self::Ending,
        fault: Option<&Told>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// Begins what follows an operation along with its end.
    fn go_on(
        &self,
        inner: &Inner,
        transaction: &mut Transaction,
        operation: &Operation,
        is_done: bool,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// Looks at it once an operation has ended.
    fn look_after(&self, inner: &Arc<Inner>)
    -> impl Future<Output = ()> + Send;
}

/// What becomes of an instance at the end of an operation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum InstanceEnding {
    Status(InstanceStatus),
    /// It stays as it is.
    AsItIs,
    /// Its server doesn't go by the settings that it should.
    Refused,
    /// It is as it was before, and says why it isn't otherwise.
    AsBefore,
    /// Its backup is as it is now, and it itself as it was before.
    BackedUp(BackupStatus),
    /// It doesn't follow its source. It may have no data any more.
    Unseeded,
    /// Another instance took its place as the source of a replication.
    Ejected,
    /// It is forgotten, and what it took up is given back.
    Forgotten,
}

/// What becomes of a backup at the end of an operation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum BackupEnding {
    /// It couldn't be deleted, nor could those that need it.
    DeleteFailed,
    /// It stays as it is.
    AsItIs,
    Forgotten,
}

impl Subject for Instance {
    type Id = InstanceId;
    type Ending = InstanceEnding;
    const LOST: InstanceEnding = InstanceEnding::Status(InstanceStatus::Error);

    fn kinds() -> &'static [&'static Kind<Self>] {
        &INSTANCE_KINDS
    }

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

    async fn take_back(
        job: &Job<Self>,
        kind: &Kind<Self>,
    ) -> Result<(), Failure> {
        match kind.given_up {
            InstanceEnding::AsBefore => resize_instance::take_back(job).await,
            _ if kind.name == PROMOTE_REPLICA.name => {
                promote_replica::take_back(job).await
            }
            _ => Ok(()),
        }
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
                    // By an operation that nobody knows any more, it may have
                    // been backed up.
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

    /// A backup is copied as soon as it is completed. Settings that changed
    /// meanwhile are seen to. What somebody did afterwards ends what is said of
    /// a flavor that couldn't be had.
    async fn go_on(
        &self,
        inner: &Inner,
        transaction: &mut Transaction,
        operation: &Operation,
        is_done: bool,
    ) -> Result<(), Error> {
        let is_configured = self.configuration.is_some()
            || self.source.is_some()
            || self.applied != Applied::default()
            || operation.kind == APPLY_CONFIGURATION.name;
        if is_configured {
            inner.apply_settings(transaction, self.id).await?;
        }
        let kinds = [RESIZE_INSTANCE.name, RESTART_INSTANCE.name];
        if is_done && kinds.contains(&operation.kind.as_str()) {
            transaction.set_setback(self.id, None).await?;
        }
        if operation.kind != CREATE_BACKUP.name || !is_done {
            return Ok(());
        }
        // Otherwise its steps would have failed.
        let Ok(making) = from_str::<Making>(&operation.detail) else {
            return Ok(());
        };
        let Some(copying) = Copying::to(making.copies) else { return Ok(()) };
        match transaction.lock_backup(making.backup).await? {
            Some(backup) => copying.begin(inner, transaction, &backup).await,
            None => Ok(()),
        }
    }

    async fn look_after(&self, inner: &Arc<Inner>) {
        if let Err(failure) = inner.apply_settings_of_group(self.id).await {
            // The next comparison with what there is finds it.
            warn!(inner.log, "settings of a group wait";
                "instance" => self.id.to_string(), "cause" => chain(&failure));
        }
        inner.look_after(self.id).await;
    }
}

impl Subject for Backup {
    type Id = BackupId;
    type Ending = BackupEnding;
    const LOST: BackupEnding = BackupEnding::DeleteFailed;

    fn kinds() -> &'static [&'static Kind<Self>] {
        &BACKUP_KINDS
    }

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

    /// Its steps are shown by the operation alone.
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

    async fn take_back(_: &Job<Self>, _: &Kind<Self>) -> Result<(), Failure> {
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

    /// What a copy that failed left is removed, and the next one is made.
    async fn go_on(
        &self,
        inner: &Inner,
        transaction: &mut Transaction,
        operation: &Operation,
        is_done: bool,
    ) -> Result<(), Error> {
        let is_copy = operation.kind == COPY_BACKUP.name;
        if !is_copy && operation.kind != DISCARD_COPY.name {
            return Ok(());
        }
        // Otherwise its steps have failed, and there is nothing to go on with.
        let Ok(copying) = from_str::<Copying>(&operation.detail) else {
            return Ok(());
        };
        let SubjectId::Backup(id) = operation.subject else { return Ok(()) };
        let Some(backup) = transaction.lock_backup(id).await? else {
            return Ok(());
        };
        if is_copy && !is_done {
            return copying.discard(inner, transaction, &backup).await;
        }
        match Copying::to(copying.then) {
            Some(next) => next.begin(inner, transaction, &backup).await,
            None => Ok(()),
        }
    }

    async fn look_after(&self, _inner: &Arc<Inner>) {}
}

impl Inner {
    /// A backup that is being made fails, and what is stored of it is to be
    /// removed.
    pub(crate) async fn fail_backup(
        &self,
        transaction: &mut Transaction,
        id: BackupId,
        fault: Option<&Told>,
    ) -> Result<(), Error> {
        let Some(backup) = transaction.lock_backup(id).await? else {
            return Ok(());
        };
        let failed = BackupStatus::Failed;
        transaction.set_backup_status(id, failed, fault).await?;
        let operation = DISCARD_BACKUP.operation(
            &backup,
            transaction,
            self,
            Duration::ZERO,
        );
        transaction.insert_operation(&operation).await
    }
}
