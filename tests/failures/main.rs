//! Servers in trouble: processes that are held up, stores that are locked or
//! gone, full disks, room that was promised to several, missing programs,
//! addresses that another process uses, slow clients.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod disk;
mod held_up;
mod machine;
mod room;
mod slow;
mod store;

use clouddb_client::{
    Client, Error,
    types::{CreateInstanceRequest, Fault, Instance},
};
use clouddb_tests::TestServer;
use serde_json::json;

const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");

fn request() -> CreateInstanceRequest {
    serde_json::from_value(json!({"instance": {
        "flavorRef": 1,
        "volume": {"size": 1},
        "databases": [{"name": "orders"}],
    }}))
    .unwrap()
}

/// Requests an instance with an idempotency key, so that it can be repeated.
async fn create(
    server: &TestServer,
    client: &Client,
    key: &str,
) -> Result<Instance, Error<Fault>> {
    let create = client.create_instance().account_id(server.account());
    let create = create.idempotency_key(key).body(request());
    Ok(create.send().await?.into_inner().instance)
}

async fn delete(server: &TestServer, client: &Client, instance: &Instance) {
    let delete = client.delete_instance().account_id(server.account());
    delete.instance_id(instance.id.to_string()).send().await.unwrap();
}
