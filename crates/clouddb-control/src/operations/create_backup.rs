//! Makes a backup of an instance while its server goes on.

use clouddb_archive as archive;
use clouddb_archive::Manifest;
use clouddb_engine::{BackupReport, Lsn};
use clouddb_model::{BackupId, BackupStatus, InstanceStatus};
use clouddb_platform::Workspace;
use clouddb_store::{Completion, Lane};
use futures::FutureExt;
use serde::{Deserialize, Serialize};

use super::{
    copying::{announced, while_copying},
    job::{Failure, Job},
    kind::{Ended, Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    server,
    subject::InstanceEnding as Ending,
};
use crate::{
    Backup, Error, Instance,
    backups::{BackupContents, Copying, StorageError},
    machine::{owner, tool as tool_of},
};

/// The prefix of the directories of tries.
const WORKSPACE: &str = "snapshot";
/// The directory of the tool's reports.
const NOTES: &str = "notes";
/// How many tries there are. They don't change the instance, but no other
/// operation on it can begin until the last one ends.
const TRIES: u32 = 5;

pub(crate) static KIND: Kind<Instance, Making> = Kind {
    name: "create_backup",
    lane: Lane::Objects,
    steps: &[
        Step::with("store_backup", |job, it| store_backup(job, it).boxed()),
        Step::with("record_backup", |job, it| record_backup(job, it).boxed()),
    ],
    patience: |settings| settings.backup_deadline,
    tries: Some(TRIES),
    status: Meanwhile::Is(InstanceStatus::Backup),
    done: Ending::BackedUp(BackupStatus::Completed),
    given_up: Ending::BackedUp(BackupStatus::Failed),
    rules: Rules::USUAL,
    hooks: Hooks {
        then: Some(|ended, making| copy(ended, making).boxed()),
        ..Hooks::NONE
    },
};

/// The parameters: the backup to make.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Making {
    pub(crate) backup: BackupId,
    /// The regions to copy it to afterwards.
    #[serde(default)]
    pub(crate) copies: Vec<String>,
}

/// The databases and users of an instance.
type Contents = (Vec<String>, Vec<archive::Account>);

async fn store_backup(
    job: &Job<Instance>,
    making: &Making,
) -> Result<(), Failure> {
    let parts = &job.inner.parts;
    let backup = backup(job, making).await?;
    if backup.status == BackupStatus::New {
        let mut transaction = job.begin().await?;
        let building = BackupStatus::Building;
        transaction.set_backup_status(backup.id, building, None).await?;
        transaction.commit().await?;
    }
    if parts.storage.find(&backup, 1..=job.claim.epoch).await?.is_some() {
        return Ok(());
    }
    let workspace = parts
        .platform
        .workspace(
            job.subject.id,
            owner(&job.subject),
            WORKSPACE,
            job.claim.epoch,
            &job.fence(),
        )
        .await?;
    let stored = Box::pin(store(job, &backup, &workspace)).await;
    let discarded = parts.platform.discard(workspace, &job.fence()).await;
    stored?;
    Ok(discarded?)
}

async fn store(
    job: &Job<Instance>,
    backup: &Backup,
    workspace: &Workspace,
) -> Result<(), Failure> {
    let (inner, parts) = (&job.inner, &job.inner.parts);
    let most = inner.copied(&job.subject).await;
    parts.storage.require_takes(most).await?;
    job.take_store(&parts.storage.objects, most).await?;
    let contents = contents(job).await?;
    let since = since(job, backup).await?;
    let notes = workspace.directory(NOTES).await?;
    let layout = inner.layout(&job.subject);
    let installation = inner.installation(&job.subject)?;
    let tool = installation.back_up(&layout, since, Some(&notes));
    let tool = tool_of(&job.subject, tool);
    let epoch = job.claim.epoch;
    let put = async {
        let output = parts.platform.run_reading(&tool)?;
        let output = announced(job, output);
        Ok(parts.storage.put(backup, epoch, output).await?)
    };
    let data = Box::pin(while_copying(job, &job.subject, put)).await?;
    let report = report(workspace).await?;
    let (found, wanted) = (report.from, since);
    if found != wanted {
        return Err(StorageError::WrongBeginning { found, wanted }.into());
    }
    let used = parts.platform.measure(job.subject.id, layout.data()).await?;
    let manifest = manifest(job, backup, &report, contents, (data, used));
    parts.storage.seal(backup, epoch, &manifest).await?;
    Ok(())
}

/// The databases and users of the instance.
async fn contents(job: &Job<Instance>) -> Result<Contents, Failure> {
    let mut admin = server::admin(job, &job.subject).await?;
    let databases = admin.databases().await?;
    let users = admin
        .users()
        .await?
        .into_iter()
        .map(|user| archive::Account { name: user.name, host: user.host });
    let users = users.collect();
    admin.close().await?;
    Ok((databases, users))
}

/// The log sequence number at which an incremental backup begins.
async fn since(
    job: &Job<Instance>,
    backup: &Backup,
) -> Result<Option<Lsn>, Failure> {
    let Some(parent) = backup.parent else { return Ok(None) };
    let parent = job.inner.parts.store.any_backup(parent).await?;
    let completion = parent.and_then(|parent| parent.completion);
    let completion = completion.ok_or(StorageError::Missing(backup.id))?;
    Ok(Some(Lsn(completion.to_lsn)))
}

async fn report(workspace: &Workspace) -> Result<BackupReport, Failure> {
    let positions = workspace.read(NOTES, &BackupReport::POSITIONS).await?;
    let details = workspace.read(NOTES, &BackupReport::DETAILS).await?;
    Ok(BackupReport::read(&positions, &details)?)
}

fn manifest(
    job: &Job<Instance>,
    backup: &Backup,
    report: &BackupReport,
    (databases, users): Contents,
    (data, used): (archive::Data, u64),
) -> Manifest {
    let kind = match (backup.parent, report.from) {
        (Some(parent), Some(Lsn(from_lsn))) => {
            archive::Kind::Incremental { parent: *parent.as_uuid(), from_lsn }
        }
        _ => archive::Kind::Full,
    };
    Manifest {
        backup: *backup.id.as_uuid(),
        account: backup.account.clone(),
        instance: backup.instance,
        name: backup.name.clone(),
        description: backup.description.clone(),
        kind,
        incarnation: *backup.incarnation.as_uuid(),
        to_lsn: report.to.0,
        gtid: report.gtid.to_string(),
        engine: archive::Engine {
            name: job.subject.datastore.clone(),
            version: report.version.to_string(),
        },
        datastore: archive::Datastore {
            kind: backup.datastore.clone(),
            version: backup.datastore_version.clone(),
        },
        ram: backup.memory,
        volume: backup.volume,
        used,
        databases,
        users,
        created: backup.created,
        completed: job.inner.clock.now(),
        data,
    }
}

/// Records the stored backup, and removes what other tries have stored.
async fn record_backup(
    job: &Job<Instance>,
    making: &Making,
) -> Result<(), Failure> {
    let parts = &job.inner.parts;
    let backup = backup(job, making).await?;
    let tries = 1..=job.claim.epoch;
    let stored = parts.storage.find(&backup, tries.clone()).await?;
    let stored = stored.ok_or(StorageError::Missing(backup.id))?;
    if !parts.store.holds(job.claim).await? {
        return Err(Failure::Lost);
    }
    parts.storage.remove(&backup, tries, Some(&stored)).await?;
    let manifest = stored.manifest;
    let completion = Completion {
        manifest: stored.name.to_string(),
        location: parts.storage.location(&manifest.data),
        stored: manifest.data.size,
        data: manifest.least_volume(),
        to_lsn: manifest.to_lsn,
    };
    let contents = BackupContents::json(manifest.databases, manifest.users)?;
    let mut transaction = job.begin().await?;
    transaction.complete_backup(backup.id, &completion, &contents).await?;
    transaction.commit().await
}

async fn backup(
    job: &Job<Instance>,
    making: &Making,
) -> Result<Backup, Failure> {
    let id = making.backup;
    let found = job.inner.parts.store.any_backup(id).await?;
    let gone = || Error::NotFound { kind: "backup", id: id.to_string() };
    Ok(found.ok_or_else(gone)?)
}

/// Begins to copy a completed backup.
async fn copy(
    ended: Ended<'_, Instance>,
    making: &Making,
) -> Result<(), clouddb_store::Error> {
    let Ended { inner, transaction, .. } = ended;
    let copying = Copying::to(making.copies.clone());
    let Some(copying) = copying else { return Ok(()) };
    match transaction.lock_backup(making.backup).await? {
        Some(backup) => copying.begin(inner, transaction, &backup).await,
        None => Ok(()),
    }
}
