//! Trouble with replicas.

use std::time::Duration;

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_engine::{Admin, Database, Layout, LiveSetting, MasterSecret};
use clouddb_tests::{TestServer, eventually, mandate, on_both_stores};
use mysql_async::{Conn, OptsBuilder, prelude::Queryable};
use rustix::process::{Signal, kill_process};

use super::{
    add, count, has, kill, library, log_in, made_of, of,
    places::{close_source, patient},
    process, process_of, reaches, replica, ruin, show, steps,
};
use crate::{delete, killer::Killer, request, server};

/// A connection with the service's rights.
pub(super) async fn admin(server: &TestServer, id: uuid::Uuid) -> Admin {
    let data = server.data();
    let secret = MasterSecret::load_or_create(&data.join("secret")).unwrap();
    let layout = Layout::of(data.join("instances").join(id.to_string()));
    Admin::connect(&layout, &secret, id.into(), Duration::from_secs(5))
        .await
        .unwrap()
}

/// Writes to a replica under the domain of sources, which its source never
/// wrote.
pub(super) async fn lead_astray(server: &TestServer, replica: &Instance) {
    let as_source = LiveSetting {
        name: "gtid_domain_id".into(),
        value: Some("0".into()),
        is_number: true,
    };
    let mut before = admin(server, replica.id).await;
    before.set(&as_source).await.unwrap();
    let mut admin = admin(server, replica.id).await;
    let database = Database {
        name: "astray".into(),
        character_set: "utf8mb4".into(),
        collation: "utf8mb4_bin".into(),
    };
    admin.ensure_database(&database).await.unwrap();
    admin.close().await.unwrap();
}

#[on_both_stores]
async fn a_replica_that_went_its_own_way_is_made_anew() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    has(&replica, 0).await;
    lead_astray(&server, &replica).await;
    add(&mut ada, 1..10).await;
    let broken = InstanceStatus::ReplicationError;
    let broken = reaches(&server, replica.id, broken).await;
    assert!(!broken.fault.unwrap().message.is_empty());
    reaches(&server, replica.id, InstanceStatus::Active).await;
    has(&replica, 9).await;
    let mut admin = admin(&server, replica.id).await;
    assert_eq!(admin.databases().await.unwrap(), ["library"]);
}

/// Resets a server's binary log, as an operator may by hand.
pub(super) async fn reset_binary_logs(
    server: &TestServer,
    instance: &Instance,
) {
    let directory =
        server.data().join("instances").join(instance.id.to_string());
    let options = std::fs::read_to_string(directory.join("backup.cnf"));
    let options = options.unwrap();
    let password =
        options.lines().find_map(|line| line.strip_prefix("password = "));
    let options = OptsBuilder::default()
        .socket(Some(directory.join("run/mariadbd.sock").display().to_string()))
        .user(Some("os_backup"))
        .pass(password);
    let mut keeper = Conn::new(options).await.unwrap();
    keeper.query_drop("RESET MASTER").await.unwrap();
    keeper.disconnect().await.unwrap();
}

#[on_both_stores]
async fn a_replica_that_has_more_than_its_source_is_made_anew() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    add(&mut ada, 0..100).await;
    has(&replica, 100).await;
    reset_binary_logs(&server, &source).await;
    add(&mut ada, 100..103).await;
    let broken = InstanceStatus::ReplicationError;
    let broken = reaches(&server, replica.id, broken).await;
    let why = broken.fault.unwrap().message;
    assert!(why.contains("its source doesn't have"), "{why}");
    let replica = reaches(&server, replica.id, InstanceStatus::Active).await;
    has(&replica, 103).await;
    add(&mut ada, 103..105).await;
    has(&replica, 105).await;
}

#[on_both_stores]
async fn a_replica_that_was_told_otherwise_is_put_right() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    let mut admin = admin(&server, replica.id).await;
    let mut changed = mandate(&mut admin).await.unwrap();
    changed.stop_following().await.unwrap();
    changed.take_office().await.unwrap();
    changed.end().await.unwrap();
    add(&mut ada, 0..10).await;
    has(&replica, 10).await;
    eventually("it is closed to writes", async || {
        admin.is_read_only().await.unwrap().then_some(())
    })
    .await;
}

#[on_both_stores]
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

#[on_both_stores]
async fn a_replica_that_ends_while_it_is_made_is_started_again() {
    let (server, killer) = Killer::server().await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    killer.order_hold("create_replica/follow_source/before");
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&of(&source))).send().await.unwrap();
    let created = created.into_inner().instance;
    killer.held_up(&server).await;
    kill_process(process_of(&server, created.id), Signal::KILL).unwrap();
    killer.go_on(&server);
    let replica = reaches(&server, created.id, InstanceStatus::Active).await;
    has(&replica, 10).await;
}

#[on_both_stores]
async fn a_replica_is_deleted_in_the_middle_of_everything() {
    let (mut server, killer) = Killer::server_with(patient()).await;
    let (source, mut ada) = library(&server).await;
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&of(&source))).send().await.unwrap();
    delete(&server, &created.into_inner().instance).await;

    let replica = replica(&server, &source).await;
    close_source(&mut server, &killer, &replica).await;
    let refused = ada.query_drop("DELETE FROM book").await.unwrap_err();
    assert!(refused.to_string().contains("read-only"), "{refused}");
    delete(&server, &replica).await;
    eventually("the source is open again", async || {
        ada.query_drop("DELETE FROM book").await.ok()
    })
    .await;
    reaches(&server, source.id, InstanceStatus::Active).await;
    delete(&server, &source).await;
    assert!(server.census().directories.is_empty());
}

#[on_both_stores]
async fn a_replica_that_is_outrun_while_it_is_made_is_made_again() {
    let (mut server, killer) = Killer::server().await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    killer.order("create_replica/seed_files/effect");
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&of(&source))).send().await.unwrap();
    let id = created.into_inner().instance.id;
    server.ended().await;
    // The logs that the replica would need next are removed.
    let mut admin = admin(&server, source.id).await;
    let small = LiveSetting {
        name: "max_binlog_size".into(),
        value: Some("4096".into()),
        is_number: true,
    };
    admin.set(&small).await.unwrap();
    add(&mut ada, 10..60).await;
    admin.purge_binary_logs(0).await.unwrap();
    admin.close().await.unwrap();
    server.start_again().await;
    let replica = reaches(&server, id, InstanceStatus::Active).await;
    has(&replica, 60).await;
    let steps = steps(&server, id, "create_replica").await;
    let seeded = steps.iter().find(|it| it["name"] == "seed_files").unwrap();
    assert_eq!(seeded["attempts"], 3, "{seeded}");
}

#[on_both_stores]
async fn a_replica_keeps_what_it_has_until_its_source_answers() {
    let (mut server, killer) = Killer::server().await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    let replica = replica(&server, &source).await;
    has(&replica, 10).await;
    killer.order("reseed_replica/reach_source/before");
    lead_astray(&server, &replica).await;
    add(&mut ada, 10..20).await;
    server.ended().await;
    let held = process(&server, &source);
    kill_process(held, Signal::STOP).unwrap();
    server.start_again().await;
    eventually("it was tried in vain", async || {
        let steps = steps(&server, replica.id, "reseed_replica").await;
        (steps[0]["attempts"].as_u64() > Some(2)).then_some(())
    })
    .await;
    assert_eq!(count(&replica).await, 10);
    kill_process(held, Signal::CONT).unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    has(&replica, 20).await;
}

#[on_both_stores]
async fn a_lock_is_no_reason_to_make_a_replica_anew() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..3).await;
    let replica = replica(&server, &source).await;
    has(&replica, 3).await;
    let made = made_of(&server, &replica);
    let mut admin = admin(&server, replica.id).await;
    for (name, value) in
        [("innodb_lock_wait_timeout", "1"), ("slave_transaction_retries", "0")]
    {
        let (name, value) = (name.to_owned(), Some(value.to_owned()));
        let setting = LiveSetting { name, value, is_number: true };
        admin.set(&setting).await.unwrap();
    }
    // Appliers use the new values only after replication restarts.
    let mut stopped = mandate(&mut admin).await.unwrap();
    stopped.stop_following().await.unwrap();
    stopped.end().await.unwrap();
    eventually("it follows again", async || {
        let following = admin.following().await.unwrap()?;
        following.goes_on().then_some(())
    })
    .await;
    reaches(&server, replica.id, InstanceStatus::Active).await;
    let mut reader = log_in(&replica).await;
    reader.query_drop("BEGIN").await.unwrap();
    let hold = "SELECT id FROM book WHERE id = 1 LOCK IN SHARE MODE";
    let id: Option<u32> = reader.query_first(hold).await.unwrap();
    assert_eq!(id, Some(1));
    ada.query_drop("UPDATE book SET title = 'new' WHERE id = 1").await.unwrap();
    let broken = InstanceStatus::ReplicationError;
    let broken = reaches(&server, replica.id, broken).await;
    let message = broken.fault.unwrap().message;
    assert!(message.contains("error 1205"), "{message}");
    reader.query_drop("ROLLBACK").await.unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    eventually("it has done that", async || {
        let new = "SELECT title FROM book WHERE id = 1";
        let title: Option<String> = reader.query_first(new).await.unwrap();
        (title.as_deref() == Some("new")).then_some(())
    })
    .await;
    assert_eq!(made_of(&server, &replica), made);
}

#[on_both_stores]
async fn a_replica_keeps_what_it_has_until_its_successor_is_whole() {
    let (server, killer) = Killer::server().await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    let replica = replica(&server, &source).await;
    has(&replica, 10).await;
    let logs = server.data().join(format!("instances/{}/binlog", replica.id));
    killer.order_hold("reseed_replica/copy/effect");
    lead_astray(&server, &replica).await;
    add(&mut ada, 10..20).await;
    let tool = killer.hold_tool(&server, source.id).await;
    // Half of the copy is there, and the source is away for now.
    let give_back = ruin(&server, &source);
    kill(&server, &source);
    eventually("the tool is given up", async || {
        kill_process(tool, Signal::CONT).err()
    })
    .await;
    assert_eq!(count(&replica).await, 10);
    give_back();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    has(&replica, 20).await;
    // The former data is gone.
    let mut admin = admin(&server, replica.id).await;
    assert_eq!(admin.databases().await.unwrap(), ["library"]);
    let of_before = std::fs::read_dir(&logs).unwrap().count();
    assert!(of_before > 0);
    let volume = logs.with_file_name("volume");
    let tries = std::fs::read_dir(volume).unwrap().filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_string_lossy().starts_with("data.")
    });
    assert_eq!(tries.count(), 0);
}

#[on_both_stores]
async fn what_is_written_while_a_replica_is_made_is_kept_for_it() {
    const MEBIBYTE: u64 = 1 << 20;
    let (server, killer) = Killer::server().await;
    let (source, mut ada) = library(&server).await;
    let table = "CREATE TABLE pile (picture LONGBLOB) ENGINE = MyISAM";
    ada.query_drop(table).await.unwrap();
    killer.order_hold("create_replica/start_server/effect");
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&of(&source))).send().await.unwrap();
    let created = created.into_inner().instance;
    killer.held_up(&server).await;
    let held = process_of(&server, created.id);
    kill_process(held, Signal::STOP).unwrap();
    killer.go_on(&server);
    let kept = || {
        let own = format!("instances/{}/binlog", source.id);
        let files = std::fs::read_dir(server.data().join(own)).unwrap();
        files.map(|it| it.unwrap().metadata().unwrap().len()).sum::<u64>()
    };
    // More than the usual limit, which the service enforces every second.
    while kept() < 640 * MEBIBYTE {
        ada.query_drop("TRUNCATE pile").await.unwrap();
        for _ in 0..4 {
            let add = "INSERT INTO pile VALUES (REPEAT('x', 16000000))";
            ada.query_drop(add).await.unwrap();
        }
    }
    add(&mut ada, 0..10).await;
    kill_process(held, Signal::CONT).unwrap();
    let replica = reaches(&server, created.id, InstanceStatus::Active).await;
    has(&replica, 10).await;
    let steps = steps(&server, created.id, "create_replica").await;
    let seeded = steps.iter().find(|it| it["name"] == "seed_files").unwrap();
    assert_eq!(seeded["attempts"], 1, "{seeded}");
    // From then on, old logs are removed as usual.
    eventually("they are cut off", async || {
        (kept() <= 576 * MEBIBYTE).then_some(())
    })
    .await;
}
