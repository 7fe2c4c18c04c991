use std::{fmt, time::Duration};

use chrono::TimeDelta;
use clouddb_model::AccountId;

use crate::{Error, Lost, Store, Transaction, statement::sql};

/// How long answers are kept, at least: whoever removes them has to believe the
/// clock.
pub(crate) const KEPT: TimeDelta = TimeDelta::hours(24);
/// How long whoever answers is believed to be at it.
const HELD: Duration = Duration::from_mins(1);

/// A request that its client may send again.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Key {
    /// The account that sent it.
    pub account: AccountId,
    /// What the client calls it.
    pub id: String,
    /// What was asked for.
    pub fingerprint: Fingerprint,
    /// The same as earlier versions wrote it down, without a key. It is
    /// recognised, and replaced; so is the keyed part alone.
    pub formerly: String,
    /// The process that answers it.
    pub holder: String,
}

/// What a request is recognised by that may have secrets in it. Nobody who reads
/// it can try which.
///
/// Processes with other data directories have other keys, and recognise what has
/// no secrets in it. That the secrets are the same as well, they have to believe.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fingerprint {
    /// A digest of the request without its secrets, which anybody can make.
    pub open: String,
    /// Whose key that of all of it was made with.
    pub domain: String,
    /// A digest of all of it, by a key that isn't in the store.
    pub keyed: String,
}

/// What stands between the parts. None of them has it.
const BETWEEN: char = '.';

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { open, domain, keyed } = self;
        write!(f, "{open}{BETWEEN}{domain}{BETWEEN}{keyed}")
    }
}

/// Whether a request is the one that was written down.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Recognised {
    Same,
    /// It is, and an earlier version has written it down.
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

/// What is known of a request that was sent before.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum KeyState {
    /// Nothing: it is for the holder to answer.
    New,
    /// The work for it was begun and not finished, and this was noted before.
    /// It is for the holder to answer.
    Begun(String),
    /// It is being answered.
    Running,
    /// It was answered with this.
    Answered(String),
    /// Something else was asked for.
    Different,
}

impl Store {
    /// Takes hold of a key, unless it was used before.
    pub async fn take_key(&self, key: &Key) -> Result<KeyState, Error> {
        let mut transaction = self.begin().await?;
        let state = transaction.take_key(key).await?;
        transaction.commit().await?;
        Ok(state)
    }

    /// Notes something about a key before the work for it begins.
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

    /// Leaves a key to whoever asks next.
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

    /// Forgets a key whose request was refused.
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
        // It was dropped just now; whoever asks again finds it new.
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

    /// Writes down what a request is recognised by as this version does.
    async fn rewrite(&mut self, key: &Key) -> Result<(), Error> {
        let replace = sql("UPDATE idempotency_key SET fingerprint = $3 WHERE \
             account = $1 AND id = $2")
        .bind(key.account.as_str())
        .bind(key.id.as_str())
        .bind(key.fingerprint.to_string());
        self.execute(replace).await?;
        Ok(())
    }

    /// Keeps the answer to a request, along with what was done for it.
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
