use std::{net::IpAddr, sync::Arc, time::Duration};

use crate::Allowed;

/// Who a token belongs to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Identity {
    /// The account that it is for.
    pub account: String,
    /// The roles that it gives, by the names of the document's `x-roles`.
    pub roles: Vec<String>,
    /// The requests that it is good for, if it isn't good for all that the roles
    /// give.
    pub allowed: Option<Vec<Allowed>>,
}

/// Why a token isn't checked.
#[derive(Debug, thiserror::Error)]
pub enum Unchecked {
    /// None can be checked now.
    #[error("tokens can't be checked now")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Too many that came from there were none.
    #[error("too many tokens were none")]
    TooMany {
        /// How long to wait.
        retry_after: Duration,
    },
}

/// Knows the tokens.
pub trait Authenticate: Send + Sync + 'static {
    /// Who the token belongs to that came from an address; `None` when it is
    /// nobody's.
    fn authenticate(
        &self,
        token: &str,
        from: IpAddr,
    ) -> impl Future<Output = Result<Option<Arc<Identity>>, Unchecked>> + Send;
}
