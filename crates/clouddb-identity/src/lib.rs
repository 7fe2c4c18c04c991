//! Who may use clouddb.
//!
//! A [`Directory`] gives tokens to users, and knows what tokens are good for.
//!
//! Its users are its own, with passwords and API keys, kept in a store that is
//! of no use to whoever reads it: passwords are hashed by Argon2, and of keys
//! and tokens, which are random and long, there is a digest. Or else they are
//! those of a Keystone, which is asked about every token.

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
