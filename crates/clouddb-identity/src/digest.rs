use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq;

/// The length in bytes of secrets made by this program.
const LENGTH: usize = 32;
/// The length in bytes of the first user's secrets.
const FIRST_LENGTH: usize = 24;

/// The digest of a random secret that is too long to be guessed.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Digest([u8; 32]);

impl Digest {
    pub(crate) fn of(secret: &str) -> Self {
        Self(Sha256::digest(secret.as_bytes()).into())
    }

    /// The stored form.
    pub(crate) fn text(&self) -> String {
        hex::encode(self.0)
    }

    /// Whether a stored digest equals this one. The comparison takes constant
    /// time.
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

/// Whether a text has the form of a secret made by this program, or of the
/// first user's.
pub(crate) fn may_be_secret(text: &str) -> bool {
    let lengths = [2 * LENGTH, 2 * FIRST_LENGTH];
    lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_hexdigit())
}
