//! Requests to restart a server.

use clouddb_model::{AccountId, DataStatus, InstanceStatus};
use clouddb_store::Transaction;

use super::{
    Instance, not_found,
    replicas::require_no_operation,
    replicate::{require_idle, require_settled},
};
use crate::{
    Answer, Control, Error,
    operations::{Kind, reseed_replica, restart_instance},
};

impl Control {
    /// Starts to restart the server of an account's instance, also in ERROR.
    /// Stores the answer in the same transaction.
    pub async fn restart_instance(
        &self,
        account: &AccountId,
        id: &str,
        answer: Option<Answer<'_, Instance>>,
    ) -> Result<(), Error> {
        let inner = &self.inner;
        let id = self.instance(account, id).await?.id;
        let mut transaction = inner.parts.store.begin().await?;
        let instance = transaction.lock_instance(id).await?;
        let instance = instance.ok_or_else(|| not_found(&id.to_string()))?;
        require_settled(&mut transaction, &instance).await?;
        let way = if instance.status == InstanceStatus::Error {
            way_back(&mut transaction, &instance).await?
        } else {
            require_idle(&mut transaction, &instance).await?;
            &restart_instance::KIND
        };
        way.on(&instance).begin(inner, &mut transaction).await?;
        inner.answer(transaction, answer, &instance).await
    }
}

/// The kind of operation that makes an instance in ERROR ACTIVE again, if there
/// is one.
pub(super) async fn way_back(
    transaction: &mut Transaction,
    instance: &Instance,
) -> Result<&'static Kind<Instance>, Error> {
    require_no_operation(transaction, instance).await?;
    let why = match (instance.data, instance.source) {
        (DataStatus::Whole, _) => return Ok(&restart_instance::KIND),
        (DataStatus::Unfinished, Some(_)) => {
            return Ok(&reseed_replica::KIND);
        }
        (DataStatus::Unfinished, None) => "it was never built",
        (DataStatus::Outdated, _) => "a replica has taken its place",
        (DataStatus::Removed, _) => "its deletion has begun",
    };
    Err(Error::WrongStatus(format!(
        "the instance {} is in status {}, and {why}; it can only be deleted",
        instance.id, instance.status
    )))
}
