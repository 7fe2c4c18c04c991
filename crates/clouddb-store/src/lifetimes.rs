//! How long instances stay.

use chrono::{DateTime, Utc};
use clouddb_model::{CellId, InstanceId};

use crate::{
    Error, Transaction,
    decode::{moment, parse},
    statement::sql,
};

/// How long an instance stays.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Lifetime {
    /// Until it is deleted.
    #[default]
    Open,
    /// Until its protection is lifted and it is deleted.
    Protected,
    /// Until it is deleted, or until this moment.
    Until(DateTime<Utc>),
}

impl Lifetime {
    pub(crate) fn read(
        id: &str,
        protected: i64,
        expires: Option<i64>,
    ) -> Result<Self, Error> {
        Ok(match expires {
            Some(expires) => Self::Until(moment("expires", id, expires)?),
            None if protected != 0 => Self::Protected,
            None => Self::Open,
        })
    }

    pub(crate) fn protected(self) -> i64 {
        i64::from(self == Self::Protected)
    }

    pub(crate) fn expires(self) -> Option<i64> {
        match self {
            Self::Until(moment) => Some(moment.timestamp_micros()),
            Self::Open | Self::Protected => None,
        }
    }
}

impl Transaction {
    /// Changes how long an instance stays.
    pub async fn set_lifetime(
        &mut self,
        id: InstanceId,
        lifetime: Lifetime,
    ) -> Result<(), Error> {
        let update = sql("UPDATE instance SET protected = $1, expires = $2, \
             updated = $3 WHERE id = $4")
        .bind(lifetime.protected())
        .bind(lifetime.expires())
        .bind(self.now().timestamp_micros())
        .bind(id.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// Some expired instances of a cell that aren't being deleted yet, after
    /// `marker`, in the order of their ids.
    pub async fn expired(
        &mut self,
        cell: CellId,
        marker: Option<InstanceId>,
        limit: u32,
    ) -> Result<Vec<InstanceId>, Error> {
        let find = sql("SELECT id FROM instance WHERE expires <= $1 AND cell \
             = $2 AND status <> 'SHUTDOWN' AND id > $3 ORDER BY id \
             LIMIT 0 + $4")
        .bind(self.now().timestamp_micros())
        .bind(cell.to_string())
        .bind(marker.map_or(String::new(), |id| id.to_string()))
        .bind(limit);
        let rows: Vec<(String,)> = self.fetch_all(find).await?;
        rows.iter().map(|(id,)| parse("id", id, id)).collect()
    }
}
