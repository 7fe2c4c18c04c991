use std::fmt;

/// What is wrong after a kill.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Finding {
    /// The server wasn't killed where it should have been.
    NotKilled(String),
    /// An operation didn't end before its deadline.
    Stuck(String),
    /// An operation ended another way than it should have.
    Failed(String),
    /// Something is there that shouldn't be, or isn't that should be.
    Leaked(String),
    /// Nobody knows how an operation of the kind comes about.
    NoScenario(String),
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotKilled(what) => write!(f, "not killed: {what}"),
            Self::Stuck(what) => write!(f, "stuck: {what}"),
            Self::Failed(what) => write!(f, "failed: {what}"),
            Self::Leaked(what) => write!(f, "leaked: {what}"),
            Self::NoScenario(kind) => {
                write!(f, "no scenario brings about a {kind}")
            }
        }
    }
}
