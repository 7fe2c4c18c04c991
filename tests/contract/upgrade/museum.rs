//! Everything that customers can create survives an upgrade.

use clouddb_tests::museum::{
    assert_same, assert_usable, exhibit, found, lend, rows, take_back,
};

use super::{
    newer::{backup, start},
    *,
};

#[tokio::test]
async fn whatever_customers_make_is_there_after_an_upgrade() {
    let (server, version) = start().await;
    let (old, mut ada) = library(&server).await;
    found(&mut ada).await;
    exhibit(&mut ada, 10).await;
    lend(log_in(&old).await).await;
    let new = upgrade(&server, old.id, &version).await;
    exhibit(&mut ada, 30).await;
    let expected = rows(&mut ada).await;
    let mut own = log_in(&new).await;
    let visitors = u32::try_from(expected["visitor"].len()).unwrap();
    eventually("it has arrived", async || {
        let count = "SELECT COUNT(*) FROM visitor";
        let count: Option<u32> = own.query_first(count).await.unwrap();
        (count == Some(visitors)).then_some(())
    })
    .await;
    assert_same(&expected, &rows(&mut own).await);

    let detached = detach(&server, new.id).await;
    let mut own = log_in(&detached).await;
    assert_same(&expected, &rows(&mut own).await);
    take_back(&mut own).await;
    assert_usable(&mut own, 50).await;
    let expected = rows(&mut own).await;
    let backup = backup(&server, detached.id).await;
    let members = json!({"restorePoint": {"backupRef": backup}});
    let copy = active(&server, &members).await;
    assert_eq!(copy.datastore.version, version);
    let mut own = log_in(&copy).await;
    assert_same(&expected, &rows(&mut own).await);
    assert_usable(&mut own, 70).await;
}
