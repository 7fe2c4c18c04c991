//! The gateways of all contracts, each with a server behind it, at one address.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use anyhow::anyhow;
use clouddb_identity::Directory;
use dropshot::HttpServer;
use openapi_gateway::{Gateway, Metrics, Secret, Settings, Tls};
use serde_json::Value;
use slog::{Discard, Logger, o, warn};
use tokio::net::TcpListener;

use crate::{
    Configuration, authenticate::Tokens, handlers::Service,
    identity::IdentityService, inner,
};

/// The gateways, and the servers behind them.
pub(crate) struct Gateways {
    databases: Gateway<Tokens>,
    identity: Gateway<Tokens>,
    behind: Behind,
}

/// The servers behind the gateways.
pub(crate) struct Behind {
    databases: HttpServer<Service>,
    identity: HttpServer<IdentityService>,
}

impl Gateways {
    /// Starts the servers, and creates the gateways in front of them.
    pub(crate) fn start(
        configuration: &Configuration,
        service: Service,
        users: &Arc<Directory>,
        metrics: &Metrics,
        tls: Option<&Tls>,
        log: &Logger,
    ) -> anyhow::Result<Self> {
        let body_limit = configuration.api.body_limit;
        let tokens = Tokens(Arc::clone(users));
        let secret = Secret::random();
        let gateway = |document: &str, behind: SocketAddr, name| {
            let document: Value = serde_json::from_str(document)?;
            let settings = Settings {
                limits: configuration.api.limits()?,
                rate_limits: configuration.rate_limits(),
                answer_checks: configuration.api.answer_checks(),
                unspeakable: configuration.api.unspeakable.clone(),
                metrics: metrics.named(name),
                tls: tls.cloned(),
                trusted_proxies: configuration.api.trusted_proxies()?,
                allowed_origins: configuration.api.allowed_origins()?,
                access_log: configuration.log.access,
                ..Settings::new(behind, secret.clone())
            };
            let log = log.new(o!("component" => "gateway", "api" => name));
            let gateway =
                Gateway::new(&document, tokens.clone(), settings, &log)?;
            anyhow::Ok(gateway)
        };

        let api = clouddb_api::api_description()
            .map_err(|error| anyhow!("the API can't be served: {error}"))?;
        let api_log = log.new(o!("component" => "api"));
        let databases =
            inner::start(api, service, secret.clone(), body_limit, &api_log)?;

        let identity_log = log.new(o!("component" => "identity"));
        let service = IdentityService::new(
            Arc::clone(users),
            configuration.public_url.clone(),
            configuration.region.clone(),
            identity_log,
        );
        let api = identity_api::api_description()
            .map_err(|error| anyhow!("identity can't be served: {error}"))?;
        // dropshot logs paths, in which there are tokens. The gateway and the
        // service log requests instead.
        let nothing = Logger::root(Discard, o!());
        let identity =
            inner::start(api, service, secret.clone(), body_limit, &nothing)?;

        Ok(Self {
            databases: gateway(
                clouddb_api::DOCUMENT,
                databases.local_addr(),
                "databases",
            )?,
            identity: gateway(
                identity_api::DOCUMENT,
                identity.local_addr(),
                "identity",
            )?,
            behind: Behind { databases, identity },
        })
    }

    /// Serves until `stop` is done, then waits for requests in progress for at
    /// most `drain`. The servers behind the gateways keep running.
    pub(crate) async fn serve(
        self,
        listener: TcpListener,
        stop: impl Future<Output = ()>,
        drain: Duration,
    ) -> Behind {
        let Self { databases, identity, behind } = self;
        databases.serve_beside(vec![identity], listener, stop, drain).await;
        behind
    }
}

impl Behind {
    /// Stops the servers.
    pub(crate) async fn stop(self, log: &Logger) {
        let Self { databases, identity } = self;
        let stopped = tokio::join!(databases.close(), identity.close());
        for error in [stopped.0.err(), stopped.1.err()].into_iter().flatten() {
            warn!(log, "a server didn't stop well"; "cause" => error);
        }
    }
}
