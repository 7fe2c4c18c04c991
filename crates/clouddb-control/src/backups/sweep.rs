//! Removes objects whose writer never finished them.

use std::{iter, sync::Arc, time::Duration};

use clouddb_objects::ObjectStore;
use futures::future::join_all;
use slog::info;

use crate::{
    Inner,
    clock::timeout,
    operations::chain,
    steady::Steady,
    tasks::{AtStop, Period, Task, TaskError},
};

/// How often to look. Also how much older than the longest backup an object has
/// to be.
const EVERY: Duration = Duration::from_hours(1);

/// How often to check whether the clock is believed.
const BELIEVE_EVERY: Duration = Duration::from_secs(1);

/// Begins once the clock is believed: this machine's clock tells how old an
/// object is.
pub(crate) struct SweepObjects {
    inner: Arc<Inner>,
    steady: Steady,
    pause: Duration,
}

impl SweepObjects {
    pub(crate) fn new(inner: &Arc<Inner>) -> Self {
        let steady = Steady::new(inner.settings.clock_patience);
        Self { inner: Arc::clone(inner), steady, pause: EVERY }
    }
}

impl Task for SweepObjects {
    const NAME: &'static str = "sweep_objects";
    const FAILED: &'static str = "can't look for unfinished objects";
    const AT_STOP: AtStop = AtStop::Interrupt;

    fn period(&self) -> Period {
        Period::After(self.pause)
    }

    async fn run(&mut self) -> Result<(), TaskError> {
        if !self.steady.believes(self.inner.clock.now()) {
            self.pause = BELIEVE_EVERY;
            return Ok(());
        }
        self.pause = EVERY;
        sweep(&self.inner).await
    }
}

async fn sweep(inner: &Inner) -> Result<(), TaskError> {
    let age = inner.settings.backup_deadline.saturating_add(EVERY);
    let own = &inner.parts.storage.objects;
    let stores = iter::once(own).chain(inner.parts.regions.stores());
    let stores = stores.chain(inner.parts.logs.own());
    // A store that doesn't answer doesn't delay the others.
    let swept = stores.map(|store| sweep_one(inner, store, age));
    let failures = join_all(swept).await.into_iter().filter_map(Result::err);
    let failures: Vec<String> = failures.collect();
    if failures.is_empty() { Ok(()) } else { Err(failures.join("; ").into()) }
}

async fn sweep_one(
    inner: &Inner,
    store: &ObjectStore,
    age: Duration,
) -> Result<(), String> {
    let swept = timeout(EVERY, store.sweep(age)).await;
    let swept = swept.map_err(|_| "they aren't listed in time".to_owned())?;
    let count = swept.map_err(|failure| chain(&failure))?;
    if count > 0 {
        info!(inner.log, "removed unfinished objects"; "count" => count);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;
    use crate::fixture::{Fixture, PATIENCE};

    #[tokio::test(start_paused = true)]
    async fn nothing_is_swept_until_the_clock_is_believed() {
        let at = Fixture::new().await;
        let mut task = SweepObjects::new(at.inner());
        let last = Duration::from_secs(1);
        for (pass, expected) in [
            (Duration::ZERO, BELIEVE_EVERY),
            (PATIENCE.saturating_sub(last), BELIEVE_EVERY),
            (last, EVERY),
            (EVERY, EVERY),
        ] {
            advance(pass).await;
            task.run().await.unwrap();
            assert_eq!(task.period(), Period::After(expected));
        }
    }
}
