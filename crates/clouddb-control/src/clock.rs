use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

/// A moment and some time. Later than time goes on is as good as never.
pub(crate) fn after(moment: DateTime<Utc>, time: Duration) -> DateTime<Utc> {
    TimeDelta::from_std(time)
        .ok()
        .and_then(|time| moment.checked_add_signed(time))
        .unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// How long it is until a moment; nothing, when it has passed.
pub(crate) fn until(moment: DateTime<Utc>, now: DateTime<Utc>) -> Duration {
    (moment - now).to_std().unwrap_or_default()
}
