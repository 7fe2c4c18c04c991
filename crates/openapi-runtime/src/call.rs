use dropshot::{HEADER_REQUEST_ID, RequestContext, ServerContext};
use http::HeaderMap;

/// The request that an operation serves, apart from its parameters and body.
#[derive(Clone, Debug)]
pub struct Call {
    /// The request's id in the log: from the header `x-request-id`, or made by
    /// dropshot.
    pub request_id: String,
    /// The headers of the request.
    pub headers: HeaderMap,
    /// A logger whose lines have the request's id.
    pub log: slog::Logger,
}

impl Call {
    /// Takes these values from dropshot's context.
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
