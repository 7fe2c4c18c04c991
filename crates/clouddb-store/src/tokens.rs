//! Who has logged in.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use clouddb_model::{AccountId, Role, UserId};

use crate::{
    Error, Store, Transaction,
    decode::{moment, parse},
    statement::{dialects, sql},
    users::roles_of,
};

/// The most tokens of one user. Whoever logs in more often loses the oldest.
pub(crate) const TOKENS_OF_ONE: i64 = 1000;

/// A token that is about to be given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NewToken {
    /// Its digest.
    pub digest: String,
    /// What it is called where it must not be shown.
    pub id: String,
    /// Whose it is.
    pub user: UserId,
    /// The account that it is for, if it is for one.
    pub account: Option<AccountId>,
    /// How the user showed who it was.
    pub method: String,
    /// When it ends.
    pub expires: Expiry,
    /// What the user showed.
    pub proof: Proof,
}

/// What a token is given for. It must still hold when the token is given.
#[derive(Clone, Eq, PartialEq)]
pub enum Proof {
    /// The password or the API key that the user has, as they are stored.
    Secrets {
        /// How to recognise the password.
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

/// When a token ends.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Expiry {
    /// So long after it was given.
    After(TimeDelta),
    /// At that moment.
    At(DateTime<Utc>),
}

/// A token that was given, and whose it is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Token {
    /// What it is called where it must not be shown.
    pub id: String,
    /// Whose it is.
    pub user: UserId,
    /// The user's name.
    pub user_name: String,
    /// The account that it is for, if it is for one.
    pub account: Option<AccountId>,
    /// What the user may do in the account now.
    pub roles: Vec<Role>,
    /// How the user showed who it was.
    pub method: String,
    /// When it was given.
    pub issued: DateTime<Utc>,
    /// When it ends.
    pub expires: DateTime<Utc>,
}

type Row = (String, String, String, Option<String>, String, String, i64, i64);

impl Store {
    /// Gives a token, unless what it is given for doesn't hold any more.
    /// Returns from when to when it is one.
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
             identity_token WHERE user_id = $1 ORDER BY issued DESC, digest \
             LIMIT -1 OFFSET $2)",
            "DELETE FROM identity_token WHERE digest IN (SELECT digest FROM \
             identity_token WHERE user_id = $1 ORDER BY issued DESC, digest \
             OFFSET $2)",
        );
        let trim = trim.bind(token.user.to_string()).bind(TOKENS_OF_ONE);
        transaction.execute(trim).await?;
        transaction.commit().await?;
        Ok(Some((issued, expires)))
    }

    /// The token with that digest, unless it has ended or its user may not
    /// log in.
    pub async fn token(&self, digest: &str) -> Result<Option<Token>, Error> {
        let find =
            sql("SELECT token.id, user_id, name, token.account, roles, \
             method, issued, expires FROM identity_token token JOIN \
             identity_user ON identity_user.id = user_id WHERE digest = $1 \
             AND expires > $2 AND enabled = 1");
        let find = find.bind(digest).bind(Utc::now().timestamp_micros());
        let row: Option<Row> = self.fetch_optional(find).await?;
        let Some(row) = row else { return Ok(None) };
        let (id, user, user_name, account, roles, method, issued, expires) =
            row;
        Ok(Some(Token {
            user: parse("user_id", &id, &user)?,
            user_name,
            account: account.map(AccountId::new),
            roles: roles_of(&user, &roles)?,
            method,
            issued: moment("issued", &id, issued)?,
            expires: moment("expires", &id, expires)?,
            id,
        }))
    }

    /// Ends a token. Whether there was one.
    pub async fn remove_token(&self, digest: &str) -> Result<bool, Error> {
        let mut transaction = self.begin().await?;
        let delete = sql("DELETE FROM identity_token WHERE digest = $1");
        let removed = transaction.execute(delete.bind(digest)).await?;
        transaction.commit().await?;
        Ok(removed == 1)
    }
}

impl Transaction {
    /// Whether a proof holds. It goes on to until the transaction ends.
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
                sql("UPDATE identity_token SET expires = expires WHERE \
                     user_id = $1 AND digest = $2")
                .bind(token.user.to_string())
                .bind(digest.as_str())
            }
        };
        Ok(self.execute(lock).await? == 1)
    }
}
