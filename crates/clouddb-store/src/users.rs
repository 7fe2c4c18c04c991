//! Users of the service.

use std::fmt;

use chrono::{DateTime, Utc};
use clouddb_model::{AccountId, Role, UserId};

use crate::{
    EndlessToken, Error, Store, Transaction,
    decode::{moment, parse},
    statement::{Argument, Statement, sql},
};

/// A user.
#[derive(Clone, Eq, PartialEq)]
pub struct User {
    /// Its id.
    pub id: UserId,
    /// Its name, which is unique.
    pub name: String,
    /// The account that it belongs to.
    pub account: AccountId,
    /// What it may do in the account.
    pub roles: Vec<Role>,
    /// Whether it may log in.
    pub enabled: bool,
    /// The hash of its password.
    pub password: String,
    /// The digest of its API key.
    pub api_key: String,
    /// When it was created.
    pub created: DateTime<Utc>,
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("account", &self.account)
            .field("roles", &self.roles)
            .field("enabled", &self.enabled)
            .finish_non_exhaustive()
    }
}

type Row = (String, String, String, String, i64, String, String, i64);

impl User {
    fn read(row: Row) -> Result<Self, Error> {
        let (id, name, account, roles, enabled, password, api_key, created) =
            row;
        Ok(Self {
            roles: roles_of(&id, &roles)?,
            created: moment("created", &id, created)?,
            id: parse("id", &id, &id)?,
            name,
            account: AccountId::new(account),
            enabled: enabled == 1,
            password,
            api_key,
        })
    }
}

pub(crate) fn roles_of(id: &str, roles: &str) -> Result<Vec<Role>, Error> {
    roles.split(' ').map(|role| parse("roles", id, role)).collect()
}

fn words(roles: &[Role]) -> String {
    roles.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(" ")
}

impl Store {
    /// Adds a user with `created` set to now. Returns whether it was added: a
    /// user of that name may exist.
    pub async fn add_user(&self, user: &User) -> Result<bool, Error> {
        let mut transaction = self.begin().await?;
        let added = transaction.insert_user(user).await?;
        transaction.commit().await?;
        Ok(added)
    }

    /// Whether the first user was ever created, even if it was removed since.
    pub async fn has_had_first_user(&self) -> Result<bool, Error> {
        let find = sql("SELECT id FROM identity_first_user");
        let found: Option<(i64,)> = self.fetch_optional(find).await?;
        Ok(found.is_some())
    }

    /// Creates the first user with a token that never expires, once for each
    /// store. If an earlier version created users, the first one gets the token
    /// if it still exists.
    pub async fn add_first_user(
        &self,
        user: &User,
        token: &EndlessToken,
    ) -> Result<(), Error> {
        let mut transaction = self.begin().await?;
        let note =
            sql("INSERT INTO identity_first_user (id, made) VALUES (1, \
             $1) ON CONFLICT (id) DO NOTHING");
        let note = note.bind(transaction.now().timestamp_micros());
        if transaction.execute(note).await? == 0 {
            return transaction.roll_back().await;
        }
        let find = sql("SELECT name, account FROM identity_user");
        let others: Vec<(String, String)> = transaction.fetch_all(find).await?;
        let is_it = |(name, account): &(String, String)| {
            *name == user.name && account == user.account.as_str()
        };
        let is_there = others.iter().any(is_it);
        if is_there
            || others.is_empty() && transaction.insert_user(user).await?
        {
            transaction.give_endless_token(&user.name, token).await?;
        }
        transaction.commit().await
    }

    /// All users, by name.
    pub async fn users(&self) -> Result<Vec<User>, Error> {
        let find = sql("SELECT id, name, account, roles, enabled, password, \
             api_key, created FROM identity_user ORDER BY name");
        let rows: Vec<Row> = self.fetch_all(find).await?;
        rows.into_iter().map(User::read).collect()
    }

    /// The user of that name.
    pub async fn user_by_name(
        &self,
        name: &str,
    ) -> Result<Option<User>, Error> {
        let find = sql("SELECT id, name, account, roles, enabled, password, \
             api_key, created FROM identity_user WHERE name = $1");
        let row = self.fetch_optional(find.bind(name)).await?;
        row.map(User::read).transpose()
    }

    /// The user with that id.
    pub async fn user_by_id(&self, id: UserId) -> Result<Option<User>, Error> {
        let find = sql("SELECT id, name, account, roles, enabled, password, \
             api_key, created FROM identity_user WHERE id = $1");
        let row = self.fetch_optional(find.bind(id.to_string())).await?;
        row.map(User::read).transpose()
    }

    /// Lets a user log in again. Returns whether there is a user of that name.
    pub async fn enable_user(&self, name: &str) -> Result<bool, Error> {
        let update =
            sql("UPDATE identity_user SET enabled = 1 WHERE name = $1");
        self.change_user(update.bind(name)).await
    }

    /// Disables a user, and ends the user's tokens.
    pub async fn disable_user(&self, name: &str) -> Result<bool, Error> {
        let update =
            sql("UPDATE identity_user SET enabled = 0 WHERE name = $1");
        self.change_user_and_end_tokens(update.bind(name), name).await
    }

    /// Changes a user's password, and ends the user's tokens.
    pub async fn set_password(
        &self,
        name: &str,
        password: &str,
    ) -> Result<bool, Error> {
        let update =
            sql("UPDATE identity_user SET password = $2 WHERE name = $1");
        let update = update.bind(name).bind(password);
        self.change_user_and_end_tokens(update, name).await
    }

    /// Changes a user's API key, and ends the user's tokens.
    pub async fn set_api_key(
        &self,
        name: &str,
        digest: &str,
    ) -> Result<bool, Error> {
        let update =
            sql("UPDATE identity_user SET api_key = $2 WHERE name = $1");
        let update = update.bind(name).bind(digest);
        self.change_user_and_end_tokens(update, name).await
    }

    /// Changes a user's roles. They hold for the user's present tokens, too.
    pub async fn set_roles(
        &self,
        name: &str,
        roles: &[Role],
    ) -> Result<bool, Error> {
        let update = sql("UPDATE identity_user SET roles = $2 WHERE name = $1");
        self.change_user(update.bind(name).bind(words(roles))).await
    }

    /// Removes a user and the user's tokens.
    pub async fn remove_user(&self, name: &str) -> Result<bool, Error> {
        let delete = sql("DELETE FROM identity_user WHERE name = $1");
        self.change_user(delete.bind(name)).await
    }

    async fn change_user(&self, change: Statement) -> Result<bool, Error> {
        let mut transaction = self.begin().await?;
        let changed = transaction.execute(change).await?;
        transaction.commit().await?;
        Ok(changed == 1)
    }

    async fn change_user_and_end_tokens(
        &self,
        change: Statement,
        name: impl Into<Argument>,
    ) -> Result<bool, Error> {
        let mut transaction = self.begin().await?;
        let changed = transaction.execute(change).await?;
        let end = sql("DELETE FROM identity_token WHERE user_id IN (SELECT \
             id FROM identity_user WHERE name = $1)");
        transaction.execute(end.bind(name)).await?;
        transaction.commit().await?;
        Ok(changed == 1)
    }
}

impl Transaction {
    async fn insert_user(&mut self, user: &User) -> Result<bool, Error> {
        let insert = sql("INSERT INTO identity_user (id, name, account, \
             roles, enabled, password, api_key, created) VALUES ($1, $2, $3, \
             $4, $5, $6, $7, $8) ON CONFLICT (name) DO NOTHING")
        .bind(user.id.to_string())
        .bind(user.name.as_str())
        .bind(user.account.as_str())
        .bind(words(&user.roles))
        .bind(i64::from(user.enabled))
        .bind(user.password.as_str())
        .bind(user.api_key.as_str())
        .bind(self.now().timestamp_micros());
        Ok(self.execute(insert).await? == 1)
    }
}
