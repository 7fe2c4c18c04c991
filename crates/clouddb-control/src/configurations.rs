//! Configuration groups: options that customers set for servers in addition to
//! the service's own.

mod attach;
mod trials;

use std::collections::BTreeMap;

use clouddb_engine::{InvalidValue, ParameterValue, Parameters, Values};
use clouddb_model::{AccountId, ConfigurationId, InstanceId};
use clouddb_store::Transaction;

pub use clouddb_store::Configuration;

pub(crate) use trials::{Trial, Trials};

use crate::{Answer, Control, Error, Invalid};

/// A group to make.
#[derive(Clone, Debug)]
pub struct NewConfiguration {
    /// Its name.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
    /// The kind of database that it is for: an id, or a name in any case.
    /// Without it, the default.
    pub datastore: Option<String>,
    /// The version of that kind: an id or a name. Without it, the default.
    pub datastore_version: Option<String>,
    /// The values by the names of their parameters.
    pub values: BTreeMap<String, ParameterValue>,
}

/// What to change of a group.
#[derive(Clone, Debug)]
pub struct ConfigurationChange {
    /// Its name, if that changes.
    pub name: Option<String>,
    /// Its description, if that changes.
    pub description: Option<String>,
    /// The values by the names of their parameters.
    pub values: BTreeMap<String, ParameterValue>,
    /// Whether `values` replace all values of the group.
    pub replaces: bool,
}

impl Control {
    /// An account's configuration groups, in the order of their ids.
    pub async fn configurations(
        &self,
        account: &AccountId,
    ) -> Result<Vec<Configuration>, Error> {
        Ok(self.inner.parts.store.configurations(account).await?)
    }

    /// An account's configuration group.
    pub async fn configuration(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<Configuration, Error> {
        let parsed = parse_id(id)?;
        let store = &self.inner.parts.store;
        let found = store.configuration(account, parsed).await?;
        found.ok_or_else(|| not_found(id))
    }

    /// The instances that an account's group is attached to, in the order of
    /// their ids: the id and the name of each.
    pub async fn configured(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<Vec<(InstanceId, String)>, Error> {
        let id = self.configuration(account, id).await?.id;
        Ok(self.inner.parts.store.configured(id).await?)
    }

    /// Stores a new group, and the answer in the same transaction.
    pub async fn create_configuration(
        &self,
        account: &AccountId,
        request: NewConfiguration,
        answer: Option<Answer<'_, Configuration>>,
    ) -> Result<Configuration, Error> {
        let inner = &self.inner;
        let engine = self.datastore(
            request.datastore.as_deref(),
            request.datastore_version.as_deref(),
        )?;
        let values = check(engine.template.parameters(), request.values)?;
        let datastore = engine.datastore();
        let mut transaction = inner.parts.store.begin().await?;
        let configuration = Configuration {
            id: ConfigurationId::random(),
            account: account.clone(),
            name: request.name,
            description: request.description,
            datastore: datastore.kind,
            datastore_version: datastore.version,
            settings: serde_json::to_string(&values)?,
            created: transaction.now(),
            updated: transaction.now(),
        };
        let most = inner.settings.most_configurations;
        transaction.insert_configuration(&configuration, most).await?;
        if let Some(answer) = answer {
            answer.keep(&mut transaction, &configuration).await?;
        }
        transaction.commit().await?;
        Ok(configuration)
    }

    /// Changes an account's group, and starts to apply it to all instances that
    /// it is attached to.
    pub async fn change_configuration(
        &self,
        account: &AccountId,
        id: &str,
        change: ConfigurationChange,
    ) -> Result<(), Error> {
        let inner = &self.inner;
        let group = self.configuration(account, id).await?;
        let engine = self.version(&group.datastore_version)?;
        let parameters = engine.template.parameters();
        let mut transaction = inner.parts.store.begin().await?;
        let mut group = lock(&mut transaction, group.id).await?;
        let mut values = check(parameters, change.values)?;
        if !change.replaces {
            let before = parse(&group.settings)?;
            // The old and new values together may break a rule that neither
            // breaks.
            let all = before.into_iter().chain(values);
            values = check(parameters, all.collect())?;
        }
        group.settings = serde_json::to_string(&values)?;
        group.name = change.name.unwrap_or(group.name);
        group.description = change.description.or(group.description);
        transaction.set_configuration(&group).await?;
        transaction.commit().await?;
        // If the process ends here, the reconciler applies the settings.
        let configured = inner.parts.store.configured(group.id).await?;
        for (instance, _) in &configured {
            inner.apply_settings_of(*instance).await?;
        }
        let instances: Vec<_> = configured.iter().map(|(id, _)| *id).collect();
        self.await_settings(account, &instances).await
    }

    /// Deletes an account's group, which must be attached to no instance.
    pub async fn delete_configuration(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<(), Error> {
        let id = self.configuration(account, id).await?.id;
        let mut transaction = self.inner.parts.store.begin().await?;
        lock(&mut transaction, id).await?;
        let attached = transaction.count_configured(id).await?;
        if attached > 0 {
            let why = format!(
                "the configuration group {id} is attached to {attached} \
                 instances; detach it from them first"
            );
            return Err(Error::InUse(why));
        }
        transaction.forget_configuration(id).await?;
        Ok(transaction.commit().await?)
    }

    /// The values of a group.
    pub fn values(
        &self,
        configuration: &Configuration,
    ) -> Result<Values, Error> {
        parse(&configuration.settings)
    }
}

/// Locks a group that must exist.
pub(crate) async fn lock(
    transaction: &mut Transaction,
    id: ConfigurationId,
) -> Result<Configuration, Error> {
    let found = transaction.lock_configuration(id).await?;
    found.ok_or_else(|| not_found(&id.to_string()))
}

/// Parses settings as the store keeps them.
pub(crate) fn parse(settings: &str) -> Result<Values, Error> {
    Ok(serde_json::from_str(settings)?)
}

fn check(
    parameters: &Parameters,
    values: BTreeMap<String, ParameterValue>,
) -> Result<Values, Invalid> {
    parameters.check(values).map_err(|InvalidValue { name, rule }| {
        let name = name.replace('~', "~0").replace('/', "~1");
        Invalid::new(format!("/values/{name}"), rule)
    })
}

fn parse_id(id: &str) -> Result<ConfigurationId, Error> {
    id.parse().map_err(|_| not_found(id))
}

fn not_found(id: &str) -> Error {
    Error::NotFound { kind: "configuration group", id: id.to_owned() }
}
