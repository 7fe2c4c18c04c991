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

/// How long whoever changes settings waits until servers were told. It takes a
/// third of a second to try new ones, and less to say them.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often it is looked whether they were.
const PAUSE: Duration = Duration::from_millis(20);

impl Control {
    /// A group of an account's that can be attached to instances of a version.
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

    /// Waits until servers were told what they are to go by, so that the status
    /// after the answer says whether they have to be restarted for it. It isn't
    /// waited for long: meanwhile the status says that there is something.
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

    /// What the service sets of the server of an account's instance.
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

    /// What the service sets of every server of a version and a flavor.
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
    /// Attaches a group to an instance that is locked, or none, and starts to
    /// have its server go by that. Those that follow it and went by the same until
    /// then do so as well; they are locked, too.
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
            // It may be in order by now.
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

    /// Starts to have the server of an instance go by what it should, if that
    /// has changed since somebody saw to it. What is under way goes on; its end
    /// leads here again.
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

    /// The same for those that followed an instance or that it follows, and that
    /// others gave their group.
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

    /// The same in a transaction of its own.
    pub(crate) async fn apply_settings_of(
        &self,
        id: InstanceId,
    ) -> Result<(), Error> {
        let mut transaction = self.parts.store.begin().await?;
        self.apply_settings(&mut transaction, id).await?;
        self.hand_over(transaction).await
    }
}

/// Where files are on the machine is nothing that customers set or use.
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
