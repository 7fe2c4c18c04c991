use std::fmt;

/// A failure after a kill.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Finding {
    /// The server wasn't killed at the right place.
    NotKilled(String),
    /// An operation didn't end before its deadline.
    Stuck(String),
    /// An operation had another outcome than expected.
    Failed(String),
    /// Something is there that shouldn't be, or is missing.
    Leaked(String),
    /// No scenario triggers operations of the kind.
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
