//! Gives the server of an instance the memory of another flavor, without a
//! restart if possible.

use std::{sync::Arc, time::Duration};

use clouddb_engine::InstanceSettings;
use clouddb_model::{FlavorId, InstanceId, InstanceStatus};
use clouddb_store::Lane;
use futures::FutureExt;
use serde::{Deserialize, Serialize};
use slog::warn;

use super::{
    job::{Failure, Job, chain},
    kind::{Hooks, Kind, Run, Step},
    restart_instance::forget_setback,
    rules::{Meanwhile, Rules},
    server::write_files,
    subject::InstanceEnding as Ending,
};
use crate::{Inner, Instance, clock::sleep};

pub(crate) static KIND: Kind<Instance, NewSize> = Kind {
    name: "resize_instance",
    lane: Lane::Server,
    steps: &[
        Step::with("use_memory", |job, size| use_memory(job, size).boxed()),
        Step::with("take_flavor", |job, size| take_flavor(job, size).boxed()),
    ],
    patience: |settings| settings.resize_deadline,
    tries: Some(6),
    status: Meanwhile::Is(InstanceStatus::Resize),
    done: Ending::Status(InstanceStatus::Active),
    // It keeps the flavor that it had. A running server isn't restarted for a
    // flavor that it can't get.
    given_up: Ending::AsBefore,
    rules: Rules::USUAL,
    hooks: Hooks {
        undo: Some(Run::Alone(|job| take_back(job).boxed())),
        then: Some(|ended, _| forget_setback(ended).boxed()),
        promises: Some(|size| size.flavor),
        ..Hooks::NONE
    },
};

/// How long a server may take to resize its buffer pool. It moves the pages of
/// the part that it gives up.
const PATIENCE: Duration = Duration::from_mins(5);

/// How long to wait before the redo log is resized again.
const REDO_LOG_PAUSES: [Duration; 3] =
    [Duration::from_secs(2), Duration::from_secs(4), Duration::from_secs(8)];

/// How long a server may take to shut down.
const END: Duration = Duration::from_mins(1);

/// The parameters: the flavor to get.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub(crate) struct NewSize {
    pub(crate) flavor: FlavorId,
}

async fn use_memory(
    job: &Job<Instance>,
    size: &NewSize,
) -> Result<(), Failure> {
    let (inner, platform) = (&job.inner, &job.inner.parts.platform);
    let resized = Instance { flavor: size.flavor, ..job.current().await? };
    // In each try: an earlier one may have been taken back without being the
    // last. A server that has ended starts with the new size.
    write_files(job, &resized).await?;
    let workload = inner.bare_workload(&resized)?;
    let process = platform.start(&workload, &job.fence()).await?;
    inner.ready(&resized, &process).await?.close().await?;
    if tell(inner, &resized).await? {
        platform.limit_memory(&workload, &job.fence()).await?;
        return Ok(());
    }
    // The buffer pool can't grow that far while the server runs: restart it.
    platform.shut_down(resized.id, END, &job.fence()).await?;
    platform.limit_memory(&workload, &job.fence()).await?;
    let process = platform.start(&workload, &job.fence()).await?;
    Ok(inner.ready(&resized, &process).await?.close().await?)
}

/// Has the server use its instance's memory. Returns whether it can.
async fn tell(inner: &Inner, instance: &Instance) -> Result<bool, Failure> {
    let mut admin = inner.patient_admin(instance, PATIENCE).await?;
    let settings = inner.settings_of(instance, instance.source.is_some())?;
    let InstanceSettings { memory, values, .. } = settings;
    let is_used = admin.use_memory(memory, &values).await?;
    admin.close().await?;
    Ok(is_used)
}

/// Limits an instance to its own flavor again, whatever was done to give it
/// another one.
async fn take_back(job: &Job<Instance>) -> Result<(), Failure> {
    let (inner, platform) = (&job.inner, &job.inner.parts.platform);
    let instance = job.current().await?;
    write_files(job, &instance).await?;
    let workload = inner.bare_workload(&instance)?;
    let told = match platform.find(&workload).await? {
        None => Ok(true),
        Some(_) => {
            // The server may be limited to less memory by now.
            platform.start(&workload, &job.fence()).await?;
            tell(inner, &instance).await
        }
    };
    platform.limit_memory(&workload, &job.fence()).await?;
    told.map(drop)
}

/// Resizes the redo log of a server in the background. If that fails, the
/// server works with the old size until its next start.
fn resize_redo_log(job: &Job<Instance>, id: InstanceId) {
    let (inner, log) = (Arc::clone(&job.inner), job.log.clone());
    job.inner.tasks.spawn(async move {
        for pause in REDO_LOG_PAUSES {
            let resized = tokio::select! {
                resized = try_to_resize_redo_log(&inner, id) => resized,
                () = inner.stopping.cancelled() => return,
            };
            let Err(failure) = resized else { return };
            warn!(log, "the redo log has the size that it had";
                "cause" => chain(&failure));
            // A redo log that is being resized can't be resized again.
            tokio::select! {
                () = sleep(pause) => {}
                () = inner.stopping.cancelled() => return,
            }
        }
    });
}

async fn try_to_resize_redo_log(
    inner: &Inner,
    id: InstanceId,
) -> Result<(), Failure> {
    // The instance may have been resized again.
    let now = inner.parts.store.any_instance(id).await?;
    let Some(now) = now else { return Ok(()) };
    let memory = inner.memory(&now)?;
    let mut admin = inner.patient_admin(&now, PATIENCE).await?;
    admin.resize_redo_log(memory).await?;
    Ok(admin.close().await?)
}

async fn take_flavor(
    job: &Job<Instance>,
    size: &NewSize,
) -> Result<(), Failure> {
    let mut transaction = job.begin().await?;
    transaction.set_flavor(job.subject.id, size.flavor).await?;
    transaction.commit().await?;
    resize_redo_log(job, job.subject.id);
    Ok(())
}
