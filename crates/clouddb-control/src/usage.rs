//! How much of its volume an instance uses.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use clouddb_model::{InstanceId, InstanceStatus};
use slog::warn;

use crate::{Control, Instance, operations::chain};

/// How long a measure is good for.
const GOOD: Duration = Duration::from_secs(30);

/// What was measured, and when. There is nothing in it that is no longer good
/// when something is added.
#[derive(Debug, Default)]
pub(crate) struct Measured(Mutex<HashMap<InstanceId, (Instant, u64)>>);

impl Measured {
    fn get(&self, id: InstanceId, now: Instant) -> Option<u64> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&id).filter(|(at, _)| is_good(*at, now)).map(|(_, used)| *used)
    }

    fn insert(&self, id: InstanceId, now: Instant, used: u64) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, (at, _)| is_good(*at, now));
        all.insert(id, (now, used));
    }
}

fn is_good(at: Instant, now: Instant) -> bool {
    now.saturating_duration_since(at) < GOOD
}

impl Control {
    /// How many bytes of its volume an instance uses whose server runs, or used
    /// half a minute ago. `None` in a status in which it may not, and when it
    /// can't be told.
    pub async fn used(&self, instance: &Instance) -> Option<u64> {
        let running = [
            InstanceStatus::Active,
            InstanceStatus::Backup,
            InstanceStatus::ReplicationError,
        ];
        if !running.contains(&instance.status) {
            return None;
        }
        let inner = &self.inner;
        let (id, now) = (instance.id, Instant::now());
        if let Some(used) = inner.usage.get(id, now) {
            return Some(used);
        }
        match inner.parts.platform.used(id).await {
            Ok(used) => {
                inner.usage.insert(id, now, used);
                Some(used)
            }
            Err(failure) => {
                warn!(inner.log, "failed to measure an instance";
                    "instance" => id.to_string(), "cause" => chain(&failure));
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_is_good_for_a_while_and_then_forgotten() {
        let measured = Measured::default();
        let (first, second) = (InstanceId::random(), InstanceId::random());
        let start = Instant::now();
        measured.insert(first, start, 1);
        assert_eq!(measured.get(first, start + GOOD / 2), Some(1));
        assert_eq!(measured.get(first, start + GOOD), None);
        measured.insert(second, start + GOOD, 2);
        assert_eq!(measured.0.lock().unwrap().len(), 1);
        assert_eq!(measured.get(second, start + GOOD), Some(2));
    }
}
