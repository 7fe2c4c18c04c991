//! Steps that have a server follow another one.

use std::time::Duration;

use clouddb_engine::{Admin, BackupReport, Beginning, Following, Part, Source};
use futures::FutureExt;

use super::{
    Step,
    fill::fill,
    job::{Failure, Job},
    restore_instance::DATA,
    server::{self, write_files},
};
use crate::{
    Error, Inner, Instance,
    configurations::parse,
    replication::{needs_data, needs_room},
};

/// How long one question waits for a replica. Less than a call may take.
pub(super) const WAIT: Duration = Duration::from_secs(2);

/// Has the server follow the source from there on.
pub(super) const FOLLOW_SOURCE: Step<Instance> =
    Step { name: "follow_source", run: |job| follow_source(job).boxed() };

/// Waits until it has done what the source had at the beginning.
pub(super) const CATCH_UP: Step<Instance> =
    Step { name: "catch_up", run: |job| catch_up(job).boxed() };

async fn follow_source(job: &Job<Instance>) -> Result<(), Failure> {
    let (inner, parts) = (&job.inner, &job.inner.parts);
    let instance = job.current().await?;
    let source = source(job, &instance).await?;
    let mut admin = server::admin(job, &instance).await?;
    let following = admin.following().await?;
    if following.is_some_and(|it| inner.is_of(&it, &source) && it.goes_on())
        && !admin.lacks_rows().await?
    {
        return Ok(admin.close().await?);
    }
    let details = &BackupReport::DETAILS;
    let details = parts.platform.read(instance.id, DATA, details).await?;
    let position = BackupReport::position(&details)?;
    let beginning = Beginning::Backup(&position);
    inner.follow(&mut admin, &source, beginning).await?;
    fill(job, &mut admin, &source).await?;
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
        if lacks_rows(&mut admin).await? {
            fill(job, &mut admin, &source).await?;
        }
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

/// Whether a replica has to have rows that are in memory only before it goes on.
pub(super) async fn lacks_rows(admin: &mut Admin) -> Result<bool, Failure> {
    let following = admin.following().await?;
    let failure = following.and_then(|following| following.failure);
    let is_known = failure.is_some_and(|it| it.part == Part::InMemory);
    Ok(is_known || admin.lacks_rows().await?)
}

/// Fails if a replica can't go on with the data that it has.
pub(super) async fn require_data(admin: &mut Admin) -> Result<(), Failure> {
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

    /// Has the server of an instance be set as a replica is, or as one that is
    /// none.
    pub(crate) async fn take_place(
        &self,
        admin: &mut Admin,
        instance: &Instance,
        is_replica: bool,
    ) -> Result<(), Error> {
        let memory = self.memory(instance)?;
        let values = parse(&instance.applied.running)?;
        let settings = self
            .installation(instance)?
            .place_settings(memory, &values, is_replica);
        Ok(admin.take_place(&settings).await?)
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
