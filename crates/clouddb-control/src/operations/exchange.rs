//! How a replica takes the place of its source.

use clouddb_engine::{Admin, Beginning, GtidPosition};
use clouddb_model::InstanceStatus;
use slog::warn;

use super::{
    follow::{WAIT, require_following},
    job::{Failure, Job, chain},
    server,
};
use crate::Instance;

/// Has a replica receive nothing more and do what it received, and says how far
/// it is then.
pub(super) async fn finish_received(
    admin: &mut Admin,
) -> Result<GtidPosition, Failure> {
    if let Some(received) = admin.stop_receiving().await? {
        while !admin.reaches(&received, WAIT).await? {
            require_applying(admin).await?;
        }
    }
    Ok(admin.position().await?)
}

/// Fails if waiting is in vain. Nothing is to be received any more.
async fn require_applying(admin: &mut Admin) -> Result<(), Failure> {
    let following = admin.following().await?;
    if following.is_some_and(|following| following.applies) {
        return Ok(());
    }
    require_following(admin).await
}

/// Has the server of an instance follow nobody, and opens it to the writes of
/// customers, now and whenever it starts.
pub(super) async fn open_for_writes(
    job: &Job<Instance>,
    instance: &Instance,
) -> Result<(), Failure> {
    let (inner, platform) = (&job.inner, &job.inner.parts.platform);
    let mut admin = server::admin(job, instance).await?;
    if admin.following().await?.is_some() {
        admin.stop_following().await?;
    }
    let workload = inner.workload_of(instance, false)?;
    platform.prepare_files(&workload, &job.fence()).await?;
    admin.set_read_only(false).await?;
    inner.take_place(&mut admin, instance, false).await?;
    run_events(job, &mut admin).await?;
    Ok(admin.close().await?)
}

/// Runs what a source ran whose place or data an instance has.
pub(super) async fn run_events(
    job: &Job<Instance>,
    admin: &mut Admin,
) -> Result<(), Failure> {
    let refused = admin.take_over_events().await?;
    if !refused.is_empty() {
        warn!(job.log, "events aren't run any more";
            "events" => refused.join(", "));
    }
    Ok(())
}

/// Closes the server of an instance to the writes of customers, now and
/// whenever it starts.
pub(super) async fn close_to_writes(
    job: &Job<Instance>,
    instance: &Instance,
) -> Result<(), Failure> {
    let (inner, platform) = (&job.inner, &job.inner.parts.platform);
    let workload = inner.workload_of(instance, true)?;
    platform.prepare_files(&workload, &job.fence()).await?;
    let mut admin = inner.admin(instance).await?;
    admin.stop_events().await?;
    admin.set_read_only(true).await?;
    Ok(admin.close().await?)
}

/// What a replica's server can be asked and told.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Standing {
    /// Whatever there is: how far it is, and to follow another source.
    Answers,
    /// Nothing now, but soon, and it may have more than others.
    Busy,
    /// Nothing: it has no data yet, or none that anybody will see.
    Absent,
}

impl Standing {
    pub(crate) fn of(replica: &Instance) -> Self {
        use InstanceStatus as Status;
        match replica.status {
            Status::Active | Status::Backup | Status::ReplicationError => {
                Self::Answers
            }
            Status::DetachReplica
            | Status::Eject
            | Status::Promote
            | Status::Reboot
            | Status::Resize => Self::Busy,
            Status::Build | Status::Error | Status::Shutdown => Self::Absent,
        }
    }
}

/// Has those that are to follow a new source do so. Where that fails, it is
/// noticed and repaired later: the source is in its place already.
pub(super) async fn follow_new_source(
    job: &Job<Instance>,
    source: &Instance,
) -> Result<(), Failure> {
    let inner = &job.inner;
    for replica in inner.parts.store.replicas(source.id).await? {
        let answers = Standing::of(&replica) == Standing::Answers;
        if replica.id == job.subject.id || !answers {
            continue;
        }
        if !inner.parts.store.holds(job.claim).await? {
            return Err(Failure::Lost);
        }
        let followed = async {
            let mut admin = inner.admin(&replica).await?;
            inner.take_place(&mut admin, &replica, true).await?;
            inner.follow(&mut admin, source, Beginning::Here).await?;
            Ok::<_, Failure>(admin.close().await?)
        };
        if let Err(failure) = followed.await {
            warn!(job.log, "a replica doesn't follow its new source yet";
                "replica" => replica.id.to_string(),
                "cause" => chain(&failure));
        }
    }
    Ok(())
}
