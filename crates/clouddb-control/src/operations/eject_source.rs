//! A source that failed loses its place to the replica that has most of its
//! data.

use clouddb_engine::GtidPosition;
use clouddb_model::{Disk, InstanceStatus};
use clouddb_store::{Lane, Transaction};
use futures::FutureExt;
use slog::warn;

use super::{
    exchange::{Standing, finish_received, follow_new_source, open_for_writes},
    follow::source,
    job::{Failure, Job, chain},
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    subject::InstanceEnding as Ending,
};
use crate::{Error, Instance};

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "eject_source",
    lane: Lane::Server,
    steps: &[
        Step::new("stop_server", |job| stop_server(job).boxed()),
        Step::new("elect_source", |job| elect_source(job).boxed()),
        Step::new("open_for_writes", |job| open(job).boxed()),
        Step::new("follow_source", |job| follow(job).boxed()),
        Step::new("leave_source", |job| leave_source(job).boxed()),
    ],
    patience: |settings| settings.replication_deadline,
    tries: None,
    status: Meanwhile::Is(InstanceStatus::Eject),
    done: Ending::Ejected,
    given_up: Ending::Status(InstanceStatus::Error),
    rules: Rules::USUAL,
    hooks: Hooks::NONE,
};

/// From here on the source takes no more writes.
async fn stop_server(job: &Job<Instance>) -> Result<(), Failure> {
    let platform = &job.inner.parts.platform;
    Ok(platform.stop(job.subject.id, &job.fence()).await?)
}

/// Until the operation ends, the ejected instance has the new source as its
/// own.
async fn elect_source(job: &Job<Instance>) -> Result<(), Failure> {
    let parts = &job.inner.parts;
    let ejected = job.current().await?;
    if ejected.source.is_some() {
        return Ok(());
    }
    let mut best: Option<(Instance, GtidPosition)> = None;
    let mut failures = Vec::new();
    for replica in parts.store.replicas(ejected.id).await? {
        match Standing::of(&replica) {
            Standing::Answers => {}
            Standing::Busy => {
                return Err(Failure::Busy(replica.id, replica.status));
            }
            Standing::Absent => continue,
        }
        let position = match finish(job, &replica).await {
            Ok(position) => position,
            Err(Failure::Broken(why)) => {
                warn!(job.log, "a replica can't be the source";
                    "replica" => replica.id.to_string(), "cause" => why.to_string());
                failures.push(why);
                continue;
            }
            // A replica that doesn't answer may have more than the others.
            Err(failure) => return Err(failure),
        };
        let is_better = match &best {
            None => true,
            Some((_, best)) => !best.covers(&position),
        };
        if is_better {
            best = Some((replica, position));
        }
    }
    let Some((best, _)) = best else {
        return Err(Failure::Nobody(failures));
    };
    let disk = parts.platform.disk().await?;
    match exchange(job, &best, &ejected, Some(disk)).await {
        // A failed source is replaced even if there is no room for larger
        // volumes.
        Err(Failure::Domain(
            failure @ (Error::QuotaExceeded(_) | Error::NoRoom(_)),
        )) => {
            warn!(job.log, "a replica has less room than its new source";
                "source" => best.id.to_string(), "cause" => chain(&failure));
            exchange(job, &best, &ejected, None).await
        }
        exchanged => exchanged,
    }
}

/// Gives the place of the ejected instance to a replica. With a disk, the other
/// replicas get volumes as large as the replica's, or nothing is done. When the
/// operation ends, the ejected instance follows no instance.
async fn exchange(
    job: &Job<Instance>,
    best: &Instance,
    ejected: &Instance,
    disk: Option<Disk>,
) -> Result<(), Failure> {
    let inner = &job.inner;
    let mut transaction = job.begin().await?;
    let group = require_candidate(&mut transaction, best, ejected).await?;
    if let Some(disk) = disk {
        let others = group.iter().filter(|it| it.id != ejected.id);
        let now = group.iter().find(|it| it.id == best.id);
        let volume = now.map_or(best.volume, |now| now.volume);
        inner.grow_to(&mut transaction, others, volume, disk).await?;
    }
    transaction.exchange_source(best.id, ejected.id).await?;
    transaction.commit().await?;
    inner.grown.notify_one();
    Ok(())
}

/// Locks the group. Fails if the replica can't take the place any more: it may
/// have changed while other replicas were asked.
async fn require_candidate(
    transaction: &mut Transaction,
    replica: &Instance,
    ejected: &Instance,
) -> Result<Vec<Instance>, Failure> {
    let group = transaction.lock_group(ejected.id).await?;
    let now = group.iter().find(|member| member.id == replica.id);
    let is_candidate = now.is_some_and(|now| {
        now.source == Some(ejected.id)
            && now.incarnation == replica.incarnation
            && Standing::of(now) == Standing::Answers
    });
    if is_candidate { Ok(group) } else { Err(Failure::Changed(replica.id)) }
}

async fn finish(
    job: &Job<Instance>,
    replica: &Instance,
) -> Result<GtidPosition, Failure> {
    let mut admin = job.inner.admin(replica).await?;
    let position = finish_received(job, &mut admin).await?;
    admin.close().await?;
    Ok(position)
}

async fn open(job: &Job<Instance>) -> Result<(), Failure> {
    let elected = source(job, &job.current().await?).await?;
    open_for_writes(job, &elected).await
}

async fn follow(job: &Job<Instance>) -> Result<(), Failure> {
    let elected = source(job, &job.current().await?).await?;
    follow_new_source(job, &elected).await
}

async fn leave_source(job: &Job<Instance>) -> Result<(), Failure> {
    let mut transaction = job.begin().await?;
    transaction.set_source(job.subject.id, None).await?;
    transaction.commit().await
}
