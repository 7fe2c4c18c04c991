use std::{error::Error as StdError, io, sync::Arc};

use rustix::io::Errno;

use crate::ObjectName;

/// The cause of an error. It can be shared by all that wait for the same
/// request.
pub type Cause = Arc<dyn StdError + Send + Sync>;

/// Why something can't be done with an object. No variant holds a secret.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// There is no such object.
    #[error("there is no object {0}")]
    NotFound(ObjectName),
    /// The store rejects the login, or denies access.
    #[error("the store of objects doesn't let us in")]
    Denied(#[source] Cause),
    /// The disk, the quota or the store is full.
    #[error("the store of objects has no room")]
    Full(#[source] Cause),
    /// An object is larger than the store can keep with these settings.
    #[error("the object has more than the {0} bytes that it may have")]
    TooLarge(u64),
    /// The store can't be reached or doesn't work at the moment.
    #[error("the store of objects can't be reached or doesn't work")]
    Unavailable(#[source] Cause),
    /// The stored object isn't what was written.
    #[error("what the store of objects has is damaged: {0}")]
    Damaged(String),
    /// The name conflicts with other names: a part of it is an object, or other
    /// objects have it as a part of their names. Only a directory returns this.
    #[error("{0} and names that go on after it can't both be objects")]
    Nested(ObjectName),
    /// The source of an object couldn't be read.
    #[error("what is to be stored can't be read")]
    Source(#[source] Cause),
    /// The settings are invalid.
    #[error("the settings of the store of objects are wrong: {0}")]
    Settings(String),
    /// The store gave an unexpected answer.
    #[error("the store of objects answers what it shouldn't")]
    Unexpected(#[source] Cause),
}

impl Error {
    /// Whether the same request may succeed later.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        matches!(self, Self::Unavailable(_))
    }

    pub(crate) fn unavailable(text: impl Into<String>) -> Self {
        Self::Unavailable(cause(text))
    }

    pub(crate) fn unexpected(text: impl Into<String>) -> Self {
        Self::Unexpected(cause(text))
    }

    /// The meaning of an error of the directory's file system.
    pub(crate) fn of_files(error: io::Error, name: &ObjectName) -> Self {
        let errno = error.raw_os_error().map(Errno::from_raw_os_error);
        match errno {
            Some(Errno::NOENT) => Self::NotFound(name.clone()),
            Some(Errno::ISDIR | Errno::NOTDIR | Errno::NOTEMPTY) => {
                Self::Nested(name.clone())
            }
            _ => error.into(),
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        let errno = error.raw_os_error().map(Errno::from_raw_os_error);
        let cause = Arc::new(error);
        match errno {
            Some(Errno::NOSPC | Errno::DQUOT) => Self::Full(cause),
            // A link where none is allowed, or a path that leads out.
            Some(
                Errno::ACCESS
                | Errno::PERM
                | Errno::ROFS
                | Errno::LOOP
                | Errno::XDEV,
            ) => Self::Denied(cause),
            _ => Self::Unavailable(cause),
        }
    }
}

/// A cause that is only a text.
pub(crate) fn cause(text: impl Into<String>) -> Cause {
    let error: Box<dyn StdError + Send + Sync> = text.into().into();
    error.into()
}
