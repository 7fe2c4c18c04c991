//! The store or the service ends during restores, deletions and backups.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use clouddb_client::types::{Backup, BackupStatus};
use clouddb_tests::{Fate, Options, eventually};
use serde_json::json;

use crate::{
    far::Far,
    place::{self, CONTAINER},
};

/// A part of the path of a backup's data.
const DATA: &str = ".xbstream";
/// How many bytes arrive before the store goes away. The rest is held up.
const SOME: u64 = 2 * 1024 * 1024;
/// After how many seconds the service gives up a deletion.
const BRIEF: u64 = 5;

impl Far {
    /// A backup, and the transfers that it has at the least.
    async fn a_backup(&self) -> (Backup, Vec<u64>) {
        let rush = self.world.rush().await;
        let before = rush.acknowledged();
        let backup = self.world.ask(None).await;
        let backup = self.world.completed(backup).await;
        rush.stop().await;
        (backup, before)
    }
}

#[tokio::test]
async fn a_service_that_is_killed_in_mid_upload_begins_anew() {
    let mut far = Far::new().await;
    let rush = far.world.rush().await;
    let before = rush.acknowledged();
    let backup = far.half_a_backup().await;
    far.world.server.kill().await;
    far.line.decide(|_| Fate::Pass);
    far.world.some_more(&rush).await;
    far.world.server.start_again().await;
    let backup = far.world.completed(backup).await;
    let acknowledged = rush.stop().await;
    assert_eq!(far.world.bank.audit(&acknowledged).await, "");
    assert_eq!(far.stock().await.objects.len(), 2);
    // Sweeps the segments of the killed upload.
    assert_eq!(place::sweep(far.swift.port, CONTAINER).await, 1);
    far.world.assert_restored(&backup, &before).await;
    far.world.delete_backup(&backup).await;
    far.is_empty().await;
}

#[tokio::test]
async fn a_restore_goes_on_when_the_store_is_back() {
    let mut far = Far::new().await;
    let (backup, before) = far.a_backup().await;

    // The store goes down before the restore begins.
    far.swift.kill();
    let copy = far.world.ask_instance(&backup).await;
    far.one_has_failed("can't be reached").await;
    far.swift.start_again(&json!({}));
    far.world.assert_made(copy, &before).await;

    // The store goes down during the restore.
    let is_half = Arc::<AtomicBool>::default();
    let half = Arc::clone(&is_half);
    far.line.decide(move |head| {
        if !head.starts_with("GET") || !head.contains(DATA) {
            return Fate::Pass;
        }
        let is_first = !half.swap(true, Ordering::Relaxed);
        if is_first { Fate::AnswerOnly(SOME) } else { Fate::Answer(503) }
    });
    let failures = far.failures("can't be reached");
    let copy = far.world.ask_instance(&backup).await;
    eventually("some of it has come", async || {
        is_half.load(Ordering::Relaxed).then_some(())
    })
    .await;
    far.swift.kill();
    far.line.decide(|_| Fate::Pass);
    eventually("another try has failed", async || {
        (far.failures("can't be reached") > failures).then_some(())
    })
    .await;
    far.swift.start_again(&json!({}));
    far.world.assert_made(copy, &before).await;
    far.world.delete_backup(&backup).await;
    far.is_empty().await;
}

#[tokio::test]
async fn a_store_that_stays_down_fails_a_restore_and_nothing_else() {
    let mut far = Far::new().await;
    let (backup, before) = far.a_backup().await;
    far.swift.kill();
    let copy = far.world.ask_instance(&backup).await;
    let failed = far.world.failed(copy).await;
    let message = failed.fault.unwrap().message;
    let begin = "restore_instance failed at restore_files: ";
    assert!(message.starts_with(begin), "{message}");
    assert!(message.contains("can't be reached"), "{message}");
    assert!(!message.contains("testing"), "{message}");
    far.world.delete(copy).await;
    let left = far.world.server.census().directories;
    assert_eq!(left.len(), 1, "{left:?}");
    far.swift.start_again(&json!({}));
    far.world.assert_restored(&backup, &before).await;
    far.world.delete_backup(&backup).await;
    far.is_empty().await;
}

#[tokio::test]
async fn a_deletion_that_is_refused_says_so_and_can_be_asked_for_again() {
    let brief = Options { delete_seconds: Some(BRIEF), ..Options::default() };
    let far = Far::with(brief).await;
    let (backup, _) = far.a_backup().await;
    far.line.decide(|head| {
        let is_it = head.starts_with("DELETE");
        if is_it { Fate::Answer(403) } else { Fate::Pass }
    });
    far.world.ask_deletion(&backup).await;
    let failed = eventually("it has failed", async || {
        let found = far.world.show(backup.id).await;
        (found.status != BackupStatus::Deleting).then_some(found)
    })
    .await;
    assert_eq!(failed.status, BackupStatus::DeleteFailed, "{failed:?}");
    let message = failed.fault.unwrap().message;
    assert!(message.contains("doesn't let us in"), "{message}");
    assert!(!message.contains("403"), "{message}");
    assert!(far.world.server.log().contains("403"));
    assert!(!message.contains("testing"), "{message}");
    assert_eq!(far.stock().await.objects.len(), 2);
    far.line.decide(|_| Fate::Pass);
    far.world.delete_backup(&backup).await;
    far.is_empty().await;
}
