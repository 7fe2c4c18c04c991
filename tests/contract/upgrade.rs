//! Upgrades of instances to a newer version.

mod museum;
mod newer;

use std::path::Path;

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_engine::Layout;
use clouddb_tests::{PATIENCE, TestServer, eventually, login};
use mysql_async::{Conn, prelude::Queryable};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    active,
    ask::{ask, keyed, message},
    datastores::server_of_two,
    server,
};

const PASSWORD: &str = "correct-horse";

async fn act(server: &TestServer, id: Uuid, action: &Value) -> (u16, Value) {
    let path = format!("instances/{id}/action");
    ask(server, Method::POST, &path, action).await
}

fn to(kind: &str, version: &str) -> Value {
    json!({"upgrade": {"datastore_type": kind, "datastore_version": version}})
}

async fn show(server: &TestServer, id: Uuid) -> Instance {
    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    let shown = show.instance_id(id.to_string()).send().await.unwrap();
    shown.into_inner().instance
}

async fn reaches(
    server: &TestServer,
    id: Uuid,
    status: InstanceStatus,
) -> Instance {
    let client = server.client();
    let account = server.account();
    let wait = client.wait_for_instance(&account, id, status, PATIENCE);
    wait.await.unwrap()
}

/// Requests an upgrade, and waits until the replica is built.
async fn upgrade(server: &TestServer, id: Uuid, version: &str) -> Instance {
    let (status, answer) = act(server, id, &to("MariaDB", version)).await;
    assert_eq!(status, 202, "{answer}");
    let built = &answer["instance"];
    assert_eq!(built["status"], "BUILD", "{answer}");
    assert_eq!(built["replica_of"]["id"], json!(id));
    assert_eq!(built["flavor"]["ram"], 512);
    assert_eq!(built["flavor"]["name"], "512MB Instance");
    let hostname = built["hostname"].clone();
    let upgrades = json!({"current_version": "UNKNOWN", "upgrades": []});
    assert_eq!(built["available_upgrades"], upgrades);
    assert_eq!(built["schedule"], json!({"enabled": false}));
    let replicas = show(server, id).await.replicas;
    let [replica] = replicas.as_slice() else { panic!("{replicas:?}") };
    assert_eq!(built["id"], json!(replica.id));
    let new = reaches(server, replica.id, InstanceStatus::VerifyUpgrade).await;
    assert_eq!(json!(new.hostname), hostname);
    new
}

async fn log_in(instance: &Instance) -> Conn {
    let host = instance.hostname.as_deref().unwrap();
    login(host, "ada", PASSWORD, Some("library")).await.unwrap()
}

async fn library(server: &TestServer) -> (Instance, Conn) {
    let members = json!({
        "name": "library",
        "databases": [{"name": "library"}],
        "users": [{
            "name": "ada",
            "password": PASSWORD,
            "databases": [{"name": "library"}],
        }],
    });
    let instance = active(server, &members).await;
    let mut ada = log_in(&instance).await;
    let table = "CREATE TABLE book (id INT PRIMARY KEY)";
    ada.query_drop(table).await.unwrap();
    ada.query_drop("INSERT INTO book VALUES (1)").await.unwrap();
    (instance, ada)
}

async fn count(instance: &Instance) -> u32 {
    let mut ada = log_in(instance).await;
    let count = ada.query_first("SELECT COUNT(*) FROM book").await.unwrap();
    ada.disconnect().await.unwrap();
    count.unwrap()
}

#[tokio::test]
async fn only_what_is_newer_and_of_the_same_kind_is_taken() {
    let prefix = tempfile::tempdir().unwrap();
    let server = server_of_two(prefix.path()).await;
    let newer = json!({"datastore": {"version": "10.12"}});
    let newer = active(&server, &newer).await.id;
    let older = active(&server, &json!({})).await.id;
    for (id, kind, version, at, why) in [
        (older, "mysql", "10.12", "type", "is not mariadb"),
        (older, "mariadb", "99.9", "version", "one of 10.11, 10.12"),
        (older, "mariadb", "10.11", "version", "newer than the 10.11"),
        (newer, "mariadb", "10.12", "version", "newer than the 10.12"),
        (newer, "mariadb", "10.11", "version", "newer than the 10.12"),
    ] {
        let (status, answer) = act(&server, id, &to(kind, version)).await;
        assert_eq!(status, 400, "{kind} {version}: {answer}");
        let said = message(&answer);
        let begin = format!("/upgrade/datastore_{at}: ");
        assert!(said.starts_with(&begin) && said.contains(why), "{said}");
    }
    let (status, answer) =
        act(&server, Uuid::nil(), &to("mariadb", "10.12")).await;
    assert_eq!(status, 404, "{answer}");
    let still = show(&server, older).await;
    assert_eq!(still.status, InstanceStatus::Active);
    assert!(still.replicas.is_empty());
}

/// Some clients change the version like the name.
#[tokio::test]
async fn a_version_that_is_changed_is_an_upgrade() {
    let prefix = tempfile::tempdir().unwrap();
    let server = server_of_two(prefix.path()).await;
    let old = active(&server, &json!({})).await.id;
    let path = format!("instances/{old}");
    let change = async |change: Value| {
        let body = json!({"instance": change});
        ask(&server, Method::PATCH, &path, &body).await
    };
    for (wrong, at) in [
        (json!({"datastore_version": "99.9"}), "datastore_version"),
        (json!({"datastore_version": "10.12", "name": "new"}), "name"),
        (
            json!({"datastore_version": "10.12", "replica_of": null}),
            "datastore_version",
        ),
    ] {
        let (status, answer) = change(wrong).await;
        assert_eq!(status, 400, "{answer}");
        let at = format!("/instance/{at}: ");
        assert!(message(&answer).starts_with(&at), "{answer}");
    }
    assert!(show(&server, old).await.replicas.is_empty());
    let (status, _) = change(json!({"datastore_version": "10.12"})).await;
    assert_eq!(status, 202);
    let replicas = show(&server, old).await.replicas;
    let [new] = replicas.as_slice() else { panic!("{replicas:?}") };
    let new = reaches(&server, new.id, InstanceStatus::VerifyUpgrade).await;
    assert_eq!(new.datastore.version, "10.12");
}

#[tokio::test]
async fn neither_a_source_nor_a_replica_is_upgraded() {
    let prefix = tempfile::tempdir().unwrap();
    let server = server_of_two(prefix.path()).await;
    let source = active(&server, &json!({"flavorRef": 2})).await.id;
    let of = json!({"flavorRef": 2, "replica_of": source});
    let replica = active(&server, &of).await.id;
    for (id, why) in [(source, "has replicas"), (replica, "is a replica")] {
        let (status, answer) = act(&server, id, &to("mariadb", "10.12")).await;
        assert_eq!(status, 422, "{answer}");
        assert!(message(&answer).contains(why), "{answer}");
    }
    assert_eq!(server.census().directories.len(), 2);
}

#[tokio::test]
async fn a_replica_of_the_newer_version_takes_over() {
    let prefix = tempfile::tempdir().unwrap();
    let server = server_of_two(prefix.path()).await;
    let (old, mut ada) = library(&server).await;
    let new = upgrade(&server, old.id, "10.12").await;
    assert_eq!(new.name, "library_upgrade");
    assert_eq!(new.datastore.version, "10.12");
    assert_eq!(new.replica_of.as_ref().unwrap().id, old.id);
    assert_eq!(new.flavor, old.flavor);
    assert_eq!(new.volume.size.get(), old.volume.size.get());
    assert!(
        runs(&server, new.id).starts_with(&*prefix.path().to_string_lossy())
    );
    let layout = format!("instances/{}", new.id);
    let layout = Layout::of(server.data().join(layout));
    let files = std::fs::read_dir(layout.data()).unwrap();
    let mut files = files.map(|file| file.unwrap().file_name());
    // The program that upgrades tables leaves this file.
    assert!(files.any(|it| it.to_string_lossy().ends_with("_upgrade_info")));
    let shown = show(&server, old.id).await;
    assert_eq!(shown.status, InstanceStatus::VerifyUpgrade);
    assert_eq!(shown.datastore.version, "10.11");
    for (id, status) in listed(&server).await {
        assert_eq!(status, InstanceStatus::VerifyUpgrade, "{id}");
    }

    // The old instance goes on, and the new one follows it.
    ada.query_drop("INSERT INTO book VALUES (2)").await.unwrap();
    eventually("it has arrived", async || {
        (count(&new).await == 2).then_some(())
    })
    .await;
    check_places(&server, old.id, &new).await;

    let detached = detach(&server, new.id).await;
    assert_eq!(detached.replica_of, None);
    assert_eq!(detached.datastore.version, "10.12");
    let left = show(&server, old.id).await;
    assert_eq!(left.status, InstanceStatus::Active);
    assert_eq!(left.datastore.version, "10.11");
    let mut own = log_in(&detached).await;
    own.query_drop("INSERT INTO book VALUES (3)").await.unwrap();
    assert_eq!((count(&detached).await, count(&left).await), (3, 2));
}

async fn detach(server: &TestServer, id: Uuid) -> Instance {
    let detach = json!({"instance": {"replica_of": ""}});
    let path = format!("instances/{id}");
    let (status, answer) = ask(server, Method::PATCH, &path, &detach).await;
    assert_eq!(status, 202, "{answer}");
    reaches(server, id, InstanceStatus::Active).await
}

/// An older server never follows a newer one.
async fn check_places(server: &TestServer, old: Uuid, new: &Instance) {
    for (id, action) in [
        (new.id, json!({"promote_to_replica_source": {}})),
        (old, json!({"eject_replica_source": {}})),
    ] {
        let (status, answer) = act(server, id, &action).await;
        assert_eq!(status, 422, "{answer}");
        assert!(message(&answer).contains("being upgraded"), "{answer}");
    }
    let again = to("mariadb", &new.datastore.version);
    let (status, answer) = act(server, old, &again).await;
    assert_eq!(status, 422, "{answer}");
}

fn runs(server: &TestServer, id: Uuid) -> String {
    let process = server.census().process_of(&id.to_string()).unwrap();
    let line = std::fs::read(
        Path::new("/proc").join(process.to_string()).join("cmdline"),
    );
    String::from_utf8_lossy(&line.unwrap()).into_owned()
}

async fn listed(server: &TestServer) -> Vec<(Uuid, InstanceStatus)> {
    let client = server.client();
    let list = client.list_instances().account_id(server.account());
    let list = list.send().await.unwrap().into_inner();
    list.instances.into_iter().map(|it| (it.id, it.status)).collect()
}

#[tokio::test]
async fn who_changes_their_mind_deletes_the_replica() {
    let prefix = tempfile::tempdir().unwrap();
    let server = server_of_two(prefix.path()).await;
    let (old, mut ada) = library(&server).await;
    let path = format!("instances/{}/action", old.id);
    let key = Some("one");
    let body = to("mariadb", "10.12");
    let first = keyed(&server, Method::POST, &path, &body, key).await;
    assert_eq!(first.0, 202, "{first:?}");
    let again = keyed(&server, Method::POST, &path, &body, key).await;
    assert_eq!(first, again);
    let replicas = show(&server, old.id).await.replicas;
    assert_eq!(replicas.len(), 1);
    let new = show(&server, replicas[0].id).await;
    crate::delete(&server, &new).await;
    let left = show(&server, old.id).await;
    assert_eq!(left.status, InstanceStatus::Active);
    ada.query_drop("INSERT INTO book VALUES (2)").await.unwrap();
    assert_eq!(count(&old).await, 2);
}

#[tokio::test]
async fn a_service_of_one_version_has_none_to_upgrade_to() {
    let server = server().await;
    let id = active(&server, &json!({})).await.id;
    let (status, answer) = act(&server, id, &to("mariadb", "11.4")).await;
    assert_eq!(status, 400, "{answer}");
    assert!(message(&answer).contains("one of 10.11"), "{answer}");
}
