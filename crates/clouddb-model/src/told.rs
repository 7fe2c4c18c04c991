use std::{fmt, time::Duration};

use crate::{
    BackupId, BackupStatus, FlavorId, Gigabytes, InstanceId, InstanceStatus,
};

/// A text about a failure that customers read.
///
/// [`told!`] joins it from parts that are known to be harmless. An error can't
/// be one of them: its text may name files of the machine, accounts of the
/// service, or the output of a program.
///
/// [`told!`]: crate::told!
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Told(String);

/// A value that customers may read as it is.
pub trait Tell {
    /// Adds it to a text.
    fn tell(&self, text: &mut String);
}

impl Told {
    /// Joins parts to a text.
    #[must_use]
    pub fn of(parts: &[&dyn Tell]) -> Self {
        let mut text = String::new();
        for part in parts {
            part.tell(&mut text);
        }
        Self(text)
    }

    /// A text that was a [`Told`] when it was stored.
    #[must_use]
    pub fn read(text: String) -> Self {
        Self(text)
    }

    /// A text that the customer gave, or named in a server: it is the
    /// customer's own. Never what another program says about it.
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

/// Joins literals, ids, statuses, numbers, and other texts of this type to a
/// text for customers.
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
