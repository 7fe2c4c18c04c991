use std::sync::Arc;

use clouddb_identity::{Directory, Session};
use openapi_gateway::{Authenticate, Identity, Unavailable};

/// Tells the gateways whose a token is.
#[derive(Clone, Debug)]
pub(crate) struct Tokens(pub(crate) Arc<Directory>);

impl Authenticate for Tokens {
    async fn authenticate(
        &self,
        token: &str,
    ) -> Result<Option<Arc<Identity>>, Unavailable> {
        match self.0.session(token).await {
            Ok(session) => Ok(session.map(|session| identity(&session))),
            Err(error) => Err(Unavailable(error.into())),
        }
    }
}

/// A token that is for no account has an empty one, which no path names.
fn identity(session: &Session) -> Arc<Identity> {
    let account = session.account.as_ref();
    Arc::new(Identity {
        account: account.map(|own| own.id.clone()).unwrap_or_default(),
        roles: session.roles.clone(),
    })
}
