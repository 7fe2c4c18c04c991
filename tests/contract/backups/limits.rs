//! Limits of stores and accounts for backups.

use clouddb_client::types::{BackupStatus, OperationState};
use clouddb_model::BackupId;
use clouddb_store::Completion;
use clouddb_tests::{Options, Swift, TestServer, on_both_stores};
use serde_json::json;
use uuid::Uuid;

use super::{
    back_up, body, delete_backup, ended,
    far::{copy, operated},
    library, of, show,
};
use crate::{PROGRAM, fault};

/// The settings of a Swift that takes two small segments per object.
fn small(container: &str) -> String {
    format!(
        "kind = \"swift\"\ncontainer = \"{container}\"\nsegments = 2\n\
         segment_size = 1048576\nauth = {{ login = \"v1\", url = \
         \"http://127.0.0.1:{}/auth/v1.0\", user = \"test:tester\", key = \
         \"testing\" }}",
        Swift::shared().port
    )
}

async fn start(backups: String) -> TestServer {
    let options = Options { backups: Some(backups), ..Options::default() };
    TestServer::start(PROGRAM, &options).await
}

/// Not even a part was stored: Swift would still have the containers.
async fn was_never_asked(container: &str) {
    for name in [container.to_owned(), format!("{container}_segments")] {
        let reply =
            Swift::shared().ask(reqwest::Method::HEAD, &name, &[]).await;
        assert_eq!(reply.status(), 404, "{name}");
    }
}

const TAKES: &str = "the store takes no more than 2097152";

#[on_both_stores]
async fn what_a_store_cannot_take_is_refused_before_any_of_it_is_put() {
    let container = format!("small-{}", Uuid::new_v4());
    let server = start(format!("[backups.store]\n{}", small(&container))).await;
    let (instance, _ada) = library(&server).await;
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let new = create.body(body(&of(&instance))).send().await.unwrap();
    let backup = ended(&server, new.into_inner().backup.id).await;
    assert_eq!(backup.status, BackupStatus::Failed);
    let why = backup.fault.unwrap().message;
    assert!(why.contains("the backup may have "), "{why}");
    assert!(why.contains(TAKES), "{why}");
    was_never_asked(&container).await;
}

#[on_both_stores]
async fn a_copy_that_a_region_cannot_take_is_refused_as_well() {
    let container = format!("small-{}", Uuid::new_v4());
    let region = small(&container);
    let server = start(format!("[backups.regions.IAD.store]\n{region}")).await;
    let (instance, mut ada) = library(&server).await;
    // Data that doesn't compress.
    let more = "CREATE TABLE noise SELECT seq, RANDOM_BYTES(1024) FROM \
        seq_1_to_4096";
    mysql_async::prelude::Queryable::query_drop(&mut ada, more).await.unwrap();
    let backup = back_up(&server, &of(&instance)).await;
    copy(&server, backup.id, &json!({})).await;
    let failed = operated(&server, backup.id, "copy_backup", 1).await;
    assert_eq!(failed.state, OperationState::Failed);
    assert_eq!(failed.attempts, 1);
    let why = failed.error.unwrap();
    assert!(why.contains("the copy to the region IAD can't be made"), "{why}");
    assert!(why.contains(TAKES), "{why}");
    was_never_asked(&container).await;
}

/// A server with quotas for backups.
async fn allowed(quotas: &str) -> TestServer {
    let quotas = Some(quotas.into());
    let options = Options { quotas, ..Options::default() };
    TestServer::start(PROGRAM, &options).await
}

/// The message of the refusal of another backup.
async fn refused(server: &TestServer, of: &serde_json::Value) -> String {
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let refused = fault(create.body(body(of)).send().await);
    assert_eq!(refused.status(), 413, "{refused}");
    refused.detail().message.clone()
}

#[on_both_stores]
async fn an_account_has_no_more_backups_than_it_may() {
    let server = allowed("backups = 2").await;
    let (instance, _ada) = library(&server).await;
    let first = back_up(&server, &of(&instance)).await;
    back_up(&server, &of(&instance)).await;
    let expected = "The account may have 2 backups, has 2 and asks for 1.";
    assert_eq!(refused(&server, &of(&instance)).await, expected);
    delete_backup(&server, &first).await;
    back_up(&server, &of(&instance)).await;
    assert_eq!(refused(&server, &of(&instance)).await, expected);
}

#[on_both_stores]
async fn an_account_has_no_larger_backups_than_it_may() {
    let server = allowed("backup_gigabytes = 1").await;
    let (instance, _ada) = library(&server).await;
    let first = back_up(&server, &of(&instance)).await;
    // The store is told that the backup is large, since a real gigabyte takes
    // long.
    let store = server.store().await;
    let id = BackupId::from(first.id);
    let contents = store.backup_contents(id).await.unwrap().unwrap();
    let mut transaction = store.begin().await.unwrap();
    let known = transaction.lock_backup(id).await.unwrap().unwrap();
    let large = Completion { stored: 1 << 30, ..known.completion.unwrap() };
    transaction.complete_backup(id, &large, &contents).await.unwrap();
    transaction.commit().await.unwrap();
    store.close().await;
    let expected =
        "The account may have 1 gigabytes of backups, has 1 and asks for 1.";
    assert_eq!(refused(&server, &of(&instance)).await, expected);
    let shown = show(&server, first.id).await;
    assert_eq!(shown.status, BackupStatus::Completed);
    delete_backup(&server, &first).await;
    back_up(&server, &of(&instance)).await;
}
