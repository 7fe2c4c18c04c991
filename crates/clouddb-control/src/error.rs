use std::fmt;

/// Why a request can't be carried out.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The request breaks a rule.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// There is no such thing, or none of this account.
    #[error("there is no {kind} {id}")]
    NotFound {
        /// What it would be.
        kind: &'static str,
        /// The id that was given.
        id: String,
    },
    /// The service doesn't do this.
    #[error("{0} not offered by this service")]
    NotOffered(&'static str),
    /// There is no room for another instance.
    #[error("every address for instances is in use")]
    NoAddress,
    /// The store failed.
    #[error("the store failed")]
    Store(#[from] clouddb_store::Error),
    /// The platform failed.
    #[error("the platform failed")]
    Platform(#[from] clouddb_platform::Error),
    /// The engine failed.
    #[error("the engine failed")]
    Engine(#[from] clouddb_engine::Error),
    /// What is remembered of an instance can't be written or read.
    #[error("the contents of an instance can't be written or read")]
    Contents(#[from] serde_json::Error),
}

/// A member of a request that breaks a rule.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Invalid {
    /// The member, as a JSON pointer from the resource that was given.
    pub at: String,
    /// Its value and the rule that it breaks.
    pub rule: String,
}

impl Invalid {
    pub(crate) fn new(at: impl Into<String>, rule: impl Into<String>) -> Self {
        Self { at: at.into(), rule: rule.into() }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.rule)
    }
}

impl std::error::Error for Invalid {}
