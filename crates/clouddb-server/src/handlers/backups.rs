mod request;
mod response;

use clouddb_api::{
    Backups,
    types::{
        BackupEnvelope, BackupList, CopyBackupHeader, CopyBackupPath,
        CopyBackupRequest, CreateBackupHeader, CreateBackupPath,
        CreateBackupRequest, DeleteBackupPath, Fault, ListBackupsPath,
        ListBackupsQuery, ListInstanceBackupsPath, ListInstanceBackupsQuery,
        NewBackupEnvelope, ShowBackupPath,
    },
};
use clouddb_control as control;
use clouddb_model::AccountId;
use openapi_runtime::Call;

use super::{Service, faults::fault, links::Links};

/// The most backups in one page.
const LONGEST_PAGE: u32 = 20;

impl Backups for Service {
    async fn list_backups(
        &self,
        call: &Call,
        path: ListBackupsPath,
        query: ListBackupsQuery,
    ) -> Result<BackupList, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let wanted = control::WantedBackups {
            datastore: query.datastore.as_ref().map(|kind| kind.as_str()),
            instance: query.instance_id.as_ref().map(|id| id.as_str()),
        };
        let marker = query.marker.as_ref().map(|marker| marker.as_str());
        let limit = query.limit.get().min(LONGEST_PAGE);
        let page = self
            .control
            .backups(&account, wanted, marker, limit)
            .await
            .map_err(|error| fault(call, "", error))?;
        let links = self.links(call, &path.account_id);
        let datastore = wanted.datastore.map(|it| ("datastore", it));
        let instance = wanted.instance.map(|it| ("instance_id", it));
        let more: Vec<_> = datastore.into_iter().chain(instance).collect();
        listed(&page, &links, "backups", &more, limit)
    }

    async fn create_backup(
        &self,
        call: &Call,
        path: CreateBackupPath,
        header: CreateBackupHeader,
        body: CreateBackupRequest,
    ) -> Result<NewBackupEnvelope, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let name = header.idempotency_key.as_ref();
        let key = self.key(&account, name, "createBackup", &body)?;
        let envelope = |backup: &control::Backup| {
            let backup = response::accepted(backup)?;
            Ok::<_, Fault>(NewBackupEnvelope { backup })
        };
        let write = |backup: &control::Backup| {
            Ok(serde_json::to_string(&envelope(backup)?)?)
        };
        let answer =
            key.as_ref().map(|key| control::Answer { key, write: &write });
        let work = Box::pin(async {
            let request = request::new_backup(body.backup)?;
            let backup = self
                .control
                .create_backup(&account, request, answer)
                .await
                .map_err(|error| fault(call, "/backup", error))?;
            envelope(&backup)
        });
        self.once(call, key.as_ref(), work).await
    }

    async fn show_backup(
        &self,
        call: &Call,
        path: ShowBackupPath,
    ) -> Result<BackupEnvelope, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let backup = self
            .control
            .backup(&account, &path.backup_id)
            .await
            .map_err(|error| fault(call, "", error))?;
        Ok(BackupEnvelope { backup: response::detail(&backup)? })
    }

    async fn delete_backup(
        &self,
        call: &Call,
        path: DeleteBackupPath,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        self.control
            .delete_backup(&account, &path.backup_id)
            .await
            .map_err(|error| fault(call, "", error))
    }

    async fn copy_backup(
        &self,
        call: &Call,
        path: CopyBackupPath,
        header: CopyBackupHeader,
        body: CopyBackupRequest,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let name = header.idempotency_key.as_ref();
        let asked = (path.backup_id.as_str(), &body);
        let key = self.key(&account, name, "copyBackup", &asked)?;
        let write = |(): &()| Ok(serde_json::to_string(&())?);
        let answer =
            key.as_ref().map(|key| control::Answer { key, write: &write });
        let work = Box::pin(async {
            let request = request::new_copy(body.copy_backup.clone());
            self.control
                .copy_backup(&account, &path.backup_id, request, answer)
                .await
                .map_err(|error| fault(call, "/copy-backup", error))
        });
        self.once(call, key.as_ref(), work).await
    }

    async fn list_instance_backups(
        &self,
        call: &Call,
        path: ListInstanceBackupsPath,
        query: ListInstanceBackupsQuery,
    ) -> Result<BackupList, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let marker = query.marker.as_ref().map(|marker| marker.as_str());
        let limit = query.limit.get().min(LONGEST_PAGE);
        let page = self
            .control
            .instance_backups(&account, &path.instance_id, marker, limit)
            .await
            .map_err(|error| fault(call, "", error))?;
        let links = self.links(call, &path.account_id);
        let place = format!("instances/{}/backups", *path.instance_id);
        listed(&page, &links, &place, &[], limit)
    }
}

fn listed(
    page: &control::BackupPage,
    links: &Links<'_>,
    place: &str,
    more: &[(&str, &str)],
    limit: u32,
) -> Result<BackupList, Fault> {
    let last = page.backups.last().filter(|_| page.more);
    let next =
        last.map(|last| [links.next(place, more, &last.id.to_string(), limit)]);
    let backups = page.backups.iter().map(response::detail);
    Ok(BackupList { backups: backups.collect::<Result<_, _>>()?, links: next })
}
