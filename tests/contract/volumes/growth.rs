//! Volumes that can't grow.

use std::{
    env, fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use super::*;
use crate::killer::Killer;

/// A program that comes before the system's in the `PATH`.
fn put_first(programs: &Path, name: &str, script: &str) -> PathBuf {
    let program = programs.join(name);
    fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
    let executable = fs::Permissions::from_mode(0o755);
    fs::set_permissions(&program, executable).unwrap();
    program
}

#[tokio::test]
async fn a_volume_that_cannot_grow_says_why_until_it_has() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    let programs = tempfile::tempdir().unwrap();
    let system = env::var_os("PATH").unwrap();
    let all = env::split_paths(&system);
    let own = [programs.path().to_owned()];
    let path = env::join_paths(own.into_iter().chain(all)).unwrap();
    let options = Options {
        instances: Some("volumes = \"mounted\"".into()),
        environment: vec![("PATH", path.into_string().unwrap())],
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    let (instance, mut ada) = library(&server).await;
    let hangs = put_first(programs.path(), "xfs_growfs", "exec sleep 1000");
    grow(&server, &instance).await;
    let fault = eventually("it says why", async || {
        let shown = show(&server, &instance).await;
        assert_eq!(shown["status"], "ACTIVE");
        shown.get("fault").cloned()
    })
    .await;
    assert_eq!(
        fault["message"],
        "the volume isn't 2 GB large yet: xfs_growfs didn't end within 10s; \
         whoever runs the service finds more in its log"
    );
    // Meanwhile the instance takes writes.
    ada.query_drop(ADD).await.unwrap();

    fs::remove_file(hangs).unwrap();
    is_no_longer_full(&server, &instance).await;
    let room = statvfs(volume(&server, &instance)).unwrap();
    assert!(room.f_blocks * room.f_frsize >= 2048 * MEBIBYTE);
}

#[tokio::test]
async fn a_volume_grows_while_its_server_is_started_again() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    let instances = Some("volumes = \"mounted\"".into());
    let options = Options { instances, ..Options::default() };
    let (server, killer) = Killer::server_with(options).await;
    let (instance, mut ada) = library(&server).await;
    ada.query_drop(ADD).await.unwrap();
    let process = || server.census().process_of(&instance.id.to_string());
    let process = || process().and_then(Pid::from_raw).unwrap();
    killer.order_hold("recover_instance/start_server/effect");
    kill_process(process(), Signal::KILL).unwrap();
    killer.held_up(&server).await;
    let held = process();
    kill_process(held, Signal::STOP).unwrap();
    killer.go_on(&server);
    grow(&server, &instance).await;
    eventually("it is larger", async || {
        let room = statvfs(volume(&server, &instance)).unwrap();
        (room.f_blocks * room.f_frsize >= 2048 * MEBIBYTE).then_some(())
    })
    .await;
    let shown = show(&server, &instance).await;
    assert_eq!(shown["status"], "REBOOT", "{shown}");
    kill_process(held, Signal::CONT).unwrap();
    let mut ada =
        eventually("it is back", async || log_in(&instance).await.ok()).await;
    assert_eq!(rows(&mut ada).await, 128);
}

/// More disk was promised than there is now.
#[tokio::test]
async fn a_volume_does_not_grow_while_the_disk_is_short() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    let mut server = start("mounted").await;
    let (instance, _ada) = library(&server).await;
    server.stop().await;
    let store = server.store().await;
    let mut transaction = store.begin().await.unwrap();
    let two = clouddb_model::Gigabytes(2);
    transaction.set_volume(instance.id.into(), two).await.unwrap();
    transaction.commit().await.unwrap();
    store.close().await;
    let configuration = server.data().with_file_name("clouddb.toml");
    let text = fs::read_to_string(&configuration).unwrap();
    let none = "[instances]\nfree_megabytes = 4000000000";
    fs::write(&configuration, text.replace("[instances]", none)).unwrap();
    server.start_again().await;
    let size = || {
        let room = statvfs(volume(&server, &instance)).unwrap();
        room.f_blocks * room.f_frsize
    };
    let fault = eventually("it says why", async || {
        let shown = show(&server, &instance).await;
        let fault = shown.get("fault")?["message"].as_str()?.to_owned();
        fault.contains("isn't 2 GB large yet").then_some(fault)
    })
    .await;
    assert!(fault.contains("there is no room for that: the disk"), "{fault}");
    assert!(size() < 2048 * MEBIBYTE);
    server.stop().await;
    fs::write(&configuration, text).unwrap();
    server.start_again().await;
    is_no_longer_full(&server, &instance).await;
    let room = statvfs(volume(&server, &instance)).unwrap();
    assert!(room.f_blocks * room.f_frsize >= 2048 * MEBIBYTE);
}
