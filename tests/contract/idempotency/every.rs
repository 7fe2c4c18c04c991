//! Every example of a request that takes a key.

use std::collections::BTreeSet;

use clouddb_client::types::InstanceStatus;
use clouddb_tests::{PATIENCE, TestServer, on_both_stores};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{KEY, instances, send};
use crate::{
    active,
    backups::copied,
    examples::{document, members, resolve},
    save_logs::none_under_way,
    server,
    users::requests::prepare,
};

const BACKUPS: &str = "/v1.0/{accountId}/backups";

/// An example with the ids of an existing instance and backup.
fn about(example: &Value, instance: &str, backup: &str) -> Value {
    let mut body = example.clone();
    for (pointer, own) in [
        ("/backup/instance", instance),
        ("/backup/source/id", instance),
        ("/backup/parent_id", backup),
        ("/instance/restorePoint/backupRef", backup),
        ("/instance/replica_of", instance),
    ] {
        if let Some(named) = body.pointer_mut(pointer)
            && named.is_string()
        {
            *named = own.into();
        }
    }
    body
}

/// Waits until an instance is ACTIVE.
async fn idle(server: &TestServer, instance: Uuid) {
    let (account, active) = (server.account(), InstanceStatus::Active);
    let client = server.client();
    let wait = client.wait_for_instance(&account, instance, active, PATIENCE);
    wait.await.unwrap();
}

/// The ids of all backups, as JSON.
async fn backups(server: &TestServer) -> BTreeSet<String> {
    let client = server.client();
    let list = client.list_backups().account_id(server.account());
    let list = list.send().await.unwrap().into_inner();
    list.backups.iter().map(|i| format!("\"{}\"", i.id)).collect()
}

/// The ids of all configuration groups, as JSON.
async fn configurations(server: &TestServer) -> BTreeSet<String> {
    let client = server.client();
    let list = client.list_configurations().account_id(server.account());
    let list = list.send().await.unwrap().into_inner();
    list.configurations.iter().map(|it| format!("\"{}\"", it.id)).collect()
}

#[on_both_stores]
async fn every_mutating_request_can_be_sent_twice() {
    let server = server().await;
    let document = document();
    // Large enough to have replicas.
    let large = json!({"flavorRef": 2, "volume": {"size": 2}});
    let instance = active(&server, &large).await;
    let own = instance.id.to_string();
    let parent = json!({"backup": {"name": "parent", "instance": own}});
    let (parent, _) = send(&server, BACKUPS, &[], &parent).await;
    idle(&server, instance.id).await;
    let parent = parent.json()["backup"]["id"].clone();
    let mut created = BTreeSet::from([json!(own).to_string()]);
    let mut backed_up = BTreeSet::from([parent.to_string()]);
    let mut groups = BTreeSet::new();
    let (mut operations, mut copies, mut contents) = (0, 0, 0);
    let mut replica = String::new();
    for operation in clouddb_api::OPERATIONS {
        if operation.method != "POST" {
            continue;
        }
        operations += 1;
        let described = &document["paths"][operation.path]["post"];
        let parameters = described["parameters"].as_array().unwrap();
        let takes_keys = parameters.iter().any(|parameter| {
            let parameter = resolve(&document, parameter);
            parameter["in"] == "header" && parameter["name"] == KEY
        });
        assert!(takes_keys, "{} takes no {KEY}", operation.id);

        let body = &described["requestBody"]["content"]["application/json"];
        let nothing = json!({"value": null});
        let examples: Vec<_> = match body {
            Value::Null => vec![("nothing", &nothing)],
            body => members(&body["examples"]).collect(),
        };
        for (name, example) in examples {
            let example = resolve(&document, example);
            let key = format!("{}/{name}", operation.id);
            let keys = [key.as_str()];
            let parent = parent.as_str().unwrap();
            let body = about(&example["value"], &own, parent);
            let path = operation.path.replace("{backupId}", parent);
            let path = path.replace("{instanceId}", &replica);
            let is_about_contents = ["/databases", "/users"]
                .iter()
                .any(|kind| path.ends_with(kind));
            if is_about_contents {
                prepare(&server, replica.parse().unwrap()).await;
            }
            let send = || send(&server, &path, &keys, &body);
            let (first, _) = send().await;
            let (second, _) = send().await;
            assert_eq!(first, second, "{key}");
            // No source has failed, so none can be ejected.
            let is_refused = name == "eject" || !example["x-fault"].is_null();
            if !is_refused {
                assert!(first.status.is_success(), "{key}: {first:?}");
            }
            if !first.status.is_success() {
                continue;
            }
            if is_about_contents || operation.id == "enableRoot" {
                contents += 1;
                continue;
            }
            if operation.id == "copyBackup" {
                copies += 1;
                copied(&server, parent.parse().unwrap(), copies).await;
                continue;
            }
            if operation.id == "actOnInstance" {
                none_under_way(&server, replica.parse().unwrap()).await;
                idle(&server, replica.parse().unwrap()).await;
                continue;
            }
            let answer = first.json();
            if !answer["instance"]["replica_of"].is_null() {
                replica = answer["instance"]["id"].as_str().unwrap().into();
                idle(&server, replica.parse().unwrap()).await;
            }
            for (name, ids) in [
                ("instance", &mut created),
                ("backup", &mut backed_up),
                ("configuration", &mut groups),
            ] {
                let made = answer.get(name).map(|it| it["id"].to_string());
                ids.extend(made);
            }
            // An instance can't be backed up during a backup.
            idle(&server, instance.id).await;
        }
    }
    assert!(operations > 1, "{operations}");
    assert_eq!(contents, 6);
    // One of each was there before. One instance is restored, and two are
    // replicas.
    assert_eq!((created.len(), backed_up.len(), copies), (14, 7, 2));
    assert_eq!(instances(&server).await, created);
    assert_eq!(backups(&server).await, backed_up);
    assert_eq!(configurations(&server).await, groups);
    assert_eq!(groups.len(), 3);
}
