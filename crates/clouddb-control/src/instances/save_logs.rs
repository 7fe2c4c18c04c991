//! Requests to save logs.

use clouddb_model::{AccountId, InstanceStatus};
use clouddb_store::Transaction;

use super::{
    Instance, not_found,
    replicas::require_no_operation,
    replicate::{refused, require_idle, require_settled},
};
use crate::{Answer, Control, Error, operations::save_logs};

/// How many bytes the logs of an instance take at most.
const LOGS: u64 = 32 << 20;

impl Control {
    /// Starts to save the logs of an account's instance. Stores the answer in
    /// the same transaction.
    pub async fn save_logs(
        &self,
        account: &AccountId,
        id: &str,
        answer: Option<Answer<'_, Instance>>,
    ) -> Result<(), Error> {
        let inner = &self.inner;
        let id = self.instance(account, id).await?.id;
        let objects = inner.parts.logs.objects();
        inner.require_room_in(objects, LOGS).await?;
        let mut transaction = inner.parts.store.begin().await?;
        let instance = transaction.lock_instance(id).await?;
        let instance = instance.ok_or_else(|| not_found(&id.to_string()))?;
        require_settled(&mut transaction, &instance).await?;
        require_resting(&mut transaction, &instance).await?;
        let saving = save_logs::KIND.on(&instance);
        saving.begin(inner, &mut transaction).await?;
        inner.answer(transaction, answer, &instance).await
    }
}

/// Accepts also an instance that failed: its logs tell why.
async fn require_resting(
    transaction: &mut Transaction,
    instance: &Instance,
) -> Result<(), Error> {
    match instance.status {
        InstanceStatus::Active => require_idle(transaction, instance).await,
        InstanceStatus::Error | InstanceStatus::ReplicationError => {
            require_no_operation(transaction, instance).await
        }
        _ => Err(refused(instance, None)),
    }
}
