//! The dropshot servers behind the gateways, which accept only their requests.

use std::net::{Ipv4Addr, SocketAddr};

use anyhow::Context;
use dropshot::{
    ApiDescription, Body, ConfigDropshot, DynamicVersionPolicy,
    HandlerTaskMode, HttpError, HttpServer, ServerBuilder, ServerContext,
    VersionPolicy,
};
use openapi_gateway::Secret;
use semver::Version;
use slog::{Drain, Level, LevelFilter, Logger, info, o};

/// dropshot needs a version; there is only one.
const VERSION: Version = Version::new(1, 0, 0);

/// Starts a server on a free port of the loopback interface. It doesn't log
/// each request: the gateway does.
pub(crate) fn start<S: ServerContext>(
    api: ApiDescription<S>,
    service: S,
    secret: Secret,
    body_limit: usize,
    log: &Logger,
) -> anyhow::Result<HttpServer<S>> {
    let config = ConfigDropshot {
        bind_address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        // The gateway may write a body in a longer form than the client did.
        default_request_body_max_bytes: body_limit.saturating_mul(6),
        default_handler_task_mode: HandlerTaskMode::Detached,
        log_headers: vec!["x-request-id".into()],
        ..ConfigDropshot::default()
    };
    let troubles = LevelFilter::new(log.clone(), Level::Warning).ignore_res();
    let troubles = Logger::root(troubles, o!());
    let server = ServerBuilder::new(api, service, troubles)
        .config(config)
        .version_policy(VersionPolicy::Dynamic(Box::new(GatewayOnly(secret))))
        .start()
        .context("the API can't be served")?;
    info!(log, "listens behind the gateway";
        "local_addr" => server.local_addr().to_string());
    Ok(server)
}

/// Refuses every request that doesn't come from the gateway.
///
/// dropshot asks for the version before it routes a request, and asks nothing
/// else. So a request is refused there.
#[derive(Debug)]
struct GatewayOnly(Secret);

impl DynamicVersionPolicy for GatewayOnly {
    fn request_extract_version(
        &self,
        request: &hyper::Request<Body>,
        _: &Logger,
    ) -> Result<Version, HttpError> {
        if self.0.is_in(request.headers()) {
            return Ok(VERSION);
        }
        Err(HttpError::for_client_error(
            None,
            dropshot::ClientErrorStatusCode::FORBIDDEN,
            "only the gateway may ask this server".into(),
        ))
    }
}
