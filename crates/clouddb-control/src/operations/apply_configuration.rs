//! Applies the settings of an instance's configuration group to its server, as
//! far as a running server can change them.

use clouddb_engine::{Admin, LiveSetting, is_of_replicas, told};
use clouddb_platform::Workspace;
use clouddb_store::{Applied, Lane};
use futures::FutureExt;

use super::{
    job::{Failure, Job, Rejection},
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    server::{set_applied, write_files},
    subject::InstanceEnding as Ending,
};
use crate::{
    Inner, Instance,
    configurations::{Trial, parse},
    machine::{owner, tool as tool_of},
};

/// The directory for a trial, and its file of options.
const TRIAL: &str = "trial";
const OPTIONS: &str = "options.cnf";

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "apply_configuration",
    lane: Lane::Server,
    steps: &[
        Step::new("try_settings", |job| try_settings(job).boxed()),
        Step::new("tell_server", |job| tell_server(job).boxed()),
    ],
    patience: |settings| settings.recover_deadline,
    tries: Some(6),
    status: Meanwhile::Stays,
    done: Ending::AsItIs,
    given_up: Ending::Refused,
    rules: Rules { tells_settings: true, ..Rules::USUAL },
    hooks: Hooks::NONE,
};

/// Has the server's program read the settings, unless it has read them before.
/// The server never gets settings that its program refuses.
async fn try_settings(job: &Job<Instance>) -> Result<(), Failure> {
    let (inner, parts) = (&job.inner, &job.inner.parts);
    let instance = job.current().await?;
    let wanted = parts.store.wanted_settings(instance.id).await?;
    let seen = Applied { seen: wanted, refusal: None, ..instance.applied };
    set_applied(job, &seen).await?;
    let instance = with_settings(Instance { applied: seen, ..instance });
    let trial = Trial::of(&instance);
    if trial.is_of_nothing() || inner.trials.were_passed(&trial) {
        return Ok(());
    }
    let workspace = parts
        .platform
        .workspace(
            instance.id,
            owner(&instance),
            TRIAL,
            job.claim.epoch,
            &job.fence(),
        )
        .await?;
    let tried = read_options(inner, &instance, &workspace).await;
    parts.platform.discard(workspace, &job.fence()).await?;
    tried?;
    inner.trials.pass(trial);
    Ok(())
}

async fn read_options(
    inner: &Inner,
    instance: &Instance,
    workspace: &Workspace,
) -> Result<(), Failure> {
    let installation = inner.installation(instance)?;
    let layout = inner.layout(instance);
    let settings = inner.settings_of(instance, instance.source.is_some())?;
    let options = installation.options(&layout, &settings);
    workspace.write(OPTIONS, options).await?;
    let tool = installation.try_options(&layout, workspace.path(), OPTIONS);
    let tool = inner.parts.platform.run(&tool_of(instance, tool))?;
    match tool.finish().await {
        Err(refused @ clouddb_platform::Error::Tool { .. }) => {
            Err(Failure::Refused(Rejection::Program(refused)))
        }
        tried => Ok(tried?),
    }
}

async fn tell_server(job: &Job<Instance>) -> Result<(), Failure> {
    let inner = &job.inner;
    let before = job.current().await?;
    let after = with_settings(before.clone());
    write_files(job, &after).await?;
    let workload = inner.bare_workload(&after)?;
    let running = if inner.parts.platform.find(&workload).await?.is_some() {
        let told = tell(inner, &before, &after).await;
        if matches!(told, Err(Failure::Refused(_))) {
            write_files(job, &before).await?;
        }
        told?
    } else {
        // The server starts with them.
        before.applied.running
    };
    set_applied(job, &Applied { running, ..after.applied }).await
}

/// Tells the server what it can change while it runs. Returns the settings that
/// it uses then. If it refuses one, it keeps the settings of before.
async fn tell(
    inner: &Inner,
    before: &Instance,
    after: &Instance,
) -> Result<String, Failure> {
    let engine = inner.engine(after)?;
    let parameters = engine.template.parameters();
    let memory = inner.memory(after)?;
    let old = parse(&before.applied.running)?;
    let new = parse(&after.applied.settings)?;
    let is_replica = after.source.is_some();
    let settings = |from, to| {
        let mut settings =
            engine.installation.live_settings(parameters, memory, from, to);
        // A replica is told those when it becomes a source.
        settings.retain(|it| !(is_replica && is_of_replicas(&it.name)));
        settings
    };
    let mut admin = inner.admin(after).await?;
    if let Err(refused) = set_all(&mut admin, &settings(&old, &new)).await {
        if !refused.is_refusal() {
            return Err(refused.into());
        }
        set_all(&mut admin, &settings(&new, &old)).await?;
        return Err(Failure::Refused(Rejection::Server(refused)));
    }
    admin.close().await?;
    Ok(serde_json::to_string(&told(parameters, &old, &new))?)
}

async fn set_all(
    admin: &mut Admin,
    settings: &[LiveSetting],
) -> Result<(), clouddb_engine::Error> {
    for setting in settings {
        admin.set(setting).await?;
    }
    Ok(())
}

/// The instance with the settings that it is to be started with from now on.
fn with_settings(mut instance: Instance) -> Instance {
    instance.applied.settings.clone_from(&instance.applied.seen);
    instance
}
