use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! unit {
    ($(#[$doc:meta])* $name:ident, $symbol:literal) => {
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
        pub struct $name(pub u32);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!("{} ", $symbol), self.0)
            }
        }
    };
}

unit!(
    /// The size of a volume in gigabytes.
    Gigabytes,
    "GB"
);

unit!(
    /// An amount of memory in megabytes.
    Megabytes,
    "MB"
);

impl Gigabytes {
    /// The same amount in bytes.
    #[must_use]
    pub fn bytes(self) -> u64 {
        u64::from(self.0) * 1024 * 1024 * 1024
    }
}

impl Megabytes {
    /// The same amount in bytes.
    #[must_use]
    pub fn bytes(self) -> u64 {
        u64::from(self.0) * 1024 * 1024
    }
}
