//! Steps in which a replica takes the place of its source.

use clouddb_engine::{Admin, Beginning, GtidPosition};
use clouddb_model::InstanceStatus;
use slog::warn;

use super::{
    follow::{WAIT, require_following},
    job::{Failure, Job, chain},
    server,
};
use crate::Instance;

/// Stops a replica from receiving, and waits until it has applied what it
/// received. Returns its position.
pub(super) async fn finish_received(
    job: &Job<Instance>,
    admin: &mut Admin,
) -> Result<GtidPosition, Failure> {
    let mut mandate = job.mandate(admin, "receive").await?;
    let received = mandate.stop_receiving().await?;
    mandate.end().await?;
    if let Some(received) = received {
        while !admin.reaches(&received, WAIT).await? {
            require_applying(admin).await?;
        }
    }
    Ok(admin.position().await?)
}

/// Fails if the replica has stopped applying. It doesn't receive at this point.
async fn require_applying(admin: &mut Admin) -> Result<(), Failure> {
    let following = admin.following().await?;
    if following.is_some_and(|following| following.applies) {
        return Ok(());
    }
    require_following(admin).await
}

/// Makes the server of an instance follow no source and take customers' writes,
/// now and after restarts.
pub(super) async fn open_for_writes(
    job: &Job<Instance>,
    instance: &Instance,
) -> Result<(), Failure> {
    let (inner, platform) = (&job.inner, &job.inner.parts.platform);
    let mut admin = server::admin(job, instance).await?;
    if admin.following().await?.is_some() {
        let mut mandate = job.mandate(&mut admin, "leave").await?;
        mandate.stop_following().await?;
        mandate.end().await?;
    }
    let workload = inner.workload_of(instance, false)?;
    platform.prepare_files(&workload, &job.fence()).await?;
    let mut mandate = job.mandate(&mut admin, "open").await?;
    mandate.take_office().await?;
    mandate.end().await?;
    inner.take_place(&mut admin, instance, false).await?;
    run_events(job, &mut admin).await?;
    Ok(admin.close().await?)
}

/// Enables the events of the former source on an instance that took its place,
/// or was made from its data.
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

/// Makes the server of an instance refuse customers' writes, now and after
/// restarts.
pub(super) async fn close_to_writes(
    job: &Job<Instance>,
    instance: &Instance,
) -> Result<(), Failure> {
    let (inner, platform) = (&job.inner, &job.inner.parts.platform);
    let workload = inner.workload_of(instance, true)?;
    platform.prepare_files(&workload, &job.fence()).await?;
    let mut admin = inner.admin(instance).await?;
    admin.stop_events().await?;
    let mut mandate = job.mandate(&mut admin, "close").await?;
    mandate.retire().await?;
    mandate.end().await?;
    Ok(admin.close().await?)
}

/// What can be asked of a replica's server.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Standing {
    /// Everything: its position, and to follow another source.
    Answers,
    /// Nothing now, but soon. It may have more than other replicas.
    Busy,
    /// Nothing: it isn't built yet, has failed, or is being deleted.
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

/// Makes the replicas of a new source follow it. A failure is found and
/// repaired later: the source has its place already.
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
        let followed = async {
            let mut admin = inner.admin(&replica).await?;
            inner.take_place(&mut admin, &replica, true).await?;
            job.follow(&mut admin, source, Beginning::Here).await?;
            Ok::<_, Failure>(admin.close().await?)
        };
        if let Err(failure) = followed.await {
            if failure.is_lost() {
                return Err(failure);
            }
            warn!(job.log, "a replica doesn't follow its new source yet";
                "replica" => replica.id.to_string(),
                "cause" => chain(&failure));
        }
    }
    Ok(())
}
