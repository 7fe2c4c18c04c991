//! How long an operation waits before it is tried again.

use std::time::Duration;

/// The first and the longest pause.
pub(super) const PAUSE: (Duration, Duration) =
    (Duration::from_millis(100), Duration::from_secs(10));

/// The pause after this many tries: it doubles each time.
pub(super) fn pause_after(tries: u32) -> Duration {
    let doubled = tries.saturating_sub(1).min(16);
    (PAUSE.0 * (1 << doubled)).min(PAUSE.1)
}

/// The sum of this many pauses.
pub(super) fn waited(pauses: u32) -> Duration {
    // The pauses after the first few are equal.
    let few = pauses.min(16);
    let alike = PAUSE.1 * (pauses - few);
    (1..=few).map(pause_after).sum::<Duration>() + alike
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow() {
        assert_eq!(pause_after(1), PAUSE.0);
        assert_eq!(pause_after(3), PAUSE.0 * 4);
        assert_eq!(pause_after(u32::MAX), PAUSE.1);
        assert_eq!(waited(0), Duration::ZERO);
        assert_eq!(waited(3), PAUSE.0 * 7);
        let summed: Duration = (1..=40).map(pause_after).sum();
        assert_eq!(waited(40), summed);
        assert_eq!(waited(41), waited(40) + PAUSE.1);
    }
}
