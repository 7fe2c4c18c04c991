use std::fmt;

use chrono::{DateTime, Utc};
use secrecy::SecretString;
use serde::Deserialize;

use crate::Domain;

/// What a token is good for. It doesn't hold the token.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Session {
    /// What the token is called where it must not be shown.
    pub id: String,
    /// Whose it is.
    pub user: SessionUser,
    /// The account that it is for, if it is for one.
    pub account: Option<Account>,
    /// What the user may do in the account.
    pub roles: Vec<String>,
    /// The requests that it is good for, if it isn't good for all that the user
    /// may do.
    pub rules: Option<Vec<AccessRule>>,
    /// How the user showed who it was.
    pub method: Method,
    /// When it was given.
    pub issued: DateTime<Utc>,
    /// When it ends.
    pub expires: DateTime<Utc>,
}

/// A request that a token is good for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AccessRule {
    /// The method.
    pub method: String,
    /// What its path is like, in the words of Keystone: `{…}`, `*` and `**`.
    pub path: String,
}

/// The user of a session.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SessionUser {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The domain that it is in.
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
    /// Its id, as it stands in paths.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The domain that it is in.
    pub domain: SessionDomain,
}

impl Account {
    /// An account whose name is its id.
    pub(crate) fn of(id: impl Into<String>) -> Self {
        let id = id.into();
        Self { name: id.clone(), id, domain: SessionDomain::default() }
    }
}

/// How a user shows who it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Method {
    /// By a password.
    Password,
    /// By an API key.
    Key,
    /// By another token.
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

    /// What isn't known was written by a later version.
    pub(crate) fn of(text: &str) -> Self {
        match text {
            "password" => Self::Password,
            "key" => Self::Key,
            _ => Self::Token,
        }
    }
}

/// A token that was given, and what it is good for.
pub struct LoggedIn {
    /// The token.
    pub token: SecretString,
    /// What it is good for.
    pub session: Session,
}

impl fmt::Debug for LoggedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoggedIn")
            .field("session", &self.session)
            .finish_non_exhaustive()
    }
}
