//! Refusals, written as the document's faults.

use std::{collections::BTreeMap, sync::Arc};

use http::{
    HeaderName, HeaderValue, Response, StatusCode,
    header::{CONTENT_TYPE, RETRY_AFTER},
};
use serde_json::{Value, json};

use crate::{
    body::Body,
    contract::{DocumentError, members, resolve},
    representation::Representation::{self, Json, Xml},
    xml::Root,
};

/// The most characters of a message.
const LONGEST: usize = 1000;

/// Why a request isn't forwarded.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    message: String,
    header: Option<(HeaderName, HeaderValue)>,
}

impl Refusal {
    /// The message is cut, since it may repeat a long part of the request.
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
    kinds: BTreeMap<u16, Kind>,
    /// How they are written in XML.
    xml: Option<Arc<Root>>,
}

/// A kind of fault.
#[derive(Debug)]
struct Kind {
    /// The one member of the fault's object.
    member: String,
    /// The members of that object that are repeated in headers.
    mirrored: Vec<Mirrored>,
}

/// A member of a fault that is repeated in a header.
#[derive(Debug)]
struct Mirrored {
    member: String,
    header: HeaderName,
}

impl Faults {
    /// Reads the kinds from the schema of errors.
    pub(crate) fn read(
        document: &Value,
        schema: &Value,
        xml: Option<Arc<Root>>,
    ) -> Result<Self, DocumentError> {
        let mut kinds = BTreeMap::new();
        for branch in schema["oneOf"].as_array().into_iter().flatten() {
            let status = branch["x-status"].as_u64();
            let member = branch["required"][0].as_str();
            let (Some(status), Some(member)) = (status, member) else {
                return Err(DocumentError::Fault);
            };
            let status =
                u16::try_from(status).map_err(|_| DocumentError::Fault)?;
            let detail = resolve(document, &branch["properties"][member])?;
            let mirrored = mirrored(detail)?;
            kinds.insert(status, Kind { member: member.to_owned(), mirrored });
        }
        for needed in [400, 500] {
            if !kinds.contains_key(&needed) {
                return Err(DocumentError::Fault);
            }
        }
        Ok(Self { kinds, xml })
    }

    /// The status of the answer to a refusal: its own if that has a kind of
    /// fault, otherwise 400 or 500.
    pub(crate) fn status(&self, refusal: &Refusal) -> StatusCode {
        match refusal.status() {
            status if self.kinds.contains_key(&status.as_u16()) => status,
            status if status.is_server_error() => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
            _ => StatusCode::BAD_REQUEST,
        }
    }

    /// Whether an error's kind of fault belongs to another status.
    pub(crate) fn belongs_elsewhere(
        &self,
        status: StatusCode,
        value: &Value,
    ) -> bool {
        let is_error = status.is_client_error() || status.is_server_error();
        let own = self.kinds.get(&status.as_u16());
        is_error && own.is_some_and(|kind| value.get(&kind.member).is_none())
    }

    /// Writes a refusal as the document describes it: in JSON, if the document
    /// has no schema for the other representation.
    pub(crate) fn response(
        &self,
        refusal: Refusal,
        representation: Representation,
    ) -> Response<Body> {
        let (status, fault) = self.json(&refusal);
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

    /// The status of the answer to a refusal, and its fault in JSON.
    pub(crate) fn json(&self, refusal: &Refusal) -> (StatusCode, Value) {
        let status = self.status(refusal);
        let Kind { member, mirrored } = &self.kinds[&status.as_u16()];
        let mut detail =
            json!({"code": status.as_u16(), "message": refusal.message});
        if let Some((name, value)) = &refusal.header
            && let Ok(text) = value.to_str()
        {
            for mirrored in mirrored.iter().filter(|m| m.header == name) {
                detail[&mirrored.member] = text.into();
            }
        }
        (status, json!({member: detail}))
    }

    /// Whether any member of a fault is repeated in a header.
    pub(crate) fn have_headers(&self) -> bool {
        self.kinds.values().any(|kind| !kind.mirrored.is_empty())
    }

    /// The headers that an answer with this body needs, because they repeat
    /// members of the fault in it. Empty if the body isn't a fault.
    pub(crate) fn headers(
        &self,
        body: &[u8],
    ) -> Vec<(HeaderName, HeaderValue)> {
        let Ok(fault) = serde_json::from_slice::<Value>(body) else {
            return Vec::new();
        };
        let mut headers = Vec::new();
        for Kind { member, mirrored } in self.kinds.values() {
            let detail = &fault[member];
            for Mirrored { member, header } in mirrored {
                let text = detail[member].as_str();
                // A value that isn't valid in a header is in the body only.
                if let Some(Ok(value)) = text.map(HeaderValue::from_str) {
                    headers.push((header.clone(), value));
                }
            }
        }
        headers
    }
}

/// The members of a fault's schema that have an `x-header`.
fn mirrored(detail: &Value) -> Result<Vec<Mirrored>, DocumentError> {
    let mut mirrored = Vec::new();
    for (member, schema) in members(&detail["properties"]) {
        let Some(header) = schema.get("x-header") else { continue };
        let header = header.as_str().map(str::parse);
        let (Some(Ok(header)), "string") =
            (header, schema["type"].as_str().unwrap_or_default())
        else {
            return Err(DocumentError::Header { member: member.to_owned() });
        };
        mirrored.push(Mirrored { member: member.to_owned(), header });
    }
    Ok(mirrored)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(retry_after: &Value) -> Value {
        let kind = |status: u16, member: &str| {
            let detail = json!({"$ref": "#/components/schemas/Detail"});
            json!({
                "x-status": status,
                "required": [member],
                "properties": {member: detail},
            })
        };
        json!({"components": {"schemas": {
            "Detail": {"properties": {
                "message": {"type": "string"},
                "retryAfter": retry_after,
            }},
            "Fault": {"oneOf": [
                kind(400, "bad"),
                kind(409, "conflict"),
                kind(500, "failed"),
                kind(503, "away"),
            ]},
        }}})
    }

    fn read(retry_after: &Value) -> Result<Faults, DocumentError> {
        let document = document(retry_after);
        let schema = &document["components"]["schemas"]["Fault"];
        Faults::read(&document, schema, None)
    }

    fn faults() -> Faults {
        read(&json!({"type": "string", "x-header": "Retry-After"})).unwrap()
    }

    async fn body_of(response: Response<Body>) -> Value {
        use http_body_util::BodyExt;
        let body = response.into_body().collect().await.unwrap().to_bytes();
        serde_json::from_slice(&body).unwrap()
    }

    #[tokio::test]
    async fn a_refusal_says_in_its_body_what_its_header_says() {
        let response = faults().response(Refusal::unavailable("Later."), Json);
        assert_eq!(response.headers()[RETRY_AFTER], "1");
        assert_eq!(
            body_of(response).await,
            json!({"away": {
                "code": 503, "message": "Later.", "retryAfter": "1",
            }})
        );
    }

    #[tokio::test]
    async fn headers_without_a_member_of_the_document_stay_out_of_the_body() {
        let allow = HeaderValue::from_static("GET");
        let refusal = Refusal::bad_request("No.");
        let response =
            faults().response(refusal.with(http::header::ALLOW, allow), Json);
        assert_eq!(response.headers()[http::header::ALLOW], "GET");
        let expected = json!({"bad": {"code": 400, "message": "No."}});
        assert_eq!(body_of(response).await, expected);

        let without = read(&json!({"type": "string"})).unwrap();
        let response = without.response(Refusal::unavailable("Later."), Json);
        assert_eq!(response.headers()[RETRY_AFTER], "1");
        let expected = json!({"away": {"code": 503, "message": "Later."}});
        assert_eq!(body_of(response).await, expected);
    }

    #[test]
    fn a_header_follows_from_the_member_of_a_fault() {
        let headers = |body: &str| faults().headers(body.as_bytes());
        let found =
            headers(r#"{"conflict": {"code": 409, "retryAfter": "7"}}"#);
        assert_eq!(found, [(RETRY_AFTER, HeaderValue::from_static("7"))]);
        for body in [
            r#"{"conflict": {"code": 409}}"#,
            r#"{"conflict": {"retryAfter": 7}}"#,
            r#"{"conflict": {"retryAfter": "7\r\nSet-Cookie: a=b"}}"#,
            r#"{"conflict": "retryAfter"}"#,
            r#"{"unknown": {"retryAfter": "7"}}"#,
            r#"{"retryAfter": "7"}"#,
            r#"["conflict"]"#,
            r#"{"conflict": {"retryAfter": "7""#,
            "",
        ] {
            assert_eq!(headers(body), [], "{body}");
        }
    }

    #[test]
    fn a_member_that_no_header_can_repeat_is_refused() {
        for wrong in [
            json!({"type": "string", "x-header": "Retry After"}),
            json!({"type": "string", "x-header": ["Retry-After"]}),
            json!({"type": "integer", "x-header": "Retry-After"}),
        ] {
            let error = read(&wrong).unwrap_err();
            assert!(
                matches!(&error, DocumentError::Header { member } if member == "retryAfter"),
                "{error}"
            );
        }
    }
}
