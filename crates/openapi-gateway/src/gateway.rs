use std::{borrow::Cow, net::SocketAddr};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode,
    header::{ALLOW, CONTENT_TYPE},
    request::Parts,
    uri::PathAndQuery,
};
use http_body_util::{BodyExt, Full};
use hyper::body::{Body as _, Incoming};
use serde_json::Value;
use slog::{Logger, info, o, warn};
use url::form_urlencoded;
use uuid::Uuid;

use crate::{
    Authenticate, DocumentError, Secret,
    body::{self, Body},
    contract::{Contract, Operation, RequestBody, Route},
    faults::Refusal,
    parameters::{Given, decode},
    upstream::{Upstream, ensure_host},
};

const JSON: &str = "application/json";
/// The most bytes of an answer in which a fault is looked for. A fault is a
/// sentence or two.
const LARGEST_FAULT: u64 = 64 * 1024;
/// The header that names a request, in answers and in the log.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// How a gateway is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The server behind it.
    pub upstream: SocketAddr,
    /// What that server recognises it by.
    pub secret: Secret,
    /// The most bytes that a body may have.
    pub body_limit: usize,
}

/// Enforces a document in front of a server.
#[derive(Debug)]
pub struct Gateway<A> {
    contract: Contract,
    authenticate: A,
    upstream: Upstream,
    body_limit: usize,
    pub(crate) log: Logger,
}

/// The variables of a path, decoded.
type Variables = Vec<(String, String)>;

/// A request that may be forwarded.
struct Admitted {
    path_and_query: PathAndQuery,
    body: Option<Bytes>,
}

impl<A: Authenticate> Gateway<A> {
    /// Compiles a document.
    pub fn new(
        document: &Value,
        authenticate: A,
        settings: Settings,
        log: &Logger,
    ) -> Result<Self, DocumentError> {
        Ok(Self {
            contract: Contract::read(document)?,
            authenticate,
            upstream: Upstream::new(settings.upstream, settings.secret),
            body_limit: settings.body_limit,
            log: log.clone(),
        })
    }

    /// Answers a request: what is behind the gateway, or a fault.
    pub(crate) async fn answer(
        &self,
        request: Request<Incoming>,
    ) -> Response<Body> {
        let id = Uuid::new_v4().to_string();
        let log = self.log.new(o!(
            "request" => id.clone(),
            "method" => request.method().to_string(),
            "path" => request.uri().path().to_owned(),
        ));
        let (parts, body) = request.into_parts();
        let id = HeaderValue::try_from(id).expect("a UUID is plain text");
        let answered = self.try_to_answer(parts, body, &id, &log).await;
        let mut response = answered.unwrap_or_else(|refusal| {
            info!(log, "refused"; "status" => refusal.status().as_u16());
            self.contract.faults.response(refusal)
        });
        response.headers_mut().insert(REQUEST_ID, id);
        response
    }

    async fn try_to_answer(
        &self,
        mut parts: Parts,
        body: Incoming,
        id: &HeaderValue,
        log: &Logger,
    ) -> Result<Response<Body>, Refusal> {
        let admitted = self.admit(&parts, body, log).await?;
        ensure_host(&mut parts.headers, &parts.uri);
        parts.headers.remove(&self.contract.token_header);
        parts.headers.insert(REQUEST_ID, id.clone());
        let forwarded = self.upstream.forward(
            parts.method,
            admitted.path_and_query,
            parts.headers,
            admitted.body,
        );
        match forwarded.await {
            Ok(response) => self.pass_on(response, log).await,
            Err(error) if error.is_connect() => {
                warn!(log, "the server behind is away";
                    "cause" => error.to_string());
                Err(Refusal::unavailable("The service isn't ready."))
            }
            Err(error) => {
                warn!(log, "the server behind failed";
                    "cause" => error.to_string());
                Err(Refusal::failed())
            }
        }
    }

    /// Passes an answer on, with the headers that its fault asks for if it has
    /// one. What isn't known to be short is passed on as it comes.
    async fn pass_on(
        &self,
        response: Response<Incoming>,
        log: &Logger,
    ) -> Result<Response<Body>, Refusal> {
        let (mut parts, body) = response.into_parts();
        let is_error =
            parts.status.is_client_error() || parts.status.is_server_error();
        let is_json = media_type(&parts.headers).is_some_and(is_json);
        let longest = body.size_hint().upper();
        if !is_error
            || !is_json
            || longest.is_none_or(|longest| longest > LARGEST_FAULT)
        {
            return Ok(Response::from_parts(parts, Body::Passed(body)));
        }
        let body = body.collect().await.map_err(|error| {
            warn!(log, "the server behind broke off";
                "cause" => error.to_string());
            Refusal::failed()
        })?;
        let body = body.to_bytes();
        for (name, value) in self.contract.faults.headers(&body) {
            parts.headers.insert(name, value);
        }
        Ok(Response::from_parts(parts, Body::Own(Full::new(body))))
    }

    /// Everything that the document asks of a request, in the order in which
    /// it costs least and tells least: the route, the token, the account and
    /// the role, the parameters, and the body last.
    async fn admit(
        &self,
        parts: &Parts,
        body: Incoming,
        log: &Logger,
    ) -> Result<Admitted, Refusal> {
        let path = without_trailing_slash(parts.uri.path());
        let (route, variables) = self.route(path)?;
        let operation = operation(route, &parts.method, path)?;
        self.check_caller(operation, &variables, &parts.headers, log).await?;

        let query = parts.uri.query().unwrap_or("");
        let pairs: Vec<(Cow<'_, str>, Cow<'_, str>)> =
            form_urlencoded::parse(query.as_bytes()).collect();
        let given =
            Given { path: &variables, query: &pairs, headers: &parts.headers };
        for parameter in &operation.parameters {
            parameter.check(&given)?;
        }
        let body = match &operation.body {
            Some(expected) => {
                check_media_type(&parts.headers)?;
                let bytes = body::read(body, self.body_limit).await?;
                Some(check_body(expected, &bytes)?)
            }
            None => None,
        };
        let path_and_query = if query.is_empty() {
            path.parse()
        } else {
            format!("{path}?{query}").parse()
        };
        let path_and_query = path_and_query
            .map_err(|_| Refusal::bad_request("The path can't be read."))?;
        Ok(Admitted { path_and_query, body })
    }

    fn route(&self, path: &str) -> Result<(&Route, Variables), Refusal> {
        let Ok(matched) = self.contract.routes.at(path) else {
            return Err(Refusal::new(
                StatusCode::NOT_FOUND,
                format!("There is nothing at {path}."),
            ));
        };
        let variables = matched
            .params
            .iter()
            .map(|(name, text)| Ok((name.to_owned(), decode(text)?)))
            .collect::<Result<_, Refusal>>()?;
        Ok((matched.value, variables))
    }

    async fn check_caller(
        &self,
        operation: &Operation,
        variables: &Variables,
        headers: &HeaderMap,
        log: &Logger,
    ) -> Result<(), Refusal> {
        if !operation.needs_token {
            return Ok(());
        }
        let header = &self.contract.token_header;
        let unauthorized =
            |message| Refusal::new(StatusCode::UNAUTHORIZED, message);
        let Some(token) = headers.get(header) else {
            return Err(unauthorized(format!(
                "The header {header} is missing."
            )));
        };
        let token = token.to_str().unwrap_or_default();
        let identity = match self.authenticate.authenticate(token).await {
            Ok(Some(identity)) => identity,
            Ok(None) => {
                return Err(unauthorized(format!(
                    "The token in the header {header} is unknown or expired."
                )));
            }
            Err(unavailable) => {
                warn!(log, "tokens can't be checked";
                    "cause" => unavailable.0.to_string());
                return Err(Refusal::unavailable(
                    "Tokens can't be checked now.",
                ));
            }
        };
        let forbidden = |message| Refusal::new(StatusCode::FORBIDDEN, message);
        let account = variables.iter().find(|(name, _)| {
            Some(name) == self.contract.account_parameter.as_ref()
        });
        if let Some((_, account)) = account
            && *account != identity.account
        {
            return Err(forbidden(format!(
                "The token is not for account {account}."
            )));
        }
        let allowed = operation.roles.is_empty()
            || operation.roles.iter().any(|r| identity.roles.contains(r));
        if !allowed {
            return Err(forbidden(format!(
                "Operation {} needs the role {}.",
                operation.id, operation.roles[0]
            )));
        }
        Ok(())
    }
}

fn operation<'a>(
    route: &'a Route,
    method: &Method,
    path: &str,
) -> Result<&'a Operation, Refusal> {
    route.operations.get(method).ok_or_else(|| {
        let mut allowed: Vec<&str> =
            route.operations.keys().map(Method::as_str).collect();
        allowed.sort_unstable();
        let allowed = HeaderValue::try_from(allowed.join(", "))
            .expect("methods are plain text");
        let message = format!("{method} is not a method of {path}.");
        Refusal::new(StatusCode::METHOD_NOT_ALLOWED, message)
            .with(ALLOW, allowed)
    })
}

fn check_media_type(headers: &HeaderMap) -> Result<(), Refusal> {
    match media_type(headers) {
        Some(given) if !is_json(given) => Err(Refusal::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            format!("The media type {given} is not one of {JSON}."),
        )),
        _ => Ok(()),
    }
}

/// The media type of a body, without its parameters.
fn media_type(headers: &HeaderMap) -> Option<&str> {
    let given = headers.get(CONTENT_TYPE)?.to_str().unwrap_or_default();
    given.split(';').next().map(str::trim)
}

fn is_json(media_type: &str) -> bool {
    media_type.eq_ignore_ascii_case(JSON)
}

/// Checks a body and writes it anew, so that what was checked is what is
/// forwarded.
fn check_body(expected: &RequestBody, bytes: &Bytes) -> Result<Bytes, Refusal> {
    let value: Value = serde_json::from_slice(bytes).map_err(|error| {
        Refusal::bad_request(format!("body: is not JSON: {error}"))
    })?;
    expected.schema.check("body", &value).map_err(Refusal::bad_request)?;
    Ok(Bytes::from(value.to_string()))
}

fn without_trailing_slash(path: &str) -> &str {
    match path.strip_suffix('/') {
        Some("") | None => path,
        Some(shorter) => shorter,
    }
}
