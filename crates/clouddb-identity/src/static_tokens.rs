use std::{collections::HashMap, fmt};

use chrono::{DateTime, TimeDelta, Utc};
use clouddb_model::{AccountId, Role};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    Account, Method, Session, SessionDomain, SessionUser, digest::Digest,
};

/// What the user of a token is called that belongs to none.
const NOBODY: &str = "configuration";

/// A token that is good from the start, and as long as it is configured.
#[derive(Clone)]
pub struct StaticToken {
    /// The token.
    pub token: SecretString,
    /// The account that it is for.
    pub account: AccountId,
    /// What it is good for in the account.
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

/// The tokens that are configured, by their digests: what is looked for isn't
/// compared with them, so nothing is learnt from how long that takes.
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

    /// What a token is good for, which is always as long as a new one is.
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
