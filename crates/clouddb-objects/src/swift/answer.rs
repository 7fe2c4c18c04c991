//! Turns answers into errors.

use std::sync::Arc;

use reqwest::{Response, StatusCode, header::HeaderMap};

use crate::{Error, error::cause};

/// The error of a request that got no answer.
pub(super) fn failed(error: reqwest::Error) -> Error {
    if error.is_builder() {
        return Error::Unexpected(Arc::new(error));
    }
    Error::Unavailable(Arc::new(error))
}

/// The error of an answer that refuses a request.
pub(super) fn refused(status: StatusCode, what: &str) -> Error {
    let cause = cause(format!("{what} is answered {status}"));
    match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
            Error::Denied(cause)
        }
        StatusCode::PAYLOAD_TOO_LARGE | StatusCode::INSUFFICIENT_STORAGE => {
            Error::Full(cause)
        }
        StatusCode::UNPROCESSABLE_ENTITY => {
            Error::Damaged(format!("{what} arrived otherwise than it was sent"))
        }
        // Swift limits rates with 498, unless it uses 429. It answers 499 to a
        // client that it has given up on.
        status
            if status.is_server_error()
                || [408, 429, 498, 499].contains(&status.as_u16()) =>
        {
            Error::Unavailable(cause)
        }
        _ => Error::Unexpected(cause),
    }
}

/// Reads an answer, and fails if it is longer than `largest` bytes.
pub(super) async fn read(
    mut reply: Response,
    largest: usize,
) -> Result<Vec<u8>, Error> {
    let mut body = Vec::new();
    while let Some(chunk) = reply.chunk().await.map_err(failed)? {
        if body.len() + chunk.len() > largest {
            return Err(Error::unexpected("an answer is too long"));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

pub(super) fn header<'a>(
    headers: &'a HeaderMap,
    name: &str,
) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_say_what_is_wrong() {
        let of =
            |status: u16| refused(StatusCode::from_u16(status).unwrap(), "it");
        for status in [401, 403] {
            assert!(matches!(of(status), Error::Denied(_)), "{status}");
        }
        for status in [413, 507] {
            assert!(matches!(of(status), Error::Full(_)), "{status}");
        }
        for status in [408, 429, 498, 500, 502, 503, 504] {
            assert!(of(status).is_unavailable(), "{status}");
        }
        assert!(matches!(of(422), Error::Damaged(_)));
        assert!(matches!(of(400), Error::Unexpected(_)));
    }
}
