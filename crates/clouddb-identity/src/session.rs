use std::fmt;

use chrono::{DateTime, Utc};
use secrecy::SecretString;
use serde::Deserialize;

use crate::Domain;

/// The user, account and roles of a token. It doesn't have the token itself.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Session {
    /// The token's public id, used where the token must not be shown.
    pub id: String,
    /// The user.
    pub user: SessionUser,
    /// The account that the token is for, if any.
    pub account: Option<Account>,
    /// What the user may do in the account.
    pub roles: Vec<String>,
    /// The only requests that the token may make; `None` if it isn't
    /// restricted.
    pub rules: Option<Vec<AccessRule>>,
    /// How the user logged in.
    pub method: Method,
    /// When the token was issued.
    pub issued: DateTime<Utc>,
    /// When the token expires.
    pub expires: DateTime<Utc>,
}

/// A request that a restricted token may make.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AccessRule {
    /// The method.
    pub method: String,
    /// The pattern of its path, as in Keystone, with `{…}`, `*` and `**`.
    pub path: String,
}

/// The user of a session.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SessionUser {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its domain.
    pub domain: SessionDomain,
}

/// The domain of a user or an account.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
pub struct SessionDomain {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

impl Default for SessionDomain {
    fn default() -> Self {
        Self { id: Domain::ID.into(), name: Domain::NAME.into() }
    }
}

/// The account of a session.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Account {
    /// Its id, as paths name it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its domain.
    pub domain: SessionDomain,
}

impl Account {
    /// An account whose name is its id.
    pub(crate) fn of(id: impl Into<String>) -> Self {
        let id = id.into();
        Self { name: id.clone(), id, domain: SessionDomain::default() }
    }
}

/// How a user logged in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Method {
    /// With a password.
    Password,
    /// With an API key.
    Key,
    /// With another token.
    Token,
}

impl Method {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Key => "key",
            Self::Token => "token",
        }
    }

    /// A later version may have written other names.
    pub(crate) fn of(text: &str) -> Self {
        match text {
            "password" => Self::Password,
            "key" => Self::Key,
            _ => Self::Token,
        }
    }
}

/// A new token and its session.
pub struct LoggedIn {
    /// The token.
    pub token: SecretString,
    /// Its session.
    pub session: Session,
}

impl fmt::Debug for LoggedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoggedIn")
            .field("session", &self.session)
            .finish_non_exhaustive()
    }
}
