//! Removes a backup and all backups that need it.

use clouddb_model::BackupStatus;
use clouddb_store::Lane;
use futures::FutureExt;

use super::{
    job::{Failure, Job},
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    subject::BackupEnding as Ending,
};
use crate::{Backup, backups::mark};

pub(crate) static KIND: Kind<Backup> = Kind {
    name: "delete_backup",
    lane: Lane::Objects,
    steps: &[
        Step::new("delete_descendants", |job| delete_descendants(job).boxed()),
        Step::new("remove_objects", |job| remove_objects(job).boxed()),
    ],
    patience: |settings| settings.delete_deadline,
    tries: None,
    status: Meanwhile::Is(BackupStatus::Deleting),
    done: Ending::Forgotten,
    given_up: Ending::DeleteFailed,
    rules: Rules { said: Some("is being deleted"), ..Rules::USUAL },
    hooks: Hooks::NONE,
};

/// Removes the last increments first, so that the remaining ones can be
/// restored at every moment.
async fn delete_descendants(job: &Job<Backup>) -> Result<(), Failure> {
    let parts = &job.inner.parts;
    for backup in parts.store.descent(job.subject.id).await? {
        if backup.id == job.subject.id {
            continue;
        }
        parts.storage.remove(&backup, mark(&backup), None).await?;
        let mut transaction = job.begin().await?;
        transaction.forget_backup(backup.id).await?;
        transaction.commit().await?;
    }
    Ok(())
}

pub(super) async fn remove_objects(job: &Job<Backup>) -> Result<(), Failure> {
    let backup = &job.subject;
    let storage = &job.inner.parts.storage;
    Ok(storage.remove(backup, mark(backup), None).await?)
}
