//! The other regions that backups are copied to.

use std::{
    collections::BTreeMap, error::Error as StdError, sync::Arc, time::Duration,
};

use clouddb_model::{AccountId, BackupId};
use clouddb_objects::ObjectStore;
use futures::future::try_join_all;
use tokio::sync::Semaphore;

use super::{Storage, StorageError, objects::MANIFEST};
use crate::{Error, Inner, clock::timeout};

/// A region that no copies come from or go to.
const LONDON: &str = "LON";
/// How long a request waits for the stores of other regions.
const PATIENCE: Duration = Duration::from_secs(4);
/// How many requests may look at one store at the same time. A request that
/// gave up waiting for a hanging file system has left a thread that still
/// waits.
const LOOKING: usize = 16;

/// The other regions, and the object store of each.
#[derive(Clone, Debug)]
pub struct Regions {
    own: String,
    others: BTreeMap<String, Region>,
}

/// Another region.
#[derive(Clone, Debug)]
struct Region {
    objects: ObjectStore,
    looking: Arc<Semaphore>,
}

/// Why a region takes no copy.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub(crate) enum NoRegion {
    #[error("LON is neither the source nor the destination of copies")]
    London,
    #[error("{0:?} is the region that the backup is in")]
    Own(String),
    #[error("{0:?} is no region that this service is set up to reach")]
    Unknown(String),
}

impl Regions {
    /// The regions other than the service's own.
    #[must_use]
    pub fn new(
        own: impl Into<String>,
        others: BTreeMap<String, ObjectStore>,
    ) -> Self {
        let others = others.into_iter().map(|(name, objects)| {
            let looking = Arc::new(Semaphore::new(LOOKING));
            (name, Region { objects, looking })
        });
        Self { own: own.into(), others: others.collect() }
    }

    /// Refuses a region that takes no copies.
    pub(crate) fn check(&self, region: &str) -> Result<(), NoRegion> {
        self.find(region).map(drop)
    }

    fn find(&self, region: &str) -> Result<&Region, NoRegion> {
        if [self.own.as_str(), region].contains(&LONDON) {
            return Err(NoRegion::London);
        }
        if self.own == region {
            return Err(NoRegion::Own(region.to_owned()));
        }
        let found = self.others.get(region);
        found.ok_or_else(|| NoRegion::Unknown(region.to_owned()))
    }

    /// The stores of all other regions.
    pub(crate) fn stores(&self) -> impl Iterator<Item = &ObjectStore> {
        self.others.values().map(|region| &region.objects)
    }
}

impl Storage {
    /// The same storage with another object store.
    pub(crate) fn at(&self, objects: &ObjectStore) -> Self {
        Self { objects: objects.clone(), ..self.clone() }
    }

    /// Whether a backup is stored here. The manifest is stored last and removed
    /// first, so its name is enough.
    pub(crate) async fn has(
        &self,
        account: &AccountId,
        backup: BackupId,
    ) -> Result<bool, StorageError> {
        let objects = self.beginning(account, backup, "").await?;
        Ok(objects.iter().any(|name| name.as_str().ends_with(MANIFEST)))
    }
}

impl Inner {
    /// The storage of another region.
    pub(crate) fn region(&self, region: &str) -> Result<Storage, NoRegion> {
        let found = self.parts.regions.find(region)?;
        Ok(self.parts.storage.at(&found.objects))
    }

    /// Which of an account's backups are in the given regions. Fails if a
    /// region doesn't answer in time.
    pub(crate) async fn are_there(
        &self,
        account: &AccountId,
        asked: &[(&str, BackupId)],
    ) -> Result<Vec<bool>, Error> {
        let ask = async |region: &str, backup: BackupId| {
            let away =
                |cause| Error::RegionAway { region: region.to_owned(), cause };
            let looked = self.look(region, account.clone(), backup);
            match timeout(PATIENCE, looked).await {
                Ok(outcome) => outcome.map_err(away),
                Err(late) => Err(away(late.into())),
            }
        };
        let asked = asked.iter();
        try_join_all(asked.map(|(region, backup)| ask(region, *backup))).await
    }

    /// Looks whether a backup is in a region. This goes on after the request
    /// has given up.
    async fn look(
        &self,
        region: &str,
        account: AccountId,
        backup: BackupId,
    ) -> Result<bool, Box<dyn StdError + Send + Sync>> {
        let found = self.parts.regions.find(region)?;
        let storage = self.parts.storage.at(&found.objects);
        let permit = Arc::clone(&found.looking).acquire_owned().await?;
        let looking = tokio::spawn(async move {
            let has = storage.has(&account, backup).await;
            drop(permit);
            has
        });
        Ok(looking.await??)
    }
}

#[cfg(test)]
mod tests {
    use clouddb_objects::Settings;

    use super::*;

    async fn regions(own: &str, root: &std::path::Path) -> Regions {
        let path = root.join("IAD");
        let iad = ObjectStore::open(Settings::Directory { path }).await;
        Regions::new(own, BTreeMap::from([("IAD".into(), iad.unwrap())]))
    }

    #[tokio::test]
    async fn what_takes_no_copy_is_named() {
        let root = tempfile::tempdir().unwrap();
        let regions = regions("ORD", root.path()).await;
        regions.find("IAD").unwrap();
        for (region, expected) in [
            ("LON", NoRegion::London),
            ("ORD", NoRegion::Own("ORD".into())),
            ("SYD", NoRegion::Unknown("SYD".into())),
        ] {
            let refused = regions.find(region).unwrap_err();
            assert_eq!(refused, expected);
            assert!(refused.to_string().contains(region), "{refused}");
        }
    }

    #[tokio::test]
    async fn nothing_is_copied_from_london() {
        let root = tempfile::tempdir().unwrap();
        let regions = regions("LON", root.path()).await;
        for region in ["IAD", "LON", "SYD"] {
            let refused = regions.find(region).unwrap_err();
            assert_eq!(refused, NoRegion::London);
        }
    }
}
