use std::{sync::Arc, time::Duration};

/// Why a login failed, or a token wasn't ended.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The user, the password, the key, the token or the account is wrong. The
    /// error doesn't tell which.
    #[error(
        "the user, the password, the key, the token or the account is wrong"
    )]
    Refused,
    /// Too many attempts failed.
    #[error("too many attempts failed")]
    TooManyFailures {
        /// How long to wait.
        retry_after: Duration,
    },
    /// Too many clients log in at the same time.
    #[error("too many log in at the moment")]
    Busy,
    /// Clients can't end the token: it is in the configuration, or a user's that
    /// never expires.
    #[error("the token never expires, and can't be ended")]
    Configured,
    /// The store failed.
    #[error("the store failed")]
    Store(#[from] clouddb_store::Error),
    /// Keystone can't be reached.
    #[error("Keystone can't be asked")]
    Keystone(#[source] reqwest::Error),
    /// Keystone's answer is invalid.
    #[error("Keystone's answer can't be used: {0}")]
    KeystoneAnswer(String),
    /// A lookup failed that several requests shared.
    #[error(transparent)]
    Shared(Arc<Error>),
    /// A password couldn't be hashed.
    #[error("a password can't be hashed: {0}")]
    Hash(String),
}

impl Error {
    /// Whether the client may try again later.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        match self {
            Self::Busy | Self::Keystone(_) | Self::KeystoneAnswer(_) => true,
            Self::Shared(error) => error.is_unavailable(),
            Self::Store(error) => error.is_unavailable(),
            _ => false,
        }
    }
}
