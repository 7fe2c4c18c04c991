use std::{net::IpAddr, sync::Arc};

use chrono::TimeDelta;
use clouddb_store::Store;
use secrecy::{ExposeSecret, SecretString};

use crate::{
    Credentials, Error, FailureLimits, Keystone, KeystoneSettings, LoggedIn,
    Scope, Session, StaticToken, attempts::Attempts, digest::Digest,
    embedded::Embedded, static_tokens::StaticTokens,
};

/// How users log in, for either source of users.
#[derive(Debug)]
pub struct Settings {
    /// How long a token that this service issues is valid.
    pub token_lifetime: TimeDelta,
    /// Tokens that are valid from the start.
    pub static_tokens: Vec<StaticToken>,
    /// How many attempts may fail.
    pub failure_limits: FailureLimits,
}

/// The users of the service: issues tokens, and checks them.
#[derive(Debug)]
pub struct Directory {
    static_tokens: StaticTokens,
    attempts: Attempts,
    /// Lookups of invalid tokens. They are counted apart from logins, so that a
    /// client whose token has expired too often can still log in.
    lookups: Attempts,
    source: Source,
}

/// How many lookups of invalid tokens are allowed for each login that may fail:
/// a client with an expired token repeats its requests.
const TOKENS: u32 = 4;

/// Where users and tokens are kept.
#[derive(Debug)]
enum Source {
    Embedded(Embedded),
    Keystone(Keystone),
}

impl Directory {
    /// A directory of users in a store.
    pub async fn embedded(
        store: Store,
        settings: Settings,
    ) -> Result<Self, Error> {
        let embedded = Embedded::new(store, settings.token_lifetime).await?;
        Ok(Self::new(Source::Embedded(embedded), &settings))
    }

    /// A directory of a Keystone's users.
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

    /// Issues a token for valid credentials. `from` is the client's address.
    /// Failures count, unless the service caused them. If all allowed failures
    /// are in progress as attempts, this waits for one to end.
    pub async fn log_in(
        &self,
        credentials: Credentials,
        scope: &Scope,
        from: IpAddr,
    ) -> Result<LoggedIn, Error> {
        let user = match &credentials {
            Credentials::Password { who, .. } => Some(who.text()),
            // These can't be guessed, so failed attempts lock no user out.
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

    /// The session of a token that came from an address; `None` for an invalid
    /// token. The number of invalid ones that a Keystone is asked about is
    /// limited.
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

    /// Ends a token that came from an address. Returns whether there was one.
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

/// Issues the same token again, for one that doesn't end, if the scope fits.
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
