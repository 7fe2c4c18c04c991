//! Volumes that are no longer mounted, or whose disk has failed.

use std::process::Command;

use clouddb_tests::PATIENCE;

use super::*;
use crate::{delete, killer::Killer, request};

/// The rows of one `INSERT`.
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

/// Makes the file systems of an instance fail from now on.
fn shut_down(server: &TestServer, instance: &Instance) {
    let own = server.data().join("instances").join(instance.id.to_string());
    for at in ["volume", "tmp"] {
        let mut shutdown = Command::new("xfs_io");
        shutdown.args(["-x", "-c", "shutdown"]).arg(own.join(at));
        assert!(shutdown.status().unwrap().success());
        assert!(fs::metadata(own.join(at)).is_err());
    }
}

/// Kills the service together with an instance's server, before a step that
/// restarts the instance.
async fn ended_before(step: &str) -> (TestServer, Killer, Instance) {
    let (mut server, killer) = Killer::server_with(mounted()).await;
    let (instance, mut ada) = library(&server).await;
    ada.query_drop(ADD).await.unwrap();
    killer.order(&format!("recover_instance/{step}/before"));
    kill_server_of(&server, &instance);
    server.ended().await;
    server.census().kill();
    (server, killer, instance)
}

#[tokio::test]
async fn what_was_begun_before_the_machine_was_started_anew_goes_on() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    for step in ["start_server", "await_server"] {
        let (mut server, _killer, instance) = ended_before(step).await;
        server.census().unmount();
        assert!(server.census().mounts.is_empty());
        server.start_again().await;
        is_back(&server, &instance).await;
        assert_eq!(server.census().mounts.len(), 2);
    }
}

#[tokio::test]
async fn an_instance_is_built_although_the_machine_was_started_anew() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    for step in ["start_server", "await_server", "create_contents"] {
        let (mut server, killer) = Killer::server_with(mounted()).await;
        killer.order(&format!("create_instance/{step}/before"));
        let (client, account) = (server.client(), server.account());
        let create = client.create_instance().account_id(account.clone());
        // The answer may come too late.
        drop(create.body(request(&members())).send().await);
        server.ended().await;
        server.census().kill();
        server.census().unmount();
        server.start_again().await;
        let client = server.client();
        let list = client.list_instances().account_id(account.clone());
        let list = list.send().await.unwrap().into_inner();
        let active = InstanceStatus::Active;
        let id = list.instances[0].id;
        let built = client.wait_for_instance(&account, id, active, PATIENCE);
        log_in(&built.await.unwrap()).await.unwrap();
    }
}

#[tokio::test]
async fn what_was_begun_before_the_disk_failed_goes_on() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    let (mut server, _killer, instance) = ended_before("await_server").await;
    shut_down(&server, &instance);
    server.start_again().await;
    is_back(&server, &instance).await;
    assert_eq!(server.census().mounts.len(), 2);
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
    // The server may have ended by itself.
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
