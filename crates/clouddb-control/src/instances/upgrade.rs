//! Requests for a newer version: a replica of that version is built.

use clouddb_model::AccountId;

use super::{Instance, NewInstance, NewLifetime, Origin};
use crate::{Answer, Control, Engine, Error, Invalid, datastores::MARIADB};

/// The suffix of the names of replicas for upgrades, and the most characters of
/// a name.
const SUFFIX: &str = "_upgrade";
const LONGEST: usize = 255;

/// The version that an instance is to have.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Upgrade {
    /// The kind of database, by its id or by its name in any case. It must be
    /// the instance's own.
    pub datastore: Option<String>,
    /// The version, by its id or its name.
    pub version: String,
}

impl Control {
    /// Starts to build a replica of a newer version for an account's instance.
    /// Stores the answer in the same transaction.
    pub async fn upgrade_instance(
        &self,
        account: &AccountId,
        id: &str,
        upgrade: &Upgrade,
        answer: Option<Answer<'_, Instance>>,
    ) -> Result<Instance, Error> {
        let instance = self.instance(account, id).await?;
        let version = self.newer_version(&instance, upgrade)?;
        let request = NewInstance {
            name: Some(name(&instance.name)),
            origin: Origin::Upgrade { source: instance.id.to_string() },
            volume: None,
            datastore: None,
            datastore_version: Some(version),
            configuration: None,
            lifetime: NewLifetime::default(),
            databases: Vec::new(),
            users: Vec::new(),
        };
        self.create_instance(account, request, answer).await
    }

    /// Starts to build a replica of a newer version for an account's instance,
    /// unless the instance has that version already.
    pub async fn change_version(
        &self,
        account: &AccountId,
        id: &str,
        upgrade: &Upgrade,
    ) -> Result<(), Error> {
        let instance = self.instance(account, id).await?;
        let wanted = self.wanted(&upgrade.version);
        if wanted.is_some_and(|it| it.is(&instance.datastore_version)) {
            return Ok(());
        }
        self.upgrade_instance(account, id, upgrade, None).await.map(drop)
    }

    /// The full version of an instance with its patch, as it is installed now.
    /// A server that was started before an update runs an older patch until it
    /// is restarted.
    #[must_use]
    pub fn version_number(&self, instance: &Instance) -> Option<String> {
        let engine = self.inner.engine(instance).ok()?;
        Some(engine.installation.version().to_string())
    }

    /// The names of all versions that are newer than an instance's, the oldest
    /// first.
    #[must_use]
    pub fn newer_versions(&self, instance: &Instance) -> Vec<String> {
        let engines = &self.inner.parts.engines;
        let own = engines.find(&instance.datastore_version);
        let own = own.map(|engine| engine.installation.version());
        let newer = |engine: &&Engine| {
            own.is_some_and(|own| engine.installation.version() > own)
        };
        let mut newer: Vec<&Engine> = engines.iter().filter(newer).collect();
        newer.sort_by_key(|engine| engine.installation.version());
        newer.into_iter().map(|it| it.datastore().version).collect()
    }

    /// The name of the version that the request asks for. It must be newer than
    /// the instance's.
    fn newer_version(
        &self,
        instance: &Instance,
        upgrade: &Upgrade,
    ) -> Result<String, Error> {
        let Upgrade { datastore, version } = upgrade;
        let refused = |at: &str, rule: String| {
            Err(Invalid::new(format!("/datastore_{at}"), rule).into())
        };
        let own = self.inner.engine(instance)?;
        if let Some(datastore) = datastore
            && !own.datastore().is_of(datastore)
        {
            let rule = format!("{datastore:?} is not {MARIADB}");
            return refused("type", rule);
        }
        let Some(wanted) = self.wanted(version) else {
            let engines = &self.inner.parts.engines;
            let all = engines.iter().map(|it| it.datastore().version);
            let all = all.collect::<Vec<_>>().join(", ");
            let rule = format!("{version:?} is not one of {all}");
            return refused("version", rule);
        };
        let has = &instance.datastore_version;
        if wanted.installation.version() <= own.installation.version() {
            let rule =
                format!("{version:?} is not newer than the {has} it has");
            return refused("version", rule);
        }
        Ok(wanted.datastore().version)
    }

    /// The engine of a version, or the newest one for a part of a version.
    fn wanted(&self, version: &str) -> Option<&Engine> {
        let engines = &self.inner.parts.engines;
        engines.find(version).or_else(|| engines.newest(version))
    }
}

fn name(own: &str) -> String {
    let room = LONGEST - SUFFIX.len();
    own.chars().take(room).chain(SUFFIX.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_not_too_long() {
        assert_eq!(name("orders"), "orders_upgrade");
        let long = name(&"ü".repeat(LONGEST));
        assert_eq!(long.chars().count(), LONGEST);
        assert!(long.ends_with("ü_upgrade"));
    }
}
