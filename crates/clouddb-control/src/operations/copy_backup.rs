//! Copies a backup to another region.

use futures::FutureExt;

use super::{
    Kind, Lane, Step,
    job::{Failure, Job},
    subject::BackupEnding as Ending,
};
use crate::{
    Backup, Storage,
    backups::{Copying, StorageError},
};

/// How many tries there are: until the last the backup can't be deleted.
const TRIES: u32 = 8;

pub(crate) static KIND: Kind<Backup> = Kind {
    name: "copy_backup",
    lane: Lane::Objects,
    steps: &[
        Step { name: "copy_objects", run: |job| copy_objects(job).boxed() },
        Step { name: "remove_others", run: |job| remove_others(job).boxed() },
    ],
    patience: |settings| settings.backup_deadline,
    tries: Some(TRIES),
    done: Ending::AsItIs,
    given_up: Ending::AsItIs,
};

async fn copy_objects(job: &Job<Backup>) -> Result<(), Failure> {
    let copying = copying(job)?;
    let copied = copy(job, &copying).await;
    copied.map_err(|failure| named(failure, copying))
}

async fn copy(job: &Job<Backup>, copying: &Copying) -> Result<(), Failure> {
    let (backup, epoch) = (&job.subject, job.claim.epoch);
    let here = &job.inner.parts.storage;
    let there = region(job, copying)?;
    if there.has(&backup.account, backup.id).await? {
        return Ok(());
    }
    let manifest = here.manifest(backup).await?;
    let data = &manifest.data;
    there.require_takes(data.size).await?;
    job.take_store(&there.objects, data.size).await?;
    let data = copying.copy_data(here, &there, backup, data, epoch).await?;
    // It may have been deleted there since somebody looked.
    if let Some(parent) = backup.parent
        && !there.has(&backup.account, parent).await?
    {
        return Err(StorageError::NoParent(parent).into());
    }
    if !job.inner.parts.store.holds(job.claim).await? {
        return Err(Failure::Lost);
    }
    let manifest = clouddb_archive::Manifest { data, ..manifest };
    Ok(copying.seal(&there, backup, epoch, manifest).await?)
}

async fn remove_others(job: &Job<Backup>) -> Result<(), Failure> {
    let copying = copying(job)?;
    let tidied = tidy(job, &copying).await;
    tidied.map_err(|failure| named(failure, copying))
}

async fn tidy(job: &Job<Backup>, copying: &Copying) -> Result<(), Failure> {
    let there = region(job, copying)?;
    if !job.inner.parts.store.holds(job.claim).await? {
        return Err(Failure::Lost);
    }
    if copying.tidy(&there, &job.subject, job.claim.epoch).await? {
        return Ok(());
    }
    Err(StorageError::Missing(job.subject.id).into())
}

pub(super) fn region(
    job: &Job<Backup>,
    copying: &Copying,
) -> Result<Storage, StorageError> {
    Ok(job.inner.region(&copying.region)?)
}

pub(super) fn copying(job: &Job<Backup>) -> Result<Copying, Failure> {
    Ok(serde_json::from_str(&job.operation.detail)?)
}

/// Says which region a failure has to do with.
pub(super) fn named(failure: Failure, copying: Copying) -> Failure {
    let Failure::Storage(source) = failure else { return failure };
    let (region, source) = (copying.region, Box::new(source));
    StorageError::Copy { region, source }.into()
}
