//! A server, a gateway in front of it, and a client.

use std::{
    convert::Infallible,
    io,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    client::legacy::Client,
    rt::{TokioExecutor, TokioIo},
};
use openapi_gateway::{
    Allowed, AnswerChecks, Authenticate, DocumentError, Gateway, Identity,
    Metrics, PathPattern, Secret, Settings, Unchecked,
};
use serde_json::Value;
use slog::{Discard, Drain, Logger, o};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Notify,
    task::JoinHandle,
    time::timeout,
};

use crate::library::document;

/// How long a stopping gateway waits for requests in progress.
const DRAIN: Duration = Duration::from_mins(1);

/// A request that the gateway forwarded.
#[derive(Clone, Debug)]
pub(crate) struct Forwarded {
    pub(crate) method: Method,
    pub(crate) path_and_query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

type Handler = dyn Fn(&Forwarded) -> Response<String> + Send + Sync;

/// A gateway and the server behind it.
pub(crate) struct Library {
    pub(crate) address: SocketAddr,
    pub(crate) metrics: Metrics,
    forwarded: Arc<Mutex<Vec<Forwarded>>>,
    /// The server and the gateway.
    tasks: Vec<JoinHandle<()>>,
    stop: Arc<Notify>,
    log: Log,
}

/// The log.
#[derive(Clone, Debug, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn logger(&self) -> Logger {
        let json = Mutex::new(slog_json::Json::default(self.clone()));
        Logger::root(json.fuse(), o!())
    }
}

impl Drop for Library {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}

/// The answer that the client received.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// An answer of the server.
pub(crate) fn reply(status: u16, body: &Value) -> Response<String> {
    Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .body(body.to_string())
        .unwrap()
}

/// An answer without a body.
pub(crate) fn empty(status: u16) -> Response<String> {
    Response::builder().status(status).body(String::new()).unwrap()
}

impl Library {
    /// A library whose server gives every request the same answer.
    pub(crate) async fn that_answers(status: u16, body: Value) -> Self {
        Self::new(|_| {}, move |_| reply(status, &body)).await
    }

    /// A library with these settings and this server.
    pub(crate) async fn new(
        set_up: impl FnOnce(&mut Settings),
        handler: impl Fn(&Forwarded) -> Response<String> + Send + Sync + 'static,
    ) -> Self {
        let forwarded = Arc::default();
        let (upstream, server) = serve(handler, Arc::clone(&forwarded)).await;
        Self::before(upstream, server, forwarded, None, set_up).await
    }

    /// A library that also serves a second document.
    pub(crate) async fn beside(
        document: &Value,
        handler: impl Fn(&Forwarded) -> Response<String> + Send + Sync + 'static,
    ) -> Self {
        let forwarded = Arc::default();
        let (upstream, server) = serve(handler, Arc::clone(&forwarded)).await;
        let never = |settings: &mut Settings| {
            settings.answer_checks = AnswerChecks::Never;
        };
        Self::before(upstream, server, forwarded, Some(document), never).await
    }

    /// The log so far.
    pub(crate) fn log(&self) -> String {
        String::from_utf8(self.log.0.lock().unwrap().clone()).unwrap()
    }

    /// A library whose server never answers.
    pub(crate) async fn that_hangs(set_up: impl FnOnce(&mut Settings)) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let upstream = listener.local_addr().unwrap();
        let server = tokio::spawn(async move {
            let mut open = Vec::new();
            loop {
                open.push(listener.accept().await.unwrap());
            }
        });
        Self::before(upstream, server, Arc::default(), None, set_up).await
    }

    async fn before(
        upstream: SocketAddr,
        server: JoinHandle<()>,
        forwarded: Arc<Mutex<Vec<Forwarded>>>,
        beside: Option<&Value>,
        set_up: impl FnOnce(&mut Settings),
    ) -> Self {
        let mut settings = Settings::new(upstream, Secret::random());
        settings.rate_limits = false;
        set_up(&mut settings);
        let metrics = settings.metrics.clone();
        let log = Log::default();
        let others = beside.map(|document| {
            gateway(document, settings.clone(), &log.logger()).unwrap()
        });
        let gateway = gateway(&document(), settings, &log.logger()).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = Arc::new(Notify::new());
        let gateway = tokio::spawn(gateway.serve_beside(
            Vec::from_iter(others),
            listener,
            Arc::clone(&stop).notified_owned(),
            DRAIN,
        ));
        let tasks = vec![server, gateway];
        Self { address, metrics, forwarded, tasks, stop, log }
    }

    /// Tells the gateway to stop.
    pub(crate) fn stop(&self) {
        self.stop.notify_one();
    }

    /// Waits until the gateway has stopped.
    pub(crate) async fn stopped(mut self) {
        let gateway = self.tasks.pop().unwrap();
        timeout(DRAIN / 2, gateway).await.expect("it goes on").unwrap();
    }

    /// Ends the server behind the gateway.
    pub(crate) async fn lose_server(&mut self) {
        let server = self.tasks.remove(0);
        server.abort();
        server.await.unwrap_err();
    }

    /// All forwarded requests.
    pub(crate) fn forwarded(&self) -> Vec<Forwarded> {
        self.forwarded.lock().unwrap().clone()
    }

    /// The last forwarded request.
    pub(crate) fn last(&self) -> Forwarded {
        self.forwarded().pop().expect("nothing was forwarded")
    }

    /// Sends a request with the token of a writer.
    pub(crate) async fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Reply {
        let mut request = Request::builder()
            .method(method)
            .uri(format!("http://{}{path}", self.address));
        if !headers.iter().any(|(name, _)| *name == "x-token") {
            request = request.header("x-token", "writer");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::from(body.to_owned())).unwrap();
        let client =
            Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
        let response = client.request(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Reply {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8(body.to_vec()).unwrap(),
        }
    }

    /// Sends a request literally, and reads until the connection ends.
    pub(crate) async fn send(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).await.unwrap();
        reply
    }

    pub(crate) async fn get(
        &self,
        path: &str,
        headers: &[(&str, &str)],
    ) -> Reply {
        self.ask("GET", path, headers, "").await
    }
}

/// Knows the tokens `reader` and `writer` of branch 1.
#[derive(Debug)]
struct Tokens;

impl Authenticate for Tokens {
    async fn authenticate(
        &self,
        token: &str,
        _: IpAddr,
    ) -> Result<Option<Arc<Identity>>, Unchecked> {
        let mut allowed = None;
        let (account, role) = match token {
            "reader" | "writer" => ("1", token),
            "restricted" => {
                let path = PathPattern::new("/1/books");
                allowed = Some(vec![Allowed { method: "GET".into(), path }]);
                ("1", "writer")
            }
            "good for nothing" => {
                allowed = Some(Vec::new());
                ("1", "writer")
            }
            "other" => ("2", "writer"),
            "away" => {
                return Err(Unchecked::Unavailable("no database".into()));
            }
            "again" => {
                let retry_after = Duration::from_millis(6500);
                return Err(Unchecked::TooMany { retry_after });
            }
            "broken" => panic!("a bug"),
            _ => return Ok(None),
        };
        let roles = vec![role.to_owned()];
        let account = account.to_owned();
        Ok(Some(Arc::new(Identity { account, roles, allowed })))
    }
}

/// Compiles a document.
pub(crate) fn compile(document: &Value) -> Result<(), DocumentError> {
    let nowhere = SocketAddr::from(([127, 0, 0, 1], 0));
    let settings = Settings::new(nowhere, Secret::random());
    let log = Logger::root(Discard, o!());
    gateway(document, settings, &log).map(|_| ())
}

fn gateway(
    document: &Value,
    settings: Settings,
    log: &Logger,
) -> Result<Gateway<Tokens>, DocumentError> {
    Gateway::new(document, Tokens, settings, log)
}

async fn serve(
    handler: impl Fn(&Forwarded) -> Response<String> + Send + Sync + 'static,
    forwarded: Arc<Mutex<Vec<Forwarded>>>,
) -> (SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let handler: Arc<Handler> = Arc::new(handler);
    let serving = async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let (handler, forwarded) =
                (Arc::clone(&handler), Arc::clone(&forwarded));
            let service = service_fn(move |request| {
                answer(request, Arc::clone(&handler), Arc::clone(&forwarded))
            });
            tokio::spawn(
                http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service),
            );
        }
    };
    (address, tokio::spawn(serving))
}

async fn answer(
    request: Request<Incoming>,
    handler: Arc<Handler>,
    all: Arc<Mutex<Vec<Forwarded>>>,
) -> Result<Response<String>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let forwarded = Forwarded {
        method: parts.method,
        path_and_query: parts.uri.to_string(),
        headers: parts.headers,
        body: String::from_utf8(body.to_vec()).unwrap(),
    };
    all.lock().unwrap().push(forwarded.clone());
    Ok(handler(&forwarded))
}
