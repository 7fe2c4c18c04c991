//! How S3 is reached, and what it answers: `object_store` keeps the type of its
//! error for a status to itself.

use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use futures::TryStreamExt;
use object_store::{
    ClientOptions, Result,
    client::{
        HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest,
        HttpResponse, HttpResponseBody, HttpService, ReqwestConnector,
    },
};
use serde::Deserialize;

/// The most bytes of an answer that is no object.
const LONGEST: usize = 4 * 1024 * 1024;

/// An answer that says no, and always would.
#[derive(Debug, thiserror::Error)]
#[error("a request is answered {status} {code}")]
pub(super) struct Refused {
    pub(super) status: u16,
    /// Why, as `NoSuchBucket`; nothing if it isn't said.
    pub(super) code: String,
}

/// What a refusal says.
#[derive(Debug, Deserialize)]
struct Explanation {
    #[serde(rename = "Code")]
    code: String,
}

/// An answer that is too long.
#[derive(Debug, thiserror::Error)]
#[error("an answer is too long")]
struct TooLong;

/// Gives whoever asks the one client.
#[derive(Clone, Debug)]
pub(super) struct Connector(HttpClient);

#[derive(Debug)]
struct Service(HttpClient);

impl Connector {
    pub(super) fn new(options: &ClientOptions) -> Result<Self> {
        let client = ReqwestConnector::default().connect(options)?;
        Ok(Self(HttpClient::new(Service(client))))
    }

    /// The client.
    pub(super) fn client(&self) -> HttpClient {
        self.0.clone()
    }
}

impl HttpConnector for Connector {
    fn connect(&self, _options: &ClientOptions) -> Result<HttpClient> {
        Ok(self.client())
    }
}

#[async_trait]
impl HttpService for Service {
    async fn call(
        &self,
        request: HttpRequest,
    ) -> Result<HttpResponse, HttpError> {
        let reply = self.0.execute(request).await?;
        match reply.status().as_u16() {
            // They may pass.
            408 | 429 => Ok(reply),
            status @ (400..500 | 507) => {
                let code = code(reply.into_body()).await;
                let refused = Refused { status, code };
                Err(HttpError::new(HttpErrorKind::Unknown, refused))
            }
            _ => Ok(reply),
        }
    }
}

/// Why something is refused. Whoever doesn't say that in XML, or doesn't get to
/// its end, has refused it nevertheless.
async fn code(body: HttpResponseBody) -> String {
    let Ok(text) = read(body).await else { return String::new() };
    let found = quick_xml::de::from_reader(&*text);
    found.map_or_else(|_| String::new(), |found: Explanation| found.code)
}

/// Reads an answer that mustn't be long.
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
