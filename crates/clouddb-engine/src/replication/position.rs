use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The domain of customers' changes, on any source. A replica has another
/// domain for its own writes.
const SOURCES: u32 = 0;

/// A position in the binary log of a server and its replicas: the last change
/// of each domain, as `domain-server-sequence`.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct GtidPosition {
    /// The server and the sequence number of the last change of each domain.
    domains: BTreeMap<u32, (u32, u64)>,
}

/// A text that isn't a list of `domain-server-sequence`.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no position of a server")]
pub struct InvalidPosition(String);

impl GtidPosition {
    /// The part for changes of customers.
    #[must_use]
    pub fn of_sources(mut self) -> Self {
        self.domains.retain(|domain, _| *domain == SOURCES);
        self
    }

    /// The part for the own writes of replicas.
    pub(crate) fn of_replicas(mut self) -> Self {
        self.domains.retain(|domain, _| *domain != SOURCES);
        self
    }

    /// The part that one server wrote outside the domain of customers' changes.
    pub(crate) fn witnessed_by(self, server: u32) -> Self {
        let mut own = self.of_replicas();
        own.domains.retain(|_, (by, _)| *by == server);
        own
    }

    /// The part that another position covers.
    pub(crate) fn within(mut self, other: &Self) -> Self {
        self.domains.retain(|domain, (_, sequence)| {
            let there = other.domains.get(domain);
            there.is_some_and(|(_, there)| there >= sequence)
        });
        self
    }

    /// The later change of each domain.
    pub(crate) fn or_later(mut self, other: Self) -> Self {
        for (domain, last) in other.domains {
            let own = self.domains.entry(domain).or_insert(last);
            if own.1 < last.1 {
                *own = last;
            }
        }
        self
    }

    /// Whether it has no change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.domains.is_empty()
    }

    /// Whether this position includes everything up to another one.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        other.domains.iter().all(|(domain, (_, sequence))| {
            self.domains.get(domain).is_some_and(|(_, own)| own >= sequence)
        })
    }
}

impl FromStr for GtidPosition {
    type Err = InvalidPosition;

    fn from_str(text: &str) -> Result<Self, InvalidPosition> {
        let mut domains = BTreeMap::new();
        for one in text.split(',').filter(|_| !text.is_empty()) {
            let last = last(one);
            let (domain, last) =
                last.ok_or_else(|| InvalidPosition(text.to_owned()))?;
            if domains.insert(domain, last).is_some() {
                return Err(InvalidPosition(text.to_owned()));
            }
        }
        Ok(Self { domains })
    }
}

/// A domain, and the server and sequence number of its last change.
fn last(text: &str) -> Option<(u32, (u32, u64))> {
    let mut parts = text.split('-');
    let (domain, server) = (parts.next()?, parts.next()?);
    let sequence = parts.next()?.parse().ok()?;
    if parts.next().is_some() {
        return None;
    }
    Some((domain.parse().ok()?, (server.parse().ok()?, sequence)))
}

impl fmt::Display for GtidPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        for (domain, (server, sequence)) in &self.domains {
            write!(f, "{between}{domain}-{server}-{sequence}")?;
            between = ",";
        }
        Ok(())
    }
}

impl TryFrom<String> for GtidPosition {
    type Error = InvalidPosition;

    fn try_from(text: String) -> Result<Self, InvalidPosition> {
        text.parse()
    }
}

impl From<GtidPosition> for String {
    fn from(position: GtidPosition) -> Self {
        position.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position(text: &str) -> GtidPosition {
        text.parse().unwrap()
    }

    #[test]
    fn a_position_is_read_and_written() {
        for text in
            ["", "0-7-5", "0-7-5,1-2-3", "0-4294967295-18446744073709551615"]
        {
            assert_eq!(position(text).to_string(), text);
        }
        for text in ["0-7", "0-7-5-1", "0-7-x", "0-7-5,", "0-7-5,0-8-6", " "] {
            assert!(text.parse::<GtidPosition>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn what_replicas_wrote_is_told_from_what_sources_did() {
        let both = || position("0-7-5,9-9-2");
        assert_eq!(both().of_sources(), position("0-7-5"));
        assert_eq!(both().of_replicas(), position("9-9-2"));
        assert!(position("9-9-2").of_sources().is_empty());
        let several = || position("0-7-5,7-7-2,9-9-2,11-7-1");
        let by_one = position("7-7-2,11-7-1");
        assert_eq!(several().witnessed_by(7), by_one);
        let less = position("0-7-6,9-9-1");
        assert_eq!(several().within(&less), position("0-7-5"));
        let later = both().or_later(position("0-8-6,9-9-1,10-10-3"));
        assert_eq!(later, position("0-8-6,9-9-2,10-10-3"));
    }

    #[test]
    fn what_is_behind_is_covered() {
        assert!(position("0-1-5").covers(&position("0-2-5")));
        assert!(position("0-1-5,1-1-1").covers(&position("0-1-4")));
        assert!(position("0-1-5").covers(&position("")));
        assert!(!position("0-1-5").covers(&position("0-1-6")));
        assert!(!position("0-1-5").covers(&position("0-1-1,1-1-1")));
        assert!(!position("").covers(&position("0-1-1")));
    }
}
