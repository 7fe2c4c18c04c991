//! How servers apply a group.

use clouddb_client::types::InstanceStatus;
use clouddb_tests::on_both_stores;
use serde_json::json;

use super::{
    attach, comes_to, goes_by, group, look, patch, reaches, remove, replace,
    restart, show, with_ada,
};
use crate::{active, fault, server};
use clouddb_client::types::Fault;

#[on_both_stores]
async fn a_running_server_is_told_and_the_rest_waits_for_a_restart() {
    let mut server = server().await;
    let instance = with_ada(&server, json!({})).await;
    let usual = goes_by(&instance, "ft_min_word_len").await.unwrap();
    let values = json!({
        "connect_timeout": 77,
        "ft_min_word_len": 7,
        "max_heap_table_size": 18_446_744_073_709_550_592_u64,
        "collation_server": "latin1_bin",
    });
    let group = group(&server, &values).await;
    let change = json!({"configuration": group.id, "name": "tuned"});
    attach(&server, &instance, &change).await.unwrap();
    let required = InstanceStatus::RestartRequired;
    let shown = reaches(&server, &instance, required).await;
    let attached = shown.configuration.unwrap();
    assert_eq!((attached.id, attached.name.as_str()), (group.id, "tuned"));
    assert!(attached.links[0].href.ends_with(&group.id.to_string()));
    for (name, value) in [
        ("connect_timeout", "77"),
        ("max_heap_table_size", "18446744073709550592"),
        ("collation_server", "latin1_bin"),
        ("character_set_server", "latin1"),
        ("ft_min_word_len", usual.as_str()),
    ] {
        let found = goes_by(&instance, name).await;
        assert_eq!(found.as_deref(), Some(value), "{name}");
    }
    assert_eq!(show(&server, group.id).await.instance_count, 1);
    let refused = fault(remove(&server, group.id).await);
    assert!(matches!(refused, Fault::BadRequest(_)), "{refused}");
    let client = server.client();
    let list = client.list_configuration_instances();
    let list = list.account_id(server.account());
    let list = list.configuration_id(group.id.to_string()).send().await;
    let list = list.unwrap().into_inner().instances;
    assert_eq!((list[0].id, list[0].name.as_str()), (instance.id, "tuned"));

    // The service keeps all of that over a restart.
    server.kill().await;
    server.start_again().await;
    assert_eq!(look(&server, &instance).await.status, required);
    restart(&server, &instance).await.unwrap();
    reaches(&server, &instance, InstanceStatus::Active).await;
    for (name, value) in [
        ("connect_timeout", "77"),
        ("collation_server", "latin1_bin"),
        ("ft_min_word_len", "7"),
    ] {
        let found = goes_by(&instance, name).await;
        assert_eq!(found.as_deref(), Some(value), "{name}");
    }

    // A change of the group reaches the instance, and so does detaching the
    // group.
    patch(&server, group.id, &json!({"connect_timeout": 78})).await.unwrap();
    comes_to(&instance, "connect_timeout", "78").await;
    assert_eq!(look(&server, &instance).await.status, InstanceStatus::Active);
    attach(&server, &instance, &json!({})).await.unwrap();
    let shown = reaches(&server, &instance, required).await;
    assert_eq!(shown.configuration, None);
    comes_to(&instance, "connect_timeout", "10").await;
    comes_to(&instance, "collation_server", "utf8mb3_general_ci").await;
    remove(&server, group.id).await.unwrap();
    restart(&server, &instance).await.unwrap();
    reaches(&server, &instance, InstanceStatus::Active).await;
    let found = goes_by(&instance, "ft_min_word_len").await;
    assert_eq!(found.as_deref(), Some(usual.as_str()));
}

#[on_both_stores]
async fn a_new_instance_has_its_group_and_so_has_its_replica() {
    let server = server().await;
    let values = json!({"ft_min_word_len": 7, "max_connections": 44});
    let group = group(&server, &values).await;
    let instance = with_ada(&server, json!({"configuration": group.id})).await;
    assert_eq!(instance.status, InstanceStatus::Active);
    assert_eq!(instance.configuration.as_ref().unwrap().id, group.id);
    for (name, value) in [("ft_min_word_len", "7"), ("max_connections", "44")] {
        let found = goes_by(&instance, name).await;
        assert_eq!(found.as_deref(), Some(value), "{name}");
    }
    let of = json!({"replica_of": instance.id, "flavorRef": 2});
    let replica = active(&server, &of).await;
    assert_eq!(replica.configuration.as_ref().unwrap().id, group.id);
    for (name, value) in [("ft_min_word_len", "7"), ("max_connections", "44")] {
        let found = goes_by(&replica, name).await;
        assert_eq!(found.as_deref(), Some(value), "{name}");
    }
    assert_eq!(show(&server, group.id).await.instance_count, 2);
    // No removed setting needs a restart.
    let bare = json!({"values": {"ft_min_word_len": 7}});
    replace(&server, group.id, &bare).await.unwrap();
    comes_to(&instance, "max_connections", "128").await;
    assert_eq!(look(&server, &instance).await.status, InstanceStatus::Active);
    // The replica gets its source's group, until it has its own.
    let other = super::group(&server, &json!({"connect_timeout": 33})).await;
    let change = json!({"configuration": other.id});
    attach(&server, &instance, &change).await.unwrap();
    for member in [&instance, &replica] {
        comes_to(member, "connect_timeout", "33").await;
    }
    let change = json!({"configuration": group.id});
    attach(&server, &replica, &change).await.unwrap();
    attach(&server, &instance, &json!({"configuration": null})).await.unwrap();
    comes_to(&instance, "connect_timeout", "10").await;
    comes_to(&replica, "connect_timeout", "10").await;
    let kept = look(&server, &replica).await.configuration;
    assert_eq!(kept.unwrap().id, group.id);
}

#[on_both_stores]
async fn every_way_to_detach_is_one() {
    let server = server().await;
    let instance = with_ada(&server, json!({})).await;
    let group = group(&server, &json!({"connect_timeout": 77})).await;
    for nothing in [
        json!({"configuration": ""}),
        json!({"configuration": null}),
        json!({}),
    ] {
        let change = json!({"configuration": group.id});
        attach(&server, &instance, &change).await.unwrap();
        comes_to(&instance, "connect_timeout", "77").await;
        // A change of another member leaves the group attached.
        let access = json!({"access": {"is_public": true}});
        attach(&server, &instance, &access).await.unwrap();
        let attached = look(&server, &instance).await.configuration;
        assert_eq!(attached.unwrap().id, group.id);
        attach(&server, &instance, &nothing).await.unwrap();
        comes_to(&instance, "connect_timeout", "10").await;
        assert_eq!(look(&server, &instance).await.configuration, None);
    }
}
