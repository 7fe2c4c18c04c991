//! Background tasks: work that runs again and again without a request.
//!
//! A task says how often it runs and what one run does. The driver does the
//! rest for all tasks: it waits, ends with the service, survives runs that fail
//! or panic, and records their results.

mod driver;
mod record;
#[cfg(test)]
mod tests;

use std::{error::Error as StdError, future::pending, time::Duration};

pub(crate) use driver::Driver;
pub use record::TaskReport;

use crate::Control;

/// Why a run failed.
pub type TaskError = Box<dyn StdError + Send + Sync>;

/// Work that runs again and again until the service stops. Runs of a task never
/// overlap, and the first one begins at once.
pub trait Task: Send + 'static {
    /// The name in metrics and in the log.
    const NAME: &'static str;
    /// The log's message after a failed run.
    const FAILED: &'static str;
    /// Whether a failed run is logged as an error, because an operator has to
    /// act. Otherwise it is a warning: the next run may succeed.
    const IS_ERROR: bool = false;
    /// What happens to a run in progress when the service stops.
    const AT_STOP: AtStop = AtStop::Finish;

    /// When the next run is due. Called after each run.
    fn period(&self) -> Period;

    /// Runs once.
    fn run(&mut self) -> impl Future<Output = Result<(), TaskError>> + Send;

    /// Completes when a run should begin early. It may be dropped at any time,
    /// and then loses no wake-up.
    fn woken(&mut self) -> impl Future<Output = ()> + Send {
        pending()
    }

    /// Discards state that a run may have left half changed when it panicked.
    fn reset(&mut self) {}
}

/// When the next run of a task begins, unless the task is woken before.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Period {
    /// This long after the last run began, or at once if that took longer.
    Every(Duration),
    /// This long after the last run ended.
    After(Duration),
}

/// What happens to a run in progress when the service stops.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AtStop {
    /// The service waits for it.
    Finish,
    /// It is dropped.
    Interrupt,
}

impl Control {
    /// Runs a task until the control plane stops.
    pub fn run_in_background(&self, task: impl Task) {
        self.inner.driver.start(task);
    }

    /// The results of the tasks of this process, in the order in which they
    /// were started.
    #[must_use]
    pub fn background_tasks(&self) -> Vec<TaskReport> {
        self.inner.driver.reports()
    }
}
