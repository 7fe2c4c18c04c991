//! Users in the store.

use std::{sync::Arc, time::Duration};

use chrono::{TimeDelta, Utc};
use clouddb_model::{AccountId, Role};
use clouddb_store::{Expiry, NewToken, Proof, Store, User};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    Account, Credentials, Error, KeyName, LoggedIn, Method, Scope, Session,
    SessionDomain, SessionUser, Who,
    cache::Cache,
    credentials::API_KEY,
    digest::{Digest, may_be_secret, random_secret},
    passwords::Passwords,
};

/// How long to cache a session. Another process may end it meanwhile.
const REMEMBERED: Duration = Duration::from_secs(5);

/// The service's own users and their tokens.
#[derive(Debug)]
pub(crate) struct Embedded {
    store: Store,
    passwords: Passwords,
    cache: Cache,
    token_lifetime: TimeDelta,
}

/// A user whose credentials are valid, and the account of the token to issue.
struct Known {
    user: User,
    account: Option<AccountId>,
}

impl Embedded {
    pub(crate) async fn new(
        store: Store,
        token_lifetime: TimeDelta,
    ) -> Result<Self, Error> {
        Ok(Self {
            store,
            passwords: Passwords::new().await?,
            cache: Cache::new(REMEMBERED, Duration::ZERO),
            token_lifetime,
        })
    }

    pub(crate) async fn log_in(
        &self,
        credentials: Credentials,
        scope: &Scope,
    ) -> Result<LoggedIn, Error> {
        let (known, method) = match credentials {
            Credentials::Password { who, password } => {
                let known = self.by_password(&who, password, scope).await?;
                (known, Method::Password)
            }
            Credentials::Key { name, key } => {
                (self.by_key(&name, &key, scope).await?, Method::Key)
            }
            Credentials::Token(token) => {
                return self.by_token(&token, scope).await;
            }
        };
        let known = known.ok_or(Error::Refused)?;
        let proof = Proof::Secrets {
            password: known.user.password.clone(),
            api_key: known.user.api_key.clone(),
        };
        let expires = Expiry::After(self.token_lifetime);
        self.give(known, method, expires, proof).await
    }

    pub(crate) async fn session(
        &self,
        token: &str,
    ) -> Result<Option<Arc<Session>>, Error> {
        if !may_be_secret(token) {
            return Ok(None);
        }
        let digest = Digest::of(token);
        let begun = match self.cache.get(&digest) {
            Ok(known) => return Ok(known),
            Err(begun) => begun,
        };
        let token = self.store.token(&digest.text()).await?;
        let session = token.map(|token| Arc::new(self.session_of(token)));
        if session.is_some() {
            self.cache.put(digest, session.clone(), begun);
        }
        Ok(session)
    }

    pub(crate) async fn revoke(&self, token: &str) -> Result<bool, Error> {
        let digest = Digest::of(token);
        let found = self.store.token(&digest.text()).await?;
        if found.is_some_and(|token| token.is_endless) {
            return Err(Error::Configured);
        }
        let removed = self.store.remove_token(&digest.text()).await;
        // Whether that succeeded or not, look the token up in the store again.
        self.cache.remove(&digest);
        Ok(removed?)
    }

    async fn by_password(
        &self,
        who: &Who,
        password: SecretString,
        scope: &Scope,
    ) -> Result<Option<Known>, Error> {
        let user = self.user(who).await?;
        let hash = user.as_ref().map(|user| user.password.clone());
        let is_right = self.passwords.verify(password, hash).await?;
        Ok(user.filter(|_| is_right).and_then(|user| known(user, scope)))
    }

    async fn by_key(
        &self,
        name: &KeyName,
        key: &SecretString,
        scope: &Scope,
    ) -> Result<Option<Known>, Error> {
        let user = match name {
            KeyName::Of(user) => self.user(user).await?,
            KeyName::Id(id) => self.user(&Who::Id(id.clone())).await?,
            KeyName::Name { name, user } if name == API_KEY => {
                self.user(user).await?
            }
            KeyName::Name { .. } => None,
        };
        let digest = Digest::of(key.expose_secret());
        let user = user.filter(|user| digest.is(&user.api_key));
        Ok(user.and_then(|user| known(user, scope)))
    }

    async fn by_token(
        &self,
        token: &SecretString,
        scope: &Scope,
    ) -> Result<LoggedIn, Error> {
        let digest = Digest::of(token.expose_secret()).text();
        let old = self.store.token(&digest).await?.ok_or(Error::Refused)?;
        let user = self.store.user_by_id(old.user).await?;
        let known = user.and_then(|user| known(user, scope));
        let known = known.ok_or(Error::Refused)?;
        let expires = if old.is_endless {
            Expiry::After(self.token_lifetime)
        } else {
            Expiry::At(old.expires)
        };
        self.give(known, Method::Token, expires, Proof::Token(digest)).await
    }

    async fn user(&self, who: &Who) -> Result<Option<User>, Error> {
        Ok(match who {
            Who::Id(id) => match id.parse() {
                Ok(id) => self.store.user_by_id(id).await?,
                Err(_) => None,
            },
            Who::Name { name, domain } if domain.is_the_only() => {
                self.store.user_by_name(name).await?
            }
            Who::Name { .. } => None,
        })
    }

    async fn give(
        &self,
        known: Known,
        method: Method,
        expires: Expiry,
        proof: Proof,
    ) -> Result<LoggedIn, Error> {
        let Known { user, account } = known;
        let token = random_secret();
        let id = random_secret();
        let new = NewToken {
            digest: Digest::of(&token).text(),
            id: id.clone(),
            user: user.id,
            account: account.clone(),
            method: method.as_str().to_owned(),
            expires,
            proof,
        };
        let given = self.store.add_token(&new).await?;
        let (issued, expires) = given.ok_or(Error::Refused)?;
        let roles = if account.is_some() { user.roles } else { Vec::new() };
        Ok(LoggedIn {
            token: SecretString::from(token),
            session: Session {
                id,
                user: SessionUser {
                    id: user.id.to_string(),
                    name: user.name,
                    domain: SessionDomain::default(),
                },
                account: account.map(|account| Account::of(account.as_str())),
                roles: roles.iter().map(Role::to_string).collect(),
                rules: None,
                method,
                issued,
                expires,
            },
        })
    }

    /// The session of a token. One without an end always expires as late as a
    /// new one.
    fn session_of(&self, token: clouddb_store::Token) -> Session {
        let account = token.account;
        let roles = if account.is_some() { token.roles } else { Vec::new() };
        let expires = if token.is_endless {
            Utc::now() + self.token_lifetime
        } else {
            token.expires
        };
        Session {
            id: token.id,
            user: SessionUser {
                id: token.user.to_string(),
                name: token.user_name,
                domain: SessionDomain::default(),
            },
            account: account.map(|account| Account::of(account.as_str())),
            roles: roles.iter().map(Role::to_string).collect(),
            rules: None,
            method: Method::of(&token.method),
            issued: token.issued,
            expires,
        }
    }
}

/// The user and the account, if the user is enabled and the scope is allowed.
fn known(user: User, scope: &Scope) -> Option<Known> {
    let account = match scope {
        Scope::None => None,
        scope if scope.is(user.account.as_str()) => Some(user.account.clone()),
        _ => return None,
    };
    user.enabled.then_some(Known { user, account })
}
