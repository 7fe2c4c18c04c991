//! Figures about requests and their answers.

use std::time::Duration;

use http::StatusCode;
use prometheus_client::{
    encoding::EncodeLabelSet,
    metrics::{
        counter::Counter,
        family::Family,
        histogram::{Histogram, exponential_buckets},
    },
    registry::{Registry, Unit},
};

use crate::contract::Operation;

/// The label of requests that match no operation.
const NONE: &str = "none";

/// The figures of gateways: requests by operation and status, the time until
/// answers began, and answers that differ from the document. Clones share their
/// figures.
#[derive(Clone, Debug)]
pub struct Metrics {
    api: String,
    requests: Family<Answered, Counter>,
    durations: Family<Asked, Histogram>,
    violations: Family<Api, Counter>,
}

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Api {
    api: String,
}

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Asked {
    api: String,
    operation: String,
}

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Answered {
    api: String,
    operation: String,
    status: u16,
}

impl Default for Metrics {
    fn default() -> Self {
        Self {
            api: String::new(),
            requests: Family::default(),
            // From half a millisecond to half a minute.
            durations: Family::new_with_constructor(|| {
                Histogram::new(exponential_buckets(0.0005, 2.0, 17))
            }),
            violations: Family::default(),
        }
    }
}

impl Metrics {
    /// The same figures, labelled `api` with the name of a gateway.
    #[must_use]
    pub fn named(&self, api: &str) -> Self {
        let named = Self { api: api.to_owned(), ..self.clone() };
        // Create the counter, so that it begins with a zero to compare with.
        named.count_violations();
        named
    }

    /// Adds the figures to a registry.
    pub fn register(&self, registry: &mut Registry) {
        registry.register(
            "http_requests",
            "Requests that were answered",
            self.requests.clone(),
        );
        registry.register_with_unit(
            "http_request_duration",
            "How long answers took to begin",
            Unit::Seconds,
            self.durations.clone(),
        );
        registry.register(
            "http_response_violations",
            "Answers that were checked and weren't as the document says",
            self.violations.clone(),
        );
    }

    /// How many answers differed from the document.
    #[must_use]
    pub fn violations(&self) -> u64 {
        self.count_violations().get()
    }

    pub(crate) fn count_violation(&self) {
        self.count_violations().inc();
    }

    fn count_violations(&self) -> Counter {
        let api = Api { api: self.api.clone() };
        self.violations.get_or_create_owned(&api)
    }

    /// Counts an answer. Requests that match no operation count together, so
    /// that a client can't make the number of series grow with made-up paths.
    pub(crate) fn count(
        &self,
        operation: Option<&Operation>,
        status: StatusCode,
        took: Duration,
    ) {
        let operation = operation.map_or(NONE, |operation| &operation.id);
        let asked =
            Asked { api: self.api.clone(), operation: operation.to_owned() };
        self.durations.get_or_create(&asked).observe(took.as_secs_f64());
        let Asked { api, operation } = asked;
        let answered = Answered { api, operation, status: status.as_u16() };
        self.requests.get_or_create(&answered).inc();
    }
}
