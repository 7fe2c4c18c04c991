//! A version that really is newer, with all operations on its instances.

use std::{env, fs, path::PathBuf};

use clouddb_engine::Installation;
use clouddb_tests::Options;

use super::*;
use crate::{PROGRAM, root::hostile::withstands_root};

/// A service with the system's version of MariaDB and the next release, and the
/// name of the latter.
pub(super) async fn start() -> (TestServer, String) {
    let prefix = env::var_os("CLOUDDB_TEST_NEWER_MARIADB");
    let prefix = PathBuf::from(prefix.expect("`cargo xtask test` names it"));
    let newer = Installation::discover(Some(&prefix)).await.unwrap();
    let others = format!("others = [{:?}]", prefix.display().to_string());
    let options = Options { mariadb: Some(others), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    (server, newer.version().series())
}

async fn is_done(server: &TestServer, id: Uuid, action: &Value) -> Instance {
    let (status, answer) = act(server, id, action).await;
    assert_eq!(status, 202, "{answer}");
    let done = reaches(server, id, InstanceStatus::Active).await;
    assert_eq!(done.fault, None);
    done
}

async fn value(instance: &Instance, expression: &str) -> String {
    let mut ada = log_in(instance).await;
    let ask = format!("SELECT CAST({expression} AS CHAR)");
    let value = ada.query_first(ask).await.unwrap();
    ada.disconnect().await.unwrap();
    value.unwrap()
}

/// Makes a backup and waits until it is completed.
pub(super) async fn backup(server: &TestServer, id: Uuid) -> String {
    let body = json!({"backup": {"name": "snapshot", "instance": id}});
    let (status, answer) = ask(server, Method::POST, "backups", &body).await;
    assert_eq!(status, 202, "{answer}");
    let backup = answer["backup"]["id"].as_str().unwrap().to_owned();
    let path = format!("backups/{backup}");
    eventually("the backup is made", async || {
        let (_, shown) = ask(server, Method::GET, &path, &Value::Null).await;
        let status = &shown["backup"]["status"];
        assert_ne!(status, "FAILED", "{shown}");
        (status == "COMPLETED").then_some(())
    })
    .await;
    backup
}

#[tokio::test]
async fn a_replica_of_the_next_release_takes_over() {
    let (server, version) = start().await;
    let (old, mut ada) = library(&server).await;
    for statement in [
        "CREATE TABLE heap (id INT PRIMARY KEY, t VARCHAR(9) CHARACTER SET \
         utf8, KEY (t)) ENGINE = MEMORY",
        "INSERT INTO heap VALUES (1, 'é'), (2, 'b')",
        "CREATE EVENT early ON SCHEDULE EVERY 1 DAY DO DELETE FROM heap",
    ] {
        ada.query_drop(statement).await.unwrap();
    }
    let new = upgrade(&server, old.id, &version).await;
    assert_eq!(new.datastore.version, version);
    let event = "CREATE EVENT late ON SCHEDULE EVERY 1 DAY DO DELETE FROM heap";
    ada.query_drop(event).await.unwrap();
    ada.query_drop("UPDATE heap SET t = 'c' WHERE id = 2").await.unwrap();
    ada.query_drop("INSERT INTO book VALUES (2)").await.unwrap();
    eventually("it has arrived", async || {
        (count(&new).await == 2).then_some(())
    })
    .await;
    assert!(value(&new, "VERSION()").await.starts_with(&version));
    let heap = "(SELECT GROUP_CONCAT(HEX(t) ORDER BY id) FROM heap)";
    assert_eq!(value(&new, heap).await, "C3A9,63");
    check_places(&server, old.id, &new).await;

    let detached = detach(&server, new.id).await;
    let left = show(&server, old.id).await;
    assert_eq!(left.status, InstanceStatus::Active);
    let events = "(SELECT GROUP_CONCAT(EVENT_NAME, STATUS, DEFINER ORDER BY \
        EVENT_NAME) FROM information_schema.EVENTS)";
    let run = value(&detached, events).await;
    assert_eq!(run, "earlyENABLEDada@%,lateENABLEDada@%");
    let mut own = log_in(&detached).await;
    own.query_drop("INSERT INTO book VALUES (3)").await.unwrap();
    ada.query_drop("DELETE FROM book WHERE id = 1").await.unwrap();
    assert_eq!((count(&detached).await, count(&left).await), (3, 1));
    does_all_that_others_do(&server, &detached).await;
}

/// Restarts an instance, attaches a group, resizes it, backs it up, restores
/// that, and makes a replica.
async fn does_all_that_others_do(server: &TestServer, instance: &Instance) {
    let (id, version) = (instance.id, &instance.datastore.version);
    is_done(server, id, &json!({"restart": {}})).await;
    assert_eq!(count(instance).await, 3);
    // The new server finds no fault with what the old one stored for itself.
    let log = format!("instances/{id}/run/mariadbd.log");
    let log = fs::read_to_string(server.data().join(log)).unwrap();
    let (_, last) = log.rsplit_once("Starting MariaDB").unwrap();
    assert!(!last.contains("[ERROR]"), "{last}");

    let own = json!({"type": "mariadb", "version": version});
    // The first value is set while the server runs, the last one needs a
    // restart.
    let values =
        json!({"connect_timeout": 77, "thread_cache_size": 7, "back_log": 77});
    let group = json!({"name": "own", "values": values, "datastore": own});
    let group = json!({"configuration": group});
    let (status, answer) =
        ask(server, Method::POST, "configurations", &group).await;
    assert_eq!(status, 200, "{answer}");
    let group = answer["configuration"]["id"].clone();
    let path = format!("instances/{id}");
    let attach = json!({"instance": {"configuration": group}});
    let (status, answer) = ask(server, Method::PUT, &path, &attach).await;
    assert_eq!(status, 202, "{answer}");
    eventually("it goes by the group", async || {
        let found = value(instance, "@@connect_timeout").await;
        (found == "77").then_some(())
    })
    .await;
    reaches(server, id, InstanceStatus::RestartRequired).await;
    is_done(server, id, &json!({"restart": {}})).await;
    assert_eq!(value(instance, "@@back_log").await, "77");

    let pool = "@@innodb_buffer_pool_size DIV 1048576";
    assert_eq!(value(instance, pool).await, "256");
    is_done(server, id, &json!({"resize": {"flavorRef": 2}})).await;
    assert_eq!(value(instance, pool).await, "512");
    is_done(server, id, &json!({"resize": {"volume": {"size": 2}}})).await;

    let backup = backup(server, id).await;
    let members = json!({
        "name": "copy",
        "volume": {"size": 2},
        "restorePoint": {"backupRef": backup},
    });
    let copy = active(server, &members).await;
    assert_eq!(copy.datastore.version, *version);
    assert_eq!(count(&copy).await, 3);
    let members = json!({
        "flavorRef": 2, "volume": {"size": 2}, "replica_of": id,
    });
    let replica = active(server, &members).await;
    assert_eq!(replica.datastore.version, *version);
    assert_eq!(count(&replica).await, 3);
}

#[tokio::test]
async fn root_does_nothing_to_the_service_of_the_next_release() {
    let (server, version) = start().await;
    withstands_root(&server, &version).await;
}

#[tokio::test]
async fn collations_are_by_default_what_they_were() {
    let (server, version) = start().await;
    let databases = json!([
        {"name": "library"},
        {"name": "wide", "character_set": "utf8mb4"},
        {"name": "narrow", "character_set": "latin1"},
    ]);
    let members = json!({
        "datastore": {"type": "mariadb", "version": version},
        "databases": databases,
        "users": [{
            "name": "ada",
            "password": PASSWORD,
            "databases":
                [{"name": "library"}, {"name": "wide"}, {"name": "narrow"}],
        }],
    });
    let instance = active(&server, &members).await;
    assert!(value(&instance, "VERSION()").await.starts_with(&version));
    for (database, collation) in [
        ("library", "utf8mb3_general_ci"),
        ("wide", "utf8mb4_general_ci"),
        ("narrow", "latin1_swedish_ci"),
    ] {
        let found = format!(
            "(SELECT DEFAULT_COLLATION_NAME FROM information_schema.SCHEMATA \
             WHERE SCHEMA_NAME = '{database}')"
        );
        assert_eq!(value(&instance, &found).await, collation, "{database}");
    }
}
