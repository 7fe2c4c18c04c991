use std::net::Ipv4Addr;

use clouddb_model::{
    AccountId, CellId, DataStatus, FlavorId, Gigabytes, InstanceId,
    InstanceStatus,
};
use clouddb_store::{Applied, Fault, Instance, Lifetime, Transaction};

use crate::TestServer;

/// Inserts many instances into the store of a server that doesn't run. None of
/// them was ever built.
pub async fn fill_store(server: &TestServer, rows: u32) {
    let store = server.store().await;
    let account = AccountId::new(server.account().as_str());
    let mut transaction = store.begin().await.expect("the store can be used");
    for slot in 0..rows {
        let row = failed_instance(&transaction, &account, server.cell(), slot);
        let inserted = transaction.insert_instance(&row).await;
        inserted.expect("the store takes a row");
    }
    transaction.commit().await.expect("the store takes the rows");
    store.close().await;
}

/// The row of an ACTIVE instance that has no server and no files.
#[must_use]
pub fn active_instance(
    transaction: &Transaction,
    account: &AccountId,
    cell: CellId,
    slot: u32,
) -> Instance {
    Instance {
        status: InstanceStatus::Active,
        data: DataStatus::Whole,
        fault: None,
        ..failed_instance(transaction, account, cell, slot)
    }
}

/// The row of an instance that was never built.
fn failed_instance(
    transaction: &Transaction,
    account: &AccountId,
    cell: CellId,
    slot: u32,
) -> Instance {
    let now = transaction.now();
    Instance {
        id: InstanceId::random(),
        account: account.clone(),
        name: format!("instance number {slot}"),
        status: InstanceStatus::Error,
        fault: Some(Fault {
            message: "it was never built".into(),
            created: now,
        }),
        setback: None,
        shortage: None,
        flavor: FlavorId(1),
        volume: Gigabytes(1),
        datastore: "mariadb".into(),
        datastore_version: "10.11".into(),
        cell,
        slot,
        address: Ipv4Addr::from(0x7f53_0001 + slot),
        incarnation: clouddb_model::IncarnationId::random(),
        data: DataStatus::Unfinished,
        backup: None,
        source: None,
        lifetime: Lifetime::Open,
        configuration: None,
        applied: Applied::default(),
        owner: None,
        created: now,
        updated: now,
    }
}
