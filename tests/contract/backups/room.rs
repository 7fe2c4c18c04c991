//! The room that a restore needs.

use std::{fs, os::unix::fs::MetadataExt, path::Path};

use clouddb_client::types::Backup;
use clouddb_model::BackupId;
use clouddb_store::Completion;
use clouddb_tests::TestServer;
use mysql_async::{Conn, prelude::Queryable};
use serde_json::{Value, json};

use super::{add, back_up, count, library, log_in, of, restored, since};
use crate::{active, delete, fault, request, server};

/// A little more than the volumes of these tests have.
const TOO_MUCH: u64 = (1 << 30) + 1;

/// Changes the size of a backup's data in the store.
async fn weigh(server: &TestServer, backup: &Backup, data: u64) {
    let store = server.store().await;
    let id = BackupId::from(backup.id);
    let contents = store.backup_contents(id).await.unwrap().unwrap();
    let mut transaction = store.begin().await.unwrap();
    let known = transaction.lock_backup(id).await.unwrap().unwrap();
    let other = Completion { data, ..known.completion.unwrap() };
    transaction.complete_backup(id, &other, &contents).await.unwrap();
    transaction.commit().await.unwrap();
    store.close().await;
}

/// How many pieces of 40 MB fill more than half of a volume.
const PIECES: usize = 15;

fn point(backup: &Backup) -> Value {
    json!({"restorePoint": {"backupRef": backup.id}})
}

async fn is_refused(server: &TestServer, backup: &Backup) {
    let before = server.census().directories.len();
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let refused = create.body(request(&point(backup))).send().await;
    let refused = fault(refused);
    assert_eq!(refused.status(), 400);
    let message = &refused.detail().message;
    assert!(message.starts_with("/instance/volume/size: "), "{message}");
    assert!(message.contains("1 is less than the 1"), "{message}");
    assert_eq!(server.census().directories.len(), before);
}

#[tokio::test]
async fn a_backup_is_not_restored_to_a_volume_that_is_too_small() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    weigh(&server, &full, TOO_MUCH).await;
    is_refused(&server, &full).await;
}

#[tokio::test]
async fn there_is_room_for_all_that_a_backup_needs() {
    let server = server().await;
    let (instance, mut ada) = library(&server).await;
    add(&mut ada, 0..3).await;
    let full = back_up(&server, &of(&instance)).await;
    let next = back_up(&server, &since(&instance, &full)).await;
    add(&mut ada, 3..5).await;
    ada.disconnect().await.unwrap();
    let last = back_up(&server, &since(&instance, &next)).await;
    let copy = restored(&server, &last).await;
    assert_eq!(count(&copy).await, 5);
    for large in [&full, &next] {
        weigh(&server, large, TOO_MUCH).await;
        is_refused(&server, &last).await;
        weigh(&server, large, 1).await;
    }
    weigh(&server, &last, TOO_MUCH).await;
    let copy = restored(&server, &next).await;
    assert_eq!(count(&copy).await, 3);
    is_refused(&server, &last).await;
    let mut larger = point(&last);
    larger["volume"] = json!({"size": 2});
    let copy = active(&server, &larger).await;
    assert_eq!(count(&copy).await, 5);
}

/// The increment has more than half of the volume's size, and so has the
/// restored data.
#[tokio::test]
async fn an_increment_needs_room_beside_the_data() {
    let server = server().await;
    let (instance, mut ada) = library(&server).await;
    let full = back_up(&server, &of(&instance)).await;
    let table = "CREATE TABLE large (id INT PRIMARY KEY AUTO_INCREMENT, \
        content MEDIUMBLOB)";
    ada.query_drop(table).await.unwrap();
    for _ in 0..PIECES {
        let piece = "INSERT INTO large (content) \
            SELECT REPEAT('x', 1000000) FROM seq_1_to_40";
        ada.query_drop(piece).await.unwrap();
    }
    let checksum = "CHECKSUM TABLE large";
    let before: Option<(String, u64)> =
        ada.query_first(checksum).await.unwrap();
    ada.disconnect().await.unwrap();
    let more = back_up(&server, &since(&instance, &full)).await;
    let store = server.store().await;
    let found = store.any_backup(BackupId::from(more.id)).await.unwrap();
    store.close().await;
    let data = found.unwrap().completion.unwrap().data;
    // Either part alone would fit.
    assert!((TOO_MUCH..2 * TOO_MUCH).contains(&data), "{data}");
    delete(&server, &instance).await;
    is_refused(&server, &more).await;
    let mut larger = point(&more);
    larger["volume"] = json!({"size": 2});
    let copy = active(&server, &larger).await;
    let mut ada = log_in(&copy).await;
    let after: Option<(String, u64)> = ada.query_first(checksum).await.unwrap();
    assert_eq!(after, before);
    ada.disconnect().await.unwrap();
}

async fn grow(ada: &mut Conn) {
    let grow = "CREATE TABLE large SELECT seq, RANDOM_BYTES(1024) AS content \
        FROM seq_1_to_20000";
    ada.query_drop(grow).await.unwrap();
}

#[tokio::test]
async fn an_incremental_backup_has_as_much_data_as_its_instance() {
    let server = server().await;
    let (instance, mut ada) = library(&server).await;
    let full = back_up(&server, &of(&instance)).await;
    grow(&mut ada).await;
    ada.disconnect().await.unwrap();
    let more = back_up(&server, &since(&instance, &full)).await;
    let store = server.store().await;
    let found = store.any_backup(BackupId::from(more.id)).await.unwrap();
    store.close().await;
    let data = found.unwrap().completion.unwrap().data;
    let instances = server.data().join("instances");
    let there =
        used(&instances.join(instance.id.to_string()).join("volume/data"));
    // The server goes on, and may have removed files since.
    assert!(data > there / 10 * 9, "{data} of {there}");
}

/// How many bytes the files in a directory take on the disk.
fn used(directory: &Path) -> u64 {
    let entries = fs::read_dir(directory).unwrap();
    let used = entries.map(|entry| match entry.unwrap() {
        entry if entry.file_type().unwrap().is_dir() => used(&entry.path()),
        entry => entry.metadata().unwrap().blocks() * 512,
    });
    used.sum()
}
