use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident, $random:ident) => {
        $(#[$doc])*
        #[derive(
            Clone,
            Copy,
            Debug,
            Deserialize,
            Eq,
            Hash,
            Ord,
            PartialEq,
            PartialOrd,
            Serialize,
        )]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new, unique id.
            #[must_use]
            pub fn random() -> Self {
                Self(Uuid::$random())
            }

            /// The id as a UUID.
            #[must_use]
            pub fn as_uuid(&self) -> &Uuid {
                &self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

uuid_id!(
    /// The id of an instance.
    InstanceId,
    new_v4
);

uuid_id!(
    /// The id of an operation. Later ids are greater.
    OperationId,
    now_v7
);

uuid_id!(
    /// The id of a backup. Later ids are greater.
    BackupId,
    now_v7
);

uuid_id!(
    /// The id of a configuration group. Later ids are greater.
    ConfigurationId,
    now_v7
);

uuid_id!(
    /// The id of a data directory, from the first start of a server on it. A
    /// log position in one directory means nothing in another.
    IncarnationId,
    new_v4
);

uuid_id!(
    /// The id of a cell, a place where instances run.
    CellId,
    new_v4
);

uuid_id!(
    /// The id of a user.
    UserId,
    new_v4
);

/// The id of an account, with which the paths of requests begin.
#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[serde(transparent)]
pub struct AccountId(String);

impl AccountId {
    /// Wraps an id, which must be one that the contract allows.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The id of a flavor.
#[derive(
    Clone,
    Copy,
    Debug,
    Deserialize,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    Serialize,
)]
#[serde(transparent)]
pub struct FlavorId(pub u32);

impl fmt::Display for FlavorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
