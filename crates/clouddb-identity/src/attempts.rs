//! Attempts to log in that failed: after some of them, others have to wait.

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

/// The most users and addresses to remember. All others count as one, until
/// some are forgotten.
const MOST: usize = 16_384;
/// In this time as many failures are forgotten as may be made at once.
const PERIOD: Duration = Duration::from_mins(5);
/// How long to wait for attempts that are under way.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many attempts may fail within five minutes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FailureLimits {
    /// With the password of one user.
    pub user: u32,
    /// From one address, or from one network of 2^64 addresses of version 6.
    pub address: u32,
}

impl Default for FailureLimits {
    fn default() -> Self {
        Self { user: 10, address: 50 }
    }
}

/// Counts the attempts that failed, for each user and for each address, and those
/// that are under way.
#[derive(Clone, Debug)]
pub(crate) struct Attempts(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    limits: FailureLimits,
    hasher: RandomState,
    counts: Mutex<HashMap<u64, Count>>,
    /// Told whenever an attempt has ended.
    ended: Notify,
    /// How long to wait for that.
    patience: Duration,
}

/// How many attempts failed, less those that are forgotten by now, and how many
/// are under way.
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
    /// When one of those that are under way hasn't failed.
    Later,
}

/// An attempt that is under way. No more are so at the same time than may still
/// fail, so that no more are made at once than one after another. One that is
/// dropped has failed.
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

    /// Begins an attempt, as soon as it may: those that are under way may all fail,
    /// and are waited for. Keys can't be guessed: they count for the address
    /// alone, so that nobody is kept out by others who guess.
    pub(crate) async fn begin(
        &self,
        user: Option<&str>,
        address: IpAddr,
    ) -> Result<Attempt, Error> {
        let end = tokio::time::Instant::now() + self.0.patience;
        let mut ended = pin!(self.0.ended.notified());
        loop {
            // Whatever ends from here on is noticed.
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

    /// Begins an attempt, unless others have to end first.
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
            // Zero stands for everybody there is no room for.
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
    /// It didn't fail, or not because of who made it.
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
        // What a panic leaves behind is a count like any other.
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

    /// Whether one more may begin; where too many failed, how long to wait.
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

/// Whoever has one address of version 6 has 2^64 of them.
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
        // It may fail as well.
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
        // Whoever waits has a turn for each that didn't fail.
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
        // Whoever there is no room for shares what there is.
        attempts.begin_at(None, address(count), now).unwrap_err();

        let later = now + PERIOD + Duration::from_mins(1);
        fail(&attempts, None, address(count), later);
        assert_eq!(attempts.0.lock().len(), 1);
    }
}
