//! Ends the server of an instance and starts it again.

use std::time::Duration;

use clouddb_model::InstanceStatus;
use futures::FutureExt;

use super::{
    Kind, Lane, Step,
    job::{Failure, Job},
    server::{AWAIT_SERVER, PREPARE_FILES, START_SERVER},
    subject::InstanceEnding as Ending,
};
use crate::Instance;

/// How long a server may take to end in good order.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "restart_instance",
    lane: Lane::Server,
    steps: &[
        Step { name: "stop_server", run: |job| stop_server(job).boxed() },
        PREPARE_FILES,
        START_SERVER,
        AWAIT_SERVER,
    ],
    patience: |settings| settings.recover_deadline,
    tries: None,
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Status(InstanceStatus::Error),
};

async fn stop_server(job: &Job<Instance>) -> Result<(), Failure> {
    let platform = &job.inner.parts.platform;
    platform.shut_down(job.subject.id, PATIENCE, &job.fence()).await?;
    Ok(())
}
