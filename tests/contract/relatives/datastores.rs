//! Datastores and versions, as clients name them.

use clouddb_tests::{TestServer, on_both_stores};
use serde_json::json;

use super::{get, post};
use crate::{PROGRAM, active, datastores::options_of_two, server};

#[on_both_stores]
async fn backups_of_a_kind_that_there_is_not_are_not_found() {
    let server = server().await;
    for (kind, expected) in
        [("mariadb", 200), ("MariaDB", 200), ("mysql", 404), ("5", 404)]
    {
        let path = format!("backups?datastore={kind}");
        let (status, answer) = get(&server, &path).await;
        assert_eq!(status, expected, "{kind}: {answer}");
    }
}

#[on_both_stores]
async fn half_of_a_version_means_the_newest_of_it() {
    let prefix = tempfile::tempdir().unwrap();
    let server =
        TestServer::start(PROGRAM, &options_of_two(prefix.path())).await;
    let make = async |version: &str| {
        let datastore = json!({"type": "MariaDB", "version": version});
        let group = json!({"configuration": {
            "name": "tuned", "values": {}, "datastore": datastore,
        }});
        post(&server, "configurations", &group).await
    };
    for (version, meant) in
        [("10", "10.12"), ("10.11", "10.11"), ("10.12", "10.12")]
    {
        let (status, group) = make(version).await;
        assert_eq!(status, 200, "{group}");
        let found = &group["configuration"]["datastore_version_name"];
        assert_eq!(found, meant, "{version}");
    }
    for version in ["1", "10.1", "11", "", "10."] {
        let (status, refused) = make(version).await;
        assert_eq!(status, 400, "{version}: {refused}");
    }
    // `10` is the newest version for a new instance. A replica keeps the
    // version of its source.
    let datastore = json!({"type": "MariaDB", "version": "10"});
    let of_newest = json!({"datastore": datastore});
    let instance = active(&server, &of_newest).await;
    assert_eq!(instance.datastore.version, "10.12");
    let source = active(&server, &json!({"flavorRef": 2})).await;
    assert_eq!(source.datastore.version, "10.11");
    let of = json!({
        "flavorRef": 2, "replica_of": source.id, "datastore": datastore,
    });
    let replica = active(&server, &of).await;
    assert_eq!(replica.datastore.version, "10.11");
}
