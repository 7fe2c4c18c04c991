//! Runs during the copy of a server: reserves connections for the tool, and
//! keeps the copy from blocking the server's customers.

use std::{mem::replace, time::Duration};

use clouddb_engine::Admin;
use clouddb_platform::ToolOutput;
use slog::warn;
use tokio::io::AsyncRead;
use tokio_util::io::InspectReader;

use super::{
    job::{Failure, HeldUp, Job, chain},
    server::{self, while_running},
};
use crate::{
    Instance,
    clock::{Instant, sleep},
    configurations::parse,
    kill_switch::{self, Moment},
};

/// What the tool advises after the server has overwritten its redo log.
const OVERWRITTEN: &str = "innodb_log_file_size";
/// How often to look whether the copy waits for a lock.
const LOOK: Duration = Duration::from_secs(1);

/// Does `work` with the output of a tool that copies a server. Stops when the
/// server has ended.
///
/// Customers may use all of the server's connections, so the tool gets some
/// more. A session that holds `LOCK TABLES`, or changes a table for long, keeps
/// the tool waiting, and then all other changes of tables wait for the tool. So
/// the tool's connections are ended after a short wait, and the copy is tried
/// again.
pub(super) async fn while_copying<T>(
    job: &Job<Instance>,
    copied: &Instance,
    work: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    let mut admin = server::admin(job, copied).await?;
    await_turn(job, &mut admin).await?;
    make_places(job, copied, &mut admin).await?;
    let outcome = tokio::select! {
        done = while_running(job, copied, work) => Ok(done),
        waiting = held_up(job, copied, &mut admin) => Err(waiting),
    };
    match outcome {
        Ok(Ok(done)) => {
            take_places_back(job, copied, &mut admin).await;
            Ok(done)
        }
        Ok(Err(failure)) => {
            let is_crowded = admin.is_crowded().await.unwrap_or(false);
            take_places_back(job, copied, &mut admin).await;
            if is_crowded {
                warn!(job.log, "a copy failed"; "cause" => chain(&failure));
                return Err(HeldUp::Crowded.into());
            }
            if is_overwritten(&failure) {
                warn!(job.log, "a copy was outrun"; "cause" => chain(&failure));
                return Err(HeldUp::Overwritten.into());
            }
            Err(failure)
        }
        // The tool has ended by now, and doesn't say why.
        Err(waiting) => {
            admin.end(&waiting).await?;
            take_places_back(job, copied, &mut admin).await;
            Err(HeldUp::Locked.into())
        }
    }
}

/// Waits until no other copy of the server is being made. Fails if that takes
/// so long that customers should be told.
async fn await_turn(
    job: &Job<Instance>,
    admin: &mut Admin,
) -> Result<(), Failure> {
    let give_up = Instant::now() + job.inner.settings.waiting_deadline;
    while !admin.take_turn_to_copy().await? {
        if Instant::now() >= give_up {
            return Err(HeldUp::Copied.into());
        }
    }
    Ok(())
}

/// Lets tests know when a tool sends the first data.
pub(super) fn announced(
    job: &Job<Instance>,
    output: ToolOutput,
) -> impl AsyncRead + Send + use<> {
    let kind = job.operation.kind.clone();
    let mut has_begun = false;
    InspectReader::new(output, move |_| {
        if !replace(&mut has_begun, true) {
            kill_switch::reach(&kind, "copy", Moment::Effect);
        }
    })
}

/// Whether the server has overwritten redo log that the tool hadn't read yet.
/// The redo log of a small flavor is small. The tool's message is part of the
/// reader's error.
fn is_overwritten(failure: &Failure) -> bool {
    chain(failure).contains(OVERWRITTEN)
}

/// Watches the copy until its connections have waited too long for a lock.
/// Returns them.
async fn held_up(
    job: &Job<Instance>,
    copied: &Instance,
    admin: &mut Admin,
) -> Vec<u64> {
    loop {
        sleep(LOOK).await;
        match look(job, copied, admin).await {
            Ok(waiting) if waiting.is_empty() => {}
            Ok(waiting) => return waiting,
            Err(failure) => {
                warn!(job.log, "can't look what a copy waits for";
                    "cause" => chain(&failure));
                // The copy ends with the server, or goes on unwatched.
                if let Ok(again) = job.inner.admin(copied).await {
                    *admin = again;
                }
            }
        }
    }
}

async fn look(
    job: &Job<Instance>,
    copied: &Instance,
    admin: &mut Admin,
) -> Result<Vec<u64>, Failure> {
    // An operation may have set another number, or another copy may have ended.
    make_places(job, copied, admin).await?;
    // A new connection has no turn yet. If another copy has taken it, both go
    // on.
    admin.take_turn_to_copy().await?;
    Ok(admin.held_up_copies().await?)
}

async fn make_places(
    job: &Job<Instance>,
    copied: &Instance,
    admin: &mut Admin,
) -> Result<(), Failure> {
    let connections = connections(job, copied).await?;
    Ok(admin.make_places(connections).await?)
}

/// Failing is harmless: the server keeps a few more connections for now.
async fn take_places_back(
    job: &Job<Instance>,
    copied: &Instance,
    admin: &mut Admin,
) {
    let taken_back = async {
        let connections = connections(job, copied).await?;
        Ok::<_, Failure>(admin.take_places_back(connections).await?)
    };
    if let Err(failure) = taken_back.await {
        warn!(job.log, "the places of a copy stay";
            "cause" => chain(&failure));
    }
}

/// How many connections customers may have by the server's current settings.
async fn connections(
    job: &Job<Instance>,
    copied: &Instance,
) -> Result<u64, Failure> {
    let now = job.instance(copied.id).await?;
    let settings = job.inner.settings_of(&now, false)?;
    let values = parse(&now.applied.running)?;
    let settings = clouddb_engine::InstanceSettings { values, ..settings };
    Ok(settings.connections())
}
