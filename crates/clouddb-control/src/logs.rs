//! Where the logs of instances are saved.

use std::path::Path;

use chrono::{DateTime, Utc};
use clouddb_model::AccountId;
use clouddb_objects::{NameError, ObjectName, ObjectStore, Prefix};
use futures::TryStreamExt;

use crate::{Instance, backups::StorageError};

/// What the place of logs is called.
pub const LOG_CONTAINER: &str = "z_MYSQL_LOGS";

/// A moment as names have it: in UTC, and no two of an instance's operations
/// begin at the same.
const MOMENT: &str = "%Y%m%dT%H%M%S%.6fZ";

/// Where logs are saved.
#[derive(Clone, Debug)]
pub enum LogStorage {
    /// In a container of their own.
    Own(ObjectStore),
    /// Where something else is as well, under names that begin with what the
    /// container would be called.
    Shared(ObjectStore),
}

impl LogStorage {
    pub(crate) fn objects(&self) -> &ObjectStore {
        match self {
            Self::Own(objects) | Self::Shared(objects) => objects,
        }
    }

    /// The container that nobody else looks after.
    pub(crate) fn own(&self) -> Option<&ObjectStore> {
        match self {
            Self::Own(objects) => Some(objects),
            Self::Shared(_) => None,
        }
    }

    /// How many bytes an account has in saved logs.
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

    /// What a log of an instance is called that was to be saved at a moment.
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
