//! Work on instances and backups after the request for it was answered.
//!
//! An operation is a row of the store: a kind, a step, a deadline. A worker
//! claims it and carries out its steps in order. Each step looks at what exists
//! and does what is missing, so that another worker can repeat it after a
//! crash. A step that fails is tried again, with longer and longer pauses,
//! until the deadline. Then the operation is given up, and its subject says
//! why.

pub(crate) mod apply_configuration;
mod begin;
pub(crate) mod copy_backup;
mod copying;
pub(crate) mod create_backup;
pub(crate) mod create_instance;
pub(crate) mod create_replica;
pub(crate) mod delete_backup;
pub(crate) mod delete_instance;
pub(crate) mod detach_replica;
pub(crate) mod discard_backup;
pub(crate) mod discard_copy;
pub(crate) mod eject_source;
mod exchange;
mod fill;
mod follow;
mod job;
mod kind;
mod known;
mod lanes;
mod pauses;
mod plan;
pub(crate) mod promote_replica;
pub(crate) mod recover_instance;
pub(crate) mod repair_replication;
pub(crate) mod reseed_replica;
pub(crate) mod resize_instance;
pub(crate) mod restart_instance;
pub(crate) mod restore_instance;
mod room;
mod rules;
pub(crate) mod save_logs;
mod seed;
mod server;
mod settle;
mod subject;
#[cfg(test)]
mod tests;
mod turns;
mod upgrade_tables;
mod worker;

use clouddb_model::{AccountId, OperationId};
use clouddb_store::{Event, EventOutcome, Operation, OperationState};

pub(crate) use exchange::Standing;
pub(crate) use job::{Failure, HeldUp, Rejection, chain};
pub(crate) use kind::Kind;
pub(crate) use known::{
    is_to_run, not_exclusive, promised_flavors, rules_for, with_settings,
};
pub(crate) use lanes::Lanes;
pub(crate) use rules::Other;
pub(crate) use worker::work;

use crate::{Backup, Control, Error, Instance};
use known::Listed;
use plan::AnyKind;
use subject::Subject;

impl Listed for Instance {
    const KINDS: &'static [&'static dyn AnyKind<Self>] = &[
        &create_instance::KIND,
        &restore_instance::KIND,
        &create_replica::KIND,
        &reseed_replica::KIND,
        &repair_replication::KIND,
        &detach_replica::KIND,
        &promote_replica::KIND,
        &eject_source::KIND,
        &resize_instance::KIND,
        &recover_instance::KIND,
        &restart_instance::KIND,
        &apply_configuration::KIND,
        &create_backup::KIND,
        &save_logs::KIND,
        &delete_instance::KIND,
    ];
}

impl Listed for Backup {
    const KINDS: &'static [&'static dyn AnyKind<Self>] = &[
        &delete_backup::KIND,
        &discard_backup::KIND,
        &copy_backup::KIND,
        &discard_copy::KIND,
    ];
}

/// The names of all kinds of operations, each with the names of its steps.
pub fn operation_kinds()
-> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let instances = Instance::KINDS.iter().map(|kind| names(*kind));
    instances.chain(Backup::KINDS.iter().map(|kind| names(*kind)))
}

fn names<S: Subject>(
    kind: &dyn AnyKind<S>,
) -> (&'static str, Vec<&'static str>) {
    let steps = (0..).map_while(|index| kind.step(index));
    (kind.name(), steps.collect())
}

/// Some of an account's operations.
#[derive(Clone, Debug)]
pub struct OperationPage {
    /// The operations, the latest first.
    pub operations: Vec<Operation>,
    /// Whether more follow.
    pub more: bool,
}

/// The progress of an operation's step.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StepProgress {
    /// Its name.
    pub name: String,
    /// The result of the last try; `None` if the step waits for its first or
    /// next try.
    pub outcome: Option<EventOutcome>,
    /// How many times it was tried.
    pub attempts: u32,
    /// When it was first tried.
    pub started: Option<chrono::DateTime<chrono::Utc>>,
    /// When it was done or given up.
    pub finished: Option<chrono::DateTime<chrono::Utc>>,
}

impl Control {
    /// An account's operations on one instance or all, the latest first,
    /// beginning after the id `marker`.
    pub async fn operations(
        &self,
        account: &AccountId,
        instance: Option<&str>,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<OperationPage, Error> {
        let store = &self.inner.parts.store;
        let one_more = limit.saturating_add(1);
        let mut operations =
            store.operations(account, instance, marker, one_more).await?;
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = operations.len() > limit;
        operations.truncate(limit);
        Ok(OperationPage { operations, more })
    }

    /// An account's operation, and the progress of its steps.
    pub async fn operation(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<(Operation, Vec<StepProgress>), Error> {
        let not_found =
            || Error::NotFound { kind: "operation", id: id.to_owned() };
        let id: OperationId = id.parse().map_err(|_| not_found())?;
        let store = &self.inner.parts.store;
        let operation = store.operation(account, id).await?;
        let operation = operation.ok_or_else(not_found)?;
        let events = store.events(id).await?;
        let steps = progress(&operation, &events);
        Ok((operation, steps))
    }
}

/// Collects the events of each step. The kind's steps come in their order; a
/// step that the kind no longer has comes where it was tried.
fn progress(operation: &Operation, events: &[Event]) -> Vec<StepProgress> {
    let known = operation_kinds().find(|(kind, _)| *kind == operation.kind);
    let mut names: Vec<&str> = known.map_or(Vec::new(), |(_, steps)| steps);
    for event in events {
        if !names.contains(&event.step.as_str()) {
            names.push(&event.step);
        }
    }
    let state = operation.state;
    let steps = names.into_iter().map(|name| {
        let own: Vec<&Event> =
            events.iter().filter(|event| event.step == name).collect();
        let of = |outcome| own.iter().filter(move |e| e.outcome == outcome);
        // The last try counts, unless it failed or was abandoned and another
        // one follows.
        let last = own.last().filter(|event| match event.outcome {
            EventOutcome::Started => state == OperationState::Running,
            EventOutcome::Done => true,
            EventOutcome::Failed => state == OperationState::Failed,
        });
        let ended = last.filter(|e| e.outcome != EventOutcome::Started);
        let outcome = last.map(|event| event.outcome);
        let attempts = of(EventOutcome::Started).count();
        StepProgress {
            name: name.to_owned(),
            outcome,
            attempts: u32::try_from(attempts).unwrap_or(u32::MAX),
            started: of(EventOutcome::Started).next().map(|event| event.at),
            finished: ended.map(|event| event.at),
        }
    });
    steps.collect()
}
