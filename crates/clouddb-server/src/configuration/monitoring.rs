use std::net::SocketAddr;

use confique::Config;

/// The endpoints for operators.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Monitoring {
    /// The address that serves /healthz, /readyz, /metrics (for Prometheus) and
    /// /tasks, without authentication. Port 0 takes any free port. Without an
    /// address they aren't served.
    pub listen: Option<SocketAddr>,
}
