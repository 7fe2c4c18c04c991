//! Limits how often requests may be made.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    middleware::NoOpMiddleware,
    state::keyed::HashMapStateStore,
};
use http::{HeaderValue, StatusCode, header::RETRY_AFTER};
use serde_json::Value;

use crate::{contract::DocumentError, faults::Refusal};

/// After how many requests to forget callers that have their full rate again.
const FORGET: u64 = 1024;
/// The most callers to remember. All others share one rate, until some are
/// forgotten.
const CALLERS: usize = 65_536;

/// The caller that a request counts for.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) enum Caller {
    Account(String),
    Address(IpAddr),
    Others,
}

impl Caller {
    /// An IPv6 client usually has a whole network of 2^64 addresses, so the
    /// network counts as one caller.
    pub(crate) fn at(address: IpAddr) -> Self {
        Self::Address(network(address))
    }
}

/// The network that counts as one caller.
pub(crate) fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(address) => {
            let upper = address.to_bits() >> 64 << 64;
            Ipv6Addr::from_bits(upper).into()
        }
    }
}

type Limiter<C> = RateLimiter<
    Caller,
    HashMapStateStore<Caller>,
    C,
    NoOpMiddleware<<C as Clock>::Instant>,
>;

/// The rate of one class of operations, for each caller.
#[derive(Debug)]
pub(crate) struct Rate<C: Clock = DefaultClock> {
    class: String,
    requests: NonZeroU32,
    seconds: NonZeroU32,
    limiter: Limiter<C>,
    clock: C,
    checks: AtomicU64,
}

/// Reads the rate classes of a document.
pub(crate) fn read(
    classes: &Value,
) -> Result<HashMap<String, Arc<Rate>>, DocumentError> {
    let classes = classes.as_object().into_iter().flatten();
    classes
        .map(|(class, words)| {
            let rate = Rate::read(class, words, DefaultClock::default());
            let rate =
                rate.ok_or_else(|| DocumentError::Rate(class.to_owned()))?;
            Ok((class.to_owned(), Arc::new(rate)))
        })
        .collect()
}

impl<C: Clock + Clone> Rate<C> {
    /// `None` if a number is missing, or isn't positive.
    fn read(class: &str, words: &Value, clock: C) -> Option<Self> {
        let number = |name: &str| {
            let number = u32::try_from(words[name].as_u64()?).ok()?;
            NonZeroU32::new(number)
        };
        let (requests, seconds) = (number("requests")?, number("seconds")?);
        let period = Duration::from_secs(seconds.get().into());
        let quota = Quota::with_period(period / requests.get())?;
        let quota = quota.allow_burst(requests);
        Some(Self {
            class: class.to_owned(),
            requests,
            seconds,
            limiter: RateLimiter::hashmap_with_clock(quota, clock.clone()),
            clock,
            checks: AtomicU64::new(0),
        })
    }

    /// Counts a request. Refuses it if the caller has reached the rate.
    pub(crate) fn check(&self, caller: Caller) -> Result<(), Refusal> {
        let number = self.checks.fetch_add(1, Relaxed);
        if number % FORGET == FORGET - 1 {
            self.limiter.retain_recent();
            self.limiter.shrink_to_fit();
        }
        let is_full = self.limiter.len() >= CALLERS;
        let caller = if is_full { Caller::Others } else { caller };
        self.limiter.check_key(&caller).map_err(|until| {
            let wait = until.wait_time_from(self.clock.now());
            // Rounded up: a client that came back a moment too early would be
            // refused again.
            let seconds = wait.as_secs() + 1;
            let message = format!(
                "The class {} has {} requests in {} seconds, and no more.",
                self.class, self.requests, self.seconds
            );
            Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, message)
                .with(RETRY_AFTER, HeaderValue::from(seconds))
        })
    }
}

#[cfg(test)]
mod tests {
    use governor::clock::FakeRelativeClock;
    use serde_json::json;

    use super::*;

    fn rate(clock: &FakeRelativeClock) -> Rate<FakeRelativeClock> {
        let words = json!({"requests": 3, "seconds": 60});
        Rate::read("read", &words, clock.clone()).unwrap()
    }

    fn address(text: &str) -> Caller {
        Caller::at(text.parse().unwrap())
    }

    #[test]
    fn every_caller_has_the_rate() {
        let clock = FakeRelativeClock::default();
        let rate = rate(&clock);
        let ada = || Caller::Account("ada".to_owned());
        for _ in 0..3 {
            rate.check(ada()).unwrap();
        }
        let refusal = rate.check(ada()).unwrap_err();
        assert_eq!(refusal.status(), StatusCode::PAYLOAD_TOO_LARGE);
        let debug = format!("{refusal:?}");
        assert!(debug.contains("has 3 requests in 60 seconds"), "{debug}");
        assert!(debug.contains("\"21\""), "{debug}");
        rate.check(Caller::Account("bob".to_owned())).unwrap();
        rate.check(address("10.0.0.1")).unwrap();

        clock.advance(Duration::from_secs(19));
        rate.check(ada()).unwrap_err();
        clock.advance(Duration::from_secs(2));
        rate.check(ada()).unwrap();
        rate.check(ada()).unwrap_err();
    }

    #[test]
    fn addresses_that_belong_together_count_as_one() {
        for (one, other, are_same) in [
            ("10.0.0.1", "10.0.0.1", true),
            ("10.0.0.1", "10.0.0.2", false),
            ("10.0.0.1", "::ffff:10.0.0.1", true),
            ("2001:db8::1", "2001:db8::ffff:0:0:1", true),
            ("2001:db8::1", "2001:db8:0:1::1", false),
        ] {
            let is_same = address(one) == address(other);
            assert_eq!(is_same, are_same, "{one} {other}");
        }
    }

    #[test]
    fn callers_are_forgotten_and_never_too_many() {
        let clock = FakeRelativeClock::default();
        let rate = rate(&clock);
        let count = u32::try_from(CALLERS).unwrap() + 3;
        for number in 0..count {
            rate.check(Caller::at(IpAddr::from(number.to_be_bytes()))).unwrap();
        }
        assert_eq!(rate.limiter.len(), CALLERS + 1);
        // Unknown callers share one rate.
        rate.check(address("192.0.2.1")).unwrap_err();

        clock.advance(Duration::from_secs(61));
        for _ in 0..FORGET {
            let _ = rate.check(address("192.0.2.1"));
        }
        assert!(rate.limiter.len() <= 2, "{}", rate.limiter.len());
    }

    #[test]
    fn rates_without_sense_are_refused() {
        for words in [
            json!({}),
            json!({"requests": 0, "seconds": 60}),
            json!({"requests": 1, "seconds": 0}),
            json!({"requests": -1, "seconds": 60}),
            json!({"requests": 4_294_967_295_u32, "seconds": 1}),
        ] {
            assert!(read(&json!({"read": words})).is_err(), "{words}");
        }
    }
}
