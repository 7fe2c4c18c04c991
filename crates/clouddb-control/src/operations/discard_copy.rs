//! Removes the objects of a failed copy in another region.

use clouddb_store::Lane;
use futures::FutureExt;

use super::{
    copy_backup::{copy_on, named, region},
    job::{Failure, Job},
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Rules},
    subject::BackupEnding as Ending,
};
use crate::{Backup, backups::Copying};

pub(crate) static KIND: Kind<Backup, Copying> = Kind {
    name: "discard_copy",
    lane: Lane::Objects,
    steps: &[Step::with("remove_objects", |job, it| {
        remove_objects(job, it).boxed()
    })],
    patience: |settings| settings.delete_deadline,
    tries: None,
    status: Meanwhile::Stays,
    done: Ending::AsItIs,
    given_up: Ending::AsItIs,
    rules: Rules {
        gives_way_to: &[],
        said: Some("has a copy that failed and is being removed"),
        ..Rules::USUAL
    },
    hooks: Hooks {
        then: Some(|ended, copying| copy_on(ended, copying).boxed()),
        otherwise: Some(|ended, copying| copy_on(ended, copying).boxed()),
        ..Hooks::NONE
    },
};

async fn remove_objects(
    job: &Job<Backup>,
    copying: &Copying,
) -> Result<(), Failure> {
    let removed = remove(job, copying).await;
    removed.map_err(|failure| named(failure, copying))
}

/// Removes what is incomplete. A complete copy stays, since customers may know
/// it by now.
async fn remove(job: &Job<Backup>, copying: &Copying) -> Result<(), Failure> {
    let there = region(job, copying)?;
    // This operation knows no numbers of tries, only the objects in the
    // listing.
    copying.tidy(&there, &job.subject, 0).await?;
    Ok(())
}
