//! The commands for lost instances. They work on the store and the data
//! directory, whether the service runs or not.

use clouddb_model::{
    AccountId, CellId, DataStatus, FlavorId, Gigabytes, IncarnationId,
    InstanceId, InstanceStatus,
};
use clouddb_platform::{AddressPool, LocalPlatform, Lost};
use clouddb_store::{
    Applied, Fault, Instance, Lifetime, Placement, Quota, Store, Transaction,
};
use serde::{Deserialize, Serialize};

use crate::{
    Error, WithoutDescription,
    datastores::MARIADB,
    instances::MOST_REPLICAS,
    machine::owner,
    mark::Mark,
    strays::{Anybody, Known, has_its_data},
};

/// Instances are given back even if they exceed the quota.
const ANY: Quota = Quota { instances: u32::MAX, volumes: u32::MAX };
/// The fault of an instance that was given back.
const GIVEN_BACK: &str = "it was lost and given back; restart it";

/// The properties of an instance, as written into its directory.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Description {
    /// The account.
    pub account: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The id of its flavor.
    pub flavor: Option<u32>,
    /// The size of its volume in gigabytes.
    pub volume: Option<u32>,
    /// The version of the database, such as 10.11.
    pub version: Option<String>,
    /// Its source, if it was a replica.
    pub source: Option<InstanceId>,
}

impl Description {
    /// The properties of an instance.
    pub(crate) fn of(instance: &Instance) -> Self {
        Self {
            account: Some(instance.account.to_string()),
            name: Some(instance.name.clone()),
            flavor: Some(instance.flavor.0),
            volume: Some(instance.volume.0),
            version: Some(instance.datastore_version.clone()),
            source: instance.source,
        }
    }

    /// The description in a lost instance's directory. An unreadable one is
    /// empty.
    #[must_use]
    pub fn read(lost: &Lost) -> Self {
        let text = lost.description.as_deref();
        let read = text.and_then(|text| serde_json::from_str(text).ok());
        read.unwrap_or_default()
    }

    /// Fills the missing members from another description.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            account: self.account.or(other.account),
            name: self.name.or(other.name),
            flavor: self.flavor.or(other.flavor),
            volume: self.volume.or(other.volume),
            version: self.version.or(other.version),
            source: self.source.or(other.source),
        }
    }
}

/// Where instances are given back.
#[derive(Clone, Debug)]
pub struct Site {
    /// The store.
    pub store: Store,
    /// The id of this machine's data directory in the store.
    pub cell: CellId,
    /// The newest generation of the store that the data directory has seen.
    pub mark: Mark,
    /// Runs the servers.
    pub platform: LocalPlatform,
    /// The addresses of instances.
    pub addresses: AddressPool,
    /// The user id of the server in the first slot, if each server can have its
    /// own user.
    pub first_owner: u32,
    /// The flavors of instances.
    pub flavors: Vec<FlavorId>,
}

impl Site {
    /// The lost instances.
    pub async fn lost(&self) -> Result<Vec<Lost>, Error> {
        Ok(self.platform.lost().await?)
    }

    /// Removes a lost instance's directory.
    pub async fn remove(&self, lost: &Lost) -> Result<(), Error> {
        Ok(self.platform.remove_lost(lost, &Anybody).await?)
    }

    /// Accepts that the store is older than what the data directory has seen.
    /// Returns whether it was.
    pub async fn accept_store(&self) -> Result<bool, Error> {
        let seen = self.mark.read().map_err(Error::Mark)?;
        let mut transaction = self.store.begin().await?;
        if transaction.generation(self.cell).await? >= seen {
            return Ok(false);
        }
        // One more than any store had: so a copy of the store that this one
        // replaces counts as older.
        transaction.advance_cell(self.cell, seen + 1).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Gives a lost instance back. It is in ERROR and has its data; a restart
    /// makes it ACTIVE. It counts against its account's quota, and may exceed
    /// it.
    ///
    /// A replica follows its source again if that exists and may have another
    /// replica. Otherwise it becomes an independent instance.
    pub async fn give_back(
        &self,
        lost: &Lost,
        description: Description,
    ) -> Result<Instance, Error> {
        let known = self.store.any_instance(lost.id).await?;
        let instance = match known {
            Some(instance) if !has_its_data(&instance) => {
                let Instance { id, status, data, .. } = instance;
                let why = format!(
                    "the store knows the instance {id} as {status}, with data \
                     that is {data}: it has no use for other data"
                );
                return Err(Error::WrongStatus(why));
            }
            Some(instance) => instance,
            None => self.remember(lost, description).await?,
        };
        let fence = Known { store: &self.store, id: lost.id };
        self.platform.give_back(lost, owner(&instance), &fence).await?;
        Ok(instance)
    }

    async fn remember(
        &self,
        lost: &Lost,
        description: Description,
    ) -> Result<Instance, Error> {
        let missing = |what| Error::NotDescribed(WithoutDescription(what));
        let account = description.account.ok_or(missing("account"))?;
        let account = AccountId::new(account);
        let flavor = description.flavor.ok_or(missing("flavor"))?;
        let volume = Gigabytes(description.volume.ok_or(missing("volume"))?);
        let version = description.version.ok_or(missing("version"))?;
        let flavor = FlavorId(flavor);
        if !self.flavors.contains(&flavor) {
            let kind = "flavor";
            return Err(Error::NotFound { kind, id: flavor.to_string() });
        }
        let mut transaction = self.store.begin().await?;
        let source = match description.source {
            Some(source) => transaction.lock_instance(source).await?,
            None => None,
        };
        let source = match source {
            // Replicas have no replicas, and a source has a limited number.
            Some(it) if it.source.is_none() && it.account == account => {
                let others = transaction.count_replicas(it.id).await?;
                (others < MOST_REPLICAS).then_some(it.id)
            }
            _ => None,
        };
        transaction.take_usage(&account, volume, &ANY).await?;
        let slot = self.slot(&mut transaction, lost).await?;
        let address = self.addresses.address(slot).ok_or(Error::NoAddress)?;
        let now = transaction.now();
        let instance = Instance {
            id: lost.id,
            account,
            name: description.name.unwrap_or_else(|| lost.id.to_string()),
            status: InstanceStatus::Error,
            fault: Some(Fault { message: GIVEN_BACK.into(), created: now }),
            setback: None,
            shortage: None,
            flavor,
            volume,
            datastore: MARIADB.into(),
            datastore_version: version,
            cell: self.cell,
            slot,
            address,
            owner: LocalPlatform::is_privileged()
                .then(|| self.first_owner + slot),
            incarnation: IncarnationId::random(),
            data: DataStatus::Whole,
            backup: None,
            source,
            configuration: None,
            applied: Applied::default(),
            lifetime: Lifetime::Protected,
            created: now,
            updated: now,
        };
        transaction.unforget_instance(lost.id).await?;
        transaction.insert_instance(&instance).await?;
        transaction.commit().await?;
        Ok(instance)
    }

    /// The slot that it had if that is free, because its files belong to that
    /// slot's user.
    async fn slot(
        &self,
        transaction: &mut Transaction,
        lost: &Lost,
    ) -> Result<u32, Error> {
        let before = lost.owner.and_then(|it| it.checked_sub(self.first_owner));
        if let Some(slot) = before
            && self.addresses.address(slot).is_some()
            && transaction.take_this_slot(self.cell, slot).await?
        {
            return Ok(slot);
        }
        let taken = transaction
            .take_slot(self.cell, |slot| match self.addresses.address(slot) {
                Some(_) => Placement::Here(()),
                None => Placement::Nowhere,
            })
            .await;
        Ok(taken?.0)
    }
}
