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
            let instance = self.look(account, id).await?;
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
                Err(error) => return Err(error.into()),
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
}
