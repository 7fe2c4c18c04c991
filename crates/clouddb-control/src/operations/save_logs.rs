//! Saves the logs of an instance without changing it.

use clouddb_objects::from_reader;
use clouddb_store::Lane;
use futures::FutureExt;

use super::{
    job::{Failure, Job},
    kind::{Hooks, Kind, Step},
    rules::{Meanwhile, Other, Rules},
    subject::InstanceEnding as Ending,
};
use crate::{Instance, backups::StorageError, machine::owner};

/// How many tries there are. No other operation on the instance can begin until
/// the last one ends.
const TRIES: u32 = 5;

pub(crate) static KIND: Kind<Instance> = Kind {
    name: "save_logs",
    lane: Lane::Objects,
    steps: &[Step::new("copy_logs", |job| copy_logs(job).boxed())],
    patience: |settings| settings.backup_deadline,
    tries: Some(TRIES),
    status: Meanwhile::Stays,
    done: Ending::AsItIs,
    given_up: Ending::AsItIs,
    rules: Rules {
        exclusive: false,
        gives_way_to: &[Other::Deletion, Other::Ejection],
        said: Some("its logs are being saved"),
        ..Rules::USUAL
    },
    hooks: Hooks::NONE,
};

/// Each try gives its objects the same names, so the last try's are kept.
async fn copy_logs(job: &Job<Instance>) -> Result<(), Failure> {
    let (inner, parts) = (&job.inner, &job.inner.parts);
    let (instance, asked) = (&job.subject, job.operation.started);
    let (has, may) =
        (parts.logs.stored(&instance.account).await?, inner.settings.most_logs);
    if has >= may.bytes() {
        return Err(Failure::TooMuch { what: "saved logs", may });
    }
    let layout = inner.layout(instance);
    let mut found = Vec::new();
    // A log that is rotated meanwhile is saved twice.
    for log in layout.logs() {
        let name = parts.logs.name(instance, asked, &log);
        let name = name.map_err(StorageError::from)?;
        let opened =
            parts.platform.read_log(instance.id, owner(instance), &log).await?;
        found.extend(opened.map(|opened| (name, opened)));
    }
    let size = found.iter().map(|(_, log)| log.limit()).sum();
    job.take_store(parts.logs.objects(), size).await?;
    for (name, opened) in found {
        let put = parts.logs.objects().put(&name, from_reader(opened)).await;
        put.map_err(StorageError::from)?;
    }
    Ok(())
}
