//! Steps that bring the server of an instance up.

use futures::FutureExt;

use super::{
    Step,
    job::{Failure, Job},
};
use crate::Instance;

/// Makes the directories and files that the server needs.
pub(super) const PREPARE_FILES: Step<Instance> =
    Step { name: "prepare_files", run: |job| prepare_files(job).boxed() };

/// Starts the server's process.
pub(super) const START_SERVER: Step<Instance> =
    Step { name: "start_server", run: |job| start_server(job).boxed() };

/// Waits until the server answers and its files are on the disk.
pub(super) const AWAIT_SERVER: Step<Instance> =
    Step { name: "await_server", run: |job| await_server(job).boxed() };

async fn prepare_files(job: &Job<Instance>) -> Result<(), Failure> {
    let instance = job.current().await?;
    // One that is giving its place away takes no writes, whoever starts it.
    let store = &job.inner.parts.store;
    let is_closed =
        instance.source.is_some() || store.is_giving_place(instance.id).await?;
    let workload = job.inner.workload_of(&instance, is_closed)?;
    let platform = &job.inner.parts.platform;
    platform.prepare(&workload, job.claim.epoch, &job.fence()).await?;
    Ok(())
}

async fn start_server(job: &Job<Instance>) -> Result<(), Failure> {
    let workload = job.inner.bare_workload(&job.subject);
    job.inner.parts.platform.start(&workload, &job.fence()).await?;
    Ok(())
}

async fn await_server(job: &Job<Instance>) -> Result<(), Failure> {
    let inner = &job.inner;
    let platform = &inner.parts.platform;
    // It may have ended since it was started.
    let workload = inner.bare_workload(&job.subject);
    let process = platform.start(&workload, &job.fence()).await?;
    let ready = async {
        let admin = inner.ready(&job.subject, &process).await?;
        Ok::<_, Failure>(admin.close().await?)
    };
    let synced = async { Ok::<_, Failure>(platform.sync().await?) };
    tokio::try_join!(ready, synced)?;
    Ok(())
}
