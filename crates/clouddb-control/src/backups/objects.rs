//! The objects of a backup: its data, and a manifest that describes them.

use std::{fmt::Display, sync::Arc};

use bytes::BytesMut;
use clouddb_archive::{Data, Key, MANIFEST_LIMIT, Manifest, pack};
use clouddb_engine::Lsn;
use clouddb_model::{AccountId, BackupId};
use clouddb_objects::{
    Checksum, Content, Error as ObjectError, NameError, ObjectName,
    ObjectStore, Prefix, Written,
};
use futures::{TryStreamExt, stream};
use tokio::io::AsyncRead;

use super::{Backup, NoRegion};

/// The container's name in locations, if backups are stored in a directory.
const CONTAINER: &str = "z_CLOUDDB_BACKUPS";
pub(super) const MANIFEST: &str = ".manifest";
pub(super) const DATA: &str = ".xbstream.zst";
const ENCRYPTED: &str = ".age";

/// Where backups are stored, and with which key.
#[derive(Clone, Debug)]
pub struct Storage {
    /// The object store.
    pub objects: ObjectStore,
    /// Seals manifests and encrypts data.
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
    #[error("the backup {0} doesn't go on where the one before ended")]
    Broken(BackupId),
    #[error("{0:?} is no checksum")]
    Checksum(String),
    #[error("the backup begins at {found:?} and not at {wanted:?}")]
    WrongBeginning { found: Option<Lsn>, wanted: Option<Lsn> },
    #[error("the backup {0}, which it needs, isn't there")]
    NoParent(BackupId),
    #[error(
        "the backup may have {may} bytes, and the store takes no more than \
         {takes} of an object"
    )]
    TooLarge { may: u64, takes: u64 },
    #[error("{0}")]
    NoRegion(#[from] NoRegion),
    #[error("the copy to the region {region} can't be made")]
    Copy {
        region: String,
        #[source]
        source: Box<Self>,
    },
}

impl StorageError {
    /// Whether another try would fail as well: the stored objects are wrong, or
    /// the data can't be stored at all.
    pub(crate) fn is_final(&self) -> bool {
        use clouddb_archive::Error as Archive;
        match self {
            Self::Objects(error) => is_final(error),
            Self::Archive(error) => match error {
                // The object store may find damage before the archive does.
                Archive::Source(cause) => {
                    cause.downcast_ref().is_some_and(is_final)
                }
                Archive::Damaged(_)
                | Archive::WrongKey(_)
                | Archive::TooLarge(_)
                | Archive::UnknownFormat(_)
                | Archive::Forged
                | Archive::Manifest(_) => true,
                _ => false,
            },
            Self::Name(_)
            | Self::Missing(_)
            | Self::Mixed(_)
            | Self::Broken(_)
            | Self::Checksum(_)
            | Self::NoParent(_)
            | Self::TooLarge { .. }
            | Self::NoRegion(_) => true,
            Self::Copy { source, .. } => source.is_final(),
            Self::WrongBeginning { .. } => false,
        }
    }
}

fn is_final(error: &ObjectError) -> bool {
    matches!(
        error,
        ObjectError::Damaged(_)
            | ObjectError::NotFound(_)
            | ObjectError::TooLarge(_)
            | ObjectError::Settings(_)
    )
}

/// The manifest of a stored backup.
#[derive(Debug)]
pub(crate) struct Stored {
    /// The name of the manifest.
    pub(crate) name: ObjectName,
    pub(crate) manifest: Manifest,
}

impl Storage {
    /// Refuses data that may become larger than an object of the store can be,
    /// before any is stored.
    pub(crate) async fn require_takes(
        &self,
        may: u64,
    ) -> Result<(), StorageError> {
        match self.objects.largest().await? {
            Some(takes) if may > takes => {
                Err(StorageError::TooLarge { may, takes })
            }
            _ => Ok(()),
        }
    }

    /// Stores the data of a backup. `mark` differs for each try, because a try
    /// that was held up may still be storing its data.
    pub(crate) async fn put(
        &self,
        backup: &Backup,
        mark: impl Display,
        source: impl AsyncRead + Send + 'static,
    ) -> Result<Data, StorageError> {
        let encrypted = if self.encrypts { ENCRYPTED } else { "" };
        let name = name(backup, &format!(".{mark}{DATA}{encrypted}"))?;
        let mut packed = pack(source, self.data_key(self.encrypts));
        let source =
            (&mut packed).map_err(|error| ObjectError::Source(Arc::new(error)));
        let written = self.objects.put(&name, source).await?;
        let stopped = clouddb_archive::Error::Stopped;
        Ok(Data {
            object: name.to_string(),
            size: written.size,
            sha256: written.sha256.to_string(),
            plain_bytes: packed.plain_bytes().ok_or(stopped)?,
            encrypted: self.encrypts,
        })
    }

    /// Stores the manifest of the data that the same try stored.
    pub(crate) async fn seal(
        &self,
        backup: &Backup,
        mark: impl Display,
        manifest: &Manifest,
    ) -> Result<(), StorageError> {
        let name = name(backup, &format!(".{mark}{MANIFEST}"))?;
        let sealed = manifest.seal(&self.key)?;
        self.objects.put(&name, stream::iter([Ok(sealed)])).await?;
        Ok(())
    }

    /// Where data is, as shown to customers.
    pub(crate) fn location(&self, data: &Data) -> String {
        let container = self.objects.container().unwrap_or(CONTAINER);
        format!("{container}/{}", data.object)
    }

    /// The key for encrypted data; `None` if the data isn't encrypted.
    pub(crate) fn data_key(&self, is_encrypted: bool) -> Option<&Key> {
        is_encrypted.then_some(&self.key)
    }

    /// Reads the manifest of a backup.
    pub(crate) async fn read(
        &self,
        backup: BackupId,
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
        if manifest.backup != *backup.as_uuid() {
            return Err(StorageError::Mixed(backup));
        }
        Ok(manifest)
    }

    /// The manifest of a completed backup.
    pub(crate) async fn manifest(
        &self,
        backup: &Backup,
    ) -> Result<Manifest, StorageError> {
        let completion = backup.completion.as_ref();
        let completion = completion.ok_or(StorageError::Missing(backup.id))?;
        let name = ObjectName::new(completion.manifest.as_str())?;
        self.read(backup.id, &name).await
    }

    /// Opens the data that a manifest describes. Reading ends with an error if
    /// the data has another size or checksum.
    pub(crate) async fn open(
        &self,
        data: &Data,
    ) -> Result<Content, StorageError> {
        let (name, written) = known(data)?;
        Ok(self.objects.get_verified(&name, written).await?)
    }

    /// Finds a complete backup of which the store has no completion: of the
    /// given tries, the first one that stored both objects.
    pub(crate) async fn find(
        &self,
        backup: &Backup,
        marks: impl IntoIterator<Item = impl Display>,
    ) -> Result<Option<Stored>, StorageError> {
        self.find_among(&names(backup, marks)?, backup.id).await
    }

    /// Finds a complete backup among objects of these names. Asks for each
    /// name, because a listing may lag behind and lack new objects.
    pub(super) async fn find_among(
        &self,
        objects: &[ObjectName],
        backup: BackupId,
    ) -> Result<Option<Stored>, StorageError> {
        for name in objects {
            if !name.as_str().ends_with(MANIFEST) {
                continue;
            }
            let manifest = match self.read(backup, name).await {
                Err(StorageError::Objects(ObjectError::NotFound(_))) => {
                    continue;
                }
                manifest => manifest?,
            };
            let (data, _) = known(&manifest.data)?;
            if self.objects.stat(&data).await?.is_some() {
                return Ok(Some(Stored { name: name.clone(), manifest }));
            }
        }
        Ok(None)
    }

    /// Removes the objects of a backup except `keep`: those in the listing, and
    /// those of the given tries, which may not be listed yet.
    pub(crate) async fn remove(
        &self,
        backup: &Backup,
        marks: impl IntoIterator<Item = impl Display>,
        keep: Option<&Stored>,
    ) -> Result<(), StorageError> {
        let mut objects = names(backup, marks)?;
        let listed = self.beginning(&backup.account, backup.id, "").await?;
        objects.extend(listed);
        self.remove_all(objects, keep).await
    }

    /// Removes objects, except those of `keep`.
    pub(super) async fn remove_all(
        &self,
        mut objects: Vec<ObjectName>,
        keep: Option<&Stored>,
    ) -> Result<(), StorageError> {
        // Manifests first: without a manifest there is no backup.
        objects.sort_by_cached_key(|name| {
            (!name.as_str().ends_with(MANIFEST), name.to_string())
        });
        objects.dedup();
        for name in objects {
            let is_kept = keep.is_some_and(|kept| {
                kept.name == name || kept.manifest.data.object == name.as_str()
            });
            if !is_kept {
                self.objects.delete(&name).await?;
            }
        }
        Ok(())
    }

    /// The objects of the tries whose marks begin with `mark`.
    pub(super) async fn beginning(
        &self,
        account: &AccountId,
        backup: BackupId,
        mark: &str,
    ) -> Result<Vec<ObjectName>, StorageError> {
        let prefix = Prefix::new(format!("{account}/{backup}.{mark}"))?;
        let objects = self.objects.list(prefix).map_ok(|object| object.name);
        Ok(objects.try_collect().await?)
    }
}

/// The object of the data, and the size and checksum that it must have.
pub(super) fn known(
    data: &Data,
) -> Result<(ObjectName, Written), StorageError> {
    let name = ObjectName::new(data.object.as_str())?;
    let sha256 = Checksum::try_from(data.sha256.clone())
        .map_err(|_| StorageError::Checksum(data.sha256.clone()))?;
    Ok((name, Written { size: data.size, sha256 }))
}

/// The names that the objects of these tries would have.
pub(super) fn names(
    backup: &Backup,
    marks: impl IntoIterator<Item = impl Display>,
) -> Result<Vec<ObjectName>, NameError> {
    let mut names = Vec::new();
    for mark in marks {
        for ending in [MANIFEST, DATA, &format!("{DATA}{ENCRYPTED}")] {
            names.push(name(backup, &format!(".{mark}{ending}"))?);
        }
    }
    Ok(names)
}

/// The mark in the names of a completed backup's objects.
pub(crate) fn mark(backup: &Backup) -> Option<&str> {
    let manifest = backup.completion.as_ref()?.manifest.as_str();
    let (_, mark) = manifest.strip_suffix(MANIFEST)?.split_once('.')?;
    Some(mark)
}

pub(super) fn name(
    backup: &Backup,
    rest: &str,
) -> Result<ObjectName, NameError> {
    ObjectName::new(format!("{}/{}{rest}", backup.account, backup.id))
}

#[cfg(test)]
mod tests {
    use clouddb_archive::Error as ArchiveError;

    use super::*;

    fn damaged() -> ObjectError {
        ObjectError::Damaged("it was cut off".into())
    }

    #[test]
    fn what_will_be_the_same_another_time_is_final() {
        let source = |error: ObjectError| {
            StorageError::from(ArchiveError::Source(error.into()))
        };
        let copy = |source: StorageError| StorageError::Copy {
            region: "there".into(),
            source: Box::new(source),
        };
        for failure in [
            damaged().into(),
            ObjectError::TooLarge(7).into(),
            ObjectError::Settings("wrong".into()).into(),
            StorageError::TooLarge { may: 2, takes: 1 },
            source(damaged()),
            copy(source(damaged())),
        ] {
            let failure: StorageError = failure;
            assert!(failure.is_final(), "{failure:?}");
        }
    }

    #[test]
    fn what_may_pass_is_not_final() {
        let cause = || Arc::new(std::io::Error::other("away"));
        let away = || ObjectError::Unavailable(cause());
        for failure in [
            away().into(),
            ObjectError::Full(cause()).into(),
            ArchiveError::Source(away().into()).into(),
            ArchiveError::Source("another".into()).into(),
            ArchiveError::Stopped.into(),
        ] {
            let failure: StorageError = failure;
            assert!(!failure.is_final(), "{failure:?}");
        }
    }
}
