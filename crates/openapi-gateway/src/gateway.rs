use std::{
    panic::AssertUnwindSafe,
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};

use futures::FutureExt;
use http::{
    HeaderName, HeaderValue, Request, Response, StatusCode,
    header::{ALLOW, EXPECT, VARY},
    request::Parts,
};
use hyper::body::{Body as _, Incoming};
use serde_json::Value;
use slog::{Logger, debug, error, o, warn};
use tokio::{sync::Semaphore, time::timeout};
use uuid::Uuid;

use crate::{
    Authenticate, DocumentError, Identity, Limits, Metrics, Settings, Tls,
    body::{self, Body},
    check::Checks,
    contract::Contract,
    faults::Refusal,
    origins::{self, Origins},
    proxies::{Client, Peer, Proxies},
    representation::{Representation, split_suffix},
    routing::{Found, Matched},
    upstream::{Upstream, ensure_host},
};

/// The header with the id of a request, in answers and in the log.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// How long the gateway reads the rest of a body that it doesn't need.
const LONGEST_REST: Duration = Duration::from_secs(1);
/// The header that tells the server the client's address, as the gateway sees
/// it.
pub const CLIENT_HEADER: HeaderName =
    HeaderName::from_static("x-gateway-client");
/// The header that tells the server the client's scheme, `http` or `https`,
/// which links in answers begin with.
pub const SCHEME_HEADER: HeaderName =
    HeaderName::from_static("x-gateway-scheme");

/// Enforces a document in front of a server.
#[derive(Debug)]
pub struct Gateway<A> {
    pub(crate) contract: Contract,
    pub(crate) authenticate: A,
    upstream: Upstream,
    under_way: Semaphore,
    pub(crate) limits: Limits,
    pub(crate) rate_limits: bool,
    pub(crate) checks: Checks,
    pub(crate) metrics: Metrics,
    pub(crate) tls: Option<Tls>,
    proxies: Proxies,
    origins: Origins,
    access_log: bool,
    pub(crate) log: Logger,
}

/// A request in progress.
pub(crate) struct Asked {
    pub(crate) client: Client,
    /// The owner of its token, once known.
    pub(crate) identity: OnceLock<Arc<Identity>>,
    pub(crate) began: Instant,
    representation: Representation,
    id: HeaderValue,
    pub(crate) log: Logger,
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
            under_way: Semaphore::new(
                settings.limits.under_way.min(Semaphore::MAX_PERMITS),
            ),
            limits: settings.limits,
            rate_limits: settings.rate_limits,
            checks: Checks::new(
                settings.answer_checks,
                settings.unspeakable,
                settings.metrics.clone(),
            ),
            metrics: settings.metrics,
            tls: settings.tls,
            proxies: Proxies(settings.trusted_proxies),
            origins: Origins(settings.allowed_origins),
            access_log: settings.access_log,
            log: log.clone(),
        })
    }

    /// Whether the document has this path.
    pub(crate) fn has(&self, path: &str) -> bool {
        let (path, _) = split_suffix(path);
        self.contract.routes.at(path).is_ok()
    }

    /// Whether this path may have a secret.
    pub(crate) fn hides(&self, path: &str) -> bool {
        self.contract.secret_before(path).is_some()
    }

    /// Answers a request with the server's answer or a fault.
    pub(crate) async fn answer(
        &self,
        request: Request<Incoming>,
        peer: Peer,
    ) -> Response<Body> {
        let (parts, mut body) = request.into_parts();
        let is_sent = !parts.headers.contains_key(EXPECT);
        let asked = self.asked(&parts, peer);
        let script = self.origins.script(&parts);
        let (path, _) = split_suffix(parts.uri.path());
        let found = self
            .check_head(&parts)
            .and_then(|()| self.contract.find(path, &parts.method));

        let (operation, answered) = match found {
            Ok(Found::Operation(matched)) => {
                let answer =
                    self.try_to_answer(&matched, &asked, parts, &mut body);
                let answer = self.in_time(answer);
                (Some(matched.operation), caught(answer, &asked.log).await)
            }
            Ok(Found::Methods(allowed)) => (None, Ok(methods(allowed))),
            Err(refusal) => (None, Err(refusal)),
        };
        if is_sent {
            self.take_the_rest(&mut body).await;
        }
        let mut response = answered.unwrap_or_else(|refusal| {
            self.contract.refuse(refusal, operation, asked.representation)
        });
        let (status, took) = (response.status(), asked.began.elapsed());
        self.metrics.count(operation, status, took);
        if self.access_log {
            asked.log_answer(operation, &response, took);
        }
        let headers = response.headers_mut();
        headers.insert(REQUEST_ID, asked.id);
        headers.append(VARY, HeaderValue::from_static("accept"));
        if self.origins.vary() {
            origins::vary(headers);
        }
        if let Some(script) = script {
            script.tell(headers);
        }
        response
    }

    fn asked(&self, parts: &Parts, peer: Peer) -> Asked {
        let began = Instant::now();
        let id = Uuid::new_v4().to_string();
        let path = parts.uri.path();
        let log = self.log.new(o!(
            "request" => id.clone(),
            "method" => parts.method.to_string(),
            "path" => self.contract.loggable(path),
        ));
        let (_, suffix) = split_suffix(path);
        Asked {
            client: self.proxies.client(peer, &parts.headers),
            identity: OnceLock::new(),
            began,
            representation: Representation::asked(suffix, &parts.headers),
            id: HeaderValue::try_from(id).expect("a UUID is plain text"),
            log,
        }
    }

    fn check_head(&self, parts: &Parts) -> Result<(), Refusal> {
        let headers = parts.headers.iter();
        let headers =
            headers.map(|(name, value)| name.as_str().len() + value.len());
        let path = parts.uri.path_and_query().map_or("", |path| path.as_str());
        if path.len() + headers.sum::<usize>() <= self.limits.head {
            return Ok(());
        }
        Err(Refusal::new(
            StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            format!(
                "The head of the request is larger than {} bytes.",
                self.limits.head
            ),
        ))
    }

    /// Reads and drops the rest of a body. Otherwise the connection would be
    /// closed, which a client that still sends may notice before it reads the
    /// answer. A client that waits for `100 Continue` gets none; it closes the
    /// connection.
    async fn take_the_rest(&self, body: &mut Incoming) {
        if body.is_end_stream() {
            return;
        }
        let within = self.limits.body_timeout.min(LONGEST_REST);
        if timeout(within, body::discard(body)).await.is_err() {
            debug!(self.log, "a body that nobody reads takes too long");
        }
    }

    async fn in_time<T>(
        &self,
        answer: impl Future<Output = Result<T, Refusal>>,
    ) -> Result<T, Refusal> {
        let deadline = self.limits.deadline;
        timeout(deadline, answer).await.unwrap_or_else(|_| {
            Err(Refusal::unavailable(format!(
                "There was no answer within {deadline:?}."
            )))
        })
    }

    async fn try_to_answer(
        &self,
        matched: &Matched<'_>,
        asked: &Asked,
        mut parts: Parts,
        body: &mut Incoming,
    ) -> Result<Response<Body>, Refusal> {
        let log = &asked.log;
        let admitted = self.admit(matched, asked, &parts, body).await?;
        ensure_host(&mut parts.headers, &parts.uri);
        parts.headers.remove(&self.contract.token_header);
        parts.headers.insert(REQUEST_ID, asked.id.clone());
        parts.headers.insert(CLIENT_HEADER, asked.client.address());
        parts.headers.insert(SCHEME_HEADER, asked.client.scheme());
        let Ok(_under_way) = self.under_way.try_acquire() else {
            warn!(log, "too many requests are under way");
            return Err(Refusal::unavailable(
                "Too many requests are under way.",
            ));
        };
        let forwarded = self.upstream.forward(
            matched.method.clone(),
            admitted.path_and_query,
            parts.headers,
            admitted.body,
        );
        match forwarded.await {
            Ok(response) => {
                let representation = asked.representation;
                self.respond(response, matched.operation, representation, log)
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

/// Turns a panic into a fault, so that a bug costs one answer, not a
/// connection.
async fn caught<T>(
    answer: impl Future<Output = Result<T, Refusal>>,
    log: &Logger,
) -> Result<T, Refusal> {
    match AssertUnwindSafe(answer).catch_unwind().await {
        Ok(answered) => answered,
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            error!(log, "the gateway panicked";
                "cause" => text.unwrap_or("unknown").to_owned());
            Err(Refusal::failed())
        }
    }
}

fn methods(allowed: HeaderValue) -> Response<Body> {
    let mut response = Response::new(Body::from(String::new()));
    *response.status_mut() = StatusCode::NO_CONTENT;
    response.headers_mut().insert(ALLOW, allowed);
    response
}
