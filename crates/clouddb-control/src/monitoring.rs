use clouddb_model::InstanceStatus;
use clouddb_store::OperationState;
use slog::warn;

use crate::{Control, Error, operations::chain};

/// Numbers of instances and operations of all accounts.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// How many instances have each status.
    pub instances: Vec<(InstanceStatus, u64)>,
    /// How many operations of each kind are in each state. Operations are
    /// deleted a week after their end.
    pub operations: Vec<(String, OperationState, u64)>,
    /// How many instances were set aside because the store doesn't know them;
    /// `None` if that can't be counted.
    pub lost: Option<u64>,
}

impl Control {
    /// Fails if requests can't be answered: the store can't be reached, or
    /// isn't the one of this machine's instances.
    pub async fn ready(&self) -> Result<(), Error> {
        self.inner.trust_store().await
    }

    /// Counts instances and operations.
    pub async fn counts(&self) -> Result<Counts, Error> {
        let parts = &self.inner.parts;
        let (instances, operations, lost) = tokio::join!(
            parts.store.count_instances(),
            parts.store.count_operations(),
            parts.platform.lost(),
        );
        if let Err(failure) = &lost {
            warn!(self.inner.log, "can't tell what is lost";
                "cause" => chain(failure));
        }
        let lost = lost.ok().and_then(|lost| u64::try_from(lost.len()).ok());
        let (instances, operations) = (instances?, operations?);
        Ok(Counts { instances, operations, lost })
    }
}
