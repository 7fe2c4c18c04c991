//! Removes an instance in any state.

use clouddb_model::{DataStatus, InstanceStatus};
use clouddb_store::Lane;
use futures::FutureExt;

use super::{
    job::{Failure, Job},
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    subject::InstanceEnding as Ending,
};
use crate::{Instance, machine::owner};

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "delete_instance",
    lane: Lane::Server,
    steps: &[
        Step::new("stop_server", |job| stop_server(job).boxed()),
        Step::new("remove_files", |job| remove_files(job).boxed()),
    ],
    patience: |settings| settings.delete_deadline,
    tries: None,
    status: Meanwhile::Is(InstanceStatus::Shutdown),
    done: Ending::Forgotten,
    given_up: Ending::Status(InstanceStatus::Error),
    rules: Rules { is_to_run: Some(false), ..Rules::USUAL },
    hooks: Hooks::NONE,
};

async fn stop_server(job: &Job<Instance>) -> Result<(), Failure> {
    let (platform, instance) = (&job.inner.parts.platform, &job.subject);
    platform.stop(instance.id, &job.fence()).await?;
    // Also other processes of its user: the next instance in this slot has the
    // same user id.
    platform.end_all(instance.id, owner(instance), &job.fence()).await?;
    Ok(())
}

async fn remove_files(job: &Job<Instance>) -> Result<(), Failure> {
    let (parts, id) = (&job.inner.parts, job.subject.id);
    // From here on, a server may find no complete data to start on.
    let mut transaction = job.begin().await?;
    transaction.set_data(id, DataStatus::Removed).await?;
    transaction.commit().await?;
    Ok(parts.platform.remove(id, &job.fence()).await?)
}
