use openapi_gateway::SCHEME_HEADER;
use openapi_runtime::Call;
use url::Url;

/// The beginning of links, without a slash at the end: the configured address,
/// or the scheme and host of the client's request.
pub(crate) fn base(public_url: Option<&Url>, call: &Call) -> String {
    match public_url {
        Some(url) => url.as_str().trim_end_matches('/').to_owned(),
        None => {
            let text = |name: &str| call.headers.get(name)?.to_str().ok();
            // The gateway lets no request through without both.
            let scheme = text(SCHEME_HEADER.as_str()).unwrap_or("http");
            let host = text("host").unwrap_or("localhost");
            format!("{scheme}://{host}")
        }
    }
}
