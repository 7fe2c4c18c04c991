//! Copies of backups in other regions.

use std::{fs, io, path::PathBuf};

use clouddb_client::{
    Error,
    types::{CopyBackupRequest, Fault},
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    backups::await_completed,
    finding::Finding,
    site::{Site, names},
    subject::Subject,
};

const REGION: &str = "IAD";

impl Subject {
    /// Makes a backup to copy, and damages it if the copy is to fail.
    pub(crate) async fn prepare_copy(
        &self,
        site: &Site,
        is_damaged: bool,
    ) -> Result<(), Finding> {
        let id = self.ask_backup(site).await.map_err(|error| {
            Finding::Failed(format!("the backup isn't accepted: {error}"))
        })?;
        await_completed(site, id).await?;
        if is_damaged {
            damage(site, id).map_err(|error| {
                Finding::Failed(format!("it can't be damaged: {error}"))
            })?;
        }
        Ok(())
    }

    /// Asks for a copy of the backup and returns its id. A repeated request
    /// gets the same answer.
    pub(crate) async fn copy_backup(
        &self,
        site: &Site,
    ) -> Result<Uuid, Error<Fault>> {
        let id = self.ask_backup(site).await?;
        let body: CopyBackupRequest = serde_json::from_value(json!({
            "copy-backup": {"target_backup_region": REGION},
        }))
        .expect("a request as the contract has it");
        let key = format!("{}-copy", self.key);
        let client = site.client();
        let copy = client.copy_backup().account_id(site.account());
        let copy = copy.backup_id(id.to_string());
        copy.idempotency_key(key.as_str()).body(body).send().await?;
        Ok(id)
    }
}

/// Flips a bit in a backup's data.
fn damage(site: &Site, id: Uuid) -> io::Result<()> {
    let account = site.account();
    let stored = site.server.data().join("backups").join(account.as_str());
    let is_data = |name: &String| {
        name.starts_with(&id.to_string()) && name.contains(".xbstream")
    };
    for name in names(&stored).into_iter().filter(is_data) {
        let mut bytes = fs::read(stored.join(&name))?;
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(stored.join(name), bytes)?;
    }
    Ok(())
}

/// All objects in other regions, complete or not.
pub(crate) fn objects(site: &Site) -> Vec<PathBuf> {
    let regions = site.server.data().join("regions");
    let mut found = Vec::new();
    for region in names(&regions) {
        for directory in names(&regions.join(&region)) {
            let directory = regions.join(&region).join(directory);
            let objects = names(&directory);
            found.extend(objects.iter().map(|name| directory.join(name)));
        }
    }
    found
}

/// Checks that a backup has exactly one copy and that no region has anything
/// else, and removes the copy.
pub(crate) fn take_copy(site: &Site, id: Uuid) -> Result<(), Finding> {
    let found = objects(site);
    let begin = format!("{REGION}/{}/{id}.", site.account().as_str());
    let count = |part: &str| {
        let paths = found.iter().map(|path| path.display().to_string());
        let own = paths.filter(|path| path.contains(&begin));
        own.filter(|path| path.contains(part)).count()
    };
    let is_one = count(".manifest") == 1 && count(".xbstream") == 1;
    if !is_one || found.len() != 2 {
        return Err(Finding::Leaked(format!("no copy, but {found:?}")));
    }
    for path in &found {
        fs::remove_file(path).map_err(|error| {
            Finding::Failed(format!("the copy can't be taken away: {error}"))
        })?;
    }
    Ok(())
}
