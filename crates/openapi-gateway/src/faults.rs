//! Refusals, in the shape that the document gives to faults.

use std::collections::BTreeMap;

use http::{
    HeaderName, HeaderValue, Response, StatusCode,
    header::{CONTENT_TYPE, RETRY_AFTER},
};
use serde_json::{Value, json};

use crate::{body::Body, contract::DocumentError};

pub(crate) const JSON: HeaderValue =
    HeaderValue::from_static("application/json");

/// A request that isn't forwarded, and why.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    message: String,
    header: Option<(HeaderName, HeaderValue)>,
}

impl Refusal {
    pub(crate) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), header: None }
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
}

impl Faults {
    /// Reads the kinds from the schema of errors.
    pub(crate) fn read(schema: &Value) -> Result<Self, DocumentError> {
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
        Ok(Self { members })
    }

    /// Writes a refusal as the document describes it. A status without a kind
    /// of its own is that of 400 or 500.
    pub(crate) fn response(&self, refusal: Refusal) -> Response<Body> {
        let mut status = refusal.status.as_u16();
        if !self.members.contains_key(&status) {
            status = if status < 500 { 400 } else { 500 };
        }
        let member = &self.members[&status];
        let fault =
            json!({member: {"code": status, "message": refusal.message}});
        let mut response = Response::new(Body::from(fault.to_string()));
        *response.status_mut() = StatusCode::from_u16(status)
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        response.headers_mut().insert(CONTENT_TYPE, JSON);
        if let Some((name, value)) = refusal.header {
            response.headers_mut().insert(name, value);
        }
        response
    }
}
