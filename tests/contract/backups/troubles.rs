//! Backups that are damaged, can't be stored, or lose their server.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use clouddb_client::types::{BackupStatus, Instance, InstanceStatus};
use clouddb_tests::{Options, TestServer, eventually, on_both_stores};
use serde_json::json;

use super::{
    add, back_up, body, count, ended, library, objects, of, restored, since,
};
use crate::{PROGRAM, request, server};

/// The variable with the number of bits to flip in each of five objects. 25
/// makes more than a hundred tests.
const PLACES: &str = "CLOUDDB_TEST_PLACES";
const FEW: usize = 4;

fn path(server: &TestServer, object: &str) -> PathBuf {
    let backups = server.data().join("backups");
    backups.join(server.account().as_str()).join(object)
}

/// Requests an instance from a backup and waits until that fails.
async fn refused(server: &TestServer, backup: uuid::Uuid) -> Instance {
    let (client, account) = (server.client(), server.account());
    let point = json!({"restorePoint": {"backupRef": backup}});
    let create = client.create_instance().account_id(account.clone());
    let new = create.body(request(&point)).send().await.unwrap();
    let id = new.into_inner().instance.id;
    let instance = eventually("it has failed", async || {
        let show = client.show_instance().account_id(account.clone());
        let show = show.instance_id(id.to_string()).send().await.unwrap();
        let instance = show.into_inner().instance;
        (instance.status != InstanceStatus::Build).then_some(instance)
    })
    .await;
    assert_eq!(instance.status, InstanceStatus::Error, "{instance:?}");
    instance
}

/// Checks that a damaged backup isn't restored, and that the fault says why.
async fn check_damaged(server: &TestServer, backup: uuid::Uuid, what: &str) {
    let instance = refused(server, backup).await;
    let message = &instance.fault.as_ref().unwrap().message;
    let begin = "restore_instance failed at restore_files: ";
    assert!(message.starts_with(begin), "{what}: {message}");
    let says = ["damaged", "changed", "another key", "no object"];
    let is_clear = says.iter().any(|word| message.contains(word));
    assert!(is_clear, "{what}: {message}");
    assert_eq!(tries(server, &instance).await, 1, "{what}: {message}");
    crate::delete(server, &instance).await;
}

/// How many times the last step of an instance's latest operation was tried.
async fn tries(server: &TestServer, instance: &Instance) -> u32 {
    let client = server.client();
    let list = client.list_operations().account_id(server.account());
    let list = list.instance(instance.id.to_string());
    let list = list.send().await.unwrap().into_inner();
    list.operations[0].attempts
}

/// Evenly spread places, including the first and the last byte.
fn places(length: usize, count: usize) -> impl Iterator<Item = usize> {
    let last = length - 1;
    (0..count).map(move |number| last * number / (count - 1))
}

async fn damage(server: &TestServer, backup: uuid::Uuid, object: &Path) {
    let whole = fs::read(object).unwrap();
    let count = env::var(PLACES).map_or(FEW, |text| text.parse().unwrap());
    let name = object.file_name().unwrap().display();
    for place in places(whole.len(), count) {
        let mut flipped = whole.clone();
        flipped[place] ^= 1 << (place % 8);
        fs::write(object, flipped).unwrap();
        let what = format!("{name}: byte {place} of {}", whole.len());
        check_damaged(server, backup, &what).await;
    }
    for length in [0, whole.len() - 1] {
        fs::write(object, &whole[..length]).unwrap();
        let what = format!("{name}: cut off after {length}");
        check_damaged(server, backup, &what).await;
    }
    fs::remove_file(object).unwrap();
    check_damaged(server, backup, &format!("{name}: gone")).await;
    fs::write(object, whole).unwrap();
}

#[on_both_stores]
async fn what_is_damaged_is_not_restored() {
    let server = server().await;
    let (instance, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    let full = back_up(&server, &of(&instance)).await;
    add(&mut ada, 10..20).await;
    let more = back_up(&server, &since(&instance, &full)).await;
    ada.disconnect().await.unwrap();
    let stored = objects(&server);
    assert_eq!(stored.len(), 4);
    for object in &stored {
        damage(&server, more.id, &path(&server, object)).await;
    }
    let copy = restored(&server, &more).await;
    assert_eq!(count(&copy).await, 20);
}

/// Without encryption, damaged data may be unpacked before the damage is found.
#[on_both_stores]
async fn what_is_damaged_and_not_encrypted_is_not_restored() {
    let backups = "encrypt = false".to_owned();
    let options = Options { backups: Some(backups), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    let stored = objects(&server);
    let data =
        stored.iter().find(|name| name.ends_with(".xbstream.zst")).unwrap();
    damage(&server, full.id, &path(&server, data)).await;
}

#[on_both_stores]
async fn manifests_of_others_are_not_believed() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    let other = back_up(&server, &of(&instance)).await;
    let manifest = |id: uuid::Uuid| {
        let names = objects(&server).into_iter();
        let is_it = |name: &String| {
            name.starts_with(&id.to_string()) && name.ends_with(".manifest")
        };
        path(&server, &names.clone().find(is_it).unwrap())
    };
    fs::copy(manifest(other.id), manifest(full.id)).unwrap();
    let failed = refused(&server, full.id).await;
    let message = failed.fault.unwrap().message;
    assert!(message.contains("is of another one"), "{message}");
}

#[on_both_stores]
async fn a_backup_that_cannot_be_stored_fails_and_harms_nothing() {
    let server = server().await;
    let (instance, mut ada) = library(&server).await;
    add(&mut ada, 0..3).await;
    ada.disconnect().await.unwrap();
    // A file in the place of a directory makes the store fail.
    let unfinished = server.data().join("backups/.unfinished");
    fs::remove_dir(&unfinished).unwrap();
    fs::write(&unfinished, "").unwrap();
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let new = create.body(body(&of(&instance))).send().await.unwrap();
    let id = new.into_inner().backup.id;
    let failed = ended(&server, id).await;
    assert_eq!(failed.status, BackupStatus::Failed);
    let message = failed.fault.unwrap().message;
    assert!(message.contains("Not a directory"), "{message}");
    assert_eq!(count(&instance).await, 3);

    fs::remove_file(&unfinished).unwrap();
    fs::create_dir(&unfinished).unwrap();
    back_up(&server, &of(&instance)).await;
    assert_eq!(objects(&server).len(), 2);
}

#[on_both_stores]
async fn a_server_that_dies_is_started_again_and_backed_up() {
    let server = server().await;
    let (instance, mut ada) = library(&server).await;
    add(&mut ada, 0..3).await;
    ada.disconnect().await.unwrap();
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let new = create.body(body(&of(&instance))).send().await.unwrap();
    server.census().kill();
    let id = new.into_inner().backup.id;
    let backup = ended(&server, id).await;
    assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");
    let copy = restored(&server, &backup).await;
    assert_eq!(count(&copy).await, 3);
    assert_eq!(count(&instance).await, 3);
}

#[on_both_stores]
async fn what_other_tries_have_stored_is_removed() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let kept = back_up(&server, &of(&instance)).await;
    let kept_objects = objects(&server);
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let new = create.body(body(&of(&instance))).send().await.unwrap();
    let id = new.into_inner().backup.id;
    // Objects without a manifest are no backup.
    let other = kept_objects.first().unwrap();
    let left = [format!("{id}.0.xbstream.zst"), format!("{id}.7.xbstream.zst")];
    for name in &left {
        fs::copy(path(&server, other), path(&server, name)).unwrap();
    }
    let backup = ended(&server, id).await;
    assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");
    let stored = objects(&server);
    assert_eq!(stored.len(), 4, "{stored:?}");
    assert!(kept_objects.iter().all(|name| stored.contains(name)));
    for backup in [kept, backup] {
        let copy = restored(&server, &backup).await;
        crate::delete(&server, &copy).await;
    }
}

#[on_both_stores]
async fn backups_need_not_be_encrypted() {
    let backups = "encrypt = false".to_owned();
    let options = Options { backups: Some(backups), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let (instance, mut ada) = library(&server).await;
    add(&mut ada, 0..3).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    let location = full.location_ref.clone().unwrap();
    assert!(location.ends_with(".xbstream.zst"), "{location}");
    let copy = restored(&server, &full).await;
    assert_eq!(count(&copy).await, 3);
}
