use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A position in the changes of a server and of those that follow it: of each
/// domain the last one, as `domain-server-sequence`.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct GtidPosition {
    /// The server and the sequence number of the last change of each domain.
    domains: BTreeMap<u32, (u32, u64)>,
}

/// A text that is no list of `domain-server-sequence`.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no position of a server")]
pub struct InvalidPosition(String);

impl GtidPosition {
    /// Whether everything up to another position is in this one.
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
    fn what_is_behind_is_covered() {
        assert!(position("0-1-5").covers(&position("0-2-5")));
        assert!(position("0-1-5,1-1-1").covers(&position("0-1-4")));
        assert!(position("0-1-5").covers(&position("")));
        assert!(!position("0-1-5").covers(&position("0-1-6")));
        assert!(!position("0-1-5").covers(&position("0-1-1,1-1-1")));
        assert!(!position("").covers(&position("0-1-1")));
    }
}
