//! Servers that are started again because somebody wants it.

use std::time::Duration;

use clouddb_model::{AccountId, InstanceStatus};

use super::{
    Instance, not_found,
    replicate::{require_idle, require_settled},
};
use crate::{Answer, Control, Error, operations::RESTART_INSTANCE};

impl Control {
    /// Starts to end the server of an account's instance and to start it again.
    /// The answer is kept along with that.
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
        require_idle(&mut transaction, &instance).await?;
        let reboot = InstanceStatus::Reboot;
        transaction.set_status(id, reboot, None).await?;
        let kind = &RESTART_INSTANCE;
        let operation =
            kind.operation(&instance, &transaction, inner, Duration::ZERO);
        transaction.insert_operation(&operation).await?;
        if let Some(answer) = answer {
            answer.keep(&mut transaction, &instance).await?;
        }
        transaction.commit().await?;
        inner.wake.notify_one();
        Ok(())
    }
}
