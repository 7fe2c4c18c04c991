//! An instance with much data, and what the service does with it.

use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use clouddb_client::types::{
    Backup, BackupStatus, CreateBackupRequest, CreateInstanceRequest, Instance,
    InstanceStatus,
};
use clouddb_engine::{Admin, GtidPosition, Layout, Lsn, MasterSecret, Source};
use clouddb_model::BackupId;
use clouddb_tests::{Bank, Options, TestServer, eventually, login};
use mysql_async::{Conn, prelude::Queryable};
use serde_json::{Value, json};
use uuid::Uuid;

const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");
const PASSWORD: &str = "correct-horse";
/// How many rows make about one MiB of data.
const ROWS: u32 = 4000;
/// How many rows one statement inserts.
const AT_ONCE: u32 = 100 * 1000;
/// How many percent of the rows change between backups.
const CHANGED: u32 = 1;
const MEBIBYTE: f64 = 1024.0;

/// A service with an instance.
pub(crate) struct Subject {
    server: TestServer,
    instance: Instance,
    rows: u32,
    /// The number of rows that have been changed so far.
    changed: u32,
}

impl Subject {
    /// Creates an instance with that much data.
    pub(crate) async fn new(megabytes: u32) -> Self {
        let options = Options { sampled: true, ..Options::default() };
        let server = TestServer::start(PROGRAM, &options).await;
        let volume = megabytes / 1024 + 2;
        let instance = create(
            &server,
            json!({
                "flavorRef": 1,
                "volume": {"size": volume},
                "databases": [{"name": "orders"}, {"name": "bank"}],
                "users": [{"name": "ada", "password": PASSWORD, "databases": [
                    {"name": "orders"}, {"name": "bank"},
                ]}],
            }),
        );
        let instance = instance.await;
        let rows = megabytes * ROWS;
        let subject = Self { server, instance, rows, changed: 0 };
        subject.fill().await;
        subject.bank().found().await;
        subject
    }

    /// Rows that compress a little, with an index on random numbers.
    async fn fill(&self) {
        let mut ada = log_in(&self.instance).await;
        let table = "CREATE TABLE entry (id INT PRIMARY KEY, k INT, \
            content CHAR(120), pad CHAR(60), INDEX (k)) CHARSET latin1";
        ada.query_drop(table).await.unwrap();
        for first in (1..=self.rows).step_by(AT_ONCE as usize) {
            let last = self.rows.min(first + AT_ONCE - 1);
            let rows = format!(
                "INSERT INTO entry SELECT seq, RAND() * {}, \
                 HEX(RANDOM_BYTES(60)), HEX(RANDOM_BYTES(30)) \
                 FROM seq_{first}_to_{last}",
                self.rows
            );
            ada.query_drop(rows).await.unwrap();
        }
        ada.disconnect().await.unwrap();
    }

    /// Changes rows that weren't changed before.
    pub(crate) async fn change(&mut self) {
        let mut ada = log_in(&self.instance).await;
        let count = self.rows * CHANGED / 100;
        let (first, last) = (self.changed + 1, self.changed + count);
        let change = format!(
            "UPDATE entry SET k = RAND() * {}, content = \
             HEX(RANDOM_BYTES(60)) WHERE id BETWEEN {first} AND {last}",
            self.rows
        );
        ada.query_drop(change).await.unwrap();
        ada.disconnect().await.unwrap();
        self.changed = last;
    }

    /// A bank in the same instance.
    pub(crate) fn bank(&self) -> Bank {
        Bank {
            host: self.instance.hostname.clone().unwrap(),
            user: "ada".into(),
            password: PASSWORD.into(),
            database: "bank".into(),
        }
    }

    /// The directory of the instance.
    pub(crate) fn directory(&self) -> PathBuf {
        let instances = self.server.data().join("instances");
        instances.join(self.instance.id.to_string())
    }

    pub(crate) fn layout(&self) -> Layout {
        Layout::of(self.directory())
    }

    /// Makes a full backup or, if there is a parent, an increment.
    pub(crate) async fn back_up(
        &self,
        parent: Option<&Backup>,
    ) -> (Backup, Duration) {
        let (client, account) = (self.server.client(), self.server.account());
        let mut backup = json!({"name": "b", "instance": self.instance.id});
        if let Some(parent) = parent {
            backup["parent_id"] = json!(parent.id);
        }
        let body: CreateBackupRequest =
            serde_json::from_value(json!({"backup": backup})).unwrap();
        let began = Instant::now();
        let create = client.create_backup().account_id(account.clone());
        let id = create.body(body).send().await.unwrap().into_inner().backup.id;
        eventually("it is backed up", async || {
            let show = client.show_backup().account_id(account.clone());
            let show = show.backup_id(id.to_string()).send().await.unwrap();
            let backup = show.into_inner().backup;
            match backup.status {
                BackupStatus::Completed => Some((backup, began.elapsed())),
                BackupStatus::New | BackupStatus::Building => None,
                _ => panic!("{backup:?}"),
            }
        })
        .await
    }

    /// The position up to which a backup goes.
    pub(crate) async fn end(&self, backup: &Backup) -> Lsn {
        let store = self.server.store().await;
        let found = store.any_backup(BackupId::from(backup.id)).await.unwrap();
        store.close().await;
        Lsn(found.unwrap().completion.unwrap().to_lsn)
    }

    /// Restores an instance from a backup, runs a query, and deletes it.
    pub(crate) async fn restore(&self, backup: &Backup) -> Duration {
        let began = Instant::now();
        let copy = json!({
            "flavorRef": 1,
            "volume": {"size": self.instance.volume.size},
            "restorePoint": {"backupRef": backup.id},
        });
        let copy = create(&self.server, copy).await;
        let mut ada = log_in(&copy).await;
        let one: Option<u8> = ada.query_first("SELECT 1").await.unwrap();
        let took = began.elapsed();
        assert_eq!(one, Some(1));
        let count = "SELECT COUNT(*) FROM entry";
        assert_eq!(ada.query_first(count).await.unwrap(), Some(self.rows));
        ada.disconnect().await.unwrap();
        self.delete(copy.id).await;
        took
    }

    /// Makes a replica, which has caught up when it is ACTIVE, and deletes it.
    pub(crate) async fn replicate(&self) -> Duration {
        let began = Instant::now();
        let replica = json!({
            "flavorRef": 2,
            "volume": {"size": self.instance.volume.size},
            "replica_of": self.instance.id,
        });
        let replica = create(&self.server, replica).await;
        let took = began.elapsed();
        self.delete(replica.id).await;
        took
    }

    fn secret(&self) -> MasterSecret {
        let secret = self.server.data().join("secret");
        MasterSecret::load_or_create(&secret).unwrap()
    }

    /// What a server needs to follow the instance.
    pub(crate) fn as_source(&self) -> (Source, MasterSecret, Vec<u8>) {
        let host = self.instance.hostname.as_deref().unwrap();
        let address = host.parse().unwrap();
        let source = Source {
            id: self.instance.id.into(),
            address,
            port: 3306,
            written: GtidPosition::default(),
        };
        let authority = self.server.data().join("authority/cert.pem");
        (source, self.secret(), fs::read(authority).unwrap())
    }

    /// The replication position of the instance.
    pub(crate) async fn position(&self) -> GtidPosition {
        let (layout, secret) = (self.layout(), self.secret());
        let (id, call) = (self.instance.id.into(), Duration::from_secs(5));
        let admin = Admin::connect(&layout, &secret, id, call).await;
        let mut admin = admin.unwrap();
        let position = admin.position().await.unwrap();
        admin.close().await.unwrap();
        position
    }

    async fn delete(&self, instance: Uuid) {
        let (client, account) = (self.server.client(), self.server.account());
        let delete = client.delete_instance().account_id(account.clone());
        delete.instance_id(instance.to_string()).send().await.unwrap();
        let patience = clouddb_tests::PATIENCE;
        let gone = client.wait_until_deleted(&account, instance, patience);
        gone.await.unwrap();
    }

    /// Deletes a backup.
    pub(crate) async fn forget(&self, backup: &Backup) {
        let (client, account) = (self.server.client(), self.server.account());
        let delete = client.delete_backup().account_id(account.clone());
        delete.backup_id(backup.id.to_string()).send().await.unwrap();
        eventually("it is gone", async || {
            let show = client.show_backup().account_id(account.clone());
            let show = show.backup_id(backup.id.to_string()).send().await;
            show.is_err().then_some(())
        })
        .await;
    }

    /// Resets the peak of the service's memory.
    pub(crate) fn reset_peak(&self) {
        let id = self.server.process().id().unwrap();
        fs::write(format!("/proc/{id}/clear_refs"), "5").unwrap();
    }

    /// The peak of the service's memory since the reset, in MiB.
    pub(crate) fn peak(&self) -> f64 {
        let id = self.server.process().id().unwrap();
        let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap();
        let mut lines = status.lines();
        let line = lines.find(|line| line.starts_with("VmHWM:")).unwrap();
        let kibibytes = line.split_whitespace().nth(1).unwrap();
        kibibytes.parse::<f64>().unwrap() / MEBIBYTE
    }
}

/// Creates an instance and waits for it.
async fn create(server: &TestServer, members: Value) -> Instance {
    let (client, account) = (server.client(), server.account());
    let body: CreateInstanceRequest =
        serde_json::from_value(json!({"instance": members})).unwrap();
    let create = client.create_instance().account_id(account.clone());
    let id = create.body(body).send().await.unwrap().instance.id;
    eventually("it is there", async || {
        let show = client.show_instance().account_id(account.clone());
        let show = show.instance_id(id.to_string()).send().await.unwrap();
        let instance = show.into_inner().instance;
        match instance.status {
            InstanceStatus::Active => Some(instance),
            InstanceStatus::Build => None,
            _ => panic!("{instance:?}"),
        }
    })
    .await
}

async fn log_in(instance: &Instance) -> Conn {
    let host = instance.hostname.as_deref().unwrap();
    login(host, "ada", PASSWORD, Some("orders")).await.unwrap()
}
