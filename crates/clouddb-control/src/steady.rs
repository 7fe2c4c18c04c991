//! Whether a clock is believed.
//!
//! A clock may be wrong: after a start, before it was set, or once it was set to
//! something else. What is removed then is gone, so a moment counts only once the
//! clock has gone on for some time as time does, which nobody sets.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use chrono::{DateTime, TimeDelta, Utc};

/// How much a clock may be ahead or behind. One that is set right bit by bit
/// stays within that for a day; whatever it is then counts as another one.
const TOLERANCE: TimeDelta = TimeDelta::minutes(1);

/// A clock, as it was seen.
#[derive(Debug)]
pub(crate) struct Steady {
    /// How long it has to have gone on.
    patience: Duration,
    /// What it said when it was first what it is now, and when that was.
    begun: Mutex<Option<(DateTime<Utc>, Instant)>>,
}

impl Steady {
    pub(crate) fn new(patience: Duration) -> Self {
        Self { patience, begun: Mutex::default() }
    }

    /// Says whether a clock is believed that says this now. If it has jumped, it
    /// has to go on for a while first.
    pub(crate) fn believes(&self, says: DateTime<Utc>) -> bool {
        self.believes_at(says, Instant::now())
    }

    fn believes_at(&self, says: DateTime<Utc>, now: Instant) -> bool {
        let mut begun =
            self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        let (first, since) = *begun.get_or_insert((says, now));
        let passed = now.saturating_duration_since(since);
        let expected = TimeDelta::from_std(passed).ok();
        let expected = expected.and_then(|it| first.checked_add_signed(it));
        let is_same = expected
            .is_some_and(|expected| (says - expected).abs() <= TOLERANCE);
        if !is_same {
            *begun = Some((says, now));
            return self.patience.is_zero();
        }
        passed >= self.patience
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Duration = Duration::from_mins(5);
    const MINUTE: Duration = Duration::from_mins(1);

    /// A clock, and the time that goes on beside it.
    struct Times {
        steady: Steady,
        says: DateTime<Utc>,
        now: Instant,
    }

    impl Times {
        fn new() -> Self {
            let says = DateTime::from_timestamp(1_000_000_000, 0).unwrap();
            let now = Instant::now();
            Self { steady: Steady::new(PATIENCE), says, now }
        }

        fn pass(&mut self, time: Duration) -> bool {
            self.now += time;
            self.says += time;
            self.steady.believes_at(self.says, self.now)
        }

        fn jump(&mut self, by: TimeDelta) -> bool {
            self.says += by;
            self.steady.believes_at(self.says, self.now)
        }
    }

    #[test]
    fn a_clock_is_believed_after_a_while() {
        let mut times = Times::new();
        assert!(!times.pass(Duration::ZERO));
        assert!(!times.pass(4 * MINUTE));
        assert!(times.pass(MINUTE));
        // However seldom it is looked at.
        assert!(times.pass(Duration::from_hours(24 * 365)));
    }

    #[test]
    fn a_clock_that_jumps_is_not_believed_until_it_went_on() {
        for by in [TimeDelta::days(9000), TimeDelta::days(-1)] {
            let mut times = Times::new();
            times.pass(Duration::ZERO);
            assert!(times.pass(PATIENCE));
            assert!(!times.jump(by));
            assert!(!times.pass(4 * MINUTE));
            // It is set right again, and that is a jump as well.
            assert!(!times.jump(-by));
            assert!(!times.pass(4 * MINUTE));
            assert!(times.pass(MINUTE));
        }
    }

    #[test]
    fn small_steps_are_no_jump_unless_they_go_on() {
        let mut times = Times::new();
        times.pass(Duration::ZERO);
        assert!(times.pass(PATIENCE));
        let second = TimeDelta::seconds(1);
        let believed = (0..70).filter(|_| times.jump(second)).count();
        assert_eq!(believed, 60);
    }

    #[test]
    fn without_patience_every_clock_is_believed() {
        let steady = Steady::new(Duration::ZERO);
        let first = DateTime::from_timestamp(0, 0).unwrap();
        assert!(steady.believes(first));
        assert!(steady.believes(first + TimeDelta::days(1)));
    }
}
