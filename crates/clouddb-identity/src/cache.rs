//! A cache of recently looked-up tokens.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use crate::{Session, digest::Digest};

/// The most valid tokens to remember, and likewise invalid ones.
const MOST: usize = 10_000;

/// Remembers for a while the session of a token, or that the token is invalid.
#[derive(Debug)]
pub(crate) struct Cache {
    known: Duration,
    unknown: Duration,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    sessions: HashMap<Digest, (Arc<Session>, Instant)>,
    /// Invalid tokens. They are kept apart, so that a client that tries many
    /// doesn't evict valid ones.
    unknown: HashMap<Digest, Instant>,
    /// Counts removals. A lookup that began before a removal may return what
    /// was removed.
    removals: u64,
}

/// When a lookup began.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Begun(u64);

impl Cache {
    /// `known` and `unknown` are how long to remember sessions and invalid
    /// tokens.
    pub(crate) fn new(known: Duration, unknown: Duration) -> Self {
        Self { known, unknown, state: Mutex::default() }
    }

    /// The cached result for a token, if there is one.
    pub(crate) fn get(
        &self,
        token: &Digest,
    ) -> Result<Option<Arc<Session>>, Begun> {
        let now = Instant::now();
        let state = self.lock();
        match (state.sessions.get(token), state.unknown.get(token)) {
            (Some((session, until)), _) if *until > now => {
                Ok(Some(Arc::clone(session)))
            }
            (None, Some(until)) if *until > now => Ok(None),
            _ => Err(Begun(state.removals)),
        }
    }

    /// Caches the result of a lookup, unless something was removed since it
    /// began.
    pub(crate) fn put(
        &self,
        token: Digest,
        found: Option<Arc<Session>>,
        begun: Begun,
    ) {
        let now = Instant::now();
        let mut state = self.lock();
        if state.removals != begun.0 {
            return;
        }
        let Some(session) = found else {
            state.sessions.remove(&token);
            make_room(&mut state.unknown, |until| *until > now);
            state.unknown.insert(token, now + self.unknown);
            return;
        };
        let left = session.expires - chrono::Utc::now();
        let left = left.to_std().unwrap_or_default();
        make_room(&mut state.sessions, |(_, until)| *until > now);
        state.sessions.insert(token, (session, now + left.min(self.known)));
    }

    /// Removes the session of a token that ended.
    pub(crate) fn remove(&self, token: &Digest) {
        let mut state = self.lock();
        state.removals += 1;
        state.sessions.remove(token);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A panic while the lock is held leaves no change half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Removes expired entries if there are too many, and all entries if that isn't
/// enough.
fn make_room<T>(all: &mut HashMap<Digest, T>, is_current: impl Fn(&T) -> bool) {
    if all.len() >= MOST {
        all.retain(|_, one| is_current(one));
    }
    if all.len() >= MOST {
        all.clear();
    }
}

#[cfg(test)]
mod tests {
    use chrono::{TimeDelta, Utc};

    use super::*;
    use crate::{Method, SessionDomain, SessionUser};

    const MINUTE: Duration = Duration::from_mins(1);

    fn session(seconds: i64) -> Arc<Session> {
        let now = Utc::now();
        let user = SessionUser {
            id: "1".into(),
            name: "ada".into(),
            domain: SessionDomain::default(),
        };
        Arc::new(Session {
            id: "a".into(),
            user,
            account: None,
            roles: Vec::new(),
            rules: None,
            method: Method::Token,
            issued: now,
            expires: now + TimeDelta::seconds(seconds),
        })
    }

    fn begun(cache: &Cache, token: &Digest) -> Begun {
        cache.get(token).unwrap_err()
    }

    #[test]
    fn a_session_is_remembered_for_a_while_but_not_beyond_its_end() {
        let token = Digest::of("a");
        let cache = Cache::new(MINUTE, MINUTE);
        cache.put(token, Some(session(60)), begun(&cache, &token));
        assert_eq!(cache.get(&token).unwrap().unwrap().id, "a");

        let cache = Cache::new(MINUTE, MINUTE);
        cache.put(token, Some(session(-1)), begun(&cache, &token));
        cache.get(&token).unwrap_err();

        let cache = Cache::new(Duration::ZERO, MINUTE);
        cache.put(token, Some(session(60)), begun(&cache, &token));
        cache.get(&token).unwrap_err();
    }

    #[test]
    fn what_is_no_token_is_remembered_too() {
        let token = Digest::of("a");
        let cache = Cache::new(MINUTE, MINUTE);
        cache.put(token, None, begun(&cache, &token));
        assert!(cache.get(&token).unwrap().is_none());
        let cache = Cache::new(MINUTE, Duration::ZERO);
        cache.put(token, None, begun(&cache, &token));
        cache.get(&token).unwrap_err();
    }

    #[test]
    fn many_that_are_no_tokens_make_no_token_forgotten() {
        let token = Digest::of("a");
        let cache = Cache::new(MINUTE, MINUTE);
        cache.put(token, Some(session(60)), begun(&cache, &token));
        for number in 0..=MOST {
            let token = Digest::of(&number.to_string());
            cache.put(token, None, begun(&cache, &token));
        }
        assert!(cache.get(&token).unwrap().is_some());
        assert_eq!(cache.lock().unknown.len(), 1);
    }

    #[test]
    fn what_was_removed_meanwhile_is_not_remembered() {
        let token = Digest::of("a");
        let cache = Cache::new(MINUTE, MINUTE);
        let before = begun(&cache, &token);
        cache.remove(&token);
        cache.put(token, Some(session(60)), before);
        cache.get(&token).unwrap_err();
        cache.put(token, Some(session(60)), begun(&cache, &token));
        cache.remove(&token);
        cache.get(&token).unwrap_err();
    }

    #[test]
    fn there_is_an_end_to_what_is_remembered() {
        let cache = Cache::new(MINUTE, MINUTE);
        let session = Some(session(60));
        for number in 0..=MOST {
            let token = Digest::of(&number.to_string());
            cache.put(token, session.clone(), begun(&cache, &token));
        }
        assert_eq!(cache.lock().sessions.len(), 1);
    }
}
