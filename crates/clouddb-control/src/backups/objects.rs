//! What is stored of a backup: its data, and a manifest that says what that is.

use bytes::BytesMut;
use clouddb_archive::{Key, MANIFEST_LIMIT, Manifest};
use clouddb_model::BackupId;
use clouddb_objects::{NameError, ObjectName, ObjectStore, Prefix};
use futures::TryStreamExt;

use super::Backup;

/// What the place of backups is called.
const CONTAINER: &str = "z_CLOUDDB_BACKUPS";
const MANIFEST: &str = ".manifest";
const DATA: &str = ".xbstream.zst";
const ENCRYPTED: &str = ".age";

/// Where backups are, and what they are kept under.
#[derive(Clone, Debug)]
pub struct Storage {
    /// Who keeps the objects.
    pub objects: ObjectStore,
    /// What manifests are sealed with, and data encrypted.
    pub key: Key,
    /// Whether the data of new backups is encrypted.
    pub encrypts: bool,
}

/// Why a backup can't be stored, found or read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StorageError {
    #[error(transparent)]
    Objects(#[from] clouddb_objects::Error),
    #[error(transparent)]
    Archive(#[from] clouddb_archive::Error),
    #[error("no object can have the name")]
    Name(#[from] NameError),
    #[error("the backup {0} isn't stored")]
    Missing(BackupId),
    #[error("what is stored of the backup {0} is of another one")]
    Mixed(BackupId),
}

/// What is stored of a backup.
#[derive(Debug)]
pub(crate) struct Stored {
    /// The name of the manifest.
    pub(crate) name: ObjectName,
    pub(crate) manifest: Manifest,
}

impl Storage {
    /// What one try to make a backup calls its data. No other try has the same
    /// name: one that was held up may still be putting its own.
    pub(crate) fn data_name(
        &self,
        backup: &Backup,
        epoch: i64,
    ) -> Result<ObjectName, NameError> {
        let encrypted = if self.encrypts { ENCRYPTED } else { "" };
        name(backup, &format!(".{epoch}{DATA}{encrypted}"))
    }

    /// What the same try calls its manifest.
    pub(crate) fn manifest_name(
        backup: &Backup,
        epoch: i64,
    ) -> Result<ObjectName, NameError> {
        name(backup, &format!(".{epoch}{MANIFEST}"))
    }

    /// Where an object is, for people.
    pub(crate) fn location(object: &ObjectName) -> String {
        format!("{CONTAINER}/{object}")
    }

    /// The key of data that is encrypted, or none.
    pub(crate) fn data_key(&self, is_encrypted: bool) -> Option<&Key> {
        is_encrypted.then_some(&self.key)
    }

    /// Reads the manifest of a backup.
    pub(crate) async fn read(
        &self,
        backup: &Backup,
        name: &ObjectName,
    ) -> Result<Manifest, StorageError> {
        let mut content = self.objects.get(name).await?;
        let mut sealed = BytesMut::new();
        while let Some(piece) = content.try_next().await? {
            sealed.extend_from_slice(&piece);
            if sealed.len() > MANIFEST_LIMIT {
                let limit = MANIFEST_LIMIT;
                return Err(clouddb_archive::Error::TooLarge(limit).into());
            }
        }
        let manifest = Manifest::open(&self.key, &sealed)?;
        if manifest.backup != *backup.id.as_uuid() {
            return Err(StorageError::Mixed(backup.id));
        }
        Ok(manifest)
    }

    /// What is stored of a backup that isn't completed, if that is all.
    pub(crate) async fn find(
        &self,
        backup: &Backup,
    ) -> Result<Option<Stored>, StorageError> {
        let objects = self.list(backup).await?;
        for name in &objects {
            if !name.as_str().ends_with(MANIFEST) {
                continue;
            }
            let manifest = self.read(backup, name).await?;
            let data = &manifest.data.object;
            if objects.iter().any(|object| object.as_str() == data) {
                return Ok(Some(Stored { name: name.clone(), manifest }));
            }
        }
        Ok(None)
    }

    /// Removes what is stored of a backup, but what is to be kept.
    pub(crate) async fn remove(
        &self,
        backup: &Backup,
        keep: Option<&Stored>,
    ) -> Result<(), StorageError> {
        let mut objects = self.list(backup).await?;
        // What has no manifest is no backup.
        objects.sort_by_key(|name| !name.as_str().ends_with(MANIFEST));
        for name in objects {
            let is_kept = keep.is_some_and(|kept| {
                kept.name == name
                    || kept.manifest.data.object == name.as_str()
            });
            if !is_kept {
                self.objects.delete(&name).await?;
            }
        }
        Ok(())
    }

    async fn list(
        &self,
        backup: &Backup,
    ) -> Result<Vec<ObjectName>, StorageError> {
        let prefix = Prefix::new(format!("{}/{}.", backup.account, backup.id))?;
        let objects = self.objects.list(prefix).map_ok(|object| object.name);
        Ok(objects.try_collect().await?)
    }
}

fn name(backup: &Backup, rest: &str) -> Result<ObjectName, NameError> {
    ObjectName::new(format!("{}/{}{rest}", backup.account, backup.id))
}
