//! Bodies: those of requests are read completely, those of responses are passed
//! on as they arrive.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::StatusCode;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Frame, Incoming, SizeHint};

use crate::faults::Refusal;

/// The body of a response: the gateway's own, or the server's.
#[derive(Debug)]
pub(crate) enum Body {
    Own(Full<Bytes>),
    Passed(Incoming),
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::Own(Full::from(text))
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::Own(Full::from(bytes))
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        match self.get_mut() {
            Self::Own(body) => Pin::new(body)
                .poll_frame(context)
                .map_err(|never| match never {}),
            Self::Passed(body) => Pin::new(body).poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Own(body) => body.is_end_stream(),
            Self::Passed(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Own(body) => body.size_hint(),
            Self::Passed(body) => body.size_hint(),
        }
    }
}

/// Reads the whole body of a request, up to `limit` bytes.
pub(crate) async fn read(
    body: &mut Incoming,
    limit: usize,
) -> Result<Bytes, Refusal> {
    collect(body, limit).await.map_err(|error| match error {
        NotRead::TooLarge => Refusal::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("The body is larger than {limit} bytes."),
        ),
        NotRead::Broken(cause) => {
            Refusal::bad_request(format!("The body can't be read: {cause}."))
        }
    })
}

/// Why a body wasn't read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotRead {
    #[error("the body is too large")]
    TooLarge,
    #[error("the body can't be read: {0}")]
    Broken(String),
}

/// Reads and drops the rest of a body.
pub(crate) async fn discard(body: &mut Incoming) {
    while let Some(Ok(_)) = body.frame().await {}
}

/// Reads a whole body, up to `limit` bytes.
pub(crate) async fn collect(
    body: &mut Incoming,
    limit: usize,
) -> Result<Bytes, NotRead> {
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(NotRead::TooLarge),
        Err(error) => Err(NotRead::Broken(error.to_string())),
    }
}
