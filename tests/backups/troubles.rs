//! Stores with troubles. Each test has a Swift of its own, and a line to it.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use clouddb_client::types::{BackupStatus, InstanceStatus};
use clouddb_tests::{Fate, Line, Swift, eventually};
use reqwest::Method;
use serde_json::json;
use uuid::Uuid;

use crate::{
    place::{self, CONTAINER, Place, Stock},
    world::World,
};

/// What gets through the line at once: enough for some megabytes in the time
/// that a test has.
const DROPS: usize = 64 * 1024;

/// A world whose backups are in a Swift behind a line.
struct Far {
    swift: Swift,
    line: Line,
    world: World,
}

impl Far {
    async fn new() -> Self {
        let swift = Swift::start(&json!({}));
        let line = Line::to(swift.port).await;
        let place = Place::Swift(CONTAINER.into());
        let world = World::new(&place.options(line.port)).await;
        Self { swift, line, world }
    }

    /// Asks for a backup, and waits until some of it is there and the next
    /// segment is held up.
    async fn half_a_backup(&self) -> Uuid {
        let is_held = Arc::<AtomicBool>::default();
        let held = Arc::clone(&is_held);
        self.line.decide(move |head| {
            if !head.contains("/00000002 ") {
                return Fate::Pass;
            }
            held.store(true, Ordering::Relaxed);
            Fate::Silence
        });
        let backup = self.world.ask(None).await;
        eventually("an upload is held up", async || {
            is_held.load(Ordering::Relaxed).then_some(())
        })
        .await;
        let stock = self.stock().await;
        assert_eq!((stock.objects.len(), stock.pieces.len()), (0, 2));
        backup
    }

    async fn stock(&self) -> Stock {
        place::stock(&self.swift, CONTAINER, "_segments").await
    }

    /// Waits until a try has failed, of which the log says something.
    async fn one_has_failed(&self, cause: &str) {
        eventually("a try has failed", async || {
            let log = self.world.server.log();
            let mut lines = log.lines();
            let is_it = |line: &str| {
                line.contains("a step failed") && line.contains(cause)
            };
            lines.any(is_it).then_some(())
        })
        .await;
    }

    async fn failed(&self, backup: Uuid, cause: &str) {
        let failed = self.world.ended(backup).await;
        assert_eq!(failed.status, BackupStatus::Failed, "{failed:?}");
        let message = failed.fault.unwrap().message;
        assert!(message.contains(cause), "{message}");
        assert!(!message.contains("testing"), "{message}");
        assert!(!self.world.server.log().contains("testing"));
        assert_eq!(self.world.status().await, InstanceStatus::Active);
    }

    /// A backup is made as if nothing had been.
    async fn goes_on(&self) {
        let rush = self.world.rush().await;
        let before = rush.acknowledged();
        let backup = self.world.ask(None).await;
        let backup = self.world.completed(backup).await;
        let acknowledged = rush.stop().await;
        assert_eq!(self.world.bank.audit(&acknowledged).await, "");
        self.world.assert_restored(&backup, &before).await;
        self.world.delete_backup(&backup).await;
    }

    async fn is_empty(&self) {
        eventually("nothing is stored", async || {
            (self.stock().await == Stock::default()).then_some(())
        })
        .await;
    }
}

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
    // What the first try left couldn't be removed while nobody was there.
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

/// A Swift of several nodes lists what there is a while later.
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
