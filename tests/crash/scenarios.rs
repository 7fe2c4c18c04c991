//! How an operation of each kind comes about, and what is to become of it.

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
    copies::take_copy,
    finding::Finding,
    site::{PATIENCE, Site},
};

pub(crate) const LOOK_EVERY: Duration = Duration::from_millis(10);
const ALL: NonZeroU32 = NonZeroU32::MAX;

/// How an operation comes about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Scenario {
    /// An instance is asked for.
    Create,
    /// An instance that can be used is deleted.
    Delete,
    /// The server of an instance dies.
    Recover,
    /// An instance gets another flavor.
    Resize,
    /// An instance is backed up.
    BackUp,
    /// An instance is made of a backup and of what has changed since.
    Restore,
    /// A backup that another one needs is deleted.
    DeleteBackup,
    /// An instance is deleted while it is backed up.
    Discard,
    /// A replica of an instance is asked for.
    Replicate,
    /// A replica leaves its source.
    Detach,
    /// A replica takes the place of its source.
    Promote,
    /// A source whose server is gone loses its place.
    Eject,
    /// A replica does something else than its source.
    Reseed,
    /// A replica doesn't follow its source any more.
    Repair,
    /// A backup is copied to another region.
    Copy,
    /// A backup that is damaged is copied.
    DiscardCopy,
}

/// What an instance is made of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Origin {
    Nothing,
    Backup(Uuid),
    Source(Uuid),
}

impl Scenario {
    /// The scenario that brings about an operation of a kind.
    pub(crate) fn of(kind: &str) -> Result<Self, Finding> {
        match kind {
            "create_instance" => Ok(Self::Create),
            "delete_instance" => Ok(Self::Delete),
            "recover_instance" => Ok(Self::Recover),
            "resize_instance" => Ok(Self::Resize),
            "create_backup" => Ok(Self::BackUp),
            "restore_instance" => Ok(Self::Restore),
            "delete_backup" => Ok(Self::DeleteBackup),
            "discard_backup" => Ok(Self::Discard),
            "create_replica" => Ok(Self::Replicate),
            "detach_replica" => Ok(Self::Detach),
            "promote_replica" => Ok(Self::Promote),
            "eject_source" => Ok(Self::Eject),
            "reseed_replica" => Ok(Self::Reseed),
            "repair_replication" => Ok(Self::Repair),
            "copy_backup" => Ok(Self::Copy),
            "discard_copy" => Ok(Self::DiscardCopy),
            other => Err(Finding::NoScenario(other.to_owned())),
        }
    }

    fn needs_replica(self) -> bool {
        matches!(
            self,
            Self::Detach
                | Self::Promote
                | Self::Eject
                | Self::Reseed
                | Self::Repair
        )
    }

    /// What there must be before: an instance with data in it, perhaps with
    /// backups, or nothing.
    pub(crate) async fn prepare(self, site: &Site) -> Result<Subject, Finding> {
        let subject = Subject::new();
        if self == Self::Create {
            return Ok(subject);
        }
        subject.ask(site).await.map_err(|error| {
            Finding::Failed(format!("the instance isn't accepted: {error}"))
        })?;
        subject.settle(site, "create_instance", 1).await?;
        subject.fill(site).await?;
        if matches!(self, Self::Restore | Self::DeleteBackup) {
            subject.back_up_twice(site).await?;
        }
        if self.needs_replica() {
            subject.prepare_replica(site, self).await?;
        }
        if matches!(self, Self::Copy | Self::DiscardCopy) {
            let is_damaged = self == Self::DiscardCopy;
            subject.prepare_copy(site, is_damaged).await?;
        }
        Ok(subject)
    }

    /// Brings the operation about. The server may be killed meanwhile.
    pub(crate) async fn trigger(
        self,
        site: &Site,
        subject: &Subject,
    ) -> Result<(), Finding> {
        // Whether the answer still comes depends on when the server is killed.
        let _ = match self {
            Self::Create => subject.ask(site).await.map(|_| ()),
            Self::Delete => subject.delete(site).await,
            Self::Resize => subject.resize(site).await,
            Self::BackUp => subject.ask_backup(site).await.map(|_| ()),
            Self::Restore => match subject.restored(site).await {
                Ok(restored) => restored.ask(site).await.map(|_| ()),
                Err(error) => Err(error),
            },
            Self::DeleteBackup => subject.delete_backup(site).await,
            Self::Discard => match subject.ask_backup(site).await {
                Ok(_) => subject.delete(site).await,
                Err(error) => Err(error),
            },
            Self::Copy | Self::DiscardCopy => {
                subject.copy_backup(site).await.map(|_| ())
            }
            Self::Recover => {
                site.server.census().kill();
                Ok(())
            }
            Self::Replicate => match subject.replica(site).await {
                Ok(replica) => replica.ask(site).await.map(|_| ()),
                Err(error) => Err(error),
            },
            Self::Detach => match subject.replica(site).await {
                Ok(replica) => replica.detach(site).await,
                Err(error) => Err(error),
            },
            Self::Promote => match subject.replica(site).await {
                Ok(replica) => {
                    replica.act(site, "promote_to_replica_source").await
                }
                Err(error) => Err(error),
            },
            Self::Eject => subject.act(site, "eject_replica_source").await,
            Self::Reseed => return subject.go_astray(site).await,
            Self::Repair => return subject.lose_source(site).await,
        };
        Ok(())
    }

    /// Waits until the operation has ended, and looks at what became of it.
    pub(crate) async fn settle(
        self,
        site: &Site,
        subject: &Subject,
        kind: &str,
    ) -> Result<(), Finding> {
        let unanswered =
            |error| Finding::Failed(format!("no answer afterwards: {error}"));
        // Whoever got no answer asks again.
        match self {
            Self::Create => {
                subject.ask(site).await.map_err(unanswered)?;
                subject.settle(site, kind, 1).await?;
                subject.fill(site).await
            }
            Self::Delete => {
                subject.settle(site, kind, 1).await?;
                subject.check_gone(site).await
            }
            Self::Recover => {
                subject.settle(site, kind, 1).await?;
                subject.check_filled(site).await
            }
            Self::Resize => {
                subject.resize(site).await.map_err(unanswered)?;
                subject.settle(site, kind, 1).await?;
                subject.await_active(site).await?;
                subject.check_filled(site).await
            }
            Self::BackUp => {
                subject.ask_backup(site).await.map_err(unanswered)?;
                subject.settle(site, kind, 1).await?;
                subject.await_backup(site).await?;
                subject.check_filled(site).await
            }
            Self::Restore => {
                let restored =
                    subject.restored(site).await.map_err(unanswered)?;
                restored.ask(site).await.map_err(unanswered)?;
                restored.settle(site, kind, 1).await?;
                restored.check_filled(site).await?;
                restored.clean_up(site).await
            }
            Self::DeleteBackup => {
                let id = subject.ask_backup(site).await.map_err(unanswered)?;
                settle(site, id, kind, 1).await?;
                subject.check_no_backup(site).await
            }
            Self::Discard => {
                let id = subject.ask_backup(site).await.map_err(unanswered)?;
                settle(site, id, kind, 1).await?;
                subject.settle(site, "delete_instance", 1).await?;
                subject.check_backup_failed(site).await
            }
            Self::Replicate => {
                let replica =
                    subject.replica(site).await.map_err(unanswered)?;
                replica.ask(site).await.map_err(unanswered)?;
                subject.settle_replica(site, self, kind).await
            }
            Self::Detach
            | Self::Promote
            | Self::Eject
            | Self::Reseed
            | Self::Repair => subject.settle_replica(site, self, kind).await,
            Self::Copy => {
                let id = subject.copy_backup(site).await.map_err(unanswered)?;
                settle(site, id, kind, 1).await?;
                take_copy(site, id)
            }
            Self::DiscardCopy => {
                let id = subject.copy_backup(site).await.map_err(unanswered)?;
                settle(site, id, kind, 1).await
            }
        }
    }
}

/// An instance that a scenario is about.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    /// What the request for it is called, so that it can be sent again.
    pub(crate) key: String,
    /// What it is made of.
    pub(crate) origin: Origin,
}

impl Subject {
    pub(crate) fn new() -> Self {
        Self { key: Uuid::new_v4().to_string(), origin: Origin::Nothing }
    }

    /// Asks for the instance. Asked again, gives the same one.
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

    /// Waits until so many operations of a kind have ended well.
    pub(crate) async fn settle(
        &self,
        site: &Site,
        kind: &str,
        times: usize,
    ) -> Result<(), Finding> {
        settle(site, self.id(site).await?, kind, times).await
    }

    /// Waits until the instance can be used.
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

    /// Writes something into the instance, as its user.
    pub(crate) async fn fill(&self, site: &Site) -> Result<(), Finding> {
        self.query(site, "CREATE TABLE t (n INT)").await?;
        self.query(site, "INSERT INTO t VALUES (1), (2), (3)").await?;
        self.check_filled(site).await
    }

    /// What was written must be there, in an instance that is ACTIVE.
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
        let host = instance.hostname.unwrap_or_default();
        let failed =
            |error: mysql_async::Error| Finding::Failed(error.to_string());
        let mut ada = login(&host, "ada", "secret", Some("orders"))
            .await
            .map_err(failed)?;
        let found = ada.query_first(statement).await.map_err(failed)?;
        ada.disconnect().await.map_err(failed)?;
        Ok(found)
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

    /// Deletes the instance with its backups, if it is there, and waits until
    /// they are gone.
    pub(crate) async fn clean_up(&self, site: &Site) -> Result<(), Finding> {
        self.remove(site).await?;
        clean_up_backups(site).await
    }

    /// Deletes the instance, if it is there, and waits until it is gone.
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

/// Waits until so many operations of a kind on a resource have ended well.
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
