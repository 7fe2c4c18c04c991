//! Upgrades the system tables of an older version for a newer server.

use std::path::Path;

use clouddb_platform::Workspace;
use futures::FutureExt;

use super::{
    follow::source,
    job::{Failure, Job},
    kind::Step,
    server,
};
use crate::{
    Instance,
    machine::{owner, tool as tool_of},
};

/// The prefix of the directories of tries, and the file in them.
const WORKSPACE: &str = "upgrade";
const OPTIONS: &str = "options.cnf";

impl<P> Step<Instance, P> {
    /// Does nothing if the replica has the version of its source.
    pub(super) const UPGRADE_TABLES: Self =
        Step::new("upgrade_tables", |job| upgrade_tables(job).boxed());
}

async fn upgrade_tables(job: &Job<Instance>) -> Result<(), Failure> {
    let platform = &job.inner.parts.platform;
    let instance = job.current().await?;
    let source = source(job, &instance).await?;
    if source.datastore_version == instance.datastore_version {
        return Ok(());
    }
    let workspace = platform
        .workspace(
            instance.id,
            owner(&instance),
            WORKSPACE,
            job.claim.epoch,
            &job.fence(),
        )
        .await?;
    let upgraded = upgrade(job, &instance, &workspace).await;
    platform.discard(workspace, &job.fence()).await?;
    upgraded
}

async fn upgrade(
    job: &Job<Instance>,
    instance: &Instance,
    workspace: &Workspace,
) -> Result<(), Failure> {
    let (inner, parts) = (&job.inner, &job.inner.parts);
    server::admin(job, instance).await?.close().await?;
    let options = parts.secret.upgrade_options(instance.id);
    workspace.write(OPTIONS, options).await?;
    let options = workspace.path().join(Path::new(OPTIONS));
    let layout = inner.layout(instance);
    let installation = inner.installation(instance)?;
    let tool = installation.upgrade_tables(&layout, &options);
    let tool = parts.platform.run(&tool_of(instance, tool))?;
    Ok(tool.finish().await?)
}
