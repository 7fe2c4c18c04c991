//! Tokens of users who have logged in.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use clouddb_model::{AccountId, Role, UserId};
use sqlx::FromRow;

use crate::{
    Error, Store, Transaction,
    decode::{moment, parse},
    statement::{dialects, sql},
    users::roles_of,
};

/// The most tokens of one user. A further login removes the oldest one.
pub(crate) const TOKENS_OF_ONE: i64 = 1000;

/// A new token.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NewToken {
    /// Its digest.
    pub digest: String,
    /// Its public id, used where the token must not be shown.
    pub id: String,
    /// Its user.
    pub user: UserId,
    /// The account that it is for, if any.
    pub account: Option<AccountId>,
    /// How the user logged in.
    pub method: String,
    /// When it expires.
    pub expires: Expiry,
    /// What the user logged in with.
    pub proof: Proof,
}

/// What a user logged in with. It must still be valid when the token is stored.
#[derive(Clone, Eq, PartialEq)]
pub enum Proof {
    /// The user's password or API key, each in its stored form.
    Secrets {
        /// The hash of the password.
        password: String,
        /// The digest of the API key.
        api_key: String,
    },
    /// The digest of a token.
    Token(String),
}

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proof(…)")
    }
}

/// When a token expires.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Expiry {
    /// So long after it was issued.
    After(TimeDelta),
    /// At this moment.
    At(DateTime<Utc>),
}

/// A token that was issued, and its user.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Token {
    /// Its public id, used where the token must not be shown.
    pub id: String,
    /// Its user.
    pub user: UserId,
    /// The user's name.
    pub user_name: String,
    /// The account that it is for, if any.
    pub account: Option<AccountId>,
    /// The user's present roles in the account.
    pub roles: Vec<Role>,
    /// How the user logged in.
    pub method: String,
    /// When it was issued.
    pub issued: DateTime<Utc>,
    /// When it expires.
    pub expires: DateTime<Utc>,
    /// Whether it never expires by itself.
    pub is_endless: bool,
}

/// A token that never expires, and ends with its user.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct EndlessToken {
    /// Its digest.
    pub digest: String,
    /// Its public id, used where the token must not be shown.
    pub id: String,
    /// How the user logged in, as it is shown.
    pub method: String,
}

/// The stored expiry of a token that never expires, in microseconds: the end of
/// the year 9999.
const NEVER: i64 = 253_402_300_799_000_000;

#[derive(FromRow)]
struct Row {
    id: String,
    user_id: String,
    name: String,
    account: Option<String>,
    roles: String,
    method: String,
    issued: i64,
    expires: i64,
    endless: i64,
}

impl Store {
    /// Stores a token, unless what the user logged in with is no longer valid.
    /// Returns when it was issued and when it expires.
    pub async fn add_token(
        &self,
        token: &NewToken,
    ) -> Result<Option<(DateTime<Utc>, DateTime<Utc>)>, Error> {
        let mut transaction = self.begin().await?;
        if !transaction.holds(token).await? {
            return Ok(None);
        }
        let issued = transaction.now();
        let expires = match token.expires {
            Expiry::After(delta) => issued + delta,
            Expiry::At(moment) => moment,
        };
        let insert = sql("INSERT INTO identity_token (digest, id, user_id, \
             account, method, issued, expires) VALUES ($1, $2, $3, $4, $5, \
             $6, $7)")
        .bind(token.digest.as_str())
        .bind(token.id.as_str())
        .bind(token.user.to_string())
        .bind(token.account.as_ref().map(ToString::to_string))
        .bind(token.method.as_str())
        .bind(issued.timestamp_micros())
        .bind(expires.timestamp_micros());
        transaction.execute(insert).await?;
        let trim = dialects(
            "DELETE FROM identity_token WHERE digest IN (SELECT digest FROM \
             identity_token WHERE user_id = $1 AND endless = 0 ORDER BY \
             issued DESC, digest LIMIT -1 OFFSET $2)",
            "DELETE FROM identity_token WHERE digest IN (SELECT digest FROM \
             identity_token WHERE user_id = $1 AND endless = 0 ORDER BY \
             issued DESC, digest OFFSET $2)",
        );
        let trim = trim.bind(token.user.to_string()).bind(TOKENS_OF_ONE);
        transaction.execute(trim).await?;
        transaction.commit().await?;
        Ok(Some((issued, expires)))
    }

    /// The token with that digest, unless it has expired or its user is
    /// disabled.
    pub async fn token(&self, digest: &str) -> Result<Option<Token>, Error> {
        let find =
            sql("SELECT token.id, user_id, name, token.account, roles, \
             method, issued, expires, endless FROM identity_token token JOIN \
             identity_user ON identity_user.id = user_id WHERE digest = $1 \
             AND expires > $2 AND enabled = 1");
        let find =
            find.bind(digest).bind(self.machine_time().timestamp_micros());
        let row: Option<Row> = self.fetch_optional(find).await?;
        let Some(row) = row else { return Ok(None) };
        let id = row.id;
        Ok(Some(Token {
            user: parse("user_id", &id, &row.user_id)?,
            user_name: row.name,
            account: row.account.map(AccountId::new),
            roles: roles_of(&row.user_id, &row.roles)?,
            method: row.method,
            issued: moment("issued", &id, row.issued)?,
            expires: moment("expires", &id, row.expires)?,
            is_endless: row.endless == 1,
            id,
        }))
    }

    /// Replaces a user's token that never expires. Returns whether there is a
    /// user of that name.
    pub async fn renew_endless_token(
        &self,
        name: &str,
        token: &EndlessToken,
    ) -> Result<bool, Error> {
        let mut transaction = self.begin().await?;
        let end = sql("DELETE FROM identity_token WHERE endless = 1 AND \
             user_id IN (SELECT id FROM identity_user WHERE name = $1)");
        transaction.execute(end.bind(name)).await?;
        let given = transaction.give_endless_token(name, token).await?;
        transaction.commit().await?;
        Ok(given)
    }

    /// Removes a token, unless it never expires. Returns whether there was one.
    pub async fn remove_token(&self, digest: &str) -> Result<bool, Error> {
        let mut transaction = self.begin().await?;
        let delete = sql("DELETE FROM identity_token WHERE digest = $1 AND \
             endless = 0");
        let removed = transaction.execute(delete.bind(digest)).await?;
        transaction.commit().await?;
        Ok(removed == 1)
    }
}

impl Transaction {
    /// Gives a user a token that never expires, for the user's account. Returns
    /// whether there is a user of that name.
    pub(crate) async fn give_endless_token(
        &mut self,
        name: &str,
        token: &EndlessToken,
    ) -> Result<bool, Error> {
        let insert = sql("INSERT INTO identity_token (digest, id, user_id, \
             account, method, issued, expires, endless) SELECT $1, $2, id, \
             account, $3, $4, $5, 1 FROM identity_user WHERE name = $6")
        .bind(token.digest.as_str())
        .bind(token.id.as_str())
        .bind(token.method.as_str())
        .bind(self.now().timestamp_micros())
        .bind(NEVER)
        .bind(name);
        Ok(self.execute(insert).await? == 1)
    }

    /// Whether what the user logged in with is valid. It stays so until the
    /// transaction ends.
    async fn holds(&mut self, token: &NewToken) -> Result<bool, Error> {
        let lock = match &token.proof {
            Proof::Secrets { password, api_key } => {
                sql("UPDATE identity_user SET enabled = enabled WHERE id = $1 \
                     AND enabled = 1 AND password = $2 AND api_key = $3")
                .bind(token.user.to_string())
                .bind(password.as_str())
                .bind(api_key.as_str())
            }
            Proof::Token(digest) => {
                // A transaction that ends all tokens of a user locks the user
                // first. It would overlook a token that is added while it waits
                // for this one.
                let user = sql("UPDATE identity_user SET enabled = enabled \
                     WHERE id = $1 AND enabled = 1");
                let user = user.bind(token.user.to_string());
                if self.execute(user).await? == 0 {
                    return Ok(false);
                }
                sql("UPDATE identity_token SET expires = expires WHERE \
                     user_id = $1 AND digest = $2")
                .bind(token.user.to_string())
                .bind(digest.as_str())
            }
        };
        Ok(self.execute(lock).await? == 1)
    }
}
