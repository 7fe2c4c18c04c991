//! Restarts the server of an instance that ended by itself.

use clouddb_model::InstanceStatus;
use clouddb_store::Lane;

use super::{
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Other, Rules},
    subject::InstanceEnding as Ending,
};
use crate::Instance;

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "recover_instance",
    lane: Lane::Server,
    steps: &[Step::PREPARE_FILES, Step::START_SERVER, Step::AWAIT_SERVER],
    patience: |settings| settings.recover_deadline,
    tries: None,
    status: Meanwhile::Is(InstanceStatus::Reboot),
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Status(InstanceStatus::Error),
    rules: Rules {
        gives_way_to: &[Other::Deletion, Other::Ejection],
        is_to_run: Some(true),
        ..Rules::USUAL
    },
    hooks: Hooks::NONE,
};
