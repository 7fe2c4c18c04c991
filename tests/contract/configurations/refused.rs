//! Values that are valid, but that servers don't accept.

use clouddb_client::types::InstanceStatus;
use clouddb_tests::{Options, TestServer, eventually, on_both_stores};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

use super::{
    attach, comes_to, goes_by, group, look, patch, reaches, restart, with_ada,
};
use crate::{PROGRAM, server};
use clouddb_client::types::Instance;

async fn complains(server: &TestServer, instance: &Instance) -> String {
    eventually("the instance says why", async || {
        look(server, instance).await.fault
    })
    .await
    .message
}

#[on_both_stores]
async fn a_server_that_does_not_start_with_its_group_starts_without() {
    let server = server().await;
    let values = json!({
        "default_storage_engine": "STONE_TABLETS", "connect_timeout": 77,
    });
    let group = group(&server, &values).await;
    let instance = with_ada(&server, json!({"configuration": group.id})).await;
    assert_eq!(instance.status, InstanceStatus::Active);
    let why = complains(&server, &instance).await;
    assert!(why.contains("ended while it was starting"), "{why}");
    let found = goes_by(&instance, "connect_timeout").await;
    assert_eq!(found.as_deref(), Some("10"));

    // The service doesn't try these values again until they change.
    restart(&server, &instance).await.unwrap();
    reaches(&server, &instance, InstanceStatus::Active).await;
    let better = json!({"default_storage_engine": "Aria"});
    patch(&server, group.id, &better).await.unwrap();
    comes_to(&instance, "connect_timeout", "77").await;
    comes_to(&instance, "default_storage_engine", "Aria").await;
    assert_eq!(look(&server, &instance).await.fault, None);
}

#[on_both_stores]
async fn a_server_that_hangs_with_its_group_is_started_without() {
    // Longer than the service waits for a silent server.
    let options = Options { recover_seconds: Some(120), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let instance = with_ada(&server, json!({})).await;
    let usual = goes_by(&instance, "ft_min_word_len").await;
    let group = group(&server, &json!({"ft_min_word_len": 7})).await;
    let change = json!({"configuration": group.id});
    attach(&server, &instance, &change).await.unwrap();
    reaches(&server, &instance, InstanceStatus::RestartRequired).await;
    let process = || server.census().process_of(&instance.id.to_string());
    let before = process();
    restart(&server, &instance).await.unwrap();
    let hanging = eventually("another server is started", async || {
        process().filter(|it| Some(*it) != before)
    })
    .await;
    kill_process(Pid::from_raw(hanging).unwrap(), Signal::STOP).unwrap();
    let why = complains(&server, &instance).await;
    assert!(why.contains("didn't answer within 20s"), "{why}");
    reaches(&server, &instance, InstanceStatus::Active).await;
    assert_ne!(process(), Some(hanging));
    assert_eq!(goes_by(&instance, "ft_min_word_len").await, usual);
}

#[on_both_stores]
async fn what_a_server_would_not_start_with_is_found_before() {
    let server = server().await;
    let instance = with_ada(&server, json!({})).await;
    let values = json!({"date_format": "lunar", "connect_timeout": 77});
    let group = group(&server, &values).await;
    let change = json!({"configuration": group.id});
    attach(&server, &instance, &change).await.unwrap();
    let why = complains(&server, &instance).await;
    assert!(why.contains("try_settings"), "{why}");
    assert_eq!(look(&server, &instance).await.status, InstanceStatus::Active);
    let found = goes_by(&instance, "connect_timeout").await;
    assert_eq!(found.as_deref(), Some("10"));
    restart(&server, &instance).await.unwrap();
    reaches(&server, &instance, InstanceStatus::Active).await;
    attach(&server, &instance, &json!({})).await.unwrap();
    eventually("it has nothing to say any more", async || {
        look(&server, &instance).await.fault.is_none().then_some(())
    })
    .await;
}

#[on_both_stores]
async fn a_running_server_takes_all_that_it_is_told_or_nothing() {
    let server = server().await;
    let instance = with_ada(&server, json!({})).await;
    let values = json!({"connect_timeout": 77, "wait_timeout": 99});
    let group = group(&server, &values).await;
    let change = json!({"configuration": group.id});
    attach(&server, &instance, &change).await.unwrap();
    comes_to(&instance, "wait_timeout", "99").await;
    let bad = json!({
        "connect_timeout": 78, "default_storage_engine": "STONE_TABLETS",
        "wait_timeout": 100,
    });
    patch(&server, group.id, &bad).await.unwrap();
    let why = complains(&server, &instance).await;
    assert!(why.contains("STONE_TABLETS"), "{why}");
    for (name, value) in [("connect_timeout", "77"), ("wait_timeout", "99")] {
        let found = goes_by(&instance, name).await;
        assert_eq!(found.as_deref(), Some(value), "{name}");
    }
    restart(&server, &instance).await.unwrap();
    reaches(&server, &instance, InstanceStatus::Active).await;
    for (name, value) in [("connect_timeout", "77"), ("wait_timeout", "99")] {
        let found = goes_by(&instance, name).await;
        assert_eq!(found.as_deref(), Some(value), "{name}");
    }
}
