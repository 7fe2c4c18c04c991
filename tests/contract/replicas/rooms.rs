//! Where a replica is copied again, depending on the free room.

use std::{
    fs::{self, File},
    path::Path,
};

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_platform::LocalPlatform;
use clouddb_tests::{Options, TestServer, eventually, on_both_stores};
use mysql_async::prelude::Queryable;
use rustix::{
    fs::{FallocateFlags, fallocate, statvfs},
    process::{Signal, kill_process},
};

use super::{
    add, checksum, count, has, kill, library, log_in, reaches, replica, ruin,
    troubles::lead_astray,
};
use crate::killer::Killer;

const MEBIBYTE: u64 = 1 << 20;
/// Less than the copy of a small server needs, but enough for the server to
/// run.
const TOO_LITTLE: u64 = 230 * MEBIBYTE;
/// The size in MiB of a disk with room for two small servers, and how many
/// bytes of it stay free.
const DISK: u32 = 1536;
const FLOOR: u64 = DISK as u64 / 16 * MEBIBYTE;

/// Leaves `bytes` of the free room.
fn leave(at: &Path, file: &Path, bytes: u64) {
    let found = statvfs(at).unwrap();
    let free = found.f_bavail * found.f_frsize;
    let file = File::create(file).unwrap();
    fallocate(file, FallocateFlags::empty(), 0, free - bytes).unwrap();
}

fn volume(server: &TestServer, instance: &Instance) -> std::path::PathBuf {
    let own = format!("instances/{}/volume", instance.id);
    server.data().join(own)
}

/// Checks that the replica was copied in this place and in no other.
fn made_in(server: &TestServer, place: &str) {
    let log = server.log();
    let made: Vec<_> = log
        .lines()
        .filter(|it| it.contains("a replica is made anew"))
        .collect();
    let place = format!("\"place\":\"{place}\"");
    assert!(!made.is_empty());
    assert!(made.iter().all(|it| it.contains(&place)), "{made:#?}");
}

async fn is_as_its_source(replica: &Instance, source: &Instance) {
    let mut ada = log_in(source).await;
    add(&mut ada, 20..30).await;
    has(replica, 30).await;
    let mut reader = log_in(replica).await;
    assert_eq!(checksum(&mut reader).await, checksum(&mut ada).await);
}

#[on_both_stores]
async fn a_replica_whose_volume_is_small_is_made_on_the_disk() {
    if !LocalPlatform::is_privileged() {
        return;
    }
    let options = Options {
        instances: Some("volumes = \"mounted\"".into()),
        ..Options::default()
    };
    let (mut server, killer) = Killer::server_with(options).await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    let replica = replica(&server, &source).await;
    has(&replica, 10).await;
    let volume = volume(&server, &replica);
    leave(&volume, &volume.join("files/filler"), TOO_LITTLE);
    // The replica keeps its data until the copy is complete.
    killer.order_hold("reseed_replica/copy/effect");
    lead_astray(&server, &replica).await;
    add(&mut ada, 10..20).await;
    let tool = killer.hold_tool(&server, source.id).await;
    killer.order("reseed_replica/seed_files/effect");
    let give_back = ruin(&server, &source);
    kill(&server, &source);
    eventually("the tool is given up", async || {
        kill_process(tool, Signal::CONT).err()
    })
    .await;
    assert_eq!(count(&replica).await, 10);
    give_back();
    // A kill right after the copy is in place doesn't cause another copy.
    server.ended().await;
    server.start_again().await;
    reaches(&server, replica.id, InstanceStatus::Active).await;
    has(&replica, 20).await;
    made_in(&server, "OnDisk");
    is_as_its_source(&replica, &source).await;
    // No part of the copy is left, and the volume is the same.
    let own = volume.parent().unwrap();
    let left: Vec<_> = fs::read_dir(own)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .filter(|it| it.starts_with("seed"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
    assert!(volume.join("files/filler").exists());
}

#[on_both_stores]
async fn a_replica_that_has_no_room_for_two_is_made_in_place() {
    let options = Options { disk: Some(DISK), ..Options::default() };
    let (server, killer) = Killer::server_with(options).await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    let replica = replica(&server, &source).await;
    has(&replica, 10).await;
    let filler = server.data().join("filler");
    leave(&server.data(), &filler, FLOOR + TOO_LITTLE);
    killer.order_hold("reseed_replica/seed_files/before");
    lead_astray(&server, &replica).await;
    add(&mut ada, 10..20).await;
    killer.held_up(&server).await;
    // The tool runs but sends nothing yet: the replica keeps its data.
    let mut locker = log_in(&source).await;
    locker.query_drop("LOCK TABLES book WRITE").await.unwrap();
    killer.go_on(&server);
    eventually("it isn't waited for", async || {
        server.log().contains("some connection holds tables").then_some(())
    })
    .await;
    assert_eq!(count(&replica).await, 10);
    // It also keeps its data while the source is away.
    let give_back = ruin(&server, &source);
    kill(&server, &source);
    let before = attempts(&server, &replica).await.unwrap();
    eventually("it was tried in vain", async || {
        let tried = attempts(&server, &replica).await?;
        (tried > before + 1).then_some(())
    })
    .await;
    assert_eq!(count(&replica).await, 10);
    give_back();
    reaches(&server, source.id, InstanceStatus::Active).await;
    reaches(&server, replica.id, InstanceStatus::Active).await;
    has(&replica, 20).await;
    made_in(&server, "Instead");
    is_as_its_source(&replica, &source).await;
}

/// How many times the service tried to copy the replica.
async fn attempts(server: &TestServer, replica: &Instance) -> Option<u64> {
    let steps = super::steps(server, replica.id, "reseed_replica").await;
    let seeded = steps.iter().find(|it| it["name"] == "seed_files")?;
    seeded["attempts"].as_u64()
}
