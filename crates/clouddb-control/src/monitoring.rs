use clouddb_model::InstanceStatus;
use clouddb_store::OperationState;

use crate::{Control, Error};

/// How much there is of everything, all accounts' together.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// How many instances have each status.
    pub instances: Vec<(InstanceStatus, u64)>,
    /// How many operations of each kind are in each state. Those that have
    /// ended are forgotten after a week.
    pub operations: Vec<(String, OperationState, u64)>,
}

impl Control {
    /// Fails if requests can't be answered: the store can't be asked, or isn't
    /// the one that knows this machine's instances.
    pub async fn ready(&self) -> Result<(), Error> {
        let parts = &self.inner.parts;
        if parts.store.knows_cell(parts.cell).await? {
            return Ok(());
        }
        Err(Error::ForeignDirectory)
    }

    /// Counts everything.
    pub async fn counts(&self) -> Result<Counts, Error> {
        let store = &self.inner.parts.store;
        let (instances, operations) =
            tokio::join!(store.count_instances(), store.count_operations());
        Ok(Counts { instances: instances?, operations: operations? })
    }
}
