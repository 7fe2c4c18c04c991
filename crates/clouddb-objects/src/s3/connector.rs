//! Connects to S3. `object_store` hides its error type for a status, and its
//! client counts the time for sending a part as idle time. So requests pass
//! through this module.

use std::{pin::pin, sync::Arc, time::Duration};

use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use futures::{StreamExt, TryStreamExt};
use http::{Method, header::CONTENT_LENGTH};
use http_body_util::{BodyDataStream, BodyExt};
use object_store::{
    ClientOptions,
    client::{
        HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest,
        HttpResponse, HttpResponseBody, HttpService, ReqwestConnector,
    },
};
use reqwest::{Body, redirect::Policy};
use serde::Deserialize;
use tokio::{sync::Notify, time::sleep};

use super::CONNECT;
use crate::Error;

/// The most bytes of an answer, unless it is an object.
const LONGEST: usize = 4 * 1024 * 1024;

/// A refusal that would be the same after a retry.
#[derive(Debug, thiserror::Error)]
#[error("a request is answered {status} {code}")]
pub(super) struct Refused {
    pub(super) status: u16,
    /// The reason, such as `NoSuchBucket`; empty if there is none.
    pub(super) code: String,
}

/// The body of a refusal.
#[derive(Debug, Deserialize)]
struct Explanation {
    #[serde(rename = "Code")]
    code: String,
}

/// An answer that is too long.
#[derive(Debug, thiserror::Error)]
#[error("an answer is too long")]
struct TooLong;

/// S3 is silent for too long.
#[derive(Debug, thiserror::Error)]
#[error("S3 does nothing")]
struct Silent;

/// Provides the one client.
#[derive(Clone, Debug)]
pub(super) struct Connector(HttpClient);

#[derive(Debug)]
struct Service {
    http: HttpClient,
    /// For large bodies: its time limit doesn't begin with the request.
    sender: reqwest::Client,
    patience: Duration,
}

impl Connector {
    pub(super) fn new(
        options: &ClientOptions,
        patience: Duration,
    ) -> Result<Self, Error> {
        let http = ReqwestConnector::default().connect(options);
        let http = http.map_err(|error| Error::Settings(error.to_string()))?;
        let sender = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            .redirect(Policy::none())
            .build()
            .map_err(|error| Error::Unexpected(Arc::new(error)))?;
        Ok(Self(HttpClient::new(Service { http, sender, patience })))
    }

    /// The client.
    pub(super) fn client(&self) -> HttpClient {
        self.0.clone()
    }
}

impl HttpConnector for Connector {
    fn connect(
        &self,
        _options: &ClientOptions,
    ) -> object_store::Result<HttpClient> {
        Ok(self.client())
    }
}

#[async_trait]
impl HttpService for Service {
    async fn call(
        &self,
        request: HttpRequest,
    ) -> Result<HttpResponse, HttpError> {
        let is_object =
            request.method() == Method::GET && request.uri().query().is_none();
        let is_put = request.method() == Method::PUT;
        let reply = if is_put {
            self.send(request).await?
        } else {
            self.http.execute(request).await?
        };
        match reply.status().as_u16() {
            // These may be temporary.
            408 | 429 => Ok(reply),
            status @ (400..500 | 507) => {
                let code = code(reply.into_body()).await;
                let refused = Refused { status, code };
                Err(HttpError::new(HttpErrorKind::Unknown, refused))
            }
            _ if is_object => Ok(reply),
            // Read here, so that `object_store` retries if the answer breaks
            // off.
            _ => {
                let (head, body) = reply.into_parts();
                let body = read(body).await?;
                Ok(HttpResponse::from_parts(head, body.into()))
            }
        }
    }
}

impl Service {
    /// Sends a body that may be large, as long as S3 takes the next piece in
    /// time, and reads the answer.
    async fn send(
        &self,
        request: HttpRequest,
    ) -> Result<HttpResponse, HttpError> {
        let (mut head, body) = request.into_parts();
        // The length of a stream isn't known, but S3 requires it.
        head.headers.insert(CONTENT_LENGTH, body.content_length().into());
        let taken = Arc::new(Notify::new());
        let count = Arc::clone(&taken);
        let body = BodyDataStream::new(body);
        let body = body.inspect(move |_| count.notify_one());
        let request = self
            .sender
            .request(head.method, head.uri.to_string())
            .headers(head.headers)
            .body(Body::wrap_stream(body));
        let answer = async {
            let reply = request.send().await.map_err(lost)?;
            let reply = http::Response::<Body>::from(reply);
            let (head, body) = reply.into_parts();
            let body = HttpResponseBody::new(body.map_err(lost));
            Ok(HttpResponse::from_parts(head, read(body).await?.into()))
        };
        let mut answer = pin!(answer);
        loop {
            tokio::select! {
                answer = &mut answer => return answer,
                () = taken.notified() => {}
                () = sleep(self.patience) => {
                    return Err(HttpError::new(HttpErrorKind::Timeout, Silent));
                }
            }
        }
    }
}

fn lost(error: reqwest::Error) -> HttpError {
    let is_refused = error.is_connect();
    let kind = if is_refused {
        HttpErrorKind::Connect
    } else {
        HttpErrorKind::Interrupted
    };
    HttpError::new(kind, error)
}

/// The reason of a refusal; empty if the answer breaks off, or isn't XML.
async fn code(body: HttpResponseBody) -> String {
    let Ok(text) = read(body).await else { return String::new() };
    let found = quick_xml::de::from_reader(&*text);
    found.map_or_else(|_| String::new(), |found: Explanation| found.code)
}

/// Reads an answer, and fails if it is longer than [`LONGEST`].
pub(super) async fn read(body: HttpResponseBody) -> Result<Bytes, HttpError> {
    let mut pieces = body.bytes_stream();
    let mut text = BytesMut::new();
    while let Some(piece) = pieces.try_next().await? {
        if text.len() + piece.len() > LONGEST {
            return Err(HttpError::new(HttpErrorKind::Decode, TooLong));
        }
        text.extend_from_slice(&piece);
    }
    Ok(text.freeze())
}
