//! Copies a replica again that can't go on with its data.

use clouddb_model::InstanceStatus;
use clouddb_store::Lane;
use futures::FutureExt;

use super::{
    follow::source,
    job::{Failure, Job},
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    subject::InstanceEnding as Ending,
};
use crate::Instance;

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "reseed_replica",
    lane: Lane::Data,
    steps: &[
        Step::new("reach_source", |job| reach_source(job).boxed()),
        Step::DISCARD_FILES,
        Step::SEED_FILES,
        Step::START_SERVER,
        Step::AWAIT_SERVER,
        Step::UPGRADE_TABLES,
        Step::FOLLOW_SOURCE,
        Step::CATCH_UP,
    ],
    patience: |settings| settings.restore_deadline,
    tries: None,
    status: Meanwhile::IfFailed(InstanceStatus::Build),
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Unseeded,
    rules: Rules::USUAL,
    hooks: Hooks::NONE,
};

/// Fails before anything is changed if the source can't be reached.
async fn reach_source(job: &Job<Instance>) -> Result<(), Failure> {
    let source = source(job, &job.current().await?).await?;
    Ok(job.inner.admin(&source).await?.close().await?)
}
