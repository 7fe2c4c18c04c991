use openapi_gateway::SCHEME_HEADER;
use openapi_runtime::Call;
use url::Url;

/// What links begin with, without a slash at the end: what the service was set
/// up with, or the host that the request is for and the scheme that the client
/// used.
pub(crate) fn base(public_url: Option<&Url>, call: &Call) -> String {
    match public_url {
        Some(url) => url.as_str().trim_end_matches('/').to_owned(),
        None => {
            let text = |name: &str| call.headers.get(name)?.to_str().ok();
            // The gateway lets no request through without either.
            let scheme = text(SCHEME_HEADER.as_str()).unwrap_or("http");
            let host = text("host").unwrap_or("localhost");
            format!("{scheme}://{host}")
        }
    }
}
