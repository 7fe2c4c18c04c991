//! Administration of users.

use chrono::Utc;
use clouddb_model::{AccountId, Role, UserId};
use clouddb_store::{EndlessToken, Store, User};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    Error, Method,
    digest::{Digest, random_secret},
    passwords,
};

const LONGEST_NAME: usize = 255;
const LONGEST_ACCOUNT: usize = 64;
const SHORTEST_PASSWORD: usize = 8;
const LONGEST_PASSWORD: usize = 1024;

/// The users of a store, for administration.
#[derive(Clone, Debug)]
pub struct Users {
    store: Store,
}

/// A user to create.
#[derive(Clone, Debug)]
pub struct NewUser {
    /// Its name.
    pub name: String,
    /// The account that it belongs to.
    pub account: String,
    /// What it may do in the account.
    pub roles: Vec<Role>,
    /// Its password.
    pub password: SecretString,
    /// Its API key, which must be random and long.
    pub api_key: SecretString,
}

/// Why a change of users failed.
#[derive(Debug, thiserror::Error)]
pub enum UserError {
    /// There is a user of that name.
    #[error("there is a user {0:?} already")]
    Taken(String),
    /// There is no user of that name.
    #[error("there is no user {0:?}")]
    Unknown(String),
    /// The name isn't allowed.
    #[error(
        "a user's name has 1 to 255 characters, none of them a control character"
    )]
    Name,
    /// The account's id isn't allowed.
    #[error(
        "an account's id has 1 to 64 letters, digits, hyphens and underscores"
    )]
    Account,
    /// A user needs at least one role.
    #[error("a user has at least one role")]
    NoRole,
    /// The password is too short or too long.
    #[error("a password has 8 to 1024 bytes")]
    Password,
    /// The password couldn't be hashed, or the store failed.
    #[error(transparent)]
    Failed(#[from] Error),
}

impl From<clouddb_store::Error> for UserError {
    fn from(error: clouddb_store::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl Users {
    /// The users of a store.
    #[must_use]
    pub fn of(store: Store) -> Self {
        Self { store }
    }

    /// Adds a user.
    pub async fn add(&self, new: NewUser) -> Result<User, UserError> {
        let user = made(new).await?;
        if self.store.add_user(&user).await? {
            return Ok(user);
        }
        Err(UserError::Taken(user.name))
    }

    /// Whether the first user was ever created, even if it was removed since.
    pub async fn have_had_first(&self) -> Result<bool, UserError> {
        Ok(self.store.has_had_first_user().await?)
    }

    /// Creates the first user with a token that never expires, once and never
    /// again. If an earlier version created this user, it gets the token.
    pub async fn add_first(
        &self,
        new: NewUser,
        token: &SecretString,
    ) -> Result<(), UserError> {
        let user = made(new).await?;
        Ok(self.store.add_first_user(&user, &endless(token)).await?)
    }

    /// All users, by name.
    pub async fn list(&self) -> Result<Vec<User>, UserError> {
        Ok(self.store.users().await?)
    }

    /// The user of that name.
    pub async fn find(&self, name: &str) -> Result<User, UserError> {
        let user = self.store.user_by_name(name).await?;
        user.ok_or_else(|| UserError::Unknown(name.to_owned()))
    }

    /// Lets a user log in again.
    pub async fn enable(&self, name: &str) -> Result<(), UserError> {
        known(name, self.store.enable_user(name).await?)
    }

    /// Disables a user, and ends the user's tokens.
    pub async fn disable(&self, name: &str) -> Result<(), UserError> {
        known(name, self.store.disable_user(name).await?)
    }

    /// Changes a user's password, and ends the user's tokens.
    pub async fn set_password(
        &self,
        name: &str,
        password: SecretString,
    ) -> Result<(), UserError> {
        let hash = hash(password).await?;
        known(name, self.store.set_password(name, &hash).await?)
    }

    /// Gives a user another API key, and ends the user's tokens.
    pub async fn renew_api_key(
        &self,
        name: &str,
    ) -> Result<SecretString, UserError> {
        let key = random_secret();
        let digest = Digest::of(&key).text();
        known(name, self.store.set_api_key(name, &digest).await?)?;
        Ok(SecretString::from(key))
    }

    /// Gives a user another token that never expires; the previous one ends. It
    /// ends when the user is disabled or removed, or when the password or the
    /// API key changes.
    pub async fn renew_token(
        &self,
        name: &str,
    ) -> Result<SecretString, UserError> {
        let token = SecretString::from(random_secret());
        let given = endless(&token);
        known(name, self.store.renew_endless_token(name, &given).await?)?;
        Ok(token)
    }

    /// Changes a user's roles.
    pub async fn set_roles(
        &self,
        name: &str,
        roles: Vec<Role>,
    ) -> Result<(), UserError> {
        let roles = self::roles(roles)?;
        known(name, self.store.set_roles(name, &roles).await?)
    }

    /// Removes a user and the user's tokens.
    pub async fn remove(&self, name: &str) -> Result<(), UserError> {
        known(name, self.store.remove_user(name).await?)
    }
}

/// Checks a new user, and hashes its secrets.
async fn made(new: NewUser) -> Result<User, UserError> {
    let length = new.name.chars().count();
    if length == 0
        || length > LONGEST_NAME
        || new.name.chars().any(char::is_control)
    {
        return Err(UserError::Name);
    }
    let is_fine = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    if new.account.is_empty()
        || new.account.len() > LONGEST_ACCOUNT
        || !new.account.chars().all(is_fine)
    {
        return Err(UserError::Account);
    }
    Ok(User {
        id: UserId::random(),
        account: AccountId::new(new.account),
        roles: roles(new.roles)?,
        enabled: true,
        password: hash(new.password).await?,
        api_key: Digest::of(new.api_key.expose_secret()).text(),
        created: Utc::now(),
        name: new.name,
    })
}

fn endless(token: &SecretString) -> EndlessToken {
    EndlessToken {
        digest: Digest::of(token.expose_secret()).text(),
        id: random_secret(),
        method: Method::Token.as_str().into(),
    }
}

fn known(name: &str, is_known: bool) -> Result<(), UserError> {
    if is_known { Ok(()) } else { Err(UserError::Unknown(name.to_owned())) }
}

fn roles(mut roles: Vec<Role>) -> Result<Vec<Role>, UserError> {
    roles.sort_unstable();
    roles.dedup();
    if roles.is_empty() { Err(UserError::NoRole) } else { Ok(roles) }
}

async fn hash(password: SecretString) -> Result<String, UserError> {
    let length = password.expose_secret().len();
    if !(SHORTEST_PASSWORD..=LONGEST_PASSWORD).contains(&length) {
        return Err(UserError::Password);
    }
    Ok(passwords::hash(password).await?)
}
