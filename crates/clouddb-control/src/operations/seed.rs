//! Copies a source's data to a replica.
//!
//! A replica's old data is removed only once there is something better. With
//! room for both, the copy is made next to the old data and replaces it when it
//! is complete. In the volume, both are exchanged at once. A copy on the disk
//! below is kept until it has been copied into the volume. Without room for
//! both, the old data is removed as late as possible: when the new data is
//! known to fit, and has begun to arrive.

use clouddb_engine::BackupReport;
use clouddb_model::{DataStatus, IncarnationId};
use clouddb_platform::{RoomBeside, Workload, Workspace};
use futures::FutureExt;
use slog::{info, warn};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, copy_buf};

use super::{
    copying::{announced, while_copying},
    follow::source,
    job::{Failure, Job, chain},
    kind::Step,
    settle::DATA,
};
use crate::{
    Instance,
    machine::{owner, tool as tool_of},
    replication::Trouble,
};

/// The size of the buffer for the source's data, in bytes.
const PIECE: usize = 256 * 1024;
/// The prefix of the directories of tries on the disk below the volume.
const BESIDE: &str = "seed";
/// How much more room than the source's files a copy needs until it is ready,
/// as a part and at least in bytes: for changes during the copy.
const MORE: u64 = 10;
const AT_LEAST: u64 = 128 << 20;

impl<P> Step<Instance, P> {
    /// Removes the files of an instance that was never complete.
    pub(super) const DISCARD_FILES: Self =
        Step::new("discard_files", |job| discard_files(job).boxed());

    /// Copies the source's data directory while the source goes on.
    pub(super) const SEED_FILES: Self =
        Step::new("seed_files", |job| seed_files(job).boxed());
}

/// Where the copy is made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Place {
    /// In the volume, which has no data.
    Empty,
    /// In the volume, next to the data.
    InVolume,
    /// On the disk below the volume.
    OnDisk,
    /// In the volume, replacing the data: there is no room for both.
    Instead,
}

async fn discard_files(job: &Job<Instance>) -> Result<(), Failure> {
    let (parts, id) = (&job.inner.parts, job.subject.id);
    if job.current().await?.data == DataStatus::Whole {
        return Ok(());
    }
    disown_data(job).await?;
    parts.platform.stop(id, &job.fence()).await?;
    Ok(parts.platform.remove(id, &job.fence()).await?)
}

/// Marks the instance's data as unusable.
async fn disown_data(job: &Job<Instance>) -> Result<(), Failure> {
    let id = job.subject.id;
    let mut transaction = job.begin().await?;
    transaction.set_data(id, DataStatus::Unfinished).await?;
    // Backups of the old data can't be the parents of later ones.
    transaction.set_incarnation(id, IncarnationId::random()).await?;
    transaction.commit().await
}

async fn seed_files(job: &Job<Instance>) -> Result<(), Failure> {
    let (inner, parts) = (&job.inner, &job.inner.parts);
    let (platform, instance) = (&parts.platform, &job.current().await?);
    let workload = &inner.workload(instance)?;
    let is_there = platform.prepare_files(workload, &job.fence()).await?;
    if platform.is_kept(instance.id).await? {
        return place_kept(job, workload).await;
    }
    let is_whole = instance.data == DataStatus::Whole;
    if is_there && !is_whole {
        return Ok(());
    }
    let source = &source(job, instance).await?;
    inner.witness(source).await?;
    let place = if is_there {
        place(job, instance, source).await?
    } else {
        Place::Empty
    };
    let fence = &job.fence();
    let (of, epoch) = (owner(instance), job.claim.epoch);
    let workspace = if place == Place::OnDisk {
        platform.workspace(instance.id, of, BESIDE, epoch, fence).await?
    } else {
        let made =
            platform.workspace_for_data(instance.id, of, DATA, epoch, fence);
        made.await?
    };
    let copied = async {
        job.take_disk(taken(job, instance, source, place).await?).await?;
        copy(job, instance, source, &workspace, place).await
    };
    if let Err(failure) = Box::pin(copied).await {
        // In the volume, the next try finds and removes it.
        if place == Place::OnDisk
            && let Err(left) = platform.discard(workspace, fence).await
        {
            warn!(job.log, "half a copy is left"; "cause" => chain(&left));
        }
        return Err(failure);
    }
    match place {
        Place::Empty | Place::Instead => {
            Ok(platform.adopt(workload, workspace, DATA, fence).await?)
        }
        Place::InVolume => {
            let logs = inner.layout(instance).binary_logs();
            platform.stop(instance.id, fence).await?;
            platform.exchange(workload, workspace, DATA, logs, fence).await?;
            // Not before the exchange: after a crash in between, the next
            // worker would take the old data for a copy. Now it makes another
            // one.
            disown_data(job).await
        }
        Place::OnDisk => {
            platform.keep(workspace, DATA, fence).await?;
            place_kept(job, workload).await
        }
    }
}

/// Decides where a copy of the source is made, if the replica has data.
async fn place(
    job: &Job<Instance>,
    instance: &Instance,
    source: &Instance,
) -> Result<Place, Failure> {
    let platform = &job.inner.parts.platform;
    let taken = platform.used(source.id).await?;
    let needed = taken + taken / MORE + AT_LEAST;
    let room = platform.room_beside(instance.id).await?;
    let place = choose(room, job.spare_disk().await?, needed);
    info!(job.log, "a replica is made anew"; "bytes" => taken,
        "place" => format!("{place:?}"));
    if place == Place::Instead && taken > instance.volume.bytes() {
        let why = "its volume has no room for what its source has";
        return Err(Failure::Broken(Trouble::Is(why)));
    }
    Ok(place)
}

/// How many bytes of the disk a copy of the source takes.
async fn taken(
    job: &Job<Instance>,
    instance: &Instance,
    source: &Instance,
    place: Place,
) -> Result<u64, Failure> {
    let platform = &job.inner.parts.platform;
    let taken = platform.used(source.id).await?;
    if place != Place::Instead {
        return Ok(taken);
    }
    // The replica's data is removed when the copy arrives.
    Ok(taken.saturating_sub(platform.used(instance.id).await?))
}

/// Data in a volume takes room on the disk, too.
fn choose(room: RoomBeside, spare: u64, needed: u64) -> Place {
    if room.volume.min(spare) >= needed {
        Place::InVolume
    } else if room.disk.min(spare) >= needed {
        Place::OnDisk
    } else {
        Place::Instead
    }
}

/// Moves a complete copy on the disk into the volume. Until that is done, it
/// stays on the disk.
async fn place_kept(
    job: &Job<Instance>,
    workload: &Workload,
) -> Result<(), Failure> {
    let platform = &job.inner.parts.platform;
    discard_data(job, workload).await?;
    let epoch = job.claim.epoch;
    Ok(platform.place_kept(workload, epoch, &job.fence()).await?)
}

async fn discard_data(
    job: &Job<Instance>,
    workload: &Workload,
) -> Result<(), Failure> {
    let (inner, platform) = (&job.inner, &job.inner.parts.platform);
    disown_data(job).await?;
    platform.stop(workload.id, &job.fence()).await?;
    let logs = inner.layout(&job.subject).binary_logs();
    Ok(platform.discard_data(workload, logs, &job.fence()).await?)
}

/// Copies a source's data directory into a workspace.
async fn copy(
    job: &Job<Instance>,
    instance: &Instance,
    source: &Instance,
    workspace: &Workspace,
    place: Place,
) -> Result<(), Failure> {
    let (inner, platform) = (&job.inner, &job.inner.parts.platform);
    // The programs of the source's version make the data ready. The replica's
    // server, which may be newer, takes it over.
    let installation = inner.installation(source)?;
    let tool = installation.back_up(&inner.layout(source), None, None);
    let tool = tool_of(source, tool);
    let layout = inner.layout(instance);
    let directory = workspace.directory(DATA).await?;
    let copied = async {
        let output = announced(job, platform.run_reading(&tool)?);
        let mut output = BufReader::with_capacity(PIECE, output);
        if place == Place::Instead {
            output.fill_buf().await.map_err(Failure::Stream)?;
            discard_data(job, &inner.workload(instance)?).await?;
        }
        let tool = installation.extract(&layout, &directory);
        let mut input = platform.run_writing(&tool_of(instance, tool))?;
        let copied = async {
            copy_buf(&mut output, &mut input).await?;
            input.flush().await
        };
        copied.await.map_err(Failure::Stream)?;
        Ok(input.finish().await?)
    };
    Box::pin(while_copying(job, source, copied)).await?;
    let positions = workspace.read(DATA, &BackupReport::POSITIONS).await?;
    let details = workspace.read(DATA, &BackupReport::DETAILS).await?;
    BackupReport::read(&positions, &details)?;
    let tool = installation.make_ready(
        &layout,
        workspace.path(),
        DATA,
        None,
        inner.memory(instance)?,
    );
    platform.run(&tool_of(instance, tool))?.finish().await?;
    job.settle(installation, &directory).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_replica_has_goes_last() {
        let place = |volume, disk, spare| {
            choose(RoomBeside { volume, disk }, spare, 10)
        };
        assert_eq!(place(10, 10, 10), Place::InVolume);
        assert_eq!(place(9, 10, 10), Place::OnDisk);
        assert_eq!(place(9, 9, 10), Place::Instead);
        assert_eq!(place(10, 10, 9), Place::Instead);
    }
}
