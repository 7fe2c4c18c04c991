use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The most bytes of a name. With what a store adds, it stays below the 1024
/// that Swift and S3 allow.
const LONGEST: usize = 512;
/// The most bytes of a part, as file names allow.
const LONGEST_PART: usize = 255;

/// The name of an object: parts with slashes between them.
///
/// A part consists of ASCII letters, digits, `-`, `_` and `.`, and doesn't
/// begin with a dot. So it can't lead out of a directory or be hidden in it,
/// and every store writes it the same way.
#[derive(
    Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct ObjectName(String);

/// The beginning of the names in a list: a name whose last part may be
/// incomplete, or nothing.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Prefix(String);

/// A text isn't a valid name.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error(
    "a name has at most {LONGEST} bytes, in parts of 1 to {LONGEST_PART} ASCII \
     letters, digits, `-`, `_` or `.` that don't begin with a dot"
)]
pub struct NameError;

impl ObjectName {
    /// Checks a name.
    pub fn new(name: impl Into<String>) -> Result<Self, NameError> {
        let name = name.into();
        let is_short = name.len() <= LONGEST;
        if !is_short || !name.split('/').all(is_part) {
            return Err(NameError);
        }
        Ok(Self(name))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Prefix {
    /// Checks the beginning of a name.
    pub fn new(prefix: impl Into<String>) -> Result<Self, NameError> {
        let prefix = prefix.into();
        let (whole, last) = prefix.rsplit_once('/').unwrap_or(("", &prefix));
        let has_whole = prefix.contains('/');
        if prefix.len() > LONGEST
            || has_whole && !whole.split('/').all(is_part)
            || !last.is_empty() && !is_part(last)
        {
            return Err(NameError);
        }
        Ok(Self(prefix))
    }

    /// The prefix as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_part(part: &str) -> bool {
    let allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    (1..=LONGEST_PART).contains(&part.len())
        && !part.starts_with('.')
        && part.bytes().all(allowed)
}

impl fmt::Display for ObjectName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for ObjectName {
    type Err = NameError;

    fn from_str(name: &str) -> Result<Self, NameError> {
        Self::new(name)
    }
}

impl TryFrom<String> for ObjectName {
    type Error = NameError;

    fn try_from(name: String) -> Result<Self, NameError> {
        Self::new(name)
    }
}

impl From<ObjectName> for String {
    fn from(name: ObjectName) -> Self {
        name.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_nowhere_else() {
        for good in ["a", "1234/backups/5f1e.xb.gz", "A-b_c.d", "a..b"] {
            assert!(ObjectName::new(good).is_ok(), "{good}");
        }
        let long = "a".repeat(LONGEST_PART + 1);
        let longer = vec!["a".repeat(200); 3].join("/");
        let bad = [
            "", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "../a", ".a",
            "a/.b", "a b", "a\\b", "a\0", "a\n", "é", "a?b", "a%2e", &long,
            &longer,
        ];
        for bad in bad {
            assert_eq!(ObjectName::new(bad), Err(NameError), "{bad:?}");
        }
        assert!(ObjectName::new("a".repeat(LONGEST_PART)).is_ok());
    }

    #[test]
    fn a_prefix_is_the_beginning_of_a_name() {
        for good in ["", "a", "a/", "a/b", "a/b/"] {
            assert!(Prefix::new(good).is_ok(), "{good}");
        }
        for bad in ["/", "/a", "..", "../", "a//", "a/../b", "a/.", ".a"] {
            assert_eq!(Prefix::new(bad), Err(NameError), "{bad:?}");
        }
    }

    #[test]
    fn a_name_is_checked_when_it_is_read() {
        let read = serde_json::from_str::<ObjectName>;
        assert!(read("\"a/b\"").is_ok());
        assert!(read("\"a/../b\"").is_err());
    }
}
