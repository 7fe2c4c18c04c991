//! Backups of a scenario's instance.

use clouddb_client::{
    Error,
    types::{Backup, BackupStatus, CreateBackupRequest, Fault},
};
use serde_json::json;
use tokio::time::{Instant, sleep};
use uuid::Uuid;

use crate::{
    finding::Finding,
    site::{PATIENCE, Site},
    subject::{LOOK_EVERY, Origin, Subject, settle},
};

impl Subject {
    /// Asks for a backup of the instance. A repeated request returns the same
    /// one.
    pub(crate) async fn ask_backup(
        &self,
        site: &Site,
    ) -> Result<Uuid, Error<Fault>> {
        self.ask_backup_since(site, None).await
    }

    async fn ask_backup_since(
        &self,
        site: &Site,
        parent: Option<Uuid>,
    ) -> Result<Uuid, Error<Fault>> {
        let instance = self.ask(site).await?.id;
        let body: CreateBackupRequest = serde_json::from_value(json!({
            "backup": {
                "name": "snapshot", "instance": instance, "parent_id": parent,
            },
        }))
        .expect("a request as the contract has it");
        let which = if parent.is_some() { "more" } else { "full" };
        let key = format!("{}-{which}", self.key);
        let client = site.client();
        let create = client.create_backup().account_id(site.account());
        let create = create.idempotency_key(key.as_str()).body(body);
        Ok(create.send().await?.into_inner().backup.id)
    }

    /// Makes a full backup and an increment.
    pub(crate) async fn back_up_twice(
        &self,
        site: &Site,
    ) -> Result<(), Finding> {
        let refused = |error| {
            Finding::Failed(format!("the backup isn't accepted: {error}"))
        };
        let full = self.ask_backup(site).await.map_err(refused)?;
        await_completed(site, full).await?;
        let more = self.ask_backup_since(site, Some(full)).await;
        await_completed(site, more.map_err(refused)?).await
    }

    /// An instance that is restored from the last backup.
    pub(crate) async fn restored(
        &self,
        site: &Site,
    ) -> Result<Self, Error<Fault>> {
        let full = self.ask_backup(site).await?;
        let more = self.ask_backup_since(site, Some(full)).await?;
        let key = format!("{}-restored", self.key);
        Ok(Self { key, origin: Origin::Backup(more) })
    }

    pub(crate) async fn delete_backup(
        &self,
        site: &Site,
    ) -> Result<(), Error<Fault>> {
        delete(site, self.ask_backup(site).await?).await
    }

    pub(crate) async fn await_backup(
        &self,
        site: &Site,
    ) -> Result<(), Finding> {
        await_completed(site, self.backup(site).await?).await
    }

    /// Neither the backup nor any that needs it exists.
    pub(crate) async fn check_no_backup(
        &self,
        site: &Site,
    ) -> Result<(), Finding> {
        match list(site).await?.as_slice() {
            [] => Ok(()),
            some => Err(Finding::Leaked(format!("not gone: {some:?}"))),
        }
    }

    /// The backup has failed and says why.
    pub(crate) async fn check_backup_failed(
        &self,
        site: &Site,
    ) -> Result<(), Finding> {
        let id = self.backup(site).await?;
        let all = list(site).await?;
        let backup = all.iter().find(|backup| backup.id == id);
        let failed = backup.filter(|backup| {
            backup.status == BackupStatus::Failed && backup.fault.is_some()
        });
        match failed {
            Some(_) => Ok(()),
            None => Err(Finding::Failed(format!("not failed: {backup:?}"))),
        }
    }

    async fn backup(&self, site: &Site) -> Result<Uuid, Finding> {
        self.ask_backup(site).await.map_err(|error| {
            Finding::Failed(format!("what was asked for is forgotten: {error}"))
        })
    }
}

/// Waits until a backup is completed.
pub(crate) async fn await_completed(
    site: &Site,
    id: Uuid,
) -> Result<(), Finding> {
    let give_up = Instant::now() + PATIENCE;
    loop {
        let all = list(site).await?;
        let Some(backup) = all.iter().find(|backup| backup.id == id) else {
            return Err(Finding::Leaked(format!("the backup {id} is gone")));
        };
        match backup.status {
            BackupStatus::Completed => return Ok(()),
            BackupStatus::New | BackupStatus::Building => {}
            status => {
                let fault = &backup.fault;
                return Err(Finding::Failed(format!("{status}: {fault:?}")));
            }
        }
        if Instant::now() >= give_up {
            return Err(Finding::Stuck(format!("{backup:?}")));
        }
        sleep(LOOK_EVERY).await;
    }
}

/// Waits until no backup is changing.
pub(crate) async fn await_settled(site: &Site) -> Result<(), Finding> {
    for backup in list(site).await? {
        match backup.status {
            BackupStatus::Completed => {}
            BackupStatus::New | BackupStatus::Building => {
                await_completed(site, backup.id).await?;
            }
            // An operation removes the objects of a failed backup.
            _ => settle(site, backup.id, "discard_backup", 1).await?,
        }
    }
    Ok(())
}

/// Deletes every backup and waits until they are gone.
pub(crate) async fn clean_up_backups(site: &Site) -> Result<(), Finding> {
    for backup in list(site).await?.iter().rev() {
        match delete(site, backup.id).await {
            Ok(()) => settle(site, backup.id, "delete_backup", 1).await?,
            // It was deleted with its parent.
            Err(Error::ErrorResponse(fault)) if fault.status() == 404 => {}
            Err(error) => {
                return Err(Finding::Failed(format!("not deleted: {error}")));
            }
        }
    }
    match list(site).await?.as_slice() {
        [] => Ok(()),
        some => Err(Finding::Leaked(format!("not gone: {some:?}"))),
    }
}

async fn delete(site: &Site, id: Uuid) -> Result<(), Error<Fault>> {
    let client = site.client();
    let delete = client.delete_backup().account_id(site.account());
    delete.backup_id(id.to_string()).send().await?;
    Ok(())
}

/// All backups. Scenarios have few, so they are on one page.
async fn list(site: &Site) -> Result<Vec<Backup>, Finding> {
    let client = site.client();
    let list = client.list_backups().account_id(site.account());
    let listed = list.send().await.map_err(|error| {
        Finding::Failed(format!("can't list backups: {error}"))
    })?;
    Ok(listed.into_inner().backups)
}
