use std::net::SocketAddr;

use confique::Config;

/// What whoever runs the service looks at.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Monitoring {
    /// Where /healthz, /readyz, /metrics (for Prometheus) and /tasks are served,
    /// without any token. Port 0 takes any that is free. Without an address
    /// they aren't.
    pub listen: Option<SocketAddr>,
}
