//! Removes what there is of a copy in another region that failed.

use futures::FutureExt;

use super::{
    Kind, Lane, Step,
    copy_backup::{copying, named, region},
    job::{Failure, Job},
    subject::BackupEnding as Ending,
};
use crate::{Backup, backups::Copying};

pub(crate) static KIND: Kind<Backup> = Kind {
    name: "discard_copy",
    lane: Lane::Objects,
    steps: &[Step {
        name: "remove_objects",
        run: |job| remove_objects(job).boxed(),
    }],
    patience: |settings| settings.delete_deadline,
    tries: None,
    done: Ending::AsItIs,
    given_up: Ending::AsItIs,
};

async fn remove_objects(job: &Job<Backup>) -> Result<(), Failure> {
    let copying = copying(job)?;
    let removed = remove(job, &copying).await;
    removed.map_err(|failure| named(failure, copying))
}

/// What turned out to be whole stays: somebody may know it by now.
async fn remove(job: &Job<Backup>, copying: &Copying) -> Result<(), Failure> {
    let there = region(job, copying)?;
    // It knows nothing of the tries but what is listed of them.
    copying.tidy(&there, &job.subject, 0).await?;
    Ok(())
}
