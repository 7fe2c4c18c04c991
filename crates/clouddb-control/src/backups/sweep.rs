//! What is left of objects that nobody finished.

use std::{sync::Arc, time::Duration};

use slog::{info, warn};
use tokio::time::sleep;

use crate::{Inner, operations::chain};

/// How often to look, and how much older than any backup may take it has to be.
const EVERY: Duration = Duration::from_hours(1);

/// Looks at once, and then again and again until the service stops.
pub(crate) async fn sweep_forever(inner: Arc<Inner>) {
    let looking = async {
        loop {
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
    match inner.parts.storage.objects.sweep(age).await {
        Ok(0) => {}
        Ok(count) => info!(inner.log, "removed unfinished objects";
            "count" => count),
        Err(failure) => warn!(inner.log, "can't look for unfinished objects";
            "cause" => chain(&failure)),
    }
}
