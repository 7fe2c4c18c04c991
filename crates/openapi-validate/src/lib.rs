//! Checks values against the schemas of an OpenAPI 3.0 document.
//!
//! Generated types know how long a text may be and which words there are, but
//! neither how large a number may be nor how long a list. Their `validate`
//! does: it checks what would be sent, by the schemas of the document.
//!
//! What is said of a value is where it is and which rule it breaks, never the
//! value itself: it may be a secret.

mod check;
mod number;

use std::{
    collections::HashMap,
    fmt,
    sync::{Mutex, PoisonError},
};

use regress::Regex;
use serde::Serialize;
use serde_json::Value;

/// The schemas of a document.
#[derive(Debug)]
pub struct Schemas {
    pub(crate) named: Value,
    /// Patterns that were needed once.
    patterns: Mutex<HashMap<String, Option<Regex>>>,
}

/// A rule that a value breaks.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Violation {
    /// Where it is, as a JSON pointer.
    pub at: String,
    /// The rule.
    pub rule: String,
}

/// Why a value can't be sent.
#[derive(Debug, thiserror::Error)]
pub enum Invalid {
    /// It breaks rules of the document, of which there is at least one.
    #[error("{}", list(.0))]
    Rules(Vec<Violation>),
    /// It can't be written as JSON.
    #[error("it can't be written as JSON")]
    Unwritable(#[from] serde_json::Error),
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "body" } else { &self.at };
        write!(f, "{at}: {}", self.rule)
    }
}

fn list(violations: &[Violation]) -> String {
    let all: Vec<String> = violations.iter().map(ToString::to_string).collect();
    all.join("; ")
}

impl Schemas {
    /// Schemas by their names, as JSON. What isn't JSON has no schemas.
    #[must_use]
    pub fn new(json: &str) -> Self {
        let named = serde_json::from_str(json).unwrap_or_default();
        Self { named, patterns: Mutex::default() }
    }

    /// Checks what would be sent of a value against the schema of that name.
    pub fn validate(
        &self,
        name: &str,
        value: &impl Serialize,
    ) -> Result<(), Invalid> {
        self.check(&self.named[name], &serde_json::to_value(value)?)
    }

    /// Checks a value against a schema.
    pub fn check(&self, schema: &Value, value: &Value) -> Result<(), Invalid> {
        let violations = check::violations(self, schema, value);
        if violations.is_empty() {
            return Ok(());
        }
        Err(Invalid::Rules(violations))
    }

    /// Whether a text fits a pattern. One that can't be read fits everything:
    /// the generator has read them all.
    pub(crate) fn fits(&self, pattern: &str, text: &str) -> bool {
        let mut patterns =
            self.patterns.lock().unwrap_or_else(PoisonError::into_inner);
        let known = patterns
            .entry(pattern.to_owned())
            .or_insert_with(|| Regex::new(pattern).ok());
        known.as_ref().is_none_or(|regex| regex.find(text).is_some())
    }
}
