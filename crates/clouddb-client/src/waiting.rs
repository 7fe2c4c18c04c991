use std::time::Duration;

use tokio::time::{Instant, sleep};
use uuid::Uuid;

use crate::{
    Client, Error,
    types::{AccountId, Fault, Instance, InstanceStatus},
};

/// How long to wait between two looks, at least and at most.
const PAUSE: (Duration, Duration) =
    (Duration::from_millis(5), Duration::from_secs(1));

/// Why waiting for an instance ended before it was where it should be.
#[derive(Debug, thiserror::Error)]
pub enum WaitError {
    /// A request failed.
    #[error("failed to ask for the instance")]
    Request(#[from] Error<Fault>),
    /// The instance is in a status that it doesn't leave by itself.
    #[error("the instance is in status {0}")]
    Failed(InstanceStatus),
    /// Time is up.
    #[error("the instance is still in status {0}")]
    Deadline(InstanceStatus),
}

impl Client {
    /// Waits until an instance is in that status, at most until the deadline,
    /// counted from now.
    pub async fn wait_for_instance(
        &self,
        account: &AccountId,
        id: Uuid,
        status: InstanceStatus,
        deadline: Duration,
    ) -> Result<Instance, WaitError> {
        let waiting = Waiting::until(deadline);
        loop {
            let instance = match self.look(account, id).await {
                Ok(instance) => instance,
                Err(error) => {
                    waiting.out(error).await?;
                    continue;
                }
            };
            let now = instance.status;
            if now == status {
                return Ok(instance);
            }
            if matches!(now, InstanceStatus::Error | InstanceStatus::Failed) {
                return Err(WaitError::Failed(now));
            }
            waiting.pause().await.ok_or(WaitError::Deadline(now))?;
        }
    }

    /// Waits until an instance is deleted, at most until the deadline, counted
    /// from now.
    pub async fn wait_until_deleted(
        &self,
        account: &AccountId,
        id: Uuid,
        deadline: Duration,
    ) -> Result<(), WaitError> {
        let waiting = Waiting::until(deadline);
        loop {
            let now = match self.look(account, id).await {
                Ok(instance) => instance.status,
                Err(Error::ErrorResponse(response))
                    if matches!(*response, Fault::ItemNotFound(_)) =>
                {
                    return Ok(());
                }
                Err(error) => {
                    waiting.out(error).await?;
                    continue;
                }
            };
            waiting.pause().await.ok_or(WaitError::Deadline(now))?;
        }
    }

    async fn look(
        &self,
        account: &AccountId,
        id: Uuid,
    ) -> Result<Instance, Error<Fault>> {
        let request = self
            .show_instance()
            .account_id(account.clone())
            .instance_id(id.to_string());
        Ok(request.send().await?.into_inner().instance)
    }
}

struct Waiting {
    began: Instant,
    deadline: Duration,
}

impl Waiting {
    fn until(deadline: Duration) -> Self {
        Self { began: Instant::now(), deadline }
    }

    /// Waits a tenth of the time that was waited so far, so that what takes
    /// long is asked for seldom and what is quick is seen soon. `None` when
    /// time is up.
    async fn pause(&self) -> Option<()> {
        let waited = self.began.elapsed();
        let left = self.deadline.checked_sub(waited)?;
        let (least, most) = PAUSE;
        sleep((waited / 10).clamp(least, most).min(left)).await;
        Some(())
    }

    /// Waits for as long as the service says that requests are refused, when
    /// it does. Any other error is for the caller.
    async fn out(&self, error: Error<Fault>) -> Result<(), Error<Fault>> {
        let left = self.deadline.saturating_sub(self.began.elapsed());
        match retry_after(&error) {
            Some(pause) if pause < left => {
                sleep(pause).await;
                Ok(())
            }
            _ => Err(error),
        }
    }
}

/// After how long to ask again, when that is all that is wrong.
fn retry_after(error: &Error<Fault>) -> Option<Duration> {
    let Error::ErrorResponse(fault) = error else { return None };
    let seconds = fault.detail().retry_after.as_ref()?;
    seconds.parse().ok().map(Duration::from_secs)
}
