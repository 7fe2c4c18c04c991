//! Attempts to log in that failed: after some of them, others have to wait.

use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    net::{IpAddr, Ipv6Addr},
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use crate::Error;

/// The most users and addresses to remember. All others count as one, until
/// some are forgotten.
const MOST: usize = 16_384;
/// In this time as many failures are forgotten as may be made at once.
const PERIOD: Duration = Duration::from_mins(5);

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

/// Counts the attempts that failed, for each user and for each address.
#[derive(Debug)]
pub(crate) struct Attempts {
    limits: FailureLimits,
    hasher: RandomState,
    counts: Mutex<HashMap<u64, Count>>,
}

/// How many attempts failed, less those that are forgotten by now.
#[derive(Clone, Copy, Debug)]
struct Count {
    failures: f64,
    at: Instant,
    limit: u32,
}

/// An attempt that is under way. It counts as one that failed until it is known
/// not to be, so that no more are made at the same time than one after another.
#[derive(Debug)]
#[must_use]
pub(crate) struct Attempt {
    keys: Vec<u64>,
}

impl Attempts {
    pub(crate) fn new(limits: FailureLimits) -> Self {
        Self { limits, hasher: RandomState::new(), counts: Mutex::default() }
    }

    /// Begins an attempt. Keys can't be guessed: they count for the address
    /// alone, so that nobody is kept out by others who guess.
    pub(crate) fn begin(
        &self,
        user: Option<&str>,
        address: IpAddr,
    ) -> Result<Attempt, Error> {
        self.begin_at(user, address, Instant::now())
    }

    fn begin_at(
        &self,
        user: Option<&str>,
        address: IpAddr,
        now: Instant,
    ) -> Result<Attempt, Error> {
        let of_user = user.map(|user| {
            (self.hasher.hash_one(("user", user)), self.limits.user)
        });
        let network = network(address);
        let of_address =
            (self.hasher.hash_one(("address", network)), self.limits.address);
        let mut counts = self.lock();
        if counts.len() >= MOST {
            counts.retain(|_, count| count.failures_at(now) > 0.0);
        }
        let mut keys = Vec::new();
        for (key, limit) in of_user.into_iter().chain([of_address]) {
            let is_full = counts.len() >= MOST && !counts.contains_key(&key);
            // Zero stands for everybody there is no room for.
            let key = if is_full { 0 } else { key };
            let new = Count { failures: 0.0, at: now, limit };
            let count = counts.entry(key).or_insert(new);
            if let Err(retry_after) = count.add(now) {
                for key in keys {
                    take_back(&mut counts, key, now);
                }
                return Err(Error::TooManyFailures { retry_after });
            }
            keys.push(key);
        }
        Ok(Attempt { keys })
    }

    /// An attempt didn't fail, or not because of who made it.
    pub(crate) fn forgive(&self, attempt: Attempt) {
        let now = Instant::now();
        let mut counts = self.lock();
        for key in attempt.keys {
            take_back(&mut counts, key, now);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Count>> {
        // What a panic leaves behind is a count like any other.
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn take_back(counts: &mut HashMap<u64, Count>, key: u64, now: Instant) {
    let Some(count) = counts.get_mut(&key) else { return };
    count.failures = (count.failures_at(now) - 1.0).max(0.0);
    count.at = now;
    if count.failures <= 0.0 {
        counts.remove(&key);
    }
}

impl Count {
    fn failures_at(&self, now: Instant) -> f64 {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        let forgotten = passed * f64::from(self.limit) / PERIOD.as_secs_f64();
        (self.failures - forgotten).max(0.0)
    }

    /// Counts one more, unless there are too many: then says how long to wait.
    fn add(&mut self, now: Instant) -> Result<(), Duration> {
        let failures = self.failures_at(now);
        let too_many = failures + 1.0 - f64::from(self.limit);
        if too_many > 0.0 {
            return Err(PERIOD.mul_f64(too_many / f64::from(self.limit)));
        }
        self.failures = failures + 1.0;
        self.at = now;
        Ok(())
    }
}

/// Whoever has one address of version 6 has 2^64 of them.
fn network(address: IpAddr) -> IpAddr {
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

    #[test]
    fn a_user_has_so_many_attempts_wherever_they_come_from() {
        let (attempts, now) = (attempts(), Instant::now());
        for number in 0..3 {
            let begun = attempts.begin_at(Some("ada"), address(number), now);
            let _failed = begun.unwrap();
        }
        let refused = attempts.begin_at(Some("ada"), address(9), now);
        let Err(Error::TooManyFailures { retry_after }) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(retry_after.as_secs(), 100);
        let _other = attempts.begin_at(Some("bob"), address(9), now).unwrap();
        let _key = attempts.begin_at(None, address(9), now).unwrap();

        let soon = now + Duration::from_secs(99);
        attempts.begin_at(Some("ada"), HERE, soon).unwrap_err();
        let later = now + Duration::from_secs(101);
        let _again = attempts.begin_at(Some("ada"), HERE, later).unwrap();
        attempts.begin_at(Some("ada"), HERE, later).unwrap_err();
    }

    #[test]
    fn an_address_has_so_many_attempts_whoever_they_are_for() {
        let (attempts, now) = (attempts(), Instant::now());
        for number in 0..5 {
            let user = format!("user {number}");
            let _failed = attempts.begin_at(Some(&user), HERE, now).unwrap();
        }
        attempts.begin_at(Some("ada"), HERE, now).unwrap_err();
        attempts.begin_at(None, HERE, now).unwrap_err();
        let _other = attempts.begin_at(Some("ada"), address(1), now).unwrap();
    }

    #[test]
    fn what_did_not_fail_does_not_count() {
        let attempts = attempts();
        for _ in 0..100 {
            let attempt = attempts.begin(Some("ada"), HERE).unwrap();
            attempts.forgive(attempt);
        }
        assert!(attempts.lock().is_empty());
    }

    #[test]
    fn no_more_are_under_way_than_may_fail() {
        let attempts = attempts();
        let under_way: Vec<_> =
            (0..9).map(|_| attempts.begin(Some("ada"), HERE)).collect();
        assert_eq!(under_way.iter().filter(|one| one.is_ok()).count(), 3);
        for attempt in under_way.into_iter().flatten() {
            attempts.forgive(attempt);
        }
        let _again = attempts.begin(Some("ada"), HERE).unwrap();
    }

    #[test]
    fn there_is_an_end_to_what_is_remembered() {
        let (attempts, now) = (attempts(), Instant::now());
        let count = u32::try_from(MOST).unwrap() + 10;
        for number in 0..count {
            let _ = attempts.begin_at(None, address(number), now);
        }
        assert!(attempts.lock().len() <= MOST + 1);
        // Whoever there is no room for shares what there is.
        attempts.begin_at(None, address(count), now).unwrap_err();

        let later = now + PERIOD;
        let _one = attempts.begin_at(None, address(count), later).unwrap();
        assert_eq!(attempts.lock().len(), 1);
    }
}
