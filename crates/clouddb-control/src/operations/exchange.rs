//! How a replica takes the place of its source.

use clouddb_engine::{Admin, Beginning, GtidPosition};
use clouddb_model::InstanceStatus;
use slog::warn;

use super::{
    follow::{WAIT, require_following},
    job::{Failure, Job, chain},
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
    let mut admin = inner.admin(instance).await?;
    if admin.following().await?.is_some() {
        admin.stop_following().await?;
    }
    let workload = inner.workload_of(instance, false)?;
    platform.prepare_files(&workload, &job.fence()).await?;
    admin.set_read_only(false).await?;
    Ok(admin.close().await?)
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
    admin.set_read_only(true).await?;
    Ok(admin.close().await?)
}

/// Whether the server of a replica is there to be told something.
pub(super) fn has_server(replica: &Instance) -> bool {
    let statuses = [InstanceStatus::Active, InstanceStatus::ReplicationError];
    statuses.contains(&replica.status)
}

/// Has those that are to follow a new source do so. Where that fails, it is
/// noticed and repaired later: the source is in its place already.
pub(super) async fn follow_new_source(
    job: &Job<Instance>,
    source: &Instance,
) -> Result<(), Failure> {
    let inner = &job.inner;
    for replica in inner.parts.store.replicas(source.id).await? {
        if replica.id == job.subject.id || !has_server(&replica) {
            continue;
        }
        if !inner.parts.store.holds(job.claim).await? {
            return Err(Failure::Lost);
        }
        let followed = async {
            let mut admin = inner.admin(&replica).await?;
            inner.follow(&mut admin, source, Beginning::Here).await?;
            admin.close().await
        };
        if let Err(failure) = followed.await {
            warn!(job.log, "a replica doesn't follow its new source yet";
                "replica" => replica.id.to_string(),
                "cause" => chain(&failure));
        }
    }
    Ok(())
}
