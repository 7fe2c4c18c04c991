//! References to resources by URL.

use clouddb_tests::{eventually, on_both_stores};
use serde_json::{Value, json};

use super::{address, get, post, put, shown};
use crate::{active, server};

#[on_both_stores]
async fn what_is_referred_to_may_be_an_address() {
    let server = server().await;
    let group = json!({"configuration": {
        "name": "tuned", "values": {"connect_timeout": 77},
    }});
    let (_, group) = post(&server, "configurations", &group).await;
    let group = group["configuration"]["id"].as_str().unwrap();
    let group_address = address(&server, &format!("configurations/{group}"));
    let members = json!({"flavorRef": address(&server, "flavors/2"),
        "configuration": group_address});
    let instance = active(&server, &members).await;
    let (id, own) = (instance.id, format!("instances/{}", instance.id));
    let attached = shown(&server, id).await["configuration"]["id"].clone();
    assert_eq!(attached, group);
    for body in [
        json!({"instance": {"configuration": null}}),
        json!({"instance": {"configuration": format!("{group_address}/")}}),
    ] {
        let (status, answer) = put(&server, &own, &body).await;
        assert_eq!(status, 202, "{answer}");
        let found = shown(&server, id).await["configuration"]["id"].clone();
        assert_eq!(
            found,
            body["instance"]["configuration"]
                .as_str()
                .map_or(Value::Null, |_| json!(group))
        );
    }

    let of = address(&server, &own);
    let mut parent = Value::Null;
    for (member, value) in [
        ("instance", json!(of)),
        ("source", json!({"type": "instance", "id": of})),
        ("parent_id", json!("the one before")),
    ] {
        let mut backup = json!({"name": "snapshot", "instance": id});
        if member == "source" {
            backup.as_object_mut().unwrap().remove("instance");
        }
        backup[member] = value;
        if member == "parent_id" {
            backup[member] = parent.clone();
        }
        let body = json!({"backup": backup});
        let (status, answer) = post(&server, "backups", &body).await;
        assert_eq!(status, 202, "{member}: {answer}");
        let backup = answer["backup"]["id"].as_str().unwrap().to_owned();
        assert_eq!(answer["backup"]["instance_id"], json!(id));
        let path = format!("backups/{backup}");
        eventually("the backup is completed", async || {
            let (_, shown) = get(&server, &path).await;
            (shown["backup"]["status"] == "COMPLETED").then_some(())
        })
        .await;
        parent = json!(address(&server, &path));
    }
    active(&server, &json!({"restorePoint": {"backupRef": parent}})).await;
    let replica = json!({"flavorRef": 2, "replica_of": of});
    let replica = active(&server, &replica).await;
    let shown = shown(&server, replica.id).await;
    assert_eq!(shown["replica_of"]["id"], json!(id));
}
