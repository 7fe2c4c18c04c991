//! Turns errors of `object_store` into those of this crate.

use std::{error::Error as StdError, sync::Arc};

use super::connector::Refused;
use crate::{Error, ObjectName, error::Cause};

/// The meaning of an error about one object.
pub(super) fn failed(error: object_store::Error, name: &ObjectName) -> Error {
    match refused(&error) {
        Some(Refused { status: 404, .. }) => Error::NotFound(name.clone()),
        _ => of_store(error),
    }
}

/// The meaning of an error about the store.
pub(super) fn of_store(error: object_store::Error) -> Error {
    match error {
        object_store::Error::Generic { .. } => meaning(Arc::new(error)),
        error => Error::Unexpected(Arc::new(error)),
    }
}

/// The meaning of an error. Without a refusal there was no answer, or one that
/// may change with a retry.
pub(super) fn meaning(cause: Cause) -> Error {
    let Some(Refused { status, code }) = refused(&*cause) else {
        return Error::Unavailable(cause);
    };
    match (status, code.as_str()) {
        // Quotas of Swift and of Ceph, in the protocol of S3.
        (413 | 507, _) | (_, "EntityTooLarge" | "QuotaExceeded") => {
            Error::Full(cause)
        }
        (401 | 403, _) => Error::Denied(cause),
        // Another process is creating the bucket.
        (_, "OperationAborted") => Error::Unavailable(cause),
        _ => Error::Unexpected(cause),
    }
}

/// The refusal behind an error, if there is one.
pub(super) fn refused<'a>(
    error: &'a (dyn StdError + 'static),
) -> Option<&'a Refused> {
    let mut error = Some(error);
    while let Some(cause) = error {
        if let Some(refused) = cause.downcast_ref() {
            return Some(refused);
        }
        error = cause.source();
    }
    None
}

/// Whether a request was refused for this reason.
pub(super) fn is_refused_for(
    error: &(dyn StdError + 'static),
    code: &str,
) -> bool {
    refused(error).is_some_and(|refused| refused.code == code)
}
