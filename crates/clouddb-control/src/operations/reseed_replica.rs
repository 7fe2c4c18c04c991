//! Makes a replica anew that can't go on with what it has.

use clouddb_model::{IncarnationId, InstanceStatus};
use futures::FutureExt;

use super::{
    Kind, Step,
    follow::{CATCH_UP, FOLLOW_SOURCE, SEED_FILES},
    job::{Failure, Job},
    server::{AWAIT_SERVER, START_SERVER},
    subject::InstanceEnding as Ending,
    upgrade_tables::UPGRADE_TABLES,
};
use crate::Instance;

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "reseed_replica",
    steps: &[
        Step { name: "discard_files", run: |job| discard_files(job).boxed() },
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
    given_up: Ending::Status(InstanceStatus::Error),
};

async fn discard_files(job: &Job<Instance>) -> Result<(), Failure> {
    let (parts, id) = (&job.inner.parts, job.subject.id);
    parts.platform.stop(id, &job.fence()).await?;
    parts.platform.remove(id, &job.fence()).await?;
    // What was backed up is no beginning for what comes.
    let mut transaction = parts.store.begin().await?;
    transaction.set_incarnation(id, IncarnationId::random()).await?;
    job.hold(&mut transaction).await?;
    Ok(transaction.commit().await?)
}
