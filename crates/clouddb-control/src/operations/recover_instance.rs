//! Starts the server of an instance again after it ended by itself.

use clouddb_model::InstanceStatus;

use super::{
    Kind, Lane,
    server::{AWAIT_SERVER, PREPARE_FILES, START_SERVER},
    subject::InstanceEnding as Ending,
};
use crate::Instance;

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "recover_instance",
    lane: Lane::Server,
    steps: &[PREPARE_FILES, START_SERVER, AWAIT_SERVER],
    patience: |settings| settings.recover_deadline,
    tries: None,
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Status(InstanceStatus::Error),
};
