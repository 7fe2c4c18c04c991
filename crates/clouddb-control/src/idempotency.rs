//! Requests that a client may send again.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use clouddb_model::AccountId;
use clouddb_store::{Fingerprint, Key, KeyState, Transaction};
use slog::warn;

use crate::{Control, Error, clock::sleep, operations::chain};

/// How often to try again to forget a request, and how long to wait before. By
/// the end it is forgotten anyhow.
const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(500);

/// Writes the answer to a request as JSON, from what it is about.
type Write<'a, T> = dyn Fn(&T) -> Result<String, Box<dyn StdError + Send + Sync>>
    + Send
    + Sync
    + 'a;

/// The answer to a request that its client may send again, to be kept along
/// with what is done for it.
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
/// answer can't be kept along with it.
///
/// What is noted before the work begins is there when the request is sent
/// again: then the work isn't refused for what was done of it, but finished.
#[derive(Debug, Default)]
pub struct Attempt {
    key: Option<Key>,
    note: Option<String>,
}

impl Attempt {
    /// To answer a request that can't be sent again, or wasn't before.
    #[must_use]
    pub fn first(key: Option<Key>) -> Self {
        Self { key, note: None }
    }

    /// To answer one whose work was begun before, with what was noted then.
    #[must_use]
    pub fn again(key: Key, note: String) -> Self {
        Self { key: Some(key), note: Some(note) }
    }

    /// Whether the work was begun.
    pub(crate) fn is_begun(&self) -> bool {
        self.note.is_some()
    }

    /// What was noted then.
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
    /// A request, as its client calls it, by what it asks for, by a digest of
    /// that without its secrets, and by what earlier versions recognised it.
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
                // Each data directory has a secret of its own.
                domain: parts.cell.to_string(),
                keyed: parts.secret.fingerprint(request),
            },
            formerly,
            holder: parts.peers.own().to_owned(),
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

    /// Notes something before the work for a request begins.
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

    /// Keeps the answer to a request whose work is done.
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

    /// Ends a try that failed. What was begun can be finished at once by
    /// another try; what wasn't is forgotten.
    pub async fn give_up(&self, attempt: &Attempt) {
        let Some(key) = &attempt.key else { return };
        if !attempt.is_begun() {
            return self.drop_key(key).await;
        }
        // If it can't be let go of now, it is when its holder's time is over.
        if let Err(failure) = self.inner.parts.store.leave_key(key).await {
            warn!(self.inner.log, "a request can't be left to another try yet";
                "cause" => chain(&failure));
        }
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
