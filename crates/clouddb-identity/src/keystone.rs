//! The users and tokens of a Keystone.

mod client;
mod places;
mod wire;

use std::{
    collections::{BTreeMap, HashMap},
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use clouddb_model::Role;
use futures::{
    FutureExt,
    future::{BoxFuture, Shared, WeakShared},
};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use self::client::{Asked, Client};
use crate::{
    Credentials, Error, LoggedIn, Scope, Session,
    cache::{Begun, Cache},
    digest::Digest,
};

/// How long to cache a session, unless it expires before.
const REMEMBERED: Duration = Duration::from_mins(1);
/// How long to cache that a token is invalid.
const FORGOTTEN: Duration = Duration::from_secs(5);
/// From how many lookups on to remove those that no request waits for.
const LOOKUPS: usize = 1024;

/// The address of a Keystone, and the meaning of its roles.
#[derive(Clone, Debug)]
pub struct KeystoneSettings {
    /// Its address, without the version.
    pub url: Url,
    /// The role that each of its roles, by name, has here.
    pub roles: BTreeMap<String, Role>,
}

/// The users and tokens of a Keystone. It validates each token with that token
/// itself, so no secret is kept here.
#[derive(Debug)]
pub struct Keystone {
    client: Arc<Client>,
    cache: Cache,
    lookups: Mutex<HashMap<Digest, WeakShared<Lookup>>>,
}

type Found = Result<Option<Arc<Session>>, Arc<Error>>;
type Lookup = BoxFuture<'static, Found>;

impl Keystone {
    /// A Keystone. This doesn't connect to it yet.
    pub fn new(settings: KeystoneSettings) -> Result<Self, Error> {
        Ok(Self {
            client: Arc::new(Client::new(settings)?),
            cache: Cache::new(REMEMBERED, FORGOTTEN),
            lookups: Mutex::default(),
        })
    }

    pub(crate) async fn log_in(
        &self,
        credentials: Credentials,
        scope: &Scope,
        from: IpAddr,
    ) -> Result<LoggedIn, Error> {
        let asked = wire::request(credentials, scope);
        let (token, session) = match self.client.create(&asked, from).await? {
            Asked::Granted(given) => given,
            Asked::Refused => return Err(Error::Refused),
        };
        // An application credential has its own scope, whatever the client
        // wants.
        if !fits(&session, scope) {
            return Err(Error::Refused);
        }
        Ok(LoggedIn { token, session })
    }

    /// The cached result for a token; an error if there is none.
    pub(crate) fn remembered(
        &self,
        token: &str,
    ) -> Result<Option<Arc<Session>>, Begun> {
        self.cache.get(&Digest::of(token))
    }

    /// Looks a token up. Concurrent requests share one lookup, which waits for
    /// the turn of the address that the token first came from.
    pub(crate) async fn session(
        &self,
        token: &str,
        from: IpAddr,
    ) -> Result<Option<Arc<Session>>, Error> {
        let digest = Digest::of(token);
        let begun = match self.cache.get(&digest) {
            Ok(known) => return Ok(known),
            Err(begun) => begun,
        };
        let found = self.lookup(&digest, token, from).await;
        let found = found.map_err(Error::Shared)?;
        self.cache.put(digest, found.clone(), begun);
        Ok(found)
    }

    pub(crate) async fn revoke(
        &self,
        token: &str,
        from: IpAddr,
    ) -> Result<bool, Error> {
        let secret = SecretString::from(token);
        let revoked = self.client.revoke(&secret, from).await;
        let digest = Digest::of(token);
        // A lookup in progress may have seen the token before it was revoked.
        self.lookups().remove(&digest);
        self.cache.remove(&digest);
        revoked
    }

    /// The lookup of a token: the one in progress, or a new one.
    fn lookup(
        &self,
        digest: &Digest,
        token: &str,
        from: IpAddr,
    ) -> Shared<Lookup> {
        let mut lookups = self.lookups();
        let under_way = lookups.get(digest).and_then(WeakShared::upgrade);
        if let Some(lookup) = under_way.filter(|own| own.peek().is_none()) {
            return lookup;
        }
        if lookups.len() >= LOOKUPS {
            lookups.retain(|_, lookup| lookup.upgrade().is_some());
        }
        let client = Arc::clone(&self.client);
        let token = SecretString::from(token);
        let lookup = async move {
            let found = client.show(&token, from).await.map_err(Arc::new)?;
            Ok(found.map(Arc::new))
        };
        let lookup = lookup.boxed().shared();
        if let Some(weak) = lookup.downgrade() {
            lookups.insert(*digest, weak);
        }
        lookup
    }

    fn lookups(&self) -> MutexGuard<'_, HashMap<Digest, WeakShared<Lookup>>> {
        // A panic while the lock is held leaves no change half done.
        self.lookups.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn fits(session: &Session, scope: &Scope) -> bool {
    let account = session.account.as_ref();
    match scope {
        Scope::Own => true,
        Scope::None => account.is_none(),
        Scope::Id(id) => account.is_some_and(|own| own.id == *id),
        Scope::Name { name, .. } => {
            account.is_some_and(|own| own.name == *name)
        }
    }
}

impl Client {
    /// Asks Keystone for a token's session; `None` if the token is invalid.
    async fn show(
        &self,
        token: &SecretString,
        from: IpAddr,
    ) -> Result<Option<Session>, Error> {
        // Keystone can't have issued a token that isn't valid in a header.
        if !token.expose_secret().bytes().all(|byte| byte.is_ascii_graphic()) {
            return Ok(None);
        }
        match self.look_at(token, from).await? {
            Asked::Granted(session) => Ok(Some(session)),
            Asked::Refused => Ok(None),
        }
    }
}
