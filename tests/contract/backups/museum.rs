//! Everything that customers can create survives a backup.

use clouddb_tests::museum::{
    assert_same, assert_usable, exhibit, found, lend, rows, structure,
    take_back,
};
use clouddb_tests::on_both_stores;
use mysql_async::prelude::Queryable;

use super::{back_up, library, log_in, of, restored, since};
use crate::server;

#[on_both_stores]
async fn whatever_customers_make_is_in_every_backup() {
    let server = server().await;
    let (instance, mut ada) = library(&server).await;
    found(&mut ada).await;
    exhibit(&mut ada, 10).await;
    lend(log_in(&instance).await).await;
    for statement in [
        "CREATE TABLE hall (id INT) ENGINE = MEMORY",
        "INSERT INTO hall VALUES (1)",
    ] {
        ada.query_drop(statement).await.unwrap();
    }
    // Rows of MEMORY tables aren't in backups.
    let mut expected = Vec::new();
    let full = back_up(&server, &of(&instance)).await;
    expected.push((rows(&mut ada).await, structure(&mut ada).await));
    exhibit(&mut ada, 30).await;
    let more = back_up(&server, &since(&instance, &full)).await;
    expected.push((rows(&mut ada).await, structure(&mut ada).await));
    for (backup, expected) in [full, more].iter().zip(expected) {
        let (mut expected, made) = expected;
        let copy = restored(&server, backup).await;
        let mut ada = log_in(&copy).await;
        assert_eq!(expected.remove("hall").map(|it| it.len()), Some(1));
        let mut found = rows(&mut ada).await;
        assert_eq!(found.remove("hall"), Some(Vec::new()));
        assert_same(&expected, &found);
        assert_eq!(structure(&mut ada).await, made);
        take_back(&mut ada).await;
        assert_usable(&mut ada, 50).await;
        crate::delete(&server, &copy).await;
    }
}
