use std::{fmt, str::FromStr};

/// The status of an instance, as far as the service has operations that lead
/// to it.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum InstanceStatus {
    /// The server accepts connections.
    Active,
    /// The instance is being made.
    Build,
    /// It couldn't be made, or its server doesn't start any more.
    Error,
    /// Its server ended by itself and is being started again.
    Reboot,
    /// The instance is being deleted.
    Shutdown,
}

impl InstanceStatus {
    const ALL: [Self; 5] =
        [Self::Active, Self::Build, Self::Error, Self::Reboot, Self::Shutdown];

    /// The name, as the contract and the store write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Build => "BUILD",
            Self::Error => "ERROR",
            Self::Reboot => "REBOOT",
            Self::Shutdown => "SHUTDOWN",
        }
    }
}

impl fmt::Display for InstanceStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that isn't the name of a status.
#[derive(Debug, thiserror::Error)]
#[error("unknown instance status {0:?}")]
pub struct UnknownStatus(String);

impl FromStr for InstanceStatus {
    type Err = UnknownStatus;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|status| status.as_str() == text)
            .ok_or_else(|| UnknownStatus(text.to_owned()))
    }
}
