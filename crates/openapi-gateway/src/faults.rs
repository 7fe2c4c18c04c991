//! Refusals, in the shape that the document gives to faults.

use std::{collections::BTreeMap, sync::Arc};

use http::{
    HeaderName, HeaderValue, Response, StatusCode,
    header::{CONTENT_TYPE, RETRY_AFTER},
};
use serde_json::{Value, json};

use crate::{
    body::Body,
    contract::DocumentError,
    representation::Representation::{self, Json, Xml},
    xml::Root,
};

/// The most characters of a message.
const LONGEST: usize = 1000;

/// A request that isn't forwarded, and why.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    message: String,
    header: Option<(HeaderName, HeaderValue)>,
}

impl Refusal {
    /// What is refused may be long, and a message that repeats it is not.
    pub(crate) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        let mut message = message.into();
        if let Some((end, _)) = message.char_indices().nth(LONGEST) {
            message.truncate(end);
            message.push('…');
        }
        Self { status, message, header: None }
    }

    pub(crate) fn with(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.header = Some((name, value));
        self
    }

    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    pub(crate) fn unavailable(message: impl Into<String>) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, message)
            .with(RETRY_AFTER, HeaderValue::from_static("1"))
    }

    pub(crate) fn failed() -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "The service failed to answer the request.",
        )
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }
}

/// The kinds of fault of a document, by the status that each stands for.
#[derive(Debug)]
pub(crate) struct Faults {
    members: BTreeMap<u16, String>,
    /// How XML writes them.
    xml: Option<Arc<Root>>,
}

impl Faults {
    /// Reads the kinds from the schema of errors.
    pub(crate) fn read(
        schema: &Value,
        xml: Option<Arc<Root>>,
    ) -> Result<Self, DocumentError> {
        let mut members = BTreeMap::new();
        for branch in schema["oneOf"].as_array().into_iter().flatten() {
            let status = branch["x-status"].as_u64();
            let member = branch["required"][0].as_str();
            let (Some(status), Some(member)) = (status, member) else {
                return Err(DocumentError::Fault);
            };
            let status =
                u16::try_from(status).map_err(|_| DocumentError::Fault)?;
            members.insert(status, member.to_owned());
        }
        for needed in [400, 500] {
            if !members.contains_key(&needed) {
                return Err(DocumentError::Fault);
            }
        }
        Ok(Self { members, xml })
    }

    /// The status that a refusal is answered with. One without a kind of its
    /// own is that of 400 or 500.
    pub(crate) fn status(&self, refusal: &Refusal) -> StatusCode {
        match refusal.status {
            status if self.members.contains_key(&status.as_u16()) => status,
            status if status.is_server_error() => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
            _ => StatusCode::BAD_REQUEST,
        }
    }

    /// Whether an answer with an error has a kind of fault that stands for
    /// another status.
    pub(crate) fn belongs_elsewhere(
        &self,
        status: StatusCode,
        value: &Value,
    ) -> bool {
        let is_error = status.is_client_error() || status.is_server_error();
        let own = self.members.get(&status.as_u16());
        is_error && own.is_some_and(|member| value.get(member).is_none())
    }

    /// Writes a refusal as the document describes it, in JSON if it describes
    /// no other representation.
    pub(crate) fn response(
        &self,
        refusal: Refusal,
        representation: Representation,
    ) -> Response<Body> {
        let status = self.status(&refusal);
        let member = &self.members[&status.as_u16()];
        let fault = json!({
            member: {"code": status.as_u16(), "message": refusal.message},
        });
        let xml = self.xml.as_ref().filter(|_| representation == Xml);
        let (text, representation) = match xml.map(|xml| xml.encode(&fault)) {
            Some(Ok(text)) => (text, Xml),
            _ => (fault.to_string(), Json),
        };
        let mut response = Response::new(Body::from(text));
        *response.status_mut() = status;
        response.headers_mut().insert(CONTENT_TYPE, representation.header());
        if let Some((name, value)) = refusal.header {
            response.headers_mut().insert(name, value);
        }
        response
    }
}
