use clouddb_model::{AccountId, Gigabytes};

use crate::{Error, Store, Transaction, decode, statement::sql};

/// What all instances of an account take up.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Usage {
    /// The number of instances.
    pub instances: u32,
    /// The total size of their volumes, in gigabytes.
    pub volumes: u64,
}

/// The most that all instances of an account may take up.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Quota {
    /// The number of instances.
    pub instances: u32,
    /// The total size of their volumes, in gigabytes.
    pub volumes: u32,
}

/// The most that all backups of an account may take up.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct BackupQuota {
    /// The number of backups.
    pub backups: u32,
    /// The total stored size in gigabytes. An account that has reached it can't
    /// start another backup.
    pub gigabytes: u32,
}

/// A request would exceed an account's quota.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("the account may have {may} {what}, has {has} and asks for {more}")]
pub struct QuotaExceeded {
    /// What the quota is for.
    pub what: &'static str,
    /// What the account has.
    pub has: u64,
    /// How much more the request asks for.
    pub more: u64,
    /// The quota.
    pub may: u64,
}

impl Store {
    /// The usage of an account.
    pub async fn usage(&self, account: &AccountId) -> Result<Usage, Error> {
        let find =
            sql("SELECT instances, volume_gigabytes FROM account_usage \
             WHERE account = $1");
        let found = self.fetch_optional(find.bind(account.as_str())).await?;
        found.map_or(Ok(Usage::default()), |row| usage(account, row))
    }
}

impl Transaction {
    /// Adds one instance to an account's usage. On an error, which says which
    /// quota would be exceeded, the transaction must not be committed.
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

    /// Adds to the size of an account's volumes. On an error the transaction
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

    /// Returns an error if an account has reached its quota of backups. Other
    /// transactions that add a backup to the account wait, and count after this
    /// one.
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

    /// Locks an account's usage.
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

    /// Subtracts one instance from an account's usage.
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

/// Returns an error if `taken`, which includes `more`, exceeds `may`.
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
