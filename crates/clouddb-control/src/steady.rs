//! Whether a clock is believed.
//!
//! A clock may be wrong: after a start, before it was set, or once it was set to
//! something else. What is removed then is gone, so a moment counts only once the
//! clock has gone on for some time as time does, which nobody sets.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};

use crate::clock::{Instant, until};

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

    /// How long it is until a deadline by a clock that says this now. A clock that
    /// jumped makes none pass: as long as it takes to be believed, there is time.
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
        // However seldom it is looked at.
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
            // It is set right again, and that is a jump as well.
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
