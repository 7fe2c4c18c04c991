//! A server, an instance with a bank, and requests about them.

use std::time::Duration;

use clouddb_client::types::{
    Backup, BackupStatus, CreateBackupRequest, CreateInstanceRequest, Instance,
    InstanceStatus,
};
use clouddb_tests::{
    Bank, Options, PATIENCE, Rush, TestServer, eventually, login,
};
use mysql_async::{Conn, prelude::Queryable};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};
use uuid::Uuid;

use crate::PROGRAM;

const PASSWORD: &str = "correct-horse";
const TELLERS: u32 = 4;
/// How many incompressible kilobytes every backup has.
const BALLAST: u32 = 8 * 1024;
/// How many times longer the service may try than a test usually waits.
const LONG: u32 = 3;

pub(crate) struct World {
    pub(crate) server: TestServer,
    pub(crate) instance: Uuid,
    pub(crate) bank: Bank,
}

fn bank(instance: &Instance) -> Bank {
    Bank {
        host: instance.hostname.clone().unwrap(),
        user: "ada".into(),
        password: PASSWORD.into(),
        database: "bank".into(),
    }
}

impl World {
    /// A new bank, and a user without access to it.
    pub(crate) async fn new(options: &Options) -> Self {
        let server = TestServer::start(PROGRAM, options).await;
        let instance = create(
            &server,
            &json!({
                "databases": [{"name": "bank"}, {"name": "garden"}],
                "users": [
                    {"name": "ada", "password": PASSWORD, "databases": [
                        {"name": "bank"}, {"name": "garden"},
                    ]},
                    {"name": "bob", "password": PASSWORD, "databases": [
                        {"name": "garden"},
                    ]},
                ],
            }),
        )
        .await;
        let bank = bank(&instance);
        bank.found().await;
        let world = Self { server, instance: instance.id, bank };
        let mut ada = world.ada().await;
        let weigh = format!(
            "CREATE TABLE garden.ballast SELECT seq, RANDOM_BYTES(1024) AS weight \
             FROM seq_1_to_{BALLAST}"
        );
        ada.query_drop(weigh).await.unwrap();
        ada.disconnect().await.unwrap();
        world
    }

    /// A connection of the bank's owner.
    pub(crate) async fn ada(&self) -> Conn {
        let host = &self.bank.host;
        login(host, "ada", PASSWORD, Some("bank")).await.unwrap()
    }

    /// Starts the tellers.
    pub(crate) async fn rush(&self) -> Rush {
        let rush = self.bank.open(TELLERS);
        self.some_more(&rush).await;
        rush
    }

    /// Waits until every teller has made another transfer.
    pub(crate) async fn some_more(&self, rush: &Rush) {
        let before = rush.acknowledged();
        eventually("all have transferred something", async || {
            let now = rush.acknowledged();
            let mut both = before.iter().zip(&now);
            both.all(|(before, now)| before < now).then_some(())
        })
        .await;
    }

    pub(crate) async fn status(&self) -> InstanceStatus {
        self.instance(self.instance).await.status
    }

    /// Requests a backup: an increment if there is a parent.
    pub(crate) async fn ask(&self, parent: Option<&Backup>) -> Uuid {
        self.ask_of(self.instance, parent).await
    }

    /// Requests a backup of another instance.
    pub(crate) async fn ask_of(
        &self,
        instance: Uuid,
        parent: Option<&Backup>,
    ) -> Uuid {
        let mut backup = json!({"name": "books", "instance": instance});
        if let Some(parent) = parent {
            backup["parent_id"] = json!(parent.id);
        }
        let body: CreateBackupRequest =
            serde_json::from_value(json!({"backup": backup})).unwrap();
        let client = self.server.client();
        let create = client.create_backup().account_id(self.server.account());
        create.body(body).send().await.unwrap().into_inner().backup.id
    }

    pub(crate) async fn show(&self, backup: Uuid) -> Backup {
        let client = self.server.client();
        let show = client.show_backup().account_id(self.server.account());
        let show = show.backup_id(backup.to_string()).send().await.unwrap();
        show.into_inner().backup
    }

    /// Waits for the end of a backup.
    pub(crate) async fn ended(&self, backup: Uuid) -> Backup {
        let give_up = Instant::now() + PATIENCE * LONG;
        loop {
            let found = self.show(backup).await;
            let under_way = [BackupStatus::New, BackupStatus::Building];
            if !under_way.contains(&found.status) {
                return found;
            }
            assert!(Instant::now() < give_up, "{found:?}");
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits until a backup is completed.
    pub(crate) async fn completed(&self, backup: Uuid) -> Backup {
        let backup = self.ended(backup).await;
        assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");
        backup
    }

    /// Requests another instance, restored from a backup.
    pub(crate) async fn ask_instance(&self, backup: &Backup) -> Uuid {
        let members = json!({"restorePoint": {"backupRef": backup.id}});
        ask(&self.server, &members).await
    }

    /// Waits until the service gives up making an instance.
    pub(crate) async fn failed(&self, instance: Uuid) -> Instance {
        let give_up = Instant::now() + PATIENCE * LONG;
        loop {
            let found = self.instance(instance).await;
            if found.status != InstanceStatus::Build {
                assert_eq!(found.status, InstanceStatus::Error, "{found:?}");
                return found;
            }
            assert!(Instant::now() < give_up, "{found:?}");
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits for a restored instance, and checks that it has all transfers that
    /// were acknowledged before the backup.
    pub(crate) async fn assert_made(&self, copy: Uuid, acknowledged: &[u64]) {
        self.await_active(copy).await;
        let copy = self.instance(copy).await;
        assert_eq!(bank(&copy).audit(acknowledged).await, "");
        self.delete(copy.id).await;
    }

    async fn instance(&self, instance: Uuid) -> Instance {
        let client = self.server.client();
        let show = client.show_instance().account_id(self.server.account());
        let show = show.instance_id(instance.to_string()).send().await;
        show.unwrap().into_inner().instance
    }

    /// Restores a backup, checks that it has all transfers that were
    /// acknowledged before it, and deletes the instance.
    pub(crate) async fn assert_restored(
        &self,
        backup: &Backup,
        acknowledged: &[u64],
    ) {
        let copy = self.restore(backup, acknowledged).await;
        self.delete(copy.id).await;
    }

    /// Also checks that the instance has no transfers from after the backup.
    pub(crate) async fn assert_restored_within(
        &self,
        backup: &Backup,
        before: &[u64],
        after: &[u64],
    ) {
        let copy = self.restore(backup, before).await;
        let last = bank(&copy).last().await;
        assert_eq!(last.len(), after.len());
        // Each teller may have one more, whose answer was on its way.
        let is_older = last.iter().zip(after).all(|(is, most)| *is <= most + 1);
        assert!(is_older, "{last:?} is newer than {after:?}");
        self.delete(copy.id).await;
    }

    async fn restore(&self, backup: &Backup, acknowledged: &[u64]) -> Instance {
        let members = json!({"restorePoint": {"backupRef": backup.id}});
        let copy = create(&self.server, &members).await;
        assert_eq!(bank(&copy).audit(acknowledged).await, "");
        let host = copy.hostname.as_deref().unwrap();
        for user in ["ada", "bob"] {
            let own = grants(&self.bank.host, user).await;
            assert_eq!(grants(host, user).await, own);
        }
        login(host, "bob", PASSWORD, Some("bank")).await.unwrap_err();
        copy
    }

    /// A replica of the bank's instance, and the bank there.
    pub(crate) async fn replica(&self) -> (Uuid, Bank) {
        let members = json!({"flavorRef": 2, "replica_of": self.instance});
        let replica = create(&self.server, &members).await;
        (replica.id, bank(&replica))
    }

    pub(crate) async fn await_active(&self, instance: Uuid) {
        let (client, account) = (self.server.client(), self.server.account());
        let active = InstanceStatus::Active;
        let wait =
            client.wait_for_instance(&account, instance, active, PATIENCE);
        wait.await.unwrap();
    }

    pub(crate) async fn delete(&self, instance: Uuid) {
        let (client, account) = (self.server.client(), self.server.account());
        let delete = client.delete_instance().account_id(account.clone());
        delete.instance_id(instance.to_string()).send().await.unwrap();
        let gone = client.wait_until_deleted(&account, instance, PATIENCE);
        gone.await.unwrap();
    }

    /// Requests the deletion of a backup and its increments.
    pub(crate) async fn ask_deletion(&self, backup: &Backup) {
        let client = self.server.client();
        let delete = client.delete_backup().account_id(self.server.account());
        delete.backup_id(backup.id.to_string()).send().await.unwrap();
    }

    /// Deletes a backup and its increments.
    pub(crate) async fn delete_backup(&self, backup: &Backup) {
        let (client, account) = (self.server.client(), self.server.account());
        let id = backup.id.to_string();
        self.ask_deletion(backup).await;
        eventually("the backup is gone", async || {
            let show = client.show_backup().account_id(account.clone());
            show.backup_id(&*id).send().await.is_err().then_some(())
        })
        .await;
    }
}

async fn grants(host: &str, user: &str) -> Vec<String> {
    let mut own = login(host, user, PASSWORD, Some("garden")).await.unwrap();
    let grants = own.query("SHOW GRANTS").await.unwrap();
    own.disconnect().await.unwrap();
    grants
}

/// Requests the smallest instance, with some more members.
async fn ask(server: &TestServer, members: &Value) -> Uuid {
    let mut instance = json!({"flavorRef": 1, "volume": {"size": 1}});
    for (name, value) in members.as_object().unwrap() {
        instance[name] = value.clone();
    }
    let body: CreateInstanceRequest =
        serde_json::from_value(json!({"instance": instance})).unwrap();
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    create.body(body).send().await.unwrap().instance.id
}

/// Requests an instance and waits for it.
async fn create(server: &TestServer, members: &Value) -> Instance {
    let id = ask(server, members).await;
    let (client, account) = (server.client(), server.account());
    let active = InstanceStatus::Active;
    client.wait_for_instance(&account, id, active, PATIENCE).await.unwrap()
}
