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

/// What is done to a resource after the request for it was answered.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Operation {
    /// Its id. Later operations have greater ones.
    pub id: OperationId,
    /// The account that its subject belongs to.
    pub account: AccountId,
    /// Where its subject is.
    pub cell: CellId,
    /// What it is about.
    pub subject: SubjectId,
    /// The name of its kind.
    pub kind: String,
    /// How far it is.
    pub state: OperationState,
    /// The name of the step that it is at; none once it has ended.
    pub step: Option<String>,
    /// How often that step was tried.
    pub attempt: u32,
    /// How many of these tries waited for what isn't broken.
    pub waits: u32,
    /// How often it was claimed.
    pub epoch: i64,
    /// When it may be tried next.
    pub run_at: DateTime<Utc>,
    /// When it is given up.
    pub deadline: DateTime<Utc>,
    /// What its steps need to know, as JSON.
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

/// How far an operation is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum OperationState {
    /// It waits for its turn, or for its next try.
    Queued,
    /// Somebody carries it out.
    Running,
    /// It is done.
    Succeeded,
    /// It was given up.
    Failed,
    /// Another one took its place.
    Superseded,
}

/// An operation to carry out.
#[derive(Clone, Debug)]
pub struct NewOperation {
    /// Its id.
    pub id: OperationId,
    /// The account that its subject belongs to.
    pub account: AccountId,
    /// Where its subject is.
    pub cell: CellId,
    /// What it is about.
    pub subject: SubjectId,
    /// The name of its kind.
    pub kind: &'static str,
    /// Which operations it takes turns with.
    pub lane: Lane,
    /// The name of its first step.
    pub step: &'static str,
    /// When it may be tried first.
    pub run_at: DateTime<Utc>,
    /// When it is given up, if it is tried then. It has as much more time as
    /// it waits for its turn.
    pub deadline: DateTime<Utc>,
    /// What its steps need to know, as JSON.
    pub detail: String,
}

/// Which operations take turns when many are to be carried out: those that wait
/// for the same thing.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Lane {
    /// Those that are about a server and take moments.
    Server,
    /// Those that fill a data directory.
    Data,
    /// Those that put something into a store of objects, or remove it.
    Objects,
}

/// Something that became of a step.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Event {
    /// The name of the step.
    pub step: String,
    /// What became of it.
    pub outcome: EventOutcome,
    /// When.
    pub at: DateTime<Utc>,
    /// Why it failed.
    pub message: Option<String>,
}

/// What can become of a step.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum EventOutcome {
    /// Somebody began to try it.
    Started,
    /// It is done.
    Done,
    /// A try failed.
    Failed,
}

/// A text that this program never writes.
#[derive(Debug)]
pub struct Unknown;

macro_rules! names {
    ($type:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        impl $type {
            /// The name, as the store writes it.
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

/// How the store writes the types of subjects.
const INSTANCE: &str = "instance";
const BACKUP: &str = "backup";

impl SubjectId {
    /// The kind of resource, as the store writes it.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::Instance(_) => INSTANCE,
            Self::Backup(_) => BACKUP,
        }
    }

    /// The id, whatever it is of.
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

/// An operation as its table has it.
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
    /// needn't be the id of one; those about one subject, or all.
    pub async fn operations(
        &self,
        account: &AccountId,
        subject: Option<&str>,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Operation>, Error> {
        // Greater than every id, in whatever order the database has letters;
        // in some, punctuation comes before them.
        let marker = marker.unwrap_or("g");
        // As in `instances`, not the bare parameter.
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

    /// Everything that became of an operation's steps, in its order.
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
    /// Remembers an operation to carry out. There must be no other active one
    /// of its subject, which whoever locked the subject can tell.
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

    /// The operation that changes a subject, which must be locked.
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

    /// The latest operations of a kind that a subject has had.
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

    /// Ends an operation for another one to take its place. Whoever carries it
    /// out can write nothing more.
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
