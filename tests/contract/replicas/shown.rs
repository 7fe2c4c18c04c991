//! How replicas with trouble are shown.

use clouddb_client::types::{
    Instance, InstanceStatus, Replication, ReplicationState,
};
use clouddb_tests::{TestServer, eventually, on_both_stores};
use mysql_async::prelude::Queryable;
use rustix::process::{Signal, kill_process};

use super::{
    add, has, library, log_in, process, reaches, replica, show,
    troubles::lead_astray,
};
use crate::server;

/// Waits until a replica is shown as expected.
async fn shown(
    server: &TestServer,
    replica: &Instance,
    is_so: impl Fn(InstanceStatus, &Replication) -> bool,
) -> Replication {
    eventually("it is shown", async || {
        let shown = show(server, replica.id).await;
        let replication = shown.replication?;
        is_so(shown.status, &replication).then_some(replication)
    })
    .await
}

/// Waits until the replica has no more trouble.
async fn fine(server: &TestServer, replica: &Instance) {
    let fine = shown(server, replica, |status, replication| {
        status == InstanceStatus::Active
            && replication.state == ReplicationState::Running
            && replication.seconds_behind_source == Some(0)
    })
    .await;
    assert_eq!(fine.error, None);
}

#[on_both_stores]
async fn a_replica_that_can_not_go_on_tells_why() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    has(&replica, 0).await;
    fine(&server, &replica).await;
    lead_astray(&server, &replica).await;
    add(&mut ada, 0..10).await;
    let broken = shown(&server, &replica, |status, replication| {
        status == InstanceStatus::ReplicationError
            && replication.state == ReplicationState::Broken
    })
    .await;
    assert!(!broken.error.unwrap().is_empty());
    // The replica is copied again.
    reaches(&server, replica.id, InstanceStatus::Active).await;
    fine(&server, &replica).await;
    has(&replica, 10).await;
}

#[on_both_stores]
async fn a_replica_whose_source_is_silent_tells_so() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    fine(&server, &replica).await;
    let held = process(&server, &source);
    kill_process(held, Signal::STOP).unwrap();
    let silent = shown(&server, &replica, |status, replication| {
        status == InstanceStatus::ReplicationError
            && replication.state == ReplicationState::Connecting
    })
    .await;
    assert!(!silent.error.unwrap().is_empty());
    kill_process(held, Signal::CONT).unwrap();
    fine(&server, &replica).await;
    add(&mut ada, 0..10).await;
    has(&replica, 10).await;
}

#[on_both_stores]
async fn a_replica_that_is_held_up_is_behind() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    fine(&server, &replica).await;
    let mut reader = log_in(&replica).await;
    reader.query_drop("LOCK TABLES book READ").await.unwrap();
    add(&mut ada, 0..10).await;
    let behind = shown(&server, &replica, |_, replication| {
        replication.seconds_behind_source > Some(1)
    })
    .await;
    assert_eq!(behind.state, ReplicationState::Running);
    assert_eq!(show(&server, replica.id).await.status, InstanceStatus::Active);
    reader.query_drop("UNLOCK TABLES").await.unwrap();
    has(&replica, 10).await;
    fine(&server, &replica).await;
}
