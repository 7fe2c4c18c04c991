use std::{net::SocketAddr, num::NonZeroU32};

use crate::Secret;

/// How a gateway is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The server behind it.
    pub upstream: SocketAddr,
    /// What that server recognises it by.
    pub secret: Secret,
    /// The most bytes that the body of a request may have; 1 MiB.
    pub body_limit: usize,
    /// The most bytes that an answer may have that is checked or written anew;
    /// 16 MiB.
    pub answer_limit: usize,
    /// Which answers of the server behind are checked against the document;
    /// one of a hundred.
    pub answer_checks: AnswerChecks,
    /// Whether the rates of the document are enforced; they are.
    pub rate_limits: bool,
    /// The most requests that may be under way to the server behind; 256.
    /// Others are refused at once, rather than left to wait.
    pub under_way: usize,
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
            body_limit: 1024 * 1024,
            answer_limit: 16 * 1024 * 1024,
            answer_checks: AnswerChecks::Sampled(one_of),
            rate_limits: true,
            under_way: 256,
        }
    }
}
