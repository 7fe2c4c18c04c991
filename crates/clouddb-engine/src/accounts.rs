use std::fmt;

use serde::{Deserialize, Serialize};
use sha1::{Digest, Sha1};

use crate::sql;

/// How many bytes a file name has for a character that the server must escape.
const ESCAPED: usize = 5;
const LONGEST_FILE_NAME: usize = 255;
const LONGEST_NAME: usize = 64;
/// The host of users that may connect from anywhere.
pub(crate) const ANYWHERE: &str = "%";

/// A database to make.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Database {
    /// The name.
    pub name: String,
    /// A character set of the server.
    pub character_set: String,
    /// A collation of that character set.
    pub collation: String,
}

impl Database {
    /// Whether the server can create a directory for a database of that name.
    /// In its name, letters, digits and `_` stay as they are, and most other
    /// characters take five.
    #[must_use]
    pub fn is_storable(name: &str) -> bool {
        let lengths = name.chars().map(|character| match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => 1,
            _ => ESCAPED,
        });
        lengths.sum::<usize>() <= LONGEST_FILE_NAME
    }

    /// Whether a user can get rights on that database alone. The server stores
    /// them with a pattern, which must not be longer than a name, and in which
    /// each wildcard needs an escape.
    #[must_use]
    pub fn is_grantable(name: &str) -> bool {
        sql::pattern(name).chars().count() <= LONGEST_NAME
    }
}

/// A user to make.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct User {
    /// The name.
    pub name: String,
    /// From where the user may connect, `%` for anywhere.
    pub host: String,
    /// The password.
    pub password: PasswordHash,
    /// The databases that the user has all rights on.
    pub databases: Vec<String>,
}

/// An existing user.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct UserName {
    /// The name.
    pub name: String,
    /// From where the user may connect.
    pub host: String,
}

impl UserName {
    /// Parses a user in a path, as `name` or `name@host`. A name may have an
    /// `@`, a host may not.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let (name, host) = match text.rsplit_once('@') {
            Some((name, host)) if !host.is_empty() => (name, host),
            _ => (text, ANYWHERE),
        };
        Self { name: name.to_owned(), host: host.to_owned() }
    }
}

impl fmt::Display for UserName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.name, self.host)
    }
}

/// An existing user, with the databases that it may use.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Granted {
    /// The user.
    pub user: UserName,
    /// The databases that it has rights on, in the order of their names.
    pub databases: Vec<String>,
}

/// A password hash as the server stores it, of the plugin
/// `mysql_native_password`.
///
/// Statements have the hash and never the password, so that no log of the
/// server holds a password.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// Hashes a password.
    #[must_use]
    pub fn of(password: &str) -> Self {
        let hash = Sha1::digest(Sha1::digest(password.as_bytes()));
        Self(format!("*{}", hex::encode_upper(hash)))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_at_begins_the_host() {
        for (text, name, host) in [
            ("ada", "ada", "%"),
            ("ada@%", "ada", "%"),
            ("ada@10.0.0.1", "ada", "10.0.0.1"),
            ("ada@10.%", "ada", "10.%"),
            ("a@b@%", "a@b", "%"),
            ("a@b@10.0.0.0/255.0.0.0", "a@b", "10.0.0.0/255.0.0.0"),
            ("ada@", "ada@", "%"),
            ("@", "@", "%"),
            ("@%", "", "%"),
            ("", "", "%"),
        ] {
            let user = UserName::parse(text);
            assert_eq!((&*user.name, &*user.host), (name, host), "{text}");
        }
    }

    #[test]
    fn hash_is_that_of_the_server() {
        // The result of `SELECT PASSWORD('password')`.
        let hash = PasswordHash::of("password");
        assert_eq!(hash.as_str(), "*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19");
    }

    #[test]
    fn debug_shows_no_hash() {
        let shown = format!("{:?}", PasswordHash::of("password"));
        assert!(!shown.contains("2470C0C0"));
    }
}
