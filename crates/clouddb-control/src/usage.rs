//! How much of its volume an instance uses.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use clouddb_model::InstanceId;
use clouddb_platform::Room;
use slog::warn;

use crate::{
    Control, Instance,
    clock::{Instant, timeout},
    operations::chain,
};

/// How long a measurement is valid.
const GOOD: Duration = Duration::from_secs(2);

/// How long a request waits for the disk.
const PATIENCE: Duration = Duration::from_secs(2);

/// How much an instance uses of its volume.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct VolumeUse {
    /// In bytes.
    pub used: u64,
    /// Whether there is no room left.
    pub is_full: bool,
}

impl From<(u64, Room)> for VolumeUse {
    fn from((used, room): (u64, Room)) -> Self {
        Self { used, is_full: room.is_full }
    }
}

/// The last measurements. Adding one removes those that have expired.
#[derive(Debug, Default)]
pub(crate) struct Measured(Mutex<HashMap<InstanceId, (Instant, VolumeUse)>>);

impl Measured {
    fn get(&self, id: InstanceId, now: Instant) -> Option<VolumeUse> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&id).filter(|(at, _)| is_good(*at, now)).map(|(_, used)| *used)
    }

    fn insert(&self, id: InstanceId, now: Instant, used: VolumeUse) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, (at, _)| is_good(*at, now));
        all.insert(id, (now, used));
    }
}

fn is_good(at: Instant, now: Instant) -> bool {
    now.saturating_duration_since(at) < GOOD
}

impl Control {
    /// How much of its volume an instance with a running server uses, measured
    /// now or a moment ago. `None` in other statuses, and if it can't be
    /// measured.
    pub async fn volume_use(&self, instance: &Instance) -> Option<VolumeUse> {
        if !instance.status.answers() {
            return None;
        }
        let inner = &self.inner;
        let (id, now) = (instance.id, Instant::now());
        if let Some(used) = inner.usage.get(id, now) {
            return Some(used);
        }
        let size = instance.volume.bytes();
        let platform = &inner.parts.platform;
        let measured = timeout(PATIENCE, async {
            tokio::try_join!(platform.used(id), platform.room(id, size))
        });
        let measured = measured
            .await
            .unwrap_or(Err(clouddb_platform::Error::Stuck(PATIENCE)));
        match measured.map(VolumeUse::from) {
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
        let use_of = |used| VolumeUse { used, is_full: false };
        measured.insert(first, start, use_of(1));
        assert_eq!(measured.get(first, start + GOOD / 2), Some(use_of(1)));
        assert_eq!(measured.get(first, start + GOOD), None);
        measured.insert(second, start + GOOD, use_of(2));
        assert_eq!(measured.0.lock().unwrap().len(), 1);
        assert_eq!(measured.get(second, start + GOOD), Some(use_of(2)));
    }
}
