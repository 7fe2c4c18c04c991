//! Instances that are restored with the request that created them.

use clouddb_tests::{eventually, login, on_both_stores};
use mysql_async::prelude::Queryable;
use serde_json::json;

use super::{get, post};
use crate::{active, server};

#[on_both_stores]
async fn what_is_in_the_backup_is_kept_and_its_user_has_the_new_password() {
    let server = server().await;
    let recipe = |password: &str| {
        json!({
            "databases": [{"name": "library", "character_set": "latin1"},
                {"name": "garden"}],
            "users": [
                {"name": "ada", "password": password,
                 "databases": [{"name": "library"}]},
                {"name": "eve", "password": "secret", "host": "127.%"},
            ],
        })
    };
    let instance = active(&server, &recipe("first")).await;
    let host = instance.hostname.as_deref().unwrap();
    let mut ada = login(host, "ada", "first", Some("library")).await.unwrap();
    ada.query_drop("CREATE TABLE book AS SELECT 7 AS id").await.unwrap();
    ada.disconnect().await.unwrap();
    let body = json!({"backup": {"name": "snapshot", "instance": instance.id}});
    let (status, backup) = post(&server, "backups", &body).await;
    assert_eq!(status, 202, "{backup}");
    let backup = backup["backup"]["id"].as_str().unwrap();
    let path = format!("backups/{backup}");
    eventually("the backup is completed", async || {
        let (_, shown) = get(&server, &path).await;
        (shown["backup"]["status"] == "COMPLETED").then_some(())
    })
    .await;

    let mut members = recipe("second");
    members["restorePoint"] = json!({"backupRef": backup});
    members["databases"][0]["character_set"] = json!("utf8");
    // Ada gets another database and keeps her first one.
    members["users"][0]["databases"] = json!([{"name": "garden"}]);
    members["users"][1].as_object_mut().unwrap().remove("databases");
    let new = json!({"name": "bob", "password": "secret",
        "databases": [{"name": "library"}, {"name": "garden"}]});
    members["users"].as_array_mut().unwrap().push(new);
    let restored = active(&server, &members).await;
    let host = restored.hostname.as_deref().unwrap();
    login(host, "ada", "first", None).await.unwrap_err();
    let mut ada = login(host, "ada", "second", Some("library")).await.unwrap();
    let book: Option<u32> =
        ada.query_first("SELECT id FROM book").await.unwrap();
    assert_eq!(book, Some(7));
    let kept: Option<String> =
        ada.query_first("SELECT @@character_set_database").await.unwrap();
    assert_eq!(kept.as_deref(), Some("latin1"));
    ada.query_drop("CREATE TABLE garden.tree (id INT)").await.unwrap();
    ada.disconnect().await.unwrap();
    let bob = login(host, "bob", "secret", Some("garden")).await.unwrap();
    bob.disconnect().await.unwrap();
}
