//! Runs tasks.

use std::{
    any::Any,
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use futures::FutureExt;
use slog::{Logger, error, warn};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{AtStop, Period, Task, TaskReport, record::Record};
use crate::{
    clock::{Clock, Instant, sleep},
    operations::chain,
};

/// Runs tasks until the service stops.
#[derive(Debug)]
pub(crate) struct Driver {
    surroundings: Surroundings,
    records: Mutex<Vec<Arc<Record>>>,
}

/// What all tasks need.
#[derive(Clone, Debug)]
struct Surroundings {
    tracker: TaskTracker,
    stopping: CancellationToken,
    clock: Clock,
    log: Logger,
}

impl Driver {
    /// A driver whose tasks end when `stopping` is cancelled. The owner of the
    /// tracker waits for them.
    pub(crate) fn new(
        tracker: &TaskTracker,
        stopping: &CancellationToken,
        clock: &Clock,
        log: &Logger,
    ) -> Self {
        let surroundings = Surroundings {
            tracker: tracker.clone(),
            stopping: stopping.clone(),
            clock: clock.clone(),
            log: log.clone(),
        };
        Self { surroundings, records: Mutex::default() }
    }

    pub(crate) fn start<T: Task>(&self, task: T) {
        let record = Arc::new(Record::new(T::NAME));
        self.records
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Arc::clone(&record));
        let surroundings = self.surroundings.clone();
        let driven = Driven { task, record, surroundings };
        self.surroundings.tracker.spawn(driven.drive());
    }

    pub(crate) fn reports(&self) -> Vec<TaskReport> {
        let records =
            self.records.lock().unwrap_or_else(PoisonError::into_inner);
        records.iter().map(|record| record.report()).collect()
    }
}

/// A task with its record.
struct Driven<T> {
    task: T,
    record: Arc<Record>,
    surroundings: Surroundings,
}

/// The service stops.
struct Stopped;

impl<T: Task> Driven<T> {
    async fn drive(mut self) {
        let stopping = self.surroundings.stopping.clone();
        loop {
            let began = Instant::now();
            let Ok(()) = self.run().await else { return };
            let pause = pause(self.task.period(), began.elapsed());
            tokio::select! {
                biased;
                () = stopping.cancelled() => return,
                () = sleep(pause) => {}
                () = self.task.woken() => {}
            }
        }
    }

    async fn run(&mut self) -> Result<(), Stopped> {
        let Surroundings { stopping, clock, log, .. } = &self.surroundings;
        self.record.begin(clock.now());
        // `reset` discards what a panic leaves half changed.
        let run = AssertUnwindSafe(self.task.run()).catch_unwind();
        let ended = match T::AT_STOP {
            AtStop::Finish => run.await,
            AtStop::Interrupt => tokio::select! {
                ended = run => ended,
                () = stopping.cancelled() => {
                    self.record.interrupt();
                    return Err(Stopped);
                }
            },
        };
        let (cause, is_error) = match ended {
            Ok(Ok(())) => (None, false),
            Ok(Err(failure)) => (Some(chain(&*failure)), T::IS_ERROR),
            Err(panic) => {
                self.task.reset();
                (Some(format!("panicked: {}", said(&*panic))), true)
            }
        };
        match &cause {
            None => {}
            Some(cause) if is_error => error!(log, "{}", T::FAILED;
                "task" => T::NAME, "cause" => cause),
            Some(cause) => warn!(log, "{}", T::FAILED;
                "task" => T::NAME, "cause" => cause),
        }
        self.record.end(cause, self.task.period());
        Ok(())
    }
}

/// The pause before the next run, after a run that took `took`.
fn pause(period: Period, took: Duration) -> Duration {
    match period {
        Period::Every(period) => period.saturating_sub(took),
        Period::After(pause) => pause,
    }
}

fn said(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("without a word")
}
