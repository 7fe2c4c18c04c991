//! Decides whether to forward a request, and in which form.

use std::net::IpAddr;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, request::Parts, uri::PathAndQuery};
use hyper::body::Incoming;
use serde_json::Value;
use tokio::time::timeout;
use url::form_urlencoded;

use crate::{
    Authenticate, Gateway, Identity, body,
    contract::{Operation, RequestBody},
    faults::Refusal,
    gateway::Asked,
    parameters::{Given, Place},
    rates::Caller,
    representation::{
        MediaType,
        Representation::{self, Json, Xml},
    },
    routing::Matched,
};

/// A request that may be forwarded.
pub(crate) struct Admitted {
    pub(crate) path_and_query: PathAndQuery,
    pub(crate) body: Option<Bytes>,
}

impl<A: Authenticate> Gateway<A> {
    /// Checks everything that the document requires of a request. The cheap
    /// checks, which also reveal the least, come first: the token, the account
    /// and the role, the rate, the parameters, and last the body with the roles
    /// of its members. The forwarded request is written from the values that
    /// were checked.
    pub(crate) async fn admit(
        &self,
        matched: &Matched<'_>,
        asked: &Asked,
        parts: &Parts,
        body: &mut Incoming,
    ) -> Result<Admitted, Refusal> {
        let Matched { route, operation, .. } = matched;
        let mut variables = matched.variables.clone();
        for parameter in &operation.parameters {
            parameter.unwrap_in(Place::Path, &mut variables)?;
        }
        let caller = self.caller(operation, &variables, parts, asked).await?;
        let address = asked.client.address;
        self.check_rate(operation, caller.as_deref(), address)?;

        let query = query(parts, operation)?;
        let given =
            Given { path: &variables, query: &query, headers: &parts.headers };
        for parameter in &operation.parameters {
            parameter.check(&given)?;
        }
        let body = match &operation.body {
            Some(expected) => {
                let form = Form::of(expected, &parts.headers)?;
                let value = form.check(&self.read(body).await?)?;
                operation.check_members(&value, caller.as_deref())?;
                Some(Bytes::from(value.to_string()))
            }
            None => None,
        };
        let path_and_query = joined(route.path(&variables), &query)?;
        Ok(Admitted { path_and_query, body })
    }
}

impl<A> Gateway<A> {
    /// A request without a token counts for its address.
    fn check_rate(
        &self,
        operation: &Operation,
        caller: Option<&Identity>,
        address: IpAddr,
    ) -> Result<(), Refusal> {
        let Some(rate) = operation.rate.as_ref().filter(|_| self.rate_limits)
        else {
            return Ok(());
        };
        rate.check(match caller {
            Some(identity) => Caller::Account(identity.account.clone()),
            None => Caller::at(address),
        })
    }

    async fn read(&self, body: &mut Incoming) -> Result<Bytes, Refusal> {
        let within = self.limits.body_timeout;
        let read = timeout(within, body::read(body, self.limits.body)).await;
        read.unwrap_or_else(|_| {
            Err(Refusal::new(
                StatusCode::REQUEST_TIMEOUT,
                format!("The body didn't come within {within:?}."),
            ))
        })
    }
}

fn query(
    parts: &Parts,
    operation: &Operation,
) -> Result<Vec<(String, String)>, Refusal> {
    let text = parts.uri.query().unwrap_or_default();
    let mut query: Vec<(String, String)> =
        form_urlencoded::parse(text.as_bytes()).into_owned().collect();
    for parameter in &operation.parameters {
        parameter.unwrap_in(Place::Query, &mut query)?;
    }
    Ok(query)
}

fn joined(
    path: String,
    query: &[(String, String)],
) -> Result<PathAndQuery, Refusal> {
    let mut text = path;
    if !query.is_empty() {
        text.push('?');
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        text.push_str(&pairs.extend_pairs(query).finish());
    }
    text.parse().map_err(|_| Refusal::bad_request("The path can't be read."))
}

/// The declared and the expected form of a body.
struct Form<'a> {
    expected: &'a RequestBody,
    representation: Representation,
    charset: Option<&'a str>,
}

impl<'a> Form<'a> {
    /// Refuses media types that the operation doesn't accept. A body without a
    /// media type is taken for JSON.
    fn of(
        expected: &'a RequestBody,
        headers: &'a HeaderMap,
    ) -> Result<Self, Refusal> {
        let form = |representation, charset| Self {
            expected,
            representation,
            charset,
        };
        let Some(given) = MediaType::of(headers) else {
            return Ok(form(Json, None));
        };
        match Representation::of_media_type(given.name) {
            Some(Json) => Ok(form(Json, given.charset)),
            Some(Xml) if expected.xml.is_some() => Ok(form(Xml, given.charset)),
            _ => Err(Refusal::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                format!(
                    "The media type {} is not one of {}.",
                    given.name,
                    expected.media_types().join(", ")
                ),
            )),
        }
    }

    /// Reads and checks a body. The gateway forwards the result, not the bytes.
    fn check(&self, bytes: &[u8]) -> Result<Value, Refusal> {
        let xml =
            self.expected.xml.as_ref().filter(|_| self.representation == Xml);
        let value = match xml {
            Some(xml) => xml.decode(self.charset, bytes),
            None => json(bytes),
        };
        let value = value.map_err(Refusal::bad_request)?;
        let schema = &self.expected.schema;
        schema.check("body", &value).map_err(Refusal::bad_request)?;
        Ok(value)
    }
}

fn json(bytes: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(bytes)
        .map_err(|error| format!("body: is not JSON: {error}"))
}
