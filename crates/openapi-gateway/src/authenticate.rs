use std::sync::Arc;

/// Who a token belongs to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Identity {
    /// The account that it is for.
    pub account: String,
    /// The roles that it gives, by the names of the document's `x-roles`.
    pub roles: Vec<String>,
}

/// Tokens can't be checked now.
#[derive(Debug, thiserror::Error)]
#[error("tokens can't be checked now")]
pub struct Unavailable(#[source] pub Box<dyn std::error::Error + Send + Sync>);

/// Knows the tokens.
pub trait Authenticate: Send + Sync + 'static {
    /// Who the token belongs to; `None` when it is nobody's.
    fn authenticate(
        &self,
        token: &str,
    ) -> impl Future<Output = Result<Option<Arc<Identity>>, Unavailable>> + Send;
}
