//! Instances, as requests see them.

mod basis;
mod create;
mod replicas;
mod replicate;
mod restart;
mod restore;

use std::time::Duration;

use clouddb_model::{AccountId, InstanceId, InstanceStatus};

pub use clouddb_store::{Instance, ReplicaName, Replicas, Replicated};
pub use create::{NewDatabase, NewInstance, NewUser, Origin};
pub use replicas::ReplicaAction;
pub(crate) use replicate::{require_idle, require_ready};

use crate::{Control, Error, operations::DELETE_INSTANCE};

/// Some of an account's instances.
#[derive(Clone, Debug)]
pub struct Page {
    /// The instances, in the order of their ids.
    pub instances: Vec<Replicated>,
    /// Whether there are more behind them.
    pub more: bool,
}

/// What clients connect to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Hosting {
    /// A name, or the address where no domain is set up.
    pub hostname: String,
    /// The address.
    pub address: String,
}

impl Control {
    /// An account's instance.
    pub async fn instance(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<Instance, Error> {
        let not_found = || not_found(id);
        let id: InstanceId = id.parse().map_err(|_| not_found())?;
        let found = self.inner.parts.store.instance(account, id).await?;
        found.ok_or_else(not_found)
    }

    /// An account's instance, and who follows it.
    pub async fn replicated(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<Replicated, Error> {
        let not_found = || not_found(id);
        let id: InstanceId = id.parse().map_err(|_| not_found())?;
        let found = self.inner.parts.store.replicated(account, id).await?;
        found.ok_or_else(not_found)
    }

    /// An account's instances, after the one of the id `marker`.
    pub async fn instances(
        &self,
        account: &AccountId,
        replicas: Replicas,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<Page, Error> {
        let store = &self.inner.parts.store;
        let one_more = limit.saturating_add(1);
        let mut instances =
            store.instances(account, replicas, marker, one_more).await?;
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = instances.len() > limit;
        instances.truncate(limit);
        Ok(Page { instances, more })
    }

    /// Gives an account's instance another name.
    pub async fn rename_instance(
        &self,
        account: &AccountId,
        id: &str,
        name: &str,
    ) -> Result<(), Error> {
        let id = self.instance(account, id).await?.id;
        let mut transaction = self.inner.parts.store.begin().await?;
        transaction.set_name(id, name).await?;
        Ok(transaction.commit().await?)
    }

    /// Starts to delete an account's instance, whatever its status and
    /// whatever is being done to it, unless others follow it. Once it has
    /// begun, asking again changes nothing.
    pub async fn delete_instance(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<(), Error> {
        let inner = &self.inner;
        let id = self.instance(account, id).await?.id;
        let mut transaction = inner.parts.store.begin().await?;
        let group = transaction.lock_group(id).await?;
        let instance = group.iter().find(|member| member.id == id);
        let instance = instance.ok_or_else(|| not_found(&id.to_string()))?;
        if group.iter().any(|member| member.source == Some(id)) {
            let why = format!(
                "the instance {id} has replicas; delete or detach them first"
            );
            return Err(Error::WrongStatus(why));
        }
        let kind = &DELETE_INSTANCE;
        let active = transaction.active_operation(id.into()).await?;
        if active.as_ref().is_some_and(|active| active.kind == kind.name) {
            return Ok(());
        }
        inner.leave_group(&mut transaction, instance).await?;
        let shutdown = InstanceStatus::Shutdown;
        transaction.set_status(id, shutdown, None).await?;
        let gone = "the instance was deleted";
        inner.fail_unfinished(&mut transaction, id, gone).await?;
        if let Some(active) = &active {
            transaction.supersede(active.id).await?;
        }
        let operation =
            kind.operation(instance, &transaction, inner, Duration::ZERO);
        transaction.insert_operation(&operation).await?;
        transaction.commit().await?;
        if let Some(active) = active
            && let Some(interrupted) = inner.running().get(&active.id)
        {
            interrupted.cancel();
        }
        inner.wake.notify_one();
        Ok(())
    }

    /// What clients of an instance connect to.
    #[must_use]
    pub fn hosting(&self, instance: &Instance) -> Hosting {
        Hosting {
            hostname: self.inner.hostname(instance),
            address: instance.address.to_string(),
        }
    }
}

fn not_found(id: &str) -> Error {
    Error::NotFound { kind: "instance", id: id.to_owned() }
}
