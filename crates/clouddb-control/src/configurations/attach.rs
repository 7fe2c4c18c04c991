//! Groups and the instances that they are attached to.

use std::{collections::BTreeMap, time::Duration};

use clouddb_model::{AccountId, ConfigurationId, FlavorId, InstanceId};
use clouddb_store::Transaction;

use super::{Configuration, lock};
use crate::{
    Control, Datastore, Error, Inner, Instance, Invalid,
    clock::{Instant, sleep},
    instances::require_ready,
    operations::{apply_configuration, with_settings},
};

/// How long a request that changes settings waits until the servers have them.
/// Trying new settings takes a third of a second, telling a server less.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often to check.
const PAUSE: Duration = Duration::from_millis(20);

impl Control {
    /// An account's group that fits instances of a version.
    pub(crate) async fn attachable(
        &self,
        account: &AccountId,
        group: &str,
        version: &str,
    ) -> Result<ConfigurationId, Error> {
        let group = self.configuration(account, group).await?;
        require_version(&group, version)?;
        Ok(group.id)
    }

    /// Waits a short time until servers have been told their settings. After
    /// that, the status in the answer says whether a restart is needed. If it
    /// takes longer, the status says that settings are pending.
    pub(crate) async fn await_settings(
        &self,
        account: &AccountId,
        instances: &[InstanceId],
    ) -> Result<(), Error> {
        let store = &self.inner.parts.store;
        let end = Instant::now() + PATIENCE;
        for id in instances {
            while let Some(found) =
                store.replicated(account, *id).await?.map(with_settings)
                && found.instance.status.takes_settings()
                && found.has_new_settings
            {
                if Instant::now() >= end {
                    return Ok(());
                }
                sleep(PAUSE).await;
            }
        }
        Ok(())
    }

    /// The options that the service sets for the server of an account's
    /// instance.
    pub async fn default_configuration(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<BTreeMap<&'static str, String>, Error> {
        let inner = &self.inner;
        let instance = self.instance(account, id).await?;
        let settings =
            inner.settings_of(&instance, instance.source.is_some())?;
        let layout = inner.layout(&instance);
        let installation = inner.installation(&instance)?;
        Ok(without_paths(installation.default_options(&layout, &settings)))
    }

    /// The options that the service sets for every server of a version and a
    /// flavor.
    pub fn default_parameters(
        &self,
        datastore: &Datastore,
        flavor: FlavorId,
    ) -> Result<BTreeMap<&'static str, String>, Error> {
        let flavor = self.flavor(flavor)?;
        let engine = self.version(&datastore.version)?;
        let port = self.inner.settings.port;
        Ok(without_paths(engine.installation.defaults(flavor.ram, port)))
    }
}

impl Inner {
    /// Attaches a group to an instance that is locked, or detaches its group,
    /// and starts to apply the settings. Replicas of the instance that had the
    /// same group get the new one as well; this locks them.
    pub(crate) async fn attach(
        &self,
        transaction: &mut Transaction,
        instance: &Instance,
        group: Option<ConfigurationId>,
    ) -> Result<(), Error> {
        if group.is_none() && instance.configuration.is_none() {
            return Ok(());
        }
        require_ready(transaction, instance).await?;
        let group = match group {
            Some(group) => Some(lock(transaction, group).await?.id),
            None => None,
        };
        transaction.attach_configuration(instance.id, group).await?;
        if instance.applied.refusal.is_some() {
            // The settings may be accepted this time.
            transaction.forget_seen(instance.id).await?;
        }
        self.apply_settings(transaction, instance.id).await?;
        for replica in transaction.lock_group(instance.id).await? {
            let goes_along = replica.source == Some(instance.id)
                && replica.configuration == instance.configuration
                && replica.datastore_version == instance.datastore_version;
            if !goes_along {
                continue;
            }
            transaction.attach_configuration(replica.id, group).await?;
            if replica.applied.refusal.is_some() {
                transaction.forget_seen(replica.id).await?;
            }
            self.apply_settings(transaction, replica.id).await?;
        }
        Ok(())
    }

    /// Starts to apply the settings of an instance if they changed since they
    /// were last applied. An operation in progress isn't interrupted; this
    /// function is called again at its end.
    pub(crate) async fn apply_settings(
        &self,
        transaction: &mut Transaction,
        id: InstanceId,
    ) -> Result<(), clouddb_store::Error> {
        let Some(instance) = transaction.lock_unseen(id).await? else {
            return Ok(());
        };
        if transaction.active_operation(id.into()).await?.is_some() {
            return Ok(());
        }
        let telling = apply_configuration::KIND.on(&instance);
        telling.begin(self, transaction).await
    }

    /// Applies the settings of the other members of an instance's replication
    /// group, to which operations may have given another configuration group.
    pub(crate) async fn apply_settings_of_group(
        &self,
        id: InstanceId,
    ) -> Result<(), Error> {
        let store = &self.parts.store;
        for member in store.unseen_beside(id).await? {
            self.apply_settings_of(member).await?;
        }
        Ok(())
    }

    /// [`Self::apply_settings`] in a transaction of its own.
    pub(crate) async fn apply_settings_of(
        &self,
        id: InstanceId,
    ) -> Result<(), Error> {
        let mut transaction = self.parts.store.begin().await?;
        self.apply_settings(&mut transaction, id).await?;
        self.hand_over(transaction).await
    }
}

/// Removes options with paths of this machine: customers can't set or use them.
fn without_paths(
    mut options: BTreeMap<&'static str, String>,
) -> BTreeMap<&'static str, String> {
    options.retain(|_, value| !value.contains('/'));
    options
}

fn require_version(
    group: &Configuration,
    version: &str,
) -> Result<(), Invalid> {
    if group.datastore_version == version {
        return Ok(());
    }
    let rule = format!(
        "the configuration group {} is for {} {}",
        group.id, group.datastore, group.datastore_version
    );
    Err(Invalid::new("/configuration", rule))
}
