//! Builds a replica of an instance, which goes on meanwhile.

use clouddb_model::InstanceStatus;
use clouddb_store::Lane;

use super::{
    create_instance::Contents,
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    subject::InstanceEnding as Ending,
};
use crate::Instance;

pub(crate) static KIND: Kind<Instance, Contents> = Kind {
    name: "create_replica",
    lane: Lane::Data,
    steps: &[
        Step::DISCARD_FILES,
        Step::SEED_FILES,
        Step::START_SERVER,
        Step::AWAIT_SERVER,
        Step::UPGRADE_TABLES,
        Step::FOLLOW_SOURCE,
        Step::CATCH_UP,
    ],
    patience: |settings| settings.restore_deadline,
    tries: None,
    status: Meanwhile::Is(InstanceStatus::Build),
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Status(InstanceStatus::Error),
    rules: Rules::USUAL,
    hooks: Hooks::NONE,
};
