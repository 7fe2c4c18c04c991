use std::time::Duration;

use chrono::{DateTime, Utc};

/// How long it is until a moment; nothing, when it has passed.
pub(crate) fn until(moment: DateTime<Utc>, now: DateTime<Utc>) -> Duration {
    (moment - now).to_std().unwrap_or_default()
}
