//! Stores that are older than what the data directory has seen, and what they
//! don't know.

use std::{fs, path::Path, process::Output};

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_tests::{
    Options, PATIENCE, StoreKind, TestServer, eventually, login,
};
use mysql_async::prelude::Queryable;
use serde_json::{Value, json};
use tokio::{process::Command, time::timeout};

use crate::{
    PROGRAM, active, delete, monitoring::look, restart::act, start::refusal,
};

const FILES: [&str; 3] =
    ["store.sqlite", "store.sqlite-wal", "store.sqlite-shm"];

/// Has a directory have the files of a store that are in another one.
fn put(from: &Path, to: &Path) {
    for file in FILES {
        if from.join(file).exists() {
            fs::copy(from.join(file), to.join(file)).unwrap();
        } else if to.join(file).exists() {
            fs::remove_file(to.join(file)).unwrap();
        }
    }
}

/// Runs a command on the data directory.
async fn run(server: &TestServer, command: &[&str], rest: &[&str]) -> Output {
    let file = server.data().parent().unwrap().join("clouddb.toml");
    let mut program = Command::new(PROGRAM);
    program.args(command).arg("--config").arg(file);
    program.arg("--data-dir").arg(server.data()).args(rest);
    let output = timeout(PATIENCE, program.kill_on_drop(true).output()).await;
    output.expect("it ends").unwrap()
}

async fn told(server: &TestServer, command: &[&str], rest: &[&str]) -> String {
    let output = run(server, command, rest).await;
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

async fn accept(server: &TestServer) {
    let told = told(server, &["accept-store"], &[]).await;
    assert!(told.contains("is accepted"), "{told}");
}

async fn lost(server: &TestServer) -> Vec<Value> {
    let listed = told(server, &["lost"], &["list"]).await;
    let lines = listed.lines().map(serde_json::from_str);
    lines.collect::<Result<_, _>>().unwrap()
}

async fn status(server: &TestServer, instance: &Instance) -> InstanceStatus {
    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    let shown = show.instance_id(instance.id.to_string()).send().await;
    shown.unwrap().into_inner().instance.status
}

/// Restarts an instance in ERROR, and looks whether its rows are there.
async fn comes_back(server: &TestServer, instance: &Instance) {
    eventually("it can be restarted", async || {
        let (status, _) = act(server, instance, &json!({"restart": {}})).await;
        (status == 202).then_some(())
    })
    .await;
    let account = server.account();
    let active = InstanceStatus::Active;
    let client = server.client();
    let back = client
        .wait_for_instance(&account, instance.id, active, PATIENCE)
        .await
        .unwrap();
    let address = back.hostname.unwrap();
    let mut ada =
        login(&address, "ada", "secret", Some("orders")).await.unwrap();
    let count: Option<i64> =
        ada.query_first("SELECT COUNT(*) FROM t").await.unwrap();
    assert_eq!(count, Some(3));
    ada.disconnect().await.unwrap();
}

/// An instance that has some rows.
async fn with_rows(server: &TestServer) -> Instance {
    let members = json!({
        "databases": [{"name": "orders"}],
        "users": [{
            "name": "ada",
            "password": "secret",
            "databases": [{"name": "orders"}],
        }],
    });
    let instance = active(server, &members).await;
    let address = instance.hostname.clone().unwrap();
    let mut ada =
        login(&address, "ada", "secret", Some("orders")).await.unwrap();
    ada.query_drop("CREATE TABLE t (n INT)").await.unwrap();
    ada.query_drop("INSERT INTO t VALUES (1), (2), (3)").await.unwrap();
    ada.disconnect().await.unwrap();
    instance
}

/// The store of a server is older, which it says instead of starting.
async fn is_refused(server: &TestServer) {
    let file = server.data().parent().unwrap().join("clouddb.toml");
    let (file, data) = (file.to_str().unwrap(), server.data());
    let data = data.to_str().unwrap();
    let why = refusal(&["serve", "--config", file, "--data-dir", data]).await;
    assert!(why.contains("is older than"), "{why}");
    assert!(why.contains("accept-store"), "{why}");
}

#[tokio::test]
async fn what_an_older_store_does_not_know_is_kept_and_given_back() {
    let options = Options {
        reconcile_seconds: Some(1),
        monitored: true,
        store: StoreKind::Sqlite,
        ..Options::default()
    };
    let mut server = TestServer::start(PROGRAM, &options).await;
    let first = active(&server, &json!({})).await;
    server.stop().await;
    let copies = tempfile::tempdir().unwrap();
    let [older, newer] = ["older", "newer"].map(|it| copies.path().join(it));
    for copy in [&older, &newer] {
        fs::create_dir(copy).unwrap();
    }
    put(&server.data(), &older);

    server.start_again().await;
    let second = with_rows(&server).await;
    let gone = active(&server, &json!({})).await;
    delete(&server, &gone).await;
    server.stop().await;
    let before = server.census();
    put(&server.data(), &newer);

    // Nothing is touched as long as nobody says that the copy is right.
    put(&older, &server.data());
    is_refused(&server).await;
    assert_eq!(server.census(), before);

    accept(&server).await;
    server.start_again().await;
    let found =
        eventually("it is set aside", async || lost(&server).await.pop()).await;
    let id = second.id.to_string();
    assert_eq!(found["id"], id);
    assert_eq!(found["was"]["account"], server.account().to_string());
    let log = server.log();
    assert!(log.contains("set aside as lost"), "{log}");
    let figures = eventually("its time is written down", async || {
        let found = lost(&server).await.pop()?;
        let figures = look(&server, "/metrics").await.1;
        found["kept_until"].is_string().then_some(figures)
    })
    .await;
    assert!(figures.contains("clouddb_lost_instances 1"), "{figures}");
    // Nothing happened to what it knows.
    assert_eq!(status(&server, &first).await, InstanceStatus::Active);
    let now = server.census();
    assert_eq!(now.processes.len(), 1);
    assert!(before.processes.contains(&now.processes[0]));

    // An operator gives it back to the store that doesn't know it.
    let refused = run(&server, &["accept-store"], &[]).await;
    assert!(!refused.status.success(), "the service runs");
    let nobody = uuid::Uuid::new_v4().to_string();
    let refused = run(&server, &["lost"], &["give-back", &nobody]).await;
    assert!(!refused.status.success());
    let given = told(&server, &["lost"], &["give-back", &id]).await;
    assert!(given.contains("restart it"), "{given}");
    comes_back(&server, &second).await;
    assert!(lost(&server).await.is_empty());
    server.stop().await;

    // One who knows it gives it back by itself.
    put(&older, &server.data());
    accept(&server).await;
    server.start_again().await;
    eventually("it is set aside", async || lost(&server).await.pop()).await;
    server.stop().await;
    put(&newer, &server.data());
    accept(&server).await;
    server.start_again().await;
    comes_back(&server, &second).await;
    assert!(lost(&server).await.is_empty());
    // What the store forgot is no case of that.
    let left = server.data().join("instances").join(gone.id.to_string());
    fs::create_dir_all(left.join("data")).unwrap();
    eventually("it is removed", async || (!left.exists()).then_some(())).await;
    assert!(lost(&server).await.is_empty());
    server.stop().await;

    // Removed for good only when somebody says so.
    put(&older, &server.data());
    accept(&server).await;
    server.start_again().await;
    eventually("it is set aside", async || lost(&server).await.pop()).await;
    told(&server, &["lost"], &["remove", &id]).await;
    assert!(lost(&server).await.is_empty());
    delete(&server, &first).await;
}
