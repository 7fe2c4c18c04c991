//! Builds an instance that follows another one, which goes on meanwhile.

use clouddb_model::InstanceStatus;

use super::{
    Kind, Lane,
    follow::{CATCH_UP, FOLLOW_SOURCE},
    seed::{DISCARD_FILES, SEED_FILES},
    server::{AWAIT_SERVER, START_SERVER},
    subject::InstanceEnding as Ending,
    upgrade_tables::UPGRADE_TABLES,
};
use crate::Instance;

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "create_replica",
    lane: Lane::Data,
    steps: &[
        DISCARD_FILES,
        SEED_FILES,
        START_SERVER,
        AWAIT_SERVER,
        UPGRADE_TABLES,
        FOLLOW_SOURCE,
        CATCH_UP,
    ],
    patience: |settings| settings.restore_deadline,
    tries: None,
    done: Ending::Status(InstanceStatus::Active),
    given_up: Ending::Status(InstanceStatus::Error),
};
