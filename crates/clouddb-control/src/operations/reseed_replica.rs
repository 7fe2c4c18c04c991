//! Makes a replica anew that can't go on with what it has.

use clouddb_model::InstanceStatus;
use futures::FutureExt;

use super::{
    Kind, Lane, Step,
    follow::{CATCH_UP, FOLLOW_SOURCE, source},
    job::{Failure, Job},
    seed::{DISCARD_FILES, SEED_FILES},
    server::{AWAIT_SERVER, START_SERVER},
    subject::InstanceEnding as Ending,
    upgrade_tables::UPGRADE_TABLES,
};
use crate::Instance;

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "reseed_replica",
    lane: Lane::Data,
    steps: &[
        Step { name: "reach_source", run: |job| reach_source(job).boxed() },
        DISCARD_FILES,
        SEED_FILES,
        START_SERVER,
        AWAIT_SERVER,
        UPGRADE_TABLES,
        FOLLOW_SOURCE,
        CATCH_UP,
    ],
    patience: |settings| settings.restore_deadline,
    tries: None,
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Unseeded,
};

/// There is nothing to make it anew of before.
async fn reach_source(job: &Job<Instance>) -> Result<(), Failure> {
    let source = source(job, &job.current().await?).await?;
    Ok(job.inner.admin(&source).await?.close().await?)
}
