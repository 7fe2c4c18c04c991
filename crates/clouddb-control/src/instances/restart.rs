//! Servers that are started again because somebody wants it.

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
    /// Starts to end the server of an account's instance and to start it again,
    /// also of one that failed. The answer is kept along with that.
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

/// How an instance that is in ERROR becomes ACTIVE again, if it can.
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
