use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq;

/// The bytes of a secret that is made here.
const LENGTH: usize = 32;
/// The bytes of the first user's secrets.
const FIRST_LENGTH: usize = 24;

/// The digest of a secret that is random and long enough that nobody finds it
/// by guessing.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Digest([u8; 32]);

impl Digest {
    pub(crate) fn of(secret: &str) -> Self {
        Self(Sha256::digest(secret.as_bytes()).into())
    }

    /// As it is stored.
    pub(crate) fn text(&self) -> String {
        hex::encode(self.0)
    }

    /// Whether a stored digest is this one, in the same time for each.
    pub(crate) fn is(&self, stored: &str) -> bool {
        self.text().as_bytes().ct_eq(stored.as_bytes()).into()
    }
}

/// A secret of 256 bits.
#[must_use]
pub fn random_secret() -> String {
    let bytes: [u8; LENGTH] = rand::random();
    hex::encode(bytes)
}

/// Whether a text can be a secret that was made here, or the first user's.
pub(crate) fn may_be_secret(text: &str) -> bool {
    let lengths = [2 * LENGTH, 2 * FIRST_LENGTH];
    lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_hexdigit())
}
