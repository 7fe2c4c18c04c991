//! Configuration groups: settings that an account wants for some of its
//! servers, and how far each server has them.

use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use clouddb_model::{
    AccountId, CellId, ConfigurationId, InstanceId, InstanceStatus, Told,
};
use sqlx::FromRow;

use crate::{
    Error, Instance, QuotaExceeded, Store, Transaction,
    decode::{moment, number, parse},
    instances::Row as InstanceRow,
    statement::{sql, statuses},
};

/// Finds the instances whose servers can take settings and have new ones to
/// take.
static UNSEEN: LazyLock<String> = LazyLock::new(|| {
    let told = statuses(InstanceStatus::takes_settings);
    format!(
        "SELECT instance.id FROM instance LEFT JOIN configuration ON \
         configuration.id = instance.configuration WHERE instance.cell = $1 \
         AND instance.status IN {told} AND instance.seen <> \
         COALESCE(configuration.settings, '{NO_SETTINGS}') AND NOT EXISTS \
         (SELECT 1 FROM operation WHERE subject = instance.id AND state IN \
         ('QUEUED', 'RUNNING')) ORDER BY instance.id"
    )
});
/// The same among the other members of an instance's replication group.
static UNSEEN_BESIDE: LazyLock<String> = LazyLock::new(|| {
    let told = statuses(InstanceStatus::takes_settings);
    format!(
        "SELECT instance.id FROM instance JOIN instance AS own ON own.id = $1 \
         AND own.id <> instance.id AND (COALESCE(own.source, own.id) = \
         COALESCE(instance.source, instance.id)) LEFT JOIN configuration ON \
         configuration.id = instance.configuration WHERE instance.status IN \
         {told} AND instance.seen <> COALESCE(configuration.settings, \
         '{NO_SETTINGS}') ORDER BY instance.id"
    )
});
/// The same for one instance, which it locks.
static LOCK_UNSEEN: LazyLock<String> = LazyLock::new(|| {
    let told = statuses(InstanceStatus::takes_settings);
    format!(
        "UPDATE instance SET updated = updated WHERE id = $1 AND status IN \
         {told} AND seen <> COALESCE((SELECT settings FROM configuration WHERE \
         configuration.id = instance.configuration), '{NO_SETTINGS}') \
         RETURNING *"
    )
});

/// No settings, in their stored form.
pub const NO_SETTINGS: &str = "{}";

/// A configuration group.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Configuration {
    /// Its id.
    pub id: ConfigurationId,
    /// The account that it belongs to.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// The customer's description.
    pub description: Option<String>,
    /// The kind of database that it is for.
    pub datastore: String,
    /// The version of the datastore.
    pub datastore_version: String,
    /// The settings as canonical JSON: equal settings are equal texts.
    pub settings: String,
    /// When it was asked for, to the microsecond.
    pub created: DateTime<Utc>,
    /// When it last changed, to the microsecond.
    pub updated: DateTime<Utc>,
}

/// How far a server has the settings of its group. Each set is canonical JSON:
/// equal settings are equal texts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Applied {
    /// The settings that the service last tried to apply, whether the server
    /// accepted them or not.
    pub seen: String,
    /// The settings that the server will start with.
    pub settings: String,
    /// The settings that the server runs with.
    pub running: String,
    /// Why the server doesn't take the settings in `seen`.
    pub refusal: Option<Told>,
}

impl Default for Applied {
    fn default() -> Self {
        Self {
            seen: NO_SETTINGS.into(),
            settings: NO_SETTINGS.into(),
            running: NO_SETTINGS.into(),
            refusal: None,
        }
    }
}

impl Applied {
    /// Whether the server runs with other settings than it will start with.
    #[must_use]
    pub fn needs_restart(&self) -> bool {
        self.settings != self.running
    }
}

#[derive(FromRow)]
struct Row {
    id: String,
    account: String,
    name: String,
    description: Option<String>,
    datastore: String,
    datastore_version: String,
    settings: String,
    created: i64,
    updated: i64,
}

impl Store {
    /// An account's configuration group.
    pub async fn configuration(
        &self,
        account: &AccountId,
        id: ConfigurationId,
    ) -> Result<Option<Configuration>, Error> {
        let find =
            sql("SELECT * FROM configuration WHERE id = $1 AND account = $2")
                .bind(id.to_string())
                .bind(account.as_str());
        let row: Option<Row> = self.fetch_optional(find).await?;
        row.map(Configuration::try_from).transpose()
    }

    /// An account's configuration groups, in the order of their ids.
    pub async fn configurations(
        &self,
        account: &AccountId,
    ) -> Result<Vec<Configuration>, Error> {
        let find =
            sql("SELECT * FROM configuration WHERE account = $1 ORDER BY id");
        let rows: Vec<Row> =
            self.fetch_all(find.bind(account.as_str())).await?;
        rows.into_iter().map(Configuration::try_from).collect()
    }

    /// The instances that a configuration group is attached to, each with its
    /// id and name, in the order of their ids.
    pub async fn configured(
        &self,
        id: ConfigurationId,
    ) -> Result<Vec<(InstanceId, String)>, Error> {
        let find = sql(
            "SELECT id, name FROM instance WHERE configuration = $1 ORDER \
             BY id",
        );
        let rows: Vec<(String, String)> =
            self.fetch_all(find.bind(id.to_string())).await?;
        let all = rows
            .into_iter()
            .map(|(id, name)| Ok((parse("id", &id, &id)?, name)));
        all.collect()
    }

    /// The settings that an instance should have: the present ones of its
    /// group.
    pub async fn wanted_settings(
        &self,
        id: InstanceId,
    ) -> Result<String, Error> {
        let find =
            sql("SELECT configuration.settings FROM configuration JOIN \
             instance ON instance.configuration = configuration.id WHERE \
             instance.id = $1");
        let found: Option<(String,)> =
            self.fetch_optional(find.bind(id.to_string())).await?;
        Ok(found.map_or(NO_SETTINGS.into(), |(settings,)| settings))
    }

    /// The idle instances of a cell whose settings changed since the service
    /// last applied them.
    pub async fn unseen(&self, cell: CellId) -> Result<Vec<InstanceId>, Error> {
        let find = sql(&UNSEEN).bind(cell.to_string());
        let rows: Vec<(String,)> = self.fetch_all(find).await?;
        rows.into_iter().map(|(id,)| parse("id", &id, &id)).collect()
    }

    /// The same among the other members of an instance's replication group.
    pub async fn unseen_beside(
        &self,
        id: InstanceId,
    ) -> Result<Vec<InstanceId>, Error> {
        let find = sql(&UNSEEN_BESIDE).bind(id.to_string());
        let rows: Vec<(String,)> = self.fetch_all(find).await?;
        rows.into_iter().map(|(id,)| parse("id", &id, &id)).collect()
    }
}

impl Transaction {
    /// Stores a new configuration group, if its account has fewer than `most`.
    /// On an error the transaction must not be committed.
    pub async fn insert_configuration(
        &mut self,
        configuration: &Configuration,
        most: u32,
    ) -> Result<(), Error> {
        let account = configuration.account.as_str();
        // Other transactions that add a group to this account wait here, and
        // count after this one.
        self.lock_usage(account).await?;
        let count = sql("SELECT COUNT(*) FROM configuration WHERE account = \
             $1");
        let found: Option<(i64,)> =
            self.fetch_optional(count.bind(account)).await?;
        let has = found.map_or(0, |(count,)| count);
        let has: u64 = number("configurations", account, has)?;
        if has >= most.into() {
            let what = "configuration groups";
            let may = most.into();
            return Err(QuotaExceeded { what, has, more: 1, may }.into());
        }
        let insert = sql("INSERT INTO configuration (id, account, name, \
             description, datastore, datastore_version, settings, created, \
             updated) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        .bind(configuration.id.to_string())
        .bind(account)
        .bind(configuration.name.as_str())
        .bind(configuration.description.clone())
        .bind(configuration.datastore.as_str())
        .bind(configuration.datastore_version.as_str())
        .bind(configuration.settings.as_str())
        .bind(configuration.created.timestamp_micros())
        .bind(configuration.updated.timestamp_micros());
        self.execute(insert).await?;
        Ok(())
    }

    /// Reads a configuration group. Until this transaction ends, no other one
    /// can change, attach or delete the group.
    pub async fn lock_configuration(
        &mut self,
        id: ConfigurationId,
    ) -> Result<Option<Configuration>, Error> {
        let lock =
            sql("UPDATE configuration SET updated = updated WHERE id = \
             $1 RETURNING *");
        let row: Option<Row> =
            self.fetch_optional(lock.bind(id.to_string())).await?;
        row.map(Configuration::try_from).transpose()
    }

    /// Changes the name, the description and the settings of a group.
    pub async fn set_configuration(
        &mut self,
        configuration: &Configuration,
    ) -> Result<(), Error> {
        let update = sql("UPDATE configuration SET name = $1, description = \
             $2, settings = $3, updated = $4 WHERE id = $5")
        .bind(configuration.name.as_str())
        .bind(configuration.description.clone())
        .bind(configuration.settings.as_str())
        .bind(self.now().timestamp_micros())
        .bind(configuration.id.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// How many instances a group is attached to. The group must be locked.
    pub async fn count_configured(
        &mut self,
        id: ConfigurationId,
    ) -> Result<u64, Error> {
        let count =
            sql("SELECT COUNT(*) FROM instance WHERE configuration = $1");
        let id = id.to_string();
        let found: Option<(i64,)> =
            self.fetch_optional(count.bind(id.as_str())).await?;
        number("instances", &id, found.map_or(0, |(count,)| count))
    }

    /// Removes a group, which must not be attached to any instance.
    pub async fn forget_configuration(
        &mut self,
        id: ConfigurationId,
    ) -> Result<(), Error> {
        let delete = sql("DELETE FROM configuration WHERE id = $1");
        self.execute(delete.bind(id.to_string())).await?;
        Ok(())
    }

    /// Attaches a group to an instance, or detaches its group.
    pub async fn attach_configuration(
        &mut self,
        instance: InstanceId,
        configuration: Option<ConfigurationId>,
    ) -> Result<(), Error> {
        let update = sql("UPDATE instance SET configuration = $1, updated = \
             $2 WHERE id = $3")
        .bind(configuration.map(|id| id.to_string()))
        .bind(self.now().timestamp_micros())
        .bind(instance.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// Stores how far a server has the settings of its group.
    pub async fn set_applied(
        &mut self,
        instance: InstanceId,
        applied: &Applied,
    ) -> Result<(), Error> {
        let update = sql("UPDATE instance SET seen = $1, settings = $2, \
             running = $3, refusal = $4, updated = $5 WHERE id = $6")
        .bind(applied.seen.as_str())
        .bind(applied.settings.as_str())
        .bind(applied.running.as_str())
        .bind(applied.refusal.as_ref().map(Told::to_string))
        .bind(self.now().timestamp_micros())
        .bind(instance.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// Stores why the server of an instance doesn't use the settings that it
    /// should.
    pub async fn set_refusal(
        &mut self,
        instance: InstanceId,
        why: Option<&Told>,
    ) -> Result<(), Error> {
        let update = sql("UPDATE instance SET refusal = $1, updated = $2 \
             WHERE id = $3")
        .bind(why.map(|it| it.as_str().to_owned()))
        .bind(self.now().timestamp_micros())
        .bind(instance.to_string());
        self.execute(update).await?;
        Ok(())
    }

    /// Lets the service apply the settings of an instance again.
    pub async fn forget_seen(
        &mut self,
        instance: InstanceId,
    ) -> Result<(), Error> {
        let update = sql("UPDATE instance SET seen = '' WHERE id = $1");
        self.execute(update.bind(instance.to_string())).await?;
        Ok(())
    }

    /// Locks and returns the instance if it is ACTIVE and its settings changed
    /// since the service last applied them.
    pub async fn lock_unseen(
        &mut self,
        id: InstanceId,
    ) -> Result<Option<Instance>, Error> {
        let lock = sql(&LOCK_UNSEEN).bind(id.to_string());
        let row: Option<InstanceRow> = self.fetch_optional(lock).await?;
        row.map(Instance::try_from).transpose()
    }
}

impl TryFrom<Row> for Configuration {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let id = &row.id;
        Ok(Self {
            id: parse("id", id, id)?,
            created: moment("created", id, row.created)?,
            updated: moment("updated", id, row.updated)?,
            account: AccountId::new(row.account),
            name: row.name,
            description: row.description,
            datastore: row.datastore,
            datastore_version: row.datastore_version,
            settings: row.settings,
        })
    }
}
