//! Configuration groups, and how servers apply them.

mod accounts;
mod applied;
mod examples;
mod refused;
mod together;

use clouddb_client::{
    Error, ResponseValue,
    types::{
        ChangeInstanceRequest, Configuration, CreateConfigurationRequest,
        Fault, Instance, InstanceAction, InstanceStatus,
        PatchConfigurationRequest, UpdateConfigurationRequest,
    },
};
use clouddb_tests::{PATIENCE, TestServer, eventually, login, on_both_stores};
use mysql_async::prelude::Queryable;
use serde_json::{Value, json};

use crate::{active, fault, server};

type Answer<T> = Result<ResponseValue<T>, Error<Fault>>;

async fn create(
    server: &TestServer,
    group: &Value,
) -> Answer<clouddb_client::types::ConfigurationEnvelope> {
    let body: CreateConfigurationRequest =
        serde_json::from_value(json!({"configuration": group})).unwrap();
    let client = server.client();
    let create = client.create_configuration().account_id(server.account());
    create.body(body).send().await
}

/// Creates a group with some values.
pub(crate) async fn group(
    server: &TestServer,
    values: &Value,
) -> Configuration {
    let group = json!({"name": "tuned", "values": values});
    create(server, &group).await.unwrap().into_inner().configuration
}

async fn show(server: &TestServer, id: uuid::Uuid) -> Configuration {
    let client = server.client();
    let show = client.show_configuration().account_id(server.account());
    let shown = show.configuration_id(id.to_string()).send().await;
    shown.unwrap().into_inner().configuration
}

async fn patch(
    server: &TestServer,
    id: uuid::Uuid,
    values: &Value,
) -> Answer<()> {
    let body = json!({"configuration": {"values": values}});
    let body: PatchConfigurationRequest = serde_json::from_value(body).unwrap();
    let client = server.client();
    let patch = client.patch_configuration().account_id(server.account());
    patch.configuration_id(id.to_string()).body(body).send().await
}

async fn replace(
    server: &TestServer,
    id: uuid::Uuid,
    group: &Value,
) -> Answer<()> {
    let body: UpdateConfigurationRequest =
        serde_json::from_value(json!({"configuration": group})).unwrap();
    let client = server.client();
    let update = client.update_configuration().account_id(server.account());
    update.configuration_id(id.to_string()).body(body).send().await
}

async fn remove(server: &TestServer, id: uuid::Uuid) -> Answer<()> {
    let client = server.client();
    let delete = client.delete_configuration().account_id(server.account());
    delete.configuration_id(id.to_string()).send().await
}

/// Changes an instance by PUT.
pub(crate) async fn attach(
    server: &TestServer,
    instance: &Instance,
    change: &Value,
) -> Answer<()> {
    let body: ChangeInstanceRequest =
        serde_json::from_value(json!({"instance": change})).unwrap();
    let client = server.client();
    let put = client.update_instance().account_id(server.account());
    put.instance_id(instance.id.to_string()).body(body).send().await
}

async fn restart(server: &TestServer, instance: &Instance) -> Answer<()> {
    let body: InstanceAction =
        serde_json::from_value(json!({"restart": {}})).unwrap();
    let client = server.client();
    let act = client.act_on_instance().account_id(server.account());
    act.instance_id(instance.id.to_string()).body(body).send().await
}

async fn look(server: &TestServer, instance: &Instance) -> Instance {
    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    let shown = show.instance_id(instance.id.to_string()).send().await;
    shown.unwrap().into_inner().instance
}

async fn reaches(
    server: &TestServer,
    instance: &Instance,
    status: InstanceStatus,
) -> Instance {
    let client = server.client();
    client
        .wait_for_instance(&server.account(), instance.id, status, PATIENCE)
        .await
        .unwrap()
}

/// An instance with a user who can log in.
async fn with_ada(server: &TestServer, members: Value) -> Instance {
    let mut members = members;
    members["databases"] = json!([{"name": "library"}]);
    members["users"] = json!([{
        "name": "ada", "password": "secret", "databases": [{"name": "library"}],
    }]);
    active(server, &members).await
}

/// The value of a setting in an instance's server.
async fn goes_by(instance: &Instance, name: &str) -> Option<String> {
    let host = instance.hostname.as_deref()?;
    let mut ada = login(host, "ada", "secret", None).await.ok()?;
    let ask = format!("SELECT CAST(@@GLOBAL.{name} AS CHAR)");
    let found = ada.query_first(ask).await.ok()?;
    ada.disconnect().await.ok()?;
    found
}

async fn comes_to(instance: &Instance, name: &str, value: &str) {
    let what = format!("{name} is {value}");
    eventually(&what, async || {
        (goes_by(instance, name).await.as_deref() == Some(value)).then_some(())
    })
    .await;
}

#[on_both_stores]
async fn a_group_is_made_changed_and_deleted() {
    let server = server().await;
    let group = json!({
        "name": "tuned", "description": "What the orders need.",
        "datastore": {"type": "MariaDB", "version": "10.11"},
        "values": {
            "connect-timeout": "120",
            "max_heap_table_size": 18_446_744_073_709_551_615_u64,
        },
    });
    let made = create(&server, &group).await.unwrap();
    let made = made.into_inner().configuration;
    let values = json!({
        "connect_timeout": 120,
        "max_heap_table_size": 18_446_744_073_709_551_615_u64,
    });
    assert_eq!(json!(made.values), values);
    assert_eq!(made.datastore_version_name, "10.11");
    assert_eq!(made.instance_count, 0);
    assert_eq!(show(&server, made.id).await, made);
    let client = server.client();
    let list = client.list_configurations().account_id(server.account());
    let listed = list.send().await.unwrap().into_inner().configurations;
    assert_eq!(listed.len(), 1);
    assert_eq!((listed[0].id, &listed[0].name), (made.id, &made.name));

    let change = json!({
        "wait_timeout": 99, "long_query_time": 0.25,
        "max_user_connections": -1, "low_priority_updates": true,
        "event_scheduler": false,
    });
    patch(&server, made.id, &change).await.unwrap();
    let patched = show(&server, made.id).await;
    let mut more = values.clone();
    for (name, value) in [
        ("wait_timeout", json!(99)),
        ("long_query_time", json!("0.25")),
        ("max_user_connections", json!("-1")),
        ("low_priority_updates", json!(1)),
        ("event_scheduler", json!("OFF")),
    ] {
        more[name] = value;
    }
    assert_eq!(json!(patched.values), more);
    assert_eq!(patched.description, made.description);

    let other = json!({"name": "other", "values": {"wait_timeout": 98}});
    let replaced = replace(&server, made.id, &other).await.unwrap();
    assert_eq!(replaced.status(), 202);
    let replaced = show(&server, made.id).await;
    assert_eq!(json!(replaced.values), other["values"]);
    assert_eq!(replaced.name, "other");
    assert_eq!(replaced.description, made.description);

    assert_eq!(remove(&server, made.id).await.unwrap().status(), 202);
    let gone = fault(remove(&server, made.id).await);
    assert!(matches!(gone, Fault::ItemNotFound(_)), "{gone}");
}

#[on_both_stores]
async fn groups_of_others_are_not_found() {
    let server = server().await;
    let own = group(&server, &json!({})).await;
    let options = clouddb_tests::Options {
        guest: Some(server.credentials()),
        ..Default::default()
    };
    let elsewhere = TestServer::start(crate::PROGRAM, &options).await;
    let nobody = fault(remove(&elsewhere, own.id).await);
    assert!(matches!(nobody, Fault::ItemNotFound(_)), "{nobody}");
    let unknown = json!({"configuration": uuid::Uuid::nil()});
    let instance = active(&server, &json!({})).await;
    let refused = fault(attach(&server, &instance, &unknown).await);
    assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
}

#[on_both_stores]
async fn what_the_service_sets_is_shown_as_texts() {
    let server = server().await;
    let instance = active(&server, &json!({})).await;
    let client = server.client();
    let show = client.show_instance_configuration();
    let show = show.account_id(server.account());
    let shown = show.instance_id(instance.id.to_string()).send().await;
    let set = shown.unwrap().into_inner().instance.configuration;
    assert_eq!(set["port"], "3306");
    assert_eq!(set["max_connections"], "128");
    assert_eq!(set["innodb_buffer_pool_size"], "268435456");
    assert_eq!(set["bind_address"], instance.ip[0]);
    // Customers don't see the paths of the host.
    assert!(set.values().all(|value| !value.contains('/')), "{set:?}");
    assert!(!set.contains_key("datadir"));
}

#[on_both_stores]
async fn a_restart_is_refused_in_another_status() {
    let server = server().await;
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let made = create.body(crate::request(&json!({}))).send().await.unwrap();
    let refused = fault(restart(&server, &made.instance).await);
    assert!(matches!(refused, Fault::UnprocessableEntity(_)), "{refused}");
    assert!(refused.detail().message.contains("BUILD"), "{refused}");
}

#[on_both_stores]
async fn a_server_is_restarted_and_a_replica_goes_on() {
    let server = server().await;
    let source = with_ada(&server, json!({})).await;
    let of = json!({"replica_of": source.id, "flavorRef": 2});
    let replica = active(&server, &of).await;
    for instance in [&source, &replica] {
        let id = instance.id.to_string();
        let before = server.census().process_of(&id);
        restart(&server, instance).await.unwrap();
        let status = look(&server, instance).await.status;
        assert_eq!(status, InstanceStatus::Reboot);
        reaches(&server, instance, InstanceStatus::Active).await;
        let after = server.census().process_of(&id);
        assert_ne!(before, after);
    }
    let host = source.hostname.as_deref().unwrap();
    let mut ada = login(host, "ada", "secret", Some("library")).await.unwrap();
    ada.query_drop("CREATE TABLE book (id INT)").await.unwrap();
    ada.disconnect().await.unwrap();
    eventually("the replica has the table", async || {
        let host = replica.hostname.as_deref()?;
        let ada = login(host, "ada", "secret", Some("library")).await;
        let found: Result<Vec<String>, _> =
            ada.ok()?.query("SHOW TABLES").await;
        (found.ok()? == ["book"]).then_some(())
    })
    .await;
}
