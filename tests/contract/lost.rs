//! Stores that are older than the data directory, and instances that they don't
//! know.

use std::{
    collections::BTreeSet, fs, os::unix::fs::MetadataExt, path::Path,
    process::Output, slice,
};

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_model::DataStatus;
use clouddb_platform::LocalPlatform;
use clouddb_tests::{
    Network, Options, PATIENCE, StoreKind, TestServer, eventually, login,
};
use mysql_async::prelude::Queryable;
use serde_json::{Value, json};
use tokio::{process::Command, time::timeout};

use crate::{
    PROGRAM, active, delete, monitoring::look, restart::act, start::refusal,
};

const FILES: [&str; 3] =
    ["store.sqlite", "store.sqlite-wal", "store.sqlite-shm"];

/// Copies the files of a store to another directory.
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

/// Restarts an instance in ERROR, and checks its rows.
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

/// An instance with some rows.
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

/// Checks that a server with an older store doesn't start, and says why.
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
        store: Some(StoreKind::Sqlite),
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

    // Nothing changes before the operator accepts the older store.
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
    // The instance that the store knows is untouched.
    assert_eq!(status(&server, &first).await, InstanceStatus::Active);
    let now = server.census();
    assert_eq!(now.processes.len(), 1);
    assert!(before.processes.contains(&now.processes[0]));

    // An operator gives the instance back to a store that doesn't know it.
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

    // A store that knows the instance gets it back without an operator.
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
    // A directory of an instance that the store has deleted is removed, not set
    // aside.
    let left = server.data().join("instances").join(gone.id.to_string());
    fs::create_dir_all(left.join("data")).unwrap();
    eventually("it is removed", async || (!left.exists()).then_some(())).await;
    assert!(lost(&server).await.is_empty());
    server.stop().await;

    // It is removed for good only when the operator says so.
    put(&older, &server.data());
    accept(&server).await;
    server.start_again().await;
    eventually("it is set aside", async || lost(&server).await.pop()).await;
    told(&server, &["lost"], &["remove", &id]).await;
    assert!(lost(&server).await.is_empty());
    delete(&server, &first).await;
}

/// Waits until `count` instances are set aside, and returns their ids.
async fn are_lost(server: &TestServer, count: usize) -> Vec<String> {
    let found = eventually("all are set aside", async || {
        let found = lost(server).await;
        (found.len() == count).then_some(found)
    })
    .await;
    let ids = found.iter().map(|it| it["id"].as_str().unwrap().to_owned());
    ids.collect()
}

/// Starts a stopped server with an older store.
async fn go_back(server: &mut TestServer, older: &Path) {
    put(older, &server.data());
    accept(server).await;
    server.start_again().await;
}

async fn shown(server: &TestServer, instance: &Instance) -> Instance {
    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    let shown = show.instance_id(instance.id.to_string()).send().await;
    shown.unwrap().into_inner().instance
}

/// The users and groups that own an instance's files.
fn owners(server: &TestServer, instance: &Instance) -> BTreeSet<u32> {
    fn below(path: &Path, owners: &mut BTreeSet<u32>) {
        let found = path.symlink_metadata().unwrap();
        owners.extend([found.uid(), found.gid()]);
        if found.is_dir() {
            for entry in fs::read_dir(path).unwrap() {
                below(&entry.unwrap().path(), owners);
            }
        }
    }
    let mut owners = BTreeSet::new();
    let id = instance.id.to_string();
    below(&server.data().join("instances").join(id), &mut owners);
    owners
}

async fn refused(server: &TestServer, id: &str, rest: &[&str]) -> String {
    let arguments = [&["give-back", id], rest].concat();
    let output = run(server, &["lost"], &arguments).await;
    assert!(!output.status.success(), "{output:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// Waits until a replica has as many rows as its source.
async fn follows(replica: &Instance, source: &Instance) {
    let [source, replica] = [source, replica].map(|it| it.hostname.clone());
    let mut ada =
        login(&source.unwrap(), "ada", "secret", Some("orders")).await.unwrap();
    ada.query_drop("INSERT INTO t VALUES (4)").await.unwrap();
    let mut reader = login(&replica.unwrap(), "ada", "secret", Some("orders"))
        .await
        .unwrap();
    eventually("the row has arrived", async || {
        let count: Option<u32> =
            reader.query_first("SELECT COUNT(*) FROM t").await.unwrap();
        (count == Some(4)).then_some(())
    })
    .await;
    ada.query_drop("DELETE FROM t WHERE n = 4").await.unwrap();
}

#[tokio::test]
async fn replicas_are_given_back_and_who_has_another_user_by_now() {
    let options = Options {
        reconcile_seconds: Some(1),
        store: Some(StoreKind::Sqlite),
        ..Options::default()
    };
    let mut server = TestServer::start(PROGRAM, &options).await;
    let source = with_rows(&server).await;
    server.stop().await;
    let older = tempfile::tempdir().unwrap();
    put(&server.data(), older.path());
    server.start_again().await;
    let of = json!({"flavorRef": 2, "replica_of": source.id});
    let replica = active(&server, &of).await;
    let other = with_rows(&server).await;
    let [own, others] = [&replica, &other].map(|it| owners(&server, it));
    server.stop().await;
    go_back(&mut server, older.path()).await;
    are_lost(&server, 2).await;

    // The older store thinks that these slots are unused.
    let first = active(&server, &of).await;
    let second = active(&server, &json!({})).await;
    assert_eq!(first.hostname, replica.hostname);
    if LocalPlatform::is_privileged() {
        assert_eq!(owners(&server, &first), own);
    }
    let id = replica.id.to_string();
    let told_back = told(&server, &["lost"], &["give-back", &id]).await;
    let whom = format!("follows {}", source.id);
    assert!(told_back.contains(&whom), "{told_back}");
    let again = refused(&server, &id, &[]).await;
    assert!(again.contains("nothing was set aside"), "{again}");
    comes_back(&server, &replica).await;
    let back = shown(&server, &replica).await;
    assert_eq!(back.replica_of.as_ref().unwrap().id, source.id);
    assert_ne!(back.hostname, replica.hostname);
    follows(&back, &source).await;
    follows(&first, &source).await;
    if LocalPlatform::is_privileged() {
        let now = owners(&server, &replica);
        let theirs = own.iter().filter(|it| **it != 0);
        assert!(now.len() == 2 && theirs.clone().all(|it| !now.contains(it)));
        assert_eq!(owners(&server, &first), own);
    }

    // An instance that isn't a replica also comes back in another slot.
    let id = other.id.to_string();
    let told_back = told(&server, &["lost"], &["give-back", &id]).await;
    assert!(!told_back.contains("follows"), "{told_back}");
    comes_back(&server, &other).await;
    if LocalPlatform::is_privileged() {
        assert_eq!(owners(&server, &second), others);
        assert!(owners(&server, &other).is_disjoint(&{
            let mut others = others;
            others.remove(&0);
            others
        }));
    }

    // Its source has the most replicas that it may have, so the returned one
    // gets no source.
    server.stop().await;
    go_back(&mut server, older.path()).await;
    are_lost(&server, 4).await;
    for _ in 0..2 {
        active(&server, &of).await;
    }
    let id = replica.id.to_string();
    let told_back = told(&server, &["lost"], &["give-back", &id]).await;
    assert!(told_back.contains("follows nobody any more"), "{told_back}");
    comes_back(&server, &replica).await;
    let back = shown(&server, &replica).await;
    assert!(back.replica_of.is_none());
    let mut ada =
        login(&back.hostname.unwrap(), "ada", "secret", Some("orders"))
            .await
            .unwrap();
    ada.query_drop("INSERT INTO t VALUES (5)").await.unwrap();
    ada.disconnect().await.unwrap();
}

#[tokio::test]
async fn what_cannot_be_given_back_stays_set_aside() {
    let network = Network::take();
    // Addresses for two instances.
    let pool = network.pool().replace("/25", "/30");
    let options = Options {
        addresses: Some(pool),
        reconcile_seconds: Some(1),
        store: Some(StoreKind::Sqlite),
        ..Options::default()
    };
    let mut server = TestServer::start(PROGRAM, &options).await;
    let first = active(&server, &json!({})).await;
    server.stop().await;
    let older = tempfile::tempdir().unwrap();
    put(&server.data(), older.path());
    server.start_again().await;
    let second = with_rows(&server).await;
    server.stop().await;
    go_back(&mut server, older.path()).await;
    let id = second.id.to_string();
    assert_eq!(are_lost(&server, 1).await, slice::from_ref(&id));

    // No address is free.
    let third = active(&server, &json!({})).await;
    let why = refused(&server, &id, &[]).await;
    assert!(why.contains("every address"), "{why}");
    delete(&server, &third).await;
    let why = refused(&server, &id, &["--flavor", "99"]).await;
    assert!(why.contains("no flavor 99"), "{why}");
    assert_eq!(are_lost(&server, 1).await, slice::from_ref(&id));

    // Two directories have the same id.
    let instances = server.data().join("instances");
    let place = lost(&server).await[0]["place"].as_str().unwrap().to_owned();
    let (place, own) = (Path::new(&place), instances.join(&id));
    // Renamed into place: the service would set aside half a copy as well.
    let copy = server.data().join("copy");
    let copied = Command::new("cp").arg("-a").args([place, &copy]).status();
    assert!(copied.await.unwrap().success());
    fs::rename(&copy, &own).unwrap();
    assert_eq!(are_lost(&server, 2).await, [id.clone(), id.clone()]);
    told(&server, &["lost"], &["give-back", &id]).await;
    comes_back(&server, &second).await;
    let why = refused(&server, &id, &[]).await;
    assert!(why.contains("exists"), "{why}");
    comes_back(&server, &second).await;
    assert_eq!(are_lost(&server, 1).await, slice::from_ref(&id));

    // The store wants no other data for the instance, whose data isn't
    // finished.
    let store = server.store().await;
    let mut transaction = store.begin().await.unwrap();
    let unfinished = DataStatus::Unfinished;
    transaction.set_data(second.id.into(), unfinished).await.unwrap();
    transaction.commit().await.unwrap();
    let why = refused(&server, &id, &[]).await;
    assert!(why.contains("no use for other data"), "{why}");
    assert_eq!(are_lost(&server, 1).await, [id]);
    store.close().await;
    delete(&server, &first).await;
}
