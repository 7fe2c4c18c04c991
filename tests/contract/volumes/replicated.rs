//! Volumes of sources and replicas.

use std::time::{Duration, Instant};

use super::*;

/// How long to check that a closed server isn't opened by mistake. The service
/// looks at replicas and volumes every second.
const LOOKS: Duration = Duration::from_secs(5);

async fn replica(server: &TestServer, source: &Instance) -> Instance {
    let members = json!({
        "flavorRef": 2, "volume": {"size": 1}, "replica_of": source.id,
    });
    active(server, &members).await
}

/// How many operations of a kind there were.
async fn operations(server: &TestServer, kind: &str) -> usize {
    let client = server.client();
    let list = client.list_operations().account_id(server.account());
    let operations = list.send().await.unwrap().into_inner().operations;
    operations.iter().filter(|it| it.kind == kind).count()
}

/// Waits until a replica has as many rows as its source.
async fn catches_up(ada: &mut Conn, replica: &Instance) {
    let own = rows(ada).await;
    eventually("the replica has it all", async || {
        let mut reader = log_in(replica).await.ok()?;
        (rows(&mut reader).await == own).then_some(())
    })
    .await;
}

async fn is_active(server: &TestServer, instance: &Instance) {
    eventually("it is ACTIVE", async || {
        (show(server, instance).await["status"] == "ACTIVE").then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_full_source_stays_closed_until_it_has_room() {
    let server = start("watched").await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    ada.query_drop(ADD).await.unwrap();
    let volume = volume(&server, &source);
    take(&volume, 1024 * MEBIBYTE);
    fill(&mut ada, CLOSED).await;
    let closed = Instant::now();
    while closed.elapsed() < LOOKS {
        let refused = ada.query_drop(ADD).await.unwrap_err();
        assert_eq!(code(&refused), Some(CLOSED), "{refused}");
        assert_eq!(show(&server, &source).await["status"], "ACTIVE");
    }
    says_it_is_full(&server, &source).await;
    catches_up(&mut ada, &replica).await;

    grow(&server, &source).await;
    eventually("it has room again", async || ada.query_drop(ADD).await.ok())
        .await;
    is_no_longer_full(&server, &source).await;
    catches_up(&mut ada, &replica).await;
    assert_eq!(operations(&server, "repair_replication").await, 0);
}

#[tokio::test]
async fn a_full_replica_waits_for_room_and_keeps_what_it_has() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    let server = start("mounted").await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    grow(&server, &source).await;
    let volume = volume(&server, &replica);
    // The replica's volume grows with it.
    let room = eventually("the replica has as much room", async || {
        let room = statvfs(&volume).unwrap();
        (room.f_blocks * room.f_frsize >= 2048 * MEBIBYTE).then_some(room)
    })
    .await;
    take(&volume, room.f_bavail * room.f_frsize - 48 * MEBIBYTE);
    for _ in 0..96 {
        ada.query_drop(ADD).await.unwrap();
    }
    let why = eventually("it says why", async || {
        let shown = show(&server, &replica).await;
        let why = shown["fault"]["message"].as_str()?.to_owned();
        (shown["status"] == "REPLICATION_ERROR").then_some(why)
    })
    .await;
    assert!(why.contains("is full"), "{why}");
    assert_eq!(show(&server, &source).await["status"], "ACTIVE");
    let mut reader = log_in(&replica).await.unwrap();
    assert!(rows(&mut reader).await > 0);

    grow_to(&server, &replica, 3).await;
    catches_up(&mut ada, &replica).await;
    is_active(&server, &replica).await;
    // The data directory is still the same.
    assert!(volume.join("files/filler").exists());
    assert_eq!(operations(&server, "reseed_replica").await, 0);
}
