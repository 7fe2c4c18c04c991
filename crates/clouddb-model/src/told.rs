use std::{fmt, time::Duration};

use crate::{
    BackupId, BackupStatus, FlavorId, Gigabytes, InstanceId, InstanceStatus,
};

/// A text about a failure that customers read.
///
/// It is put together from parts that are known to be harmless, by [`told!`].
/// An error has no way into it: what it displays may name the machine's files,
/// the service's accounts or what a program printed.
///
/// [`told!`]: crate::told!
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Told(String);

/// What may be said to customers as it is.
pub trait Tell {
    /// Adds it to a text.
    fn tell(&self, text: &mut String);
}

impl Told {
    /// A text of so many parts.
    #[must_use]
    pub fn of(parts: &[&dyn Tell]) -> Self {
        let mut text = String::new();
        for part in parts {
            part.tell(&mut text);
        }
        Self(text)
    }

    /// A text that was one when it was written down.
    #[must_use]
    pub fn read(text: String) -> Self {
        Self(text)
    }

    /// What a customer gave, or named in a server: it is the customer's own.
    /// Never what somebody else says about it.
    #[must_use]
    pub fn given(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Puts a text for customers together: literals, ids, statuses and numbers, and
/// other such texts.
#[macro_export]
macro_rules! told {
    ($($part:expr),+ $(,)?) => {
        $crate::Told::of(&[$(&$part as &dyn $crate::Tell),+])
    };
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Tell for Told {
    fn tell(&self, text: &mut String) {
        text.push_str(&self.0);
    }
}

impl Tell for &'static str {
    fn tell(&self, text: &mut String) {
        text.push_str(self);
    }
}

impl Tell for Duration {
    fn tell(&self, text: &mut String) {
        let shown = format!("{self:?}");
        text.push_str(&shown);
    }
}

macro_rules! displayed {
    ($($type:ty),+) => {
        $(impl Tell for $type {
            fn tell(&self, text: &mut String) {
                text.push_str(&self.to_string());
            }
        })+
    };
}

displayed!(
    u16,
    u32,
    u64,
    i64,
    usize,
    BackupId,
    BackupStatus,
    FlavorId,
    Gigabytes,
    InstanceId,
    InstanceStatus
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_joined_as_they_are() {
        let whole = told!("tried ", 3_u32, " times");
        let more = told!(whole, ", for ", Duration::from_secs(20));
        assert_eq!(more.as_str(), "tried 3 times, for 20s");
    }
}
