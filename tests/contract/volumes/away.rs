//! Volumes that aren't mounted any more, and those that only fail since their
//! disk did.

use std::process::Command;

use clouddb_tests::PATIENCE;

use super::*;
use crate::{delete, killer::Killer};

/// The rows that are added at once.
const ROWS: u64 = 128;

fn mounted() -> Options {
    let instances = Some("volumes = \"mounted\"".into());
    Options { instances, ..Options::default() }
}

fn kill_server_of(server: &TestServer, instance: &Instance) {
    let process = server.census().process_of(&instance.id.to_string());
    let process = process.and_then(Pid::from_raw).unwrap();
    kill_process(process, Signal::KILL).unwrap();
}

async fn is_back(server: &TestServer, instance: &Instance) {
    let active = InstanceStatus::Active;
    let (client, account) = (server.client(), server.account());
    let wait =
        client.wait_for_instance(&account, instance.id, active, PATIENCE);
    wait.await.unwrap();
    let mut ada = log_in(instance).await.unwrap();
    assert_eq!(rows(&mut ada).await, ROWS);
    ada.query_drop(ADD).await.unwrap();
}

#[tokio::test]
async fn what_was_begun_before_the_machine_was_started_anew_goes_on() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    for step in ["start_server", "await_server"] {
        let (mut server, killer) = Killer::server_with(mounted()).await;
        let (instance, mut ada) = library(&server).await;
        ada.query_drop(ADD).await.unwrap();
        killer.order(&format!("recover_instance/{step}/before"));
        kill_server_of(&server, &instance);
        server.ended().await;
        let census = server.census();
        census.kill();
        census.unmount();
        assert!(server.census().mounts.is_empty());
        server.start_again().await;
        is_back(&server, &instance).await;
        assert_eq!(server.census().mounts.len(), 2);
    }
}

/// Has the file systems of an instance fail from now on.
fn shut_down(server: &TestServer, instance: &Instance) {
    let own = server.data().join("instances").join(instance.id.to_string());
    for at in ["volume", "tmp"] {
        let mut shutdown = Command::new("xfs_io");
        shutdown.args(["-x", "-c", "shutdown"]).arg(own.join(at));
        assert!(shutdown.status().unwrap().success());
        assert!(fs::metadata(own.join(at)).is_err());
    }
}

#[tokio::test]
async fn a_volume_whose_disk_failed_is_mounted_again() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    let server = start("mounted").await;
    let (instance, mut ada) = library(&server).await;
    ada.query_drop(ADD).await.unwrap();
    shut_down(&server, &instance);
    // It may have ended by itself.
    server.census().kill();
    eventually("it is started again", async || {
        log_in(&instance).await.ok().map(drop)
    })
    .await;
    is_back(&server, &instance).await;
    assert_eq!(server.census().mounts.len(), 2);
}

#[tokio::test]
async fn an_instance_whose_disk_failed_is_deleted() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    let server = start("mounted").await;
    let instance = active(&server, &json!({})).await;
    shut_down(&server, &instance);
    delete(&server, &instance).await;
    let census = eventually("its disks are gone", async || {
        let census = server.census();
        census.devices.is_empty().then_some(census)
    })
    .await;
    assert!(census.mounts.is_empty(), "{census:?}");
    assert!(census.directories.is_empty(), "{census:?}");
}
