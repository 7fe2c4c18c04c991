//! How often, and for how long, a request is retried.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::Error;

/// How often a request is retried.
pub(crate) const AGAIN: usize = 6;
/// How long after the first attempt the last one may begin.
pub(crate) const LASTS: Duration = Duration::from_mins(1);
/// The first pause. Each is twice as long as the one before.
pub(crate) const SHORTEST: Duration = Duration::from_millis(100);
pub(crate) const LONGEST: Duration = Duration::from_secs(10);

/// The attempts of one request.
#[derive(Debug)]
pub(crate) struct Retries {
    left: usize,
    pause: Duration,
    ends: Instant,
}

impl Retries {
    pub(crate) fn new() -> Self {
        let ends = Instant::now() + LASTS;
        Self { left: AGAIN, pause: SHORTEST, ends }
    }

    /// Waits until the next attempt, or fails with the error of the last one.
    pub(crate) async fn wait(&mut self, error: Error) -> Result<(), Error> {
        // Random, so that clients that failed together don't retry together.
        let pause = self.pause.mul_f64(rand::random_range(0.5..1.0));
        let is_late = Instant::now() + pause > self.ends;
        if self.left == 0 || is_late || !error.is_unavailable() {
            return Err(error);
        }
        self.left -= 1;
        self.pause = LONGEST.min(self.pause * 2);
        sleep(pause).await;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn attempts(error: &Error) -> usize {
        let mut retries = Retries::new();
        let mut attempts = 1;
        while retries.wait(error.clone()).await.is_ok() {
            attempts += 1;
        }
        attempts
    }

    #[tokio::test(start_paused = true)]
    async fn only_what_may_pass_is_tried_again_and_not_for_ever() {
        let passing = Error::unavailable("it is busy");
        let began = Instant::now();
        assert_eq!(attempts(&passing).await, AGAIN + 1);
        assert!(began.elapsed() < LASTS);
        assert_eq!(attempts(&Error::Damaged(String::new())).await, 1);
    }

    #[tokio::test(start_paused = true)]
    async fn slow_attempts_are_fewer() {
        let mut retries = Retries::new();
        let error = Error::unavailable("it is slow");
        sleep(LASTS).await;
        assert!(retries.wait(error).await.is_err());
    }
}
