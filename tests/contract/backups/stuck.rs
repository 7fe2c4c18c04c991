//! Backups that get stuck.

use clouddb_client::types::{BackupStatus, Instance, InstanceStatus};
use clouddb_tests::{
    Options, PATIENCE, TestServer, eventually, on_both_stores,
};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;
use uuid::Uuid;

use super::{add, body, count, ended, library, of, show};
use crate::{active, killer::Killer};

/// Starts a backup and stops its tool.
pub(super) async fn stuck(
    server: &TestServer,
    killer: &Killer,
    instance: &Instance,
) -> (Uuid, Pid) {
    killer.order_hold("create_backup/copy/effect");
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let new = create.body(body(&of(instance))).send().await.unwrap();
    let tool = killer.hold_tool(server, instance.id).await;
    (new.into_inner().backup.id, tool)
}

#[on_both_stores]
async fn a_server_that_dies_meanwhile_is_started_again_at_once() {
    let (server, killer) = Killer::server().await;
    let (instance, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    let (backup, tool) = stuck(&server, &killer, &instance).await;
    assert_eq!(show(&server, backup).await.status, BackupStatus::Building);
    server.census().kill();
    // The service doesn't wait for the stopped tool, which would never end.
    let backup = ended(&server, backup).await;
    assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");
    assert_eq!(count(&instance).await, 10);
    eventually("it is gone", async || kill_process(tool, Signal::CONT).err())
        .await;
}

#[on_both_stores]
async fn they_hold_up_nobody_who_waits_for_something_else() {
    let options = Options { concurrent: Some(1), ..Options::default() };
    let (server, killer) = Killer::server_with(options).await;
    let (instance, _ada) = library(&server).await;
    let other = active(&server, &json!({"name": "other"})).await;
    let (first, tool) = stuck(&server, &killer, &instance).await;
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let second = create.body(body(&of(&other))).send().await.unwrap();
    let second = second.into_inner().backup.id;
    active(&server, &json!({"name": "another"})).await;
    // The second backup waits until the first one has ended.
    assert_eq!(show(&server, second).await.status, BackupStatus::New);
    kill_process(tool, Signal::CONT).unwrap();
    for backup in [first, second] {
        let backup = ended(&server, backup).await;
        assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");
    }
    let wait = server.client();
    let account = server.account();
    let status = InstanceStatus::Active;
    let settled =
        wait.wait_for_instance(&account, instance.id, status, PATIENCE).await;
    settled.unwrap();
}
