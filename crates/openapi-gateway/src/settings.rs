use std::{net::SocketAddr, num::NonZeroU32, time::Duration};

use crate::{Metrics, Network, Origin, Secret, Tls};

/// The settings of a gateway.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address of the server behind it.
    pub upstream: SocketAddr,
    /// The secret by which that server recognises it.
    pub secret: Secret,
    /// What clients may use at most.
    pub limits: Limits,
    /// Whether the document's rates are enforced; by default, they are.
    pub rate_limits: bool,
    /// Which of the server's answers to check against the document; by default,
    /// one in a hundred.
    pub answer_checks: AnswerChecks,
    /// Texts that checked answers must not have anywhere; by default, none.
    /// Refusals may have them, since they repeat parts of the request.
    pub unspeakable: Vec<String>,
    /// Counts requests and answers; by default, it isn't in any registry.
    pub metrics: Metrics,
    /// The TLS of connections; by default, there is none.
    pub tls: Option<Tls>,
    /// The proxies that are believed about the client of a request; by default,
    /// none. The limits of connections hold for the proxies' own addresses.
    pub trusted_proxies: Vec<Network>,
    /// The origins of web pages whose scripts may use the API; by default,
    /// none.
    pub allowed_origins: Vec<Origin>,
    /// Whether each answered request is logged; by default, it is.
    pub access_log: bool,
}

/// What clients may use at most: bytes, time and connections.
#[derive(Clone, Debug)]
pub struct Limits {
    /// The most bytes that the path and the headers of a request may have; by
    /// default, 32 KiB. More than a hundred headers are always refused.
    pub head: usize,
    /// How long the path and the headers of a request may take to arrive, from
    /// the end of the previous request or the start of the connection; by
    /// default, 30 seconds.
    pub head_timeout: Duration,
    /// The most bytes that the body of a request may have; by default, 1 MiB.
    pub body: usize,
    /// How long the body of a request may take to arrive; by default, 30
    /// seconds.
    pub body_timeout: Duration,
    /// The most bytes that an answer may have if it is checked or converted; by
    /// default, 16 MiB.
    pub answer: usize,
    /// How long an answer may take to begin, or to be complete if it is checked
    /// or converted; by default, 60 seconds.
    pub deadline: Duration,
    /// The most requests that the server may have in progress; by default, 256.
    /// More are refused at once, rather than left to wait.
    pub under_way: usize,
    /// The most connections; by default, 1024. More wait in the kernel's queue.
    pub connections: usize,
    /// The most connections from one IPv4 address, or from one IPv6 network of
    /// 2^64 addresses; by default, 256. More are closed.
    pub connections_of_one: usize,
}

/// Which of the server's answers to check against the document: the status, and
/// the body by its schema.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AnswerChecks {
    /// All. One that differs from the document becomes a failure.
    Always,
    /// One in so many. One that differs from the document is counted and
    /// logged, but passed on.
    Sampled(NonZeroU32),
    /// None.
    Never,
}

impl Settings {
    /// The defaults.
    #[must_use]
    pub fn new(upstream: SocketAddr, secret: Secret) -> Self {
        let one_of = NonZeroU32::MIN.saturating_add(99);
        Self {
            upstream,
            secret,
            limits: Limits::default(),
            rate_limits: true,
            answer_checks: AnswerChecks::Sampled(one_of),
            unspeakable: Vec::new(),
            metrics: Metrics::default(),
            tls: None,
            trusted_proxies: Vec::new(),
            allowed_origins: Vec::new(),
            access_log: true,
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: 32 * 1024,
            head_timeout: Duration::from_secs(30),
            body: 1024 * 1024,
            body_timeout: Duration::from_secs(30),
            answer: 16 * 1024 * 1024,
            deadline: Duration::from_mins(1),
            under_way: 256,
            connections: 1024,
            connections_of_one: 256,
        }
    }
}
