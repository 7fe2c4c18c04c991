use clouddb_model::{AccountId, Gigabytes};

use crate::{Error, Store, Transaction, decode, statement::sql};

/// What the instances of an account take up together.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Usage {
    /// How many there are.
    pub instances: u32,
    /// The size of their volumes, in gigabytes.
    pub volumes: u64,
}

/// The most that the instances of an account may take up together.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Quota {
    /// How many there may be.
    pub instances: u32,
    /// The size of their volumes, in gigabytes.
    pub volumes: u32,
}

/// The most that the backups of an account may take up together.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct BackupQuota {
    /// How many there may be.
    pub backups: u32,
    /// With so many gigabytes stored, no other is begun.
    pub gigabytes: u32,
}

/// An account has as much as it may have.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("the account may have {may} {what}, has {has} and asks for {more}")]
pub struct QuotaExceeded {
    /// What there is too much of.
    pub what: &'static str,
    /// What the account has.
    pub has: u64,
    /// What it asks for beside that.
    pub more: u64,
    /// What it may have.
    pub may: u64,
}

impl Store {
    /// What an account takes up.
    pub async fn usage(&self, account: &AccountId) -> Result<Usage, Error> {
        let find =
            sql("SELECT instances, volume_gigabytes FROM account_usage \
             WHERE account = $1");
        let found = self.fetch_optional(find.bind(account.as_str())).await?;
        found.map_or(Ok(Usage::default()), |row| usage(account, row))
    }
}

impl Transaction {
    /// Counts one more instance of an account. With an error, which says what
    /// there is too much of, the transaction must not be committed.
    pub async fn take_usage(
        &mut self,
        account: &AccountId,
        volume: Gigabytes,
        quota: &Quota,
    ) -> Result<(), Error> {
        let take = sql("INSERT INTO account_usage (account, instances, \
             volume_gigabytes) VALUES ($1, 1, $2) ON CONFLICT (account) DO \
             UPDATE SET instances = account_usage.instances + 1, \
             volume_gigabytes = account_usage.volume_gigabytes + $2 \
             RETURNING instances, volume_gigabytes")
        .bind(account.as_str())
        .bind(volume.0);
        let taken = self.fetch_optional(take).await?;
        let taken =
            taken.map_or(Ok(Usage::default()), |row| usage(account, row))?;
        let (instances, more) = (u64::from(taken.instances), 1);
        within("instances", instances, more, quota.instances.into())?;
        Ok(volumes_within(taken, volume, *quota)?)
    }

    /// Counts more room of an account's volumes. With an error the transaction
    /// must not be committed.
    pub async fn take_volume(
        &mut self,
        account: &AccountId,
        more: Gigabytes,
        quota: &Quota,
    ) -> Result<(), Error> {
        let take = sql("UPDATE account_usage SET volume_gigabytes = \
             volume_gigabytes + $2 WHERE account = $1 \
             RETURNING instances, volume_gigabytes")
        .bind(account.as_str())
        .bind(more.0);
        let taken = self.fetch_optional(take).await?;
        let taken =
            taken.map_or(Ok(Usage::default()), |row| usage(account, row))?;
        Ok(volumes_within(taken, more, *quota)?)
    }

    /// Refuses one more backup of an account that has as many as it may, or as
    /// much in them. Whoever makes one of the same account waits, and counts
    /// then.
    pub async fn take_backup(
        &mut self,
        account: &AccountId,
        quota: &BackupQuota,
    ) -> Result<(), Error> {
        let account = account.as_str();
        self.lock_usage(account).await?;
        let count = sql("SELECT COUNT(*), \
             CAST(COALESCE(SUM(stored_bytes), 0) AS BIGINT) FROM backup \
             WHERE account = $1");
        let found: Option<(i64, i64)> =
            self.fetch_optional(count.bind(account)).await?;
        let (has, stored) = found.unwrap_or_default();
        let has: u64 = decode::number("backups", account, has)?;
        within("backups", has.saturating_add(1), 1, quota.backups.into())?;
        let stored: u64 = decode::number("stored_bytes", account, stored)?;
        let may = Gigabytes(quota.gigabytes);
        if stored < may.bytes() {
            return Ok(());
        }
        let (what, has) = ("gigabytes of backups", stored >> 30);
        Err(QuotaExceeded { what, has, more: 1, may: may.0.into() }.into())
    }

    /// Keeps others from counting what an account has.
    pub(crate) async fn lock_usage(
        &mut self,
        account: &str,
    ) -> Result<(), Error> {
        let lock = sql("INSERT INTO account_usage (account, instances, \
             volume_gigabytes) VALUES ($1, 0, 0) ON CONFLICT (account) DO \
             UPDATE SET instances = account_usage.instances");
        self.execute(lock.bind(account)).await?;
        Ok(())
    }

    /// Counts one instance of an account less.
    pub(crate) async fn give_back_usage(
        &mut self,
        account: &str,
        volume_gigabytes: i64,
    ) -> Result<(), Error> {
        let give = sql("UPDATE account_usage SET instances = instances - 1, \
             volume_gigabytes = volume_gigabytes - $2 WHERE account = $1")
        .bind(account)
        .bind(volume_gigabytes);
        self.execute(give).await?;
        Ok(())
    }
}

fn volumes_within(
    taken: Usage,
    more: Gigabytes,
    quota: Quota,
) -> Result<(), QuotaExceeded> {
    let (volumes, more) = (taken.volumes, more.0.into());
    within("gigabytes of volumes", volumes, more, quota.volumes.into())
}

/// Refuses what an account has when that is more than it may have, with `more`
/// that it asks for.
fn within(
    what: &'static str,
    taken: u64,
    more: u64,
    may: u64,
) -> Result<(), QuotaExceeded> {
    if taken <= may {
        return Ok(());
    }
    let has = taken.saturating_sub(more);
    Err(QuotaExceeded { what, has, more, may })
}

fn usage(
    account: &AccountId,
    (instances, volumes): (i64, i64),
) -> Result<Usage, Error> {
    let account = account.as_str();
    Ok(Usage {
        instances: decode::number("instances", account, instances)?,
        volumes: decode::number("volume_gigabytes", account, volumes)?,
    })
}
