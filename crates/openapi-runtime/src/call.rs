use dropshot::{HEADER_REQUEST_ID, RequestContext, ServerContext};
use http::HeaderMap;

/// What an operation may know of the request that it serves, beside its
/// parameters and its body.
#[derive(Clone, Debug)]
pub struct Call {
    /// The id under which the request is logged: that of the header
    /// `x-request-id`, or one of dropshot's own.
    pub request_id: String,
    /// The headers of the request.
    pub headers: HeaderMap,
    /// A logger that names the request.
    pub log: slog::Logger,
}

impl Call {
    /// Takes what it needs from dropshot's context.
    #[must_use]
    pub fn new<C: ServerContext>(rqctx: &RequestContext<C>) -> Self {
        let headers = rqctx.request.headers().clone();
        let given = headers.get(HEADER_REQUEST_ID);
        let request_id = given
            .and_then(|value| value.to_str().ok())
            .map_or_else(|| rqctx.request_id.clone(), str::to_owned);
        Self { request_id, headers, log: rqctx.log.clone() }
    }
}
