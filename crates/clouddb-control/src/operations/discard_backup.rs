//! Removes the objects of a failed backup.

use clouddb_store::Lane;
use futures::FutureExt;

use super::{
    delete_backup::remove_objects,
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    subject::BackupEnding as Ending,
};
use crate::Backup;

pub(crate) static KIND: Kind<Backup> = Kind {
    name: "discard_backup",
    lane: Lane::Objects,
    steps: &[Step::new("remove_objects", |job| remove_objects(job).boxed())],
    patience: |settings| settings.backup_deadline,
    tries: None,
    status: Meanwhile::Stays,
    done: Ending::AsItIs,
    given_up: Ending::AsItIs,
    rules: Rules { said: Some("is being deleted"), ..Rules::USUAL },
    hooks: Hooks::NONE,
};
