//! Which instances replicate which.
//!
//! A source and its replicas are a group. While a member is in status PROMOTE
//! or EJECT, roles in its group change.

use std::{collections::BTreeMap, sync::LazyLock};

use clouddb_model::{
    AccountId, CellId, IncarnationId, InstanceId, InstanceStatus,
};
use sqlx::FromRow;

use crate::{
    Error, Instance, Store, Transaction,
    decode::parse,
    instances::Row,
    statement::{Statement, sql, statuses},
};

/// Finds the members of replication groups that aren't being changed.
static SETTLED_MEMBERS: LazyLock<String> = LazyLock::new(|| {
    let settled = statuses(InstanceStatus::has_server);
    let switching = statuses(InstanceStatus::switches_roles);
    format!(
        "SELECT * FROM instance WHERE cell = $1 AND status IN {settled} AND \
         (source IS NOT NULL OR status = 'REPLICATION_ERROR' OR EXISTS (SELECT \
         1 FROM instance AS replica WHERE replica.source = instance.id)) AND \
         NOT EXISTS (SELECT 1 FROM operation WHERE subject = instance.id AND \
         state IN ('QUEUED', 'RUNNING')) AND NOT EXISTS (SELECT 1 FROM \
         instance AS other WHERE other.status IN {switching} AND \
         COALESCE(other.source, other.id) = COALESCE(instance.source, \
         instance.id)) ORDER BY id"
    )
});
/// Finds a member of a group whose roles change.
static SWITCHING_ROLES: LazyLock<String> = LazyLock::new(|| {
    let switching = statuses(InstanceStatus::switches_roles);
    format!(
        "SELECT id FROM instance WHERE status IN {switching} AND \
         COALESCE(source, id) = $1 LIMIT 1"
    )
});

/// An instance and its replicas.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Replicated {
    /// The instance.
    pub instance: Instance,
    /// Its replicas, in the order of their ids.
    pub replicas: Vec<ReplicaName>,
    /// The version of its source's database.
    pub source_version: Option<String>,
    /// Whether its settings changed since an operation last gave them to its
    /// server.
    pub has_new_settings: bool,
    /// The kind of the operation that is active on it.
    pub doing: Option<String>,
}

/// A replica of an instance.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ReplicaName {
    /// Its id.
    pub id: InstanceId,
    /// Its name.
    pub name: String,
    /// The version of its database.
    pub datastore_version: String,
}

impl Replicated {
    /// An instance that has no replicas, and no source yet.
    #[must_use]
    pub fn alone(instance: Instance) -> Self {
        Self {
            instance,
            replicas: Vec::new(),
            source_version: None,
            has_new_settings: false,
            doing: None,
        }
    }

    /// Whether a replica or the source has another version.
    #[must_use]
    pub fn is_being_upgraded(&self) -> bool {
        let own = &self.instance.datastore_version;
        let replicas = self.replicas.iter().map(|it| &it.datastore_version);
        let mut others = replicas.chain(&self.source_version);
        others.any(|other| other != own)
    }
}

/// Which of an account's instances to list.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Replicas {
    /// All of them.
    Included,
    /// Those that aren't replicas.
    LeftOut,
}

/// An instance, joined with one of its replicas.
#[derive(FromRow)]
struct Pair {
    #[sqlx(flatten)]
    instance: Row,
    replica_id: Option<String>,
    replica_name: Option<String>,
    replica_version: Option<String>,
    source_version: Option<String>,
    /// 1 if its settings changed since an operation last gave them to its server,
    /// otherwise 0.
    new_settings: i64,
    doing: Option<String>,
}

/// A query of pairs, which joins `own`, `replica` and `source`.
macro_rules! pairs {
    ($own:literal, $rest:literal) => {
        concat!(
            "SELECT own.*, replica.id AS replica_id, replica.name AS \
             replica_name, replica.datastore_version AS replica_version, \
             source.datastore_version AS source_version, CASE WHEN own.seen <> \
             COALESCE((SELECT settings FROM configuration WHERE \
             configuration.id = own.configuration), '{}') THEN CAST(1 AS \
             BIGINT) ELSE CAST(0 AS BIGINT) END AS new_settings, (SELECT kind \
             FROM operation WHERE subject = own.id AND state IN ('QUEUED', \
             'RUNNING')) AS doing FROM ",
            $own,
            " AS own LEFT JOIN instance AS replica ON replica.source = own.id \
             LEFT JOIN instance AS source ON source.id = own.source ",
            $rest
        )
    };
}

impl Store {
    /// An account's instance and its replicas.
    pub async fn replicated(
        &self,
        account: &AccountId,
        id: InstanceId,
    ) -> Result<Option<Replicated>, Error> {
        let find = sql(pairs!(
            "instance",
            "WHERE own.id = $1 AND own.account = $2 ORDER BY replica.id"
        ))
        .bind(id.to_string())
        .bind(account.as_str());
        Ok(self.groups(find).await?.pop())
    }

    /// An account's instances and their replicas, in the order of the
    /// instances' ids, after `marker`, which needn't be an existing id.
    pub async fn instances(
        &self,
        account: &AccountId,
        replicas: Replicas,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Replicated>, Error> {
        // With a bare parameter as its LIMIT, SQLite would prepare the
        // statement again for each value.
        let find = match replicas {
            Replicas::Included => sql(pairs!(
                "(SELECT * FROM instance WHERE account = $1 AND id > $2 \
                     ORDER BY id LIMIT 0 + $3)",
                "ORDER BY own.id, replica.id"
            )),
            Replicas::LeftOut => sql(pairs!(
                "(SELECT * FROM instance WHERE account = $1 AND id > $2 \
                     AND source IS NULL ORDER BY id LIMIT 0 + $3)",
                "ORDER BY own.id, replica.id"
            )),
        };
        let find =
            find.bind(account.as_str()).bind(marker.unwrap_or("")).bind(limit);
        self.groups(find).await
    }

    /// The replicas of an instance, in the order of their ids.
    pub async fn replicas(
        &self,
        source: InstanceId,
    ) -> Result<Vec<Instance>, Error> {
        let find = sql("SELECT * FROM instance WHERE source = $1 ORDER BY id");
        let rows: Vec<Row> =
            self.fetch_all(find.bind(source.to_string())).await?;
        rows.into_iter().map(Instance::try_from).collect()
    }

    /// The instances of a cell that have a source or replicas, or whose
    /// replication failed, unless they or the roles in their group are being
    /// changed.
    pub async fn settled_members(
        &self,
        cell: CellId,
    ) -> Result<Vec<Instance>, Error> {
        let find = sql(&SETTLED_MEMBERS).bind(cell.to_string());
        let rows: Vec<Row> = self.fetch_all(find).await?;
        rows.into_iter().map(Instance::try_from).collect()
    }

    /// Whether a replica of an instance is being promoted.
    pub async fn is_giving_place(&self, id: InstanceId) -> Result<bool, Error> {
        let find =
            sql("SELECT id FROM instance WHERE source = $1 AND status = \
             'PROMOTE' LIMIT 1");
        let found: Option<(String,)> =
            self.fetch_optional(find.bind(id.to_string())).await?;
        Ok(found.is_some())
    }

    /// Whether a replica is being built from an instance's data.
    pub async fn is_being_copied(&self, id: InstanceId) -> Result<bool, Error> {
        let find = sql("SELECT id FROM instance WHERE source = $1 AND data = \
             'UNFINISHED' AND status <> 'ERROR' LIMIT 1");
        let found: Option<(String,)> =
            self.fetch_optional(find.bind(id.to_string())).await?;
        Ok(found.is_some())
    }

    async fn groups(&self, find: Statement) -> Result<Vec<Replicated>, Error> {
        let pairs: Vec<Pair> = self.fetch_all(find).await?;
        let mut groups: Vec<Replicated> = Vec::new();
        for pair in pairs {
            let found =
                (pair.replica_id, pair.replica_name, pair.replica_version);
            let replica = match found {
                (Some(id), Some(name), Some(datastore_version)) => {
                    let id = parse("id", &id, &id)?;
                    Some(ReplicaName { id, name, datastore_version })
                }
                _ => None,
            };
            let last = groups.last_mut();
            let same = last
                .filter(|it| it.instance.id.to_string() == pair.instance.id);
            match (same, replica) {
                (Some(group), Some(replica)) => group.replicas.push(replica),
                (_, replica) => {
                    let instance = Instance::try_from(pair.instance)?;
                    let replicas = replica.into_iter().collect();
                    let source_version = pair.source_version;
                    let has_new_settings = pair.new_settings > 0;
                    groups.push(Replicated {
                        instance,
                        replicas,
                        source_version,
                        has_new_settings,
                        doing: pair.doing,
                    });
                }
            }
        }
        Ok(groups)
    }
}

impl Transaction {
    /// Locks all members of an instance's group, and returns them in the order
    /// of their ids.
    ///
    /// The source is locked first. A transaction that adds a replica locks it,
    /// too, so no members are added from then on. The members are read again
    /// until all of them are locked: while this waited for one, another may
    /// have become the source.
    pub async fn lock_group(
        &mut self,
        id: InstanceId,
    ) -> Result<Vec<Instance>, Error> {
        let mut locked = BTreeMap::new();
        loop {
            let Some(root) = self.root_of(id).await? else {
                return Ok(Vec::new());
            };
            if self.lock_new(&mut locked, root).await? {
                continue;
            }
            let members = self.members_of(root).await?;
            let mut is_new = false;
            for member in &members {
                is_new |= self.lock_new(&mut locked, *member).await?;
            }
            if !is_new {
                let group = members.iter().filter_map(|it| locked.remove(it));
                return Ok(group.collect());
            }
        }
    }

    /// Locks an instance, unless this transaction has done so. Returns whether
    /// it is newly locked. One that is gone counts as locked: it won't come
    /// back.
    async fn lock_new(
        &mut self,
        locked: &mut BTreeMap<InstanceId, Instance>,
        id: InstanceId,
    ) -> Result<bool, Error> {
        if locked.contains_key(&id) {
            return Ok(false);
        }
        let found = self.lock_instance(id).await?;
        locked.extend(found.map(|instance| (id, instance)));
        Ok(true)
    }

    /// The source of an instance's group.
    async fn root_of(
        &mut self,
        id: InstanceId,
    ) -> Result<Option<InstanceId>, Error> {
        let find =
            sql("SELECT COALESCE(source, id) FROM instance WHERE id = $1");
        let root: Option<(String,)> =
            self.fetch_optional(find.bind(id.to_string())).await?;
        root.map(|(root,)| parse("source", &root, &root)).transpose()
    }

    /// The ids of a source and its replicas, in ascending order.
    async fn members_of(
        &mut self,
        root: InstanceId,
    ) -> Result<Vec<InstanceId>, Error> {
        let find = sql("SELECT id FROM instance WHERE COALESCE(source, id) = \
             $1 ORDER BY id");
        let ids: Vec<(String,)> =
            self.fetch_all(find.bind(root.to_string())).await?;
        ids.iter().map(|(id,)| parse("id", id, id)).collect()
    }

    /// How many replicas an instance has.
    pub async fn count_replicas(
        &mut self,
        source: InstanceId,
    ) -> Result<usize, Error> {
        let find = sql("SELECT id FROM instance WHERE source = $1");
        let found: Vec<(String,)> =
            self.fetch_all(find.bind(source.to_string())).await?;
        Ok(found.len())
    }

    /// Whether the roles in an instance's group are being changed.
    pub async fn is_group_changing(
        &mut self,
        instance: &Instance,
    ) -> Result<bool, Error> {
        let root = instance.source.unwrap_or(instance.id);
        let find = sql(&SWITCHING_ROLES).bind(root.to_string());
        let found: Option<(String,)> = self.fetch_optional(find).await?;
        Ok(found.is_some())
    }

    /// Sets the source of an instance, or clears it.
    pub async fn set_source(
        &mut self,
        id: InstanceId,
        source: Option<InstanceId>,
    ) -> Result<(), Error> {
        let update =
            sql("UPDATE instance SET source = $1, updated = $2 WHERE \
             id = $3")
            .bind(source.map(|source| source.to_string()))
            .bind(self.now().timestamp_micros())
            .bind(id.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// Makes a replica the source of its group: the former source and all other
    /// replicas now follow it. Configuration groups stay with the roles. Both
    /// instances must be locked.
    pub async fn exchange_source(
        &mut self,
        id: InstanceId,
        source: InstanceId,
    ) -> Result<(), Error> {
        self.set_source(id, None).await?;
        let others =
            sql("UPDATE instance SET source = $1, updated = $2 WHERE \
             source = $3")
            .bind(id.to_string())
            .bind(self.now().timestamp_micros())
            .bind(source.to_string());
        self.execute(others).await?;
        let before = self.lock_instance(source).await?;
        let own = self.lock_instance(id).await?;
        if let (Some(before), Some(own)) = (before, own) {
            self.attach_configuration(id, before.configuration).await?;
            self.attach_configuration(source, own.configuration).await?;
        }
        self.set_source(source, Some(id)).await
    }

    /// Sets which data directory an instance has.
    pub async fn set_incarnation(
        &mut self,
        id: InstanceId,
        incarnation: IncarnationId,
    ) -> Result<(), Error> {
        let update = sql("UPDATE instance SET incarnation = $1 WHERE id = $2")
            .bind(incarnation.to_string())
            .bind(id.to_string());
        self.execute(update).await?;
        Ok(())
    }
}
