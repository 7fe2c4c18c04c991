//! Requests that a client may send again.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use clouddb_model::AccountId;
use clouddb_store::{Key, KeyState};
use slog::warn;
use tokio::time::sleep;

use crate::{Control, Error, Instance, operations::chain};

/// How often to try again to forget a request, and how long to wait before. By
/// the end it is forgotten anyhow.
const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(500);

/// Writes the answer to a request as JSON.
type Write<'a> = dyn Fn(&Instance) -> Result<String, Box<dyn StdError + Send + Sync>>
    + Send
    + Sync
    + 'a;

/// The answer to a request that its client may send again, to be kept along
/// with what is done for it.
#[derive(Clone, Copy)]
pub struct Answer<'a> {
    /// The request.
    pub key: &'a Key,
    /// Writes the answer.
    pub write: &'a Write<'a>,
}

impl fmt::Debug for Answer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("key", self.key).finish_non_exhaustive()
    }
}

impl Control {
    /// A request, as its client calls it and by a digest of what it asks for.
    #[must_use]
    pub fn key(
        &self,
        account: &AccountId,
        id: &str,
        fingerprint: String,
    ) -> Key {
        Key {
            account: account.clone(),
            id: id.to_owned(),
            fingerprint,
            holder: self.inner.parts.peers.own().to_owned(),
        }
    }

    /// Finds out whether a request was sent before. A new one is for the
    /// caller to answer, or to drop.
    pub async fn take_key(&self, key: &Key) -> Result<KeyState, Error> {
        let taken = self.inner.parts.store.take_key(key).await;
        if taken.is_err() {
            // The store may have written it down before it was lost; nobody
            // answers it.
            self.drop_key(key).await;
        }
        Ok(taken?)
    }

    /// Forgets a request that was refused: at once, or as soon as the store can
    /// be used again.
    pub async fn drop_key(&self, key: &Key) {
        let Err(failure) = self.inner.parts.store.drop_key(key).await else {
            return;
        };
        warn!(self.inner.log, "a request can't be forgotten yet";
            "cause" => chain(&failure));
        let (inner, key) = (Arc::clone(&self.inner), key.clone());
        self.inner.tasks.spawn(async move {
            for _ in 0..TRIES {
                tokio::select! {
                    () = sleep(PAUSE) => {}
                    () = inner.stopping.cancelled() => return,
                }
                if inner.parts.store.drop_key(&key).await.is_ok() {
                    return;
                }
            }
        });
    }
}
