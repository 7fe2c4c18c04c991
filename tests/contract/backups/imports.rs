//! Backups that a server finds in its store and imports.

use std::fs;

use clouddb_client::types::{BackupStatus, Instance};
use clouddb_tests::{Options, TestServer, eventually, on_both_stores};
use serde_json::json;

use super::{
    add, back_up, count, delete_backup,
    far::{Regions, THERE, copied, copy},
    library, of, restored, since,
};
use crate::{PROGRAM, active};

async fn listed(server: &TestServer) -> Vec<uuid::Uuid> {
    let client = server.client();
    let list = client.list_backups().account_id(server.account());
    let list = list.send().await.unwrap().into_inner();
    list.backups.iter().map(|backup| backup.id).collect()
}

/// How many lines of the log contain a text.
fn said(server: &TestServer, what: &str) -> usize {
    server.log().lines().filter(|line| line.contains(what)).count()
}

const REFUSED: &str = "a backup isn't imported";

#[on_both_stores]
async fn what_is_damaged_or_of_somebody_else_is_not_imported() {
    let regions = Regions::start().await;
    let Regions { here, there, .. } = &regions;
    let (instance, ada) = library(here).await;
    ada.disconnect().await.unwrap();
    let full = back_up(here, &of(&instance)).await;
    let more = back_up(here, &since(&instance, &full)).await;
    // Copied by hand, with mistakes: the first manifest is damaged, the second
    // backup needs the first one, and a third copy is in another account.
    let account = here.account().to_string();
    let store = regions.stores.path().join(THERE);
    for account in [&account, &"4711".to_owned()] {
        let directory = store.join(account);
        fs::create_dir_all(&directory).unwrap();
        for object in regions.objects(super::far::HERE) {
            let name = object.file_name().unwrap();
            let mut bytes = fs::read(&object).unwrap();
            let is_full = name.to_str().unwrap().contains(&full.id.to_string());
            if is_full && name.to_str().unwrap().ends_with(".manifest") {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
            }
            // Renamed into place, so that no object is there in part. The data
            // comes first.
            let elsewhere = regions.stores.path().join("elsewhere");
            fs::write(&elsewhere, bytes).unwrap();
            fs::rename(elsewhere, directory.join(name)).unwrap();
        }
    }
    eventually("all are refused", async || {
        (said(there, REFUSED) >= 4).then_some(())
    })
    .await;
    let log = there.log();
    for why in ["was changed", "is of another one", "isn't there"] {
        assert!(log.contains(why), "{why}: {log}");
    }
    assert!(listed(there).await.is_empty());

    // The next looks find the same backups, and log nothing more.
    let later = back_up(here, &of(&instance)).await;
    copy(here, later.id, &json!({})).await;
    regions.arrived(later.id).await;
    assert_eq!(listed(there).await, [later.id]);
    assert_eq!(said(there, REFUSED), 4);

    // A missing parent arrives, and the increment is imported too.
    fs::remove_dir_all(store.join("4711")).unwrap();
    let prefix = full.id.to_string();
    for object in regions.objects(THERE) {
        let name = object.file_name().unwrap().to_str().unwrap();
        if name.starts_with(&prefix) {
            fs::remove_file(&object).unwrap();
        }
    }
    copy(here, full.id, &json!({})).await;
    regions.arrived(more.id).await;
    assert_eq!(listed(there).await, [later.id, more.id, full.id]);
}

#[on_both_stores]
async fn what_is_made_or_deleted_here_is_not_imported() {
    let regions = Regions::start().await;
    let Regions { here, there, .. } = &regions;
    let (instance, mut ada) = library(here).await;
    add(&mut ada, 0..3).await;
    ada.disconnect().await.unwrap();
    let full = back_up(here, &of(&instance)).await;
    copy(here, full.id, &json!({})).await;
    let far = regions.arrived(full.id).await;
    let copy = restored(there, &far).await;
    assert_eq!(count(&copy).await, 3);
    let own = back_up(there, &of(&copy)).await;
    delete_backup(there, &far).await;
    let last: Instance = active(there, &json!({})).await;
    let last = back_up(there, &of(&last)).await;
    assert_eq!(listed(there).await, [last.id, own.id]);
    assert_eq!(said(there, "imported a backup"), 1);
    assert_eq!(said(here, "imported a backup"), 0);

    // A copy that was deleted there can be made again.
    super::far::copy(here, full.id, &json!({})).await;
    copied(here, full.id, 2).await;
    let again = regions.arrived(full.id).await;
    assert_eq!(again.status, BackupStatus::Completed);
}

#[on_both_stores]
async fn a_server_that_lost_what_it_remembers_finds_its_backups() {
    let store = tempfile::tempdir().unwrap();
    let path = store.path().display();
    let backups = format!(
        "store = {{ kind = \"directory\", path = \"{path}/ORD\" }}\nkey_file = \
         \"{path}/key\"\nimport_seconds = 1"
    );
    let options = Options { backups: Some(backups), ..Options::default() };
    let first = TestServer::start(PROGRAM, &options).await;
    let (instance, ada) = library(&first).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&first, &of(&instance)).await;
    let more = back_up(&first, &since(&instance, &full)).await;
    let guest = Some(first.credentials());
    drop(first);
    let options = Options { guest, ..options };
    let second = TestServer::start(PROGRAM, &options).await;
    let expected = [more.id, full.id];
    eventually("both are found", async || {
        (listed(&second).await == expected).then_some(())
    })
    .await;
}
