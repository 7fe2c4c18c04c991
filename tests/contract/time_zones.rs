//! Time zones by name.

use std::{fs, path::Path, time::Duration};

use clouddb_client::types::{CreateBackupRequest, Instance, InstanceStatus};
use clouddb_engine::{Admin, Layout, MasterSecret, Zones};
use clouddb_tests::{Options, PATIENCE, TestServer, eventually, login};
use mysql_async::{Conn, prelude::Queryable};
use serde_json::{Value, json};

use crate::{PROGRAM, request, server};

const PASSWORD: &str = "correct-horse";
/// The time zones of the machine.
const MACHINE: &str = "/usr/share/zoneinfo";

async fn made(server: &TestServer, value: &Value) -> Instance {
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let made = create.body(request(value)).send().await.unwrap();
    let (id, account) = (made.instance.id, server.account());
    let active = InstanceStatus::Active;
    client.wait_for_instance(&account, id, active, PATIENCE).await.unwrap()
}

async fn with_ada(server: &TestServer) -> Instance {
    let library = json!([{"name": "library"}]);
    let ada = json!({
        "name": "ada", "password": PASSWORD, "databases": library,
    });
    made(server, &json!({"databases": library, "users": [ada]})).await
}

async fn log_in(instance: &Instance) -> Conn {
    let host = instance.hostname.as_deref().unwrap();
    login(host, "ada", PASSWORD, Some("library")).await.unwrap()
}

/// The time in a zone at noon UTC in July.
async fn noon(instance: &Instance, zone: &str) -> Option<String> {
    let mut ada = log_in(instance).await;
    let query = format!(
        "SELECT CAST(CONVERT_TZ('2026-07-01 12:00:00', 'UTC', '{zone}') AS \
         CHAR)"
    );
    let noon: Option<Option<String>> = ada.query_first(query).await.unwrap();
    ada.disconnect().await.unwrap();
    noon.unwrap()
}

async fn admin(server: &TestServer, instance: &Instance) -> Admin {
    let data = server.data();
    let secret = MasterSecret::load_or_create(&data.join("secret")).unwrap();
    let id = instance.id;
    let layout = Layout::of(data.join("instances").join(id.to_string()));
    let patience = Duration::from_secs(20);
    Admin::connect(&layout, &secret, id.into(), patience).await.unwrap()
}

/// Removes all zones but one from a server. Servers of earlier versions of the
/// service have none.
async fn forget(server: &TestServer, instance: &Instance, zone: &str) {
    let few = tempfile::tempdir().unwrap();
    fs::copy(Path::new(MACHINE).join("Etc/UTC"), few.path().join("UTC"))
        .unwrap();
    let few = Zones::read(few.path()).unwrap().unwrap();
    let mut admin = admin(server, instance).await;
    assert!(admin.ensure_zones(&few).await.unwrap());
    admin.close().await.unwrap();
    assert_eq!(noon(instance, zone).await, None);
}

const TOKYO: &str = "2026-07-01 21:00:00";

#[tokio::test]
async fn servers_know_time_zones_by_their_names() {
    let mut server = server().await;
    let instance = with_ada(&server).await;
    let mut ada = log_in(&instance).await;
    for zone in [
        "UTC",
        "Europe/Berlin",
        "US/Eastern",
        "Etc/GMT-14",
        "Africa/Casablanca",
        "Asia/Gaza",
    ] {
        let set = format!("SET time_zone = '{zone}'");
        ada.query_drop(set).await.unwrap();
    }
    ada.disconnect().await.unwrap();
    let berlin = noon(&instance, "Europe/Berlin").await;
    assert_eq!(berlin.as_deref(), Some("2026-07-01 14:00:00"));
    let replica = json!({"replica_of": instance.id});
    let replica = made(&server, &replica).await;

    // A starting service adds the zones to older servers, to sources and
    // replicas alike, and not through the binary log.
    server.stop().await;
    let mut positions = Vec::new();
    for one in [&instance, &replica] {
        forget(&server, one, "Asia/Tokyo").await;
        positions.push(admin(&server, one).await.position().await.unwrap());
    }
    server.start_again().await;
    for one in [&instance, &replica] {
        let tokyo = eventually("the server was told", async || {
            noon(one, "Asia/Tokyo").await
        });
        assert_eq!(tokyo.await, TOKYO);
    }
    for (one, before) in [&instance, &replica].into_iter().zip(positions) {
        let after = admin(&server, one).await.position().await.unwrap();
        assert_eq!(after, before);
    }

    // An instance that is restored from an older backup has the zones at once.
    // Servers remember zones that were used, so this checks that another one is
    // missing.
    forget(&server, &instance, "Asia/Seoul").await;
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let body = json!({"backup": {"name": "old", "instance": instance.id}});
    let body: CreateBackupRequest = serde_json::from_value(body).unwrap();
    let backup = create.body(body).send().await.unwrap().backup.id;
    eventually("it is completed", async || {
        let show = client.show_backup().account_id(server.account());
        let shown = show.backup_id(backup.to_string()).send().await.unwrap();
        let status = shown.backup.status.to_string();
        (status == "COMPLETED").then_some(())
    })
    .await;
    let point = json!({"restorePoint": {"backupRef": backup}});
    let restored = made(&server, &point).await;
    let tokyo = noon(&restored, "Asia/Tokyo").await;
    assert_eq!(tokyo.as_deref(), Some(TOKYO));
}

#[tokio::test]
async fn a_machine_without_time_zones_is_told_of() {
    let empty = tempfile::tempdir().unwrap();
    let place = empty.path().display().to_string();
    let environment = vec![("CLOUDDB_TIME_ZONES", place.clone())];
    let options = Options { environment, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let log = server.log();
    assert!(log.contains("there are no time zones"), "{log}");
    assert!(log.contains(&place), "{log}");
    let instance = with_ada(&server).await;
    assert_eq!(noon(&instance, "Asia/Tokyo").await, None);
}
