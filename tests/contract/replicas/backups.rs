//! Backups of replicas.

use clouddb_client::types::{
    Backup, BackupStatus, CreateBackupRequest, Fault, Instance, InstanceStatus,
};
use clouddb_tests::{TestServer, eventually, log_in_as_keeper};
use mysql_async::prelude::Queryable;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    act, add, change, checksum, count, has, library, log_in, reaches, replica,
    troubles::{admin, lead_astray},
};
use crate::{active, delete, fault, server};

async fn ask(
    server: &TestServer,
    replica: &Instance,
    parent: Option<&Backup>,
) -> Result<Uuid, clouddb_client::Error<Fault>> {
    let mut backup = json!({"name": "snapshot", "instance": replica.id});
    if let Some(parent) = parent {
        backup["parent_id"] = json!(parent.id);
    }
    let body: CreateBackupRequest =
        serde_json::from_value(json!({"backup": backup})).unwrap();
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    Ok(create.body(body).send().await?.into_inner().backup.id)
}

/// Makes a backup, and waits until it is completed and the instance has its
/// former status.
pub(super) async fn back_up(
    server: &TestServer,
    replica: &Instance,
    parent: Option<&Backup>,
) -> Backup {
    let id = ask(server, replica, parent).await.unwrap();
    let client = server.client();
    let backup = eventually("the backup has ended", async || {
        let show = client.show_backup().account_id(server.account());
        let shown = show.backup_id(id.to_string()).send().await.unwrap();
        let backup = shown.into_inner().backup;
        let is_under_way = [BackupStatus::New, BackupStatus::Building]
            .contains(&backup.status);
        (!is_under_way).then_some(backup)
    })
    .await;
    assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");
    reaches(server, replica.id, InstanceStatus::Active).await;
    backup
}

pub(super) async fn restored(server: &TestServer, backup: &Backup) -> Instance {
    restored_as(server, backup, json!({})).await
}

/// Restores a backup with some more members in the request.
pub(super) async fn restored_as(
    server: &TestServer,
    backup: &Backup,
    mut members: Value,
) -> Instance {
    members["restorePoint"] = json!({"backupRef": backup.id});
    active(server, &members).await
}

async fn assert_follows_nobody(server: &TestServer, instance: &Instance) {
    assert!(instance.replica_of.is_none(), "{instance:?}");
    let mut admin = admin(server, instance.id).await;
    assert!(admin.following().await.unwrap().is_none());
    assert!(!admin.is_read_only().await.unwrap());
    admin.close().await.unwrap();
}

#[tokio::test]
async fn what_is_made_of_a_replicas_backup_is_no_replica() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    add(&mut ada, 0..10).await;
    has(&replica, 10).await;
    let own = checksum(&mut ada).await;
    let full = back_up(&server, &replica, None).await;
    assert_eq!(full.instance_id, Some(replica.id));
    add(&mut ada, 10..20).await;
    has(&replica, 20).await;

    let copy = restored(&server, &full).await;
    assert_follows_nobody(&server, &copy).await;
    let mut reader = log_in(&copy).await;
    assert_eq!(checksum(&mut reader).await, own);
    add(&mut reader, 50..55).await;
    assert_eq!(count(&copy).await, 15);
    let follower = super::replica(&server, &copy).await;
    has(&follower, 15).await;
    add(&mut reader, 55..60).await;
    has(&follower, 20).await;
    let mut other = log_in(&follower).await;
    let both = (checksum(&mut other).await, checksum(&mut reader).await);
    assert_eq!(both.0, both.1);
}

/// A replica with ten books, and its backup.
async fn backed_up(server: &TestServer) -> (Instance, Backup) {
    let (source, mut ada) = library(server).await;
    add(&mut ada, 0..10).await;
    let replica = replica(server, &source).await;
    has(&replica, 10).await;
    let full = back_up(server, &replica, None).await;
    (replica, full)
}

/// Checks that a former replica can make an increment to its earlier backup,
/// and that this can be restored.
async fn is_gone_on_from(server: &TestServer, id: Uuid, full: &Backup) {
    let alone = reaches(server, id, InstanceStatus::Active).await;
    assert_follows_nobody(server, &alone).await;
    let mut writer = log_in(&alone).await;
    add(&mut writer, 20..30).await;
    let own = checksum(&mut writer).await;
    let more = back_up(server, &alone, Some(full)).await;
    assert_eq!(more.parent_id, Some(full.id));
    add(&mut writer, 30..40).await;
    let copy = restored(server, &more).await;
    let mut reader = log_in(&copy).await;
    assert_eq!(checksum(&mut reader).await, own);
    assert_follows_nobody(server, &copy).await;
    assert_eq!(count(&restored(server, full).await).await, 10);
}

#[tokio::test]
async fn a_replicas_backup_is_gone_on_from_when_it_is_detached() {
    let server = server().await;
    let (replica, full) = backed_up(&server).await;
    change(&server, &replica, json!({"replica_of": ""})).await.unwrap();
    is_gone_on_from(&server, replica.id, &full).await;
}

#[tokio::test]
async fn a_replicas_backup_is_gone_on_from_when_it_is_the_source() {
    let server = server().await;
    let (replica, full) = backed_up(&server).await;
    act(&server, &replica, "promote_to_replica_source").await.unwrap();
    is_gone_on_from(&server, replica.id, &full).await;
}

#[tokio::test]
async fn a_backup_from_before_a_replica_was_made_anew_is_no_parent() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    has(&replica, 0).await;
    let full = back_up(&server, &replica, None).await;
    back_up(&server, &replica, Some(&full)).await;
    lead_astray(&server, &replica).await;
    add(&mut ada, 0..10).await;
    let broken = InstanceStatus::ReplicationError;
    reaches(&server, replica.id, broken).await;
    reaches(&server, replica.id, InstanceStatus::Active).await;
    has(&replica, 10).await;
    let refused: Fault = fault(ask(&server, &replica, Some(&full)).await);
    assert_eq!(refused.status(), 400);
    let message = &refused.detail().message;
    assert!(message.starts_with("/backup/parent_id: "), "{message}");
    assert!(message.contains("another data directory"), "{message}");
    let anew = back_up(&server, &replica, None).await;
    back_up(&server, &replica, Some(&anew)).await;
}

/// Waits until one applier of a replica has finished and waits for another one,
/// which waits for a row that a reader has locked.
async fn has_one_wait(server: &TestServer, replica: &Instance) {
    let instances = server.data().join("instances");
    let directory = instances.join(replica.id.to_string());
    let mut keeper = log_in_as_keeper(&directory).await.unwrap();
    let waiting = "SELECT COUNT(*) FROM information_schema.PROCESSLIST \
        WHERE STATE = 'Waiting for prior transaction to commit'";
    eventually("an applier waits for another one", async || {
        let count: Option<u32> = keeper.query_first(waiting).await.unwrap();
        (count == Some(1)).then_some(())
    })
    .await;
    keeper.disconnect().await.unwrap();
}

/// Transactions that are prepared and wait for their turn are in a replica's
/// files, but in no binary log.
#[tokio::test]
async fn a_backup_of_a_replica_in_the_midst_of_it_can_be_restored() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    let replica = replica(&server, &source).await;
    let mut customer = log_in(&source).await;
    for statement in [
        "XA START 'order'",
        "INSERT INTO book VALUES (99, 'prepared')",
        "XA END 'order'",
        "XA PREPARE 'order'",
    ] {
        customer.query_drop(statement).await.unwrap();
    }
    has(&replica, 10).await;
    let mut reader = log_in(&replica).await;
    reader.query_drop("BEGIN").await.unwrap();
    let hold = "SELECT title FROM book WHERE id = 0 LOCK IN SHARE MODE";
    reader.query_drop(hold).await.unwrap();
    let change = "UPDATE book SET title = 'held' WHERE id = 0";
    ada.query_drop(change).await.unwrap();
    add(&mut ada, 10..11).await;
    has_one_wait(&server, &replica).await;

    let full = back_up(&server, &replica, None).await;
    let more = back_up(&server, &replica, Some(&full)).await;
    has_one_wait(&server, &replica).await;
    for backup in [&full, &more] {
        let copy = restored(&server, backup).await;
        assert_eq!(copy.fault, None);
        let mut writer = log_in(&copy).await;
        let title = "SELECT title FROM book WHERE id = 0";
        let title: Option<String> = writer.query_first(title).await.unwrap();
        assert_eq!(title.as_deref(), Some("T0"));
        assert_eq!(count(&copy).await, 10);
        // A customer's prepared transaction is kept for the customer to decide.
        writer.query_drop("XA COMMIT 'order'").await.unwrap();
        add(&mut writer, 10..12).await;
        assert_eq!(count(&copy).await, 13);
        delete(&server, &copy).await;
    }
    reader.query_drop("COMMIT").await.unwrap();
    has(&replica, 11).await;
}
