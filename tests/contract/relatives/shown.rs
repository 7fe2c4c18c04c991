//! Members of instances that these clients expect, and requests that are
//! refused.

use clouddb_tests::on_both_stores;
use reqwest::Method;
use serde_json::json;

use super::{get, put, shown};
use crate::{
    active,
    ask::{ask, message},
    server,
};

#[on_both_stores]
async fn instances_are_shown_with_what_relatives_say_of_them() {
    let server = server().await;
    // Members that clients send and the service ignores.
    let instance = active(
        &server,
        &json!({
            "volume": {"size": 1, "type": "lvmdriver-1"},
            "nics": [{"net-id": "5f1e2f0a-93f9-4b6b-a6f5-36b0f1b3f1cb"}],
            "availability_zone": "nova", "region_name": "RegionOne",
            "locality": "affinity", "modules": [],
            "access": {"is_public": true, "allowed_cidrs": []},
        }),
    )
    .await;
    let id = instance.id;
    let address = instance.ip[0].clone();
    let (_, listed) = get(&server, "instances").await;
    let (_, detailed) = get(&server, "instances/detail").await;
    for shown in [
        shown(&server, id).await,
        listed["instances"][0].clone(),
        detailed["instances"][0].clone(),
    ] {
        assert_eq!(shown["operating_status"], "HEALTHY", "{shown}");
        assert_eq!(shown["ip"], json!([address]));
        let expected = json!([{"address": address, "type": "private"}]);
        assert_eq!(shown["addresses"], expected);
        assert_eq!(shown["access"], json!({"is_public": false}));
    }
    let path = format!("instances/{id}");
    // These open the instance to everyone, which needs no protection.
    for access in [
        json!({"is_public": true}),
        json!({"is_public": null, "allowed_cidrs": null}),
        json!({"is_public": false, "allowed_cidrs": []}),
    ] {
        let change = json!({"instance": {"access": access}});
        let (status, answer) = put(&server, &path, &change).await;
        assert_eq!(status, 202, "{answer}");
    }
}

#[on_both_stores]
async fn a_protection_that_there_is_not_is_refused() {
    let server = server().await;
    let instance = active(&server, &json!({})).await;
    let path = format!("instances/{}", instance.id);
    let access = json!({"is_public": true, "allowed_cidrs": ["10.0.0.0/24"]});
    let change = json!({"instance": {"access": access}});
    let new = json!({"instance": {
        "flavorRef": 1, "volume": {"size": 1}, "access": access,
    }});
    for (method, path, body) in [
        (Method::POST, "instances", &new),
        (Method::PUT, &path, &change),
        (Method::PATCH, &path, &change),
    ] {
        let (status, answer) = ask(&server, method, path, body).await;
        assert_eq!(status, 400, "{answer}");
        let said = message(&answer);
        let at = "/instance/access/allowed_cidrs: ";
        assert!(said.starts_with(at), "{said}");
    }
}
