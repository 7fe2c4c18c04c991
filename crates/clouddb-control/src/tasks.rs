//! Background tasks: what is done again and again without a request.
//!
//! A task says how often it runs and what one run does. The driver does the
//! rest, the same for each: it waits, ends with the service, survives runs that
//! fail or panic, and keeps what became of them.

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

/// What is done again and again until the service stops. One run of it is under
/// way at a time, and the first begins at once.
pub trait Task: Send + 'static {
    /// What it is called in figures and in the log.
    const NAME: &'static str;
    /// What the log says of a run that failed.
    const FAILED: &'static str;
    /// Whether that is an error, about which somebody has to do something. It is a
    /// warning otherwise: the next run may do.
    const IS_ERROR: bool = false;
    /// What becomes of a run that is under way when the service stops.
    const AT_STOP: AtStop = AtStop::Finish;

    /// When the next run is due. It is asked after each.
    fn period(&self) -> Period;

    /// Runs once.
    fn run(&mut self) -> impl Future<Output = Result<(), TaskError>> + Send;

    /// Waits until a run is due before its time. It may be dropped at any time,
    /// and loses nothing then.
    fn woken(&mut self) -> impl Future<Output = ()> + Send {
        pending()
    }

    /// Forgets what a run that panicked may have left half changed.
    fn reset(&mut self) {}
}

/// When the next run of a task begins, unless it is woken before.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Period {
    /// So long after the last one began, or at once if that took longer.
    Every(Duration),
    /// So long after the last one ended.
    After(Duration),
}

/// What becomes of a run that is under way when the service stops.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AtStop {
    /// It is waited for.
    Finish,
    /// It is dropped, wherever it is.
    Interrupt,
}

impl Control {
    /// Runs another task until the control plane stops.
    pub fn run_in_background(&self, task: impl Task) {
        self.inner.driver.start(task);
    }

    /// What became of the tasks of this process, in the order in which they were
    /// started.
    #[must_use]
    pub fn background_tasks(&self) -> Vec<TaskReport> {
        self.inner.driver.reports()
    }
}
