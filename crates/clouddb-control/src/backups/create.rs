use clouddb_model::{AccountId, BackupId, BackupStatus, InstanceId};
use clouddb_store::Transaction;

use super::{Backup, copies::missing, not_found};
use crate::{
    Answer, Control, Error, Instance, Invalid,
    instances::require_idle,
    operations::create_backup::{self, Making},
};

/// A backup to make.
#[derive(Clone, Debug)]
pub struct NewBackup {
    /// Its name.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
    /// What to back up.
    pub source: BackupSource,
    /// The backup that an incremental one is based on.
    pub parent: Parent,
    /// The regions to copy it to.
    pub copies: Vec<String>,
}

/// What an incremental backup is based on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Parent {
    /// Nothing: it is a full backup.
    Nothing,
    /// The latest backup of the instance, if it has one.
    Latest,
    /// The backup of this id.
    Backup(String),
}

/// What to back up.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BackupSource {
    /// The instance of this id.
    Instance(String),
    /// The group for high availability of this id; there is none.
    Group(String),
}

impl Control {
    /// Stores a new backup and starts to make it. Stores the answer in the same
    /// transaction.
    pub async fn create_backup(
        &self,
        account: &AccountId,
        request: NewBackup,
        answer: Option<Answer<'_, Backup>>,
    ) -> Result<Backup, Error> {
        let inner = &self.inner;
        let source = match &request.source {
            BackupSource::Instance(id) => id,
            BackupSource::Group(id) => {
                let (kind, id) = ("group for high availability", id.clone());
                return Err(Error::NotFound { kind, id });
            }
        };
        let source = self.instance(account, source).await?;
        let parent = self.parent(account, &source, &request.parent).await?;
        self.require_regions(account, &request, parent).await?;
        let most = inner.copied(&source).await;
        let objects = &inner.parts.storage.objects;
        inner.require_room_in(objects, most).await?;
        let mut transaction = inner.parts.store.begin().await?;
        let instance = lock_idle(&mut transaction, source.id).await?;
        if let Some(parent) = parent {
            lock_parent(&mut transaction, parent, &instance).await?;
        }
        let flavor = inner.settings.flavor(instance.flavor);
        let flavor = flavor.ok_or_else(|| Error::NotFound {
            kind: "flavor",
            id: instance.flavor.to_string(),
        })?;
        let backup = Backup {
            id: BackupId::random(),
            account: account.clone(),
            name: request.name,
            description: request.description,
            status: BackupStatus::New,
            fault: None,
            instance: instance.id,
            incarnation: instance.incarnation,
            datastore: instance.datastore.clone(),
            datastore_version: instance.datastore_version.clone(),
            memory: flavor.ram,
            volume: instance.volume,
            parent,
            completion: None,
            created: transaction.now(),
            updated: transaction.now(),
        };
        let quota = &inner.settings.backup_quota;
        transaction.take_backup(account, quota).await?;
        transaction.insert_backup(&backup).await?;
        let making = Making { backup: backup.id, copies: request.copies };
        let copying = create_backup::KIND.with(&instance, &making);
        copying.begin(inner, &mut transaction).await?;
        inner.answer(transaction, answer, &backup).await?;
        Ok(backup)
    }

    async fn parent(
        &self,
        account: &AccountId,
        instance: &Instance,
        wanted: &Parent,
    ) -> Result<Option<BackupId>, Error> {
        match wanted {
            Parent::Nothing => Ok(None),
            Parent::Latest => {
                let store = &self.inner.parts.store;
                Ok(store.latest_backup(instance).await?)
            }
            Parent::Backup(id) => Ok(Some(self.backup(account, id).await?.id)),
        }
    }

    /// Refuses regions that take no copies, or couldn't restore them.
    async fn require_regions(
        &self,
        account: &AccountId,
        request: &NewBackup,
        parent: Option<BackupId>,
    ) -> Result<(), Error> {
        let inner = &self.inner;
        let regions = request.copies.iter().map(String::as_str);
        let refuse = |index: usize, why: String| {
            Err(Invalid::new(format!("/copy_to/{index}"), why).into())
        };
        for (index, region) in regions.clone().enumerate() {
            if let Err(why) = inner.parts.regions.check(region) {
                return refuse(index, why.to_string());
            }
        }
        let Some(parent) = parent else { return Ok(()) };
        let asked: Vec<_> =
            regions.clone().map(|region| (region, parent)).collect();
        let found = inner.are_there(account, &asked).await?;
        for (index, (region, is_there)) in regions.zip(found).enumerate() {
            if !is_there {
                let why = missing(parent, region);
                return refuse(index, why);
            }
        }
        Ok(())
    }
}

/// Locks an instance that no operation is changing.
async fn lock_idle(
    transaction: &mut Transaction,
    id: InstanceId,
) -> Result<Instance, Error> {
    let instance = transaction.lock_instance(id).await?;
    let instance = instance.ok_or_else(|| Error::NotFound {
        kind: "instance",
        id: id.to_string(),
    })?;
    require_idle(transaction, &instance).await?;
    Ok(instance)
}

/// Locks the parent of an incremental backup of an instance.
async fn lock_parent(
    transaction: &mut Transaction,
    id: BackupId,
    instance: &Instance,
) -> Result<(), Error> {
    let lineage = transaction.lock_lineage(id).await?;
    let Some(parent) = lineage.last() else {
        return Err(not_found(&id.to_string()));
    };
    let invalid = |why: &str| {
        let rule = format!("the backup {id} is of {why}");
        Err(Error::Invalid(Invalid::new("/parent_id", rule)))
    };
    if parent.instance != instance.id {
        return invalid("another instance");
    }
    if parent.incarnation != instance.incarnation {
        return invalid(
            "another data directory, which this one took over from",
        );
    }
    for backup in &lineage {
        if backup.status != BackupStatus::Completed {
            let (id, status) = (backup.id, backup.status);
            return Err(Error::WrongStatus(format!(
                "the backup {id} is in status {status}"
            )));
        }
    }
    if lineage[0].parent.is_some() {
        return invalid("others that are gone");
    }
    Ok(())
}
