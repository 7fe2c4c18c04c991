//! Changes during other operations.

use clouddb_client::types::{CreateBackupRequest, InstanceStatus};
use clouddb_tests::{eventually, on_both_stores};
use reqwest::Method;
use serde_json::json;

use super::{
    attach, comes_to, group, look, patch, reaches, remove, restart, with_ada,
};
use crate::{ask::ask, delete, server};

#[on_both_stores]
async fn the_last_of_many_changes_is_in_effect_everywhere() {
    let server = server().await;
    let group = group(&server, &json!({})).await;
    let members = json!({"configuration": group.id});
    let (one, other) = tokio::join!(
        with_ada(&server, members.clone()),
        with_ada(&server, members)
    );
    for seconds in 20..30 {
        let values = json!({"connect_timeout": seconds});
        patch(&server, group.id, &values).await.unwrap();
    }
    for instance in [&one, &other] {
        comes_to(instance, "connect_timeout", "29").await;
    }
    let at_once = (30..36).map(|seconds| {
        let values = json!({"wait_timeout": seconds});
        let (server, group) = (&server, &group);
        async move { patch(server, group.id, &values).await.unwrap() }
    });
    futures::future::join_all(at_once).await;
    let shown = super::show(&server, group.id).await;
    let last = json!(shown.values)["wait_timeout"].to_string();
    for instance in [&one, &other] {
        comes_to(instance, "wait_timeout", &last).await;
    }
}

#[on_both_stores]
async fn a_change_waits_for_a_restart_and_for_a_backup() {
    let server = server().await;
    let group = group(&server, &json!({"connect_timeout": 20})).await;
    let members = json!({"configuration": group.id});
    let instance = with_ada(&server, members).await;
    restart(&server, &instance).await.unwrap();
    patch(&server, group.id, &json!({"connect_timeout": 21})).await.unwrap();
    reaches(&server, &instance, InstanceStatus::Active).await;
    comes_to(&instance, "connect_timeout", "21").await;

    let body: CreateBackupRequest = serde_json::from_value(json!({
        "backup": {"name": "own", "instance": instance.id},
    }))
    .unwrap();
    let client = server.client();
    patch(&server, group.id, &json!({"connect_timeout": 22})).await.unwrap();
    // A worker that applies settings doesn't make the backup wait.
    let create = client.create_backup().account_id(server.account());
    create.body(body.clone()).send().await.unwrap();
    reaches(&server, &instance, InstanceStatus::Active).await;
    comes_to(&instance, "connect_timeout", "22").await;
    let create = client.create_backup().account_id(server.account());
    create.body(body).send().await.unwrap();
    patch(&server, group.id, &json!({"connect_timeout": 23})).await.unwrap();
    reaches(&server, &instance, InstanceStatus::Active).await;
    comes_to(&instance, "connect_timeout", "23").await;
}

#[on_both_stores]
async fn a_restart_does_not_wait_for_a_change() {
    let server = server().await;
    let instance = with_ada(&server, json!({})).await;
    let group = group(&server, &json!({"ft_min_word_len": 7})).await;
    let change = json!({"configuration": group.id});
    attach(&server, &instance, &change).await.unwrap();
    restart(&server, &instance).await.unwrap();
    // Whichever came first, the server uses the group in the end.
    eventually("it needs no more restart", async || {
        let status = look(&server, &instance).await.status;
        if status == InstanceStatus::RestartRequired {
            restart(&server, &instance).await.ok();
        }
        let found = super::goes_by(&instance, "ft_min_word_len").await;
        (found.as_deref() == Some("7")).then_some(())
    })
    .await;
    reaches(&server, &instance, InstanceStatus::Active).await;
}

#[on_both_stores]
async fn a_group_is_free_once_its_instance_is_gone() {
    let server = server().await;
    let group = group(&server, &json!({"connect_timeout": 20})).await;
    let members = json!({"configuration": group.id});
    let instance = with_ada(&server, members).await;
    let values = json!({"connect_timeout": 21});
    let changed = patch(&server, group.id, &values);
    let deleted = delete(&server, &instance);
    let (changed, ()) = tokio::join!(changed, deleted);
    changed.unwrap();
    remove(&server, group.id).await.unwrap();
}

#[on_both_stores]
async fn what_is_asked_for_at_once_changes_at_once_or_not_at_all() {
    let server = server().await;
    let group = group(&server, &json!({"connect_timeout": 20})).await;
    let instance = with_ada(&server, json!({})).await;
    let own = format!("instances/{}", instance.id);
    let unknown = "8a1c2b3d-0000-4000-8000-000000000000";
    for refused in [
        json!({"name": "other", "configuration": unknown}),
        json!({
            "configuration": group.id,
            "deletion_protection": true,
            "expires_at": "2099-01-01T00:00:00",
        }),
        json!({
            "configuration": group.id,
            "expires_at": "2001-01-01T00:00:00",
        }),
    ] {
        let body = json!({"instance": refused});
        let (status, answer) = ask(&server, Method::PATCH, &own, &body).await;
        assert!([400, 404].contains(&status), "{answer}");
        let shown = look(&server, &instance).await;
        assert_eq!(shown.name, instance.name);
        assert_eq!(shown.configuration, None);
        assert_eq!(shown.deletion_protection, None);
    }
    let body = json!({"instance": {
        "name": "other", "configuration": group.id, "deletion_protection": true,
    }});
    let (status, answer) = ask(&server, Method::PATCH, &own, &body).await;
    assert_eq!(status, 202, "{answer}");
    let shown = look(&server, &instance).await;
    assert_eq!(shown.name, "other");
    assert_eq!(shown.configuration.unwrap().id, group.id);
    assert_eq!(shown.deletion_protection, Some(true));
}
