//! Stores in trouble. Each test has its own Swift and a line to it.

use clouddb_client::types::InstanceStatus;
use clouddb_tests::Fate;
use reqwest::Method;
use serde_json::json;

use crate::{
    far::Far,
    place::{self, CONTAINER},
};

/// How many bytes pass a slow line at once: enough for some megabytes during a
/// test.
const DROPS: usize = 64 * 1024;

#[tokio::test]
async fn a_store_that_was_down_is_asked_again_when_it_is_back() {
    let mut far = Far::new().await;
    let rush = far.world.rush().await;
    let before = rush.acknowledged();
    let backup = far.half_a_backup().await;
    far.swift.kill();
    far.line.decide(|_| Fate::Pass);
    far.one_has_failed("can't be reached").await;
    far.world.some_more(&rush).await;
    far.swift.start_again(&json!({}));
    let backup = far.world.completed(backup).await;
    let acknowledged = rush.stop().await;
    assert_eq!(far.world.bank.audit(&acknowledged).await, "");
    far.world.assert_restored(&backup, &before).await;
    assert_eq!(far.stock().await.objects.len(), 2);
    far.world.delete_backup(&backup).await;
    // The first try couldn't remove its segments, since the store was down.
    place::sweep(far.swift.port, CONTAINER).await;
    far.is_empty().await;
}

#[tokio::test]
async fn a_store_that_stays_down_fails_the_backup_and_nothing_else() {
    let mut far = Far::new().await;
    let rush = far.world.rush().await;
    let backup = far.half_a_backup().await;
    far.swift.kill();
    far.line.decide(|_| Fate::Pass);
    far.failed(backup, "can't be reached").await;
    far.world.some_more(&rush).await;
    let acknowledged = rush.stop().await;
    assert_eq!(far.world.bank.audit(&acknowledged).await, "");
    far.swift.start_again(&json!({}));
    far.goes_on().await;
    place::sweep(far.swift.port, CONTAINER).await;
    far.is_empty().await;
}

#[tokio::test]
async fn a_store_that_has_no_room_fails_the_backup_and_keeps_nothing() {
    let far = Far::new().await;
    let backup = far.half_a_backup().await;
    let segments = format!("{CONTAINER}_segments");
    let quota = async |bytes| {
        let quota = [("X-Container-Meta-Quota-Bytes", bytes)];
        far.swift.ask(Method::POST, &segments, &quota).await;
    };
    quota("1").await;
    far.line.decide(|_| Fate::Pass);
    far.failed(backup, "has no room").await;
    far.is_empty().await;
    quota("").await;
    far.goes_on().await;
    far.is_empty().await;
}

#[tokio::test]
async fn who_is_locked_out_of_the_store_says_so_and_comes_back() {
    let mut far = Far::new().await;
    let backup = far.half_a_backup().await;
    far.swift.kill();
    far.swift.start_again(&json!({"key": "another"}));
    far.line.decide(|_| Fate::Pass);
    far.failed(backup, "doesn't let us in").await;
    far.swift.kill();
    far.swift.start_again(&json!({}));
    far.goes_on().await;
    place::sweep(far.swift.port, CONTAINER).await;
    far.is_empty().await;
}

#[tokio::test]
async fn a_store_that_is_slow_is_waited_for_and_writers_are_not_kept() {
    let far = Far::new().await;
    let rush = far.world.rush().await;
    far.line.decide(|head| {
        if head.starts_with("PUT") { Fate::Trickle(DROPS) } else { Fate::Pass }
    });
    let before = rush.acknowledged();
    let backup = far.world.ask(None).await;
    while far.world.status().await == InstanceStatus::Backup {
        far.world.some_more(&rush).await;
    }
    let backup = far.world.completed(backup).await;
    rush.stop().await;
    far.line.decide(|_| Fate::Pass);
    far.world.assert_restored(&backup, &before).await;
}

#[tokio::test]
async fn a_server_that_is_killed_in_the_middle_has_all_that_it_acknowledged() {
    let far = Far::new().await;
    let rush = far.world.rush().await;
    let before = rush.acknowledged();
    let backup = far.half_a_backup().await;
    far.world.server.census().kill();
    far.line.decide(|_| Fate::Pass);
    let backup = far.world.completed(backup).await;
    far.world.some_more(&rush).await;
    let acknowledged = rush.stop().await;
    assert_eq!(far.world.bank.audit(&acknowledged).await, "");
    far.world.assert_restored(&backup, &before).await;
    far.world.delete_backup(&backup).await;
    far.is_empty().await;
}

/// A Swift of several nodes lists new objects only after a while.
#[tokio::test]
async fn a_listing_that_lags_behind_hides_nothing() {
    let far = Far::new().await;
    let rush = far.world.rush().await;
    let listing = format!("/{CONTAINER}?format=json");
    far.line.decide(move |head| {
        if head.contains(&listing) { Fate::Answer(404) } else { Fate::Pass }
    });
    let before = rush.acknowledged();
    let backup = far.world.ask(None).await;
    let backup = far.world.completed(backup).await;
    let acknowledged = rush.stop().await;
    assert_eq!(far.world.bank.audit(&acknowledged).await, "");
    far.world.assert_restored(&backup, &before).await;
    far.world.delete_backup(&backup).await;
    far.is_empty().await;
}
