//! Builds an instance: its files, its server, its first databases and users.

use clouddb_engine::{Database, User};
use clouddb_model::InstanceStatus;
use clouddb_store::Lane;
use futures::FutureExt;
use serde::{Deserialize, Serialize};

use super::{
    exchange::run_events,
    job::{Failure, Job},
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    server,
    subject::InstanceEnding as Ending,
};
use crate::Instance;

pub(crate) static KIND: Kind<Instance, Contents> = Kind {
    name: "create_instance",
    lane: Lane::Server,
    steps: &[
        Step::PREPARE_FILES,
        Step::START_SERVER,
        Step::AWAIT_NEW_SERVER,
        CREATE_CONTENTS,
    ],
    patience: |settings| settings.build_deadline,
    tries: None,
    status: Meanwhile::Is(InstanceStatus::Build),
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Status(InstanceStatus::Error),
    rules: Rules::USUAL,
    hooks: Hooks::NONE,
};

/// Creates the databases and users of the request.
pub(super) const CREATE_CONTENTS: Step<Instance, Contents> =
    Step::with("create_contents", |job, contents| {
        create_contents(job, contents).boxed()
    });

/// The parameters: the databases and users to create.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Contents {
    pub(crate) databases: Vec<Database>,
    pub(crate) users: Vec<User>,
}

async fn create_contents(
    job: &Job<Instance>,
    contents: &Contents,
) -> Result<(), Failure> {
    let is_restored = job.subject.backup.is_some();
    let is_empty = contents.databases.is_empty() && contents.users.is_empty();
    if is_empty && !is_restored {
        return Ok(());
    }
    let mut admin = server::admin(job, &job.current().await?).await?;
    for database in &contents.databases {
        admin.ensure_database(database).await?;
    }
    for user in &contents.users {
        if is_restored {
            admin.renew_user(user).await?;
        } else {
            admin.ensure_user(user).await?;
        }
    }
    if is_restored {
        // The backup may be of a replica, whose events are disabled.
        run_events(job, &mut admin).await?;
    }
    admin.close().await?;
    // A server doesn't sync the directories of new databases itself.
    Ok(job.inner.parts.platform.sync(job.subject.id, &job.fence()).await?)
}
