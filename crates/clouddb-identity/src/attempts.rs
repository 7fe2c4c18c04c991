//! Limits failed logins: after too many, further ones have to wait.

use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    net::{IpAddr, Ipv6Addr},
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use tokio::{sync::Notify, time::timeout_at};

use crate::Error;

/// The most users and addresses to remember. All others share one count, until
/// some are forgotten.
const MOST: usize = 16_384;
/// The time in which a full count of failures is forgotten.
const PERIOD: Duration = Duration::from_mins(5);
/// How long to wait for attempts in progress.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many logins may fail within five minutes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FailureLimits {
    /// With one user's password.
    pub user: u32,
    /// From one IPv4 address, or from one IPv6 network of 2^64 addresses.
    pub address: u32,
}

impl Default for FailureLimits {
    fn default() -> Self {
        Self { user: 10, address: 50 }
    }
}

/// Counts the failed attempts and those in progress, for each user and for each
/// address.
#[derive(Clone, Debug)]
pub(crate) struct Attempts(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    limits: FailureLimits,
    hasher: RandomState,
    counts: Mutex<HashMap<u64, Count>>,
    /// Notified when an attempt ends.
    ended: Notify,
    /// How long to wait for an attempt in progress.
    patience: Duration,
}

/// How many attempts failed, less the forgotten ones, and how many are in
/// progress.
#[derive(Clone, Copy, Debug)]
struct Count {
    failures: f64,
    under_way: u32,
    at: Instant,
    limit: u32,
}

/// Whether one more attempt may begin.
enum Turn {
    Now,
    /// When an attempt in progress has succeeded.
    Later,
}

/// An attempt in progress. There are never more of them than may still fail, so
/// guessing in parallel gains nothing. An attempt that is dropped has failed.
#[derive(Debug)]
#[must_use]
pub(crate) struct Attempt {
    shared: Arc<Shared>,
    keys: Vec<u64>,
    has_failed: bool,
}

impl Attempts {
    pub(crate) fn new(limits: FailureLimits) -> Self {
        Self::with_patience(limits, PATIENCE)
    }

    fn with_patience(limits: FailureLimits, patience: Duration) -> Self {
        Self(Arc::new(Shared {
            limits,
            hasher: RandomState::new(),
            counts: Mutex::default(),
            ended: Notify::new(),
            patience,
        }))
    }

    /// Begins an attempt as soon as possible. It waits for attempts in
    /// progress, since all of them may fail. Attempts with a key have no
    /// `user`: keys can't be guessed, so they count for the address only, and
    /// guessing locks no user out.
    pub(crate) async fn begin(
        &self,
        user: Option<&str>,
        address: IpAddr,
    ) -> Result<Attempt, Error> {
        let end = tokio::time::Instant::now() + self.0.patience;
        let mut ended = pin!(self.0.ended.notified());
        loop {
            // From here on, no notification is missed.
            ended.as_mut().enable();
            let begun = self.begin_at(user, address, Instant::now())?;
            if let Some(attempt) = begun {
                return Ok(attempt);
            }
            let waited = timeout_at(end, ended.as_mut()).await;
            waited.map_err(|_| Error::Busy)?;
            ended.set(self.0.ended.notified());
        }
    }

    /// Begins an attempt; `None` if others have to end first.
    fn begin_at(
        &self,
        user: Option<&str>,
        address: IpAddr,
        now: Instant,
    ) -> Result<Option<Attempt>, Error> {
        let shared = &self.0;
        let limits = shared.limits;
        let hash = |what| shared.hasher.hash_one(what);
        let of_user = user.map(|user| (hash(("user", user)), limits.user));
        let network = network(address).to_string();
        let of_address = (hash(("address", &*network)), limits.address);
        let mut counts = shared.lock();
        if counts.len() >= MOST {
            counts.retain(|_, count| !count.is_nothing_at(now));
        }
        let mut keys = Vec::new();
        let mut turn = Turn::Now;
        for (key, limit) in of_user.into_iter().chain([of_address]) {
            let is_full = counts.len() >= MOST && !counts.contains_key(&key);
            // Users and addresses without room of their own share the key 0.
            let key = if is_full { 0 } else { key };
            let count = counts.get(&key).copied();
            let count = count.unwrap_or_else(|| Count::new(limit, now));
            if let Turn::Later = count.turn(now)? {
                turn = Turn::Later;
            }
            keys.push((key, limit));
        }
        if let Turn::Later = turn {
            return Ok(None);
        }
        for (key, limit) in &keys {
            let new = Count::new(*limit, now);
            counts.entry(*key).or_insert(new).under_way += 1;
        }
        drop(counts);
        Ok(Some(Attempt {
            shared: Arc::clone(shared),
            keys: keys.into_iter().map(|(key, _)| key).collect(),
            has_failed: true,
        }))
    }
}

impl Attempt {
    /// Ends the attempt without counting it: it succeeded, or didn't fail
    /// because of its client.
    pub(crate) fn forgive(mut self) {
        self.has_failed = false;
    }
}

impl Drop for Attempt {
    fn drop(&mut self) {
        let now = Instant::now();
        let mut counts = self.shared.lock();
        for key in &self.keys {
            let Some(count) = counts.get_mut(key) else { continue };
            count.end(self.has_failed, now);
            if count.is_nothing_at(now) {
                counts.remove(key);
            }
        }
        drop(counts);
        self.shared.ended.notify_waiters();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Count>> {
        // A panic while the lock is held leaves valid counts.
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Count {
    fn new(limit: u32, now: Instant) -> Self {
        Self { failures: 0.0, under_way: 0, at: now, limit }
    }

    fn failures_at(&self, now: Instant) -> f64 {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        let forgotten = passed * f64::from(self.limit) / PERIOD.as_secs_f64();
        (self.failures - forgotten).max(0.0)
    }

    fn is_nothing_at(&self, now: Instant) -> bool {
        self.under_way == 0 && self.failures_at(now) <= 0.0
    }

    /// Whether one more attempt may begin. After too many failures, returns how
    /// long to wait.
    fn turn(&self, now: Instant) -> Result<Turn, Error> {
        let failures = self.failures_at(now);
        let limit = f64::from(self.limit);
        let too_many = failures + 1.0 - limit;
        if too_many > 0.0 {
            let retry_after = PERIOD.mul_f64(too_many / limit);
            return Err(Error::TooManyFailures { retry_after });
        }
        if too_many + f64::from(self.under_way) > 0.0 {
            return Ok(Turn::Later);
        }
        Ok(Turn::Now)
    }

    fn end(&mut self, has_failed: bool, now: Instant) {
        self.under_way = self.under_way.saturating_sub(1);
        self.failures = self.failures_at(now);
        self.at = now;
        if has_failed {
            self.failures += 1.0;
        }
    }
}

/// The address or, for IPv6, its network of 2^64 addresses: a client usually
/// has all of them.
pub(crate) fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(address) => {
            Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    fn attempts() -> Attempts {
        Attempts::new(FailureLimits { user: 3, address: 5 })
    }

    fn address(number: u32) -> IpAddr {
        IpAddr::V4(Ipv4Addr::from_bits(number))
    }

    fn fail(
        attempts: &Attempts,
        user: Option<&str>,
        from: IpAddr,
        at: Instant,
    ) {
        let begun = attempts.begin_at(user, from, at).unwrap();
        drop(begun.expect("nothing is under way"));
    }

    #[test]
    fn a_user_has_so_many_attempts_wherever_they_come_from() {
        let (attempts, now) = (attempts(), Instant::now());
        for number in 0..3 {
            fail(&attempts, Some("ada"), address(number), now);
        }
        let refused = attempts.begin_at(Some("ada"), address(9), now);
        let Err(Error::TooManyFailures { retry_after }) = refused else {
            panic!("{refused:?}");
        };
        assert!((99..=100).contains(&retry_after.as_secs()));
        fail(&attempts, Some("bob"), address(9), now);
        fail(&attempts, None, address(9), now);

        let soon = now + Duration::from_secs(99);
        attempts.begin_at(Some("ada"), HERE, soon).unwrap_err();
        let later = now + Duration::from_secs(101);
        let again = attempts.begin_at(Some("ada"), HERE, later).unwrap();
        let _again = again.unwrap();
        // That attempt may fail as well.
        let next = attempts.begin_at(Some("ada"), HERE, later).unwrap();
        assert!(next.is_none());
    }

    #[test]
    fn an_address_has_so_many_attempts_whoever_they_are_for() {
        let (attempts, now) = (attempts(), Instant::now());
        for number in 0..5 {
            let user = format!("user {number}");
            fail(&attempts, Some(&user), HERE, now);
        }
        attempts.begin_at(Some("ada"), HERE, now).unwrap_err();
        attempts.begin_at(None, HERE, now).unwrap_err();
        fail(&attempts, Some("ada"), address(1), now);
    }

    #[tokio::test]
    async fn what_did_not_fail_does_not_count() {
        let attempts = attempts();
        for _ in 0..100 {
            attempts.begin(Some("ada"), HERE).await.unwrap().forgive();
        }
        assert!(attempts.0.lock().is_empty());
    }

    #[tokio::test]
    async fn no_more_are_under_way_than_may_fail() {
        let attempts = attempts();
        let mut under_way = Vec::new();
        for _ in 0..3 {
            under_way.push(attempts.begin(Some("ada"), HERE).await.unwrap());
        }
        let now = Instant::now();
        assert!(attempts.begin_at(Some("ada"), HERE, now).unwrap().is_none());
        // Each success lets one of the waiting attempts begin.
        let waiting: Vec<_> = (0..9)
            .map(|_| {
                let attempts = attempts.clone();
                tokio::spawn(async move {
                    let begun = attempts.begin(Some("ada"), HERE).await;
                    begun.map(Attempt::forgive)
                })
            })
            .collect();
        tokio::task::yield_now().await;
        under_way.pop().unwrap().forgive();
        for one in waiting {
            one.await.unwrap().unwrap();
        }
        drop(under_way);
        let count = attempts.0.lock().values().copied().next().unwrap();
        assert_eq!(count.under_way, 0);
        assert!((1.9..=2.0).contains(&count.failures), "{count:?}");
    }

    #[tokio::test]
    async fn those_that_wait_are_refused_once_too_many_have_failed() {
        let attempts = attempts();
        let mut under_way = Vec::new();
        for _ in 0..3 {
            under_way.push(attempts.begin(Some("ada"), HERE).await.unwrap());
        }
        let waiting = {
            let attempts = attempts.clone();
            tokio::spawn(async move {
                attempts.begin(Some("ada"), HERE).await.map(Attempt::forgive)
            })
        };
        tokio::task::yield_now().await;
        drop(under_way);
        let refused = waiting.await.unwrap();
        assert!(matches!(refused, Err(Error::TooManyFailures { .. })));
    }

    #[tokio::test]
    async fn nobody_waits_for_ever() {
        let limits = FailureLimits { user: 3, address: 5 };
        let patience = Duration::from_millis(10);
        let attempts = Attempts::with_patience(limits, patience);
        let mut under_way = Vec::new();
        for _ in 0..3 {
            under_way.push(attempts.begin(Some("ada"), HERE).await.unwrap());
        }
        let refused = attempts.begin(Some("ada"), HERE).await;
        assert!(matches!(refused, Err(Error::Busy)));
    }

    #[test]
    fn there_is_an_end_to_what_is_remembered() {
        let (attempts, now) = (attempts(), Instant::now());
        let count = u32::try_from(MOST).unwrap() + 10;
        for number in 0..count {
            let begun = attempts.begin_at(None, address(number), now);
            drop(begun.ok().flatten());
        }
        assert!(attempts.0.lock().len() <= MOST + 1);
        // Addresses without room of their own share a count.
        attempts.begin_at(None, address(count), now).unwrap_err();

        let later = now + PERIOD + Duration::from_mins(1);
        fail(&attempts, None, address(count), later);
        assert_eq!(attempts.0.lock().len(), 1);
    }
}
