//! Copies of backups in other regions.

use clouddb_archive::{Data, Manifest};
use clouddb_model::{AccountId, BackupId, BackupStatus, OperationId};
use clouddb_store::{Operation, Transaction};
use serde::{Deserialize, Serialize};

use super::{
    Backup, Storage, StorageError, not_found,
    objects::{DATA, known, name, names},
    refused,
};
use crate::{
    Answer, Control, Error, Inner, Invalid,
    operations::{copy_backup, discard_copy, rules_for},
};

/// Where to copy a backup, and the copy's name and description.
#[derive(Clone, Debug)]
pub struct NewCopy {
    /// The region.
    pub region: String,
    /// The copy's name; without one, the backup's.
    pub name: Option<String>,
    /// The copy's description; without one, the backup's.
    pub description: Option<String>,
}

/// The copy to make, as operations keep it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Copying {
    /// The operation that makes the copy. Its id is part of the objects' names,
    /// so no operation removes objects of another one.
    pub(crate) maker: OperationId,
    pub(crate) region: String,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    /// The regions to copy the backup to afterwards.
    pub(crate) then: Vec<String>,
}

impl Control {
    /// Starts to copy an account's backup to another region. Stores the answer
    /// in the same transaction.
    pub async fn copy_backup(
        &self,
        account: &AccountId,
        id: &str,
        request: NewCopy,
        answer: Option<Answer<'_, ()>>,
    ) -> Result<(), Error> {
        let inner = &self.inner;
        let backup = self.backup(account, id).await?;
        let NewCopy { region, name, description } = request;
        let known = inner.parts.regions.check(&region);
        known.map_err(|why| invalid(why.to_string()))?;
        require_completed(&backup)?;
        inner.require_room(&backup, &region).await?;
        let mut transaction = inner.parts.store.begin().await?;
        let backup = transaction.lock_backup(backup.id).await?;
        let backup = backup.ok_or_else(|| not_found(id))?;
        require_completed(&backup)?;
        let busy = transaction.active_operation(backup.id.into()).await?;
        if let Some(busy) = busy {
            return Err(refused(backup.id, doing(&busy)));
        }
        let then = Vec::new();
        let maker = OperationId::random();
        let copying = Copying { maker, region, name, description, then };
        copying.begin(inner, &mut transaction, &backup).await?;
        inner.answer(transaction, answer, &()).await
    }
}

impl Inner {
    /// Refuses a copy that exists already, or that couldn't be restored in that
    /// region.
    async fn require_room(
        &self,
        backup: &Backup,
        region: &str,
    ) -> Result<(), Error> {
        let parent = backup.parent.unwrap_or(backup.id);
        let asked = [(region, backup.id), (region, parent)];
        let found = self.are_there(&backup.account, &asked).await?;
        if found == [true, true] || found == [true, false] {
            let why = format!("is in the region {region} already");
            return Err(refused(backup.id, &why));
        }
        if backup.parent.is_none() || found == [false, true] {
            return Ok(());
        }
        Err(invalid(missing(parent, region)))
    }
}

/// Why an incremental backup can't be copied.
pub(super) fn missing(parent: BackupId, region: &str) -> String {
    format!(
        "the backup {parent}, without which it can't be restored, isn't in the \
         region {region}"
    )
}

fn invalid(why: impl Into<String>) -> Error {
    Invalid::new("/target_backup_region", why).into()
}

/// What an operation does to a backup.
pub(super) fn doing(operation: &Operation) -> &'static str {
    rules_for(operation).said.unwrap_or("is being deleted")
}

fn require_completed(backup: &Backup) -> Result<(), Error> {
    if backup.status == BackupStatus::Completed {
        return Ok(());
    }
    let why = format!("is in status {}", backup.status);
    Err(refused(backup.id, &why))
}

impl Copying {
    /// Copies of a backup to several regions, one after the other.
    pub(crate) fn to(regions: Vec<String>) -> Option<Self> {
        let mut regions = regions.into_iter();
        Some(Self {
            region: regions.next()?,
            then: regions.collect(),
            maker: OperationId::random(),
            name: None,
            description: None,
        })
    }

    /// Begins to copy a backup that the transaction has locked.
    pub(crate) async fn begin(
        &self,
        inner: &Inner,
        transaction: &mut Transaction,
        backup: &Backup,
    ) -> Result<(), clouddb_store::Error> {
        let copy = copy_backup::KIND.with(backup, self).named(self.maker);
        copy.begin(inner, transaction).await
    }

    /// Begins to remove the objects of a failed copy.
    pub(crate) async fn discard(
        &self,
        inner: &Inner,
        transaction: &mut Transaction,
        backup: &Backup,
    ) -> Result<(), clouddb_store::Error> {
        let removal = discard_copy::KIND.with(backup, self);
        removal.begin(inner, transaction).await
    }

    /// The part of the objects' names that tells the tries apart.
    fn mark(&self, epoch: i64) -> String {
        format!("{}-{epoch}", self.maker)
    }

    /// Copies the data of a backup as it is stored, still encrypted, to another
    /// store.
    pub(crate) async fn copy_data(
        &self,
        here: &Storage,
        there: &Storage,
        backup: &Backup,
        data: &Data,
        epoch: i64,
    ) -> Result<Data, StorageError> {
        let (from, written) = known(data)?;
        let ending = from.as_str().find(DATA);
        let ending = ending.ok_or(StorageError::Mixed(backup.id))?;
        let (_, ending) = from.as_str().split_at(ending);
        let mark = self.mark(epoch);
        let to = name(backup, &format!(".{mark}{ending}"))?;
        here.objects.copy(&from, written, &there.objects, &to).await?;
        Ok(Data { object: to.to_string(), ..data.clone() })
    }

    /// Stores the manifest of the copy that the same try made.
    pub(crate) async fn seal(
        &self,
        there: &Storage,
        backup: &Backup,
        epoch: i64,
        manifest: Manifest,
    ) -> Result<(), StorageError> {
        let name = self.name.clone().unwrap_or(manifest.name);
        let own = self.description.clone();
        let description = own.or(manifest.description);
        let manifest = Manifest { name, description, ..manifest };
        there.seal(backup, self.mark(epoch), &manifest).await
    }

    /// Removes the objects that tries to make the copy left, except those of a
    /// complete copy. `tries` is how many tries are known. Returns whether a
    /// copy exists.
    pub(crate) async fn tidy(
        &self,
        there: &Storage,
        backup: &Backup,
        tries: i64,
    ) -> Result<bool, StorageError> {
        let mark = format!("{}-", self.maker);
        let (account, id) = (&backup.account, backup.id);
        let mut own = there.beginning(account, id, &mark).await?;
        own.extend(names(backup, (1..=tries).map(|number| self.mark(number)))?);
        let stored = there.find_among(&own, id).await?;
        there.remove_all(own, stored.as_ref()).await?;
        // Another operation may have made a copy, which stays as it is.
        Ok(stored.is_some() || there.has(account, id).await?)
    }
}
