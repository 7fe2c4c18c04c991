use std::time::Duration;

use tokio::time::{Instant, sleep};

/// How long anything may take before a test fails. It is long, since only a
/// failing test waits for it.
pub const PATIENCE: Duration = Duration::from_mins(3);

/// Waits until the condition returns something.
///
/// # Panics
///
/// If that takes too long; the message names what was waited for.
pub async fn eventually<T>(
    what: &str,
    mut condition: impl AsyncFnMut() -> Option<T>,
) -> T {
    let give_up = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = condition().await {
            return answer;
        }
        assert!(Instant::now() < give_up, "waited in vain until {what}");
        sleep(Duration::from_millis(10)).await;
    }
}
