//! Chains of incremental backups.

use std::cmp::Reverse;

use clouddb_model::BackupId;

use crate::{
    Backup, Error, Store, Transaction, backups::columns, decode::parse,
    statement::sql,
};

/// A backup and all its ancestors, the first one first.
const LINEAGE: &str = concat!(
    "WITH RECURSIVE lineage (id) AS (SELECT id FROM backup WHERE id = $1 UNION \
     SELECT backup.parent FROM backup JOIN lineage ON backup.id = lineage.id \
     WHERE backup.parent IS NOT NULL) SELECT ",
    columns!(),
    " FROM backup WHERE id IN (SELECT id FROM lineage) ORDER BY id",
);

/// A backup and all its descendants, the latest first. A child is always later
/// than its parent.
const DESCENT: &str = concat!(
    "WITH RECURSIVE descent (id) AS (SELECT id FROM backup WHERE id = $1 UNION \
     SELECT backup.id FROM backup JOIN descent ON backup.parent = descent.id) \
     SELECT ",
    columns!(),
    " FROM backup WHERE id IN (SELECT id FROM descent) ORDER BY id DESC",
);

impl Store {
    /// A backup and all its ancestors, the first one first.
    pub async fn lineage(&self, id: BackupId) -> Result<Vec<Backup>, Error> {
        self.all_backups(sql(LINEAGE).bind(id.to_string())).await
    }

    /// A backup and all its descendants, the latest first.
    pub async fn descent(&self, id: BackupId) -> Result<Vec<Backup>, Error> {
        self.all_backups(sql(DESCENT).bind(id.to_string())).await
    }
}

impl Transaction {
    /// Locks a backup and all its ancestors, the first one first, as every
    /// transaction does. Returns nothing if one of them is gone: it may have
    /// been forgotten while this waited for another one.
    pub async fn lock_lineage(
        &mut self,
        id: BackupId,
    ) -> Result<Vec<Backup>, Error> {
        let mut locked: Vec<Backup> = Vec::new();
        for backup in
            self.every_backup(sql(LINEAGE).bind(id.to_string())).await?
        {
            let Some(backup) = self.lock_backup(backup.id).await? else {
                return Ok(Vec::new());
            };
            // The caller checks that the first one has no parent.
            if let Some(parent) = locked.last()
                && backup.parent != Some(parent.id)
            {
                return Ok(Vec::new());
            }
            locked.push(backup);
        }
        Ok(locked)
    }

    /// Locks a backup and all its descendants, parents first, as every
    /// transaction does. Returns them in the order in which they can be
    /// forgotten.
    pub async fn lock_descent(
        &mut self,
        id: BackupId,
    ) -> Result<Vec<Backup>, Error> {
        // A locked backup gets no more children.
        let mut locked = Vec::new();
        let mut found = vec![id];
        while let Some(next) = found.pop() {
            let Some(backup) = self.lock_backup(next).await? else { continue };
            let children =
                sql("SELECT id FROM backup WHERE parent = $1 ORDER \
                 BY id DESC");
            let children: Vec<(String,)> =
                self.fetch_all(children.bind(next.to_string())).await?;
            for (child,) in children {
                found.push(parse("id", &child, &child)?);
            }
            locked.push(backup);
        }
        locked.sort_unstable_by_key(|backup| Reverse(backup.id));
        Ok(locked)
    }
}
