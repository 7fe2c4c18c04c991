use clouddb_archive::Account;
use clouddb_model::BackupId;
use clouddb_store::Store;
use serde::{Deserialize, Serialize};

use super::not_found;
use crate::Error;

/// The databases and users in a backup, as the store keeps them.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub(crate) struct BackupContents {
    pub(crate) databases: Vec<String>,
    /// Each user with the host that it may connect from.
    pub(crate) users: Vec<(String, String)>,
}

impl BackupContents {
    /// The contents of a completed backup. Fails if the backup was deleted
    /// since.
    pub(crate) async fn of(store: &Store, id: BackupId) -> Result<Self, Error> {
        let contents = store.backup_contents(id).await?;
        let contents = contents.ok_or_else(|| not_found(&id.to_string()))?;
        Ok(serde_json::from_str(&contents)?)
    }

    /// The databases and users of a manifest, as the store keeps them.
    pub(crate) fn json(
        databases: Vec<String>,
        users: Vec<Account>,
    ) -> Result<String, serde_json::Error> {
        let users = users.into_iter();
        let users = users.map(|user| (user.name, user.host)).collect();
        serde_json::to_string(&Self { databases, users })
    }
}
