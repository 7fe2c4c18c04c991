//! What new instances are made of.

use clouddb_model::{
    AccountId, BackupId, ConfigurationId, FlavorId, Gigabytes, InstanceId,
    Megabytes,
};
use clouddb_store::Transaction;

use super::{
    Instance, NewInstance, Origin,
    replicate::{Followed, Purpose},
    restore::Restored,
};
use crate::{
    Control, Datastore, Error, Flavor, Inner, Invalid,
    operations::{
        Kind,
        create_instance::{self, Contents},
        create_replica, restore_instance,
    },
};

/// What a new instance is made from.
#[derive(Debug)]
pub(super) enum Basis {
    Nothing,
    Backup(Restored),
    Source(Followed),
}

impl Control {
    pub(super) async fn basis(
        &self,
        account: &AccountId,
        origin: &Origin,
    ) -> Result<Basis, Error> {
        Ok(match origin {
            Origin::Fresh { .. } => Basis::Nothing,
            Origin::Restore { backup, .. } => {
                let backup = self.backup(account, backup).await?;
                let store = &self.inner.parts.store;
                Basis::Backup(Restored::of(store, backup).await?)
            }
            Origin::Replica { source, .. } => {
                let source = self.instance(account, source).await?;
                let least = self.inner.settings.least_replica;
                let purpose = Purpose::Copy;
                Basis::Source(Followed { source, least, purpose })
            }
            Origin::Upgrade { source } => {
                let source = self.instance(account, source).await?;
                let (least, purpose) = (Megabytes(0), Purpose::Upgrade);
                Basis::Source(Followed { source, least, purpose })
            }
        })
    }
}

impl Basis {
    /// The kind of operation that builds the instance.
    pub(super) fn kind(&self) -> &'static Kind<Instance, Contents> {
        match self {
            Self::Nothing => &create_instance::KIND,
            Self::Backup(_) => &restore_instance::KIND,
            Self::Source(_) => &create_replica::KIND,
        }
    }

    pub(super) fn backup(&self) -> Option<BackupId> {
        match self {
            Self::Backup(restored) => Some(restored.backup.id),
            Self::Nothing | Self::Source(_) => None,
        }
    }

    pub(super) fn source(&self) -> Option<InstanceId> {
        match self {
            Self::Source(followed) => Some(followed.source.id),
            Self::Nothing | Self::Backup(_) => None,
        }
    }

    /// The configuration group of an instance if the request has none: a
    /// replica gets its source's.
    pub(super) fn configuration(
        &self,
        datastore: &Datastore,
    ) -> Option<ConfigurationId> {
        match self {
            Self::Source(Followed { source, .. })
                if source.datastore_version == datastore.version =>
            {
                source.configuration
            }
            Self::Nothing | Self::Backup(_) | Self::Source(_) => None,
        }
    }

    /// The flavor of an instance if the request has none.
    pub(super) fn flavor(&self) -> Option<FlavorId> {
        match self {
            Self::Source(followed) => Some(followed.source.flavor),
            Self::Nothing | Self::Backup(_) => None,
        }
    }

    /// The size of its volume if the request has none.
    pub(super) fn volume(&self) -> Option<Gigabytes> {
        match self {
            Self::Source(followed) => Some(followed.source.volume),
            Self::Nothing | Self::Backup(_) => None,
        }
    }

    /// The version of the database if the request has none.
    pub(super) fn datastore_version(&self) -> Option<&str> {
        match self {
            Self::Nothing => None,
            Self::Backup(restored) => Some(&restored.backup.datastore_version),
            Self::Source(followed) => Some(&followed.source.datastore_version),
        }
    }

    /// How many bytes of the disk the copied data takes.
    pub(super) async fn takes(&self, inner: &Inner) -> u64 {
        match self {
            Self::Nothing => 0,
            Self::Backup(Restored { backup, .. }) => {
                backup.completion.as_ref().map_or(0, |it| it.data)
            }
            Self::Source(followed) => inner.copied(&followed.source).await,
        }
    }

    /// Whether it contains a database.
    pub(super) fn has_database(&self, name: &str) -> bool {
        match self {
            Self::Backup(restored) => restored.has_database(name),
            Self::Nothing | Self::Source(_) => false,
        }
    }

    /// Refuses requests that contradict it.
    pub(super) fn check(
        &self,
        request: &NewInstance,
        flavor: &Flavor,
        volume: Gigabytes,
        datastore: &Datastore,
    ) -> Result<(), Invalid> {
        match self {
            Self::Nothing => Ok(()),
            Self::Backup(restored) => restored.check(volume, datastore),
            Self::Source(followed) => {
                followed.check(request, flavor, volume, datastore)
            }
        }
    }

    /// Locks it, so that it stays as it is until the instance is in the store.
    pub(super) async fn lock(
        &self,
        transaction: &mut Transaction,
    ) -> Result<(), Error> {
        match self {
            Self::Nothing => Ok(()),
            Self::Backup(restored) => restored.lock(transaction).await,
            Self::Source(followed) => followed.lock(transaction).await,
        }
    }
}
