//! Two regions that copy backups to each other.

mod described;

use std::{fs, path::PathBuf};

use clouddb_client::types::{
    Backup, BackupStatus, CopyBackupRequest, Fault, OperationState,
    OperationSummary,
};
use clouddb_tests::{Options, TestServer, eventually};
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{PROGRAM, fault, killer::Killer};

pub(super) const HERE: &str = "ORD";
pub(super) const THERE: &str = "IAD";

/// A server in each of two regions. They share only the stores of backups and
/// the key.
pub(super) struct Regions {
    pub(super) here: TestServer,
    /// Controls the server here.
    killer: Killer,
    pub(super) there: TestServer,
    pub(super) stores: TempDir,
}

impl Regions {
    pub(super) async fn start() -> Self {
        Self::start_with(None).await
    }

    /// Starts two regions with more versions of MariaDB.
    async fn start_with(mariadb: Option<&str>) -> Self {
        let stores = tempfile::tempdir().unwrap();
        let set_up = |own: &str, other: &str| {
            let root = stores.path().display();
            let store = |region: &str| {
                let path = format!("{root}/{region}");
                format!("store = {{ kind = \"directory\", path = \"{path}\" }}")
            };
            let backups = format!(
                "{}\nkey_file = \"{root}/key\"\nimport_seconds = 1\n\
                 [backups.regions.{other}]\n{}",
                store(own),
                store(other)
            );
            let (region, backups) = (Some(own.into()), Some(backups));
            let mariadb = mariadb.map(str::to_owned);
            Options { region, backups, mariadb, ..Options::default() }
        };
        let here = set_up(HERE, THERE);
        let (here, killer) = Killer::server_with(here).await;
        let guest = Some(here.credentials());
        let there = Options { guest, ..set_up(THERE, HERE) };
        let there = TestServer::start(PROGRAM, &there).await;
        Self { here, killer, there, stores }
    }

    /// The stored objects of a region, sorted by name.
    pub(super) fn objects(&self, region: &str) -> Vec<PathBuf> {
        let store = self.stores.path().join(region);
        let account = store.join(self.here.account().as_str());
        let mut found = Vec::new();
        for directory in [account, store.join(".unfinished")] {
            let Ok(entries) = fs::read_dir(directory) else { continue };
            found.extend(entries.map(|entry| entry.unwrap().path()));
        }
        found.sort();
        found
    }

    /// Makes the store of a region fail: a file takes the place of a directory.
    pub(super) fn close(&self, region: &str) {
        let unfinished = self.stores.path().join(region).join(".unfinished");
        fs::remove_dir(&unfinished).unwrap();
        fs::write(unfinished, "").unwrap();
    }

    /// Makes the store of a region work again.
    pub(super) fn open(&self, region: &str) {
        let unfinished = self.stores.path().join(region).join(".unfinished");
        fs::remove_file(&unfinished).unwrap();
        fs::create_dir(unfinished).unwrap();
    }

    /// Waits until the other region has a copy.
    pub(super) async fn arrived(&self, id: Uuid) -> Backup {
        let client = self.there.client();
        let backup = eventually("the copy is there", async || {
            let show = client.show_backup().account_id(self.there.account());
            let shown = show.backup_id(id.to_string()).send().await.ok()?;
            Some(shown.into_inner().backup)
        })
        .await;
        assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");
        backup
    }
}

pub(super) fn action(members: &Value) -> CopyBackupRequest {
    let mut copy = json!({"target_backup_region": THERE});
    for (name, value) in members.as_object().into_iter().flatten() {
        copy[name] = value.clone();
    }
    serde_json::from_value(json!({"copy-backup": copy})).unwrap()
}

/// Requests a copy.
pub(super) async fn copy(server: &TestServer, id: Uuid, members: &Value) {
    let client = server.client();
    let copy = client.copy_backup().account_id(server.account());
    let copy = copy.backup_id(id.to_string()).body(action(members));
    copy.send().await.unwrap();
}

/// Requests a copy that is refused.
pub(super) async fn refused(
    server: &TestServer,
    id: Uuid,
    members: &Value,
) -> Fault {
    let client = server.client();
    let copy = client.copy_backup().account_id(server.account());
    let copy = copy.backup_id(id.to_string()).body(action(members));
    fault(copy.send().await)
}

/// Waits until `times` operations of a kind on a backup have ended, and returns
/// the last one.
pub(super) async fn operated(
    server: &TestServer,
    id: Uuid,
    kind: &str,
    times: usize,
) -> OperationSummary {
    let client = server.client();
    let running = [OperationState::Queued, OperationState::Running];
    eventually(&format!("{kind} has ended"), async || {
        let list = client.list_operations().account_id(server.account());
        let list = list.instance(id.to_string()).send().await.unwrap();
        let those = list.into_inner().operations.into_iter();
        let those = those.filter(|operation| {
            operation.kind == kind && !running.contains(&operation.state)
        });
        let those: Vec<_> = those.collect();
        (those.len() >= times).then(|| those[0].clone())
    })
    .await
}

/// Waits until `times` copies are made.
pub(crate) async fn copied(server: &TestServer, id: Uuid, times: usize) {
    let operation = operated(server, id, "copy_backup", times).await;
    let state = operation.state;
    assert_eq!(state, OperationState::Succeeded, "{:?}", operation.error);
}
