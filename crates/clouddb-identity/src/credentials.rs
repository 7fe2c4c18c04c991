use secrecy::SecretString;

/// What a client logs in with.
#[derive(Debug)]
pub enum Credentials {
    /// A user and its password.
    Password {
        /// The user.
        who: Who,
        /// The password.
        password: SecretString,
    },
    /// An API key.
    Key {
        /// The key's name.
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
    /// By id.
    Id(String),
    /// By name in a domain.
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
    /// The key of a user.
    Of(Who),
    /// By id.
    Id(String),
    /// By name, among the keys of a user.
    Name {
        /// The name.
        name: String,
        /// The user.
        user: Who,
    },
}

/// The name of a user's only key.
pub(crate) const API_KEY: &str = "api-key";

/// A domain.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Domain {
    /// By id.
    Id(String),
    /// By name.
    Name(String),
}

impl Domain {
    /// The id of the only domain.
    pub const ID: &'static str = "default";
    /// The name of the only domain.
    pub const NAME: &'static str = "Default";

    /// The only domain.
    #[must_use]
    pub fn only() -> Self {
        Self::Id(Self::ID.to_owned())
    }

    /// Whether this is the only domain. Clients write its name in either case.
    #[must_use]
    pub fn is_the_only(&self) -> bool {
        match self {
            Self::Id(text) | Self::Name(text) => {
                text.eq_ignore_ascii_case(Self::ID)
            }
        }
    }
}

/// The account that a client wants a token for.
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
    /// Whether this names `account`, the user's own.
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
