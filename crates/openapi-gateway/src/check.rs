//! Whether answers from behind the gateway are as the document says.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering::Relaxed},
};

use http::{HeaderMap, header::CONTENT_TYPE};
use serde_json::Value;

use crate::{
    AnswerChecks,
    answers::Answer,
    representation::{MediaType, Representation},
};

/// How many answers weren't as the document says.
#[derive(Clone, Debug, Default)]
pub struct Violations(Arc<AtomicU64>);

impl Violations {
    /// The number since the gateway was made.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.0.load(Relaxed)
    }
}

/// Which answers are checked, and what came of it.
#[derive(Debug)]
pub(crate) struct Checks {
    which: AnswerChecks,
    answers: AtomicU64,
    violations: Violations,
}

/// Why an answer isn't as the document says.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Violation {
    #[error("the status isn't documented")]
    Status,
    #[error("there is a body, and none is documented")]
    Body,
    #[error("the media type is {0}")]
    MediaType(String),
    #[error("the body is not JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error("{0}")]
    Schema(String),
}

impl Checks {
    pub(crate) fn new(which: AnswerChecks) -> Self {
        let violations = Violations::default();
        Self { which, answers: AtomicU64::new(0), violations }
    }

    pub(crate) fn violations(&self) -> Violations {
        self.violations.clone()
    }

    /// Whether the next answer is one that is checked. A sample that is too
    /// large to be read is passed on as if nobody had looked.
    pub(crate) fn is_due(&self, fits: bool) -> bool {
        match self.which {
            AnswerChecks::Always => true,
            AnswerChecks::Never => false,
            AnswerChecks::Sampled(one_of) => {
                let number = self.answers.fetch_add(1, Relaxed);
                fits && number.is_multiple_of(one_of.get().into())
            }
        }
    }

    /// Counts a violation. Whether the answer becomes a failure.
    pub(crate) fn count(&self) -> bool {
        self.violations.0.fetch_add(1, Relaxed);
        self.which == AnswerChecks::Always
    }
}

/// Checks an answer against what is documented for its status.
pub(crate) fn check(
    documented: Option<&Answer>,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(), Violation> {
    let documented = documented.ok_or(Violation::Status)?;
    let Some(schema) = &documented.json else {
        return if body.is_empty() { Ok(()) } else { Err(Violation::Body) };
    };
    let name = MediaType::of(headers).map_or("", |given| given.name);
    if Representation::of_media_type(name) != Some(Representation::Json) {
        let text = headers.get(CONTENT_TYPE);
        return Err(Violation::MediaType(format!("{text:?}")));
    }
    let value: Value = serde_json::from_slice(body)?;
    schema.check("body", &value).map_err(Violation::Schema)
}
