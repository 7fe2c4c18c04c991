//! The users of clouddb.
//!
//! A [`Directory`] issues tokens to users, and checks them.
//!
//! Users are either its own or those of a Keystone, which it asks about every
//! token. Its own have passwords and API keys in a store whose readers can't
//! use them: it has Argon2 hashes of passwords, and digests of keys and tokens,
//! which are random and long.

mod attempts;
mod cache;
mod credentials;
mod digest;
mod directory;
mod embedded;
mod error;
mod keystone;
mod passwords;
mod session;
mod static_tokens;
mod users;

pub use attempts::FailureLimits;
pub use credentials::{Credentials, Domain, KeyName, Scope, Who};
pub use digest::random_secret;
pub use directory::{Directory, Settings};
pub use error::Error;
pub use keystone::{Keystone, KeystoneSettings};
pub use secrecy::{ExposeSecret, SecretString};
pub use session::{
    AccessRule, Account, LoggedIn, Method, Session, SessionDomain, SessionUser,
};
pub use static_tokens::StaticToken;
pub use users::{NewUser, UserError, Users};
