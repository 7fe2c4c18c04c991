//! Removes a backup and every one that needs it.

use futures::FutureExt;

use super::{
    Kind, Lane, Step,
    job::{Failure, Job},
    subject::BackupEnding as Ending,
};
use crate::{Backup, backups::mark};

pub(crate) static KIND: Kind<Backup> = Kind {
    name: "delete_backup",
    lane: Lane::Objects,
    steps: &[
        Step {
            name: "delete_descendants",
            run: |job| delete_descendants(job).boxed(),
        },
        Step { name: "remove_objects", run: |job| remove_objects(job).boxed() },
    ],
    patience: |settings| settings.delete_deadline,
    tries: None,
    done: Ending::Forgotten,
    given_up: Ending::DeleteFailed,
};

/// The last ones first, so that at every moment those that are left can be
/// restored, as far as their data goes.
async fn delete_descendants(job: &Job<Backup>) -> Result<(), Failure> {
    let parts = &job.inner.parts;
    for backup in parts.store.descent(job.subject.id).await? {
        if backup.id == job.subject.id {
            continue;
        }
        parts.storage.remove(&backup, mark(&backup), None).await?;
        let mut transaction = parts.store.begin().await?;
        transaction.forget_backup(backup.id).await?;
        job.hold(&mut transaction).await?;
        transaction.commit().await?;
    }
    Ok(())
}

pub(super) async fn remove_objects(job: &Job<Backup>) -> Result<(), Failure> {
    let backup = &job.subject;
    let storage = &job.inner.parts.storage;
    Ok(storage.remove(backup, mark(backup), None).await?)
}
