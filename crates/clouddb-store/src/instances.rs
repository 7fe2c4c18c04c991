use std::{fmt::Display, net::Ipv4Addr, str::FromStr};

use chrono::{DateTime, SubsecRound, Utc};
use clouddb_model::{
    AccountId, FlavorId, Gigabytes, InstanceId, InstanceStatus,
};
use sqlx::{FromRow, query, query_as, query_scalar};

use crate::{Error, Store};

/// The cell that this machine is.
pub const LOCAL_CELL: &str = "local";

/// What is remembered of an instance.
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
    /// Why the status is ERROR.
    pub fault: Option<String>,
    /// Its flavor.
    pub flavor: FlavorId,
    /// The size of its volume.
    pub volume: Gigabytes,
    /// The kind of database that it runs.
    pub datastore: String,
    /// The version of that.
    pub datastore_version: String,
    /// Its place in the ranges of addresses and user ids. No other instance
    /// has the same.
    pub slot: u32,
    /// The address that it listens on.
    pub address: Ipv4Addr,
    /// The user id of its process, if it has one of its own.
    pub owner: Option<u32>,
    /// The databases and users to make, as JSON.
    pub contents: String,
    /// When it was asked for, to the microsecond.
    pub created: DateTime<Utc>,
    /// When it last changed, to the microsecond.
    pub updated: DateTime<Utc>,
}

/// An instance as its table has it.
#[derive(FromRow)]
struct Row {
    id: String,
    account: String,
    name: String,
    status: String,
    fault: Option<String>,
    flavor: i64,
    volume_gigabytes: i64,
    datastore: String,
    datastore_version: String,
    slot: i64,
    address: String,
    owner: Option<i64>,
    contents: String,
    created: i64,
    updated: i64,
}

impl Store {
    /// Remembers a new instance, in a slot that no other one has.
    pub async fn insert_instance(
        &self,
        instance: &Instance,
    ) -> Result<(), Error> {
        let inserted = query(
            "INSERT INTO instance (id, account, name, status, fault, flavor, \
             volume_gigabytes, datastore, datastore_version, cell, slot, \
             address, owner, contents, created, updated) VALUES ($1, $2, $3, \
             $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        )
        .bind(instance.id.to_string())
        .bind(instance.account.as_str())
        .bind(&instance.name)
        .bind(instance.status.as_str())
        .bind(&instance.fault)
        .bind(i64::from(instance.flavor.0))
        .bind(i64::from(instance.volume.0))
        .bind(&instance.datastore)
        .bind(&instance.datastore_version)
        .bind(LOCAL_CELL)
        .bind(i64::from(instance.slot))
        .bind(instance.address.to_string())
        .bind(instance.owner.map(i64::from))
        .bind(&instance.contents)
        .bind(instance.created.timestamp_micros())
        .bind(instance.updated.timestamp_micros())
        .execute(&self.pool)
        .await;
        match inserted {
            Ok(_) => Ok(()),
            // Ids are random: what is taken is the slot.
            Err(sqlx::Error::Database(error))
                if error.is_unique_violation() =>
            {
                Err(Error::SlotTaken(instance.slot))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The lowest slot, from `least` on, that no instance has.
    pub async fn free_slot(&self, least: u32) -> Result<u32, Error> {
        let slot: i64 = query_scalar(
            "SELECT MIN(candidate) FROM (SELECT CAST($1 AS BIGINT) AS \
             candidate UNION ALL SELECT slot + 1 FROM instance WHERE cell = \
             $2 AND slot >= $1) AS candidates WHERE candidate NOT IN (SELECT \
             slot FROM instance WHERE cell = $2)",
        )
        .bind(i64::from(least))
        .bind(LOCAL_CELL)
        .fetch_one(&self.pool)
        .await?;
        number("slot", "none", slot)
    }

    /// An account's instance.
    pub async fn instance(
        &self,
        account: &AccountId,
        id: InstanceId,
    ) -> Result<Option<Instance>, Error> {
        let row: Option<Row> =
            query_as("SELECT * FROM instance WHERE id = $1 AND account = $2")
                .bind(id.to_string())
                .bind(account.as_str())
                .fetch_optional(&self.pool)
                .await?;
        row.map(Instance::try_from).transpose()
    }

    /// An account's instances in the order of their ids, after `marker`, which
    /// needn't be the id of one.
    pub async fn instances(
        &self,
        account: &AccountId,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Instance>, Error> {
        let rows: Vec<Row> = query_as(
            "SELECT * FROM instance WHERE account = $1 AND id > $2 ORDER BY \
             id LIMIT $3",
        )
        .bind(account.as_str())
        .bind(marker.unwrap_or(""))
        .bind(i64::from(limit))
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter().map(Instance::try_from).collect()
    }

    /// Every instance of this machine.
    pub async fn all_instances(&self) -> Result<Vec<Instance>, Error> {
        let rows: Vec<Row> =
            query_as("SELECT * FROM instance WHERE cell = $1 ORDER BY id")
                .bind(LOCAL_CELL)
                .fetch_all(&self.pool)
                .await?;
        rows.into_iter().map(Instance::try_from).collect()
    }

    /// Moves an instance from a status to another. `false` when it isn't in
    /// the status to move from.
    pub async fn change_status(
        &self,
        id: InstanceId,
        from: InstanceStatus,
        to: InstanceStatus,
        fault: Option<&str>,
    ) -> Result<bool, Error> {
        let changed = query(
            "UPDATE instance SET status = $1, fault = $2, updated = $3 WHERE \
             id = $4 AND status = $5",
        )
        .bind(to.as_str())
        .bind(fault)
        .bind(Utc::now().timestamp_micros())
        .bind(id.to_string())
        .bind(from.as_str())
        .execute(&self.pool)
        .await?;
        Ok(changed.rows_affected() == 1)
    }

    /// Marks an account's instance as being deleted, whatever its status.
    /// `false` when there is none.
    pub async fn mark_deleted(
        &self,
        account: &AccountId,
        id: InstanceId,
    ) -> Result<bool, Error> {
        let changed = query(
            "UPDATE instance SET status = $1, updated = $2 WHERE id = $3 AND \
             account = $4",
        )
        .bind(InstanceStatus::Shutdown.as_str())
        .bind(Utc::now().timestamp_micros())
        .bind(id.to_string())
        .bind(account.as_str())
        .execute(&self.pool)
        .await?;
        Ok(changed.rows_affected() == 1)
    }

    /// Forgets an instance. From then on its slot is free.
    pub async fn forget_instance(&self, id: InstanceId) -> Result<(), Error> {
        query("DELETE FROM instance WHERE id = $1")
            .bind(id.to_string())
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}

impl Instance {
    /// The moment, to the microsecond that a store keeps.
    #[must_use]
    pub fn now() -> DateTime<Utc> {
        Utc::now().trunc_subsecs(6)
    }
}

impl TryFrom<Row> for Instance {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let id = &row.id;
        Ok(Self {
            id: parse("id", id, id)?,
            status: parse("status", id, &row.status)?,
            flavor: FlavorId(number("flavor", id, row.flavor)?),
            volume: Gigabytes(number(
                "volume_gigabytes",
                id,
                row.volume_gigabytes,
            )?),
            slot: number("slot", id, row.slot)?,
            address: parse("address", id, &row.address)?,
            owner: row.owner.map(|n| number("owner", id, n)).transpose()?,
            created: moment("created", id, row.created)?,
            updated: moment("updated", id, row.updated)?,
            account: AccountId::new(row.account),
            name: row.name,
            fault: row.fault,
            datastore: row.datastore,
            datastore_version: row.datastore_version,
            contents: row.contents,
        })
    }
}

fn parse<T: FromStr>(
    column: &'static str,
    id: &str,
    value: &str,
) -> Result<T, Error> {
    value.parse().map_err(|_| damaged(column, id, value))
}

fn number(column: &'static str, id: &str, value: i64) -> Result<u32, Error> {
    u32::try_from(value).map_err(|_| damaged(column, id, value))
}

fn moment(
    column: &'static str,
    id: &str,
    value: i64,
) -> Result<DateTime<Utc>, Error> {
    DateTime::from_timestamp_micros(value)
        .ok_or_else(|| damaged(column, id, value))
}

fn damaged(column: &'static str, id: &str, value: impl Display) -> Error {
    Error::Damaged { id: id.to_owned(), column, value: value.to_string() }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    async fn store() -> (Store, TempDir) {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("store");
        (Store::open(&path).await.unwrap(), directory)
    }

    fn account() -> AccountId {
        AccountId::new("1234")
    }

    fn instance(slot: u32) -> Instance {
        Instance {
            id: InstanceId::random(),
            account: account(),
            name: "orders".into(),
            status: InstanceStatus::Build,
            fault: None,
            flavor: FlavorId(1),
            volume: Gigabytes(2),
            datastore: "mariadb".into(),
            datastore_version: "10.11".into(),
            slot,
            address: Ipv4Addr::new(127, 83, 0, 1),
            owner: Some(64000),
            contents: "{}".into(),
            created: Instance::now(),
            updated: Instance::now(),
        }
    }

    #[tokio::test]
    async fn an_instance_comes_back_as_it_was_and_only_to_its_account() {
        let (store, directory) = store().await;
        let one = instance(0);
        store.insert_instance(&one).await.unwrap();
        store.close().await;

        let path = directory.path().join("store");
        let store = Store::open(&path).await.unwrap();
        let found = store.instance(&account(), one.id).await.unwrap();
        assert_eq!(found, Some(one.clone()));
        let other = AccountId::new("5678");
        assert_eq!(store.instance(&other, one.id).await.unwrap(), None);
        assert!(!store.mark_deleted(&other, one.id).await.unwrap());
        assert!(store.instances(&other, None, 9).await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn slots_are_used_once_and_again_when_free() {
        let (store, _directory) = store().await;
        let mut ids = Vec::new();
        for expected in 0..3 {
            let slot = store.free_slot(0).await.unwrap();
            assert_eq!(slot, expected);
            let one = instance(slot);
            store.insert_instance(&one).await.unwrap();
            ids.push(one.id);
        }
        let taken = store.insert_instance(&instance(1)).await.unwrap_err();
        assert!(matches!(taken, Error::SlotTaken(1)));
        store.forget_instance(ids[1]).await.unwrap();
        assert_eq!(store.free_slot(0).await.unwrap(), 1);
        assert_eq!(store.free_slot(2).await.unwrap(), 3);
        assert_eq!(store.free_slot(7).await.unwrap(), 7);
    }

    #[tokio::test]
    async fn pages_follow_each_other_without_gaps_or_repeats() {
        let (store, _directory) = store().await;
        let mut expected = Vec::new();
        for slot in 0..7 {
            let one = instance(slot);
            store.insert_instance(&one).await.unwrap();
            expected.push(one.id);
        }
        expected.sort();
        let mut found = Vec::new();
        let mut marker: Option<String> = None;
        loop {
            let page = store
                .instances(&account(), marker.as_deref(), 3)
                .await
                .unwrap();
            let Some(last) = page.last() else { break };
            marker = Some(last.id.to_string());
            found.extend(page.iter().map(|instance| instance.id));
        }
        assert_eq!(found, expected);
    }

    #[tokio::test]
    async fn a_status_changes_only_from_the_expected_one() {
        let (store, _directory) = store().await;
        let one = instance(0);
        store.insert_instance(&one).await.unwrap();
        let (build, active, error) = (
            InstanceStatus::Build,
            InstanceStatus::Active,
            InstanceStatus::Error,
        );
        let id = one.id;
        assert!(store.change_status(id, build, active, None).await.unwrap());
        assert!(
            !store.change_status(id, build, error, Some("no")).await.unwrap()
        );
        let found = store.instance(&account(), id).await.unwrap().unwrap();
        assert_eq!((found.status, found.fault), (active, None));
        assert!(found.updated >= one.updated);

        assert!(store.mark_deleted(&account(), id).await.unwrap());
        assert!(!store.change_status(id, active, error, None).await.unwrap());
    }

    #[tokio::test]
    async fn a_file_that_is_no_store_is_refused_and_kept() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("store");
        std::fs::write(&path, b"something else entirely, not SQLite").unwrap();
        let error = Store::open(&path).await.unwrap_err();
        assert!(error.to_string().contains("store"));
        let kept = std::fs::read(&path).unwrap();
        assert_eq!(kept, b"something else entirely, not SQLite");
    }

    #[tokio::test]
    async fn a_schema_from_the_future_is_refused() {
        let (store, directory) = store().await;
        query(
            "INSERT INTO _sqlx_migrations (version, description, success, \
             checksum, execution_time) VALUES (9999, 'later', TRUE, x'00', 0)",
        )
        .execute(&store.pool)
        .await
        .unwrap();
        store.close().await;
        let path = directory.path().join("store");
        let error = Store::open(&path).await.unwrap_err();
        assert!(matches!(error, Error::Migrate { .. }), "{error:?}");
    }
}
