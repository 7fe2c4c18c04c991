//! What is done to instances and backups after the request for it was answered.
//!
//! An operation is a row of the store: a kind, a step, a deadline. A worker
//! claims it and carries out its steps in their order. Each step looks at what
//! is there and does what is missing, so that it can be done again by whoever
//! goes on after a crash. A step that fails is tried again, with longer and
//! longer pauses, until the deadline; then the subject says why it failed.

mod apply_configuration;
mod copy_backup;
mod copying;
mod create_backup;
mod create_instance;
mod create_replica;
mod delete_backup;
mod delete_instance;
mod detach_replica;
mod discard_backup;
mod discard_copy;
mod eject_source;
mod exchange;
mod fill;
mod follow;
mod job;
mod lanes;
mod promote_replica;
mod recover_instance;
mod repair_replication;
mod reseed_replica;
mod resize_instance;
mod restart_instance;
mod restore_instance;
mod room;
mod save_logs;
mod seed;
mod server;
mod settle;
mod subject;
mod turns;
mod upgrade_tables;
mod worker;

use std::time::Duration;

use clouddb_model::{AccountId, OperationId};
use clouddb_store::{
    Event, EventOutcome, Lane, NewOperation, Operation, OperationState,
    Transaction,
};
use futures::future::BoxFuture;

pub(crate) use create_backup::Making;
pub(crate) use create_instance::Contents;
pub(crate) use exchange::Standing;
pub(crate) use job::{Failure, HeldUp, Rejection, chain};
pub(crate) use lanes::Lanes;
pub(crate) use resize_instance::NewSize;
pub(crate) use worker::work;

use crate::{Backup, Control, Error, Inner, Instance, Settings};
use job::Job;
use subject::Subject;

/// What is said behind the name of a kind as long as it waits for something.
pub(crate) const TRIED_AGAIN: &str = " is tried again";

/// Every kind of operation on instances.
static INSTANCE_KINDS: [&Kind<Instance>; 15] = [
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

/// Every kind of operation on backups.
static BACKUP_KINDS: [&Kind<Backup>; 4] = [
    &delete_backup::KIND,
    &discard_backup::KIND,
    &copy_backup::KIND,
    &discard_copy::KIND,
];

pub(crate) use apply_configuration::KIND as APPLY_CONFIGURATION;
pub(crate) use copy_backup::KIND as COPY_BACKUP;
pub(crate) use create_backup::KIND as CREATE_BACKUP;
pub(crate) use create_instance::KIND as CREATE_INSTANCE;
pub(crate) use create_replica::KIND as CREATE_REPLICA;
pub(crate) use delete_backup::KIND as DELETE_BACKUP;
pub(crate) use delete_instance::KIND as DELETE_INSTANCE;
pub(crate) use detach_replica::KIND as DETACH_REPLICA;
pub(crate) use discard_backup::KIND as DISCARD_BACKUP;
pub(crate) use discard_copy::KIND as DISCARD_COPY;
pub(crate) use eject_source::KIND as EJECT_SOURCE;
pub(crate) use promote_replica::KIND as PROMOTE_REPLICA;
pub(crate) use recover_instance::KIND as RECOVER_INSTANCE;
pub(crate) use repair_replication::KIND as REPAIR_REPLICATION;
pub(crate) use reseed_replica::KIND as RESEED_REPLICA;
pub(crate) use resize_instance::KIND as RESIZE_INSTANCE;
pub(crate) use restart_instance::KIND as RESTART_INSTANCE;
pub(crate) use restore_instance::KIND as RESTORE_INSTANCE;
pub(crate) use save_logs::KIND as SAVE_LOGS;

/// A kind of operation on a kind of subject.
#[derive(Debug)]
pub(crate) struct Kind<S: Subject> {
    /// Its name, as the store and the contract write it.
    pub(crate) name: &'static str,
    /// Which operations it takes turns with.
    lane: Lane,
    /// What is done, in this order.
    steps: &'static [Step<S>],
    /// How long it may take before it is given up.
    patience: fn(&Settings) -> Duration,
    /// How often a step may fail, if that is less than it can until then. Tries
    /// of what is slow, and not broken, don't count.
    tries: Option<u32>,
    /// What becomes of the subject when it is done.
    done: S::Ending,
    /// What becomes of the subject when it is given up.
    given_up: S::Ending,
}

/// One step of a kind of operation.
#[derive(Debug)]
struct Step<S> {
    name: &'static str,
    run: Run<S>,
}

type Run<S> = for<'a> fn(&'a Job<S>) -> BoxFuture<'a, Result<(), Failure>>;

impl<S: Subject> Kind<S> {
    /// The operation of this kind for a subject, to be tried after a pause.
    pub(crate) fn operation(
        &self,
        subject: &S,
        transaction: &Transaction,
        inner: &Inner,
        pause: Duration,
    ) -> NewOperation {
        let patience = (self.patience)(&inner.settings);
        NewOperation {
            id: OperationId::random(),
            account: subject.account().clone(),
            cell: subject.cell().unwrap_or(inner.parts.cell),
            subject: subject.id(),
            kind: self.name,
            lane: self.lane,
            step: self.steps[0].name,
            run_at: transaction.after(pause),
            deadline: transaction.after(pause.saturating_add(patience)),
            detail: "{}".into(),
        }
    }
}

/// The names of every kind of operation, each with those of its steps.
pub fn operation_kinds()
-> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let instances = INSTANCE_KINDS.into_iter().map(names);
    instances.chain(BACKUP_KINDS.into_iter().map(names))
}

fn names<S: Subject>(kind: &Kind<S>) -> (&'static str, Vec<&'static str>) {
    (kind.name, kind.steps.iter().map(|step| step.name).collect())
}

/// Some of an account's operations.
#[derive(Clone, Debug)]
pub struct OperationPage {
    /// The operations, the latest first.
    pub operations: Vec<Operation>,
    /// Whether there are more behind them.
    pub more: bool,
}

/// How far a step of an operation is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StepProgress {
    /// Its name.
    pub name: String,
    /// What has become of it; nothing, if it waits for its first or next try.
    pub outcome: Option<EventOutcome>,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was first tried.
    pub started: Option<chrono::DateTime<chrono::Utc>>,
    /// When it was done or given up.
    pub finished: Option<chrono::DateTime<chrono::Utc>>,
}

impl Control {
    /// An account's operations, those about one instance or all, the latest
    /// first, after the one of the id `marker`.
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

    /// An account's operation, and how far its steps are.
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

/// Puts together what became of each step. Those of the kind come in their
/// order; one that the kind doesn't have any more comes where it was tried.
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
        // A try that failed, or that nobody goes on with, isn't the last one.
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
