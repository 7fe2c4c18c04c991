//! Removes what is stored of a backup that failed.

use futures::FutureExt;

use super::{
    Kind, Lane, Step, delete_backup::remove_objects,
    subject::BackupEnding as Ending,
};
use crate::Backup;

pub(crate) static KIND: Kind<Backup> = Kind {
    name: "discard_backup",
    lane: Lane::Objects,
    steps: &[Step {
        name: "remove_objects",
        run: |job| remove_objects(job).boxed(),
    }],
    patience: |settings| settings.backup_deadline,
    tries: None,
    done: Ending::AsItIs,
    given_up: Ending::AsItIs,
};
