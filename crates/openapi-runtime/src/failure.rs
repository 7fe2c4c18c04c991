use std::fmt;

use dropshot::{ErrorStatusCode, HttpError, HttpResponseError};
use schemars::{JsonSchema, r#gen::SchemaGenerator, schema::Schema};
use serde::{Serialize, Serializer, de::DeserializeOwned};
use serde_json::{Value, json};

/// An error whose body has the document's schema `E`.
#[derive(Debug)]
pub enum Failure<E> {
    /// An error that the document describes.
    Documented {
        /// The status.
        status: ErrorStatusCode,
        /// The body.
        body: E,
    },
    /// dropshot's error for a request that it refused, if the document's schema
    /// can't express it.
    Dropshot(HttpError),
}

impl<E> Failure<E> {
    /// An error with this status. A number that isn't an error's becomes 500.
    pub fn new(status: u16, body: E) -> Self {
        Self::Documented { status: crate::error_status(status), body }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> ErrorStatusCode {
        match self {
            Self::Documented { status, .. } => *status,
            Self::Dropshot(error) => error.status_code,
        }
    }
}

/// An error of dropshot, with the member names that documents use.
fn told(error: &HttpError) -> Value {
    let status = error.status_code.as_u16();
    json!({
        "code": status,
        "detail": error.external_message,
        "error": error.external_message,
        "error_code": error.error_code,
        "message": error.external_message,
        "request_id": "",
        "status": status,
        "title": error.status_code.canonical_reason(),
    })
}

impl<E: DeserializeOwned> From<HttpError> for Failure<E> {
    fn from(error: HttpError) -> Self {
        match serde_json::from_value(told(&error)) {
            Ok(body) => Self::Documented { status: error.status_code, body },
            Err(_) => Self::Dropshot(error),
        }
    }
}

impl<E: Serialize> Serialize for Failure<E> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Documented { body, .. } => body.serialize(to),
            Self::Dropshot(error) => json!({
                "error_code": error.error_code,
                "message": error.external_message,
            })
            .serialize(to),
        }
    }
}

impl<E: JsonSchema> JsonSchema for Failure<E> {
    fn schema_name() -> String {
        E::schema_name()
    }

    fn is_referenceable() -> bool {
        false
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<E>()
    }
}

impl<E> fmt::Display for Failure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Documented { status, .. } => write!(f, "{status}"),
            Self::Dropshot(error) => error.fmt(f),
        }
    }
}

impl<E: fmt::Debug> std::error::Error for Failure<E> {}

impl<E> HttpResponseError for Failure<E>
where
    E: DeserializeOwned + JsonSchema + Serialize + Send + Sync + 'static,
{
    fn status_code(&self) -> ErrorStatusCode {
        self.status()
    }
}
