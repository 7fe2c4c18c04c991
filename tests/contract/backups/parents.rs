//! Which backups an increment can have as its parent.

use clouddb_client::types::{Backup, BackupStatus as Shown, Fault, Instance};
use clouddb_model::{AccountId, BackupId, BackupStatus, IncarnationId};
use clouddb_store::Backup as StoredBackup;
use clouddb_tests::{TestServer, on_both_stores};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    INSTANCE, add, back_up, body, count, library, of, restored, show, since,
};
use crate::{fault, server};

/// Requests an increment that is refused.
async fn refused(
    server: &TestServer,
    instance: &Instance,
    parent: Uuid,
) -> Fault {
    let more = json!({
        "name": "more", "instance": instance.id, "parent_id": parent,
    });
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    fault(create.body(body(&more)).send().await)
}

fn is_of(refused: &Fault, why: &str) {
    assert_eq!(refused.status(), 400);
    let message = &refused.detail().message;
    assert!(message.starts_with("/backup/parent_id: "), "{message}");
    assert!(message.contains(why), "{message}");
}

/// Adds a backup to the store that is like another one except for a change.
pub(super) async fn like(
    server: &TestServer,
    backup: &Backup,
    change: impl FnOnce(&mut StoredBackup),
) -> Uuid {
    let store = server.store().await;
    let account = AccountId::new(server.account().as_str());
    let known = store.backup(&account, BackupId::from(backup.id)).await;
    let mut other = known.unwrap().unwrap();
    let contents = store.backup_contents(other.id).await.unwrap();
    other.id = BackupId::random();
    change(&mut other);
    let mut transaction = store.begin().await.unwrap();
    transaction.insert_backup(&other).await.unwrap();
    if let Some(completion) = &other.completion {
        let (id, contents) = (other.id, contents.as_deref().unwrap());
        transaction.complete_backup(id, completion, contents).await.unwrap();
    }
    transaction.commit().await.unwrap();
    store.close().await;
    *other.id.as_uuid()
}

#[on_both_stores]
async fn an_incremental_backup_goes_on_from_the_latest_one() {
    let server = server().await;
    let (instance, mut ada) = library(&server).await;
    let incremental = |value: Value| {
        let mut backup = of(&instance);
        backup["incremental"] = value;
        backup
    };
    let first = back_up(&server, &incremental(json!(1))).await;
    assert_eq!(first.parent_id, None);
    like(&server, &first, |other| {
        other.status = BackupStatus::Failed;
        other.completion = None;
    })
    .await;
    like(&server, &first, |other| {
        other.incarnation = IncarnationId::random();
    })
    .await;
    add(&mut ada, 0..10).await;
    let second = back_up(&server, &incremental(json!(true))).await;
    assert_eq!(second.parent_id, Some(first.id));
    add(&mut ada, 10..20).await;
    let third = back_up(&server, &incremental(json!(1))).await;
    assert_eq!(third.parent_id, Some(second.id));
    for none in [json!(0), json!(false)] {
        let full = back_up(&server, &incremental(none)).await;
        assert_eq!(full.parent_id, None);
    }
    let mut chosen = since(&instance, &first);
    chosen["incremental"] = json!(1);
    let chosen = back_up(&server, &chosen).await;
    assert_eq!(chosen.parent_id, Some(first.id));
    let copy = restored(&server, &third).await;
    assert_eq!(count(&copy).await, 20);
}

#[on_both_stores]
async fn a_parent_is_of_the_same_instance() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    let other = restored(&server, &full).await;
    is_of(&refused(&server, &other, full.id).await, "another instance");
    let unknown = INSTANCE.parse().unwrap();
    let unknown = refused(&server, &instance, unknown).await;
    assert!(matches!(unknown, Fault::ItemNotFound(_)), "{unknown}");
}

#[on_both_stores]
async fn a_backup_of_another_data_directory_is_no_parent() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    let other = like(&server, &full, |other| {
        other.incarnation = IncarnationId::random();
    })
    .await;
    let other = refused(&server, &instance, other).await;
    is_of(&other, "another data directory");
    back_up(&server, &since(&instance, &full)).await;
}

#[on_both_stores]
async fn every_backup_that_a_parent_needs_is_completed() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    let failed = like(&server, &full, |other| {
        other.status = BackupStatus::Failed;
        other.completion = None;
    })
    .await;
    let completed = like(&server, &full, |other| {
        other.parent = Some(failed.into());
    })
    .await;
    for parent in [failed, completed] {
        let refused = refused(&server, &instance, parent).await;
        assert_eq!(refused.status(), 422, "{refused}");
        let why = format!("backup {failed} is in status FAILED");
        assert!(refused.to_string().contains(&why), "{refused}");
    }
}

#[on_both_stores]
async fn a_chain_that_no_full_backup_begins_is_no_parent() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    // The store keeps parents that are needed, so only a circle has no full
    // backup.
    let broken = like(&server, &full, |other| {
        other.parent = Some(other.id);
    })
    .await;
    let refused = refused(&server, &instance, broken).await;
    is_of(&refused, "others that are gone");
}

#[on_both_stores]
async fn a_backup_is_building_while_it_is_made() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let new = create.body(body(&of(&instance))).send().await.unwrap();
    let id = new.into_inner().backup.id;
    let mut seen = vec![Shown::New];
    while seen.last() != Some(&Shown::Completed) {
        let status = show(&server, id).await.status;
        if seen.last() != Some(&status) {
            seen.push(status);
        }
        assert!(seen.len() < 4, "{seen:?}");
    }
    assert_eq!(seen, [Shown::New, Shown::Building, Shown::Completed]);
}
