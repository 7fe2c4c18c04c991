//! The one place that puts names and values into SQL.
//!
//! MariaDB takes no parameters in the statements that manage databases and
//! users, so their parts are quoted here. Literals rely on the SQL mode
//! `NO_BACKSLASH_ESCAPES`, which `Admin` sets on every connection.

use crate::{Error, PasswordHash};

/// The SQL mode that [`literal`] quotes for, and defaults for settings of
/// customers with which queries of the service would fail or be logged:
/// customers can read the logs of queries, and a statement for replicas has a
/// password.
pub(crate) const SESSION: &str = "SET SESSION sql_mode = \
     'NO_BACKSLASH_ESCAPES,STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION', \
     sort_buffer_size = 2097152, wait_timeout = 28800, slow_query_log = OFF, \
     sql_log_off = ON";

/// A name in backticks.
pub(crate) fn identifier(name: &str) -> Result<String, Error> {
    refuse_nul(name)?;
    Ok(format!("`{}`", name.replace('`', "``")))
}

/// A text in quotes.
pub(crate) fn literal(text: &str) -> Result<String, Error> {
    refuse_nul(text)?;
    Ok(format!("'{}'", text.replace('\'', "''")))
}

/// A database as `GRANT` takes it, in backticks.
pub(crate) fn grant_pattern(database: &str) -> Result<String, Error> {
    identifier(&pattern(database))
}

/// The pattern that matches one database's name: it escapes `_` and `%`, which
/// would match other characters.
pub(crate) fn pattern(database: &str) -> String {
    let mut pattern = String::with_capacity(database.len());
    for character in database.chars() {
        if matches!(character, '\\' | '_' | '%') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    pattern
}

/// The name from which [`pattern`] made a pattern.
pub(crate) fn unpattern(pattern: &str) -> String {
    let mut name = String::with_capacity(pattern.len());
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        let escaped = (character == '\\').then(|| characters.next());
        name.push(escaped.flatten().unwrap_or(character));
    }
    name
}

/// An account, `'name'@'host'`.
pub(crate) fn account(name: &str, host: &str) -> Result<String, Error> {
    Ok(format!("{}@{}", literal(name)?, literal(host)?))
}

/// The authentication of an account. It holds the hash, so no log of the server
/// has the password.
pub(crate) fn identified(password: &PasswordHash) -> Result<String, Error> {
    let hash = literal(password.as_str())?;
    Ok(format!("IDENTIFIED VIA mysql_native_password USING {hash}"))
}

fn refuse_nul(text: &str) -> Result<(), Error> {
    if text.contains('\0') {
        return Err(Error::Nul(text.to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_doubled_and_nothing_else_changes() {
        assert_eq!(identifier("a`b'c\\d").unwrap(), "`a``b'c\\d`");
        assert_eq!(literal("a`b'c\\d").unwrap(), "'a`b''c\\d'");
    }

    #[test]
    fn wildcards_are_escaped_in_grants() {
        assert_eq!(grant_pattern("a_b%c\\d").unwrap(), r"`a\_b\%c\\d`");
    }

    #[test]
    fn a_pattern_is_a_name_again() {
        for name in ["orders", "a_b%c\\d", "\\", "\\_", "__", ""] {
            assert_eq!(unpattern(&pattern(name)), name);
        }
    }

    #[test]
    fn nul_is_refused() {
        assert!(matches!(identifier("a\0b"), Err(Error::Nul(_))));
        assert!(matches!(account("ada", "\0"), Err(Error::Nul(_))));
    }
}
