use std::{fmt, time::Duration};

use chrono::TimeDelta;
use clouddb_model::AccountId;

use crate::{Error, Lost, Store, Transaction, statement::sql};

/// How long answers are kept, at least. Only a process that believes its clock
/// removes them.
pub(crate) const KEPT: TimeDelta = TimeDelta::hours(24);
/// How long a process may take to answer before another one may take over the
/// key.
const HELD: Duration = Duration::from_mins(1);

/// An idempotency key, with the request that a client may send again.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Key {
    /// The account that sent it.
    pub account: AccountId,
    /// The key, chosen by the client.
    pub id: String,
    /// Identifies the request.
    pub fingerprint: Fingerprint,
    /// The unkeyed digest that earlier versions stored. A stored fingerprint of
    /// that form, or one that is the keyed part alone, is recognised and
    /// replaced.
    pub formerly: String,
    /// The process that answers it.
    pub holder: String,
}

/// Identifies a request that may have secrets. Someone who reads the store
/// can't test guesses of the secrets.
///
/// Processes with other data directories have other keys, so they compare only
/// `open`, and have to assume that the secrets are the same.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fingerprint {
    /// A digest of the request without its secrets. It needs no key.
    pub open: String,
    /// Identifies the key of `keyed`.
    pub domain: String,
    /// A digest of the whole request, with a key that isn't in the store.
    pub keyed: String,
}

/// Separates the parts. No part contains it.
const BETWEEN: char = '.';

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { open, domain, keyed } = self;
        write!(f, "{open}{BETWEEN}{domain}{BETWEEN}{keyed}")
    }
}

/// Whether a request is the stored one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Recognised {
    Same,
    /// It is the same, in the form of an earlier version.
    Formerly,
    Different,
}

impl Key {
    fn recognise(&self, written: &str) -> Recognised {
        let own = &self.fingerprint;
        if written == own.to_string() {
            return Recognised::Same;
        }
        if written == self.formerly || written == own.keyed {
            return Recognised::Formerly;
        }
        let mut parts = written.splitn(3, BETWEEN);
        match (parts.next(), parts.next(), parts.next()) {
            (Some(open), Some(domain), Some(_))
                if open == own.open && domain != own.domain =>
            {
                Recognised::Same
            }
            _ => Recognised::Different,
        }
    }
}

/// What the store knows of a key.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum KeyState {
    /// Nothing: the holder is to answer the request.
    New,
    /// The work for it was begun with this note, and not finished. The holder
    /// is to answer the request.
    Begun(String),
    /// A process is answering the request.
    Running,
    /// It was answered with this.
    Answered(String),
    /// The key was used for another request.
    Different,
}

impl Store {
    /// Takes a key for its holder, unless it was used before.
    pub async fn take_key(&self, key: &Key) -> Result<KeyState, Error> {
        let mut transaction = self.begin().await?;
        let state = transaction.take_key(key).await?;
        transaction.commit().await?;
        Ok(state)
    }

    /// Stores a note with a key before the work for it begins.
    pub async fn note_key(
        &self,
        key: &Key,
        note: &str,
    ) -> Result<Result<(), Lost>, Error> {
        let mut transaction = self.begin().await?;
        let update = sql("UPDATE idempotency_key SET note = $4 WHERE account \
             = $1 AND id = $2 AND holder = $3 AND answer IS NULL")
        .bind(key.account.as_str())
        .bind(key.id.as_str())
        .bind(key.holder.as_str())
        .bind(note);
        let noted = transaction.execute(update).await?;
        transaction.commit().await?;
        Ok(if noted == 1 { Ok(()) } else { Err(Lost) })
    }

    /// Ends the hold of a key, so that the next request can take it.
    pub async fn leave_key(&self, key: &Key) -> Result<(), Error> {
        let mut transaction = self.begin().await?;
        let update = sql("UPDATE idempotency_key SET held_until = 0 WHERE \
             account = $1 AND id = $2 AND holder = $3 AND answer IS NULL")
        .bind(key.account.as_str())
        .bind(key.id.as_str())
        .bind(key.holder.as_str());
        transaction.execute(update).await?;
        transaction.commit().await
    }

    /// Removes a key whose request was refused.
    pub async fn drop_key(&self, key: &Key) -> Result<(), Error> {
        let mut transaction = self.begin().await?;
        let delete = sql("DELETE FROM idempotency_key WHERE account = $1 AND \
             id = $2 AND holder = $3 AND answer IS NULL")
        .bind(key.account.as_str())
        .bind(key.id.as_str())
        .bind(key.holder.as_str());
        transaction.execute(delete).await?;
        transaction.commit().await
    }
}

impl Transaction {
    async fn take_key(&mut self, key: &Key) -> Result<KeyState, Error> {
        let now = self.now();
        let held_until = (now + HELD).timestamp_micros();
        let insert = sql("INSERT INTO idempotency_key (account, id, \
             fingerprint, holder, held_until, created) VALUES ($1, $2, $3, \
             $4, $5, $6) ON CONFLICT (account, id) DO NOTHING")
        .bind(key.account.as_str())
        .bind(key.id.as_str())
        .bind(key.fingerprint.to_string())
        .bind(key.holder.as_str())
        .bind(held_until)
        .bind(now.timestamp_micros());
        if self.execute(insert).await? == 1 {
            return Ok(KeyState::New);
        }

        let lock = sql("UPDATE idempotency_key SET created = created WHERE \
             account = $1 AND id = $2 RETURNING fingerprint, held_until, \
             answer, note")
        .bind(key.account.as_str())
        .bind(key.id.as_str());
        let found: Option<(String, i64, Option<String>, Option<String>)> =
            self.fetch_optional(lock).await?;
        // Another transaction dropped it just now. The next request finds it
        // new.
        let Some((fingerprint, held, answer, note)) = found else {
            return Ok(KeyState::Running);
        };
        match key.recognise(&fingerprint) {
            Recognised::Same => {}
            Recognised::Different => return Ok(KeyState::Different),
            Recognised::Formerly => self.rewrite(key).await?,
        }
        if let Some(answer) = answer {
            return Ok(KeyState::Answered(answer));
        }
        if held > now.timestamp_micros() {
            return Ok(KeyState::Running);
        }
        let take_over = sql("UPDATE idempotency_key SET holder = $3, \
             held_until = $4 WHERE account = $1 AND id = $2")
        .bind(key.account.as_str())
        .bind(key.id.as_str())
        .bind(key.holder.as_str())
        .bind(held_until);
        self.execute(take_over).await?;
        Ok(note.map_or(KeyState::New, KeyState::Begun))
    }

    /// Replaces the fingerprint of an earlier version by this version's.
    async fn rewrite(&mut self, key: &Key) -> Result<(), Error> {
        let replace = sql("UPDATE idempotency_key SET fingerprint = $3 WHERE \
             account = $1 AND id = $2")
        .bind(key.account.as_str())
        .bind(key.id.as_str())
        .bind(key.fingerprint.to_string());
        self.execute(replace).await?;
        Ok(())
    }

    /// Stores the answer to a request, in the transaction of the work for it.
    pub async fn keep_answer(
        &mut self,
        key: &Key,
        answer: &str,
    ) -> Result<Result<(), Lost>, Error> {
        let update =
            sql("UPDATE idempotency_key SET answer = $4 WHERE account \
             = $1 AND id = $2 AND holder = $3 AND answer IS NULL")
            .bind(key.account.as_str())
            .bind(key.id.as_str())
            .bind(key.holder.as_str())
            .bind(answer);
        let kept = self.execute(update).await?;
        Ok(if kept == 1 { Ok(()) } else { Err(Lost) })
    }
}
