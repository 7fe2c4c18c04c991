//! Backups that were copied here from other regions.

mod candidate;

use std::{collections::HashMap, sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use clouddb_archive::{Kind, Manifest};
use clouddb_model::{BackupId, BackupStatus};
use clouddb_objects::{Error as ObjectError, Prefix};
use clouddb_store::{Completion, Transaction};
use futures::TryStreamExt;
use slog::{info, warn};

use self::candidate::{Candidate, Candidates};
use super::{Backup, BackupContents, StorageError};
use crate::{
    Error, Inner,
    clock::timeout,
    operations::chain,
    tasks::{AtStop, Period, Task, TaskError},
};

/// How long one run may list objects. A run that was cut off begins again at
/// the first object, and finds most backups in the store already.
const LONGEST: Duration = Duration::from_hours(1);
/// About how many backups are looked up in the store at once.
const BATCH: usize = 100;
/// How many refusals are remembered, so that each is logged only once.
const REMEMBERED: usize = 10_000;

/// Looks for backups that were copied here.
pub(crate) struct ImportBackups {
    inner: Arc<Inner>,
    /// The backups whose refusal was logged, and whether that is final.
    refused: HashMap<Candidate, bool>,
}

impl ImportBackups {
    pub(crate) fn new(inner: &Arc<Inner>) -> Self {
        Self { inner: Arc::clone(inner), refused: HashMap::new() }
    }
}

impl Task for ImportBackups {
    const NAME: &'static str = "import_backups";
    const FAILED: &'static str = "can't look for backups of other regions";
    const AT_STOP: AtStop = AtStop::Interrupt;

    fn period(&self) -> Period {
        Period::After(self.inner.settings.import_every)
    }

    async fn run(&mut self) -> Result<(), TaskError> {
        let looked = timeout(LONGEST, self.look()).await;
        Ok(looked.map_err(|_| "it takes too long")??)
    }
}

/// Why a run ended early.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    Storage(#[from] StorageError),
    #[error(transparent)]
    Domain(#[from] Error),
    #[error("the store failed")]
    Store(#[from] clouddb_store::Error),
}

/// The result for a backup that was found.
enum Outcome {
    Imported,
    /// The store has it, or it was deleted.
    Known,
    /// It can never be imported.
    Refused(StorageError),
    /// Its parent may still be copied here.
    Waiting(StorageError),
}

impl ImportBackups {
    /// Finds new backups by the objects' names alone. They come in the order of
    /// ids, so parents before their increments.
    async fn look(&mut self) -> Result<(), Failure> {
        let inner = Arc::clone(&self.inner);
        let parts = &inner.parts;
        // A backup that is deleted from now on may still be listed.
        let began = parts.store.now().await?;
        let mut objects = parts.storage.objects.list(Prefix::default());
        let mut candidates = Candidates::default();
        let mut batch: Vec<Candidate> = Vec::new();
        while let Some(object) =
            objects.try_next().await.map_err(StorageError::from)?
        {
            let Some(found) = candidates.next(object) else { continue };
            let is_full = batch.len() >= BATCH;
            let differs = |first: &Candidate| first.account != found.account;
            if is_full || batch.first().is_some_and(differs) {
                self.take(&batch, began).await?;
                batch.clear();
            }
            batch.push(found);
        }
        self.take(&batch, began).await
    }

    /// Imports the new backups of a batch, all of one account.
    async fn take(
        &mut self,
        batch: &[Candidate],
        began: DateTime<Utc>,
    ) -> Result<(), Failure> {
        let (Some(first), Some(last)) = (batch.first(), batch.last()) else {
            return Ok(());
        };
        let store = &self.inner.parts.store;
        let known = store.known_backups(&first.account, first.id, last.id);
        let known = known.await?;
        for found in batch {
            let is_refused = self.refused.get(found).is_some_and(|is| *is);
            if known.contains(&found.id) || is_refused {
                continue;
            }
            match self.inner.import(found, began).await? {
                Outcome::Known => {}
                Outcome::Imported => info!(self.inner.log, "imported a backup";
                    "backup" => found.id.to_string(),
                    "account" => found.account.to_string()),
                Outcome::Refused(why) => self.refuse(found, &why, true),
                Outcome::Waiting(why) => self.refuse(found, &why, false),
            }
        }
        Ok(())
    }

    fn refuse(
        &mut self,
        found: &Candidate,
        why: &StorageError,
        is_final: bool,
    ) {
        if self.refused.len() >= REMEMBERED {
            self.refused.clear();
        }
        if self.refused.insert(found.clone(), is_final) != Some(is_final) {
            warn!(self.inner.log, "a backup isn't imported";
                "manifest" => found.manifest.to_string(),
                "cause" => chain(why));
        }
    }
}

impl Inner {
    async fn import(
        &self,
        found: &Candidate,
        began: DateTime<Utc>,
    ) -> Result<Outcome, Failure> {
        let storage = &self.parts.storage;
        let manifest = match storage.read(found.id, &found.manifest).await {
            Ok(manifest) => manifest,
            Err(StorageError::Objects(ObjectError::NotFound(_))) => {
                return Ok(Outcome::Known);
            }
            Err(failure) if failure.is_final() => {
                return Ok(Outcome::Refused(failure));
            }
            Err(failure) => return Err(failure.into()),
        };
        if !found.is_described_by(&manifest) {
            return Ok(Outcome::Refused(StorageError::Mixed(found.id)));
        }
        let mut transaction = self.parts.store.begin().await?;
        let location = self.parts.storage.location(&manifest.data);
        let described = (manifest, location);
        let outcome =
            remember(&mut transaction, found, described, began).await?;
        match outcome {
            Outcome::Imported => transaction.commit().await?,
            Outcome::Known | Outcome::Refused(_) | Outcome::Waiting(_) => {
                transaction.roll_back().await?;
            }
        }
        Ok(outcome)
    }
}

async fn remember(
    transaction: &mut Transaction,
    found: &Candidate,
    (manifest, location): (Manifest, String),
    began: DateTime<Utc>,
) -> Result<Outcome, Failure> {
    let parent = match manifest.kind {
        Kind::Full => None,
        Kind::Incremental { parent, .. } => Some(BackupId::from(parent)),
    };
    if let Some(parent) = parent {
        let locked = transaction.lock_backup(parent).await?;
        match locked.as_ref().and_then(completed) {
            Some(parent) if follows(&manifest, parent) => {}
            Some(_) => {
                return Ok(Outcome::Refused(StorageError::Broken(found.id)));
            }
            None => {
                return Ok(Outcome::Waiting(StorageError::NoParent(parent)));
            }
        }
    }
    let (databases, users) =
        (manifest.databases.clone(), manifest.users.clone());
    let contents = BackupContents::json(databases, users);
    let contents = contents.map_err(Error::from)?;
    let backup = backup(found, manifest, location, parent);
    let is_new = transaction.import_backup(&backup, &contents, began).await?;
    Ok(if is_new { Outcome::Imported } else { Outcome::Known })
}

fn completed(backup: &Backup) -> Option<&Backup> {
    (backup.status == BackupStatus::Completed).then_some(backup)
}

/// Whether an incremental backup begins where its parent ended.
fn follows(manifest: &Manifest, parent: &Backup) -> bool {
    let Kind::Incremental { from_lsn, .. } = manifest.kind else {
        return false;
    };
    let completion = parent.completion.as_ref();
    completion.is_some_and(|parent| parent.to_lsn == from_lsn)
        && parent.account == manifest.account
        && parent.instance == manifest.instance
        && *parent.incarnation.as_uuid() == manifest.incarnation
}

/// The backup that a manifest describes.
fn backup(
    found: &Candidate,
    manifest: Manifest,
    location: String,
    parent: Option<BackupId>,
) -> Backup {
    let completion = Completion {
        manifest: found.manifest.to_string(),
        location,
        stored: manifest.data.size,
        data: manifest.least_volume(),
        to_lsn: manifest.to_lsn,
    };
    Backup {
        id: found.id,
        account: manifest.account,
        name: manifest.name,
        description: manifest.description,
        status: BackupStatus::Completed,
        fault: None,
        instance: manifest.instance,
        incarnation: manifest.incarnation.into(),
        datastore: manifest.datastore.kind,
        datastore_version: manifest.datastore.version,
        memory: manifest.ram,
        volume: manifest.volume,
        parent,
        completion: Some(completion),
        created: manifest.created,
        updated: manifest.completed,
    }
}
