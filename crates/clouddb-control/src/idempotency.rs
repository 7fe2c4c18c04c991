//! Requests that a client may send again.

use std::{error::Error as StdError, fmt};

use clouddb_model::AccountId;
use clouddb_store::{Key, KeyState};

use crate::{Control, Error, Instance};

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
        Ok(self.inner.parts.store.take_key(key).await?)
    }

    /// Forgets a request that was refused.
    pub async fn drop_key(&self, key: &Key) -> Result<(), Error> {
        Ok(self.inner.parts.store.drop_key(key).await?)
    }
}
