//! Tests of the driver, with a clock that tests move.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use chrono::DateTime;
use slog::{Discard, Drain, Logger, Never, OwnedKVList, Record, o};
use tokio::{sync::Notify, time::advance};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::*;
use crate::{
    clock::{Clock, Instant, sleep, timeout},
    fixture::Fixture,
};

const SECOND: Duration = Duration::from_secs(1);
/// The time of day at the beginning, in seconds.
const START: i64 = 1_000_000_000;

/// What a run does.
enum Act {
    Take(Duration),
    Fail,
    Panic,
    Hang,
}

/// What the runs of a task do, one after the other; later runs do nothing.
struct Script {
    acts: VecDeque<Act>,
    period: Period,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    /// When runs began.
    begun: Mutex<Vec<Instant>>,
    resets: Mutex<u32>,
    wake: Notify,
}

impl Script {
    fn new(period: Period, acts: impl IntoIterator<Item = Act>) -> Self {
        let acts = acts.into_iter().collect();
        Self { acts, period, seen: Arc::default() }
    }

    async fn act(&mut self) -> Result<(), TaskError> {
        self.seen.begun.lock().unwrap().push(Instant::now());
        match self.acts.pop_front() {
            None => Ok(()),
            Some(Act::Take(time)) => {
                sleep(time).await;
                Ok(())
            }
            Some(Act::Fail) => Err("it failed".into()),
            Some(Act::Panic) => panic!("it panicked"),
            Some(Act::Hang) => pending().await,
        }
    }
}

impl Task for Script {
    const NAME: &'static str = "follow_script";
    const FAILED: &'static str = "failed to follow the script";

    fn period(&self) -> Period {
        self.period
    }

    async fn run(&mut self) -> Result<(), TaskError> {
        self.act().await
    }

    async fn woken(&mut self) {
        self.seen.wake.notified().await;
    }

    fn reset(&mut self) {
        *self.seen.resets.lock().unwrap() += 1;
    }
}

/// A task whose runs are interrupted, and whose failures are errors.
struct Interrupted(Script);

impl Task for Interrupted {
    const NAME: &'static str = "interrupted";
    const FAILED: &'static str = "failed to be interrupted";
    const IS_ERROR: bool = true;
    const AT_STOP: AtStop = AtStop::Interrupt;

    fn period(&self) -> Period {
        self.0.period
    }

    async fn run(&mut self) -> Result<(), TaskError> {
        self.0.act().await
    }
}

/// Keeps logged lines.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

impl Drain for Lines {
    type Ok = ();
    type Err = Never;

    fn log(&self, record: &Record<'_>, _: &OwnedKVList) -> Result<(), Never> {
        let line = format!("{} {}", record.level(), record.msg());
        self.0.lock().unwrap().push(line);
        Ok(())
    }
}

struct Scene {
    driver: Driver,
    tracker: TaskTracker,
    stopping: CancellationToken,
    began: Instant,
}

impl Scene {
    fn new() -> Self {
        Self::logging(&Logger::root(Discard, o!()))
    }

    fn logging(log: &Logger) -> Self {
        let clock = Clock::at(DateTime::from_timestamp(START, 0).unwrap());
        let (tracker, stopping) = <(TaskTracker, CancellationToken)>::default();
        let driver = Driver::new(&tracker, &stopping, &clock, log);
        Self { driver, tracker, stopping, began: Instant::now() }
    }

    /// Starts a task, and returns what is seen of it.
    fn start(&self, script: Script) -> Arc<Seen> {
        let seen = Arc::clone(&script.seen);
        self.driver.start(script);
        seen
    }

    /// The seconds at which runs began.
    fn begun(&self, seen: &Seen) -> Vec<u64> {
        let begun = seen.begun.lock().unwrap();
        begun.iter().map(|it| (*it - self.began).as_secs()).collect()
    }

    fn report(&self) -> TaskReport {
        self.driver.reports().pop().unwrap()
    }

    /// Stops the driver as the service does.
    async fn stop(&self) {
        self.stopping.cancel();
        self.tracker.close();
        self.tracker.wait().await;
    }
}

fn take(seconds: u32) -> Act {
    Act::Take(seconds * SECOND)
}

#[tokio::test(start_paused = true)]
async fn a_pause_begins_at_the_end_of_a_run() {
    let scene = Scene::new();
    let pause = Period::After(10 * SECOND);
    let seen = scene.start(Script::new(pause, [take(0), take(3)]));
    sleep(24 * SECOND).await;
    assert_eq!(scene.begun(&seen), [0, 10, 23]);
}

#[tokio::test(start_paused = true)]
async fn a_period_begins_at_the_beginning_of_a_run() {
    let scene = Scene::new();
    let period = Period::Every(10 * SECOND);
    let seen = scene.start(Script::new(period, [take(3), take(12)]));
    sleep(33 * SECOND).await;
    // A run that takes too long isn't made up for.
    assert_eq!(scene.begun(&seen), [0, 10, 22, 32]);
}

#[tokio::test(start_paused = true)]
async fn a_period_may_follow_from_what_was_found() {
    struct Growing(Duration, Arc<Seen>);

    impl Task for Growing {
        const NAME: &'static str = "grow";
        const FAILED: &'static str = "failed to grow";

        fn period(&self) -> Period {
            Period::After(self.0)
        }

        async fn run(&mut self) -> Result<(), TaskError> {
            self.1.begun.lock().unwrap().push(Instant::now());
            self.0 *= 2;
            Ok(())
        }
    }

    let scene = Scene::new();
    let seen = Arc::new(Seen::default());
    scene.driver.start(Growing(SECOND, Arc::clone(&seen)));
    sleep(15 * SECOND).await;
    assert_eq!(scene.begun(&seen), [0, 2, 6, 14]);
    assert_eq!(scene.report().period, Some(Period::After(16 * SECOND)));
}

#[tokio::test(start_paused = true)]
async fn one_that_is_woken_runs_before_its_time() {
    let scene = Scene::new();
    let pause = Period::After(10 * SECOND);
    let seen = scene.start(Script::new(pause, [take(0), take(2)]));
    sleep(4 * SECOND).await;
    seen.wake.notify_one();
    sleep(SECOND).await;
    // Wake-ups during a run aren't lost: several of them lead to one more run.
    seen.wake.notify_one();
    seen.wake.notify_one();
    sleep(12 * SECOND).await;
    assert_eq!(scene.begun(&seen), [0, 4, 6, 16]);
}

#[tokio::test(start_paused = true)]
async fn one_that_fails_or_panics_goes_on() {
    let lines = Lines::default();
    let scene = Scene::logging(&Logger::root(lines.clone(), o!()));
    let acts = [Act::Fail, Act::Panic, take(2)];
    let seen = scene.start(Script::new(Period::After(10 * SECOND), acts));
    sleep(SECOND).await;
    let failed = scene.report();
    assert_eq!((failed.runs, failed.failures), (1, 1));
    assert_eq!(failed.error.as_deref(), Some("it failed"));
    assert_eq!(*seen.resets.lock().unwrap(), 0);

    sleep(10 * SECOND).await;
    let panicked = scene.report();
    assert_eq!((panicked.runs, panicked.failures), (2, 2));
    assert_eq!(panicked.error.as_deref(), Some("panicked: it panicked"));
    assert_eq!(*seen.resets.lock().unwrap(), 1);

    sleep(12 * SECOND).await;
    let done = scene.report();
    assert_eq!((done.runs, done.failures, done.error), (3, 2, None));
    let expected = [
        "WARN failed to follow the script",
        "ERRO failed to follow the script",
    ];
    assert_eq!(*lines.0.lock().unwrap(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_task_says_whether_a_failure_is_an_error() {
    let lines = Lines::default();
    let scene = Scene::logging(&Logger::root(lines.clone(), o!()));
    let script = Script::new(Period::After(SECOND), [Act::Fail]);
    scene.driver.start(Interrupted(script));
    sleep(SECOND / 2).await;
    assert_eq!(*lines.0.lock().unwrap(), ["ERRO failed to be interrupted"]);
    assert_eq!(scene.report().failures, 1);
}

#[tokio::test(start_paused = true)]
async fn one_that_hangs_keeps_no_other_waiting() {
    let scene = Scene::new();
    let period = Period::After(10 * SECOND);
    scene.start(Script::new(period, [Act::Hang]));
    let other = scene.start(Script::new(period, []));
    sleep(25 * SECOND).await;
    assert_eq!(scene.begun(&other), [0, 10, 20]);
    let hanging = scene.driver.reports().remove(0);
    assert_eq!(hanging.under_way, Some(25 * SECOND));
    assert_eq!((hanging.runs, hanging.took), (0, None));
}

#[tokio::test(start_paused = true)]
async fn a_report_says_when_runs_began_and_how_long_they_took() {
    let scene = Scene::new();
    scene.start(Script::new(Period::Every(10 * SECOND), [take(2), take(5)]));
    let at = |second| DateTime::from_timestamp(START + second, 0);
    assert_eq!(scene.report().began, None);
    sleep(3 * SECOND).await;
    let first = scene.report();
    assert_eq!((first.began, first.under_way), (at(0), None));
    assert_eq!((first.took, first.runs), (Some(2 * SECOND), 1));
    sleep(8 * SECOND).await;
    let second = scene.report();
    assert_eq!((second.began, second.under_way), (at(10), Some(SECOND)));
    // These are still of the first run.
    assert_eq!((second.took, second.runs), (Some(2 * SECOND), 1));
    assert_eq!(second.name, "follow_script");
}

#[tokio::test(start_paused = true)]
async fn none_begins_once_the_service_stops() {
    let scene = Scene::new();
    let seen = scene.start(Script::new(Period::After(SECOND), []));
    sleep(SECOND / 2).await;
    seen.wake.notify_one();
    scene.stop().await;
    assert_eq!(scene.began.elapsed(), SECOND / 2);
    advance(10 * SECOND).await;
    assert_eq!(scene.begun(&seen), [0]);
}

#[tokio::test(start_paused = true)]
async fn a_run_is_finished_when_the_service_stops() {
    let scene = Scene::new();
    let seen = scene.start(Script::new(Period::After(SECOND), [take(7)]));
    sleep(2 * SECOND).await;
    scene.stop().await;
    assert_eq!(scene.began.elapsed(), 7 * SECOND);
    assert_eq!(scene.begun(&seen), [0]);
    assert_eq!(scene.report().runs, 1);
}

#[tokio::test(start_paused = true)]
async fn one_that_may_be_interrupted_is() {
    let scene = Scene::new();
    let script = Script::new(Period::After(SECOND), [Act::Hang]);
    scene.driver.start(Interrupted(script));
    sleep(2 * SECOND).await;
    scene.stop().await;
    assert_eq!(scene.began.elapsed(), 2 * SECOND);
    let report = scene.report();
    assert_eq!((report.under_way, report.runs), (None, 0));
}

#[tokio::test(start_paused = true)]
async fn whoever_stops_the_service_decides_how_long_one_may_hang() {
    let scene = Scene::new();
    scene.start(Script::new(Period::After(SECOND), [Act::Hang]));
    sleep(SECOND).await;
    timeout(3 * SECOND, scene.stop()).await.unwrap_err();
    assert_eq!(scene.report().under_way, Some(4 * SECOND));
}

#[tokio::test(start_paused = true)]
async fn every_task_of_the_service_runs_and_ends_with_it() {
    let at = Fixture::new().await;
    at.inner().start_tasks();
    let reports = || at.control.background_tasks();
    at.until(|| reports().iter().all(|task| task.runs == 1)).await;
    for task in reports() {
        assert_eq!((task.failures, &task.error), (0, &None), "{task:?}");
        assert_eq!(task.began, Some(at.now()));
    }
    let mut names: Vec<_> = reports().iter().map(|task| task.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 8);

    // The tasks that run each second, and the sweep, which waits until the
    // clock is believed.
    advance(SECOND).await;
    let often = ["watch_disk", "watch_volumes", "expire_instances"];
    let runs = |name| {
        let mut all = reports().into_iter();
        all.find(|task| task.name == name).unwrap().runs
    };
    at.until(|| often.iter().all(|name| runs(*name) == 2)).await;
    assert_eq!(runs("reconcile"), 1);
    advance(60 * SECOND).await;
    at.until(|| runs("reconcile") == 2).await;
    at.control.stop().await;
}
