//! Steps that have a server follow another one.

use std::time::Duration;

use clouddb_engine::{Admin, BackupReport, Beginning, Following, Source};
use clouddb_model::{DataStatus, IncarnationId};
use futures::FutureExt;
use tokio::io::{AsyncWriteExt, BufReader, copy_buf};

use super::{
    Step,
    copying::while_copying,
    job::{Failure, Job},
    restore_instance::DATA,
    server::{self, write_files},
};
use crate::{
    Inner, Instance,
    machine::{owner, tool as tool_of},
    replication::{needs_data, needs_room},
};

/// How much of the source's data is on its way at a time.
const PIECE: usize = 256 * 1024;
/// How long one question waits for a replica. Less than a call may take.
pub(super) const WAIT: Duration = Duration::from_secs(2);

/// Removes what there is of the instance: nothing of it can be used.
pub(super) const DISCARD_FILES: Step<Instance> =
    Step { name: "discard_files", run: |job| discard_files(job).boxed() };

/// Makes the data directory of what the source has, while that goes on.
pub(super) const SEED_FILES: Step<Instance> =
    Step { name: "seed_files", run: |job| seed_files(job).boxed() };

/// Has the server follow the source from there on.
pub(super) const FOLLOW_SOURCE: Step<Instance> =
    Step { name: "follow_source", run: |job| follow_source(job).boxed() };

/// Waits until it has done what the source had at the beginning.
pub(super) const CATCH_UP: Step<Instance> =
    Step { name: "catch_up", run: |job| catch_up(job).boxed() };

async fn discard_files(job: &Job<Instance>) -> Result<(), Failure> {
    let (parts, id) = (&job.inner.parts, job.subject.id);
    let mut transaction = parts.store.begin().await?;
    transaction.set_data(id, DataStatus::Unfinished).await?;
    // What was backed up is no beginning for what comes.
    transaction.set_incarnation(id, IncarnationId::random()).await?;
    job.hold(&mut transaction).await?;
    transaction.commit().await?;
    parts.platform.stop(id, &job.fence()).await?;
    Ok(parts.platform.remove(id, &job.fence()).await?)
}

async fn seed_files(job: &Job<Instance>) -> Result<(), Failure> {
    let (inner, parts) = (&job.inner, &job.inner.parts);
    let (platform, instance) = (&parts.platform, &job.current().await?);
    let workload = inner.workload(instance)?;
    if platform.prepare_files(&workload, &job.fence()).await? {
        return Ok(());
    }
    let source = source(job, instance).await?;
    let workspace = platform
        .workspace_for_data(
            instance.id,
            owner(instance),
            DATA,
            job.claim.epoch,
            &job.fence(),
        )
        .await?;
    // A newer version takes over what the source's own has made ready.
    let installation = inner.installation(&source)?;
    let tool = installation.back_up(&inner.layout(&source), None, None);
    let copy = tool_of(&source, tool);
    let layout = inner.layout(instance);
    let directory = workspace.directory(DATA).await?;
    let tool = installation.extract(&layout, &directory);
    let mut input = platform.run_writing(&tool_of(instance, tool))?;
    let copied = async {
        let output = platform.run_reading(&copy)?;
        let mut output = BufReader::with_capacity(PIECE, output);
        let copied = async {
            copy_buf(&mut output, &mut input).await?;
            input.flush().await
        };
        copied.await.map_err(Failure::Stream)
    };
    while_copying(job, &source, copied).await?;
    input.finish().await?;
    let positions = workspace.read(DATA, &BackupReport::POSITIONS).await?;
    let details = workspace.read(DATA, &BackupReport::DETAILS).await?;
    BackupReport::read(&positions, &details)?;
    let tool = installation.make_ready(
        &layout,
        workspace.path(),
        DATA,
        None,
        inner.memory(instance)?,
    );
    platform.run(&tool_of(instance, tool))?.finish().await?;
    job.settle(installation, &directory).await?;
    Ok(platform.adopt(&workload, workspace, DATA, &job.fence()).await?)
}

async fn follow_source(job: &Job<Instance>) -> Result<(), Failure> {
    let (inner, parts) = (&job.inner, &job.inner.parts);
    let instance = job.current().await?;
    let source = source(job, &instance).await?;
    let mut admin = server::admin(job, &instance).await?;
    let following = admin.following().await?;
    if following.is_some_and(|it| inner.is_of(&it, &source) && it.goes_on()) {
        return Ok(admin.close().await?);
    }
    let details = &BackupReport::DETAILS;
    let details = parts.platform.read(instance.id, DATA, details).await?;
    let position = BackupReport::position(&details)?;
    let beginning = Beginning::Backup(&position);
    inner.follow(&mut admin, &source, beginning).await?;
    Ok(admin.close().await?)
}

async fn catch_up(job: &Job<Instance>) -> Result<(), Failure> {
    let inner = &job.inner;
    let instance = job.current().await?;
    let source = source(job, &instance).await?;
    let mut admin = inner.admin(&source).await?;
    let position = admin.position().await?;
    admin.close().await?;
    let mut admin = server::admin(job, &instance).await?;
    if lacked_room(&mut admin).await? {
        // There may be some by now, or there is with the size that it should have.
        write_files(job, &instance).await?;
        inner.follow(&mut admin, &source, Beginning::Here).await?;
    }
    while !admin.reaches(&position, WAIT).await? {
        require_data(&mut admin).await?;
        require_following(&mut admin).await?;
    }
    Ok(admin.close().await?)
}

async fn lacked_room(admin: &mut Admin) -> Result<bool, Failure> {
    let following = admin.following().await?;
    let failure = following.and_then(|following| following.failure);
    Ok(failure.is_some_and(|failure| needs_room(&failure)))
}

/// Fails if a replica can't go on with the data that it has.
async fn require_data(admin: &mut Admin) -> Result<(), Failure> {
    let following = admin.following().await?;
    match following.and_then(|it| it.failure) {
        Some(failure) if needs_data(&failure) => {
            Err(Failure::Outrun(failure.message))
        }
        _ => Ok(()),
    }
}

/// Fails if waiting for a replica is in vain.
pub(super) async fn require_following(
    admin: &mut Admin,
) -> Result<(), Failure> {
    let broken = |why: &str| Err(Failure::Broken(why.to_owned()));
    let Some(following) = admin.following().await? else {
        return broken("it follows nobody");
    };
    match following.failure {
        Some(failure) => broken(&failure.message),
        None if !following.applies => broken("it was stopped"),
        None => Ok(()),
    }
}

/// The instance that another one follows.
pub(super) async fn source(
    job: &Job<Instance>,
    instance: &Instance,
) -> Result<Instance, Failure> {
    let Some(source) = instance.source else {
        return Err(Failure::Broken("it has no source".into()));
    };
    job.instance(source).await
}

impl Inner {
    /// Whether a server was told to follow that source.
    pub(crate) fn is_of(
        &self,
        following: &Following,
        source: &Instance,
    ) -> bool {
        following.address == source.address.to_string()
            && following.port == self.settings.port
    }

    /// Has a server follow another one.
    pub(crate) async fn follow(
        &self,
        replica: &mut Admin,
        source: &Instance,
        beginning: Beginning<'_>,
    ) -> Result<(), clouddb_engine::Error> {
        let secret = &self.parts.secret;
        let mut admin = self.admin(source).await?;
        admin.ensure_follower(secret, source.id).await?;
        admin.close().await?;
        let source = Source {
            id: source.id,
            address: source.address.into(),
            port: self.settings.port,
        };
        replica.follow(&source, secret, beginning).await
    }
}
