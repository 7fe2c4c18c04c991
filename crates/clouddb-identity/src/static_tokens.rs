use std::{collections::HashMap, fmt};

use chrono::{DateTime, TimeDelta, Utc};
use clouddb_model::{AccountId, Role};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    Account, Method, Session, SessionDomain, SessionUser, digest::Digest,
};

/// The name of the user of configured tokens, which belong to no user.
const NOBODY: &str = "configuration";

/// A token that is valid from the start, as long as it is configured.
#[derive(Clone)]
pub struct StaticToken {
    /// The token.
    pub token: SecretString,
    /// The account that it is for.
    pub account: AccountId,
    /// What it may do in the account.
    pub roles: Vec<Role>,
}

impl fmt::Debug for StaticToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StaticToken")
            .field("account", &self.account)
            .field("roles", &self.roles)
            .finish_non_exhaustive()
    }
}

/// The configured tokens, by digest. A lookup doesn't compare the tokens
/// themselves, so its duration reveals nothing about them.
#[derive(Debug)]
pub(crate) struct StaticTokens {
    sessions: HashMap<Digest, Session>,
    lifetime: TimeDelta,
}

impl StaticTokens {
    pub(crate) fn new(tokens: &[StaticToken], lifetime: TimeDelta) -> Self {
        let now = Utc::now();
        let sessions = tokens.iter().map(|token| {
            let digest = Digest::of(token.token.expose_secret());
            (digest, token.session(now))
        });
        Self { sessions: sessions.collect(), lifetime }
    }

    /// The session of a token. It always expires as late as a new one.
    pub(crate) fn session(&self, token: &Digest) -> Option<Session> {
        let session = self.sessions.get(token)?.clone();
        Some(Session { expires: Utc::now() + self.lifetime, ..session })
    }
}

impl StaticToken {
    fn session(&self, now: DateTime<Utc>) -> Session {
        let nobody = SessionUser {
            id: NOBODY.into(),
            name: NOBODY.into(),
            domain: SessionDomain::default(),
        };
        Session {
            id: NOBODY.into(),
            user: nobody,
            account: Some(Account::of(self.account.as_str())),
            roles: self.roles.iter().map(Role::to_string).collect(),
            rules: None,
            method: Method::Token,
            issued: now,
            expires: now,
        }
    }
}
