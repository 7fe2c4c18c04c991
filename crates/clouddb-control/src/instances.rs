//! Instances, as requests see them.

mod basis;
mod create;
mod lifetime;
mod replicas;
mod replicate;
mod resize;
mod restart;
mod restore;
mod save_logs;
mod upgrade;

use chrono::{DateTime, Utc};
use clouddb_model::{AccountId, InstanceId, InstanceStatus, told};

pub use clouddb_store::{
    Instance, Lifetime, ReplicaName, Replicas, Replicated,
};
pub use create::{NewDatabase, NewInstance, NewUser, Origin};
pub(crate) use lifetime::ExpireInstances;
pub use lifetime::NewLifetime;
pub use replicas::ReplicaAction;
pub(crate) use replicate::{MOST_REPLICAS, require_idle, require_ready};
pub use upgrade::Upgrade;

use crate::{
    Answer, Control, Error, Inner,
    operations::{delete_instance, with_settings},
};

/// Some of an account's instances.
#[derive(Clone, Debug)]
pub struct Page {
    /// The instances, in the order of their ids.
    pub instances: Vec<Replicated>,
    /// Whether more follow.
    pub more: bool,
}

/// What to change of an instance. `None` leaves it as it is.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct InstanceChange {
    /// The name.
    pub name: Option<String>,
    /// How long it stays.
    pub lifetime: NewLifetime,
    /// The configuration group; `Some(None)` detaches it.
    pub group: Option<Option<String>>,
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

    /// An account's instance and its replicas.
    pub async fn replicated(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<Replicated, Error> {
        let not_found = || not_found(id);
        let id: InstanceId = id.parse().map_err(|_| not_found())?;
        let found = self.inner.parts.store.replicated(account, id).await?;
        found.map(with_settings).ok_or_else(not_found)
    }

    /// An account's instances, beginning after the id `marker`.
    pub async fn instances(
        &self,
        account: &AccountId,
        replicas: Replicas,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<Page, Error> {
        let store = &self.inner.parts.store;
        let one_more = limit.saturating_add(1);
        let found =
            store.instances(account, replicas, marker, one_more).await?;
        let mut instances: Vec<_> =
            found.into_iter().map(with_settings).collect();
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = instances.len() > limit;
        instances.truncate(limit);
        Ok(Page { instances, more })
    }

    /// Changes the name, lifetime or configuration group of an account's
    /// instance.
    pub async fn change_instance(
        &self,
        account: &AccountId,
        id: &str,
        change: InstanceChange,
    ) -> Result<(), Error> {
        let instance = self.instance(account, id).await?;
        let group = match change.group.as_ref() {
            Some(Some(group)) => {
                let version = &instance.datastore_version;
                Some(Some(self.attachable(account, group, version).await?))
            }
            Some(None) => Some(None),
            None => None,
        };
        let id = instance.id;
        let mut transaction = self.inner.parts.store.begin().await?;
        if group.is_some() {
            transaction.lock_group(id).await?;
        }
        let found = transaction.lock_instance(id).await?;
        let instance = found.ok_or_else(|| not_found(&id.to_string()))?;
        let changes_settings = group.is_some();
        if let Some(group) = group {
            self.inner.attach(&mut transaction, &instance, group).await?;
        }
        if let Some(name) = change.name {
            transaction.set_name(id, &name).await?;
        }
        let now = transaction.now();
        let lifetime = change.lifetime.applied_to(instance.lifetime, now)?;
        if lifetime != instance.lifetime {
            transaction.set_lifetime(id, lifetime).await?;
        }
        transaction.commit().await?;
        self.inner.lanes.wake();
        if changes_settings {
            self.await_settings(account, &[id]).await?;
        }
        Ok(())
    }

    /// Starts to delete an account's instance in any status, and interrupts the
    /// operation on it. Refuses one that is protected or has replicas. After
    /// that, further requests change nothing.
    pub async fn delete_instance(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<(), Error> {
        let id = self.instance(account, id).await?.id;
        self.inner.delete(id, Occasion::Asked).await
    }

    /// Accepts a reset of an instance's status and changes nothing: an instance
    /// can be deleted in any status. Stores the answer.
    pub async fn reset_status(
        &self,
        account: &AccountId,
        id: &str,
        answer: Option<Answer<'_, Instance>>,
    ) -> Result<(), Error> {
        let instance = self.instance(account, id).await?;
        let Some(answer) = answer else { return Ok(()) };
        let mut transaction = self.inner.parts.store.begin().await?;
        answer.keep(&mut transaction, &instance).await?;
        Ok(transaction.commit().await?)
    }

    /// The host name and address that clients of an instance connect to.
    #[must_use]
    pub fn hosting(&self, instance: &Instance) -> Hosting {
        Hosting {
            hostname: self.inner.hostname(instance),
            address: instance.address.to_string(),
        }
    }
}

/// Why an instance is deleted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Occasion {
    /// A request asked for it.
    Asked,
    /// It has expired.
    Expired,
}

impl Inner {
    async fn delete(
        &self,
        id: InstanceId,
        occasion: Occasion,
    ) -> Result<(), Error> {
        let mut transaction = self.parts.store.begin().await?;
        let group = transaction.lock_group(id).await?;
        let instance = group.iter().find(|member| member.id == id);
        let instance = instance.ok_or_else(|| not_found(&id.to_string()))?;
        require_deletable(instance, occasion, transaction.now())?;
        if group.iter().any(|member| member.source == Some(id)) {
            let why = format!(
                "the instance {id} has replicas; delete or detach them first"
            );
            return Err(Error::WrongStatus(why));
        }
        let active = transaction.active_operation(id.into()).await?;
        let is_deleted = instance.status == InstanceStatus::Shutdown;
        if active.is_some() && is_deleted {
            return Ok(());
        }
        self.leave_group(&mut transaction, instance).await?;
        let gone = told!("the instance was deleted");
        self.fail_unfinished(&mut transaction, id, &gone).await?;
        if let Some(active) = &active {
            transaction.supersede(active.id).await?;
        }
        let deletion = delete_instance::KIND.on(instance);
        deletion.begin(self, &mut transaction).await?;
        self.hand_over(transaction).await?;
        if let Some(active) = active
            && let Some(interrupted) = self.running().get(&active.id)
        {
            interrupted.cancel();
        }
        Ok(())
    }
}

fn require_deletable(
    instance: &Instance,
    occasion: Occasion,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let id = instance.id;
    let why = match (occasion, instance.lifetime) {
        (_, Lifetime::Protected) => format!(
            "the instance {id} is protected from being deleted; set its \
             deletion_protection to false first"
        ),
        (Occasion::Asked, _) => return Ok(()),
        (Occasion::Expired, Lifetime::Until(end)) if end <= now => {
            return Ok(());
        }
        (Occasion::Expired, _) => format!("the time of {id} isn't over"),
    };
    Err(Error::Protected(why))
}

fn not_found(id: &str) -> Error {
    Error::NotFound { kind: "instance", id: id.to_owned() }
}
