//! Answers from behind the gateway, in the representation that is asked for.

use bytes::Bytes;
use http::{
    Response,
    header::{CONTENT_LENGTH, CONTENT_TYPE},
    response::Parts,
};
use hyper::body::Incoming;
use serde_json::Value;
use slog::{Logger, error};

use crate::{
    Gateway,
    body::{self, Body},
    contract::Operation,
    faults::Refusal,
    representation::Representation::{self, Xml},
    xml::{NotDescribed, Root},
};

/// Why an answer can't be written.
#[derive(Debug, thiserror::Error)]
enum Unwritable {
    #[error(transparent)]
    Body(#[from] body::NotRead),
    #[error("the answer is not JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error(transparent)]
    Schema(#[from] NotDescribed),
}

impl<A> Gateway<A> {
    /// Passes an answer on: as it comes if it is as it should be, else written
    /// anew.
    pub(crate) async fn represent(
        &self,
        response: Response<Incoming>,
        operation: &Operation,
        representation: Representation,
        log: &Logger,
    ) -> Result<Response<Body>, Refusal> {
        let answer = operation.answers.of(response.status());
        let xml = answer.and_then(|answer| answer.xml.as_deref());
        let Some(xml) = xml.filter(|_| representation == Xml) else {
            return Ok(response.map(Body::Passed));
        };
        let (parts, body) = response.into_parts();
        let written = self.write(parts, body, xml).await;
        written.map_err(|cause| {
            error!(log, "an answer can't be written as XML";
                "operation" => &operation.id, "cause" => cause.to_string());
            Refusal::failed()
        })
    }

    async fn write(
        &self,
        mut parts: Parts,
        body: Incoming,
        xml: &Root,
    ) -> Result<Response<Body>, Unwritable> {
        let bytes = body::collect(body, self.answer_limit).await?;
        if bytes.is_empty() {
            return Ok(Response::from_parts(parts, Body::from(bytes)));
        }
        let value: Value = serde_json::from_slice(&bytes)?;
        let text = xml.encode(&value)?;
        parts.headers.remove(CONTENT_LENGTH);
        parts.headers.insert(CONTENT_TYPE, Xml.header());
        Ok(Response::from_parts(parts, Body::from(Bytes::from(text))))
    }
}
