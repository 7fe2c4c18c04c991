//! Carries out the steps of an operation, one after the other.

use std::time::Duration;

use clouddb_model::{Told, told};
use clouddb_store::{Lost, Operation, Transaction};
use slog::warn;
use tokio_util::sync::CancellationToken;

use super::{
    job::{Failure, Job, LEASE, chain},
    kind::Ended,
    pauses::{PAUSE, pause_after, waited},
    plan::{AnyKind, Plan},
    rules::Rules,
    subject::{Subject, TRIED_AGAIN},
};
use crate::{
    clock::{Instant, sleep, timeout, timeout_at},
    kill_switch::{self, Moment},
    told::ForCustomers,
};

/// How often a claim is renewed.
const RENEWAL: Duration = Duration::from_secs(3);
/// The step's name in the end of an operation that is at none.
pub(super) const NO_STEP: &str = "none";
/// The first pause before an operation begins again, which is four times as
/// long each time, and how many times it may begin.
const START_OVER: Duration = Duration::from_secs(1);
const BEGINNINGS: u32 = 6;
/// How long undoing an operation may take.
const TAKE_BACK: Duration = Duration::from_mins(1);
/// From this try on, customers are told why it takes so long.
const LONG: u32 = 8;

/// How this worker's part of an operation ended.
pub(super) enum End {
    Done,
    GivenUp,
    PutOff(Duration),
    /// The service stops: another worker continues.
    Released,
}

/// Why a worker stops carrying out an operation.
#[derive(Debug, thiserror::Error)]
pub(super) enum Left {
    #[error("somebody else carries it out")]
    Lost,
    #[error("the store failed")]
    Store(#[from] clouddb_store::Error),
}

impl From<Lost> for Left {
    fn from(_: Lost) -> Self {
        Self::Lost
    }
}

/// One claim of an operation, whose steps this worker takes.
pub(super) struct Turns<S: Subject> {
    pub(super) job: Job<S>,
    /// The plan; `None` if this version doesn't know the kind.
    pub(super) plan: Option<Box<dyn Plan<S>>>,
    /// Cancelled when a deletion supersedes the operation.
    pub(super) interrupted: CancellationToken,
    pub(super) deadline: Instant,
}

/// A try of a step.
struct Turn<'a, S: Subject> {
    plan: &'a dyn Plan<S>,
    kind: &'static dyn AnyKind<S>,
    /// The index of the step.
    index: usize,
    name: &'static str,
    /// How many times it was tried, this time included.
    attempt: u32,
    /// How many of the earlier tries only waited.
    waits: u32,
}

impl<S: Subject> Turns<S> {
    pub(super) async fn run(&self) -> Result<End, Left> {
        let operation = &self.job.operation;
        let at = operation.step.as_deref();
        let Some(mut turn) = self.turn_at(at) else {
            let step = at.unwrap_or(NO_STEP);
            let cause = &told!("this version of clouddb doesn't know the step");
            return if Instant::now() >= self.deadline {
                self.fail(&operation.kind, S::LOST, step, cause).await
            } else {
                self.put_off(step, pause_after(operation.attempt), cause).await
            };
        };
        loop {
            if let Some(end) = self.take(&turn).await? {
                return Ok(end);
            }
            let Some(next) = turn.next() else { return Ok(End::Done) };
            turn = next;
        }
    }

    fn turn_at(&self, step: Option<&str>) -> Option<Turn<'_, S>> {
        let Operation { attempt, waits, .. } = self.job.operation;
        let (plan, step) = (self.plan.as_deref()?, step?);
        let kind = plan.kind();
        let mut names = (0..).map_while(|index| kind.step(index)).enumerate();
        let (index, name) = names.find(|(_, name)| *name == step)?;
        Some(Turn { plan, kind, index, name, attempt, waits })
    }

    /// Carries out one try of a step. `None` if the next step follows.
    async fn take(&self, turn: &Turn<'_, S>) -> Result<Option<End>, Left> {
        let Turn { kind, name, .. } = *turn;
        if Instant::now() >= self.deadline {
            let cause = self.cause(&Failure::Deadline);
            return self.give_up(turn, &cause).await.map(Some);
        }
        let point = |moment| kill_switch::reach(kind.name(), name, moment);
        point(Moment::Before);
        let tried = tokio::select! {
            tried = self.attempt(turn) => tried,
            left = self.hold() => return Err(left),
            () = self.job.inner.stopping.cancelled() => {
                return self.release().await.map(Some);
            }
        };
        let failure = match tried {
            Ok(()) => {
                point(Moment::Effect);
                let ended = match turn.next() {
                    Some(next) => self.advance(name, next.name).await?,
                    None => Some(self.succeed(turn).await?),
                };
                point(Moment::After);
                return Ok(ended);
            }
            Err(failure) if failure.is_lost() => return Err(Left::Lost),
            Err(failure) => failure,
        };
        let too_often = self.is_over(turn, &failure);
        let remaining = self.deadline.saturating_duration_since(Instant::now());
        let too_late = remaining < PAUSE.0 * 2;
        let is_outrun = failure.is_outrun();
        let begun = if is_outrun { self.begun(kind).await? } else { 0 };
        let too_often = too_often || begun >= BEGINNINGS;
        let is_waiting = failure.is_waiting();
        let is_long = kind.tries().is_none() && turn.failures() >= LONG;
        let is_told = is_waiting || is_long && !failure.is_slow();
        warn!(self.job.log, "a step failed"; "step" => name,
            "cause" => chain(&failure));
        let failure = self.cause(&failure);
        let end = if too_often || too_late {
            self.give_up(turn, &failure).await
        } else if is_outrun {
            self.say_why(kind, first(kind), &failure).await?;
            self.start_over(turn, &failure, begun).await
        } else {
            if is_told {
                self.say_why(kind, name, &failure).await?;
            }
            if is_waiting {
                self.wait(turn, &failure).await
            } else {
                let pause = pause_after(turn.failures());
                self.put_off(name, pause, &failure).await
            }
        };
        end.map(Some)
    }

    /// Whether a failed step is given up. For a step that waits, the pauses are
    /// limited, however often it fails otherwise.
    fn is_over(&self, turn: &Turn<'_, S>, failure: &Failure) -> bool {
        let Some(most) = turn.kind.tries() else { return failure.is_final() };
        if failure.is_behind_another() {
            return false;
        }
        if failure.is_waiting() {
            let may = self.job.inner.settings.waiting_deadline;
            return waited(turn.waits + 1) > may;
        }
        let is_last = turn.failures() >= most && !failure.is_slow();
        failure.is_final() || is_last
    }

    /// Why a try failed. If the deadline has passed, includes why the try
    /// before failed.
    fn cause(&self, failure: &Failure) -> Told {
        let text = failure.told();
        match (failure, &self.job.operation.error) {
            (Failure::Deadline, Some(before)) => {
                let before = Told::read(before.clone());
                told!(text, "; the try before failed: ", before)
            }
            _ => text,
        }
    }

    async fn attempt(&self, turn: &Turn<'_, S>) -> Result<(), Failure> {
        let times = if kill_switch::steps_run_twice() { 2 } else { 1 };
        for _ in 0..times {
            let step = turn.plan.run(turn.index, &self.job);
            let tried = timeout_at(self.deadline, step).await;
            tried.unwrap_or(Err(Failure::Deadline))?;
            kill_switch::sabotage(turn.kind.name(), turn.name)
                .map_err(Failure::Sabotage)?;
        }
        Ok(())
    }

    /// Renews the claim until it is lost.
    async fn hold(&self) -> Left {
        let mut renewed = Instant::now();
        loop {
            tokio::select! {
                () = sleep(RENEWAL) => {}
                () = self.interrupted.cancelled() => return Left::Lost,
            }
            match self.renew().await {
                Ok(()) => renewed = Instant::now(),
                Err(Left::Lost) => return Left::Lost,
                Err(failure) => {
                    warn!(self.job.log, "can't renew the claim";
                        "cause" => chain(&failure));
                    // Another worker may have claimed it by now.
                    if renewed.elapsed() >= LEASE {
                        return failure;
                    }
                }
            }
        }
    }

    async fn renew(&self) -> Result<(), Left> {
        let mut transaction = self.begin().await?;
        transaction.renew(self.job.claim, LEASE).await??;
        Ok(transaction.commit().await?)
    }

    async fn advance(
        &self,
        done: &str,
        next: &str,
    ) -> Result<Option<End>, Left> {
        let mut transaction = self.begin().await?;
        transaction.advance(self.job.claim, done, next).await??;
        transaction.commit().await?;
        Ok(None)
    }

    async fn succeed(&self, turn: &Turn<'_, S>) -> Result<End, Left> {
        let Job { subject, inner, .. } = &self.job;
        let mut transaction = self.begin().await?;
        let Turn { kind, name, .. } = *turn;
        subject.wait_no_more(&mut transaction, kind.name()).await?;
        subject.end(inner, &mut transaction, kind.done(), None).await?;
        transaction.finish(self.job.claim, name, None).await??;
        self.go_on(&mut transaction, true).await?;
        transaction.commit().await?;
        Ok(End::Done)
    }

    /// Gives an operation up, after undoing what can be undone. After a crash
    /// before its end, the step is tried again.
    async fn give_up(
        &self,
        turn: &Turn<'_, S>,
        cause: &Told,
    ) -> Result<End, Left> {
        let taking_back = timeout(TAKE_BACK, turn.plan.undo(&self.job));
        let taken_back = tokio::select! {
            tried = taking_back => tried.unwrap_or(Err(Failure::Deadline)),
            left = self.hold() => return Err(left),
            () = self.job.inner.stopping.cancelled() => {
                return self.release().await;
            }
        };
        match taken_back {
            Ok(()) => {}
            Err(failure) if failure.is_lost() => return Err(Left::Lost),
            Err(failure) => warn!(self.job.log, "it can't be taken back";
                "cause" => chain(&failure)),
        }
        let Turn { kind, name, .. } = *turn;
        self.fail(kind.name(), kind.given_up(), name, cause).await
    }

    async fn fail(
        &self,
        kind: &str,
        ending: S::Ending,
        step: &str,
        cause: &Told,
    ) -> Result<End, Left> {
        let Job { subject, inner, .. } = &self.job;
        let mut transaction = self.begin().await?;
        let fault = told!(
            Told::read(kind.into()),
            " failed at ",
            Told::read(step.into()),
            ": ",
            cause.clone()
        );
        subject.wait_no_more(&mut transaction, kind).await?;
        subject.end(inner, &mut transaction, ending, Some(&fault)).await?;
        transaction.finish(self.job.claim, step, Some(cause)).await??;
        self.go_on(&mut transaction, false).await?;
        transaction.commit().await?;
        Ok(End::GivenUp)
    }

    /// Begins what follows the operation, in the transaction that ends it.
    async fn go_on(
        &self,
        transaction: &mut Transaction,
        is_done: bool,
    ) -> Result<(), clouddb_store::Error> {
        let Job { subject, inner, .. } = &self.job;
        let plan = self.plan.as_deref();
        let rules = plan.map_or(&Rules::USUAL, |plan| plan.kind().rules());
        subject.go_on(inner, transaction, rules).await?;
        let Some(plan) = plan else { return Ok(()) };
        plan.follow(Ended { inner, transaction, subject }, is_done).await
    }

    async fn put_off(
        &self,
        step: &str,
        pause: Duration,
        cause: &Told,
    ) -> Result<End, Left> {
        let pause = self.within_time(pause);
        let mut transaction = self.begin().await?;
        let claim = self.job.claim;
        transaction.put_off(claim, step, cause, pause).await??;
        transaction.commit().await?;
        Ok(End::PutOff(pause))
    }

    async fn wait(
        &self,
        turn: &Turn<'_, S>,
        cause: &Told,
    ) -> Result<End, Left> {
        let pause = self.within_time(pause_after(turn.waits + 1));
        let mut transaction = self.begin().await?;
        let (claim, step) = (self.job.claim, turn.name);
        transaction.wait(claim, step, cause, pause).await??;
        transaction.commit().await?;
        Ok(End::PutOff(pause))
    }

    /// The pause, but at most half of the time that is left.
    fn within_time(&self, pause: Duration) -> Duration {
        let remaining = self.deadline.saturating_duration_since(Instant::now());
        pause.min(remaining / 2)
    }

    /// Records what the subject is waiting for, until the operation ends.
    async fn say_why(
        &self,
        kind: &dyn AnyKind<S>,
        step: &'static str,
        cause: &Told,
    ) -> Result<(), Left> {
        let why =
            told!(kind.name(), TRIED_AGAIN, " at ", step, ": ", cause.clone());
        let Job { subject, .. } = &self.job;
        let mut transaction = self.begin().await?;
        subject.wait(&mut transaction, &why).await?;
        // Nothing is recorded if another worker has the operation now.
        transaction.renew(self.job.claim, LEASE).await??;
        Ok(transaction.commit().await?)
    }

    /// How many times the operation has begun.
    async fn begun(&self, kind: &dyn AnyKind<S>) -> Result<u32, Left> {
        let mut transaction = self.begin().await?;
        let claim = self.job.claim;
        let begun = transaction.times_done(claim, first(kind)).await?;
        transaction.commit().await?;
        Ok(begun)
    }

    /// Begins again with the first step.
    async fn start_over(
        &self,
        turn: &Turn<'_, S>,
        cause: &Told,
        begun: u32,
    ) -> Result<End, Left> {
        let first = first(turn.kind);
        let pause = START_OVER * 4_u32.pow(begun.saturating_sub(1));
        let mut transaction = self.begin().await?;
        let claim = self.job.claim;
        let back =
            transaction.start_over(claim, turn.name, first, cause, pause);
        back.await??;
        transaction.commit().await?;
        Ok(End::PutOff(pause))
    }

    async fn release(&self) -> Result<End, Left> {
        let mut transaction = self.begin().await?;
        transaction.release(self.job.claim).await??;
        transaction.commit().await?;
        Ok(End::Released)
    }

    /// Begins a transaction whose changes name the claim.
    async fn begin(&self) -> Result<Transaction, clouddb_store::Error> {
        self.job.inner.parts.store.begin().await
    }
}

impl<S: Subject> Turn<'_, S> {
    /// The first try of the next step, if there is one.
    fn next(&self) -> Option<Self> {
        let index = self.index + 1;
        let name = self.kind.step(index)?;
        Some(Self { index, name, attempt: 1, waits: 0, ..*self })
    }

    /// How many tries failed without waiting.
    fn failures(&self) -> u32 {
        self.attempt.saturating_sub(self.waits)
    }
}

/// The name of a kind's first step.
fn first<S: Subject>(kind: &dyn AnyKind<S>) -> &'static str {
    kind.step(0).unwrap_or(NO_STEP)
}
