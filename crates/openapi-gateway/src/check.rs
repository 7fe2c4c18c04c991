//! Checks the server's answers against the document.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use http::response::Parts;
use serde_json::Value;

use crate::{
    AnswerChecks, Metrics,
    answers::Answer,
    contract::Contract,
    representation::{MediaType, Representation},
};

/// Which answers to check, and the count of violations.
#[derive(Debug)]
pub(crate) struct Checks {
    which: AnswerChecks,
    unspeakable: Vec<String>,
    answers: AtomicU64,
    metrics: Metrics,
}

/// How an answer differs from the document.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Violation {
    #[error("the status isn't documented")]
    Status,
    #[error("there is a body, and none is documented")]
    Body,
    #[error("the media type {0:?} isn't documented")]
    MediaType(String),
    #[error("the body is not JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error("{0}")]
    Schema(String),
    #[error("the kind of fault belongs to another status")]
    Kind,
    #[error("it says {0:?}, which it mustn't")]
    Unspeakable(String),
}

impl Checks {
    pub(crate) fn new(
        which: AnswerChecks,
        unspeakable: Vec<String>,
        metrics: Metrics,
    ) -> Self {
        Self { which, unspeakable, answers: AtomicU64::new(0), metrics }
    }

    /// Checks that an answer has none of the unspeakable texts.
    pub(crate) fn check_words(&self, body: &[u8]) -> Result<(), Violation> {
        let text = String::from_utf8_lossy(body);
        let said = self.unspeakable.iter().find(|it| text.contains(*it));
        match said {
            Some(said) => Err(Violation::Unspeakable(said.clone())),
            None => Ok(()),
        }
    }

    /// Whether to check the next answer. A sample that is too large to be read
    /// is passed on unchecked.
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

    /// Counts a violation. Returns whether the answer becomes a failure.
    pub(crate) fn count(&self) -> bool {
        self.metrics.count_violation();
        self.which == AnswerChecks::Always
    }
}

impl Contract {
    /// Checks an answer of an operation against the document's answer for its
    /// status.
    pub(crate) fn check(
        &self,
        documented: Option<&Answer>,
        parts: &Parts,
        body: &[u8],
    ) -> Result<(), Violation> {
        let documented = documented.ok_or(Violation::Status)?;
        let Some(schema) = &documented.json else {
            return if body.is_empty() { Ok(()) } else { Err(Violation::Body) };
        };
        let name = MediaType::of(&parts.headers).map_or("", |given| given.name);
        if Representation::of_media_type(name) != Some(Representation::Json) {
            return Err(Violation::MediaType(name.to_owned()));
        }
        let value: Value = serde_json::from_slice(body)?;
        schema.check("body", &value).map_err(Violation::Schema)?;
        // All kinds of fault share one schema, so check the kind separately.
        if self.faults.belongs_elsewhere(parts.status, &value) {
            return Err(Violation::Kind);
        }
        Ok(())
    }
}
