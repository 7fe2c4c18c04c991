use std::{net::SocketAddr, num::NonZeroU32, time::Duration};

use crate::{Metrics, Network, Origin, Secret, Tls};

/// How a gateway is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The server behind it.
    pub upstream: SocketAddr,
    /// What that server recognises it by.
    pub secret: Secret,
    /// What clients may use up.
    pub limits: Limits,
    /// Whether the rates of the document are enforced; they are.
    pub rate_limits: bool,
    /// Which answers of the server behind are checked against the document;
    /// one of a hundred.
    pub answer_checks: AnswerChecks,
    /// Texts that no answer that is checked may have anywhere, but for refusals,
    /// which repeat what was asked for; none.
    pub unspeakable: Vec<String>,
    /// What counts requests and answers; nobody sees it.
    pub metrics: Metrics,
    /// What connections are encrypted with; they aren't.
    pub tls: Option<Tls>,
    /// The proxies that are believed when they say who a request comes from;
    /// none. Connections are limited by the address that they come from, a
    /// proxy's too.
    pub trusted_proxies: Vec<Network>,
    /// The origins of pages whose scripts browsers let ask; none.
    pub allowed_origins: Vec<Origin>,
    /// Whether each request that was answered is logged; it is.
    pub access_log: bool,
}

/// What clients may use up: bytes, time and connections.
#[derive(Clone, Debug)]
pub struct Limits {
    /// The most bytes that the head of a request may have, its path and its
    /// headers; 32 KiB. More than a hundred headers are never taken.
    pub head: usize,
    /// How long the head of a request may take to come, from the end of the
    /// request before it or from the start of the connection; 30 seconds.
    pub head_timeout: Duration,
    /// The most bytes that the body of a request may have; 1 MiB.
    pub body: usize,
    /// How long the body of a request may take to come; 30 seconds.
    pub body_timeout: Duration,
    /// The most bytes that an answer may have that is checked or written anew;
    /// 16 MiB.
    pub answer: usize,
    /// How long an answer may take to begin, or to be complete if it is checked
    /// or written anew; 60 seconds.
    pub deadline: Duration,
    /// The most requests that may be under way to the server behind; 256.
    /// Others are refused at once, rather than left to wait.
    pub under_way: usize,
    /// The most connections; 1024. Others wait in the system's queue.
    pub connections: usize,
    /// The most connections from one address, or from one network of 2^64
    /// addresses of version 6; 256. Others are closed.
    pub connections_of_one: usize,
}

/// Which answers of the server behind are checked against the document: the
/// status, and the body by the schema that belongs to it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AnswerChecks {
    /// All of them. One that isn't as the document says becomes a failure.
    Always,
    /// One of so many. One that isn't as the document says is counted and
    /// logged, and passed on.
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
