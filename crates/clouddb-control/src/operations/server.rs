//! Steps that start the server of an instance.

use clouddb_engine::Admin;
use clouddb_model::DataStatus;
use clouddb_platform::Workload;
use clouddb_store::Applied;
use futures::FutureExt;
use slog::warn;

use super::{
    job::{Failure, Job, chain},
    kind::Step,
};
use crate::{Error, Instance, machine::NotReady, told::ForCustomers};

impl<P> Step<Instance, P> {
    /// Makes the server's directories and files.
    pub(super) const PREPARE_FILES: Self =
        Step::new("prepare_files", |job| prepare_files(job).boxed());

    /// Starts the server's process.
    pub(super) const START_SERVER: Self =
        Step::new("start_server", |job| start_server(job).boxed());

    /// Waits until the server answers and its files are synced to the disk.
    pub(super) const AWAIT_SERVER: Self =
        Step::new("await_server", |job| await_server(job).boxed());

    /// The same for a server that was never started before.
    pub(super) const AWAIT_NEW_SERVER: Self =
        Step::new("await_server", |job| await_new_server(job).boxed());
}

async fn prepare_files(job: &Job<Instance>) -> Result<(), Failure> {
    let instance = job.current().await?;
    let workload = workload(job, &instance).await?;
    let platform = &job.inner.parts.platform;
    if instance.data != DataStatus::Whole {
        if platform.prepare_files(&workload, &job.fence()).await? {
            return Ok(());
        }
        let template = workload.template.0.clone();
        let size = platform.measure(instance.id, template).await?;
        job.take_disk(size).await?;
        let epoch = job.claim.epoch;
        return Ok(platform.prepare(&workload, epoch, &job.fence()).await?);
    }
    // Data that customers have written must never be replaced by an empty
    // database.
    if !platform.has_data(&workload, &job.fence()).await? {
        let (_, data) = workload.template;
        return Err(Failure::NoData(data));
    }
    platform.prepare_files(&workload, &job.fence()).await?;
    Ok(())
}

/// Writes the files that the server of an instance reads.
pub(super) async fn write_files(
    job: &Job<Instance>,
    instance: &Instance,
) -> Result<(), Failure> {
    let workload = workload(job, instance).await?;
    let platform = &job.inner.parts.platform;
    platform.prepare_files(&workload, &job.fence()).await?;
    Ok(())
}

async fn workload(
    job: &Job<Instance>,
    instance: &Instance,
) -> Result<Workload, Failure> {
    // A source that gives its place away takes no writes, whichever operation
    // starts it. In this order, the queries see the exchange either in progress
    // or done.
    let store = &job.inner.parts.store;
    let is_giving_place = store.is_giving_place(instance.id).await?;
    let is_replica = job.instance(instance.id).await?.source.is_some();
    Ok(job.inner.workload_of(instance, is_giving_place || is_replica)?)
}

async fn start_server(job: &Job<Instance>) -> Result<(), Failure> {
    let workload = job.inner.bare_workload(&job.subject)?;
    job.inner.parts.platform.start(&workload, &job.fence()).await?;
    Ok(())
}

async fn await_server(job: &Job<Instance>) -> Result<(), Failure> {
    await_new_server(job).await?;
    // A server that can't take the time zones, such as one with a full volume,
    // is better than none.
    if let Err(failure) = job.inner.tell_zones(&job.subject).await {
        warn!(job.log, "a server wasn't told of time zones";
            "cause" => chain(&failure));
    }
    Ok(())
}

/// A new server has time zones from the template.
async fn await_new_server(job: &Job<Instance>) -> Result<(), Failure> {
    let platform = &job.inner.parts.platform;
    let (id, fence) = (job.subject.id, job.fence());
    let synced = async { Ok::<_, Failure>(platform.sync(id, &fence).await?) };
    tokio::try_join!(started(job), synced)?;
    Ok(())
}

/// Waits until the server answers. If it ends twice, or doesn't answer, with
/// settings that it never ran with, it gets the settings of before.
async fn started(job: &Job<Instance>) -> Result<(), Failure> {
    if job.subject.configuration.is_none()
        && job.subject.applied == Applied::default()
    {
        return answers(job).await;
    }
    let instance = job.current().await?;
    let Applied { settings, running, .. } = &instance.applied;
    // An earlier try may have gone back to the old settings without writing the
    // files.
    write_files(job, &instance).await?;
    if settings == running {
        return answers(job).await;
    }
    let refused = match answers(job).await {
        Err(Failure::NotReady(NotReady::Ended(_))) => answers(job).await,
        answered => answered,
    };
    let (settings, refused) = match refused {
        Ok(()) => (settings.clone(), None),
        Err(refused @ Failure::NotReady(NotReady::Ended(_))) => {
            (running.clone(), Some(refused))
        }
        Err(hung @ Failure::NotReady(NotReady::Silent(..))) => {
            // Stop it before the refusal is recorded: otherwise the next worker
            // would wait for it.
            let platform = &job.inner.parts.platform;
            platform.stop(instance.id, &job.fence()).await?;
            (running.clone(), Some(hung))
        }
        Err(other) => return Err(other),
    };
    let refusal = refused.as_ref().map(ForCustomers::told);
    let before = || instance.applied.refusal.clone();
    let applied = Applied {
        running: settings.clone(),
        settings,
        refusal: refusal.or_else(before),
        ..instance.applied.clone()
    };
    set_applied(job, &applied).await?;
    let Some(refused) = refused else { return Ok(()) };
    warn!(job.log, "the server doesn't run with the settings of its group";
        "cause" => chain(&refused));
    write_files(job, &Instance { applied, ..instance }).await?;
    answers(job).await
}

/// Connects to the server of an instance. If it is the operation's own and has
/// ended by itself, starts it: no other operation does meanwhile.
pub(super) async fn admin(
    job: &Job<Instance>,
    instance: &Instance,
) -> Result<Admin, Failure> {
    let (inner, platform) = (&job.inner, &job.inner.parts.platform);
    if instance.id != job.subject.id {
        let away = |cause| Error::ServerAway { id: instance.id, cause };
        return Ok(inner.admin(instance).await.map_err(away)?);
    }
    let workload = inner.bare_workload(instance)?;
    if platform.find(&workload).await?.is_none() {
        // New settings are tried by a step that can go back. Start with the old
        // ones.
        let mut as_it_ran = instance.clone();
        as_it_ran.applied.settings.clone_from(&instance.applied.running);
        write_files(job, &as_it_ran).await?;
    }
    let process = platform.start(&workload, &job.fence()).await?;
    Ok(inner.ready(instance, &process).await?)
}

/// Does something with the server of an instance, and stops when the server has
/// ended.
pub(super) async fn while_running<T>(
    job: &Job<Instance>,
    instance: &Instance,
    work: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    let inner = &job.inner;
    let workload = inner.bare_workload(instance)?;
    let Some(process) = inner.parts.platform.find(&workload).await? else {
        return Err(Failure::Ended(instance.id));
    };
    tokio::select! {
        done = work => done,
        ended = process.ended() => {
            ended?;
            Err(Failure::Ended(instance.id))
        }
    }
}

/// Starts the server if it has ended, and waits until it answers.
async fn answers(job: &Job<Instance>) -> Result<(), Failure> {
    let inner = &job.inner;
    let workload = inner.bare_workload(&job.subject)?;
    let process = inner.parts.platform.start(&workload, &job.fence()).await?;
    let admin = inner.ready(&job.subject, &process).await?;
    Ok(admin.close().await?)
}

/// Records the state of the instance's settings.
pub(super) async fn set_applied(
    job: &Job<Instance>,
    applied: &Applied,
) -> Result<(), Failure> {
    let mut transaction = job.begin().await?;
    transaction.set_applied(job.subject.id, applied).await?;
    transaction.commit().await
}
