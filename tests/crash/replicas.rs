//! Replicas of a scenario's instance.

use std::{fs, time::Duration};

use clouddb_client::{
    Error,
    types::{ChangeInstanceRequest, Fault, InstanceAction, InstanceStatus},
};
use clouddb_engine::{Admin, Database, Layout, LiveSetting, MasterSecret};
use clouddb_tests::mandate;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};
use uuid::Uuid;

use crate::{
    finding::Finding,
    scenarios::Scenario,
    site::{PATIENCE, Site},
    subject::{LOOK_EVERY, Origin, Subject, settle},
};

const CALL: Duration = Duration::from_secs(5);
/// Reads a table that scenarios need, which tells whether writes to one server
/// reach the other.
const ARRIVED: &str = "SELECT COUNT(*) FROM arrived";

impl Subject {
    /// The replica of the instance.
    pub(crate) async fn replica(
        &self,
        site: &Site,
    ) -> Result<Self, Error<Fault>> {
        let source = self.ask(site).await?.id;
        let key = format!("{}-replica", self.key);
        Ok(Self { key, origin: Origin::Source(source) })
    }

    async fn known_replica(&self, site: &Site) -> Result<Self, Finding> {
        self.replica(site).await.map_err(|error| {
            Finding::Failed(format!("the source is forgotten: {error}"))
        })
    }

    /// Makes a replica, and prepares it for the scenario.
    pub(crate) async fn prepare_replica(
        &self,
        site: &Site,
        scenario: Scenario,
    ) -> Result<(), Finding> {
        let replica = self.known_replica(site).await?;
        replica.ask(site).await.map_err(|error| {
            Finding::Failed(format!("the replica isn't accepted: {error}"))
        })?;
        replica.settle(site, "create_replica", 1).await?;
        if scenario == Scenario::Eject {
            self.ruin(site).await?;
        }
        Ok(())
    }

    /// Kills the server and makes sure that it can't start again.
    async fn ruin(&self, site: &Site) -> Result<(), Finding> {
        let id = self.id(site).await?;
        let data =
            site.server.data().join(format!("instances/{id}/volume/data"));
        let failed = |error| Finding::Failed(format!("not ruined: {error}"));
        fs::rename(data.join("ibdata1"), data.join("gone")).map_err(failed)?;
        let process = site.server.census().process_of(&id.to_string());
        let process = process.and_then(Pid::from_raw);
        let killed = process.map(|it| kill_process(it, Signal::KILL));
        if killed != Some(Ok(())) {
            return Err(Finding::Failed(format!("not killed: {killed:?}")));
        }
        let give_up = Instant::now() + PATIENCE;
        loop {
            let status = self.show(site).await?.status;
            let ended = [InstanceStatus::Reboot, InstanceStatus::Error];
            if ended.contains(&status) {
                return Ok(());
            }
            if Instant::now() >= give_up {
                return Err(Finding::Stuck(format!("in {status}")));
            }
            sleep(LOOK_EVERY).await;
        }
    }

    pub(crate) async fn detach(&self, site: &Site) -> Result<(), Error<Fault>> {
        let id = self.ask(site).await?.id;
        let body: ChangeInstanceRequest =
            serde_json::from_value(json!({"instance": {"replica_of": ""}}))
                .expect("a request as the contract has it");
        let client = site.client();
        let patch = client.patch_instance().account_id(site.account());
        patch.instance_id(id.to_string()).body(body).send().await?;
        Ok(())
    }

    /// A repeated request gets the same answer.
    pub(crate) async fn act(
        &self,
        site: &Site,
        action: &str,
    ) -> Result<(), Error<Fault>> {
        self.act_with(site, action, json!({})).await
    }

    /// Requests another flavor. A repeated request changes nothing.
    pub(crate) async fn resize(&self, site: &Site) -> Result<(), Error<Fault>> {
        self.act_with(site, "resize", json!({"flavorRef": 2})).await
    }

    pub(crate) async fn act_with(
        &self,
        site: &Site,
        action: &str,
        details: Value,
    ) -> Result<(), Error<Fault>> {
        let id = self.ask(site).await?.id;
        let body = serde_json::from_value(json!({action: details}));
        let body: InstanceAction =
            body.expect("a request as the contract has it");
        let key = format!("{}-{action}", self.key);
        let client = site.client();
        let act = client.act_on_instance().account_id(site.account());
        let act = act.instance_id(id.to_string());
        act.idempotency_key(key.as_str()).body(body).send().await?;
        Ok(())
    }

    /// Writes to a replica what its source writes later, so that the replica
    /// can't apply it.
    pub(crate) async fn go_astray(&self, site: &Site) -> Result<(), Finding> {
        let replica = self.known_replica(site).await?;
        let id = replica.id(site).await?;
        let failed = |error: clouddb_engine::Error| {
            Finding::Failed(format!("not led astray: {error}"))
        };
        // Written under the domain of sources, so that the replica can't apply
        // the source's next change.
        let as_source = LiveSetting {
            name: "gtid_domain_id".into(),
            value: Some("0".into()),
            is_number: true,
        };
        let mut before = admin(site, id).await?;
        before.set(&as_source).await.map_err(failed)?;
        let mut admin = admin(site, id).await?;
        let database = Database {
            name: "astray".into(),
            character_set: "utf8mb4".into(),
            collation: "utf8mb4_bin".into(),
        };
        admin.ensure_database(&database).await.map_err(failed)?;
        self.query(site, "CREATE TABLE astray (n INT)").await?;
        Ok(())
    }

    /// Makes a replica stop following.
    pub(crate) async fn lose_source(&self, site: &Site) -> Result<(), Finding> {
        let replica = self.known_replica(site).await?;
        let mut admin = admin(site, replica.id(site).await?).await?;
        let left = async {
            let mut mandate = mandate(&mut admin).await?;
            mandate.stop_following().await?;
            mandate.end().await
        };
        left.await.map_err(|error: clouddb_engine::Error| {
            Finding::Failed(format!("it goes on following: {error}"))
        })
    }

    /// Waits for the expected outcome for the replica, and checks it.
    pub(crate) async fn settle_replica(
        &self,
        site: &Site,
        scenario: Scenario,
        kind: &str,
    ) -> Result<(), Finding> {
        let replica = self.known_replica(site).await?;
        let changed = if scenario == Scenario::Eject { self } else { &replica };
        settle(site, changed.id(site).await?, kind, 1).await?;
        replica.await_active(site).await?;
        replica.check_filled(site).await?;
        match scenario {
            Scenario::Promote => {
                self.await_active(site).await?;
                replica.check_followed_by(site, self).await?;
                // The source must be deleted before the replica that is now its
                // source.
                self.remove(site).await?;
            }
            Scenario::Eject | Scenario::Detach => {
                replica.query(site, "CREATE TABLE own (n INT)").await?;
            }
            _ => self.check_followed_by(site, &replica).await?,
        }
        replica.remove(site).await
    }

    /// Checks that the replica applies what the source writes now.
    async fn check_followed_by(
        &self,
        site: &Site,
        replica: &Self,
    ) -> Result<(), Finding> {
        self.query(site, "CREATE TABLE arrived (n INT)").await?;
        let give_up = Instant::now() + PATIENCE;
        loop {
            replica.await_active(site).await?;
            let arrived = replica.query(site, ARRIVED).await;
            match arrived {
                Ok(_) => return Ok(()),
                Err(failed) if Instant::now() >= give_up => return Err(failed),
                Err(_) => sleep(LOOK_EVERY).await,
            }
        }
    }
}

async fn admin(site: &Site, id: Uuid) -> Result<Admin, Finding> {
    let data = site.server.data();
    let connected = async {
        let secret = MasterSecret::load_or_create(&data.join("secret"))?;
        let layout = Layout::of(data.join(format!("instances/{id}")));
        Admin::connect(&layout, &secret, id.into(), CALL).await
    };
    connected.await.map_err(|error| {
        Finding::Failed(format!("the server of {id} isn't there: {error}"))
    })
}
