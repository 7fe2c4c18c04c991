//! Chains of backups, taken while money moves and tables change.

use clouddb_tests::{Options, Swift, eventually};
use mysql_async::prelude::Queryable;

use crate::{
    builders::Builder,
    place::{Place, Stock},
    world::World,
};

/// How many backups a chain has: a full one and its increments.
const CHAIN: usize = 4;

async fn check(place: Place) {
    let port = match place {
        Place::Directory => 0,
        Place::Swift(_) | Place::S3(_) => Swift::shared().port,
    };
    let world = World::new(&place.options(port)).await;
    let rush = world.rush().await;
    let builder = Builder::of(&world).await;
    let mut chain = Vec::new();
    for _ in 0..CHAIN {
        world.some_more(&rush).await;
        let rounds = builder.rounds();
        eventually("something was built", async || {
            (builder.rounds() > rounds).then_some(())
        })
        .await;
        let before = rush.acknowledged();
        let parent = chain.last().map(|(backup, _, _)| backup);
        let backup = world.ask(parent).await;
        let backup = world.completed(backup).await;
        chain.push((backup, before, rush.acknowledged()));
    }
    builder.stop().await;
    let acknowledged = rush.stop().await;
    assert_eq!(world.bank.audit(&acknowledged).await, "");
    let stored = place.stock(&world.server).await;
    assert_eq!(stored.objects.len(), 2 * CHAIN, "{stored:?}");
    for (backup, before, after) in &chain {
        world.assert_restored_within(backup, before, after).await;
    }
    world.delete_backup(&chain[0].0).await;
    assert_eq!(place.stock(&world.server).await, Stock::default());
}

#[tokio::test]
async fn the_books_balance_in_every_backup_in_a_directory() {
    check(Place::Directory).await;
}

#[tokio::test]
async fn the_books_balance_in_every_backup_in_swift() {
    check(Place::swift()).await;
}

#[tokio::test]
async fn the_books_balance_in_every_backup_in_s3() {
    check(Place::s3()).await;
}

#[tokio::test]
async fn books_that_do_not_balance_are_noticed() {
    let world = World::new(&Options::default()).await;
    let acknowledged = world.rush().await.stop().await;
    assert_eq!(world.bank.audit(&acknowledged).await, "");
    let more: Vec<_> = acknowledged.iter().map(|last| last + 2).collect();
    let wrong = world.bank.audit(&more).await;
    assert_eq!(wrong.lines().count(), acknowledged.len(), "{wrong}");
    for (change, back) in [
        (
            "UPDATE account SET balance = balance + 1 WHERE id = 1",
            "UPDATE account SET balance = balance - 1 WHERE id = 1",
        ),
        (
            "UPDATE journal SET amount = amount + 1 WHERE number = 1",
            "UPDATE journal SET amount = amount - 1 WHERE number = 1",
        ),
        (
            "UPDATE journal SET teller = 99 WHERE teller = 1 AND number > 1",
            "UPDATE journal SET teller = 1 WHERE teller = 99",
        ),
    ] {
        let mut ada = world.ada().await;
        ada.query_drop(change).await.unwrap();
        assert_ne!(world.bank.audit(&acknowledged).await, "", "{change}");
        ada.query_drop(back).await.unwrap();
        ada.disconnect().await.unwrap();
        assert_eq!(world.bank.audit(&acknowledged).await, "");
    }
}
