//! The last runs of background tasks, as figures and as a list.

use std::{sync::atomic::AtomicU64, time::Duration};

use chrono::{DateTime, Utc};
use clouddb_control::{Period, TaskReport};
use prometheus_client::{
    encoding::EncodeLabelSet,
    metrics::{counter::Counter, family::Family, gauge::Gauge},
    registry::{Registry, Unit},
};
use serde::Serialize;

type Amount = Gauge<u64, AtomicU64>;
type Seconds = Gauge<f64, AtomicU64>;

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Labels {
    task: &'static str,
}

/// A task in the list.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Listed {
    name: &'static str,
    /// How often it runs.
    period_seconds: Option<f64>,
    /// When its latest run began.
    began_at: Option<DateTime<Utc>>,
    /// How long the latest run has taken so far, unless it has ended.
    under_way_seconds: Option<f64>,
    /// How long the latest finished run took.
    took_seconds: Option<f64>,
    /// Why the latest finished run failed, if it did.
    error: Option<String>,
    runs: u64,
    failures: u64,
}

impl From<TaskReport> for Listed {
    fn from(report: TaskReport) -> Self {
        let seconds = |time: Option<Duration>| time.map(|it| it.as_secs_f64());
        let period = report.period.map(|period| match period {
            Period::Every(time) | Period::After(time) => time,
        });
        Self {
            name: report.name,
            period_seconds: seconds(period),
            began_at: report.began,
            under_way_seconds: seconds(report.under_way),
            took_seconds: seconds(report.took),
            error: report.error,
            runs: report.runs,
            failures: report.failures,
        }
    }
}

/// Adds the figures of this process's tasks.
pub(super) fn show(registry: &mut Registry, reports: &[TaskReport]) {
    let runs = Family::<Labels, Counter>::default();
    let failures = Family::<Labels, Counter>::default();
    let failing = Family::<Labels, Amount>::default();
    let began = Family::<Labels, Seconds>::default();
    let took = Family::<Labels, Seconds>::default();
    let under_way = Family::<Labels, Seconds>::default();
    for report in reports {
        let task = &Labels { task: report.name };
        runs.get_or_create(task).inc_by(report.runs);
        failures.get_or_create(task).inc_by(report.failures);
        failing.get_or_create(task).set(report.error.is_some().into());
        if let Some(moment) = report.began {
            let moment = moment.timestamp_micros();
            began.get_or_create(task).set(since_1970(moment));
        }
        if let Some(time) = report.took {
            took.get_or_create(task).set(time.as_secs_f64());
        }
        let time = report.under_way.unwrap_or_default();
        under_way.get_or_create(task).set(time.as_secs_f64());
    }
    registry.register(
        "task_runs",
        "Runs of background tasks that have ended",
        runs,
    );
    registry.register(
        "task_failures",
        "Runs of background tasks that failed",
        failures,
    );
    registry.register(
        "task_failing",
        "Whether the last run that ended failed",
        failing,
    );
    registry.register_with_unit(
        "task_last_run_timestamp",
        "When the last run began, since 1970",
        Unit::Seconds,
        began,
    );
    registry.register_with_unit(
        "task_last_run_duration",
        "How long the last run took that has ended",
        Unit::Seconds,
        took,
    );
    registry.register_with_unit(
        "task_under_way",
        "For how long a run has been under way; 0 if none is",
        Unit::Seconds,
        under_way,
    );
}

/// Microseconds as seconds. The result is exact to a microsecond for a long
/// time.
#[allow(clippy::cast_precision_loss, reason = "there are fewer than 2^52")]
fn since_1970(micros: i64) -> f64 {
    micros as f64 / 1e6
}

#[cfg(test)]
mod tests {
    use prometheus_client::encoding::text::encode;
    use serde_json::json;

    use super::*;

    fn report() -> TaskReport {
        TaskReport {
            name: "watch_disk",
            began: DateTime::from_timestamp(1_000_000_000, 500_000_000),
            under_way: Some(Duration::from_millis(250)),
            took: Some(Duration::from_millis(1500)),
            error: Some("it failed".into()),
            period: Some(Period::After(Duration::from_secs(30))),
            runs: 7,
            failures: 2,
        }
    }

    fn new() -> TaskReport {
        TaskReport {
            name: "reconcile",
            began: None,
            under_way: None,
            took: None,
            error: None,
            period: None,
            runs: 0,
            failures: 0,
        }
    }

    #[test]
    fn tasks_have_figures() {
        let mut registry = Registry::with_prefix("clouddb");
        show(&mut registry, &[report(), new()]);
        let mut text = String::new();
        encode(&mut text, &registry).unwrap();
        for line in [
            "clouddb_task_runs_total{task=\"watch_disk\"} 7",
            "clouddb_task_runs_total{task=\"reconcile\"} 0",
            "clouddb_task_failures_total{task=\"watch_disk\"} 2",
            "clouddb_task_failing{task=\"watch_disk\"} 1",
            "clouddb_task_failing{task=\"reconcile\"} 0",
            "clouddb_task_last_run_timestamp_seconds{task=\"watch_disk\"} \
             1000000000.5",
            "clouddb_task_last_run_duration_seconds{task=\"watch_disk\"} 1.5",
            "clouddb_task_under_way_seconds{task=\"watch_disk\"} 0.25",
            "clouddb_task_under_way_seconds{task=\"reconcile\"} 0.0",
        ] {
            assert!(text.lines().any(|it| it == line), "{line}:\n{text}");
        }
        assert!(!text.contains("duration_seconds{task=\"reconcile\"}"));
    }

    #[test]
    fn tasks_are_listed() {
        let listed = [report(), new()].map(Listed::from);
        let expected = json!([
            {
                "name": "watch_disk",
                "period_seconds": 30.0,
                "began_at": "2001-09-09T01:46:40.500Z",
                "under_way_seconds": 0.25,
                "took_seconds": 1.5,
                "error": "it failed",
                "runs": 7,
                "failures": 2,
            },
            {
                "name": "reconcile",
                "period_seconds": null,
                "began_at": null,
                "under_way_seconds": null,
                "took_seconds": null,
                "error": null,
                "runs": 0,
                "failures": 0,
            },
        ]);
        assert_eq!(serde_json::to_value(listed).unwrap(), expected);
    }
}
