//! Makes a server follow the source that it should, or none.

use clouddb_engine::{Beginning, Receiving};
use clouddb_model::InstanceStatus;
use clouddb_store::Lane;
use futures::FutureExt;
use std::time::Duration;

use super::{
    exchange::open_for_writes,
    fill::fill,
    follow::{lacks_rows, require_following, source},
    job::{Failure, Job},
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    server::{self},
    subject::InstanceEnding as Ending,
};
use crate::{
    Instance,
    clock::{Instant, sleep},
};

/// How long a server may take to hear from its source after it was told to
/// follow it, and how often to ask.
const PATIENCE: Duration = Duration::from_secs(10);
const ASK_EVERY: Duration = Duration::from_millis(50);

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "repair_replication",
    lane: Lane::Server,
    steps: &[
        Step::PREPARE_FILES,
        Step::new("take_place", |job| take_place(job).boxed()),
    ],
    patience: |settings| settings.replication_deadline,
    tries: Some(3),
    status: Meanwhile::Stays,
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Status(InstanceStatus::ReplicationError),
    rules: Rules::USUAL,
    hooks: Hooks::NONE,
};

async fn take_place(job: &Job<Instance>) -> Result<(), Failure> {
    let instance = job.current().await?;
    if instance.source.is_none() {
        return open_for_writes(job, &instance).await;
    }
    let source = source(job, &instance).await?;
    let mut admin = server::admin(job, &instance).await?;
    let mut mandate = job.mandate(&mut admin, "close").await?;
    mandate.set_read_only(true).await?;
    mandate.end().await?;
    job.inner.take_place(&mut admin, &instance, true).await?;
    let lacks_rows = lacks_rows(&mut admin).await?;
    job.follow(&mut admin, &source, Beginning::Here).await?;
    if lacks_rows {
        fill(job, &mut admin, &source).await?;
    }
    let give_up = Instant::now() + PATIENCE;
    loop {
        let following = admin.following().await?;
        if following.is_some_and(|it| it.receives == Receiving::Yes) {
            break;
        }
        if Instant::now() >= give_up {
            require_following(&mut admin).await?;
            return Err(Failure::Behind);
        }
        sleep(ASK_EVERY).await;
    }
    require_following(&mut admin).await?;
    Ok(admin.close().await?)
}
