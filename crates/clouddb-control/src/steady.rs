//! Whether a clock is believed.
//!
//! A clock may be wrong: after a start before it is set, or after it was set to
//! another time. What is removed because of a wrong clock is gone. So a time
//! counts only once the clock has run steadily for a while, measured by the
//! monotonic clock.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};

use crate::clock::{Instant, until};

/// How much a clock may drift. A clock that is slewed stays within that for a
/// day. After a larger difference, it counts as another clock.
const TOLERANCE: TimeDelta = TimeDelta::minutes(1);

/// Observes a clock.
#[derive(Debug)]
pub(crate) struct Steady {
    /// How long it has to run steadily.
    patience: Duration,
    /// What it showed at the beginning of its steady run, and when that was.
    begun: Mutex<Option<(DateTime<Utc>, Instant)>>,
}

impl Steady {
    pub(crate) fn new(patience: Duration) -> Self {
        Self { patience, begun: Mutex::default() }
    }

    /// Whether to believe a clock that shows `says` now. After a jump it has to
    /// run steadily for a while first.
    pub(crate) fn believes(&self, says: DateTime<Utc>) -> bool {
        let now = Instant::now();
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

    /// The time until a deadline, by a clock that shows `says` now. A clock
    /// that jumped doesn't end it: there is at least the time until the clock
    /// is believed again.
    pub(crate) fn time_left(
        &self,
        deadline: DateTime<Utc>,
        says: DateTime<Utc>,
    ) -> Duration {
        let left = until(deadline, says);
        if self.believes(says) { left } else { left.max(self.patience) }
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;
    use crate::clock::Clock;

    const PATIENCE: Duration = Duration::from_mins(5);
    const MINUTE: Duration = Duration::from_mins(1);

    /// A clock, and whether it is believed.
    struct Times {
        steady: Steady,
        clock: Clock,
    }

    impl Times {
        fn new(patience: Duration) -> Self {
            let says = DateTime::from_timestamp(1_000_000_000, 0).unwrap();
            let clock = Clock::at(says);
            Self { steady: Steady::new(patience), clock }
        }

        async fn pass(&mut self, time: Duration) -> bool {
            advance(time).await;
            self.steady.believes(self.clock.now())
        }

        fn jump(&mut self, by: TimeDelta) -> bool {
            self.clock.jump(by);
            self.steady.believes(self.clock.now())
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_clock_is_believed_after_a_while() {
        let mut times = Times::new(PATIENCE);
        assert!(!times.pass(Duration::ZERO).await);
        assert!(!times.pass(4 * MINUTE).await);
        assert!(times.pass(MINUTE).await);
        // Also if it is looked at rarely.
        assert!(times.pass(Duration::from_hours(24 * 365)).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_clock_that_jumps_is_not_believed_until_it_went_on() {
        for by in [TimeDelta::days(9000), TimeDelta::days(-1)] {
            let mut times = Times::new(PATIENCE);
            times.pass(Duration::ZERO).await;
            assert!(times.pass(PATIENCE).await);
            assert!(!times.jump(by));
            assert!(!times.pass(4 * MINUTE).await);
            // Setting the clock right again is a jump as well.
            assert!(!times.jump(-by));
            assert!(!times.pass(4 * MINUTE).await);
            assert!(times.pass(MINUTE).await);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn small_steps_are_no_jump_unless_they_go_on() {
        let mut times = Times::new(PATIENCE);
        times.pass(Duration::ZERO).await;
        assert!(times.pass(PATIENCE).await);
        let second = TimeDelta::seconds(1);
        let believed = (0..70).filter(|_| times.jump(second)).count();
        assert_eq!(believed, 60);
    }

    #[tokio::test(start_paused = true)]
    async fn a_clock_that_jumps_makes_no_deadline_pass() {
        let mut times = Times::new(PATIENCE);
        let deadline = times.clock.now() + Duration::from_hours(1);
        let left =
            |times: &Times| times.steady.time_left(deadline, times.clock.now());
        assert_eq!(left(&times), Duration::from_hours(1));
        times.pass(30 * MINUTE).await;
        assert_eq!(left(&times), 30 * MINUTE);
        times.jump(TimeDelta::days(1));
        assert_eq!(left(&times), PATIENCE);
        times.pass(PATIENCE).await;
        assert_eq!(left(&times), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn without_patience_every_clock_is_believed() {
        let mut times = Times::new(Duration::ZERO);
        assert!(times.pass(Duration::ZERO).await);
        assert!(times.jump(TimeDelta::days(1)));
    }
}
