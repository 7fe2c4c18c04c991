//! Requests that a client may send again.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use clouddb_model::AccountId;
use clouddb_store::{Fingerprint, Key, KeyState, Transaction};
use slog::warn;

use crate::{Control, Error, clock::sleep, operations::chain};

/// How often, and after which pause, to try again to forget a request. Soon
/// after the last try, another process may take over its key anyhow.
const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(500);

/// Writes the answer to a request as JSON, from the request's subject.
type Write<'a, T> = dyn Fn(&T) -> Result<String, Box<dyn StdError + Send + Sync>>
    + Send
    + Sync
    + 'a;

/// The answer to a request that its client may send again. It is stored in the
/// transaction of the request's work.
pub struct Answer<'a, T> {
    /// The request.
    pub key: &'a Key,
    /// Writes the answer.
    pub write: &'a Write<'a, T>,
}

impl<T> Answer<'_, T> {
    pub(crate) async fn keep(
        &self,
        transaction: &mut Transaction,
        subject: &T,
    ) -> Result<(), Error> {
        let text = (self.write)(subject).map_err(Error::Answer)?;
        let kept = transaction.keep_answer(self.key, &text).await?;
        kept.map_err(|_| Error::AnsweredElsewhere)
    }
}

/// One try to answer a request whose work isn't done in the store, so that the
/// answer can't be stored in the same transaction.
///
/// A note is stored before the work begins. When the request is sent again, the
/// note tells that work was begun, so the server finishes it instead of
/// refusing it for what exists already.
#[derive(Debug, Default)]
pub struct Attempt {
    key: Option<Key>,
    note: Option<String>,
}

impl Attempt {
    /// For a request that can't be sent again, or wasn't sent before.
    #[must_use]
    pub fn first(key: Option<Key>) -> Self {
        Self { key, note: None }
    }

    /// For a request whose work was begun before, with the note of that time.
    #[must_use]
    pub fn again(key: Key, note: String) -> Self {
        Self { key: Some(key), note: Some(note) }
    }

    /// Whether the work was begun.
    pub(crate) fn is_begun(&self) -> bool {
        self.note.is_some()
    }

    /// The note of the first try.
    pub(crate) fn note(&self) -> &str {
        self.note.as_deref().unwrap_or_default()
    }
}

impl<T> fmt::Debug for Answer<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("key", self.key).finish_non_exhaustive()
    }
}

impl Control {
    /// The key of a request. `id` is the client's name for it, `request` what
    /// it asks for, `open` a digest of that without its secrets, `formerly` the
    /// digest that earlier versions stored.
    #[must_use]
    pub fn key(
        &self,
        account: &AccountId,
        id: &str,
        request: &[u8],
        open: String,
        formerly: String,
    ) -> Key {
        let parts = &self.inner.parts;
        Key {
            account: account.clone(),
            id: id.to_owned(),
            fingerprint: Fingerprint {
                open,
                // Each data directory has its own secret.
                domain: parts.cell.to_string(),
                keyed: parts.secret.fingerprint(request),
            },
            formerly,
            holder: parts.peers.own().to_owned(),
        }
    }

    /// Finds out whether a request was sent before. The caller has to answer a
    /// new one, or drop its key.
    pub async fn take_key(&self, key: &Key) -> Result<KeyState, Error> {
        let taken = self.inner.parts.store.take_key(key).await;
        if taken.is_err() {
            // The store may have recorded the key before the connection broke.
            // Nothing answers that request.
            self.drop_key(key).await;
        }
        Ok(taken?)
    }

    /// Stores a note before the work for a request begins.
    pub(crate) async fn begin(
        &self,
        attempt: &mut Attempt,
        note: &str,
    ) -> Result<(), Error> {
        if let Some(key) = &attempt.key {
            let noted = self.inner.parts.store.note_key(key, note).await?;
            noted.map_err(|_| Error::AnsweredElsewhere)?;
        }
        attempt.note = Some(note.to_owned());
        Ok(())
    }

    /// Stores the answer to a request whose work is done.
    pub async fn keep_answer(
        &self,
        attempt: &Attempt,
        answer: &str,
    ) -> Result<(), Error> {
        let Some(key) = &attempt.key else { return Ok(()) };
        let mut transaction = self.inner.parts.store.begin().await?;
        let kept = transaction.keep_answer(key, answer).await?;
        kept.map_err(|_| Error::AnsweredElsewhere)?;
        Ok(transaction.commit().await?)
    }

    /// Ends a try that failed. Another try may finish at once what was begun.
    /// If nothing was begun, the request is forgotten.
    pub async fn give_up(&self, attempt: &Attempt) {
        let Some(key) = &attempt.key else { return };
        if !attempt.is_begun() {
            return self.drop_key(key).await;
        }
        // If the store fails, the key is free once this holder's lease has
        // ended.
        if let Err(failure) = self.inner.parts.store.leave_key(key).await {
            warn!(self.inner.log, "a request can't be left to another try yet";
                "cause" => chain(&failure));
        }
    }

    /// Forgets a request that was refused, at once or when the store can be
    /// used again.
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
