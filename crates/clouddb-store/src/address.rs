use std::{fmt, path::PathBuf, str::FromStr};

use sqlx::postgres::PgConnectOptions;

/// Where a store is: `sqlite:PATH`, or `postgres://USER@HOST:PORT/DATABASE`
/// with the parameters that PostgreSQL's own clients take.
#[derive(Clone)]
pub enum Address {
    /// A SQLite file, which is created if it is missing.
    Sqlite(PathBuf),
    /// A PostgreSQL database, which must exist.
    Postgres(Box<PgConnectOptions>),
}

/// A text that isn't the address of a store.
#[derive(Debug, thiserror::Error)]
#[error(
    "a store is sqlite:PATH or postgres://USER@HOST:PORT/DATABASE, and this is \
     neither{0}"
)]
pub struct InvalidAddress(String);

impl Address {
    /// Whether a text has a password, in one of the places where an address can
    /// have one.
    #[must_use]
    pub fn has_password(text: &str) -> bool {
        let Some((_, rest)) = text.split_once("://") else { return false };
        let (place, parameters) = rest.split_once('?').unwrap_or((rest, ""));
        // A password may contain `@` and `/`, so only the last `@` ends it.
        let user = place.rsplit_once('@').map_or("", |(user, _)| user);
        let named = |parameter: &str| {
            let name = parameter.split('=').next().unwrap_or_default();
            name.eq_ignore_ascii_case("password")
        };
        user.contains(':') || parameters.split('&').any(named)
    }
}

impl FromStr for Address {
    type Err = InvalidAddress;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(path) = text.strip_prefix("sqlite:")
            && !path.is_empty()
        {
            return Ok(Self::Sqlite(path.into()));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://")
        {
            // The error doesn't quote the text, which may have a password.
            return text
                .parse()
                .map(|options| Self::Postgres(Box::new(options)))
                .map_err(|error| InvalidAddress(format!(": {error}")));
        }
        Err(InvalidAddress(String::new()))
    }
}

/// Without the password.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(options) => write!(
                f,
                "postgres://{}@{}:{}/{}",
                options.get_username(),
                options.get_host(),
                options.get_port(),
                options.get_database().unwrap_or(options.get_username())
            ),
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        let address: Address =
            "postgres://ada:hunter2@db.example:5433/clouddb".parse().unwrap();
        assert_eq!(
            format!("{address} {address:?}"),
            "postgres://ada@db.example:5433/clouddb \
             postgres://ada@db.example:5433/clouddb"
        );
        let wrong = "postgres://ada:hunter2@db.example:port/clouddb";
        let error = wrong.parse::<Address>().unwrap_err().to_string();
        assert!(!error.contains("hunter2"), "{error}");
    }

    #[test]
    fn a_password_is_found_wherever_it_may_be() {
        for text in [
            "postgres://ada:hunter2@db.example/clouddb",
            "postgresql://ada:@db.example",
            "postgres://ada:hunt/er@2@db.example/clouddb",
            "postgres://db.example/clouddb?sslmode=require&password=hunter2",
            "postgres://db.example/clouddb?PASSWORD=hunter2",
            "mysql://ada:hunter2@db.example",
        ] {
            assert!(Address::has_password(text), "{text}");
        }
        for text in [
            "postgres://ada@db.example:5433/clouddb",
            "postgres://db.example:5433/clouddb?passfile=/etc/pass",
            "sqlite:/a:b@c/store?password=1",
            "",
        ] {
            assert!(!Address::has_password(text), "{text}");
        }
    }

    #[test]
    fn what_is_no_store_is_refused() {
        for text in ["", "sqlite:", "mysql://h/d", "/var/lib/store"] {
            let error = text.parse::<Address>().unwrap_err().to_string();
            assert!(error.contains("sqlite:PATH"), "{error}");
        }
        let address: Address = "sqlite:/a b/store".parse().unwrap();
        assert_eq!(address.to_string(), "sqlite:/a b/store");
    }
}
