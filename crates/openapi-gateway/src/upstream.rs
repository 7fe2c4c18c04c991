//! The server behind the gateway.

use std::net::SocketAddr;

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, Method, Request, Response, Uri,
    header::{
        ACCEPT, ACCEPT_ENCODING, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH,
        CONTENT_TYPE, EXPECT, HOST, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
    },
    uri::PathAndQuery,
};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_util::{
    client::legacy::{self, Client, connect::HttpConnector},
    rt::TokioExecutor,
};

use crate::{
    proxies::remove_what_proxies_say,
    representation::Representation::Json,
    secret::{SECRET_HEADER, Secret},
};

/// Headers that belong to one connection.
const HOP_BY_HOP: [HeaderName; 5] =
    [CONNECTION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE];
const KEEP_ALIVE: &str = "keep-alive";
/// Headers about the body that the gateway has read, or will write: between the
/// gateway and the server there is only plain JSON.
const ABOUT_THE_BODY: [HeaderName; 6] = [
    ACCEPT,
    ACCEPT_ENCODING,
    CONTENT_ENCODING,
    CONTENT_LENGTH,
    CONTENT_TYPE,
    EXPECT,
];

/// Forwards requests to the server.
#[derive(Clone, Debug)]
pub(crate) struct Upstream {
    address: SocketAddr,
    secret: Secret,
    client: Client<HttpConnector, Full<Bytes>>,
}

impl Upstream {
    pub(crate) fn new(address: SocketAddr, secret: Secret) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let client = Client::builder(TokioExecutor::new()).build(connector);
        Self { address, secret, client }
    }

    /// Forwards a request. Headers that only the gateway may set are replaced.
    pub(crate) async fn forward(
        &self,
        method: Method,
        path_and_query: PathAndQuery,
        mut headers: HeaderMap,
        body: Option<Bytes>,
    ) -> Result<Response<Incoming>, legacy::Error> {
        remove_hop_by_hop(&mut headers);
        remove_what_is_not_text(&mut headers);
        remove_what_proxies_say(&mut headers);
        for name in ABOUT_THE_BODY {
            headers.remove(name);
        }
        headers.insert(SECRET_HEADER, self.secret.value());
        if body.is_some() {
            headers.insert(CONTENT_TYPE, Json.header());
        }
        let mut request = Request::new(Full::new(body.unwrap_or_default()));
        *request.method_mut() = method;
        *request.uri_mut() = self.uri(path_and_query);
        *request.headers_mut() = headers;
        let mut response = self.client.request(request).await?;
        remove_hop_by_hop(response.headers_mut());
        Ok(response)
    }

    fn uri(&self, path_and_query: PathAndQuery) -> Uri {
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(http::uri::Scheme::HTTP);
        parts.authority = self.address.to_string().parse().ok();
        parts.path_and_query = Some(path_and_query);
        Uri::from_parts(parts).expect("all three parts are there")
    }
}

fn remove_hop_by_hop(headers: &mut HeaderMap) {
    for name in HOP_BY_HOP {
        headers.remove(name);
    }
    headers.remove(KEEP_ALIVE);
}

/// Removes headers that aren't text. dropshot reads all headers as text when it
/// looks for one, and refuses a request if any isn't.
fn remove_what_is_not_text(headers: &mut HeaderMap) {
    let all = headers.iter();
    let others = all.filter(|(_, value)| value.to_str().is_err());
    let others: Vec<HeaderName> =
        others.map(|(name, _)| name.clone()).collect();
    for name in others {
        headers.remove(name);
    }
}

/// Ensures that there is a host, which links in the answer begin with.
pub(crate) fn ensure_host(headers: &mut HeaderMap, uri: &Uri) {
    if headers.contains_key(HOST) {
        return;
    }
    let authority = uri.authority().map(http::uri::Authority::as_str);
    if let Some(Ok(host)) = authority.map(str::parse) {
        headers.insert(HOST, host);
    }
}
