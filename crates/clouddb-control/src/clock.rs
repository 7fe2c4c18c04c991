//! The time of the domain: the time of day, durations and deadlines.
//!
//! Everything here except the time of day follows tokio's clock, which tests
//! pause and move. In a test, the time of day of a [`Clock`] follows it as
//! well. Times that are compared with others in the store are the store's own.

#[cfg(test)]
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

#[cfg(test)]
use chrono::TimeDelta;
use chrono::{DateTime, Utc};

pub(crate) use tokio::time::{Instant, sleep, timeout, timeout_at};

/// Tells the time of day.
#[derive(Clone, Debug)]
pub(crate) enum Clock {
    /// The machine's clock.
    Machine,
    /// A test's clock: the time of day that it showed at that instant. Clones
    /// share it.
    #[cfg(test)]
    Moved(Arc<Mutex<(DateTime<Utc>, Instant)>>),
}

impl Clock {
    #[allow(clippy::disallowed_methods, reason = "others read this clock")]
    pub(crate) fn now(&self) -> DateTime<Utc> {
        match self {
            Self::Machine => Utc::now(),
            #[cfg(test)]
            Self::Moved(set) => {
                let set = set.lock().unwrap_or_else(PoisonError::into_inner);
                set.0 + set.1.elapsed()
            }
        }
    }

    /// A test's clock that shows this time now.
    #[cfg(test)]
    pub(crate) fn at(moment: DateTime<Utc>) -> Self {
        Self::Moved(Arc::new(Mutex::new((moment, Instant::now()))))
    }

    /// Moves a test's clock ahead or back, while no time passes.
    #[cfg(test)]
    pub(crate) fn jump(&self, by: TimeDelta) {
        let Self::Moved(set) = self else { panic!("the machine's is not set") };
        set.lock().unwrap_or_else(PoisonError::into_inner).0 += by;
    }
}

/// The time until a moment; zero if it has passed.
pub(crate) fn until(moment: DateTime<Utc>, now: DateTime<Utc>) -> Duration {
    (moment - now).to_std().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;

    const HOUR: Duration = Duration::from_hours(1);

    #[tokio::test(start_paused = true)]
    async fn the_time_of_day_goes_on_with_pauses() {
        let start = DateTime::from_timestamp(1_000_000_000, 0).unwrap();
        let clock = Clock::at(start);
        let same = clock.clone();
        assert_eq!(clock.now(), start);
        advance(HOUR).await;
        assert_eq!(clock.now(), start + HOUR);
        // Tokio's paused clock jumps ahead, so this takes no time.
        sleep(24 * HOUR).await;
        assert_eq!(same.now(), start + 25 * HOUR);
        clock.jump(TimeDelta::hours(-25));
        assert_eq!(same.now(), start);
    }

    #[tokio::test(start_paused = true)]
    async fn deadlines_pass_with_the_same_time() {
        let clock = Clock::at(DateTime::from_timestamp(0, 0).unwrap());
        let (deadline, end) = (clock.now() + 2 * HOUR, Instant::now() + HOUR);
        let never = std::future::pending::<()>;
        timeout_at(end, never()).await.unwrap_err();
        assert_eq!(until(deadline, clock.now()), HOUR);
        timeout(HOUR, never()).await.unwrap_err();
        assert_eq!(until(deadline, clock.now()), Duration::ZERO);
        advance(HOUR).await;
        assert_eq!(until(deadline, clock.now()), Duration::ZERO);
    }
}
