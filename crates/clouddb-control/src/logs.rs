//! Where the logs of instances are saved.

use std::path::Path;

use chrono::{DateTime, Utc};
use clouddb_model::AccountId;
use clouddb_objects::{NameError, ObjectName, ObjectStore, Prefix};
use futures::TryStreamExt;

use crate::{Instance, backups::StorageError};

/// The name of the container for logs.
pub const LOG_CONTAINER: &str = "z_MYSQL_LOGS";

/// How names write a moment: in UTC. No two operations on an instance begin at
/// the same microsecond.
const MOMENT: &str = "%Y%m%dT%H%M%S%.6fZ";

/// Where logs are saved.
#[derive(Clone, Debug)]
pub enum LogStorage {
    /// In a container of their own.
    Own(ObjectStore),
    /// In a store with other objects, under names that begin with the name of
    /// the container.
    Shared(ObjectStore),
}

impl LogStorage {
    pub(crate) fn objects(&self) -> &ObjectStore {
        match self {
            Self::Own(objects) | Self::Shared(objects) => objects,
        }
    }

    /// The container, if it has nothing but logs.
    pub(crate) fn own(&self) -> Option<&ObjectStore> {
        match self {
            Self::Own(objects) => Some(objects),
            Self::Shared(_) => None,
        }
    }

    /// How many bytes of saved logs an account has.
    pub(crate) async fn stored(
        &self,
        account: &AccountId,
    ) -> Result<u64, StorageError> {
        let prefix = format!("{}{account}/", self.container());
        let mut logs = self.objects().list(Prefix::new(prefix)?);
        let mut stored = 0_u64;
        while let Some(log) = logs.try_next().await? {
            stored = stored.saturating_add(log.size);
        }
        Ok(stored)
    }

    fn container(&self) -> String {
        match self {
            Self::Own(_) => String::new(),
            Self::Shared(_) => format!("{LOG_CONTAINER}/"),
        }
    }

    /// The object name of a log of an instance, saved by the request of this
    /// moment.
    pub(crate) fn name(
        &self,
        instance: &Instance,
        asked: DateTime<Utc>,
        log: &Path,
    ) -> Result<ObjectName, NameError> {
        let container = self.container();
        let (account, id) = (&instance.account, instance.id);
        let asked = asked.format(MOMENT);
        let log = log.file_name().unwrap_or_default().display();
        ObjectName::new(format!("{container}{account}/{id}/{asked}/{log}"))
    }
}
