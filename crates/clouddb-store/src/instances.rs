use std::net::Ipv4Addr;

use chrono::{DateTime, Utc};
use clouddb_model::{
    AccountId, BackupId, CellId, ConfigurationId, DataStatus, FlavorId,
    Gigabytes, IncarnationId, InstanceId, InstanceStatus, Told,
};
use sqlx::FromRow;

use crate::{
    Applied, Error, Lifetime, Store, Transaction,
    decode::{moment, number, parse},
    statement::sql,
};

/// The record of an instance.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Instance {
    /// Its id.
    pub id: InstanceId,
    /// The account that it belongs to.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// Its status.
    pub status: InstanceStatus,
    /// Why the status is ERROR or `REPLICATION_ERROR`.
    pub fault: Option<Fault>,
    /// Why it doesn't have the flavor that was last asked for, or what an
    /// operation on it waits for.
    pub setback: Option<Fault>,
    /// Why its volume isn't as large as `volume` says.
    pub shortage: Option<Fault>,
    /// Its flavor.
    pub flavor: FlavorId,
    /// The size of its volume.
    pub volume: Gigabytes,
    /// The kind of database that it runs.
    pub datastore: String,
    /// The version of the datastore.
    pub datastore_version: String,
    /// The cell that it runs in.
    pub cell: CellId,
    /// Its place in the cell's ranges of addresses and user ids. No other
    /// instance has the same.
    pub slot: u32,
    /// The address that it listens on.
    pub address: Ipv4Addr,
    /// The user id of its process, if it has one of its own.
    pub owner: Option<u32>,
    /// Its data directory.
    pub incarnation: IncarnationId,
    /// Whether the data in it is usable.
    pub data: DataStatus,
    /// The backup that it was built from.
    pub backup: Option<BackupId>,
    /// The instance that it replicates.
    pub source: Option<InstanceId>,
    /// The configuration group that is attached to it.
    pub configuration: Option<ConfigurationId>,
    /// How far its server has the group's settings.
    pub applied: Applied,
    /// How long it stays.
    pub lifetime: Lifetime,
    /// When it was asked for, to the microsecond.
    pub created: DateTime<Utc>,
    /// When it last changed, to the microsecond.
    pub updated: DateTime<Utc>,
}

/// A problem with an instance or a backup.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fault {
    /// What went wrong.
    pub message: String,
    /// When the work was given up, to the microsecond.
    pub created: DateTime<Utc>,
}

/// What becomes of an offered slot.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Placement<T> {
    /// It is taken; this belongs to it.
    Here(T),
    /// Another process uses its address or user id.
    Occupied,
    /// It is out of range, and so are all higher ones.
    Nowhere,
}

/// A row of the table of instances.
#[derive(FromRow)]
pub(crate) struct Row {
    pub(crate) id: String,
    account: String,
    name: String,
    status: String,
    fault: Option<String>,
    fault_created: Option<i64>,
    setback: Option<String>,
    setback_created: Option<i64>,
    shortage: Option<String>,
    shortage_created: Option<i64>,
    flavor: i64,
    volume_gigabytes: i64,
    datastore: String,
    datastore_version: String,
    cell: String,
    slot: i64,
    address: String,
    owner: Option<i64>,
    incarnation: String,
    data: String,
    backup: Option<String>,
    source: Option<String>,
    configuration: Option<String>,
    seen: String,
    settings: String,
    running: String,
    refusal: Option<String>,
    protected: i64,
    expires: Option<i64>,
    created: i64,
    updated: i64,
}

impl Store {
    /// An account's instance.
    pub async fn instance(
        &self,
        account: &AccountId,
        id: InstanceId,
    ) -> Result<Option<Instance>, Error> {
        let find = sql("SELECT * FROM instance WHERE id = $1 AND account = $2")
            .bind(id.to_string())
            .bind(account.as_str());
        let row: Option<Row> = self.fetch_optional(find).await?;
        row.map(Instance::try_from).transpose()
    }

    /// An instance of any account.
    pub async fn any_instance(
        &self,
        id: InstanceId,
    ) -> Result<Option<Instance>, Error> {
        let find = sql("SELECT * FROM instance WHERE id = $1");
        let row: Option<Row> =
            self.fetch_optional(find.bind(id.to_string())).await?;
        row.map(Instance::try_from).transpose()
    }
}

impl Transaction {
    /// Takes a free slot of a cell that `offer` accepts: the lowest one never
    /// used or, if there is none, the one that has been free the longest.
    /// Others may still take a used slot's address for its former instance's.
    pub async fn take_slot<T>(
        &mut self,
        cell: CellId,
        mut offer: impl FnMut(u32) -> Placement<T>,
    ) -> Result<(u32, T), Error> {
        self.lock_cell(cell).await?;
        let mut least = 0;
        loop {
            let slot = self.new_slot(cell, least).await?;
            match offer(slot) {
                Placement::Here(place) => return Ok((slot, place)),
                Placement::Occupied => least = slot + 1,
                Placement::Nowhere => break,
            }
        }
        for slot in self.slots_given_back(cell).await? {
            if let Placement::Here(place) = offer(slot) {
                return Ok((slot, place));
            }
        }
        Err(Error::NoSlot)
    }

    /// Locks the cell. Returns whether a slot is free; then it can be taken.
    pub async fn take_this_slot(
        &mut self,
        cell: CellId,
        slot: u32,
    ) -> Result<bool, Error> {
        self.lock_cell(cell).await?;
        let find = sql("SELECT id FROM instance WHERE cell = $1 AND slot = $2")
            .bind(cell.to_string())
            .bind(slot);
        let taken: Option<(String,)> = self.fetch_optional(find).await?;
        Ok(taken.is_none())
    }

    /// The lowest slot that no instance has or is noted to have had.
    async fn new_slot(
        &mut self,
        cell: CellId,
        least: u32,
    ) -> Result<u32, Error> {
        let find = sql("WITH used (slot) AS (SELECT slot FROM instance WHERE \
             cell = $2 UNION SELECT slot FROM forgotten_instance WHERE cell = \
             $2) SELECT MIN(candidate) FROM (SELECT CAST($1 AS BIGINT) AS \
             candidate UNION ALL SELECT slot + 1 FROM used WHERE slot >= $1) \
             AS candidates WHERE candidate NOT IN (SELECT slot FROM used)")
        .bind(least)
        .bind(cell.to_string());
        let slot: Option<(i64,)> = self.fetch_optional(find).await?;
        let slot = slot.map_or(i64::from(least), |(slot,)| slot);
        number("slot", "none", slot)
    }

    /// Stores a new instance.
    pub async fn insert_instance(
        &mut self,
        instance: &Instance,
    ) -> Result<(), Error> {
        let fault = instance.fault.as_ref();
        let setback = instance.setback.as_ref();
        let shortage = instance.shortage.as_ref();
        let insert = sql("INSERT INTO instance (id, account, name, status, \
             fault, fault_created, flavor, volume_gigabytes, datastore, \
             datastore_version, cell, slot, address, owner, \
             incarnation, backup, source, configuration, seen, settings, \
             running, refusal, created, updated, protected, expires, data, \
             setback, setback_created, shortage, shortage_created) VALUES \
             ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, \
             $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, \
             $27, $28, $29, $30, $31)")
        .bind(instance.id.to_string())
        .bind(instance.account.as_str())
        .bind(instance.name.as_str())
        .bind(instance.status.as_str())
        .bind(fault.map(|fault| fault.message.clone()))
        .bind(fault.map(|fault| fault.created.timestamp_micros()))
        .bind(instance.flavor.0)
        .bind(instance.volume.0)
        .bind(instance.datastore.as_str())
        .bind(instance.datastore_version.as_str())
        .bind(instance.cell.to_string())
        .bind(instance.slot)
        .bind(instance.address.to_string())
        .bind(instance.owner.map(i64::from))
        .bind(instance.incarnation.to_string())
        .bind(instance.backup.map(|backup| backup.to_string()))
        .bind(instance.source.map(|source| source.to_string()))
        .bind(instance.configuration.map(|id| id.to_string()))
        .bind(instance.applied.seen.as_str())
        .bind(instance.applied.settings.as_str())
        .bind(instance.applied.running.as_str())
        .bind(instance.applied.refusal.as_ref().map(Told::to_string))
        .bind(instance.created.timestamp_micros())
        .bind(instance.updated.timestamp_micros())
        .bind(instance.lifetime.protected())
        .bind(instance.lifetime.expires())
        .bind(instance.data.as_str())
        .bind(setback.map(|setback| setback.message.clone()))
        .bind(setback.map(|setback| setback.created.timestamp_micros()))
        .bind(shortage.map(|shortage| shortage.message.clone()))
        .bind(shortage.map(|shortage| shortage.created.timestamp_micros()));
        self.execute(insert).await?;
        Ok(())
    }

    /// Reads an instance, and locks it until this transaction ends.
    pub async fn lock_instance(
        &mut self,
        id: InstanceId,
    ) -> Result<Option<Instance>, Error> {
        let lock = sql("UPDATE instance SET updated = updated WHERE id = $1 \
             RETURNING *");
        let row: Option<Row> =
            self.fetch_optional(lock.bind(id.to_string())).await?;
        row.map(Instance::try_from).transpose()
    }

    /// Changes the status of an instance. `fault` says why it is
    /// ERROR or `REPLICATION_ERROR`.
    pub async fn set_status(
        &mut self,
        id: InstanceId,
        status: InstanceStatus,
        fault: Option<&Told>,
    ) -> Result<(), Error> {
        let now = self.now().timestamp_micros();
        let update = sql("UPDATE instance SET status = $1, fault = $2, \
             fault_created = $3, updated = $4 WHERE id = $5")
        .bind(status.as_str())
        .bind(fault.map(|it| it.as_str().to_owned()))
        .bind(fault.map(|_| now))
        .bind(now)
        .bind(id.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// Changes whether the data of an instance is usable.
    pub async fn set_data(
        &mut self,
        id: InstanceId,
        data: DataStatus,
    ) -> Result<(), Error> {
        let update = sql("UPDATE instance SET data = $1 WHERE id = $2")
            .bind(data.as_str())
            .bind(id.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// Sets why an instance doesn't have the flavor that was last asked for, or
    /// what an operation on it waits for; or clears it.
    pub async fn set_setback(
        &mut self,
        id: InstanceId,
        why: Option<&Told>,
    ) -> Result<(), Error> {
        let now = self.now().timestamp_micros();
        let update =
            sql("UPDATE instance SET setback = $1, setback_created = \
             $2 WHERE id = $3")
            .bind(why.map(|it| it.as_str().to_owned()))
            .bind(why.map(|_| now))
            .bind(id.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// Clears the setback of an instance if it starts with `beginning`. Other
    /// reasons stay.
    pub async fn forget_setback(
        &mut self,
        id: InstanceId,
        beginning: &str,
    ) -> Result<(), Error> {
        let length = beginning.chars().count();
        let update = sql("UPDATE instance SET setback = NULL, \
             setback_created = NULL WHERE id = $1 AND substr(setback, 1, \
             CAST($2 AS INTEGER)) = $3")
        .bind(id.to_string())
        .bind(i64::try_from(length).unwrap_or(i64::MAX))
        .bind(beginning.to_owned());
        self.execute(update).await?;
        Ok(())
    }

    /// Sets why the volume of an instance isn't as large as it should be, or
    /// clears that. An unchanged reason keeps its time.
    pub async fn set_shortage(
        &mut self,
        id: InstanceId,
        why: Option<&Told>,
    ) -> Result<(), Error> {
        let now = self.now().timestamp_micros();
        let update = sql("UPDATE instance SET shortage = $1, \
             shortage_created = $2 WHERE id = $3 AND COALESCE(shortage, '') \
             <> $4")
        .bind(why.map(|it| it.as_str().to_owned()))
        .bind(why.map(|_| now))
        .bind(id.to_string())
        .bind(why.map_or("", Told::as_str));
        self.execute(update).await?;
        Ok(())
    }

    /// Gives an instance another name.
    pub async fn set_name(
        &mut self,
        id: InstanceId,
        name: &str,
    ) -> Result<(), Error> {
        let update =
            sql("UPDATE instance SET name = $1, updated = $2 WHERE id = $3")
                .bind(name)
                .bind(self.now().timestamp_micros())
                .bind(id.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// Gives an instance another flavor.
    pub async fn set_flavor(
        &mut self,
        id: InstanceId,
        flavor: FlavorId,
    ) -> Result<(), Error> {
        let update =
            sql("UPDATE instance SET flavor = $1, updated = $2 WHERE id = $3")
                .bind(flavor.0)
                .bind(self.now().timestamp_micros())
                .bind(id.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// Changes the size of an instance's volume, but not the account's usage.
    pub async fn set_volume(
        &mut self,
        id: InstanceId,
        volume: Gigabytes,
    ) -> Result<(), Error> {
        let update = sql("UPDATE instance SET volume_gigabytes = $1, \
             updated = $2 WHERE id = $3")
        .bind(volume.0)
        .bind(self.now().timestamp_micros())
        .bind(id.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// Removes an instance, and notes that. Its slot is free from then on, and
    /// the account's usage is reduced.
    pub async fn forget_instance(
        &mut self,
        id: InstanceId,
    ) -> Result<(), Error> {
        let delete = sql("DELETE FROM instance WHERE id = $1 RETURNING \
             account, volume_gigabytes, cell, slot");
        let gone: Option<(String, i64, String, i64)> =
            self.fetch_optional(delete.bind(id.to_string())).await?;
        let Some((account, volume, cell, slot)) = gone else { return Ok(()) };
        self.note_forgotten_instance(id, &cell, slot).await?;
        self.give_back_usage(&account, volume).await
    }
}

impl TryFrom<Row> for Instance {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let id = &row.id;
        let fault =
            fault_of(id, "fault_created", row.fault, row.fault_created)?;
        let setback =
            fault_of(id, "setback_created", row.setback, row.setback_created)?;
        let shortage = fault_of(
            id,
            "shortage_created",
            row.shortage,
            row.shortage_created,
        )?;
        Ok(Self {
            id: parse("id", id, id)?,
            status: parse("status", id, &row.status)?,
            flavor: FlavorId(number("flavor", id, row.flavor)?),
            volume: Gigabytes(number(
                "volume_gigabytes",
                id,
                row.volume_gigabytes,
            )?),
            cell: parse("cell", id, &row.cell)?,
            slot: number("slot", id, row.slot)?,
            address: parse("address", id, &row.address)?,
            owner: row.owner.map(|n| number("owner", id, n)).transpose()?,
            incarnation: parse("incarnation", id, &row.incarnation)?,
            data: parse("data", id, &row.data)?,
            backup: row
                .backup
                .map(|backup| parse("backup", id, &backup))
                .transpose()?,
            source: row
                .source
                .map(|source| parse("source", id, &source))
                .transpose()?,
            configuration: row
                .configuration
                .map(|group| parse("configuration", id, &group))
                .transpose()?,
            applied: Applied {
                seen: row.seen,
                settings: row.settings,
                running: row.running,
                refusal: row.refusal.map(Told::read),
            },
            lifetime: Lifetime::read(id, row.protected, row.expires)?,
            created: moment("created", id, row.created)?,
            updated: moment("updated", id, row.updated)?,
            account: AccountId::new(row.account),
            name: row.name,
            fault,
            setback,
            shortage,
            datastore: row.datastore,
            datastore_version: row.datastore_version,
        })
    }
}

fn fault_of(
    id: &str,
    column: &'static str,
    message: Option<String>,
    created: Option<i64>,
) -> Result<Option<Fault>, Error> {
    let (Some(message), Some(created)) = (message, created) else {
        return Ok(None);
    };
    Ok(Some(Fault { message, created: moment(column, id, created)? }))
}
