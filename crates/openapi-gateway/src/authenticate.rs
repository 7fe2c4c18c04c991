use std::{net::IpAddr, sync::Arc, time::Duration};

use crate::Allowed;

/// The owner of a token, and what the token permits.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Identity {
    /// The account that it is for.
    pub account: String,
    /// The roles that it gives, by the names of the document's `x-roles`.
    pub roles: Vec<String>,
    /// The only requests that it may make; `None` if it may make all that its
    /// roles allow.
    pub allowed: Option<Vec<Allowed>>,
}

/// Why a token couldn't be checked.
#[derive(Debug, thiserror::Error)]
pub enum Unchecked {
    /// No token can be checked at the moment.
    #[error("tokens can't be checked now")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Too many tokens from this address were invalid.
    #[error("too many tokens were none")]
    TooMany {
        /// How long to wait.
        retry_after: Duration,
    },
}

/// Checks tokens.
pub trait Authenticate: Send + Sync + 'static {
    /// The owner of a token that came from an address; `None` if the token is
    /// invalid.
    fn authenticate(
        &self,
        token: &str,
        from: IpAddr,
    ) -> impl Future<Output = Result<Option<Arc<Identity>>, Unchecked>> + Send;
}
