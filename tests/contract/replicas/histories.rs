//! Sources that reset their binary logs and reach the same positions again.

use clouddb_client::types::InstanceStatus;
use clouddb_tests::{TestServer, eventually, on_both_stores};
use mysql_async::{Conn, prelude::Queryable};
use rustix::process::Signal;

use super::{
    act, checksum, has, library, log_in, of, reaches, replica, show, steps,
    troubles::{admin, reset_binary_logs},
};
use crate::{killer::Killer, request, server};

/// How many books there are before the reset, and after the writes that follow
/// it.
const BEFORE: u32 = 20;
const AFTER: u32 = 120;

async fn write(ada: &mut Conn, books: std::ops::Range<u32>) {
    for book in books {
        let insert = format!("INSERT INTO book VALUES ({book}, 'T{book}')");
        ada.query_drop(insert).await.unwrap();
    }
}

/// Resets the source's binary log, and writes more than there was before.
async fn outgrow(
    server: &TestServer,
    source: &clouddb_client::types::Instance,
    ada: &mut Conn,
) {
    reset_binary_logs(server, source).await;
    write(ada, BEFORE..AFTER).await;
    let mut there = admin(server, source.id).await;
    let written = there.written().await.unwrap().of_sources();
    let sequence = written.to_string();
    let sequence = sequence.rsplit('-').next().unwrap();
    let sequence: u32 = sequence.parse().unwrap();
    assert!(sequence >= AFTER - BEFORE, "{written}");
    there.close().await.unwrap();
}

#[on_both_stores]
async fn a_source_that_outgrows_what_it_was_is_noticed() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    write(&mut ada, 0..BEFORE).await;
    has(&replica, BEFORE).await;
    // Meanwhile, the service can't look.
    server.process().signal(Signal::STOP);
    outgrow(&server, &source, &mut ada).await;
    let mut here = admin(&server, replica.id).await;
    let mut there = admin(&server, source.id).await;
    let (own, others) = eventually("the positions say nothing", async || {
        let own = here.position().await.unwrap();
        let others = there.position().await.unwrap();
        others.covers(&own).then_some((own, others))
    })
    .await;
    server.process().signal(Signal::CONT);
    let broken = InstanceStatus::ReplicationError;
    let broken = reaches(&server, replica.id, broken).await;
    let why = broken.fault.unwrap().message;
    assert!(why.contains("begun anew"), "{why} ({own}, {others})");
    reaches(&server, replica.id, InstanceStatus::Active).await;
    has(&replica, AFTER).await;
    write(&mut ada, AFTER..AFTER + 5).await;
    has(&replica, AFTER + 5).await;
    let mut reader = log_in(&replica).await;
    assert_eq!(checksum(&mut reader).await, checksum(&mut ada).await);
}

#[on_both_stores]
async fn who_has_another_history_does_not_take_the_place() {
    let (server, killer) = Killer::server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    write(&mut ada, 0..BEFORE).await;
    has(&replica, BEFORE).await;
    killer.order_hold("promote_replica/approach/before");
    act(&server, &replica, "promote_to_replica_source").await.unwrap();
    killer.held_up(&server).await;
    outgrow(&server, &source, &mut ada).await;
    killer.go_on(&server);
    let broken = InstanceStatus::ReplicationError;
    let broken = reaches(&server, replica.id, broken).await;
    assert_eq!(broken.replica_of.unwrap().id, source.id);
    let why = broken.fault.unwrap().message;
    assert!(why.contains("begun anew"), "{why}");
    reaches(&server, replica.id, InstanceStatus::Active).await;
    has(&replica, AFTER).await;
    // From then on it can be promoted.
    drop(ada);
    act(&server, &replica, "promote_to_replica_source").await.unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    write(&mut log_in(&replica).await, AFTER..AFTER + 5).await;
    has(&source, AFTER + 5).await;
    act(&server, &source, "promote_to_replica_source").await.unwrap();
    reaches(&server, source.id, InstanceStatus::Active).await;
    write(&mut log_in(&source).await, AFTER + 5..AFTER + 9).await;
    has(&replica, AFTER + 9).await;
    for id in [source.id, replica.id] {
        let anew = reseeds(&server, id).await;
        assert_eq!(anew, u8::from(id == replica.id));
    }
}

/// How many times an instance was copied again.
async fn reseeds(server: &TestServer, id: uuid::Uuid) -> u8 {
    let client = server.client();
    let list = client.list_operations().account_id(server.account());
    let all = list.send().await.unwrap().into_inner().operations;
    let anew = all.iter().filter(|it| {
        let own = serde_json::to_value(it).unwrap();
        it.kind == "reseed_replica" && own.to_string().contains(&id.to_string())
    });
    u8::try_from(anew.count()).unwrap()
}

#[on_both_stores]
async fn a_copy_of_another_history_is_made_again() {
    let (server, killer) = Killer::server().await;
    let (source, mut ada) = library(&server).await;
    write(&mut ada, 0..BEFORE).await;
    killer.order_hold("create_replica/follow_source/before");
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&of(&source))).send().await.unwrap();
    let id = created.into_inner().instance.id;
    killer.held_up(&server).await;
    outgrow(&server, &source, &mut ada).await;
    killer.go_on(&server);
    reaches(&server, id, InstanceStatus::Active).await;
    let replica = show(&server, id).await;
    has(&replica, AFTER).await;
    let mut reader = log_in(&replica).await;
    assert_eq!(checksum(&mut reader).await, checksum(&mut ada).await);
    let steps = steps(&server, id, "create_replica").await;
    let seeded = steps.iter().find(|it| it["name"] == "seed_files").unwrap();
    assert_eq!(seeded["attempts"], 2, "{seeded}");
}
