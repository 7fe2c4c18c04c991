//! The instances that scenarios act on.

use std::{num::NonZeroU32, time::Duration};

use clouddb_client::{
    Error,
    types::{
        CreateInstanceRequest, Fault, Instance, InstanceStatus, OperationState,
    },
};
use clouddb_tests::{login, orders};
use mysql_async::prelude::Queryable;
use serde_json::json;
use tokio::time::{Instant, sleep};
use uuid::Uuid;

use crate::{
    backups::clean_up_backups,
    finding::Finding,
    site::{PATIENCE, Site},
};

pub(crate) const LOOK_EVERY: Duration = Duration::from_millis(10);
pub(crate) const ALL: NonZeroU32 = NonZeroU32::MAX;

/// What an instance is made from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Origin {
    Nothing,
    Backup(Uuid),
    Source(Uuid),
}

/// An instance that a scenario acts on.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    /// The idempotency key of its request, so that it can be sent again.
    pub(crate) key: String,
    /// What it is made from.
    pub(crate) origin: Origin,
}

impl Subject {
    pub(crate) fn new() -> Self {
        Self { key: Uuid::new_v4().to_string(), origin: Origin::Nothing }
    }

    /// Requests the instance. A repeated request returns the same one.
    pub(crate) async fn ask(
        &self,
        site: &Site,
    ) -> Result<Instance, Error<Fault>> {
        let client = site.client();
        let create = client.create_instance().account_id(site.account());
        let create = create.idempotency_key(self.key.as_str());
        let create = create.body(request(self.origin));
        Ok(create.send().await?.into_inner().instance)
    }

    pub(crate) async fn id(&self, site: &Site) -> Result<Uuid, Finding> {
        let asked = self.ask(site).await;
        let instance = asked.map_err(|error| {
            Finding::Failed(format!("what was asked for is forgotten: {error}"))
        })?;
        Ok(instance.id)
    }

    pub(crate) async fn delete(&self, site: &Site) -> Result<(), Error<Fault>> {
        let id = self.ask(site).await?.id;
        let client = site.client();
        let delete = client.delete_instance().account_id(site.account());
        delete.instance_id(id.to_string()).send().await?;
        Ok(())
    }

    /// Waits until `count` operations of a kind have succeeded.
    pub(crate) async fn settle(
        &self,
        site: &Site,
        kind: &str,
        times: usize,
    ) -> Result<(), Finding> {
        settle(site, self.id(site).await?, kind, times).await
    }

    /// Waits until the instance is ACTIVE.
    pub(crate) async fn await_active(
        &self,
        site: &Site,
    ) -> Result<(), Finding> {
        let give_up = Instant::now() + PATIENCE;
        loop {
            let instance = self.show(site).await?;
            match instance.status {
                InstanceStatus::Active => return Ok(()),
                InstanceStatus::Error => {
                    let fault = instance.fault;
                    return Err(Finding::Failed(format!("ERROR: {fault:?}")));
                }
                status if Instant::now() >= give_up => {
                    return Err(Finding::Stuck(format!("in {status}")));
                }
                _ => sleep(LOOK_EVERY).await,
            }
        }
    }

    pub(crate) async fn show(&self, site: &Site) -> Result<Instance, Finding> {
        let id = self.id(site).await?;
        let client = site.client();
        let show = client.show_instance().account_id(site.account());
        let shown = show.instance_id(id.to_string()).send().await;
        let shown = shown.map_err(|error| {
            Finding::Leaked(format!("an accepted instance is gone: {error}"))
        })?;
        Ok(shown.into_inner().instance)
    }

    /// Writes some rows as the instance's user.
    pub(crate) async fn fill(&self, site: &Site) -> Result<(), Finding> {
        self.query(site, "CREATE TABLE t (n INT)").await?;
        self.query(site, "INSERT INTO t VALUES (1), (2), (3)").await?;
        self.check_filled(site).await
    }

    /// Checks that the instance is ACTIVE and has the rows.
    pub(crate) async fn check_filled(
        &self,
        site: &Site,
    ) -> Result<(), Finding> {
        match self.query(site, "SELECT COUNT(*) FROM t").await? {
            Some(3) => Ok(()),
            other => Err(Finding::Leaked(format!("there are {other:?} rows"))),
        }
    }

    pub(crate) async fn query(
        &self,
        site: &Site,
        statement: &str,
    ) -> Result<Option<i64>, Finding> {
        let instance = self.show(site).await?;
        if instance.status != InstanceStatus::Active {
            let found = format!("{} and not ACTIVE", instance.status);
            return Err(Finding::Failed(found));
        }
        query(&instance.hostname.unwrap_or_default(), statement).await
    }

    pub(crate) async fn check_gone(&self, site: &Site) -> Result<(), Finding> {
        let id = self.id(site).await?;
        let client = site.client();
        let show = client.show_instance().account_id(site.account());
        match show.instance_id(id.to_string()).send().await {
            Err(Error::ErrorResponse(fault)) if fault.status() == 404 => Ok(()),
            other => Err(Finding::Leaked(format!("not gone: {other:?}"))),
        }
    }

    /// Deletes the instance and its backups if they exist, and waits until they
    /// are gone.
    pub(crate) async fn clean_up(&self, site: &Site) -> Result<(), Finding> {
        self.remove(site).await?;
        clean_up_backups(site).await
    }

    /// Deletes the instance if it exists, and waits until it is gone.
    pub(crate) async fn remove(&self, site: &Site) -> Result<(), Finding> {
        if self.check_gone(site).await.is_err() {
            self.delete(site).await.map_err(|error| {
                Finding::Failed(format!("the deletion isn't accepted: {error}"))
            })?;
            self.settle(site, "delete_instance", 1).await?;
            self.check_gone(site).await?;
        }
        Ok(())
    }
}

fn request(origin: Origin) -> CreateInstanceRequest {
    let request = match origin {
        Origin::Nothing => orders(),
        Origin::Source(source) => json!({"instance": {
            "flavorRef": 2,
            "volume": {"size": 1},
            "replica_of": source,
        }}),
        Origin::Backup(backup) => json!({"instance": {
            "flavorRef": 1,
            "volume": {"size": 1},
            "restorePoint": {"backupRef": backup},
        }}),
    };
    serde_json::from_value(request).expect("a request as the contract has it")
}

/// Runs a statement on the server at an address, as the user of its database.
pub(crate) async fn query(
    host: &str,
    statement: &str,
) -> Result<Option<i64>, Finding> {
    let failed = |error: mysql_async::Error| Finding::Failed(error.to_string());
    let mut ada =
        login(host, "ada", "secret", Some("orders")).await.map_err(failed)?;
    let found = ada.query_first(statement).await.map_err(failed)?;
    ada.disconnect().await.map_err(failed)?;
    Ok(found)
}

/// Waits until `count` operations of a kind on a resource have succeeded.
pub(crate) async fn settle(
    site: &Site,
    id: Uuid,
    kind: &str,
    times: usize,
) -> Result<(), Finding> {
    let give_up = Instant::now() + PATIENCE;
    loop {
        let client = site.client();
        let list = client.list_operations().account_id(site.account());
        let list = list.limit(ALL);
        let listed = list.instance(id.to_string()).send().await;
        let listed = listed.map_err(|error| {
            Finding::Failed(format!("can't list operations: {error}"))
        })?;
        let those: Vec<_> =
            listed.operations.iter().filter(|o| o.kind == kind).collect();
        let failed = [OperationState::Failed, OperationState::Superseded];
        if let Some(bad) = those.iter().find(|o| failed.contains(&o.state)) {
            return Err(Finding::Failed(format!(
                "{kind} is {}: {:?}",
                bad.state, bad.error
            )));
        }
        let well = |state| state == OperationState::Succeeded;
        if those.iter().filter(|o| well(o.state)).count() >= times {
            return Ok(());
        }
        if Instant::now() >= give_up {
            return Err(Finding::Stuck(format!("{kind}: {those:?}")));
        }
        sleep(LOOK_EVERY).await;
    }
}
