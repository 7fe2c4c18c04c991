use std::net::SocketAddr;

use http::{
    HeaderName, HeaderValue, Request, Response, header::VARY, request::Parts,
};
use hyper::body::Incoming;
use serde_json::Value;
use slog::{Logger, info, o, warn};
use uuid::Uuid;

use crate::{
    Authenticate, DocumentError, Secret,
    body::Body,
    contract::{Contract, Matched},
    faults::Refusal,
    representation::{Representation, split_suffix},
    upstream::{Upstream, ensure_host},
};

/// The header that names a request, in answers and in the log.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// How a gateway is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The server behind it.
    pub upstream: SocketAddr,
    /// What that server recognises it by.
    pub secret: Secret,
    /// The most bytes that the body of a request may have; 1 MiB.
    pub body_limit: usize,
    /// The most bytes that an answer may have that is written anew, as XML for
    /// instance; 16 MiB.
    pub answer_limit: usize,
}

impl Settings {
    /// The defaults.
    #[must_use]
    pub fn new(upstream: SocketAddr, secret: Secret) -> Self {
        Self {
            upstream,
            secret,
            body_limit: 1024 * 1024,
            answer_limit: 16 * 1024 * 1024,
        }
    }
}

/// Enforces a document in front of a server.
#[derive(Debug)]
pub struct Gateway<A> {
    pub(crate) contract: Contract,
    pub(crate) authenticate: A,
    upstream: Upstream,
    pub(crate) body_limit: usize,
    pub(crate) answer_limit: usize,
    pub(crate) log: Logger,
}

/// A request that is being answered.
struct Asked<'a> {
    /// What the path names.
    path: &'a str,
    representation: Representation,
    id: HeaderValue,
    log: Logger,
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
            answer_limit: settings.answer_limit,
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
        let id = HeaderValue::try_from(id).expect("a UUID is plain text");
        let (parts, body) = request.into_parts();
        let uri = parts.uri.clone();
        let (path, suffix) = split_suffix(uri.path());
        let representation = Representation::asked(suffix, &parts.headers);
        let asked = Asked { path, representation, id, log };

        let matched = self.contract.find(path, &parts.method);
        let operation = matched.as_ref().ok().map(|m| m.operation);
        let answered = match matched {
            Ok(matched) => {
                self.try_to_answer(&matched, &asked, parts, body).await
            }
            Err(refusal) => Err(refusal),
        };
        let mut response = answered.unwrap_or_else(|refusal| {
            info!(asked.log, "refused";
                "status" => refusal.status().as_u16());
            self.contract.refuse(refusal, operation, representation)
        });
        let headers = response.headers_mut();
        headers.insert(REQUEST_ID, asked.id);
        headers.append(VARY, HeaderValue::from_static("accept"));
        response
    }

    async fn try_to_answer(
        &self,
        matched: &Matched<'_>,
        asked: &Asked<'_>,
        mut parts: Parts,
        body: Incoming,
    ) -> Result<Response<Body>, Refusal> {
        let log = &asked.log;
        let admitted =
            self.admit(matched, asked.path, &parts, body, log).await?;
        ensure_host(&mut parts.headers, &parts.uri);
        parts.headers.remove(&self.contract.token_header);
        parts.headers.insert(REQUEST_ID, asked.id.clone());
        let forwarded = self.upstream.forward(
            parts.method,
            admitted.path_and_query,
            parts.headers,
            admitted.body,
        );
        match forwarded.await {
            Ok(response) => {
                let representation = asked.representation;
                self.represent(response, matched.operation, representation, log)
                    .await
            }
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
}
