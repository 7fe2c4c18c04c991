//! Progress of operations: a process claims an operation for a while, and only
//! the holder of the latest claim can write to it.

use std::time::Duration;

use chrono::{DateTime, Utc};
use clouddb_model::{CellId, OperationId, Told};

use crate::{
    Error, EventOutcome, Lane, Operation, OperationState, Store, Transaction,
    decode::{moment, number},
    operations::Row,
    statement::{dialects, sql},
};

/// The right to carry out an operation, until its lease ends or another process
/// claims or replaces it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Claim {
    /// The operation.
    pub operation: OperationId,
    /// The number of this claim among those of the operation.
    pub epoch: i64,
}

/// An operation that was just claimed.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// The right to carry it out.
    pub claim: Claim,
    /// The operation, as it was then.
    pub operation: Operation,
    /// When it was claimed, by the store's own clock.
    pub at: DateTime<Utc>,
}

/// The claim isn't the latest any more; nothing was written.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("the claim of the operation was lost")]
pub struct Lost;

/// More bytes than any disk has, yet few enough that the sum over all steps
/// doesn't overflow.
const MOST_ROOM: i64 = 1 << 50;

/// The result of a write by the holder of a claim.
type Written = Result<Result<(), Lost>, Error>;

/// The time until the deadline begins with the first claim.
macro_rules! claim {
    ($lock:literal) => {
        concat!(
            "UPDATE operation SET state = 'RUNNING', attempt = attempt + 1, \
             room = 0, epoch = epoch + 1, lease_owner = $1, lease_until = $2, deadline \
             = CASE WHEN epoch = 0 THEN $4 + deadline - run_at ELSE deadline \
             END WHERE id = (SELECT id FROM operation WHERE cell = $3 AND \
             lane = $5 AND state IN ('QUEUED', 'RUNNING') AND run_at <= $4 \
             AND lease_until <= $4 ORDER BY run_at LIMIT 1",
            $lock,
            ") RETURNING *"
        )
    };
}

impl Store {
    /// Claims the operation of a cell and a lane that has been due the longest,
    /// if there is one. No other process can claim it until the lease ends. The
    /// deadline is moved by the time it spent in the queue.
    pub async fn claim(
        &self,
        cell: CellId,
        lane: Lane,
        owner: &str,
        lease: Duration,
    ) -> Result<Option<Claimed>, Error> {
        let mut transaction = self.begin().await?;
        let now = transaction.now();
        let update = dialects(claim!(""), claim!(" FOR UPDATE SKIP LOCKED"))
            .bind(owner)
            .bind(transaction.after(lease).timestamp_micros())
            .bind(cell.to_string())
            .bind(now.timestamp_micros())
            .bind(lane.as_str());
        let row: Option<Row> = transaction.fetch_optional(update).await?;
        let Some(row) = row else {
            transaction.roll_back().await?;
            return Ok(None);
        };
        let operation = Operation::try_from(row)?;
        let claim = Claim { operation: operation.id, epoch: operation.epoch };
        if let Some(step) = &operation.step {
            let started = EventOutcome::Started;
            transaction.insert_event(claim, step, started, None).await?;
        }
        transaction.commit().await?;
        Ok(Some(Claimed { claim, operation, at: now }))
    }

    /// When the next operation of a cell and a lane is due, or its lease ends.
    pub async fn next_due(
        &self,
        cell: CellId,
        lane: Lane,
    ) -> Result<Option<DateTime<Utc>>, Error> {
        let find =
            sql("SELECT MIN(CASE WHEN run_at > lease_until THEN run_at \
             ELSE lease_until END) FROM operation WHERE cell = $1 AND lane = \
             $2 AND state IN ('QUEUED', 'RUNNING')");
        let find = find.bind(cell.to_string()).bind(lane.as_str());
        let due: Option<(Option<i64>,)> = self.fetch_optional(find).await?;
        let due = due.and_then(|(due,)| due);
        due.map(|due| moment("run_at", "none", due)).transpose()
    }

    /// Whether a claim is the latest.
    pub async fn holds(&self, claim: Claim) -> Result<bool, Error> {
        let find =
            sql("SELECT id FROM operation WHERE id = $1 AND epoch = $2 \
             AND state = 'RUNNING'")
            .bind(claim.operation.to_string())
            .bind(claim.epoch);
        let found: Option<(String,)> = self.fetch_optional(find).await?;
        Ok(found.is_some())
    }
}

impl Transaction {
    /// Extends the lease of a claim.
    pub async fn renew(&mut self, claim: Claim, lease: Duration) -> Written {
        let update =
            sql("UPDATE operation SET lease_until = $3 WHERE id = $1 \
             AND epoch = $2 AND state = 'RUNNING'")
            .bind(claim.operation.to_string())
            .bind(claim.epoch)
            .bind(self.after(lease).timestamp_micros());
        self.written(update).await
    }

    /// Ends a step with success, and begins the next one.
    pub async fn advance(
        &mut self,
        claim: Claim,
        done: &str,
        next: &str,
    ) -> Written {
        let update = sql("UPDATE operation SET step = $3, attempt = 1, waits = \
             0, room = 0, error = NULL WHERE id = $1 AND epoch = $2 AND state = 'RUNNING'")
        .bind(claim.operation.to_string())
        .bind(claim.epoch)
        .bind(next);
        if self.written(update).await? == Err(Lost) {
            return Ok(Err(Lost));
        }
        self.insert_event(claim, done, EventOutcome::Done, None).await?;
        self.insert_event(claim, next, EventOutcome::Started, None).await?;
        Ok(Ok(()))
    }

    /// Records a failed try of a step, and schedules another one.
    pub async fn put_off(
        &mut self,
        claim: Claim,
        step: &str,
        error: &Told,
        pause: Duration,
    ) -> Written {
        self.queue(claim, step, error, pause, 0).await
    }

    /// Records a try that failed only because it had to wait, and schedules
    /// another one.
    pub async fn wait(
        &mut self,
        claim: Claim,
        step: &str,
        error: &Told,
        pause: Duration,
    ) -> Written {
        self.queue(claim, step, error, pause, 1).await
    }

    async fn queue(
        &mut self,
        claim: Claim,
        step: &str,
        error: &Told,
        pause: Duration,
        waits: u32,
    ) -> Written {
        let update = sql("UPDATE operation SET state = 'QUEUED', error = $3, \
             run_at = $4, waits = waits + $5, lease_until = 0 WHERE id = $1 \
             AND epoch = $2 AND state = 'RUNNING'")
        .bind(claim.operation.to_string())
        .bind(claim.epoch)
        .bind(error.as_str())
        .bind(self.after(pause).timestamp_micros())
        .bind(waits);
        if self.written(update).await? == Err(Lost) {
            return Ok(Err(Lost));
        }
        let failed = EventOutcome::Failed;
        self.insert_event(claim, step, failed, Some(error)).await?;
        Ok(Ok(()))
    }

    /// Reserves so many bytes of a disk for the running step, until the step is
    /// done or tried again.
    pub async fn take_room(
        &mut self,
        claim: Claim,
        disk: &str,
        bytes: u64,
    ) -> Written {
        let bytes = i64::try_from(bytes).unwrap_or(MOST_ROOM).min(MOST_ROOM);
        let update = sql(
            "UPDATE operation SET room = $3, room_disk = $4 WHERE id = $1 \
             AND epoch = $2 AND state = 'RUNNING'",
        )
        .bind(claim.operation.to_string())
        .bind(claim.epoch)
        .bind(bytes)
        .bind(disk);
        self.written(update).await
    }

    /// How often a step of an operation was done.
    pub async fn times_done(
        &mut self,
        claim: Claim,
        step: &str,
    ) -> Result<u32, Error> {
        let count =
            sql("SELECT COUNT(*) FROM operation_event WHERE operation \
             = $1 AND step = $2 AND outcome = $3")
            .bind(claim.operation.to_string())
            .bind(step)
            .bind(EventOutcome::Done.as_str());
        let found: Option<(i64,)> = self.fetch_optional(count).await?;
        let times = found.map_or(0, |(count,)| count);
        number("done", step, times)
    }

    /// Records a failed step, and lets the operation begin again with its first
    /// step.
    pub async fn start_over(
        &mut self,
        claim: Claim,
        step: &str,
        first: &str,
        error: &Told,
        pause: Duration,
    ) -> Written {
        let update = sql("UPDATE operation SET step = $3, attempt = 0, waits \
             = 0 WHERE id = $1 AND epoch = $2 AND state = 'RUNNING'")
        .bind(claim.operation.to_string())
        .bind(claim.epoch)
        .bind(first);
        if self.written(update).await? == Err(Lost) {
            return Ok(Err(Lost));
        }
        self.put_off(claim, step, error, pause).await
    }

    /// Gives the claim back without recording anything about the step.
    pub async fn release(&mut self, claim: Claim) -> Written {
        let update = sql("UPDATE operation SET state = 'QUEUED', lease_until \
             = 0 WHERE id = $1 AND epoch = $2 AND state = 'RUNNING'")
        .bind(claim.operation.to_string())
        .bind(claim.epoch);
        self.written(update).await
    }

    /// Ends the operation: with success if there is no error.
    pub async fn finish(
        &mut self,
        claim: Claim,
        step: &str,
        error: Option<&Told>,
    ) -> Written {
        let (state, outcome) = match error {
            None => (OperationState::Succeeded, EventOutcome::Done),
            Some(_) => (OperationState::Failed, EventOutcome::Failed),
        };
        let update =
            sql("UPDATE operation SET state = $3, step = NULL, error \
             = $4, detail = '{}', lease_until = 0, finished = $5 WHERE id = \
             $1 AND epoch = $2 AND state = 'RUNNING'")
            .bind(claim.operation.to_string())
            .bind(claim.epoch)
            .bind(state.as_str())
            .bind(error.map(|it| it.as_str().to_owned()))
            .bind(self.now().timestamp_micros());
        if self.written(update).await? == Err(Lost) {
            return Ok(Err(Lost));
        }
        self.insert_event(claim, step, outcome, error).await?;
        Ok(Ok(()))
    }

    async fn written(
        &mut self,
        update: crate::statement::Statement,
    ) -> Written {
        let rows = self.execute(update).await?;
        Ok(if rows == 1 { Ok(()) } else { Err(Lost) })
    }

    async fn insert_event(
        &mut self,
        claim: Claim,
        step: &str,
        outcome: EventOutcome,
        message: Option<&Told>,
    ) -> Result<(), Error> {
        let insert = sql("INSERT INTO operation_event (operation, seq, at, \
             step, outcome, message) SELECT $1, COALESCE(MAX(seq), 0) + 1, \
             $2, $3, $4, $5 FROM operation_event WHERE operation = $1")
        .bind(claim.operation.to_string())
        .bind(self.now().timestamp_micros())
        .bind(step)
        .bind(outcome.as_str())
        .bind(message.map(|it| it.as_str().to_owned()));
        self.execute(insert).await?;
        Ok(())
    }
}
