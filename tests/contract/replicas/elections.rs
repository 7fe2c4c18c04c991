//! Which replica is elected when a source fails.

use clouddb_client::types::{Fault, Instance, InstanceStatus};
use clouddb_engine::Receiving;
use clouddb_tests::{
    Options, PATIENCE, TestServer, eventually, on_both_stores,
};
use mysql_async::{Conn, prelude::Queryable};
use reqwest::Method;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use super::{
    act, add, count, eject, has, kill, library, log_in, of, process, reaches,
    replica, rows, ruin, show, troubles::admin,
};
use crate::{
    PROGRAM, active, ask::ask, fault, killer::Killer, request, server,
};

/// More than the buffers between a source and a replica that doesn't read.
pub(super) const PAGES: u32 = 32;

pub(super) async fn print(ada: &mut Conn) {
    for page in 0..PAGES {
        let insert =
            format!("INSERT INTO page VALUES ({page}, REPEAT('x', 1 << 20))");
        ada.query_drop(insert).await.unwrap();
    }
}

pub(super) async fn pages(instance: &Instance) -> u32 {
    rows(instance, "page").await.unwrap()
}

pub(super) async fn has_pages(instance: &Instance) {
    eventually("the pages are there", async || {
        let found = rows(instance, "page").await.ok()?;
        (found == PAGES).then_some(())
    })
    .await;
}

/// Starts a backup and stops its tool.
async fn hold_backup(
    server: &TestServer,
    killer: &Killer,
    instance: &Instance,
) -> Pid {
    killer.order_hold("create_backup/copy/effect");
    let id = instance.id.to_string();
    let backup = json!({"backup": {"name": "nightly", "instance": id}});
    let (status, answer) = ask(server, Method::POST, "backups", &backup).await;
    assert_eq!(status, 202, "{answer}");
    killer.hold_tool(server, instance.id).await
}

#[on_both_stores]
async fn who_is_backed_up_is_elected_when_it_got_furthest() {
    let (server, killer) = Killer::server().await;
    let (source, mut ada) = library(&server).await;
    let table = "CREATE TABLE page (id INT PRIMARY KEY, text LONGTEXT)";
    ada.query_drop(table).await.unwrap();
    let ahead = replica(&server, &source).await;
    let behind = replica(&server, &source).await;
    let held = process(&server, &behind);
    kill_process(held, Signal::STOP).unwrap();
    print(&mut ada).await;
    has_pages(&ahead).await;
    let tool = hold_backup(&server, &killer, &ahead).await;

    let _ = ruin(&server, &source);
    kill(&server, &source);
    kill_process(held, Signal::CONT).unwrap();
    eject(&server, &source).await;
    reaches(&server, source.id, InstanceStatus::Error).await;
    let shown = show(&server, ahead.id).await;
    assert_eq!(shown.status, InstanceStatus::Backup);
    assert!(shown.replica_of.is_none(), "{shown:?}");
    assert_eq!(pages(&ahead).await, PAGES);
    add(&mut log_in(&ahead).await, 0..10).await;
    has(&behind, 10).await;
    has_pages(&behind).await;

    kill_process(tool, Signal::CONT).unwrap();
    reaches(&server, ahead.id, InstanceStatus::Active).await;
    add(&mut log_in(&ahead).await, 10..20).await;
    has(&behind, 20).await;
}

#[on_both_stores]
async fn who_is_being_started_may_have_got_furthest() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let first = replica(&server, &source).await;
    let second = replica(&server, &source).await;
    add(&mut ada, 0..10).await;
    has(&first, 10).await;
    has(&second, 10).await;
    let _ = ruin(&server, &source);
    kill(&server, &source);
    reaches(&server, source.id, InstanceStatus::Reboot).await;
    let mend = ruin(&server, &second);
    kill(&server, &second);
    reaches(&server, second.id, InstanceStatus::Reboot).await;
    let refused = fault(act(&server, &source, "eject_replica_source").await);
    assert!(matches!(refused, Fault::UnprocessableEntity(_)), "{refused}");
    let why = format!("its replica {} is in status REBOOT", second.id);
    assert!(refused.detail().message.contains(&why), "{refused}");

    mend();
    eject(&server, &source).await;
    reaches(&server, source.id, InstanceStatus::Error).await;
    assert_eq!(count(&first).await + count(&second).await, 20);
}

#[on_both_stores]
async fn who_is_deleted_meanwhile_is_not_elected() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let mut replicas =
        [replica(&server, &source).await, replica(&server, &source).await];
    // The service asks them in this order.
    replicas.sort_by_key(|it| it.id);
    let [best, other] = replicas;
    add(&mut ada, 0..10).await;
    has(&best, 10).await;
    has(&other, 10).await;
    // The reader's lock keeps the replica from applying the `TRUNCATE`.
    let mut reader = log_in(&other).await;
    reader.query_drop("START TRANSACTION").await.unwrap();
    reader.query_drop("SELECT * FROM book").await.unwrap();
    ada.query_drop("TRUNCATE book").await.unwrap();
    add(&mut ada, 0..5).await;
    has(&best, 5).await;
    received_all(&server, &best, &other).await;

    let _ = ruin(&server, &source);
    kill(&server, &source);
    eject(&server, &source).await;
    let mut asked = admin(&server, best.id).await;
    eventually("it was asked", async || {
        let following = asked.following().await.unwrap().unwrap();
        (following.receives == Receiving::No).then_some(())
    })
    .await;
    asked.close().await.unwrap();
    // A file that can't be removed is where the deletion would move the
    // directory.
    let instances = server.data().join("instances");
    let blocked = instances.join(format!("{}.removed", best.id));
    std::fs::write(&blocked, "not a directory").unwrap();
    let path = format!("instances/{}", best.id);
    let (status, _) = ask(&server, Method::DELETE, &path, &Value::Null).await;
    assert_eq!(status, 202);
    reader.query_drop("COMMIT").await.unwrap();
    reaches(&server, source.id, InstanceStatus::Error).await;
    let shown = reaches(&server, other.id, InstanceStatus::Active).await;
    assert!(shown.replica_of.is_none(), "{shown:?}");
    add(&mut log_in(&other).await, 5..10).await;
    assert_eq!(count(&other).await, 10);
    std::fs::remove_file(blocked).unwrap();
    server
        .client()
        .wait_until_deleted(&server.account(), best.id, PATIENCE)
        .await
        .unwrap();
}

/// Waits until one replica has received as much as another.
async fn received_all(server: &TestServer, one: &Instance, other: &Instance) {
    let received = async |replica: &Instance| {
        let mut admin = admin(server, replica.id).await;
        let following = admin.following().await.unwrap().unwrap();
        admin.close().await.unwrap();
        following.received
    };
    eventually("it has received as much", async || {
        (received(one).await == received(other).await).then_some(())
    })
    .await;
}

#[on_both_stores]
async fn who_is_being_made_meanwhile_follows_the_elected() {
    let (server, killer) = Killer::server().await;
    let (source, mut ada) = library(&server).await;
    let table = "CREATE TABLE page (id INT PRIMARY KEY, text LONGTEXT)";
    ada.query_drop(table).await.unwrap();
    let first = replica(&server, &source).await;
    killer.order_hold("create_replica/catch_up/before");
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&of(&source))).send().await.unwrap();
    let second = created.into_inner().instance;
    killer.held_up(&server).await;
    // The second replica follows the source, but doesn't receive everything.
    let held = process(&server, &second);
    kill_process(held, Signal::STOP).unwrap();
    print(&mut ada).await;
    has_pages(&first).await;
    let _ = ruin(&server, &source);
    kill(&server, &source);
    kill_process(held, Signal::CONT).unwrap();
    killer.go_on(&server);
    eject(&server, &source).await;
    reaches(&server, source.id, InstanceStatus::Error).await;
    let second = reaches(&server, second.id, InstanceStatus::Active).await;
    assert_eq!(second.replica_of.as_ref().unwrap().id, first.id);
    assert_eq!(pages(&second).await, PAGES);
    add(&mut log_in(&first).await, 10..20).await;
    has(&second, 10).await;
}

/// Ejects a source with two replicas, of which the larger one has more of its
/// data and is elected. Returns the sizes of the other replica and of the
/// source.
async fn elects_the_larger(quota: u32) -> [u32; 2] {
    let options = Options { quota: Some((10, quota)), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let (source, mut ada) = library(&server).await;
    let table = "CREATE TABLE page (id INT PRIMARY KEY, text LONGTEXT)";
    ada.query_drop(table).await.unwrap();
    let small = replica(&server, &source).await;
    let mut of = of(&source);
    of["volume"] = json!({"size": 2});
    let large = active(&server, &of).await;
    let held = process(&server, &small);
    kill_process(held, Signal::STOP).unwrap();
    print(&mut ada).await;
    has_pages(&large).await;
    let _ = ruin(&server, &source);
    kill(&server, &source);
    kill_process(held, Signal::CONT).unwrap();
    eject(&server, &source).await;
    reaches(&server, source.id, InstanceStatus::Error).await;
    assert!(show(&server, large.id).await.replica_of.is_none());
    add(&mut log_in(&large).await, 0..10).await;
    has(&small, 10).await;
    let size = async |id| show(&server, id).await.volume.size.get();
    [size(small.id).await, size(source.id).await]
}

#[on_both_stores]
async fn whoever_follows_the_elected_has_as_much_room_if_there_is_some() {
    let sizes = tokio::join!(elects_the_larger(5), elects_the_larger(4));
    // The ejected source follows no one, so it doesn't grow. Without quota, the
    // election goes on without growing the replica.
    assert_eq!(sizes, ([2, 1], [1, 1]));
}
