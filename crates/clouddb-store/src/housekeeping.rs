//! Queries that keep the store and the machine in order.

use std::net::Ipv4Addr;

use chrono::TimeDelta;
use clouddb_model::{CellId, Gigabytes, InstanceId, InstanceStatus};

use crate::{
    Error, Store,
    decode::{number, parse},
    idempotency::KEPT,
    imports::FORGOTTEN_KEPT,
    statement::sql,
};

/// How long to keep operations that have ended.
const OPERATIONS_KEPT: TimeDelta = TimeDelta::days(7);

/// What the comparison of the store with the machine needs of an instance.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Standing {
    /// Its id.
    pub id: InstanceId,
    /// Its status.
    pub status: InstanceStatus,
    /// Whether an operation is changing it, other than those that change nothing.
    pub busy: bool,
    /// The size of its volume.
    pub volume: Gigabytes,
    /// Whether the store says why the volume isn't that large yet.
    pub is_short: bool,
}

impl Store {
    /// Every instance of a cell. Operations of the kinds in `idle` change nothing.
    pub async fn standings(
        &self,
        cell: CellId,
        idle: &[&str],
    ) -> Result<Vec<Standing>, Error> {
        let find = sql("SELECT id, status, volume_gigabytes, (SELECT kind \
             FROM operation WHERE subject = instance.id AND state IN \
             ('QUEUED', 'RUNNING')), CAST(CASE WHEN shortage IS NULL THEN 0 \
             ELSE 1 END AS BIGINT) FROM instance WHERE cell = $1");
        let rows: Vec<(String, String, i64, Option<String>, i64)> =
            self.fetch_all(find.bind(cell.to_string())).await?;
        let standings = rows.into_iter();
        let standings = standings.map(|(id, status, volume, kind, short)| {
            Ok(Standing {
                status: parse("status", &id, &status)?,
                busy: kind.is_some_and(|it| !idle.contains(&it.as_str())),
                volume: Gigabytes(number("volume_gigabytes", &id, volume)?),
                is_short: short == 1,
                id: parse("id", &id, &id)?,
            })
        });
        standings.collect()
    }

    /// The place of every instance of a cell: its address, and the user id of
    /// its files.
    pub async fn places(
        &self,
        cell: CellId,
    ) -> Result<Vec<(InstanceId, Ipv4Addr, Option<u32>)>, Error> {
        let find =
            sql("SELECT id, address, owner FROM instance WHERE cell = $1");
        let rows: Vec<(String, String, Option<i64>)> =
            self.fetch_all(find.bind(cell.to_string())).await?;
        let places = rows.into_iter().map(|(id, address, owner)| {
            let owner = owner.map(|it| number("owner", &id, it)).transpose()?;
            let address = parse("address", &id, &address)?;
            Ok((parse("id", &id, &id)?, address, owner))
        });
        places.collect()
    }

    /// Ends the leases of a process that has ended, so that other processes
    /// take over its work at once.
    pub async fn release_all(&self, owner: &str) -> Result<(), Error> {
        let mut transaction = self.begin().await?;
        let operations = sql("UPDATE operation SET lease_until = 0 WHERE \
             lease_owner = $1 AND state = 'RUNNING'");
        transaction.execute(operations.bind(owner)).await?;
        let keys = sql("UPDATE idempotency_key SET held_until = 0 WHERE \
             holder = $1 AND answer IS NULL");
        transaction.execute(keys.bind(owner)).await?;
        transaction.commit().await
    }

    /// Removes expired records: answers and notes of forgotten backups after a
    /// day, ended operations after a week, and expired tokens.
    pub async fn prune(&self) -> Result<(), Error> {
        let mut transaction = self.begin().await?;
        let now = transaction.now();
        let keys = sql("DELETE FROM idempotency_key WHERE created <= $1");
        let keys = keys.bind((now - KEPT).timestamp_micros());
        transaction.execute(keys).await?;
        let operations = sql("DELETE FROM operation WHERE finished <= $1");
        let operations =
            operations.bind((now - OPERATIONS_KEPT).timestamp_micros());
        transaction.execute(operations).await?;
        let tokens = sql("DELETE FROM identity_token WHERE expires <= $1");
        let tokens = tokens.bind(now.timestamp_micros());
        transaction.execute(tokens).await?;
        let backups = sql("DELETE FROM forgotten_backup WHERE forgotten <= $1");
        let backups = backups.bind((now - FORGOTTEN_KEPT).timestamp_micros());
        transaction.execute(backups).await?;
        transaction.commit().await
    }
}
