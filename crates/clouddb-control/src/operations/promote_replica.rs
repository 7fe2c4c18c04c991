//! A replica takes the place of its source without losing anything. The source
//! becomes its replica.

use clouddb_engine::{Admin, Beginning, GtidPosition, Receiving};
use clouddb_model::InstanceStatus;
use clouddb_store::{EventOutcome, Lane};
use futures::FutureExt;
use slog::warn;
use std::time::Duration;

use super::{
    exchange::{Standing, close_to_writes, follow_new_source, open_for_writes},
    follow::{WAIT, source},
    job::{Failure, Job, chain},
    kind::{Hooks, Kind, Run, Step},
    rules::{Meanwhile, Rules},
    server,
    subject::InstanceEnding as Ending,
};
use crate::{
    Instance,
    clock::{Instant, sleep, timeout_at},
    replication::{History, Trouble, needs_data},
};

/// How far the replicas may be behind before the source is closed to writes.
const CLOSE: Duration = Duration::from_secs(1);
/// How long to wait before a server is asked again while the source is closed.
const PAUSE: Duration = Duration::from_millis(100);
/// How many times the source is closed to writes before the operation is given
/// up.
const CLOSINGS: usize = 3;
const CLOSE_SOURCE: &str = "close_source";

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "promote_replica",
    lane: Lane::Server,
    steps: &[
        Step::new("approach", |job| approach(job).boxed()),
        Step::new(CLOSE_SOURCE, |job| close_source(job).boxed()),
        Step::new("catch_up", |job| catch_up(job).boxed()),
        Step::new("change_places", |job| change_places(job).boxed()),
        Step::new("open_for_writes", |job| open(job).boxed()),
        Step::new("follow_source", |job| follow(job).boxed()),
    ],
    patience: |settings| settings.replication_deadline,
    tries: None,
    status: Meanwhile::Is(InstanceStatus::Promote),
    done: Ending::Status(InstanceStatus::Active),
    // The watcher of replicas repairs what is left in a wrong place.
    given_up: Ending::Status(InstanceStatus::ReplicationError),
    rules: Rules::USUAL,
    hooks: Hooks {
        undo: Some(Run::Alone(|job| take_back(job).boxed())),
        ..Hooks::NONE
    },
};

/// Waits until the replicas are close behind the source, which still takes
/// writes. The closer they are, the shorter the time without writes.
async fn approach(job: &Job<Instance>) -> Result<(), Failure> {
    loop {
        let began = Instant::now();
        approach_once(job).await?;
        if began.elapsed() < CLOSE {
            return Ok(());
        }
    }
}

/// Waits until every replica has what the source has now. Skips other replicas
/// that can't get there; they are repaired later.
async fn approach_once(job: &Job<Instance>) -> Result<(), Failure> {
    let inner = &job.inner;
    let source = source(job, &job.subject).await?;
    let position = position(job, &source).await?;
    for replica in inner.parts.store.replicas(source.id).await? {
        let is_own = replica.id == job.subject.id;
        if !is_own && replica.status != InstanceStatus::Active {
            continue;
        }
        let mut admin = server::admin(job, &replica).await?;
        match reach(&mut admin, &position).await {
            Err(Failure::Unable(why)) if !is_own => {
                warn!(job.log, "a replica won't follow its new source yet";
                    "replica" => replica.id.to_string(), "cause" => %why);
            }
            reached => reached?,
        }
        if is_own {
            require_history(job, &mut admin, &source).await?;
        }
        admin.close().await?;
    }
    Ok(())
}

/// Fails if the replica's data isn't from its source's history.
async fn require_history(
    job: &Job<Instance>,
    admin: &mut Admin,
    source: &Instance,
) -> Result<(), Failure> {
    let inner = &job.inner;
    let mut history = inner.history(admin, source).await?;
    if history == History::Unknown {
        // An earlier version of the service made it follow.
        job.follow(admin, source, Beginning::Here).await?;
        history = inner.history(admin, source).await?;
    }
    match history.trouble() {
        Some(why) => Err(Failure::Unable(Trouble::Is(why))),
        None => Ok(()),
    }
}

async fn position(
    job: &Job<Instance>,
    instance: &Instance,
) -> Result<GtidPosition, Failure> {
    let mut admin = job.inner.admin(instance).await?;
    let position = admin.position().await?;
    admin.close().await?;
    Ok(position)
}

/// Waits until a replica reaches a position. Fails if it can't.
async fn reach(
    admin: &mut Admin,
    position: &GtidPosition,
) -> Result<(), Failure> {
    while !admin.reaches(position, WAIT).await? {
        require_able(admin).await?;
    }
    Ok(())
}

/// Fails if waiting for a replica is in vain. The failure is final if only a
/// repair helps, since none is made meanwhile.
async fn require_able(admin: &mut Admin) -> Result<(), Failure> {
    let unable = |why| Err(Failure::Unable(why));
    let Some(following) = admin.following().await? else {
        return unable(Trouble::Is("it follows nobody"));
    };
    let goes_on = following.goes_on();
    match following.failure {
        Some(failure) if !goes_on || needs_data(&failure) => {
            unable(Trouble::Says(failure))
        }
        None if !goes_on => unable(Trouble::Is("it was stopped")),
        Some(failure) if following.receives != Receiving::Yes => {
            Err(Failure::Broken(Trouble::Says(failure)))
        }
        _ => Ok(()),
    }
}

async fn close_source(job: &Job<Instance>) -> Result<(), Failure> {
    let source = source(job, &job.subject).await?;
    or_reopen(job, Box::pin(close_to_writes(job, &source))).await
}

/// Waits for the replica that takes the place. The other replicas get from it
/// later what they lack.
async fn catch_up(job: &Job<Instance>) -> Result<(), Failure> {
    let give_up = Instant::now() + job.inner.settings.closed_deadline;
    let caught_up = async {
        loop {
            let reached = timeout_at(give_up, catch_up_once(job)).await;
            match reached.unwrap_or(Err(Failure::Behind)) {
                // One of the servers may be restarting.
                Err(failure)
                    if !failure.is_final()
                        && !failure.is_lost()
                        && Instant::now() + PAUSE < give_up =>
                {
                    sleep(PAUSE).await;
                }
                reached => return reached,
            }
        }
    };
    or_reopen(job, Box::pin(caught_up)).await
}

async fn catch_up_once(job: &Job<Instance>) -> Result<(), Failure> {
    let source = source(job, &job.subject).await?;
    let position = position(job, &source).await?;
    let mut admin = server::admin(job, &job.subject).await?;
    reach(&mut admin, &position).await?;
    Ok(admin.close().await?)
}

async fn change_places(job: &Job<Instance>) -> Result<(), Failure> {
    or_reopen(job, Box::pin(exchange(job))).await
}

async fn exchange(job: &Job<Instance>) -> Result<(), Failure> {
    let inner = &job.inner;
    let replica = job.current().await?;
    let Some(source) = replica.source else { return Ok(()) };
    let source = job.instance(source).await?;
    // The source's server may have been restarted and be open again.
    let mut admin = inner.admin(&source).await?;
    let is_closed = admin.is_read_only().await?;
    let position = admin.position().await?;
    let mut here = server::admin(job, &replica).await?;
    let own = here.position().await?;
    here.learn_events(&mut admin).await?;
    require_history(job, &mut here, &source).await?;
    here.close().await?;
    admin.close().await?;
    if !is_closed || !own.covers(&position) {
        return Err(Failure::Behind);
    }
    let mut transaction = job.begin().await?;
    transaction.lock_group(replica.id).await?;
    transaction.exchange_source(replica.id, source.id).await?;
    transaction.commit().await
}

/// Does something while the source is closed to writes. After a failure the
/// source is opened before another try: the operation begins again, a few
/// times.
async fn or_reopen(
    job: &Job<Instance>,
    work: impl Future<Output = Result<(), Failure>>,
) -> Result<(), Failure> {
    let failure = match work.await {
        Err(failure) if !failure.is_lost() => failure,
        done => return done,
    };
    take_back(job).await?;
    let events = job.inner.parts.store.events(job.operation.id).await?;
    let closings = events.iter().filter(|event| {
        event.step == CLOSE_SOURCE && event.outcome == EventOutcome::Started
    });
    let again = !failure.is_final() && closings.count() < CLOSINGS;
    Err(Failure::Reopened { cause: Box::new(failure), again })
}

/// Opens the source again, unless it has lost its place already.
async fn take_back(job: &Job<Instance>) -> Result<(), Failure> {
    // If the transaction that changes places is still in progress, this waits
    // for its end.
    let mut transaction = job.begin().await?;
    let group = transaction.lock_group(job.subject.id).await?;
    transaction.commit().await?;
    let replica = group.iter().find(|it| it.id == job.subject.id);
    let source = replica.and_then(|it| it.source);
    let source = group.iter().find(|it| Some(it.id) == source);
    let Some(source) = source else { return Ok(()) };
    open_for_writes(job, source).await
}

/// Opens the new source, once no other member of its group takes writes or has
/// more than it.
async fn open(job: &Job<Instance>) -> Result<(), Failure> {
    let source = job.current().await?;
    for other in job.inner.parts.store.replicas(source.id).await? {
        if Standing::of(&other) == Standing::Answers {
            require_closed(job, &source, &other).await?;
        }
    }
    open_for_writes(job, &source).await
}

/// Makes sure that a replica of the new source takes no writes. The former
/// source was closed, and had nothing more, when the places were changed. While
/// the new source still follows it, it can get what the former source wrote
/// since.
async fn require_closed(
    job: &Job<Instance>,
    source: &Instance,
    other: &Instance,
) -> Result<(), Failure> {
    let mut admin = match job.inner.admin(other).await {
        Ok(admin) => admin,
        // A server that doesn't answer is closed when it starts again.
        Err(failure) => {
            warn!(job.log, "a replica of the new source doesn't answer";
                "replica" => other.id.to_string(),
                "cause" => chain(&failure));
            return Ok(());
        }
    };
    if admin.following().await?.is_some() {
        return Ok(admin.close().await?);
    }
    if !admin.is_read_only().await? {
        let mut mandate = job.mandate(&mut admin, "close").await?;
        mandate.retire().await?;
        mandate.end().await?;
    }
    let position = admin.position().await?;
    admin.close().await?;
    let mut admin = server::admin(job, source).await?;
    if admin.following().await?.is_some() {
        reach(&mut admin, &position).await?;
    }
    Ok(admin.close().await?)
}

async fn follow(job: &Job<Instance>) -> Result<(), Failure> {
    let source = job.current().await?;
    follow_new_source(job, &source).await
}
