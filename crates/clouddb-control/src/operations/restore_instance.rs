//! Builds an instance from a backup.

use clouddb_archive::{Kind as BackupKind, Manifest, unpack};
use clouddb_model::InstanceStatus;
use clouddb_platform::Workspace;
use clouddb_store::Lane;
use futures::FutureExt;

use super::{
    create_instance::{CREATE_CONTENTS, Contents},
    job::{Failure, Job},
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    settle::DATA,
    subject::InstanceEnding as Ending,
};
use crate::{
    Backup, Error, Instance,
    backups::StorageError,
    machine::{owner, tool as tool_of},
};

/// The directory that an incremental backup is unpacked into.
const INCREMENT: &str = "increment";
/// How many tries there are: damaged data stays damaged.
const TRIES: u32 = 5;

pub(crate) static KIND: Kind<Instance, Contents> = Kind {
    name: "restore_instance",
    lane: Lane::Data,
    steps: &[
        Step::new("restore_files", |job| restore_files(job).boxed()),
        Step::START_SERVER,
        Step::AWAIT_SERVER,
        CREATE_CONTENTS,
    ],
    patience: |settings| settings.restore_deadline,
    tries: Some(TRIES),
    status: Meanwhile::Is(InstanceStatus::Build),
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Status(InstanceStatus::Error),
    rules: Rules::USUAL,
    hooks: Hooks::NONE,
};

async fn restore_files(job: &Job<Instance>) -> Result<(), Failure> {
    let (inner, parts) = (&job.inner, &job.inner.parts);
    let (platform, instance) = (&parts.platform, &job.subject);
    let workload = inner.workload(instance)?;
    if platform.prepare_files(&workload, &job.fence()).await? {
        return Ok(());
    }
    let backups = lineage(job).await?;
    let workspace = platform
        .workspace_for_data(
            instance.id,
            owner(instance),
            DATA,
            job.claim.epoch,
            &job.fence(),
        )
        .await?;
    let completions =
        backups.iter().filter_map(|backup| backup.completion.as_ref());
    let most = completions.map(|completion| completion.data).max();
    job.take_disk(most.unwrap_or_default()).await?;
    let mut before: Option<Manifest> = None;
    for backup in &backups {
        let manifest = manifest(job, backup).await?;
        follows(before.as_ref(), &manifest, backup)?;
        add(job, &workspace, &manifest, before.is_some()).await?;
        before = Some(manifest);
    }
    let installation = inner.installation(instance)?;
    job.settle(installation, &workspace.path().join(DATA)).await?;
    Ok(platform.adopt(&workload, workspace, DATA, &job.fence()).await?)
}

/// The backups to restore, the full one first.
async fn lineage(job: &Job<Instance>) -> Result<Vec<Backup>, Failure> {
    let backup = job
        .subject
        .backup
        .ok_or_else(|| Error::NotFound { kind: "backup", id: "none".into() })?;
    let lineage = job.inner.parts.store.lineage(backup).await?;
    if lineage.is_empty() {
        return Err(StorageError::Missing(backup).into());
    }
    Ok(lineage)
}

async fn manifest(
    job: &Job<Instance>,
    backup: &Backup,
) -> Result<Manifest, StorageError> {
    job.inner.parts.storage.manifest(backup).await
}

/// Refuses a backup of another data directory, and one that doesn't begin where
/// the backup before ended.
fn follows(
    before: Option<&Manifest>,
    manifest: &Manifest,
    backup: &Backup,
) -> Result<(), StorageError> {
    let is_next = match before {
        None => manifest.kind == BackupKind::Full,
        Some(before) => manifest.continues(before),
    };
    if is_next { Ok(()) } else { Err(StorageError::Broken(backup.id)) }
}

/// Restores a backup into the data directory, as the first one or as an
/// increment.
async fn add(
    job: &Job<Instance>,
    workspace: &Workspace,
    manifest: &Manifest,
    is_increment: bool,
) -> Result<(), Failure> {
    let (inner, parts) = (&job.inner, &job.inner.parts);
    let (platform, instance) = (&parts.platform, &job.subject);
    let layout = inner.layout(instance);
    let part = if is_increment { INCREMENT } else { DATA };
    let directory = workspace.directory(part).await?;

    let installation = inner.installation(instance)?;
    let tool = installation.extract(&layout, &directory);
    let mut tool = platform.run_writing(&tool_of(instance, tool))?;
    let data = &manifest.data;
    let content = parts.storage.open(data).await?;
    let key = parts.storage.data_key(data.encrypted);
    let unpacked = unpack(content, key).write_to(&mut tool).await;
    let unpacked = unpacked.map_err(StorageError::from)?;
    if unpacked != data.plain_bytes {
        return Err(StorageError::Mixed(manifest.backup.into()).into());
    }
    tool.finish().await?;

    let increment = is_increment.then_some(INCREMENT);
    let tool = installation.make_ready(
        &layout,
        workspace.path(),
        DATA,
        increment,
        inner.memory(instance)?,
    );
    platform.run(&tool_of(instance, tool))?.finish().await?;
    if is_increment {
        workspace.remove(INCREMENT).await?;
    }
    Ok(())
}
