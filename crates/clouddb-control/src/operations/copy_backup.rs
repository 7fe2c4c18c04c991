//! Copies a backup to another region.

use clouddb_store::Lane;
use futures::FutureExt;

use super::{
    job::{Failure, Job},
    kind::{Ended, Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    subject::BackupEnding as Ending,
};
use crate::{
    Backup, Storage,
    backups::{Copying, StorageError},
};

/// How many tries there are. The backup can't be deleted until the last one
/// ends.
const TRIES: u32 = 8;

pub(crate) static KIND: Kind<Backup, Copying> = Kind {
    name: "copy_backup",
    lane: Lane::Objects,
    steps: &[
        Step::with("copy_objects", |job, it| copy_objects(job, it).boxed()),
        Step::with("remove_others", |job, it| remove_others(job, it).boxed()),
    ],
    patience: |settings| settings.backup_deadline,
    tries: Some(TRIES),
    status: Meanwhile::Stays,
    done: Ending::AsItIs,
    given_up: Ending::AsItIs,
    rules: Rules {
        gives_way_to: &[],
        said: Some("is being copied"),
        ..Rules::USUAL
    },
    hooks: Hooks {
        then: Some(|ended, copying| copy_on(ended, copying).boxed()),
        otherwise: Some(|ended, copying| discard(ended, copying).boxed()),
        ..Hooks::NONE
    },
};

async fn copy_objects(
    job: &Job<Backup>,
    copying: &Copying,
) -> Result<(), Failure> {
    let copied = copy(job, copying).await;
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
    // It may have been deleted there since the request was checked.
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

async fn remove_others(
    job: &Job<Backup>,
    copying: &Copying,
) -> Result<(), Failure> {
    let tidied = tidy(job, copying).await;
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

/// Adds the region to a failure.
pub(super) fn named(failure: Failure, copying: &Copying) -> Failure {
    let Failure::Storage(source) = failure else { return failure };
    let (region, source) = (copying.region.clone(), Box::new(source));
    StorageError::Copy { region, source }.into()
}

/// Begins the next copy.
pub(super) async fn copy_on(
    ended: Ended<'_, Backup>,
    copying: &Copying,
) -> Result<(), clouddb_store::Error> {
    let Ended { inner, transaction, subject } = ended;
    let next = Copying::to(copying.then.clone());
    let Some(next) = next else { return Ok(()) };
    match transaction.lock_backup(subject.id).await? {
        Some(backup) => next.begin(inner, transaction, &backup).await,
        None => Ok(()),
    }
}

/// Begins to remove a failed copy. The next copy follows that.
async fn discard(
    ended: Ended<'_, Backup>,
    copying: &Copying,
) -> Result<(), clouddb_store::Error> {
    let Ended { inner, transaction, subject } = ended;
    match transaction.lock_backup(subject.id).await? {
        Some(backup) => copying.discard(inner, transaction, &backup).await,
        None => Ok(()),
    }
}
