//! Limits for files that servers write outside their volumes.

use std::{fs, time::Duration};

use clouddb_tests::{Fate, Line, Swift};

use super::*;
use crate::{configurations, killer::Killer, request};

/// The most bytes of binary logs to keep: finished ones, and the one that is
/// being written.
const KEPT: u64 = (512 + 64) * MEBIBYTE;
/// How many bytes one statement writes to the binary log.
const PIECE: u64 = 16_000_000;

/// A `MyISAM` table: a write to it logs nothing but its rows.
async fn pile(ada: &mut Conn) {
    let table = "CREATE TABLE pile (picture LONGBLOB) ENGINE = MyISAM";
    ada.query_drop(table).await.unwrap();
}

/// Makes a server write `bytes` to its binary log, in pieces.
async fn write(ada: &mut Conn, bytes: u64) {
    for piece in 0..bytes / PIECE {
        if piece % 8 == 0 {
            ada.query_drop("TRUNCATE pile").await.unwrap();
        }
        let add = format!("INSERT INTO pile VALUES (REPEAT('x', {PIECE}))");
        ada.query_drop(add).await.unwrap();
    }
}

/// How many bytes of binary logs or relay logs an instance has.
fn logged(server: &TestServer, instance: &Instance, name: &str) -> u64 {
    let own = format!("instances/{}/binlog", instance.id);
    let files = fs::read_dir(server.data().join(own)).unwrap();
    let files = files.map(|file| file.unwrap());
    let own =
        files.filter(|it| it.file_name().to_string_lossy().starts_with(name));
    // A log that was just removed has no length.
    own.map(|it| it.metadata().map_or(0, |it| it.len())).sum()
}

async fn is_cut_off(server: &TestServer, instance: &Instance) {
    eventually("its binary logs are cut off", async || {
        (logged(server, instance, "binlog.") <= KEPT).then_some(())
    })
    .await;
}

async fn replica(server: &TestServer, source: &Instance) -> Instance {
    let members = json!({
        "flavorRef": 2, "volume": {"size": 1}, "replica_of": source.id,
    });
    active(server, &members).await
}

/// Waits until a replica has as much of the pile as its source.
async fn catches_up(ada: &mut Conn, replica: &Instance) {
    let count = "SELECT COUNT(*), SUM(LENGTH(picture)) FROM pile";
    let own: Option<(u64, Option<u64>)> = ada.query_first(count).await.unwrap();
    eventually("the replica has it all", async || {
        let mut reader = log_in(replica).await.ok()?;
        let there = reader.query_first(count).await.ok()?;
        (there == own).then_some(())
    })
    .await;
}

/// How many times replicas were copied again.
async fn made_anew(server: &TestServer) -> usize {
    let client = server.client();
    let list = client.list_operations().account_id(server.account());
    let operations = list.send().await.unwrap().into_inner().operations;
    operations.iter().filter(|it| it.kind == "reseed_replica").count()
}

/// A server whose backups go to a Swift, through a line that can hold them up.
async fn start_beside(line: &Line) -> TestServer {
    let backups = format!(
        "store = {{ kind = \"swift\", container = \"backups\", auth = {{ \
         login = \"v1\", url = \"http://127.0.0.1:{}/auth/v1.0\", user = \
         \"test:tester\", key = \"testing\" }} }}",
        line.port
    );
    let options = Options {
        instances: Some("volumes = \"watched\"".into()),
        backups: Some(backups),
        ..Options::default()
    };
    TestServer::start(PROGRAM, &options).await
}

#[tokio::test]
async fn binary_logs_are_cut_off_while_a_backup_is_made() {
    let swift = Swift::start(&json!({}));
    let line = Line::to(swift.port).await;
    let server = start_beside(&line).await;
    let (instance, mut ada) = library(&server).await;
    pile(&mut ada).await;
    line.decide(|head| {
        let is_put = head.starts_with("PUT");
        if is_put { Fate::Slow(Duration::from_secs(5)) } else { Fate::Pass }
    });
    let body = json!({"backup": {"name": "one", "instance": instance.id}});
    let (status, answer) = ask(&server, Method::POST, "backups", &body).await;
    assert_eq!(status, 202, "{answer}");
    write(&mut ada, KEPT + 64 * MEBIBYTE).await;
    is_cut_off(&server, &instance).await;
    assert_eq!(show(&server, &instance).await["status"], "BACKUP");
    line.decide(|_| Fate::Pass);
    eventually("the backup is made", async || {
        let shown = show(&server, &instance).await;
        (shown["status"] == "ACTIVE").then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_replica_that_does_not_read_keeps_no_binary_logs() {
    let server = start("watched").await;
    let (source, mut ada) = library(&server).await;
    // The source would wait for an hour for a replica that doesn't read.
    let values = json!({"net_write_timeout": 3600});
    let group = configurations::group(&server, &values).await;
    let change = json!({"configuration": group.id});
    configurations::attach(&server, &source, &change).await.unwrap();
    let told = "SELECT @@GLOBAL.net_write_timeout";
    eventually("it goes by the group", async || {
        let found: Option<u64> = ada.query_first(told).await.unwrap();
        (found == Some(3600)).then_some(())
    })
    .await;
    pile(&mut ada).await;
    let replica = replica(&server, &source).await;
    catches_up(&mut ada, &replica).await;
    let process = server.census().process_of(&replica.id.to_string());
    let process = process.and_then(Pid::from_raw).unwrap();
    kill_process(process, Signal::STOP).unwrap();
    write(&mut ada, KEPT + 192 * MEBIBYTE).await;
    is_cut_off(&server, &source).await;
    kill_process(process, Signal::CONT).unwrap();
    // The logs that the replica needs are gone.
    catches_up(&mut ada, &replica).await;
    assert_eq!(made_anew(&server).await, 1);
}

#[tokio::test]
async fn a_replica_that_is_being_made_keeps_no_binary_logs() {
    let instances = Some("volumes = \"watched\"".into());
    let options = Options { instances, ..Options::default() };
    let (server, killer) = Killer::server_with(options).await;
    let (source, mut ada) = library(&server).await;
    pile(&mut ada).await;
    ada.query_drop("CREATE TABLE gate (id INT)").await.unwrap();
    killer.order_hold("create_replica/follow_source/before");
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let members = json!({"flavorRef": 2, "replica_of": source.id});
    let created = create.body(request(&members)).send().await.unwrap();
    let mut replica = created.into_inner().instance;
    killer.held_up(&server).await;
    let store = server.store().await;
    let found = store.any_instance(replica.id.into()).await.unwrap();
    replica.hostname = Some(found.unwrap().address.to_string());
    ada.query_drop("CREATE TABLE first (id INT)").await.unwrap();
    write(&mut ada, KEPT + 128 * MEBIBYTE).await;
    ada.query_drop("CREATE TABLE last (id INT)").await.unwrap();
    ada.query_drop("TRUNCATE gate").await.unwrap();
    killer.go_on(&server);
    // A server that starts to follow disconnects its customers, so this logs in
    // again.
    let mut reader = eventually("it follows", async || {
        let mut reader = log_in(&replica).await.ok()?;
        reader.query_drop("SELECT * FROM first").await.ok()?;
        Some(reader)
    })
    .await;
    // The reader's lock keeps the replica from applying the last change, so it
    // can't catch up with its source.
    reader.query_drop("START TRANSACTION").await.unwrap();
    reader.query_drop("SELECT * FROM gate").await.unwrap();
    eventually("it has all but that", async || {
        let mut other = log_in(&replica).await.ok()?;
        other.query_drop("SELECT * FROM last").await.ok()
    })
    .await;
    is_cut_off(&server, &replica).await;
    assert_eq!(show(&server, &replica).await["status"], "BUILD");
    reader.query_drop("COMMIT").await.unwrap();
    eventually("it is built", async || {
        (show(&server, &replica).await["status"] == "ACTIVE").then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_replica_receives_no_more_than_it_has_room_for() {
    let server = start("watched").await;
    let (source, mut ada) = library(&server).await;
    pile(&mut ada).await;
    let replica = replica(&server, &source).await;
    catches_up(&mut ada, &replica).await;
    // The reader's lock keeps the replica from applying any changes.
    let mut reader = log_in(&replica).await.unwrap();
    reader.query_drop("START TRANSACTION").await.unwrap();
    reader.query_drop("SELECT * FROM pile").await.unwrap();
    write(&mut ada, KEPT + 128 * MEBIBYTE).await;
    let received = || logged(&server, &replica, "relaylog.");
    let most = 512 * MEBIBYTE;
    eventually("it has no more room", async || {
        (received() >= most - PIECE).then_some(())
    })
    .await;
    assert!(received() < most + 2 * PIECE, "{}", received());
    reader.query_drop("COMMIT").await.unwrap();
    catches_up(&mut ada, &replica).await;

    // A transaction that is longer than that arrives, too.
    let long = format!(
        "INSERT INTO pile SELECT REPEAT('y', {PIECE}) FROM seq_1_to_{}",
        most / PIECE + 4
    );
    ada.query_drop("TRUNCATE pile").await.unwrap();
    ada.query_drop(long).await.unwrap();
    catches_up(&mut ada, &replica).await;
    assert_eq!(made_anew(&server).await, 0);
}

#[tokio::test]
async fn a_log_that_grows_is_put_aside_and_begun_anew() {
    let server = start("watched").await;
    let (instance, _) = library(&server).await;
    let run = format!("instances/{}/run", instance.id);
    let run = server.data().join(run);
    let (log, earlier) = (run.join("mariadbd.log"), run.join("mariadbd.log.1"));
    for mark in ["one", "two"] {
        let mut file = File::options().append(true).open(&log).unwrap();
        writeln!(file, "{mark}").unwrap();
        file.write_all(&vec![b'.'; 17 << 20]).unwrap();
        eventually("another one is begun", async || {
            let earlier = fs::read_to_string(&earlier).ok()?;
            let is_aside = earlier.contains(mark);
            (is_aside && log.exists()).then_some(())
        })
        .await;
    }
    let mut names: Vec<_> = fs::read_dir(&run)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains(".log"))
        .collect();
    names.sort();
    assert_eq!(names, ["mariadbd.log", "mariadbd.log.1"]);

    // The server writes to the new log.
    let host = instance.hostname.as_deref().unwrap();
    eventually("it has something to say", async || {
        login(host, "ada", "wrong", None).await.unwrap_err();
        let said = fs::read_to_string(&log).ok()?;
        said.contains("Access denied").then_some(())
    })
    .await;
    assert!(fs::metadata(&log).unwrap().len() < MEBIBYTE);
}
