//! A world whose backups are in a remote store.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use clouddb_client::types::{BackupStatus, InstanceStatus};
use clouddb_tests::{Fate, Line, Options, Swift, eventually};
use serde_json::json;
use uuid::Uuid;

use crate::{
    place::{self, CONTAINER, Place, Stock},
    world::World,
};

/// A world whose backups are in a Swift behind a slow line.
pub(crate) struct Far {
    pub(crate) swift: Swift,
    pub(crate) line: Line,
    pub(crate) world: World,
}

impl Far {
    pub(crate) async fn new() -> Self {
        Self::with(Options::default()).await
    }

    pub(crate) async fn with(options: Options) -> Self {
        let swift = Swift::start(&json!({}));
        let line = Line::to(swift.port).await;
        let place = Place::Swift(CONTAINER.into());
        let backups = place.options(line.port).backups;
        let world = World::new(&Options { backups, ..options }).await;
        Self { swift, line, world }
    }

    /// Requests a backup, and waits until part of it is stored and the next
    /// segment is held up.
    pub(crate) async fn half_a_backup(&self) -> Uuid {
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

    pub(crate) async fn stock(&self) -> Stock {
        place::stock(&self.swift, CONTAINER, "_segments").await
    }

    /// How many tries have failed for a reason, by the log.
    pub(crate) fn failures(&self, cause: &str) -> usize {
        let log = self.world.server.log();
        let is_it = |line: &&str| {
            line.contains("a step failed") && line.contains(cause)
        };
        log.lines().filter(is_it).count()
    }

    /// Waits until a try has failed.
    pub(crate) async fn one_has_failed(&self, cause: &str) {
        eventually("a try has failed", async || {
            (self.failures(cause) > 0).then_some(())
        })
        .await;
    }

    pub(crate) async fn failed(&self, backup: Uuid, cause: &str) {
        let failed = self.world.ended(backup).await;
        assert_eq!(failed.status, BackupStatus::Failed, "{failed:?}");
        let message = failed.fault.unwrap().message;
        assert!(message.contains(cause), "{message}");
        assert!(!message.contains("testing"), "{message}");
        assert!(!self.world.server.log().contains("testing"));
        assert_eq!(self.world.status().await, InstanceStatus::Active);
    }

    /// Checks that backups and restores still work.
    pub(crate) async fn goes_on(&self) {
        let rush = self.world.rush().await;
        let before = rush.acknowledged();
        let backup = self.world.ask(None).await;
        let backup = self.world.completed(backup).await;
        let acknowledged = rush.stop().await;
        assert_eq!(self.world.bank.audit(&acknowledged).await, "");
        self.world.assert_restored(&backup, &before).await;
        self.world.delete_backup(&backup).await;
    }

    pub(crate) async fn is_empty(&self) {
        eventually("nothing is stored", async || {
            (self.stock().await == Stock::default()).then_some(())
        })
        .await;
    }
}
