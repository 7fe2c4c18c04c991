//! Gives the server of an instance the memory of another flavor, while it runs
//! if it can.

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
    // It has the size that it had: a server that runs isn't ended for one that
    // it can't have.
    given_up: Ending::AsBefore,
    rules: Rules::USUAL,
    hooks: Hooks {
        undo: Some(Run::Alone(|job| take_back(job).boxed())),
        then: Some(|ended, _| forget_setback(ended).boxed()),
        promises: Some(|size| size.flavor),
        ..Hooks::NONE
    },
};

/// How long a server may take to change its buffer pool. It moves what is in a
/// part that it gives up.
const PATIENCE: Duration = Duration::from_mins(5);

/// How long to wait before the redo log is resized again.
const REDO_LOG_PAUSES: [Duration; 3] =
    [Duration::from_secs(2), Duration::from_secs(4), Duration::from_secs(8)];

/// How long a server may take to end in good order.
const END: Duration = Duration::from_mins(1);

/// What an instance is to become, as the detail of an operation has it.
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
    // Each time: a try before may have been taken back, and not have been the
    // last. A server that has ended starts with that size.
    write_files(job, &resized).await?;
    let workload = inner.bare_workload(&resized)?;
    let process = platform.start(&workload, &job.fence()).await?;
    inner.ready(&resized, &process).await?.close().await?;
    if tell(inner, &resized).await? {
        platform.limit_memory(&workload, &job.fence()).await?;
        return Ok(());
    }
    // No room is reserved for so much: the server has to start anew.
    platform.shut_down(resized.id, END, &job.fence()).await?;
    platform.limit_memory(&workload, &job.fence()).await?;
    let process = platform.start(&workload, &job.fence()).await?;
    Ok(inner.ready(&resized, &process).await?.close().await?)
}

/// Has the server use the memory of its instance, if it can.
async fn tell(inner: &Inner, instance: &Instance) -> Result<bool, Failure> {
    let mut admin = inner.patient_admin(instance, PATIENCE).await?;
    let settings = inner.settings_of(instance, instance.source.is_some())?;
    let InstanceSettings { memory, values, .. } = settings;
    let is_used = admin.use_memory(memory, &values).await?;
    admin.close().await?;
    Ok(is_used)
}

/// Has an instance take no more than the flavor that it has, whatever was done
/// to give it another one.
async fn take_back(job: &Job<Instance>) -> Result<(), Failure> {
    let (inner, platform) = (&job.inner, &job.inner.parts.platform);
    let instance = job.current().await?;
    write_files(job, &instance).await?;
    let workload = inner.bare_workload(&instance)?;
    let told = match platform.find(&workload).await? {
        None => Ok(true),
        Some(_) => {
            // It may be allowed less by now.
            platform.start(&workload, &job.fence()).await?;
            tell(inner, &instance).await
        }
    };
    platform.limit_memory(&workload, &job.fence()).await?;
    told.map(drop)
}

/// Has the redo log of a server follow, which nobody waits for: the server works
/// with the one that it has, and starts with the other one next time.
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
            // One that is being resized isn't resized again.
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
    // It may have been resized once more meanwhile.
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
