//! Restarts the server of an instance.

use std::time::Duration;

use clouddb_model::InstanceStatus;
use clouddb_store::Lane;
use futures::FutureExt;

use super::{
    job::{Failure, Job},
    kind::{Ended, Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    subject::InstanceEnding as Ending,
};
use crate::Instance;

/// How long a server may take to shut down.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "restart_instance",
    lane: Lane::Server,
    steps: &[
        Step::new("stop_server", |job| stop_server(job).boxed()),
        Step::PREPARE_FILES,
        Step::START_SERVER,
        Step::AWAIT_SERVER,
    ],
    patience: |settings| settings.recover_deadline,
    tries: None,
    status: Meanwhile::Is(InstanceStatus::Reboot),
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Status(InstanceStatus::Error),
    rules: Rules { is_to_run: Some(true), ..Rules::USUAL },
    hooks: Hooks {
        then: Some(|ended, _| forget_setback(ended).boxed()),
        ..Hooks::NONE
    },
};

async fn stop_server(job: &Job<Instance>) -> Result<(), Failure> {
    let platform = &job.inner.parts.platform;
    platform.shut_down(job.subject.id, PATIENCE, &job.fence()).await?;
    Ok(())
}

/// Removes the instance's message about an earlier failure: this operation's
/// success makes it obsolete.
pub(super) async fn forget_setback(
    ended: Ended<'_, Instance>,
) -> Result<(), clouddb_store::Error> {
    ended.transaction.set_setback(ended.subject.id, None).await
}
