//! The generated client against the running server.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod ask;
mod backups;
mod bodies;
mod configurations;
mod databases;
mod datastores;
mod edge;
mod examples;
mod fault_table;
mod faults;
mod flavors;
mod idempotency;
mod identity;
mod instances;
mod killer;
mod lifecycle;
mod lifetimes;
mod limits;
mod lost;
mod memory;
mod monitoring;
mod operations;
mod parameters;
mod reemitted;
mod relatives;
mod replicas;
mod resize;
mod restart;
mod root;
mod save_logs;
mod start;
mod statuses;
mod time_zones;
mod upgrade;
mod users;
mod versions;
mod volumes;

use clouddb_client::{
    Error,
    types::{CreateInstanceRequest, Fault, Instance, InstanceStatus},
};
use clouddb_tests::{Options, PATIENCE, TestServer};
use serde_json::{Value, json};

/// The server under test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");

async fn server() -> TestServer {
    TestServer::start(PROGRAM, &Options::default()).await
}

/// The smallest instance, with some more members.
fn request(members: &Value) -> CreateInstanceRequest {
    let mut instance = json!({"flavorRef": 1, "volume": {"size": 1}});
    for (name, value) in members.as_object().into_iter().flatten() {
        instance[name] = value.clone();
    }
    serde_json::from_value(json!({"instance": instance}))
        .expect("a request as the contract has it")
}

/// Creates an instance and waits until it is ACTIVE.
async fn active(server: &TestServer, members: &Value) -> Instance {
    let client = server.client();
    let created = client
        .create_instance()
        .account_id(server.account())
        .body(request(members))
        .send()
        .await
        .expect("the instance is accepted");
    client
        .wait_for_instance(
            &server.account(),
            created.instance.id,
            InstanceStatus::Active,
            PATIENCE,
        )
        .await
        .expect("the instance is built")
}

/// Deletes an instance and waits until it is gone.
async fn delete(server: &TestServer, instance: &Instance) {
    let client = server.client();
    client
        .delete_instance()
        .account_id(server.account())
        .instance_id(instance.id.to_string())
        .send()
        .await
        .expect("the deletion is accepted");
    client
        .wait_until_deleted(&server.account(), instance.id, PATIENCE)
        .await
        .expect("the instance is deleted");
}

/// The fault of a refused request.
fn fault<T: std::fmt::Debug>(outcome: Result<T, Error<Fault>>) -> Fault {
    match outcome {
        Err(Error::ErrorResponse(response)) => response.into_inner(),
        other => panic!("expected a fault, not {other:?}"),
    }
}
