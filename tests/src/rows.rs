use std::net::Ipv4Addr;

use clouddb_model::{
    AccountId, FlavorId, Gigabytes, InstanceId, InstanceStatus,
};
use clouddb_store::{Instance, Store};

use crate::TestServer;

/// Gives a server that doesn't run the rows of many instances of its account,
/// none of which was ever built.
pub async fn fill_store(server: &TestServer, rows: u32) {
    let store = server.store().await;
    for slot in 0..rows {
        let instance = Instance {
            id: InstanceId::random(),
            account: AccountId::new(server.account().as_str()),
            name: format!("instance number {slot}"),
            status: InstanceStatus::Error,
            fault: Some("it was never built".into()),
            flavor: FlavorId(1),
            volume: Gigabytes(1),
            datastore: "mariadb".into(),
            datastore_version: "10.11".into(),
            slot,
            address: Ipv4Addr::from(0x7f53_0001 + slot),
            owner: None,
            contents: r#"{"databases": [], "users": []}"#.into(),
            created: Instance::now(),
            updated: Instance::now(),
        };
        let inserted = store.insert_instance(&instance).await;
        inserted.expect("the store takes a row");
    }
    store.close().await;
}

impl TestServer {
    /// What the server remembers.
    pub async fn store(&self) -> Store {
        let path = self.data().join("store.sqlite");
        Store::open(&path).await.expect("the store can be opened")
    }
}
