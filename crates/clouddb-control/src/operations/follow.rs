//! Steps that make a server follow another one.

use std::time::Duration;

use clouddb_engine::{Admin, BackupReport, Beginning, Following, Part, Source};
use futures::FutureExt;

use super::{
    fill::fill,
    job::{Failure, Job},
    kind::Step,
    server::{self, write_files},
    settle::DATA,
};
use crate::{
    Error, Inner, Instance,
    configurations::parse,
    replication::{History, Trouble, needs_data, needs_room},
};

/// How long one wait for a replica's position takes. Shorter than the limit of
/// a call.
pub(super) const WAIT: Duration = Duration::from_secs(2);

impl<P> Step<Instance, P> {
    /// Makes the server follow its source from the position of its copy.
    pub(super) const FOLLOW_SOURCE: Self =
        Step::new("follow_source", |job| follow_source(job).boxed());

    /// Waits until the server has applied what the source had when the step
    /// began.
    pub(super) const CATCH_UP: Self =
        Step::new("catch_up", |job| catch_up(job).boxed());
}

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
    job.follow(&mut admin, &source, beginning).await?;
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
    let following = admin.following().await?;
    let lacked_room = lacked_room(following.as_ref());
    if lacked_room {
        // There may be room now, or there is with the volume's wanted size.
        write_files(job, &instance).await?;
    }
    // The source may have changed since the server was told to follow it.
    if lacked_room || !following.is_some_and(|it| inner.is_of(&it, &source)) {
        job.follow(&mut admin, &source, Beginning::Here).await?;
    }
    while !admin.reaches(&position, WAIT).await? {
        if lacks_rows(&mut admin).await? {
            fill(job, &mut admin, &source).await?;
        }
        require_data(&mut admin).await?;
        require_following(&mut admin).await?;
    }
    if let Some(why) = inner.history(&mut admin, &source).await?.trouble() {
        return Err(Failure::Outrun(Trouble::Is(why)));
    }
    Ok(admin.close().await?)
}

fn lacked_room(following: Option<&Following>) -> bool {
    let failure = following.and_then(|following| following.failure.as_ref());
    failure.is_some_and(needs_room)
}

/// Whether a replica needs rows of tables in memory before it can go on.
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
            Err(Failure::Outrun(Trouble::Says(failure)))
        }
        _ => Ok(()),
    }
}

/// Fails if waiting for a replica is in vain.
pub(super) async fn require_following(
    admin: &mut Admin,
) -> Result<(), Failure> {
    let broken = |why| Err(Failure::Broken(why));
    let Some(following) = admin.following().await? else {
        return broken(Trouble::Is("it follows nobody"));
    };
    match following.failure {
        Some(failure) => broken(Trouble::Says(failure)),
        None if !following.applies => broken(Trouble::Is("it was stopped")),
        None => Ok(()),
    }
}

/// The source of an instance.
pub(super) async fn source(
    job: &Job<Instance>,
    instance: &Instance,
) -> Result<Instance, Failure> {
    let Some(source) = instance.source else {
        return Err(Failure::Broken(Trouble::Is("it has no source")));
    };
    job.instance(source).await
}

impl Inner {
    /// Whether a server was told to follow this source.
    pub(crate) fn is_of(
        &self,
        following: &Following,
        source: &Instance,
    ) -> bool {
        following.address == source.address.to_string()
            && following.port == self.settings.port
    }

    /// Sets the server of an instance up as a replica or as a source.
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

    /// Lets others follow a source. Returns what they need to know of it.
    pub(crate) async fn as_source(
        &self,
        source: &Instance,
    ) -> Result<Source, clouddb_engine::Error> {
        let mut admin = self.admin(source).await?;
        admin.ensure_follower(&self.parts.secret, source.id).await?;
        let written = admin.ensure_witness(source.id).await?;
        admin.close().await?;
        Ok(Source {
            id: source.id,
            address: source.address.into(),
            port: self.settings.port,
            written,
        })
    }

    /// Whether a replica's data is from the history of its source. The source
    /// is asked after the replica: otherwise it might lack what the replica
    /// received in between.
    pub(crate) async fn history(
        &self,
        replica: &mut Admin,
        source: &Instance,
    ) -> Result<History, clouddb_engine::Error> {
        let own = replica.position().await?;
        let known = replica.known_of(source.id).await?;
        let mut admin = self.admin(source).await?;
        let position = admin.position().await?;
        let written = admin.written().await?;
        admin.close().await?;
        Ok(if !position.covers(&own) {
            History::More
        } else if known.is_empty() {
            History::Unknown
        } else if !written.covers(&known) {
            History::Other
        } else {
            History::Same
        })
    }

    /// Ensures that a source's binary log has a mark that tells its history
    /// from any other.
    pub(crate) async fn witness(&self, source: &Instance) -> Result<(), Error> {
        let away = |cause| Error::ServerAway { id: source.id, cause };
        let mut admin = self.admin(source).await.map_err(away)?;
        admin.ensure_witness(source.id).await.map_err(away)?;
        admin.close().await.map_err(away)
    }
}
