use std::{fmt, str::FromStr};

/// What a user may do in an account. Each role includes those before it.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Role {
    /// May read.
    Observer,
    /// May create and change.
    Creator,
    /// May delete, and do what is as drastic.
    Admin,
}

/// A text that isn't the name of a role.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{0:?} is not a role: observer, creator or admin")]
pub struct UnknownRole(pub String);

impl Role {
    /// The name of the role.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Observer => "observer",
            Self::Creator => "creator",
            Self::Admin => "admin",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, UnknownRole> {
        let all = [Self::Observer, Self::Creator, Self::Admin];
        let found = all.into_iter().find(|role| role.as_str() == text);
        found.ok_or_else(|| UnknownRole(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_known_by_its_name() {
        for role in [Role::Observer, Role::Creator, Role::Admin] {
            assert_eq!(role.to_string().parse(), Ok(role));
        }
        let unknown = "Admin".parse::<Role>().unwrap_err().to_string();
        assert!(unknown.contains("\"Admin\""), "{unknown}");
    }
}
