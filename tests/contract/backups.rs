//! Backups, and what is restored from them.

mod busy;
mod copies;
mod far;
mod imports;
mod limits;
mod museum;
mod parents;
mod requests;
mod room;
mod stuck;
mod troubles;

pub(crate) use far::copied;
pub(crate) use requests::{BACKUP, INSTANCE};

use clouddb_client::types::{
    Backup, BackupStatus, BackupType, CreateBackupRequest, Fault, Instance,
    InstanceStatus,
};
use clouddb_tests::{TestServer, eventually, login, on_both_stores};
use mysql_async::{Conn, prelude::Queryable};
use serde_json::{Value, json};

use crate::{active, delete, fault, server};

const PASSWORD: &str = "correct-horse";

/// An instance with a database, and a connection of its user.
async fn library(server: &TestServer) -> (Instance, Conn) {
    let members = json!({
        "databases": [{"name": "library"}],
        "users": [{
            "name": "ada",
            "password": PASSWORD,
            "databases": [{"name": "library"}],
        }],
    });
    let instance = active(server, &members).await;
    let mut ada = log_in(&instance).await;
    let table = "CREATE TABLE book (id INT PRIMARY KEY, title TEXT)";
    ada.query_drop(table).await.unwrap();
    (instance, ada)
}

async fn log_in(instance: &Instance) -> Conn {
    let host = instance.hostname.as_deref().unwrap();
    login(host, "ada", PASSWORD, Some("library")).await.unwrap()
}

async fn add(ada: &mut Conn, books: std::ops::Range<u32>) {
    for book in books {
        let insert = format!("INSERT INTO book VALUES ({book}, 'T{book}')");
        ada.query_drop(insert).await.unwrap();
    }
}

async fn count(instance: &Instance) -> u32 {
    let mut ada = log_in(instance).await;
    let count = ada.query_first("SELECT COUNT(*) FROM book").await.unwrap();
    ada.disconnect().await.unwrap();
    count.unwrap()
}

fn body(value: &Value) -> CreateBackupRequest {
    serde_json::from_value(json!({"backup": value})).unwrap()
}

async fn show(server: &TestServer, id: uuid::Uuid) -> Backup {
    let client = server.client();
    let show = client.show_backup().account_id(server.account());
    show.backup_id(id.to_string()).send().await.unwrap().into_inner().backup
}

/// Makes a backup, and waits until it is completed.
async fn back_up(server: &TestServer, value: &Value) -> Backup {
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let new = create.body(body(value)).send().await.unwrap();
    let new = new.into_inner().backup;
    assert_eq!(new.status, BackupStatus::New);
    let backup = ended(server, new.id).await;
    assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");
    backup
}

async fn ended(server: &TestServer, id: uuid::Uuid) -> Backup {
    eventually("the backup has ended", async || {
        let backup = show(server, id).await;
        let is_under_way = [BackupStatus::New, BackupStatus::Building]
            .contains(&backup.status);
        (!is_under_way).then_some(backup)
    })
    .await
}

/// The ids of an instance and of its backup.
pub(crate) async fn backed_up(server: &TestServer) -> (uuid::Uuid, uuid::Uuid) {
    let (instance, ada) = library(server).await;
    ada.disconnect().await.unwrap();
    let backup = back_up(server, &of(&instance)).await;
    (instance.id, backup.id)
}

fn of(instance: &Instance) -> Value {
    json!({"name": "snapshot", "instance": instance.id})
}

fn since(instance: &Instance, parent: &Backup) -> Value {
    json!({
        "name": "more", "instance": instance.id, "parent_id": parent.id,
    })
}

async fn restored(server: &TestServer, backup: &Backup) -> Instance {
    let members = json!({"restorePoint": {"backupRef": backup.id}});
    active(server, &members).await
}

async fn delete_backup(server: &TestServer, backup: &Backup) {
    let client = server.client();
    let delete = client.delete_backup().account_id(server.account());
    delete.backup_id(backup.id.to_string()).send().await.unwrap();
    eventually("the backup is gone", async || {
        let show = client.show_backup().account_id(server.account());
        let show = show.backup_id(backup.id.to_string()).send().await;
        show.is_err().then_some(())
    })
    .await;
}

/// The names of the stored objects.
fn objects(server: &TestServer) -> Vec<String> {
    let account = server.data().join("backups").join(&**server.account());
    let Ok(entries) = std::fs::read_dir(account) else { return Vec::new() };
    let names = entries.map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> =
        names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

#[on_both_stores]
async fn what_was_there_is_there_again() {
    let server = server().await;
    let (instance, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    let full = back_up(&server, &of(&instance)).await;
    assert_eq!(full.type_, BackupType::InnoBackupEx);
    assert_eq!(full.instance_id, Some(instance.id));
    let location = full.location_ref.clone().unwrap();
    let (place, object) = location.split_once('/').unwrap();
    assert_eq!(place, "z_CLOUDDB_BACKUPS");
    let stored = server.data().join("backups").join(object);
    let stored = std::fs::metadata(stored).unwrap().len();
    #[expect(clippy::cast_precision_loss, reason = "it isn't so large")]
    let gigabytes = stored as f64 / f64::from(1 << 30);
    let size = full.size.unwrap();
    assert!((0.0..=0.000_001).contains(&(size - gigabytes)), "{size}");
    add(&mut ada, 10..20).await;
    let first = back_up(&server, &since(&instance, &full)).await;
    assert_eq!(first.type_, BackupType::InnoBackupExIncremental);
    assert_eq!(first.parent_id, Some(full.id));
    add(&mut ada, 20..30).await;
    let second = back_up(&server, &since(&instance, &first)).await;
    add(&mut ada, 30..40).await;
    ada.disconnect().await.unwrap();
    // Backups outlive their instance.
    delete(&server, &instance).await;
    for (backup, expected) in [(&full, 10), (&second, 30), (&first, 20)] {
        let instance = restored(&server, backup).await;
        assert_eq!(count(&instance).await, expected);
        delete(&server, &instance).await;
    }
    assert_eq!(objects(&server).len(), 6);
    delete_backup(&server, &first).await;
    assert_eq!(objects(&server).len(), 2);
    let client = server.client();
    let show = client.show_backup().account_id(server.account());
    let gone = fault(show.backup_id(second.id.to_string()).send().await);
    assert!(matches!(gone, Fault::ItemNotFound(_)), "{gone}");
    delete_backup(&server, &full).await;
    assert!(objects(&server).is_empty());
    assert!(server.census().directories.is_empty());
}

#[on_both_stores]
async fn an_instance_is_backed_up_while_it_is_used() {
    let server = server().await;
    let (instance, mut ada) = library(&server).await;
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let new = create.body(body(&of(&instance))).send().await.unwrap();
    let new = new.into_inner().backup;
    let mut books = 0;
    let mut seen = Vec::new();
    loop {
        add(&mut ada, books..books + 1).await;
        books += 1;
        let show = client.show_instance().account_id(server.account());
        let show = show.instance_id(instance.id.to_string()).send().await;
        let status = show.unwrap().into_inner().instance.status;
        if seen.last() != Some(&status) {
            seen.push(status);
        }
        if status == InstanceStatus::Active {
            break;
        }
    }
    assert_eq!(seen, [InstanceStatus::Backup, InstanceStatus::Active]);
    let backup = show(&server, new.id).await;
    assert_eq!(backup.status, BackupStatus::Completed);
    ada.disconnect().await.unwrap();
    let copy = restored(&server, &backup).await;
    assert!(count(&copy).await <= books);
}
