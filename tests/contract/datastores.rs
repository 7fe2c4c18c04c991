use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use clouddb_client::types::{Fault, Instance};
use clouddb_tests::{Options, TestServer, disguise_installation};
use serde_json::json;

use crate::{PROGRAM, active, fault, request, server};

#[tokio::test]
async fn datastores_are_found_by_id_and_by_name_in_any_case() {
    let server = server().await;
    let (client, account) = (server.client(), server.account());
    let list = client.list_datastores().account_id(account.clone());
    let list = list.send().await.unwrap().into_inner();
    let [mariadb] = list.datastores.as_slice() else {
        panic!("one kind of database is expected, not {list:?}");
    };
    assert_eq!(mariadb.name, "mariadb");
    assert_eq!(mariadb.default_version, mariadb.versions[0].id);
    for id in [&mariadb.id.to_string(), "mariadb", "MariaDB"] {
        let show = client.show_datastore().account_id(account.clone());
        let shown = show.datastore_id(id).send().await.unwrap();
        assert_eq!(shown.datastore, *mariadb);

        let list = client.list_datastore_versions().account_id(account.clone());
        let listed = list.datastore_id(id).send().await.unwrap();
        for version in [&listed.versions[0].id.to_string(), "10.11"] {
            let show =
                client.show_datastore_version().account_id(account.clone());
            let show = show.datastore_id(id).version_id(version);
            let shown = show.send().await.unwrap().into_inner().version;
            assert_eq!(shown, listed.versions[0]);
            let alone = client.show_version_alone();
            let alone = alone.account_id(account.clone());
            let alone = alone.version_id(version).send().await.unwrap();
            assert_eq!(alone.version, shown);
            let path = format!("/datastores/versions/{}", shown.id);
            assert!(shown.links[0].href.ends_with(&path));
            assert_eq!(shown.datastore, Some(mariadb.id));
            assert_eq!(shown.flavors.len(), 8);
            assert!(shown.replication_supported && !shown.ha_supported);
        }
    }
}

#[tokio::test]
async fn ids_of_versions_are_the_same_everywhere() {
    let server = server().await;
    let client = server.client();
    let show = client.show_datastore_version().account_id(server.account());
    let shown = show.datastore_id("mariadb").version_id("10.11").send().await;
    let version = shown.unwrap().into_inner().version;
    // These ids must never change: clients and other services store them.
    assert_eq!(version.id.to_string(), "f67c2ceb-27cb-5b1a-9f38-a670ef7297d3");
    assert_eq!(
        version.datastore.unwrap().to_string(),
        "fba733eb-518d-5642-b9dd-e8009630d85a"
    );
}

#[tokio::test]
async fn what_there_is_not_is_not_found() {
    let server = server().await;
    let (client, account) = (server.client(), server.account());
    let nobody = uuid::Uuid::nil().to_string();
    for id in [&nobody, "oracle"] {
        let show = client.show_datastore().account_id(account.clone());
        let refused = fault(show.datastore_id(id).send().await);
        assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
        let list = client.list_version_flavors().account_id(account.clone());
        let list = list.datastore_id(id).version_id("10.11");
        let refused = fault(list.send().await);
        assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
    }
    for version in [&nobody, "3.23"] {
        let show = client.show_datastore_version().account_id(account.clone());
        let show = show.datastore_id("mariadb").version_id(version);
        let refused = fault(show.send().await);
        assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
    }
}

#[tokio::test]
async fn a_version_has_every_flavor() {
    let server = server().await;
    let (client, account) = (server.client(), server.account());
    let list = client.list_version_flavors().account_id(account.clone());
    let list = list.datastore_id("mariadb").version_id("10.11");
    let of_version = list.send().await.unwrap().into_inner();
    let all = client.list_flavors().account_id(account).send().await;
    assert_eq!(of_version, all.unwrap().into_inner());
}

#[tokio::test]
async fn an_instance_is_of_a_version_by_its_id_too() {
    let server = server().await;
    let client = server.client();
    let list = client.list_datastores().account_id(server.account());
    let mariadb = list.send().await.unwrap().datastores[0].clone();
    let datastore =
        json!({"type": mariadb.id, "version": mariadb.default_version});
    let instance = active(&server, &json!({"datastore": datastore})).await;
    assert_eq!(instance.datastore.type_, "mariadb");
    assert_eq!(instance.datastore.version, "10.11");
}

/// A server with two versions. The second is the same MariaDB under another
/// name.
pub(crate) async fn server_of_two(prefix: &Path) -> TestServer {
    TestServer::start(PROGRAM, &options_of_two(prefix)).await
}

/// The options of a server with two versions, one of which is installed below
/// `prefix`.
pub(crate) fn options_of_two(prefix: &Path) -> Options {
    // The user of the database server, which may be another one, must have
    // access.
    let everybody = fs::Permissions::from_mode(0o755);
    fs::set_permissions(prefix, everybody).unwrap();
    disguise_installation(prefix, "10.11", "10.12");
    Options {
        mariadb: Some(format!("others = [{:?}]", prefix.display().to_string())),
        ..Options::default()
    }
}

async fn of_version(server: &TestServer, version: &str) -> Instance {
    active(server, &json!({"datastore": {"version": version}})).await
}

#[tokio::test]
async fn several_versions_are_side_by_side() {
    let prefix = tempfile::tempdir().unwrap();
    let server = server_of_two(prefix.path()).await;
    let client = server.client();
    let list = client.list_datastores().account_id(server.account());
    let mariadb = list.send().await.unwrap().datastores[0].clone();
    let names: Vec<_> =
        mariadb.versions.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["10.11", "10.12"]);
    assert_eq!(mariadb.default_version, mariadb.versions[0].id);

    let other = of_version(&server, "10.12").await;
    assert_eq!(other.datastore.version, "10.12");
    let usual = active(&server, &json!({})).await;
    assert_eq!(usual.datastore.version, "10.11");
    let runs = |instance: &Instance| {
        let id = instance.id.to_string();
        let process = server.census().process_of(&id).unwrap();
        let line = fs::read(format!("/proc/{process}/cmdline")).unwrap();
        String::from_utf8_lossy(&line).into_owned()
    };
    let own = prefix.path().display().to_string();
    assert!(runs(&other).starts_with(&own), "{}", runs(&other));
    assert!(!runs(&usual).starts_with(&own), "{}", runs(&usual));

    // A replica has the version of its source unless the request names one.
    let replica = request(&json!({"replica_of": other.id}));
    let create = client.create_instance().account_id(server.account());
    let replica = create.body(replica).send().await.unwrap();
    assert_eq!(replica.instance.datastore.version, "10.12");
    // A group of one version can't be attached to another.
    let group = crate::configurations::group(&server, &json!({})).await;
    let change = json!({"configuration": group.id});
    let refused = crate::configurations::attach(&server, &other, &change);
    let refused = fault(refused.await);
    assert!(matches!(refused, Fault::BadRequest(_)), "{refused}");
}
