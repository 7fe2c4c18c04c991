//! What is left of objects that nobody finished.

use std::{iter, sync::Arc, time::Duration};

use chrono::Utc;
use clouddb_objects::ObjectStore;
use futures::future::join_all;
use slog::{info, warn};
use tokio::time::{sleep, timeout};

use crate::{Inner, operations::chain, steady::Steady};

/// How often to look, and how much older than any backup may take it has to be.
const EVERY: Duration = Duration::from_hours(1);

/// How often to look whether the clock is believed.
const BELIEVE_EVERY: Duration = Duration::from_secs(1);

/// Looks as soon as the clock is believed, and then again and again until the
/// service stops. How old something is is told by the clock of this machine.
pub(crate) async fn sweep_forever(inner: Arc<Inner>) {
    let clock = Steady::new(inner.settings.clock_patience);
    let looking = async {
        loop {
            while !clock.believes(Utc::now()) {
                sleep(BELIEVE_EVERY).await;
            }
            sweep(&inner).await;
            sleep(EVERY).await;
        }
    };
    tokio::select! {
        () = looking => {}
        () = inner.stopping.cancelled() => {}
    }
}

async fn sweep(inner: &Inner) {
    let age = inner.settings.backup_deadline.saturating_add(EVERY);
    let own = &inner.parts.storage.objects;
    let stores = iter::once(own).chain(inner.parts.regions.stores());
    let stores = stores.chain(inner.parts.logs.own());
    // One that is away keeps no other waiting.
    join_all(stores.map(|store| sweep_one(inner, store, age))).await;
}

async fn sweep_one(inner: &Inner, store: &ObjectStore, age: Duration) {
    match timeout(EVERY, store.sweep(age)).await {
        Ok(Ok(0)) => {}
        Ok(Ok(count)) => info!(inner.log, "removed unfinished objects";
            "count" => count),
        Ok(Err(failure)) => {
            warn!(inner.log, "can't look for unfinished objects";
                "cause" => chain(&failure));
        }
        Err(_) => warn!(inner.log, "can't look for unfinished objects";
            "cause" => "they aren't listed in time"),
    }
}
