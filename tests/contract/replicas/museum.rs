//! Everything that customers can make, in a replica.

use clouddb_tests::museum::{
    Rows, assert_same, assert_usable, exhibit, found, lend, rows, take_back,
};

use super::{
    backups::{back_up, restored},
    *,
};

/// Waits until an instance has done what another one has, and compares them.
async fn assert_has(instance: &Instance, expected: &Rows) {
    let mut ada = log_in(instance).await;
    let last = "SELECT COUNT(*) FROM visitor";
    let visitors = u32::try_from(expected["visitor"].len()).unwrap();
    eventually("the last statements have arrived", async || {
        let count: Option<u32> = ada.query_first(last).await.unwrap();
        (count == Some(visitors)).then_some(())
    })
    .await;
    assert_same(expected, &rows(&mut ada).await);
}

#[tokio::test]
async fn whatever_customers_make_is_in_every_replica() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    found(&mut ada).await;
    exhibit(&mut ada, 10).await;
    lend(log_in(&source).await).await;
    let replica = replica(&server, &source).await;
    assert_has(&replica, &rows(&mut ada).await).await;
    exhibit(&mut ada, 30).await;
    let expected = rows(&mut ada).await;
    assert_has(&replica, &expected).await;

    let backup = back_up(&server, &replica, None).await;
    let copy = restored(&server, &backup).await;
    assert_has(&copy, &expected).await;
    let mut own = log_in(&copy).await;
    take_back(&mut own).await;
    assert_usable(&mut own, 50).await;
    delete(&server, &copy).await;

    act(&server, &replica, "promote_to_replica_source").await.unwrap();
    for id in [replica.id, source.id] {
        reaches(&server, id, InstanceStatus::Active).await;
    }
    let mut ada = log_in(&replica).await;
    assert_same(&expected, &rows(&mut ada).await);
    take_back(&mut ada).await;
    assert_usable(&mut ada, 50).await;
    assert_has(&source, &rows(&mut ada).await).await;
}
