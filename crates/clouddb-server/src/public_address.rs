use openapi_runtime::Call;
use url::Url;

/// What links begin with, without a slash at the end: what the service was set
/// up with, or the host that the request is for.
pub(crate) fn base(public_url: Option<&Url>, call: &Call) -> String {
    match public_url {
        Some(url) => url.as_str().trim_end_matches('/').to_owned(),
        None => {
            let host = call.headers.get("host");
            let host = host.and_then(|host| host.to_str().ok());
            // The gateway lets no request through without one.
            format!("http://{}", host.unwrap_or("localhost"))
        }
    }
}
