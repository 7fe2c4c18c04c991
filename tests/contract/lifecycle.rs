//! The service stops and starts while the databases go on.

use std::{
    fs,
    process::{Command, Stdio},
};

use clouddb_client::{WaitError, types::InstanceStatus};
use clouddb_tests::{
    Census, Options, PATIENCE, TestServer, eventually, login, on_both_stores,
};
use mysql_async::prelude::Queryable;
use rustix::process::{Pid, getpgid};
use serde_json::{Value, json};

use crate::{PROGRAM, active, delete, request, restart::act, server};

fn with_a_table() -> Value {
    json!({
        "databases": [{"name": "orders"}],
        "users": [{
            "name": "ada",
            "password": "secret",
            "databases": [{"name": "orders"}],
        }],
    })
}

async fn count(hostname: &str) -> Option<i64> {
    let orders = Some("orders");
    let mut ada = login(hostname, "ada", "secret", orders).await.ok()?;
    let count = ada.query_first("SELECT COUNT(*) FROM t").await.ok()?;
    ada.disconnect().await.ok()?;
    count
}

async fn fill(hostname: &str) {
    let orders = Some("orders");
    let mut ada = login(hostname, "ada", "secret", orders).await.unwrap();
    ada.query_drop("CREATE TABLE t (n INT)").await.unwrap();
    ada.query_drop("INSERT INTO t VALUES (1), (2), (3)").await.unwrap();
    ada.disconnect().await.unwrap();
}

#[on_both_stores]
async fn databases_outlive_the_service_and_are_adopted() {
    let mut server = server().await;
    let instance = active(&server, &with_a_table()).await;
    let hostname = instance.hostname.clone().unwrap();
    fill(&hostname).await;
    let before = server.census();
    // A signal from the service's terminal must not reach the database.
    let database = Pid::from_raw(before.processes[0]);
    let group = getpgid(database).unwrap();
    assert_eq!(Some(group), database);

    server.stop().await;
    assert_eq!(count(&hostname).await, Some(3));
    assert_eq!(server.census(), before);

    server.start_again().await;
    assert_eq!(server.census(), before);
    let now = status(&server, instance.id).await;
    assert_eq!(now, InstanceStatus::Active);

    // Another process that names the instance's files isn't its server.
    let own = server.data().join("instances").join(instance.id.to_string());
    let socket = format!("--socket={}/run/mariadbd.sock", own.display());
    let mut operator = Command::new("sh")
        .args(["-c", "read line", "sh", &socket])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let (code, _) = act(&server, &instance, &json!({"restart": {}})).await;
    assert_eq!(code, 202);
    let (client, account) = (server.client(), server.account());
    let active = InstanceStatus::Active;
    client
        .wait_for_instance(&account, instance.id, active, PATIENCE)
        .await
        .unwrap();
    assert!(before.processes.iter().all(|it| *it != database_of(&server)));
    assert!(operator.try_wait().unwrap().is_none(), "it was ended");
    operator.kill().unwrap();
    operator.wait().unwrap();
    delete(&server, &instance).await;
    assert!(server.census().processes.is_empty());
}

/// The process id of the only database server.
fn database_of(server: &TestServer) -> i32 {
    let all = server.census().processes;
    let is_server = |id: &i32| {
        let exe = fs::read_link(format!("/proc/{id}/exe"));
        exe.is_ok_and(|exe| exe.ends_with("mariadbd"))
    };
    all.into_iter().find(is_server).unwrap()
}

#[on_both_stores]
async fn a_database_that_died_meanwhile_is_started_with_its_data() {
    let mut server = server().await;
    let instance = active(&server, &with_a_table()).await;
    let hostname = instance.hostname.clone().unwrap();
    fill(&hostname).await;
    let before = server.census();

    server.kill().await;
    before.kill();
    eventually("no process listens", async || {
        (!Census::listens(&hostname)).then_some(())
    })
    .await;
    server.start_again().await;
    let wait = server.client();
    let again = wait
        .wait_for_instance(
            &server.account(),
            instance.id,
            InstanceStatus::Active,
            PATIENCE,
        )
        .await
        .unwrap();
    assert_eq!(again.hostname, instance.hostname);
    eventually("the rows are back", async || {
        (count(&hostname).await == Some(3)).then_some(())
    })
    .await;
    assert_ne!(server.census().processes, before.processes);
}

#[on_both_stores]
async fn a_database_that_dies_is_started_again() {
    let server = server().await;
    let instance = active(&server, &with_a_table()).await;
    let hostname = instance.hostname.clone().unwrap();
    fill(&hostname).await;
    let before = server.census();
    before.kill();
    eventually("another process runs", async || {
        let now = server.census().processes;
        (!now.is_empty() && now != before.processes).then_some(())
    })
    .await;
    eventually("the rows are back", async || {
        (count(&hostname).await == Some(3)).then_some(())
    })
    .await;
    eventually("the status is ACTIVE", async || {
        let status = status(&server, instance.id).await;
        (status == InstanceStatus::Active).then_some(())
    })
    .await;
}

#[on_both_stores]
async fn a_server_killed_while_it_builds_goes_on_when_it_is_back() {
    let mut server = server().await;
    let (client, account) = (server.client(), server.account());
    let create = client.create_instance().account_id(account.clone());
    let made = create.body(request(&with_a_table())).send().await.unwrap();
    server.kill().await;

    server.start_again().await;
    let built = server
        .client()
        .wait_for_instance(
            &account,
            made.instance.id,
            InstanceStatus::Active,
            PATIENCE,
        )
        .await
        .unwrap();
    fill(&built.hostname.unwrap()).await;
    assert_eq!(server.census().processes.len(), 1);
}

#[on_both_stores]
async fn a_server_killed_while_it_deletes_goes_on_when_it_is_back() {
    let mut server = server().await;
    let instance = active(&server, &json!({})).await;
    server
        .client()
        .delete_instance()
        .account_id(server.account())
        .instance_id(instance.id.to_string())
        .send()
        .await
        .unwrap();
    server.kill().await;

    server.start_again().await;
    server
        .client()
        .wait_until_deleted(&server.account(), instance.id, PATIENCE)
        .await
        .unwrap();
    let census = server.census();
    assert!(census.processes.is_empty(), "{census:?}");
    assert!(census.directories.is_empty(), "{census:?}");
}

#[on_both_stores]
async fn an_instance_that_cannot_be_built_says_so_and_can_be_deleted() {
    let options = Options {
        build_seconds: Some(1),
        own_templates: true,
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    let templates = server.data().join("templates");
    fs::rename(&templates, server.data().join("elsewhere")).unwrap();
    let (client, account) = (server.client(), server.account());
    let create = client.create_instance().account_id(account.clone());
    let made = create.body(request(&json!({}))).send().await.unwrap();
    let instance = made.into_inner().instance;
    let active = InstanceStatus::Active;
    let waited = client
        .wait_for_instance(&account, instance.id, active, PATIENCE)
        .await
        .unwrap_err();
    assert!(
        matches!(waited, WaitError::Failed(InstanceStatus::Error)),
        "{waited}"
    );
    delete(&server, &instance).await;
    assert!(server.census().directories.is_empty());
}

#[on_both_stores]
async fn a_database_that_cannot_be_started_again_says_so() {
    let mut server = server().await;
    let instance = active(&server, &json!({})).await;
    let directory = server.data().join("instances");
    let directory = directory.join(instance.id.to_string());
    fs::write(directory.join("volume/data/ibdata1"), b"no longer a tablespace")
        .unwrap();
    server.census().kill();
    eventually("the status is ERROR", async || {
        let status = status(&server, instance.id).await;
        (status == InstanceStatus::Error).then_some(())
    })
    .await;

    // The status stays, and the next start doesn't change it.
    server.stop().await;
    server.start_again().await;
    assert_eq!(status(&server, instance.id).await, InstanceStatus::Error);
    delete(&server, &instance).await;
    assert!(server.census().directories.is_empty());
}

async fn status(server: &TestServer, id: uuid::Uuid) -> InstanceStatus {
    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    show.instance_id(id.to_string()).send().await.unwrap().instance.status
}
