use std::{net::IpAddr, sync::Arc};

use clouddb_identity::{Directory, Error, Session};
use openapi_gateway::{
    Allowed, Authenticate, Identity, PathPattern, Unchecked,
};

/// Tells the gateways whose a token is.
#[derive(Clone, Debug)]
pub(crate) struct Tokens(pub(crate) Arc<Directory>);

impl Authenticate for Tokens {
    async fn authenticate(
        &self,
        token: &str,
        from: IpAddr,
    ) -> Result<Option<Arc<Identity>>, Unchecked> {
        match self.0.session(token, from).await {
            Ok(session) => Ok(session.map(|session| identity(&session))),
            Err(Error::TooManyFailures { retry_after }) => {
                Err(Unchecked::TooMany { retry_after })
            }
            Err(error) => Err(Unchecked::Unavailable(error.into())),
        }
    }
}

/// A token without an account has an empty one, which no path can name.
fn identity(session: &Session) -> Arc<Identity> {
    let account = session.account.as_ref();
    Arc::new(Identity {
        account: account.map(|own| own.id.clone()).unwrap_or_default(),
        roles: session.roles.clone(),
        allowed: session.rules.as_ref().map(|rules| {
            let rules = rules.iter().map(|rule| Allowed {
                method: rule.method.clone(),
                path: PathPattern::new(&rule.path),
            });
            rules.collect()
        }),
    })
}
