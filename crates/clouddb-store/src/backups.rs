use chrono::{DateTime, Utc};
use clouddb_model::{
    AccountId, BackupId, BackupStatus, Gigabytes, IncarnationId, InstanceId,
    Megabytes, Told,
};
use sqlx::FromRow;

use crate::{
    Error, Fault, Instance, Store, Transaction,
    decode::{damaged, moment, number, parse},
    statement::{Statement, sql},
};

/// The record of a backup.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Backup {
    /// Its id. Later backups have greater ones.
    pub id: BackupId,
    /// The account that it belongs to.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// The customer's description.
    pub description: Option<String>,
    /// Its status.
    pub status: BackupStatus,
    /// Why the status is FAILED or `DELETE_FAILED`.
    pub fault: Option<Fault>,
    /// The instance that was backed up. It may be gone.
    pub instance: InstanceId,
    /// The data directory that was backed up.
    pub incarnation: IncarnationId,
    /// The kind of database that the instance ran.
    pub datastore: String,
    /// The version of the datastore.
    pub datastore_version: String,
    /// The memory of the instance's flavor.
    pub memory: Megabytes,
    /// The size of the instance's volume.
    pub volume: Gigabytes,
    /// The backup that this incremental one builds on, and needs to be
    /// restored.
    pub parent: Option<BackupId>,
    /// The results, once it is completed.
    pub completion: Option<Completion>,
    /// When it was asked for, to the microsecond.
    pub created: DateTime<Utc>,
    /// When it last changed, to the microsecond.
    pub updated: DateTime<Utc>,
}

/// The results of a completed backup.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Completion {
    /// The name of the object that lists the stored data.
    pub manifest: String,
    /// Where it is stored, for people.
    pub location: String,
    /// How many bytes the store of backups holds for it.
    pub stored: u64,
    /// How many bytes a volume must have to restore it.
    pub data: u64,
    /// The server's log sequence number at the end of the copy.
    pub to_lsn: u64,
}

/// The columns of [`Row`]. `contents` isn't among them: it can be large, and
/// many rows are read at the same time.
macro_rules! columns {
    () => {
        "id, account, name, description, status, fault, fault_created, \
         instance, incarnation, datastore, datastore_version, \
         flavor_megabytes, volume_gigabytes, parent, manifest, location, \
         stored_bytes, data_bytes, to_lsn, created, updated"
    };
}
pub(crate) use columns;

/// A row of the table of backups, without `contents`.
#[derive(FromRow)]
struct Row {
    id: String,
    account: String,
    name: String,
    description: Option<String>,
    status: String,
    fault: Option<String>,
    fault_created: Option<i64>,
    instance: String,
    incarnation: String,
    datastore: String,
    datastore_version: String,
    flavor_megabytes: i64,
    volume_gigabytes: i64,
    parent: Option<String>,
    manifest: Option<String>,
    location: Option<String>,
    stored_bytes: Option<i64>,
    data_bytes: Option<i64>,
    to_lsn: Option<i64>,
    created: i64,
    updated: i64,
}

/// Which of an account's backups to list.
#[derive(Clone, Copy, Debug, Default)]
pub struct BackupFilter<'a> {
    /// Only those of this instance.
    pub instance: Option<InstanceId>,
    /// Only those of this kind of database.
    pub datastore: Option<&'a str>,
}

/// Where a page of backups begins.
#[derive(Clone, Copy, Debug, Default)]
pub enum BackupMarker {
    /// At the latest one.
    #[default]
    Start,
    /// After the one with this id, which needn't exist.
    After(BackupId),
    /// After the first so many.
    Skip(u32),
}

impl Store {
    /// An account's backup.
    pub async fn backup(
        &self,
        account: &AccountId,
        id: BackupId,
    ) -> Result<Option<Backup>, Error> {
        let find = sql(concat!(
            "SELECT ",
            columns!(),
            " FROM backup WHERE id = $1 AND account = $2"
        ))
        .bind(id.to_string())
        .bind(account.as_str());
        let row: Option<Row> = self.fetch_optional(find).await?;
        row.map(Backup::try_from).transpose()
    }

    /// A backup of any account.
    pub async fn any_backup(
        &self,
        id: BackupId,
    ) -> Result<Option<Backup>, Error> {
        let find =
            sql(concat!("SELECT ", columns!(), " FROM backup WHERE id = $1"));
        let row: Option<Row> =
            self.fetch_optional(find.bind(id.to_string())).await?;
        row.map(Backup::try_from).transpose()
    }

    /// The databases and users that are in a completed backup, as JSON.
    pub async fn backup_contents(
        &self,
        id: BackupId,
    ) -> Result<Option<String>, Error> {
        let find = sql("SELECT contents FROM backup WHERE id = $1");
        let found: Option<(Option<String>,)> =
            self.fetch_optional(find.bind(id.to_string())).await?;
        Ok(found.and_then(|(contents,)| contents))
    }

    /// An account's backups, the latest first, from `marker` on.
    pub async fn backups(
        &self,
        account: &AccountId,
        filter: BackupFilter<'_>,
        marker: BackupMarker,
        limit: u32,
    ) -> Result<Vec<Backup>, Error> {
        // As in `operations`: greater than every id.
        let every = || "g".to_owned();
        let (before, skipped) = match marker {
            BackupMarker::Start => (every(), 0),
            BackupMarker::After(id) => (id.to_string(), 0),
            BackupMarker::Skip(skipped) => (every(), skipped),
        };
        // As in `instances`: `LIMIT` needs more than the bare parameter.
        let find = match filter.instance {
            None => sql(concat!(
                "SELECT ",
                columns!(),
                " FROM backup WHERE account = $1 AND id < $2 \
                 AND (datastore = $4 OR $4 IS NULL) ORDER BY id DESC LIMIT 0 \
                 + $3 OFFSET 0 + $5"
            )),
            Some(_) => sql(concat!(
                "SELECT ",
                columns!(),
                " FROM backup WHERE account = $1 AND id < $2 \
                 AND (datastore = $4 OR $4 IS NULL) AND instance = $6 ORDER \
                 BY id DESC LIMIT 0 + $3 OFFSET 0 + $5"
            )),
        };
        let datastore = filter.datastore.map(str::to_owned);
        let mut find = find
            .bind(account.as_str())
            .bind(before)
            .bind(limit)
            .bind(datastore)
            .bind(skipped);
        if let Some(instance) = filter.instance {
            find = find.bind(instance.to_string());
        }
        self.all_backups(find).await
    }

    /// The latest completed backup of the data directory that an instance now
    /// has.
    pub async fn latest_backup(
        &self,
        instance: &Instance,
    ) -> Result<Option<BackupId>, Error> {
        let find = sql("SELECT id FROM backup WHERE instance = $1 AND \
             incarnation = $2 AND status = 'COMPLETED' ORDER BY id DESC LIMIT \
             1")
        .bind(instance.id.to_string())
        .bind(instance.incarnation.to_string());
        let found: Option<(String,)> = self.fetch_optional(find).await?;
        found.map(|(id,)| parse("id", &id, &id)).transpose()
    }

    pub(crate) async fn all_backups(
        &self,
        find: Statement,
    ) -> Result<Vec<Backup>, Error> {
        let rows: Vec<Row> = self.fetch_all(find).await?;
        rows.into_iter().map(Backup::try_from).collect()
    }
}

impl Transaction {
    /// Stores a new backup.
    pub async fn insert_backup(
        &mut self,
        backup: &Backup,
    ) -> Result<(), Error> {
        if self.insert_backup_once(backup).await? {
            return Ok(());
        }
        let id = backup.id.to_string();
        Err(damaged("id", &id, "it is there already"))
    }

    /// Stores a backup, unless it is known. Returns whether it is new.
    pub(crate) async fn insert_backup_once(
        &mut self,
        backup: &Backup,
    ) -> Result<bool, Error> {
        let insert =
            sql("INSERT INTO backup (id, account, name, description, \
             status, instance, incarnation, datastore, datastore_version, \
             flavor_megabytes, volume_gigabytes, parent, created, updated) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, \
             $14) ON CONFLICT (id) DO NOTHING")
            .bind(backup.id.to_string())
            .bind(backup.account.as_str())
            .bind(backup.name.as_str())
            .bind(backup.description.clone())
            .bind(backup.status.as_str())
            .bind(backup.instance.to_string())
            .bind(backup.incarnation.to_string())
            .bind(backup.datastore.as_str())
            .bind(backup.datastore_version.as_str())
            .bind(backup.memory.0)
            .bind(backup.volume.0)
            .bind(backup.parent.map(|parent| parent.to_string()))
            .bind(backup.created.timestamp_micros())
            .bind(backup.updated.timestamp_micros());
        Ok(self.execute(insert).await? > 0)
    }

    /// Reads a backup, and locks it until this transaction ends.
    pub async fn lock_backup(
        &mut self,
        id: BackupId,
    ) -> Result<Option<Backup>, Error> {
        let lock = sql(concat!(
            "UPDATE backup SET updated = updated WHERE id = $1 RETURNING ",
            columns!()
        ));
        let row: Option<Row> =
            self.fetch_optional(lock.bind(id.to_string())).await?;
        row.map(Backup::try_from).transpose()
    }

    pub(crate) async fn every_backup(
        &mut self,
        find: Statement,
    ) -> Result<Vec<Backup>, Error> {
        let rows: Vec<Row> = self.fetch_all(find).await?;
        rows.into_iter().map(Backup::try_from).collect()
    }

    /// Changes the status of a backup. `fault` says why it is FAILED or
    /// `DELETE_FAILED`.
    pub async fn set_backup_status(
        &mut self,
        id: BackupId,
        status: BackupStatus,
        fault: Option<&Told>,
    ) -> Result<(), Error> {
        let now = self.now().timestamp_micros();
        let update = sql("UPDATE backup SET status = $1, fault = $2, \
             fault_created = $3, updated = $4 WHERE id = $5")
        .bind(status.as_str())
        .bind(fault.map(|it| it.as_str().to_owned()))
        .bind(fault.map(|_| now))
        .bind(now)
        .bind(id.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// Stores the results of a backup whose data is stored, and the databases
    /// and users in it, as JSON.
    pub async fn complete_backup(
        &mut self,
        id: BackupId,
        completion: &Completion,
        contents: &str,
    ) -> Result<(), Error> {
        let count = |column, value: u64| {
            i64::try_from(value).map_err(|_| Error::Damaged {
                id: id.to_string(),
                column,
                value: value.to_string(),
            })
        };
        let update =
            sql("UPDATE backup SET location = $1, stored_bytes = $2, \
             data_bytes = $3, to_lsn = $4, contents = $5, updated = $6, \
             manifest = $8 WHERE id = $7")
            .bind(completion.location.as_str())
            .bind(count("stored_bytes", completion.stored)?)
            .bind(count("data_bytes", completion.data)?)
            .bind(count("to_lsn", completion.to_lsn)?)
            .bind(contents)
            .bind(self.now().timestamp_micros())
            .bind(id.to_string())
            .bind(completion.manifest.as_str());
        self.execute(update).await?;
        Ok(())
    }

    /// The backup of an instance that is in progress. There is at most one.
    pub async fn unfinished_backup(
        &mut self,
        instance: InstanceId,
    ) -> Result<Option<BackupId>, Error> {
        let find = sql("SELECT id FROM backup WHERE instance = $1 AND status \
             IN ('NEW', 'BUILDING')");
        let found: Option<(String,)> =
            self.fetch_optional(find.bind(instance.to_string())).await?;
        found.map(|(id,)| parse("id", &id, &id)).transpose()
    }

    /// Whether an instance is being built from a backup.
    pub async fn is_being_restored(
        &mut self,
        id: BackupId,
    ) -> Result<bool, Error> {
        let find = sql("SELECT id FROM instance WHERE backup = $1 AND status \
             = 'BUILD' LIMIT 1");
        let found: Option<(String,)> =
            self.fetch_optional(find.bind(id.to_string())).await?;
        Ok(found.is_some())
    }

    /// Removes a backup, and notes that it is forgotten.
    pub async fn forget_backup(&mut self, id: BackupId) -> Result<(), Error> {
        let delete = sql("DELETE FROM backup WHERE id = $1");
        self.execute(delete.bind(id.to_string())).await?;
        self.note_forgotten(id).await
    }
}

impl TryFrom<Row> for Backup {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let id = row.id.as_str();
        let fault = match (&row.fault, row.fault_created) {
            (Some(message), Some(created)) => Some(Fault {
                message: message.clone(),
                created: moment("fault_created", id, created)?,
            }),
            _ => None,
        };
        let parent = row.parent.as_deref();
        Ok(Self {
            id: parse("id", id, id)?,
            status: parse("status", id, &row.status)?,
            instance: parse("instance", id, &row.instance)?,
            incarnation: parse("incarnation", id, &row.incarnation)?,
            memory: Megabytes(number(
                "flavor_megabytes",
                id,
                row.flavor_megabytes,
            )?),
            volume: Gigabytes(number(
                "volume_gigabytes",
                id,
                row.volume_gigabytes,
            )?),
            parent: parent.map(|p| parse("parent", id, p)).transpose()?,
            completion: completion(&row)?,
            created: moment("created", id, row.created)?,
            updated: moment("updated", id, row.updated)?,
            fault,
            account: AccountId::new(row.account),
            name: row.name,
            description: row.description,
            datastore: row.datastore,
            datastore_version: row.datastore_version,
        })
    }
}

fn completion(row: &Row) -> Result<Option<Completion>, Error> {
    let (
        Some(manifest),
        Some(location),
        Some(stored),
        Some(data),
        Some(to_lsn),
    ) = (
        &row.manifest,
        &row.location,
        row.stored_bytes,
        row.data_bytes,
        row.to_lsn,
    )
    else {
        return Ok(None);
    };
    Ok(Some(Completion {
        manifest: manifest.clone(),
        location: location.clone(),
        stored: number("stored_bytes", &row.id, stored)?,
        data: number("data_bytes", &row.id, data)?,
        to_lsn: number("to_lsn", &row.id, to_lsn)?,
    }))
}
