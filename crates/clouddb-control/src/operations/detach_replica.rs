//! Makes a replica an independent instance.

use clouddb_model::InstanceStatus;
use clouddb_store::Lane;
use futures::FutureExt;

use super::{
    exchange::{finish_received, open_for_writes},
    job::{Failure, Job},
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    server,
    subject::InstanceEnding as Ending,
};
use crate::Instance;

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "detach_replica",
    lane: Lane::Server,
    steps: &[
        Step::new("stop_receiving", |job| stop_receiving(job).boxed()),
        Step::new("leave_source", |job| leave_source(job).boxed()),
        Step::new("open_for_writes", |job| open(job).boxed()),
    ],
    patience: |settings| settings.replication_deadline,
    tries: None,
    status: Meanwhile::Is(InstanceStatus::DetachReplica),
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Status(InstanceStatus::ReplicationError),
    rules: Rules::USUAL,
    hooks: Hooks::NONE,
};

/// Applies everything received before it leaves its source, unless replication
/// is broken.
async fn stop_receiving(job: &Job<Instance>) -> Result<(), Failure> {
    let mut admin = server::admin(job, &job.current().await?).await?;
    match finish_received(job, &mut admin).await {
        Ok(_) | Err(Failure::Broken(_)) => Ok(admin.close().await?),
        Err(failure) => Err(failure),
    }
}

async fn leave_source(job: &Job<Instance>) -> Result<(), Failure> {
    let mut transaction = job.begin().await?;
    transaction.set_source(job.subject.id, None).await?;
    transaction.commit().await
}

async fn open(job: &Job<Instance>) -> Result<(), Failure> {
    open_for_writes(job, &job.current().await?).await
}
