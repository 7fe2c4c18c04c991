//! Users and tokens of a Keystone.

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

/// How long a session is remembered, if it doesn't end before.
const REMEMBERED: Duration = Duration::from_mins(1);
/// How long it is remembered that something is no token.
const FORGOTTEN: Duration = Duration::from_secs(5);
/// From how many on those lookups are forgotten that nobody waits for.
const LOOKUPS: usize = 1024;

/// Where a Keystone is, and what its roles mean here.
#[derive(Clone, Debug)]
pub struct KeystoneSettings {
    /// Its address, without the version.
    pub url: Url,
    /// What those may do here who have a role there, by its name.
    pub roles: BTreeMap<String, Role>,
}

/// Users and tokens of a Keystone. Every token is looked at by Keystone, by
/// that token itself: no secret is kept here.
#[derive(Debug)]
pub struct Keystone {
    client: Arc<Client>,
    cache: Cache,
    lookups: Mutex<HashMap<Digest, WeakShared<Lookup>>>,
}

type Found = Result<Option<Arc<Session>>, Arc<Error>>;
type Lookup = BoxFuture<'static, Found>;

impl Keystone {
    /// A Keystone, which isn't asked anything yet.
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
        // An application credential has its own scope, whatever is asked for.
        if !fits(&session, scope) {
            return Err(Error::Refused);
        }
        Ok(LoggedIn { token, session })
    }

    /// What is remembered of a token; fails if nothing is.
    pub(crate) fn remembered(
        &self,
        token: &str,
    ) -> Result<Option<Arc<Session>>, Begun> {
        self.cache.get(&Digest::of(token))
    }

    /// Looks a token up once, however many ask for it. It is the turn of the
    /// address that it came from first.
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
        // Who looks it up at this moment may have seen it still.
        self.lookups().remove(&digest);
        self.cache.remove(&digest);
        revoked
    }

    /// The lookup of a token that is under way, or a new one.
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
        // No change is made by halves.
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
    /// What a token is good for; `None` for what isn't one.
    async fn show(
        &self,
        token: &SecretString,
        from: IpAddr,
    ) -> Result<Option<Session>, Error> {
        // What can't be sent in a header wasn't given by Keystone.
        if !token.expose_secret().bytes().all(|byte| byte.is_ascii_graphic()) {
            return Ok(None);
        }
        match self.look_at(token, from).await? {
            Asked::Granted(session) => Ok(Some(session)),
            Asked::Refused => Ok(None),
        }
    }
}
