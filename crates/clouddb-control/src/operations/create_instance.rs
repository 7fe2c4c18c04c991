//! Builds an instance: its files, its server, its first databases and users.

use clouddb_engine::{Database, User};
use clouddb_model::InstanceStatus;
use futures::FutureExt;
use serde::{Deserialize, Serialize};

use super::{
    Kind, Lane, Step,
    exchange::run_events,
    job::{Failure, Job},
    server::{self, AWAIT_SERVER, PREPARE_FILES, START_SERVER},
    subject::InstanceEnding as Ending,
};
use crate::Instance;

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "create_instance",
    lane: Lane::Server,
    steps: &[PREPARE_FILES, START_SERVER, AWAIT_SERVER, CREATE_CONTENTS],
    patience: |settings| settings.build_deadline,
    tries: None,
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Status(InstanceStatus::Error),
};

/// Makes the databases and users of the request.
pub(super) const CREATE_CONTENTS: Step<Instance> =
    Step { name: "create_contents", run: |job| create_contents(job).boxed() };

/// The databases and users to make, as the operation keeps them.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Contents {
    pub(crate) databases: Vec<Database>,
    pub(crate) users: Vec<User>,
}

async fn create_contents(job: &Job<Instance>) -> Result<(), Failure> {
    let contents: Contents = serde_json::from_str(&job.operation.detail)?;
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
        // It may be of a replica.
        run_events(job, &mut admin).await?;
    }
    admin.close().await?;
    // A server doesn't see to the directories of databases itself.
    Ok(job.inner.parts.platform.sync(job.subject.id, &job.fence()).await?)
}
