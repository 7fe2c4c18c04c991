//! Versions, as clients compare and change them.

use clouddb_tests::{login, on_both_stores};
use mysql_async::prelude::Queryable;
use reqwest::Method;
use serde_json::{Value, json};

use super::shown;
use crate::{active, ask::ask, server};

const PASSWORD: &str = "correct-horse";

#[on_both_stores]
async fn an_instance_has_the_version_that_its_server_says() {
    let server = server().await;
    let users = json!([{"name": "ada", "password": PASSWORD}]);
    let instance = active(&server, &json!({"users": users})).await;
    let host = instance.hostname.as_deref().unwrap();
    let mut ada = login(host, "ada", PASSWORD, None).await.unwrap();
    let version = ada.query_first("SELECT VERSION()").await.unwrap();
    let version: String = version.unwrap();
    let shown = shown(&server, instance.id).await;
    let number = shown["datastore"]["version_number"].as_str().unwrap();
    let flavored = format!("{number}-MariaDB");
    assert!(version.starts_with(&flavored), "{version} {number}");
}

#[on_both_stores]
async fn the_version_that_an_instance_has_is_no_upgrade() {
    let server = server().await;
    let instance = active(&server, &json!({})).await;
    let path = format!("instances/{}", instance.id);
    let before = shown(&server, instance.id).await;
    let own = &before["datastore"];
    for version in [&own["version"], &own["version_number"], &json!("10")] {
        let change = json!({"instance": {"datastore_version": version}});
        let answer = ask(&server, Method::PATCH, &path, &change).await;
        assert_eq!(answer, (202, Value::Null), "{version}");
    }
    let after = shown(&server, instance.id).await;
    assert_eq!(after["status"], "ACTIVE");
    assert_eq!(after["updated"], before["updated"]);
    assert!(after["replicas"].is_null(), "{after}");
}
