//! What may go wrong with replicas.

use std::time::Duration;

use clouddb_client::types::InstanceStatus;
use clouddb_engine::{Admin, Database, Layout, MasterSecret};
use clouddb_tests::{TestServer, eventually};
use mysql_async::prelude::Queryable;
use rustix::process::{Pid, Signal, kill_process};

use super::{add, count, has, kill, library, of, reaches, replica, show};
use crate::{delete, request, server};

/// A connection with the rights of the service.
async fn admin(server: &TestServer, id: uuid::Uuid) -> Admin {
    let data = server.data();
    let secret = MasterSecret::load_or_create(&data.join("secret")).unwrap();
    let layout = Layout::of(data.join("instances").join(id.to_string()));
    Admin::connect(&layout, &secret, id.into(), Duration::from_secs(5))
        .await
        .unwrap()
}

#[tokio::test]
async fn a_replica_that_went_its_own_way_is_made_anew() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    has(&replica, 0).await;
    let mut admin = admin(&server, replica.id).await;
    let database = Database {
        name: "astray".into(),
        character_set: "utf8mb4".into(),
        collation: "utf8mb4_bin".into(),
    };
    admin.ensure_database(&database).await.unwrap();
    add(&mut ada, 1..10).await;
    reaches(&server, replica.id, InstanceStatus::ReplicationError).await;
    let shown = show(&server, replica.id).await;
    if shown.status == InstanceStatus::ReplicationError {
        assert!(shown.fault.is_some());
    }
    reaches(&server, replica.id, InstanceStatus::Active).await;
    has(&replica, 9).await;
    let mut admin = self::admin(&server, replica.id).await;
    assert_eq!(admin.databases().await.unwrap(), ["library"]);
}

#[tokio::test]
async fn a_replica_that_was_told_otherwise_is_put_right() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    let mut admin = admin(&server, replica.id).await;
    admin.stop_following().await.unwrap();
    admin.set_read_only(false).await.unwrap();
    add(&mut ada, 0..10).await;
    has(&replica, 10).await;
    eventually("it is closed to writes", async || {
        admin.is_read_only().await.unwrap().then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_source_that_dies_while_a_replica_is_made_is_no_end_of_it() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&of(&source))).send().await.unwrap();
    let id = created.into_inner().instance.id;
    kill(&server, &source);
    reaches(&server, id, InstanceStatus::Active).await;
    has(&show(&server, id).await, 10).await;
    reaches(&server, source.id, InstanceStatus::Active).await;
    assert_eq!(count(&source).await, 10);
}

#[tokio::test]
async fn a_replica_is_deleted_in_the_middle_of_everything() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&of(&source))).send().await.unwrap();
    delete(&server, &created.into_inner().instance).await;

    let replica = replica(&server, &source).await;
    // Nothing gets any further as long as its server is held up.
    let held = super::process(&server, &replica);
    let held: Pid = held;
    kill_process(held, Signal::STOP).unwrap();
    super::act(&server, &replica, "promote_to_replica_source").await.unwrap();
    eventually("the source is closed to writes", async || {
        ada.query_drop("DELETE FROM book").await.err()
    })
    .await;
    delete(&server, &replica).await;
    eventually("the source is open again", async || {
        ada.query_drop("DELETE FROM book").await.ok()
    })
    .await;
    reaches(&server, source.id, InstanceStatus::Active).await;
    delete(&server, &source).await;
    assert!(server.census().directories.is_empty());
}
