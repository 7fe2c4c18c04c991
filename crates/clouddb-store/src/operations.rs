use std::{fmt, str::FromStr};

use chrono::{DateTime, Utc};
use clouddb_model::{AccountId, BackupId, CellId, InstanceId, OperationId};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    Error, Store, Transaction,
    decode::{damaged, moment, number, parse},
    statement::sql,
};

/// An operation: work on a resource that continues after the request was
/// answered.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Operation {
    /// Its id. Later operations have greater ones.
    pub id: OperationId,
    /// The account that its subject belongs to.
    pub account: AccountId,
    /// The cell of its subject.
    pub cell: CellId,
    /// The resource that it works on.
    pub subject: SubjectId,
    /// The name of its kind.
    pub kind: String,
    /// Its state.
    pub state: OperationState,
    /// The name of the current step; none once the operation has ended.
    pub step: Option<String>,
    /// How often that step was tried.
    pub attempt: u32,
    /// How many of these tries failed only because they had to wait.
    pub waits: u32,
    /// How often it was claimed.
    pub epoch: i64,
    /// When it may be tried next.
    pub run_at: DateTime<Utc>,
    /// When it fails if it isn't done.
    pub deadline: DateTime<Utc>,
    /// The input of its steps, as JSON.
    pub detail: String,
    /// Why the last try failed.
    pub error: Option<String>,
    /// When it was asked for.
    pub started: DateTime<Utc>,
    /// When it ended.
    pub finished: Option<DateTime<Utc>>,
}

/// A resource that operations change.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum SubjectId {
    /// An instance.
    Instance(InstanceId),
    /// A backup.
    Backup(BackupId),
}

/// The state of an operation.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum OperationState {
    /// It waits for its turn, or for its next try.
    Queued,
    /// A process carries it out.
    Running,
    /// It is done.
    Succeeded,
    /// It was given up.
    Failed,
    /// Another operation replaced it.
    Superseded,
}

/// A new operation.
#[derive(Clone, Debug)]
pub struct NewOperation {
    /// Its id.
    pub id: OperationId,
    /// The account that its subject belongs to.
    pub account: AccountId,
    /// The cell of its subject.
    pub cell: CellId,
    /// The resource that it works on.
    pub subject: SubjectId,
    /// The name of its kind.
    pub kind: &'static str,
    /// Which other operations it queues with.
    pub lane: Lane,
    /// The name of its first step.
    pub step: &'static str,
    /// When it may first be tried.
    pub run_at: DateTime<Utc>,
    /// When it fails if it isn't done, provided that it starts at `run_at`.
    /// Time spent in the queue is added.
    pub deadline: DateTime<Utc>,
    /// The input of its steps, as JSON.
    pub detail: String,
}

/// A queue of operations that wait for the same kind of thing.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Lane {
    /// Short work on a server.
    Server,
    /// Filling a data directory.
    Data,
    /// Writing to a store of objects, or removing from it.
    Objects,
}

/// An event in the course of a step.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Event {
    /// The name of the step.
    pub step: String,
    /// What happened.
    pub outcome: EventOutcome,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Why the try failed.
    pub message: Option<String>,
}

/// What can happen to a step.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum EventOutcome {
    /// A try began.
    Started,
    /// The step is done.
    Done,
    /// A try failed.
    Failed,
}

/// A name that this program never writes.
#[derive(Debug)]
pub struct Unknown;

macro_rules! names {
    ($type:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        impl $type {
            /// The name in the store.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }

        impl FromStr for $type {
            type Err = Unknown;

            fn from_str(text: &str) -> Result<Self, Unknown> {
                match text {
                    $($name => Ok(Self::$variant),)*
                    _ => Err(Unknown),
                }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

names!(OperationState {
    Queued = "QUEUED",
    Running = "RUNNING",
    Succeeded = "SUCCEEDED",
    Failed = "FAILED",
    Superseded = "SUPERSEDED",
});

names!(Lane { Server = "SERVER", Data = "DATA", Objects = "OBJECTS" });

names!(EventOutcome { Started = "STARTED", Done = "DONE", Failed = "FAILED" });

/// The names of the kinds of subjects in the store.
const INSTANCE: &str = "instance";
const BACKUP: &str = "backup";

impl SubjectId {
    /// The name of the kind in the store.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::Instance(_) => INSTANCE,
            Self::Backup(_) => BACKUP,
        }
    }

    /// The id, of either kind.
    #[must_use]
    pub fn as_uuid(&self) -> &Uuid {
        match self {
            Self::Instance(id) => id.as_uuid(),
            Self::Backup(id) => id.as_uuid(),
        }
    }
}

impl fmt::Display for SubjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_uuid().fmt(f)
    }
}

impl From<InstanceId> for SubjectId {
    fn from(id: InstanceId) -> Self {
        Self::Instance(id)
    }
}

impl From<BackupId> for SubjectId {
    fn from(id: BackupId) -> Self {
        Self::Backup(id)
    }
}

/// A row of the table of operations.
#[derive(FromRow)]
pub(crate) struct Row {
    id: String,
    account: String,
    cell: String,
    subject: String,
    subject_type: String,
    kind: String,
    state: String,
    step: Option<String>,
    attempt: i64,
    waits: i64,
    epoch: i64,
    run_at: i64,
    deadline: i64,
    detail: String,
    error: Option<String>,
    started: i64,
    finished: Option<i64>,
}

impl Store {
    /// An account's operations, the latest first, before `marker`, which
    /// needn't be an existing id; only those of one subject, if one is given.
    pub async fn operations(
        &self,
        account: &AccountId,
        subject: Option<&str>,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Operation>, Error> {
        // Greater than every id, in every collation. In some, punctuation comes
        // before letters.
        let marker = marker.unwrap_or("g");
        // As in `instances`: `LIMIT` needs more than the bare parameter.
        let find = match subject {
            None => sql("SELECT * FROM operation WHERE account = $1 AND id < \
                 $2 ORDER BY id DESC LIMIT 0 + $3"),
            Some(_) => {
                sql("SELECT * FROM operation WHERE account = $1 AND id \
                 < $2 AND subject = $4 ORDER BY id DESC LIMIT 0 + $3")
            }
        };
        let mut find = find.bind(account.as_str()).bind(marker).bind(limit);
        if let Some(subject) = subject {
            find = find.bind(subject);
        }
        let rows: Vec<Row> = self.fetch_all(find).await?;
        rows.into_iter().map(Operation::try_from).collect()
    }

    /// An account's operation.
    pub async fn operation(
        &self,
        account: &AccountId,
        id: OperationId,
    ) -> Result<Option<Operation>, Error> {
        let find =
            sql("SELECT * FROM operation WHERE id = $1 AND account = $2")
                .bind(id.to_string())
                .bind(account.as_str());
        let row: Option<Row> = self.fetch_optional(find).await?;
        row.map(Operation::try_from).transpose()
    }

    /// All events of an operation, in their order.
    pub async fn events(
        &self,
        operation: OperationId,
    ) -> Result<Vec<Event>, Error> {
        let id = operation.to_string();
        let find = sql("SELECT step, outcome, at, message FROM \
             operation_event WHERE operation = $1 ORDER BY seq");
        let rows: Vec<(String, String, i64, Option<String>)> =
            self.fetch_all(find.bind(id.as_str())).await?;
        let events = rows.into_iter().map(|(step, outcome, at, message)| {
            let outcome = parse("outcome", &id, &outcome)?;
            let at = moment("at", &id, at)?;
            Ok(Event { step, outcome, at, message })
        });
        events.collect()
    }
}

impl Transaction {
    /// Stores a new operation. Its subject must be locked, and have no other
    /// active operation.
    pub async fn insert_operation(
        &mut self,
        operation: &NewOperation,
    ) -> Result<(), Error> {
        let insert = sql("INSERT INTO operation (id, account, cell, subject, \
             subject_type, kind, state, step, attempt, epoch, lease_until, \
             run_at, deadline, detail, started, lane) VALUES ($1, $2, $3, $4, \
             $5, $6, 'QUEUED', $7, 0, 0, 0, $8, $9, $10, $11, $12)")
        .bind(operation.id.to_string())
        .bind(operation.account.as_str())
        .bind(operation.cell.to_string())
        .bind(operation.subject.to_string())
        .bind(operation.subject.kind())
        .bind(operation.kind)
        .bind(operation.step)
        .bind(operation.run_at.timestamp_micros())
        .bind(operation.deadline.timestamp_micros())
        .bind(operation.detail.as_str())
        .bind(self.now().timestamp_micros())
        .bind(operation.lane.as_str());
        self.execute(insert).await?;
        Ok(())
    }

    /// The active operation of a subject, which must be locked.
    pub async fn active_operation(
        &mut self,
        subject: SubjectId,
    ) -> Result<Option<Operation>, Error> {
        let find = sql("SELECT * FROM operation WHERE subject = $1 AND state \
             IN ('QUEUED', 'RUNNING')");
        let row: Option<Row> =
            self.fetch_optional(find.bind(subject.to_string())).await?;
        row.map(Operation::try_from).transpose()
    }

    /// The latest operations of one kind on a subject.
    pub async fn latest_operations(
        &mut self,
        subject: SubjectId,
        kind: &str,
        limit: u32,
    ) -> Result<Vec<Operation>, Error> {
        let find =
            sql("SELECT * FROM operation WHERE subject = $1 AND kind = \
             $2 ORDER BY id DESC LIMIT 0 + $3")
            .bind(subject.to_string())
            .bind(kind)
            .bind(limit);
        let rows: Vec<Row> = self.fetch_all(find).await?;
        rows.into_iter().map(Operation::try_from).collect()
    }

    /// Ends an operation, so that another one can replace it. The process that
    /// carries it out can't write to it any more.
    pub async fn supersede(
        &mut self,
        operation: OperationId,
    ) -> Result<(), Error> {
        let update = sql("UPDATE operation SET state = 'SUPERSEDED', step = \
             NULL, detail = '{}', epoch = epoch + 1, lease_until = 0, \
             finished = $1 WHERE id = $2")
        .bind(self.now().timestamp_micros())
        .bind(operation.to_string());
        self.execute(update).await?;
        Ok(())
    }
}

impl TryFrom<Row> for Operation {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let id = &row.id;
        let finished = row.finished.map(|at| moment("finished", id, at));
        Ok(Self {
            id: parse("id", id, id)?,
            cell: parse("cell", id, &row.cell)?,
            subject: match row.subject_type.as_str() {
                INSTANCE => {
                    SubjectId::Instance(parse("subject", id, &row.subject)?)
                }
                BACKUP => {
                    SubjectId::Backup(parse("subject", id, &row.subject)?)
                }
                other => return Err(damaged("subject_type", id, other)),
            },
            state: parse("state", id, &row.state)?,
            attempt: number("attempt", id, row.attempt)?,
            waits: number("waits", id, row.waits)?,
            run_at: moment("run_at", id, row.run_at)?,
            deadline: moment("deadline", id, row.deadline)?,
            started: moment("started", id, row.started)?,
            finished: finished.transpose()?,
            epoch: row.epoch,
            account: AccountId::new(row.account),
            kind: row.kind,
            step: row.step,
            detail: row.detail,
            error: row.error,
        })
    }
}
