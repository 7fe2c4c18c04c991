//! Replicas of a bank that keeps working.

use clouddb_client::types::{ChangeInstanceRequest, InstanceAction};
use clouddb_tests::{Bank, Options, eventually, login};
use mysql_async::prelude::Queryable;
use serde_json::json;

use crate::{builders::Builder, world::World};

const TABLES: [&str; 3] = ["bank.account", "bank.journal", "garden.ballast"];

/// Waits until a replica has that many transfers of each teller.
async fn has(bank: &Bank, transfers: &[u64]) {
    eventually("the transfers have arrived", async || {
        let arrived = bank.last().await;
        let all = arrived.len() == transfers.len()
            && arrived.iter().zip(transfers).all(|(is, least)| is >= least);
        all.then_some(())
    })
    .await;
}

async fn checksums(bank: &Bank) -> Vec<Option<u64>> {
    let Bank { host, user, password, database } = bank;
    let mut ada = login(host, user, password, Some(database)).await.unwrap();
    let mut checksums = Vec::new();
    for table in TABLES {
        let ask = format!("CHECKSUM TABLE {table}");
        let row: Option<(String, Option<u64>)> =
            ada.query_first(ask).await.unwrap();
        let (_, checksum) = row.unwrap();
        assert!(checksum.is_some(), "there is no {table}");
        checksums.push(checksum);
    }
    ada.disconnect().await.unwrap();
    checksums
}

#[tokio::test]
async fn a_replica_that_is_made_under_load_equals_its_source() {
    let world = World::new(&Options::default()).await;
    let rush = world.rush().await;
    let (_, first) = world.replica().await;
    world.some_more(&rush).await;
    let (_, second) = world.replica().await;
    world.some_more(&rush).await;
    let acknowledged = rush.stop().await;
    let own = checksums(&world.bank).await;
    for replica in [first, second] {
        has(&replica, &acknowledged).await;
        assert_eq!(checksums(&replica).await, own);
        assert_eq!(replica.audit(&acknowledged).await, "");
    }
}

#[tokio::test]
async fn a_promotion_under_load_loses_no_transfer() {
    let world = World::new(&Options::default()).await;
    let (id, replica) = world.replica().await;
    let rush = world.rush().await;
    let body: InstanceAction =
        serde_json::from_value(json!({"promote_to_replica_source": {}}))
            .unwrap();
    let client = world.server.client();
    let act = client.act_on_instance().account_id(world.server.account());
    let act = act.instance_id(id.to_string()).body(body);
    act.send().await.unwrap();
    world.await_active(id).await;
    let acknowledged = rush.stop().await;
    assert_eq!(replica.audit(&acknowledged).await, "");
    // The bank goes on at the promoted replica, and its former source follows.
    let rush = replica.open(1);
    world.some_more(&rush).await;
    let mut more = acknowledged;
    more[0] = more[0].max(rush.stop().await[0]);
    world.await_active(world.instance).await;
    has(&world.bank, &more).await;
    assert_eq!(world.bank.audit(&more).await, "");
    assert_eq!(checksums(&world.bank).await, checksums(&replica).await);
}

#[tokio::test]
async fn what_had_arrived_at_a_replica_stays_when_it_is_detached() {
    let world = World::new(&Options::default()).await;
    let (id, replica) = world.replica().await;
    let rush = world.rush().await;
    let before = rush.acknowledged();
    has(&replica, &before).await;
    let body: ChangeInstanceRequest =
        serde_json::from_value(json!({"instance": {"replica_of": ""}}))
            .unwrap();
    let client = world.server.client();
    let patch = client.patch_instance().account_id(world.server.account());
    let patch = patch.instance_id(id.to_string()).body(body);
    patch.send().await.unwrap();
    world.await_active(id).await;
    world.some_more(&rush).await;
    assert_eq!(replica.audit(&before).await, "");
    let own = replica.last().await;
    let rest = rush.stop().await;
    assert!(own.iter().zip(&rest).any(|(own, rest)| own < rest));
    assert_eq!(replica.last().await, own);
}

/// A replica's backup has the transfers that had arrived there, perhaps not all
/// acknowledged ones.
#[tokio::test]
async fn the_books_balance_in_every_backup_of_a_busy_replica() {
    let world = World::new(&Options::default()).await;
    let rush = world.rush().await;
    let builder = Builder::of(&world).await;
    let (id, replica) = world.replica().await;
    let mut chain = Vec::new();
    for _ in 0..2 {
        let rounds = builder.rounds();
        world.some_more(&rush).await;
        eventually("something was built, and has arrived", async || {
            (builder.rounds() > rounds).then_some(())
        })
        .await;
        has(&replica, &rush.acknowledged()).await;
        let before = replica.last().await;
        let parent = chain.last().map(|(backup, _, _)| backup);
        let backup = world.ask_of(id, parent).await;
        let backup = world.completed(backup).await;
        chain.push((backup, before, rush.acknowledged()));
    }
    builder.stop().await;
    let acknowledged = rush.stop().await;
    for (backup, before, after) in &chain {
        world.assert_restored_within(backup, before, after).await;
    }
    has(&replica, &acknowledged).await;
    assert_eq!(replica.audit(&acknowledged).await, "");
}
