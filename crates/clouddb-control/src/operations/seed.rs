//! How what a source has gets onto a replica.
//!
//! What a replica has goes only once there is something better. Where there is
//! room for both, the copy is made beside it and takes its place when it is
//! whole: in the volume at once, from the disk below by way of another copy, for
//! which the first one stays. Where there isn't, it goes as late as it can: when
//! the copy is known to fit, and has begun to arrive.

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

/// How much of the source's data is on its way at a time.
const PIECE: usize = 256 * 1024;
/// What the directories of tries are named that aren't in the volume.
const BESIDE: &str = "seed";
/// How much more room than the source's files take a copy of them needs until it
/// is ready, as a part and in bytes: for what changes meanwhile.
const MORE: u64 = 10;
const AT_LEAST: u64 = 128 << 20;

impl<P> Step<Instance, P> {
    /// Removes what there is of an instance that was never whole.
    pub(super) const DISCARD_FILES: Self =
        Step::new("discard_files", |job| discard_files(job).boxed());

    /// Makes the data directory of what the source has, while that goes on.
    pub(super) const SEED_FILES: Self =
        Step::new("seed_files", |job| seed_files(job).boxed());
}

/// Where a copy is made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Place {
    /// In the volume, which has no data.
    Empty,
    /// In the volume, beside the data.
    InVolume,
    /// On the disk that the volume is on.
    OnDisk,
    /// In the volume, in place of the data: there is no room for both.
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

/// Nobody counts on the data of the instance any more.
async fn disown_data(job: &Job<Instance>) -> Result<(), Failure> {
    let id = job.subject.id;
    let mut transaction = job.begin().await?;
    transaction.set_data(id, DataStatus::Unfinished).await?;
    // What was backed up is no beginning for what comes.
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
        // In the volume the next one finds it.
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
            // Afterwards: whoever is killed in between makes another copy, and
            // doesn't take what was there before for one.
            disown_data(job).await
        }
        Place::OnDisk => {
            platform.keep(workspace, DATA, fence).await?;
            place_kept(job, workload).await
        }
    }
}

/// Where a copy of the source is made, beside what the replica has.
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

/// What a copy of the source takes of the disk.
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
    // What it has goes when the copy comes.
    Ok(taken.saturating_sub(platform.used(instance.id).await?))
}

/// What is in a volume takes of the disk, too.
fn choose(room: RoomBeside, spare: u64, needed: u64) -> Place {
    if room.volume.min(spare) >= needed {
        Place::InVolume
    } else if room.disk.min(spare) >= needed {
        Place::OnDisk
    } else {
        Place::Instead
    }
}

/// Puts a copy that is whole in its place. It stays where it is until then.
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

/// Makes a data directory of what the source has in a workspace.
async fn copy(
    job: &Job<Instance>,
    instance: &Instance,
    source: &Instance,
    workspace: &Workspace,
    place: Place,
) -> Result<(), Failure> {
    let (inner, platform) = (&job.inner, &job.inner.parts.platform);
    // A newer version takes over what the source's own has made ready.
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
