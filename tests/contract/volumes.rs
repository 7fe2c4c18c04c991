//! Volumes that become full, and get room again.

mod away;
mod beside;
mod growth;
mod neighbours;
mod replicated;

use std::{
    fs::{self, File},
    io::Write,
    path::PathBuf,
};

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_platform::LocalPlatform;
use clouddb_tests::{Options, TestServer, eventually, login};
use mysql_async::{Conn, Error, prelude::Queryable};
use reqwest::Method;
use rustix::{
    fs::{FallocateFlags, fallocate, statvfs},
    process::{Pid, Signal, kill_process},
};
use serde_json::{Value, json};

use crate::{
    PROGRAM, active,
    ask::{ask, message},
};

const MEBIBYTE: u64 = 1 << 20;
/// The error code of a full table.
const NO_ROOM: u16 = 1114;
/// The error code of a server that takes no writes.
const CLOSED: u16 = 1290;
/// Writes about a mebibyte.
const ADD: &str = "INSERT INTO book (title) \
    SELECT REPEAT('x', 8000) FROM seq_1_to_128";

async fn start(volumes: &str) -> TestServer {
    let instances = Some(format!("volumes = \"{volumes}\""));
    let options = Options { instances, ..Options::default() };
    TestServer::start(PROGRAM, &options).await
}

/// The members of a request for an instance with a database and its user.
fn members() -> Value {
    let databases = json!([{"name": "library"}]);
    let ada =
        json!({"name": "ada", "password": "s3cret", "databases": databases});
    json!({"databases": databases, "users": [ada]})
}

/// An instance with a table, and a connection of its user.
async fn library(server: &TestServer) -> (Instance, Conn) {
    let instance = active(server, &members()).await;
    let mut ada = log_in(&instance).await.unwrap();
    let table = "CREATE TABLE book (id INT PRIMARY KEY AUTO_INCREMENT, \
                 title VARCHAR(8000))";
    ada.query_drop(table).await.unwrap();
    (instance, ada)
}

async fn log_in(instance: &Instance) -> Result<Conn, Error> {
    let host = instance.hostname.as_deref().unwrap();
    login(host, "ada", "s3cret", Some("library")).await
}

fn volume(server: &TestServer, instance: &Instance) -> PathBuf {
    let instances = server.data().join("instances");
    instances.join(instance.id.to_string()).join("volume")
}

/// Whether the kernel syncs new names in a volume at once (`dirsync`).
fn has_lasting_names(volume: &std::path::Path) -> bool {
    let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap();
    let at = format!(" {} ", volume.display());
    let mount = mounts.lines().find(|line| line.contains(&at)).unwrap();
    mount.contains(",dirsync")
}

/// Fills `bytes` of a volume.
fn take(volume: &std::path::Path, bytes: u64) {
    let file = File::create(volume.join("files/filler")).unwrap();
    fallocate(file, FallocateFlags::empty(), 0, bytes).unwrap();
}

async fn show(server: &TestServer, instance: &Instance) -> Value {
    let path = format!("instances/{}", instance.id);
    let (status, shown) = ask(server, Method::GET, &path, &Value::Null).await;
    assert_eq!(status, 200, "{shown}");
    shown["instance"].clone()
}

async fn says_it_is_full(server: &TestServer, instance: &Instance) {
    let shown = eventually("it says so", async || {
        let shown = show(server, instance).await;
        shown.get("fault").is_some().then_some(shown)
    })
    .await;
    assert_eq!(shown["status"], "ACTIVE");
    assert_eq!(
        shown["fault"]["message"],
        "the volume of 1 GB is full: what needs more room is refused; make it \
         larger, or delete something"
    );
}

async fn is_no_longer_full(server: &TestServer, instance: &Instance) {
    eventually("it no longer says so", async || {
        show(server, instance).await.get("fault").is_none().then_some(())
    })
    .await;
}

async fn grow(server: &TestServer, instance: &Instance) {
    grow_to(server, instance, 2).await;
}

async fn grow_to(server: &TestServer, instance: &Instance, size: u32) {
    let path = format!("instances/{}/action", instance.id);
    let more = json!({"resize": {"volume": {"size": size}}});
    let (status, answer) = ask(server, Method::POST, &path, &more).await;
    assert_eq!(status, 202, "{answer}");
}

async fn rows(ada: &mut Conn) -> u64 {
    let count = "SELECT COUNT(*) FROM book";
    ada.query_first(count).await.unwrap().unwrap()
}

fn code(error: &Error) -> Option<u16> {
    match error {
        Error::Server(error) => Some(error.code),
        _ => None,
    }
}

/// Writes as fast as possible until the server refuses. Returns the number of
/// rows that were acknowledged.
async fn fill(ada: &mut Conn, refusal: u16) -> u64 {
    let mut acknowledged = 0;
    loop {
        match ada.query_drop(ADD).await {
            Ok(()) => acknowledged += ada.affected_rows(),
            Err(error) => {
                assert_eq!(code(&error), Some(refusal), "{error}");
                return acknowledged;
            }
        }
    }
}

#[tokio::test]
async fn a_full_volume_refuses_what_needs_room_and_nothing_else() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    let server = start("mounted").await;
    let (instance, mut ada) = library(&server).await;
    let volume = volume(&server, &instance);
    assert!(has_lasting_names(&volume));
    let room = statvfs(&volume).unwrap();
    assert!(room.f_bavail * room.f_frsize > 900 * MEBIBYTE / 10 * 7);
    assert!(room.f_blocks * room.f_frsize >= 1024 * MEBIBYTE);
    take(&volume, room.f_bavail * room.f_frsize - 48 * MEBIBYTE);
    let written = fill(&mut ada, NO_ROOM).await;
    assert!(written > 0);
    says_it_is_full(&server, &instance).await;
    assert_eq!(rows(&mut ada).await, written);

    // A server that is killed now comes back with all acknowledged rows.
    let process = server.census().process_of(&instance.id.to_string());
    let process = process.and_then(Pid::from_raw).unwrap();
    kill_process(process, Signal::KILL).unwrap();
    let mut ada =
        eventually("the server is back", async || log_in(&instance).await.ok())
            .await;
    assert_eq!(rows(&mut ada).await, written);
    fill(&mut ada, NO_ROOM).await;

    // Deleted rows make room for as many new ones.
    let before = rows(&mut ada).await;
    ada.query_drop("DELETE FROM book LIMIT 1024").await.unwrap();
    eventually("there is room again", async || ada.query_drop(ADD).await.ok())
        .await;
    assert_eq!(rows(&mut ada).await, before - 1024 + 128);

    grow(&server, &instance).await;
    is_no_longer_full(&server, &instance).await;
    let room = statvfs(&volume).unwrap();
    assert!(room.f_blocks * room.f_frsize >= 2048 * MEBIBYTE);
    for _ in 0..64 {
        ada.query_drop(ADD).await.unwrap();
    }
}

const SCANS: &str = "CREATE TABLE scan (id INT PRIMARY KEY AUTO_INCREMENT, \
    picture LONGBLOB)";
/// Rolling back such a row may need room itself. A server that finds none for
/// five seconds ends.
const SCAN: &str =
    "INSERT INTO scan (picture) VALUES (REPEAT(RANDOM_BYTES(1000), 1000))";

#[tokio::test]
async fn what_does_not_fit_can_be_taken_back() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    let server = start("mounted").await;
    let (instance, mut ada) = library(&server).await;
    ada.query_drop(SCANS).await.unwrap();
    let volume = volume(&server, &instance);
    let room = statvfs(&volume).unwrap();
    take(&volume, room.f_bavail * room.f_frsize - 24 * MEBIBYTE);
    let process = || server.census().process_of(&instance.id.to_string());
    let before = process();
    // The service checks the volume much less often than this writes.
    let mut scans = 0_u64;
    let mut refusals = 0;
    let closed = loop {
        match ada.query_drop(SCAN).await {
            Ok(()) => scans += 1,
            Err(error) if code(&error) == Some(NO_ROOM) => refusals += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(code(&closed), Some(CLOSED), "{closed}");
    assert!(refusals >= 8, "{refusals}");
    assert_eq!(process(), before);
    let count = "SELECT COUNT(*) FROM scan";
    assert_eq!(ada.query_first(count).await.unwrap(), Some(scans));
    says_it_is_full(&server, &instance).await;

    // The customer deletes rows as soon as possible.
    let delete = "DELETE FROM scan WHERE id % 2 = 0";
    eventually("it is open", async || ada.query_drop(delete).await.ok()).await;
    eventually("there is room again", async || ada.query_drop(SCAN).await.ok())
        .await;
    let scans: Option<u64> = ada.query_first(count).await.unwrap();
    // A starting server waits up to a minute for room if there is none.
    let filler = volume.join("files/filler");
    let mut rest = File::options().append(true).open(filler).unwrap();
    while rest.write_all(&[0; 4096]).is_ok() {}
    let kept = || fs::metadata(volume.join("reserve")).unwrap().len();
    let before = kept();
    let process = process().and_then(Pid::from_raw).unwrap();
    kill_process(process, Signal::KILL).unwrap();
    let mut ada =
        eventually("the server is back", async || log_in(&instance).await.ok())
            .await;
    assert_eq!(ada.query_first(count).await.unwrap(), scans);
    assert!(kept() < before);

    grow(&server, &instance).await;
    is_no_longer_full(&server, &instance).await;
    for _ in 0..64 {
        ada.query_drop(SCAN).await.unwrap();
    }
}

/// Checks that a service that can't mount says why it doesn't start.
async fn refuses_to_mount() {
    let options = Options {
        instances: Some("volumes = \"mounted\"".into()),
        ..Options::default()
    };
    let started = tokio::spawn(async move {
        TestServer::start(PROGRAM, &options).await;
    });
    let refusal = started.await.unwrap_err().into_panic();
    let refusal = refusal.downcast_ref::<String>().unwrap();
    assert!(refusal.contains("mount failed"), "{refusal}");
}

#[tokio::test]
async fn a_watched_volume_takes_no_writes_while_it_is_full() {
    let server = start("watched").await;
    let (instance, mut ada) = library(&server).await;
    ada.query_drop(ADD).await.unwrap();
    let volume = volume(&server, &instance);
    take(&volume, 1024 * MEBIBYTE);
    fill(&mut ada, CLOSED).await;
    says_it_is_full(&server, &instance).await;
    assert!(rows(&mut ada).await > 0);

    // Requests that make room are allowed, and those that need little room,
    // too.
    let own = format!("instances/{}/databases", instance.id);
    let more = json!({"databases": [{"name": "archive"}]});
    let (status, answer) = ask(&server, Method::POST, &own, &more).await;
    assert_eq!(status, 202, "{}", message(&answer));
    let archive = format!("{own}/archive");
    let (status, _) =
        ask(&server, Method::DELETE, &archive, &Value::Null).await;
    assert_eq!(status, 202);

    fs::remove_file(volume.join("files/filler")).unwrap();
    eventually("it is open again", async || ada.query_drop(ADD).await.ok())
        .await;
    is_no_longer_full(&server, &instance).await;

    take(&volume, 1024 * MEBIBYTE);
    fill(&mut ada, CLOSED).await;
    grow(&server, &instance).await;
    eventually("it has room again", async || ada.query_drop(ADD).await.ok())
        .await;
    assert_eq!(instance.status, InstanceStatus::Active);
}

#[tokio::test]
async fn a_watched_volume_keeps_every_row_that_was_acknowledged() {
    let server = start("watched").await;
    let (instance, mut ada) = library(&server).await;
    let volume = volume(&server, &instance);
    take(&volume, 900 * MEBIBYTE);
    let mut written = fill(&mut ada, CLOSED).await;
    assert!(written > 0);
    assert_eq!(rows(&mut ada).await, written);
    let kill = || {
        let process = server.census().process_of(&instance.id.to_string());
        let process = process.and_then(Pid::from_raw).unwrap();
        kill_process(process, Signal::KILL).unwrap();
    };
    let back =
        || eventually("it is back", async || log_in(&instance).await.ok());
    kill();
    let mut ada = back().await;
    assert_eq!(rows(&mut ada).await, written);

    // Rows that were written just before the kill aren't lost either.
    fs::remove_file(volume.join("files/filler")).unwrap();
    eventually("it is open again", async || ada.query_drop(ADD).await.ok())
        .await;
    written += ada.affected_rows();
    for _ in 0..16 {
        ada.query_drop(ADD).await.unwrap();
        written += ada.affected_rows();
    }
    kill();
    let mut ada = back().await;
    assert_eq!(rows(&mut ada).await, written);
}

/// A volume that isn't mounted shares its disk with temporary files and logs.
#[tokio::test]
async fn what_is_written_beside_a_watched_volume_counts_as_well() {
    let server = start("watched").await;
    let (instance, mut ada) = library(&server).await;
    let tmp = volume(&server, &instance).with_file_name("tmp");
    let long = tmp.join("long");
    let file = File::create(&long).unwrap();
    fallocate(file, FallocateFlags::empty(), 0, 1024 * MEBIBYTE).unwrap();
    says_it_is_full(&server, &instance).await;
    let refused = eventually("it takes no writes", async || {
        ada.query_drop(ADD).await.err()
    });
    assert_eq!(code(&refused.await), Some(CLOSED));
    fs::remove_file(long).unwrap();
    is_no_longer_full(&server, &instance).await;
    ada.query_drop(ADD).await.unwrap();
}
