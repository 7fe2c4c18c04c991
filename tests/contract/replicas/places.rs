//! Instances that change places.

use clouddb_client::types::{Fault, Instance, InstanceStatus};
use clouddb_tests::{Options, TestServer, eventually, login, on_both_stores};
use mysql_async::{Conn, prelude::Queryable};
use reqwest::Method;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use super::{
    PASSWORD, act, add, change, count, eject, has, kill, library, log_in,
    process, reaches, replica, ruin, show, steps, troubles::lead_astray,
};
use crate::{ask::ask, delete, fault, killer::Killer, server};

#[on_both_stores]
async fn a_detached_replica_is_an_instance_like_any_other() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    let replica = replica(&server, &source).await;
    add(&mut ada, 10..20).await;
    has(&replica, 20).await;
    change(&server, &replica, json!({"replica_of": ""})).await.unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    let shown = show(&server, replica.id).await;
    assert!(shown.replica_of.is_none() && shown.replication.is_none());
    assert!(show(&server, source.id).await.replicas.is_empty());
    // The two are independent from now on, even after a restart.
    add(&mut ada, 20..30).await;
    let mut here = log_in(&replica).await;
    add(&mut here, 50..51).await;
    kill(&server, &replica);
    let mut here = eventually("it is back", async || {
        let host = replica.hostname.as_deref().unwrap();
        login(host, "ada", PASSWORD, Some("library")).await.ok()
    })
    .await;
    add(&mut here, 51..52).await;
    assert_eq!(count(&replica).await, 22);
    let again = change(&server, &replica, json!({"replica_of": ""})).await;
    let again = fault(again);
    assert!(matches!(again, Fault::UnprocessableEntity(_)), "{again}");
    delete(&server, &source).await;
    delete(&server, &replica).await;
}

#[on_both_stores]
async fn a_replica_takes_the_place_of_its_source_and_nothing_is_lost() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let first = replica(&server, &source).await;
    let second = replica(&server, &source).await;
    add(&mut ada, 0..10).await;
    let mut readers =
        [log_in(&first).await, log_in(&source).await, log_in(&second).await];
    let writer = write_on(ada, 10);
    act(&server, &first, "promote_to_replica_source").await.unwrap();
    reaches(&server, first.id, InstanceStatus::Active).await;
    let books = writer.await.unwrap();
    assert_eq!(count(&first).await, books);
    // Customers of both instances were disconnected: their sessions would write
    // under the wrong domain.
    let [at_first, at_source, at_second] = &mut readers;
    at_first.query_drop("DO 1").await.unwrap_err();
    at_source.query_drop("DO 1").await.unwrap_err();
    at_second.query_drop("DO 1").await.unwrap();

    let shown = show(&server, first.id).await;
    assert!(shown.replica_of.is_none());
    let mut replicas: Vec<_> = shown.replicas.iter().map(|it| it.id).collect();
    let mut expected = [source.id, second.id];
    replicas.sort();
    expected.sort();
    assert_eq!(replicas, expected);
    let mut ada = log_in(&first).await;
    add(&mut ada, books..books + 10).await;
    for replica in [&source, &second] {
        reaches(&server, replica.id, InstanceStatus::Active).await;
        has(replica, books + 10).await;
        let mut reader = log_in(replica).await;
        let refused = reader.query_drop("DELETE FROM book").await;
        let refused = refused.unwrap_err().to_string();
        assert!(refused.contains("read-only"), "{refused}");
    }

    // Promotes the former source again.
    act(&server, &source, "promote_to_replica_source").await.unwrap();
    reaches(&server, source.id, InstanceStatus::Active).await;
    let mut ada = log_in(&source).await;
    add(&mut ada, books + 10..books + 20).await;
    for replica in [&first, &second] {
        has(replica, books + 20).await;
    }
}

#[on_both_stores]
async fn a_source_that_failed_is_ejected() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let first = replica(&server, &source).await;
    let second = replica(&server, &source).await;
    add(&mut ada, 0..10).await;
    has(&first, 10).await;
    has(&second, 10).await;
    let refused = fault(act(&server, &source, "eject_replica_source").await);
    assert!(matches!(refused, Fault::UnprocessableEntity(_)), "{refused}");

    // The source can't be restarted.
    let _ = ruin(&server, &source);
    kill(&server, &source);
    eject(&server, &source).await;
    let client = server.client();
    reaches(&server, source.id, InstanceStatus::Error).await;
    let shown = show(&server, source.id).await;
    assert!(shown.fault.unwrap().message.contains("ejected"));
    assert!(shown.replica_of.is_none() && shown.replicas.is_empty());

    let list = client.list_instances().account_id(server.account());
    let list = list.include_replicas("false").send().await.unwrap();
    let elected = list.instances.iter().find(|it| it.id != source.id).unwrap();
    let (elected, other) =
        if elected.id == first.id { (first, second) } else { (second, first) };
    reaches(&server, elected.id, InstanceStatus::Active).await;
    let mut ada = log_in(&elected).await;
    add(&mut ada, 10..20).await;
    has(&other, 20).await;
    delete(&server, &source).await;
}

/// A server whose sources stay closed for longer than a test runs.
pub(super) fn patient() -> Options {
    Options { closed_seconds: Some(600), ..Options::default() }
}

/// Starts a promotion that closes the source to writes, and then waits for the
/// replica's server. That is stopped; returns its process.
pub(super) async fn close_source(
    server: &mut TestServer,
    killer: &Killer,
    replica: &Instance,
) -> Pid {
    killer.order("promote_replica/close_source/effect");
    // The answer may come too late.
    drop(act(server, replica, "promote_to_replica_source").await);
    server.ended().await;
    let held = process(server, replica);
    kill_process(held, Signal::STOP).unwrap();
    server.start_again().await;
    held
}

#[on_both_stores]
async fn a_source_goes_on_until_its_replica_is_close_behind() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    let held = process(&server, &replica);
    kill_process(held, Signal::STOP).unwrap();
    add(&mut ada, 0..10).await;
    act(&server, &replica, "promote_to_replica_source").await.unwrap();
    eventually("it was tried in vain", async || {
        let steps = steps(&server, replica.id, "promote_replica").await;
        (steps[0]["attempts"].as_u64() > Some(1)).then_some(())
    })
    .await;
    add(&mut ada, 10..20).await;
    kill_process(held, Signal::CONT).unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    assert_eq!(count(&replica).await, 20);
    let mut ada = log_in(&replica).await;
    add(&mut ada, 20..30).await;
    has(&source, 30).await;
}

#[on_both_stores]
async fn a_source_that_was_ejected_is_not_started() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    add(&mut ada, 0..10).await;
    has(&replica, 10).await;
    let mend = ruin(&server, &source);
    kill(&server, &source);
    eject(&server, &source).await;
    reaches(&server, source.id, InstanceStatus::Error).await;
    mend();
    let refused = fault(act(&server, &source, "restart").await).to_string();
    assert!(refused.contains("has taken its place"), "{refused}");
    assert!(refused.contains("status ERROR"), "{refused}");
    assert_eq!(server.census().processes.len(), 1);
}

/// Checks that a server that restarts takes no writes.
async fn starts_closed(server: &TestServer, instance: &Instance) {
    kill(server, instance);
    let mut ada = eventually("it is back", async || {
        let host = instance.hostname.as_deref().unwrap();
        login(host, "ada", PASSWORD, Some("library")).await.ok()
    })
    .await;
    let refused = ada.query_drop("DELETE FROM book").await.unwrap_err();
    assert!(refused.to_string().contains("read-only"), "{refused}");
}

#[on_both_stores]
async fn a_source_that_starts_anew_meanwhile_stays_closed_to_writes() {
    let (mut server, killer) = Killer::server_with(patient()).await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    add(&mut ada, 0..10).await;
    has(&replica, 10).await;
    let held = close_source(&mut server, &killer, &replica).await;
    starts_closed(&server, &source).await;
    kill_process(held, Signal::CONT).unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    let mut ada = log_in(&replica).await;
    add(&mut ada, 10..20).await;
    has(&source, 20).await;
}

#[on_both_stores]
async fn a_source_that_gives_its_place_away_is_not_resized() {
    let (mut server, killer) = Killer::server_with(patient()).await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    add(&mut ada, 0..10).await;
    has(&replica, 10).await;
    let held = close_source(&mut server, &killer, &replica).await;
    let path = format!("instances/{}/action", source.id);
    let resize = json!({"resize": {"flavorRef": 3}});
    let (status, answer) = ask(&server, Method::POST, &path, &resize).await;
    assert_eq!(status, 422, "{answer}");
    kill_process(held, Signal::CONT).unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    // It takes no writes after any restart either.
    starts_closed(&server, &source).await;
}

/// Writes until the server refuses. Returns the number of books, all of which
/// were acknowledged.
fn write_on(mut ada: Conn, first: u32) -> JoinHandle<u32> {
    tokio::spawn(async move {
        let mut book = first;
        loop {
            let insert = format!("INSERT INTO book VALUES ({book}, 'T')");
            if ada.query_drop(insert).await.is_err() {
                return book;
            }
            book += 1;
        }
    })
}

#[on_both_stores]
async fn a_replica_that_ends_while_it_takes_a_place_is_started_again() {
    let (mut server, killer) = Killer::server_with(patient()).await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    add(&mut ada, 0..10).await;
    let writer = write_on(ada, 10);
    let held = close_source(&mut server, &killer, &replica).await;
    let books = writer.await.unwrap();
    kill_process(held, Signal::KILL).unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    assert_eq!(count(&replica).await, books);
    add(&mut log_in(&replica).await, books..books + 10).await;
    has(&source, books + 10).await;
}

#[on_both_stores]
async fn a_source_is_closed_for_seconds_at_most() {
    let options = Options { closed_seconds: Some(1), ..Options::default() };
    let (mut server, killer) = Killer::server_with(options).await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    add(&mut ada, 0..10).await;
    let held = close_source(&mut server, &killer, &replica).await;
    // The restarted service doesn't know when the source was closed.
    let mut ada = log_in(&source).await;
    eventually("the source is open again", async || {
        add_one(&mut ada, 10).await.ok()
    })
    .await;
    let promoted = show(&server, replica.id).await;
    assert_eq!(promoted.status, InstanceStatus::Promote);
    add(&mut ada, 11..20).await;
    kill_process(held, Signal::CONT).unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    assert_eq!(count(&replica).await, 20);
    assert!(show(&server, replica.id).await.replica_of.is_none());
}

async fn add_one(ada: &mut Conn, book: u32) -> Result<(), mysql_async::Error> {
    ada.query_drop(format!("INSERT INTO book VALUES ({book}, 'T')")).await
}

#[on_both_stores]
async fn a_replica_that_cannot_go_on_is_not_waited_for() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    add(&mut ada, 0..10).await;
    has(&replica, 10).await;
    let held = process(&server, &replica);
    lead_astray(&server, &replica).await;
    kill_process(held, Signal::STOP).unwrap();
    act(&server, &replica, "promote_to_replica_source").await.unwrap();
    add(&mut ada, 10..20).await;
    kill_process(held, Signal::CONT).unwrap();
    let why = eventually("it is given up", async || {
        let path = format!("operations?instance={}", replica.id);
        let (_, all) = ask(&server, Method::GET, &path, &Value::Null).await;
        let all = all["operations"].as_array().unwrap();
        let it = all.iter().find(|it| it["kind"] == "promote_replica")?;
        (it["state"] == "FAILED").then(|| it["error"].to_string())
    })
    .await;
    assert!(why.contains("can't take the place"), "{why}");
    add(&mut ada, 20..30).await;
    // The replica is copied again.
    let shown = reaches(&server, replica.id, InstanceStatus::Active).await;
    has(&replica, 30).await;
    assert_eq!(shown.replica_of.unwrap().id, source.id);
}
