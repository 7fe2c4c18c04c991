use std::{net::IpAddr, sync::Arc};

use chrono::TimeDelta;
use clouddb_store::Store;
use secrecy::{ExposeSecret, SecretString};

use crate::{
    Credentials, Error, FailureLimits, Keystone, KeystoneSettings, LoggedIn,
    Scope, Session, StaticToken, attempts::Attempts, digest::Digest,
    embedded::Embedded, static_tokens::StaticTokens,
};

/// How users log in, wherever they are kept.
#[derive(Debug)]
pub struct Settings {
    /// How long a token is one, if it is given here.
    pub token_lifetime: TimeDelta,
    /// Tokens that are good from the start.
    pub static_tokens: Vec<StaticToken>,
    /// How many attempts may fail.
    pub failure_limits: FailureLimits,
}

/// Who may use the service: gives tokens, and knows what they are good for.
#[derive(Debug)]
pub struct Directory {
    static_tokens: StaticTokens,
    attempts: Attempts,
    /// Tokens that were none, apart from logins: whoever is kept from showing
    /// one that has ended may get another.
    lookups: Attempts,
    source: Source,
}

/// How many tokens may be none for each login that may fail: a client that has
/// lost its own asks again and again.
const TOKENS: u32 = 4;

/// Where users and tokens are.
#[derive(Debug)]
enum Source {
    Embedded(Embedded),
    Keystone(Keystone),
}

impl Directory {
    /// Users that are kept in a store.
    pub async fn embedded(
        store: Store,
        settings: Settings,
    ) -> Result<Self, Error> {
        let embedded = Embedded::new(store, settings.token_lifetime).await?;
        Ok(Self::new(Source::Embedded(embedded), &settings))
    }

    /// Users of a Keystone.
    pub fn keystone(
        keystone: KeystoneSettings,
        settings: &Settings,
    ) -> Result<Self, Error> {
        let keystone = Keystone::new(keystone)?;
        Ok(Self::new(Source::Keystone(keystone), settings))
    }

    fn new(source: Source, settings: &Settings) -> Self {
        Self {
            static_tokens: StaticTokens::new(
                &settings.static_tokens,
                settings.token_lifetime,
            ),
            attempts: Attempts::new(settings.failure_limits),
            lookups: Attempts::new(FailureLimits {
                address: settings.failure_limits.address.saturating_mul(TOKENS),
                ..settings.failure_limits
            }),
            source,
        }
    }

    /// Gives a token to whoever shows who it is, and asks from there. An
    /// attempt that fails counts, unless the service failed; those that are under
    /// way are waited for when all that may still fail are.
    pub async fn log_in(
        &self,
        credentials: Credentials,
        scope: &Scope,
        from: IpAddr,
    ) -> Result<LoggedIn, Error> {
        let user = match &credentials {
            Credentials::Password { who, .. } => Some(who.text()),
            // These can't be guessed: nobody is kept out by others who try.
            Credentials::Key { .. } | Credentials::Token(_) => None,
        };
        let attempt = self.attempts.begin(user, from).await?;
        let outcome = self.give(credentials, scope, from).await;
        if !matches!(outcome, Err(Error::Refused)) {
            attempt.forgive();
        }
        outcome
    }

    async fn give(
        &self,
        credentials: Credentials,
        scope: &Scope,
        from: IpAddr,
    ) -> Result<LoggedIn, Error> {
        if let Credentials::Token(token) = &credentials
            && let Some(session) = self.configured(token.expose_secret())
        {
            return give_again(token, session, scope);
        }
        match &self.source {
            Source::Embedded(own) => own.log_in(credentials, scope).await,
            Source::Keystone(own) => own.log_in(credentials, scope, from).await,
        }
    }

    /// What a token is good for that came from an address; `None` for what isn't
    /// one. Of those, a Keystone is asked for only so many.
    pub async fn session(
        &self,
        token: &str,
        from: IpAddr,
    ) -> Result<Option<Arc<Session>>, Error> {
        if let Some(session) = self.configured(token) {
            return Ok(Some(Arc::new(session)));
        }
        match &self.source {
            Source::Embedded(own) => own.session(token).await,
            Source::Keystone(own) => {
                if let Ok(known) = own.remembered(token) {
                    return Ok(known);
                }
                let attempt = self.lookups.begin(None, from).await?;
                let outcome = own.session(token, from).await;
                if !matches!(outcome, Ok(None)) {
                    attempt.forgive();
                }
                outcome
            }
        }
    }

    /// Ends a token that came from an address. Whether there was one.
    pub async fn revoke(
        &self,
        token: &str,
        from: IpAddr,
    ) -> Result<bool, Error> {
        if self.configured(token).is_some() {
            return Err(Error::Configured);
        }
        match &self.source {
            Source::Embedded(own) => own.revoke(token).await,
            Source::Keystone(own) => own.revoke(token, from).await,
        }
    }

    fn configured(&self, token: &str) -> Option<Session> {
        self.static_tokens.session(&Digest::of(token))
    }
}

/// A token that can't end is as good as any other that it could be given for.
fn give_again(
    token: &SecretString,
    session: Session,
    scope: &Scope,
) -> Result<LoggedIn, Error> {
    let own = session.account.as_ref();
    if own.is_some_and(|own| scope.is(&own.id)) {
        return Ok(LoggedIn { token: token.clone(), session });
    }
    Err(Error::Refused)
}
