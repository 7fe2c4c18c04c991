//! Expiry and deletion protection of instances.

use std::{
    num::NonZeroU32,
    time::{Duration, Instant},
};

use chrono::{TimeDelta, Utc};
use clouddb_client::types::{
    ChangeInstanceRequest, Fault, Instance, InstanceStatus,
};
use clouddb_tests::{
    Options, PATIENCE, TestServer, eventually, on_both_stores,
};
use serde_json::{Value, json};

use crate::{PROGRAM, active, delete, fault, request, server};

async fn change(
    server: &TestServer,
    instance: &Instance,
    change: Value,
) -> Result<(), Fault> {
    let body: ChangeInstanceRequest =
        serde_json::from_value(json!({"instance": change})).unwrap();
    let client = server.client();
    let patch = client.patch_instance().account_id(server.account());
    let patch = patch.instance_id(instance.id.to_string());
    match patch.body(body).send().await {
        Ok(_) => Ok(()),
        refused => Err(fault(refused)),
    }
}

async fn refuses_deletion(server: &TestServer, instance: &Instance) {
    let client = server.client();
    let delete = client.delete_instance().account_id(server.account());
    let delete = delete.instance_id(instance.id.to_string());
    let refused = fault(delete.send().await);
    assert!(matches!(refused, Fault::Forbidden(_)), "{refused}");
    assert!(refused.to_string().contains("deletion_protection"), "{refused}");
    assert_eq!(show(server, instance).await.status, InstanceStatus::Active);
}

async fn show(server: &TestServer, instance: &Instance) -> Instance {
    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    let show = show.instance_id(instance.id.to_string()).send().await;
    show.unwrap().into_inner().instance
}

fn in_seconds(seconds: i64) -> String {
    let moment = Utc::now() + TimeDelta::seconds(seconds);
    moment.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Sets an expiry in two seconds. A slow request may come too late and be
/// refused, so this tries again.
async fn expire_soon(server: &TestServer, instance: &Instance) {
    eventually("the moment has yet to come", async || {
        let soon = json!({"expires_at": in_seconds(2)});
        change(server, instance, soon).await.ok()
    })
    .await;
}

#[on_both_stores]
async fn what_is_protected_is_not_deleted() {
    let server = server().await;
    let members = json!({"deletion_protection": true});
    let instance = active(&server, &members).await;
    assert_eq!(instance.deletion_protection, Some(true));
    refuses_deletion(&server, &instance).await;
    let open = json!({"deletion_protection": false});
    change(&server, &instance, open).await.unwrap();
    assert_eq!(show(&server, &instance).await.deletion_protection, None);
    let again = json!({"deletion_protection": true, "name": "kept"});
    change(&server, &instance, again).await.unwrap();
    assert_eq!(show(&server, &instance).await.name, "kept");
    refuses_deletion(&server, &instance).await;
    // A refused request changes nothing.
    let both = json!({"name": "lost", "expires_at": in_seconds(60)});
    let refused = change(&server, &instance, both).await.unwrap_err();
    assert!(matches!(refused, Fault::BadRequest(_)), "{refused}");
    assert_eq!(show(&server, &instance).await.name, "kept");
    let open = json!({"deletion_protection": false});
    change(&server, &instance, open).await.unwrap();
    delete(&server, &instance).await;
}

#[on_both_stores]
async fn a_service_can_protect_what_is_new_but_not_what_expires() {
    let options = Options {
        instances: Some("deletion_protection = true".into()),
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    let instance = active(&server, &json!({})).await;
    refuses_deletion(&server, &instance).await;
    let members = json!({"expires_at": in_seconds(3600)});
    let expiring = active(&server, &members).await;
    assert_eq!(expiring.deletion_protection, None);
    delete(&server, &expiring).await;
    let members = json!({"deletion_protection": false});
    let open = active(&server, &members).await;
    delete(&server, &open).await;
}

#[on_both_stores]
async fn what_expires_deletes_itself_once_nothing_needs_it() {
    let mut server = server().await;
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let members = json!({"expires_at": in_seconds(5)});
    let created = create.body(request(&members)).send().await.unwrap();
    let expiring = created.into_inner().instance;
    assert!(expiring.expires_at.is_some());
    let account = server.account();
    client.wait_until_deleted(&account, expiring.id, PATIENCE).await.unwrap();
    assert!(server.census().directories.is_empty());

    let source = active(&server, &json!({"flavorRef": 2})).await;
    let members = json!({"flavorRef": 2, "replica_of": source.id});
    let replica = active(&server, &members).await;
    let never = json!({"expires_at": null});
    change(&server, &source, json!({"expires_at": in_seconds(3600)}))
        .await
        .unwrap();
    change(&server, &source, never).await.unwrap();
    assert_eq!(show(&server, &source).await.expires_at, None);
    expire_soon(&server, &source).await;
    // The same if it expires while the service is down.
    server.stop().await;
    server.start_again().await;
    eventually("it is said why the source stays", async || {
        server.log().contains("has replicas").then_some(())
    })
    .await;
    assert_eq!(show(&server, &source).await.status, InstanceStatus::Active);
    expire_soon(&server, &replica).await;
    for gone in [&replica, &source] {
        let client = server.client();
        client.wait_until_deleted(&account, gone.id, PATIENCE).await.unwrap();
    }
}

#[on_both_stores]
async fn nothing_expires_by_a_clock_that_is_not_believed_yet() {
    let options = Options { clock_seconds: Some(8), ..Options::default() };
    let mut server = TestServer::start(PROGRAM, &options).await;
    let instance = active(&server, &json!({})).await;
    expire_soon(&server, &instance).await;
    // After each start, the clock must run that long before anything expires.
    let mut began = Instant::now();
    for _ in 0..2 {
        server.stop().await;
        began = Instant::now();
        server.start_again().await;
        while began.elapsed() < Duration::from_secs(5) {
            let shown = show(&server, &instance).await;
            assert_eq!(shown.status, InstanceStatus::Active);
        }
    }
    let account = server.account();
    let client = server.client();
    client.wait_until_deleted(&account, instance.id, PATIENCE).await.unwrap();
    assert!(began.elapsed() >= Duration::from_secs(8));
}

#[on_both_stores]
async fn details_are_listed_in_pages() {
    let server = server().await;
    // The limit counts characters, not bytes.
    let longest = "☂".repeat(255);
    let first = active(&server, &json!({"name": longest})).await;
    assert_eq!(first.name, longest);
    let members = json!({"name": "second", "deletion_protection": true});
    let second = active(&server, &members).await;
    let mut expected = [first, second];
    expected.sort_by_key(|instance| instance.id);
    let client = server.client();
    let list = client.list_instances_in_detail();
    let list = list.account_id(server.account()).limit(NonZeroU32::MIN);
    let page = list.send().await.unwrap().into_inner();
    let next = &page.links.as_ref().unwrap()[0].href;
    assert!(next.contains("/instances/detail?marker="), "{next}");
    let list = client.list_instances_in_detail();
    let list =
        list.account_id(server.account()).marker(expected[0].id.to_string());
    let rest = list.send().await.unwrap().into_inner();
    assert!(rest.links.is_none());
    let listed: Vec<_> = page.instances.iter().chain(&rest.instances).collect();
    for (listed, expected) in listed.iter().zip(&expected) {
        assert_eq!(listed.id, expected.id);
        assert_eq!(listed.name, expected.name);
        assert_eq!(listed.created, expected.created);
        assert_eq!(listed.deletion_protection, expected.deletion_protection);
        assert!(listed.volume.used.is_some());
    }
    assert_eq!(listed.len(), 2);
}
