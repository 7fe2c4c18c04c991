use secrecy::SecretString;

/// What somebody shows to log in.
#[derive(Debug)]
pub enum Credentials {
    /// A user and its password.
    Password {
        /// Who it is.
        who: Who,
        /// The password.
        password: SecretString,
    },
    /// An API key.
    Key {
        /// Which one it is.
        name: KeyName,
        /// The key.
        key: SecretString,
    },
    /// A token.
    Token(SecretString),
}

/// A user.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Who {
    /// By its id.
    Id(String),
    /// By its name in a domain.
    Name {
        /// The name.
        name: String,
        /// The domain.
        domain: Domain,
    },
}

/// An API key.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum KeyName {
    /// The one of a user.
    Of(Who),
    /// By its id.
    Id(String),
    /// By its name, which is one among those of a user.
    Name {
        /// The name.
        name: String,
        /// The user.
        user: Who,
    },
}

/// The name of the one key that a user has.
pub(crate) const API_KEY: &str = "api-key";

/// A domain.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Domain {
    /// By its id.
    Id(String),
    /// By its name.
    Name(String),
}

impl Domain {
    /// The id of the one domain that there is.
    pub const ID: &'static str = "default";
    /// The name of it.
    pub const NAME: &'static str = "Default";

    /// The one domain that there is.
    #[must_use]
    pub fn only() -> Self {
        Self::Id(Self::ID.to_owned())
    }

    /// Whether it is the one that there is. Clients write its name in either
    /// case.
    #[must_use]
    pub fn is_the_only(&self) -> bool {
        match self {
            Self::Id(text) | Self::Name(text) => {
                text.eq_ignore_ascii_case(Self::ID)
            }
        }
    }
}

/// What a token is to be for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Scope {
    /// The account of the user.
    Own,
    /// No account.
    None,
    /// An account by its id.
    Id(String),
    /// An account by its name in a domain.
    Name {
        /// The name.
        name: String,
        /// The domain.
        domain: Domain,
    },
}

impl Who {
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Id(text) | Self::Name { name: text, .. } => text,
        }
    }
}

impl Scope {
    /// Whether it is that account, which is the user's own.
    pub(crate) fn is(&self, account: &str) -> bool {
        match self {
            Self::Own => true,
            Self::None => false,
            Self::Id(id) => id == account,
            Self::Name { name, domain } => {
                domain.is_the_only() && name == account
            }
        }
    }
}
