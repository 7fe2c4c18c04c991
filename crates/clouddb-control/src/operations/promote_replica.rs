//! A replica takes the place of its source, which loses nothing and follows it
//! from then on.

use clouddb_model::InstanceStatus;
use futures::FutureExt;
use tokio::time::{Duration, Instant};

use super::{
    Kind, Lane, Step,
    exchange::{close_to_writes, follow_new_source, open_for_writes},
    follow::{WAIT, require_following, source},
    job::{Failure, Job},
    server,
    subject::InstanceEnding as Ending,
};
use crate::Instance;

/// How far replicas may be behind a source that is closed to writes.
const CLOSE: Duration = Duration::from_secs(1);

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "promote_replica",
    lane: Lane::Server,
    steps: &[
        Step { name: "approach", run: |job| approach(job).boxed() },
        Step { name: "close_source", run: |job| close_source(job).boxed() },
        Step { name: "catch_up", run: |job| catch_up(job).boxed() },
        Step { name: "change_places", run: |job| change_places(job).boxed() },
        Step { name: "open_for_writes", run: |job| open(job).boxed() },
        Step { name: "follow_source", run: |job| follow(job).boxed() },
    ],
    patience: |settings| settings.replication_deadline,
    tries: None,
    done: Ending::Status(InstanceStatus::Active),
    // What is where it shouldn't be is put right when that is noticed.
    given_up: Ending::Status(InstanceStatus::ReplicationError),
};

/// Waits until the replicas are close behind the source, which goes on: it takes
/// no writes for as long as they are behind it then.
async fn approach(job: &Job<Instance>) -> Result<(), Failure> {
    loop {
        let began = Instant::now();
        catch_up(job).await?;
        if began.elapsed() < CLOSE {
            return Ok(());
        }
    }
}

async fn close_source(job: &Job<Instance>) -> Result<(), Failure> {
    let source = source(job, &job.subject).await?;
    close_to_writes(job, &source).await
}

/// Waits until every replica has what the source has now.
async fn catch_up(job: &Job<Instance>) -> Result<(), Failure> {
    let inner = &job.inner;
    let source = source(job, &job.subject).await?;
    let mut admin = inner.admin(&source).await?;
    let position = admin.position().await?;
    admin.close().await?;
    for replica in inner.parts.store.replicas(source.id).await? {
        let is_broken = replica.status != InstanceStatus::Active;
        if replica.id != job.subject.id && is_broken {
            continue;
        }
        let mut admin = server::admin(job, &replica).await?;
        while !admin.reaches(&position, WAIT).await? {
            require_following(&mut admin).await?;
        }
        admin.close().await?;
    }
    Ok(())
}

async fn change_places(job: &Job<Instance>) -> Result<(), Failure> {
    let (inner, parts) = (&job.inner, &job.inner.parts);
    let replica = job.current().await?;
    let Some(source) = replica.source else { return Ok(()) };
    let source = job.instance(source).await?;
    // Its server may have been started anew.
    let mut admin = inner.admin(&source).await?;
    let is_closed = admin.is_read_only().await?;
    let position = admin.position().await?;
    if !is_closed {
        close_to_writes(job, &source).await?;
        return Err(Failure::Behind);
    }
    let mut here = server::admin(job, &replica).await?;
    let own = here.position().await?;
    here.learn_events(&mut admin).await?;
    here.close().await?;
    admin.close().await?;
    if !own.covers(&position) {
        return Err(Failure::Behind);
    }
    let mut transaction = parts.store.begin().await?;
    transaction.lock_group(replica.id).await?;
    transaction.exchange_source(replica.id, source.id).await?;
    job.hold(&mut transaction).await?;
    Ok(transaction.commit().await?)
}

async fn open(job: &Job<Instance>) -> Result<(), Failure> {
    open_for_writes(job, &job.current().await?).await
}

async fn follow(job: &Job<Instance>) -> Result<(), Failure> {
    let source = job.current().await?;
    follow_new_source(job, &source).await
}
