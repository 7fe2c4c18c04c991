//! The server's answers, checked, and converted to the representation that the
//! client asked for.

use bytes::Bytes;
use http::{
    Response, StatusCode,
    header::{CONTENT_LENGTH, CONTENT_TYPE},
    response::Parts,
};
use hyper::body::{Body as _, Incoming};
use serde_json::Value;
use slog::{Logger, error, o};

use crate::{
    Gateway,
    answers::Answer,
    body::{self, Body},
    contract::Operation,
    faults::Refusal,
    representation::Representation::{self, Xml},
    xml::{NotDescribed, Root},
};

/// The most bytes of an answer that may be a fault. A fault is a sentence or
/// two.
const LARGEST_FAULT: u64 = 64 * 1024;

/// An object without members, as the server writes it.
const NOTHING: &[u8] = b"{}";

/// Why an answer can't be written as XML.
#[derive(Debug, thiserror::Error)]
enum Unwritable {
    #[error("the body is not JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error(transparent)]
    Schema(#[from] NotDescribed),
}

impl<A> Gateway<A> {
    /// Passes an answer on unchanged, unless it has to be checked or converted,
    /// or has a fault that is repeated in headers. Only answers that are known
    /// to be short are searched for a fault.
    pub(crate) async fn respond(
        &self,
        response: Response<Incoming>,
        operation: &Operation,
        representation: Representation,
        log: &Logger,
    ) -> Result<Response<Body>, Refusal> {
        let log = log.new(o!(
            "operation" => operation.id.clone(),
            "status" => response.status().as_u16(),
        ));
        let answer = operation.answers.of(response.status());
        let xml = answer.and_then(|answer| answer.xml.as_deref());
        let xml = xml.filter(|_| representation == Xml);
        let may_be_empty = answer.is_some_and(|answer| answer.may_be_empty);
        let longest = response.body().size_hint().upper();
        let fits =
            longest.is_some_and(|bytes| bytes <= self.limits.answer as u64);
        let is_checked = self.checks.is_due(fits);
        let may_have_headers = self.contract.faults.have_headers()
            && is_error(response.status())
            && longest.is_some_and(|bytes| bytes <= LARGEST_FAULT);
        let is_looked_at = is_checked || may_have_headers || may_be_empty;
        if xml.is_none() && !is_looked_at {
            return Ok(response.map(Body::Passed));
        }
        let (mut parts, mut body) = response.into_parts();
        let bytes = body::collect(&mut body, self.limits.answer).await;
        let mut bytes = bytes.map_err(|cause| {
            error!(log, "an answer can't be read"; "cause" => cause.to_string());
            Refusal::failed()
        })?;
        if is_checked {
            self.check(answer, &parts, &bytes, &log)?;
        }
        if may_have_headers {
            for (name, value) in self.contract.faults.headers(&bytes) {
                parts.headers.insert(name, value);
            }
        }
        if may_be_empty && &bytes[..] == NOTHING {
            bytes = Bytes::new();
            parts.headers.remove(CONTENT_LENGTH);
            parts.headers.remove(CONTENT_TYPE);
        }
        if let Some(xml) = xml
            && !bytes.is_empty()
        {
            bytes = write(&bytes, xml).map_err(|cause| {
                error!(log, "an answer can't be written as XML";
                    "cause" => cause.to_string());
                Refusal::failed()
            })?;
            parts.headers.remove(CONTENT_LENGTH);
            parts.headers.insert(CONTENT_TYPE, Xml.header());
        }
        Ok(Response::from_parts(parts, Body::from(bytes)))
    }

    fn check(
        &self,
        answer: Option<&Answer>,
        parts: &Parts,
        bytes: &[u8],
        log: &Logger,
    ) -> Result<(), Refusal> {
        let checked = self.contract.check(answer, parts, bytes);
        // A refusal may have such texts, since it repeats parts of the request.
        let checked = if parts.status.is_client_error() {
            checked
        } else {
            checked.and_then(|()| self.checks.check_words(bytes))
        };
        let Err(violation) = checked else { return Ok(()) };
        error!(log, "an answer isn't as the document says";
            "cause" => violation.to_string());
        if self.checks.count() { Err(Refusal::failed()) } else { Ok(()) }
    }
}

fn is_error(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}

fn write(bytes: &[u8], xml: &Root) -> Result<Bytes, Unwritable> {
    let value: Value = serde_json::from_slice(bytes)?;
    Ok(Bytes::from(xml.encode(&value)?))
}
