//! The results of a task's runs.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use chrono::{DateTime, Utc};

use super::Period;
use crate::clock::Instant;

/// The results of the runs of a task in this process.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TaskReport {
    /// Its name.
    pub name: &'static str,
    /// When its last run began.
    pub began: Option<DateTime<Utc>>,
    /// How long the last run has been in progress; `None` if it has ended.
    pub under_way: Option<Duration>,
    /// How long the last completed run took.
    pub took: Option<Duration>,
    /// Why that run failed, as logged.
    pub error: Option<String>,
    /// When the next run is due, counted from that run.
    pub period: Option<Period>,
    /// How many runs were completed.
    pub runs: u64,
    /// How many of them failed or panicked.
    pub failures: u64,
}

#[derive(Debug)]
pub(super) struct Record {
    state: Mutex<(Option<Instant>, TaskReport)>,
}

impl Record {
    pub(super) fn new(name: &'static str) -> Self {
        let report = TaskReport {
            name,
            began: None,
            under_way: None,
            took: None,
            error: None,
            period: None,
            runs: 0,
            failures: 0,
        };
        Self { state: Mutex::new((None, report)) }
    }

    pub(super) fn begin(&self, now: DateTime<Utc>) {
        let mut state = self.state();
        state.0 = Some(Instant::now());
        state.1.began = Some(now);
    }

    /// Records the end of a run, and why it failed.
    pub(super) fn end(&self, error: Option<String>, period: Period) {
        let mut state = self.state();
        let began = state.0.take();
        let report = &mut state.1;
        report.took = began.map(|began| began.elapsed());
        report.period = Some(period);
        report.runs += 1;
        report.failures += u64::from(error.is_some());
        report.error = error;
    }

    /// Records a run that was dropped.
    pub(super) fn interrupt(&self) {
        self.state().0 = None;
    }

    pub(super) fn report(&self) -> TaskReport {
        let state = self.state();
        let under_way = state.0.map(|began| began.elapsed());
        TaskReport { under_way, ..state.1.clone() }
    }

    fn state(&self) -> MutexGuard<'_, (Option<Instant>, TaskReport)> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
