//! Checks values against the schemas of an OpenAPI 3.0 document.
//!
//! Generated types enforce the length of a text and its allowed values, but
//! neither the size of a number nor the length of a list. Their `validate`
//! does: it checks the value to send against the document's schemas.
//!
//! Errors have the place of a value and the rule that it breaks, but never the
//! value itself, which may be a secret.

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
    /// A cache of compiled patterns.
    patterns: Mutex<HashMap<String, Option<Regex>>>,
}

/// A rule that a value breaks.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Violation {
    /// The place of the value, as a JSON pointer.
    pub at: String,
    /// The rule.
    pub rule: String,
}

/// Why a value can't be sent.
#[derive(Debug, thiserror::Error)]
pub enum Invalid {
    /// It breaks at least one rule of the document.
    #[error("{}", list(.0))]
    Rules(Vec<Violation>),
    /// It can't be serialized as JSON.
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
    /// Schemas by name, as JSON. Invalid JSON counts as no schemas.
    #[must_use]
    pub fn new(json: &str) -> Self {
        let named = serde_json::from_str(json).unwrap_or_default();
        Self { named, patterns: Mutex::default() }
    }

    /// Serializes a value, and checks the result against the schema with this
    /// name.
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

    /// Whether a text matches a pattern. An invalid pattern matches everything;
    /// the generator has refused those.
    pub(crate) fn fits(&self, pattern: &str, text: &str) -> bool {
        let mut patterns =
            self.patterns.lock().unwrap_or_else(PoisonError::into_inner);
        let known = patterns
            .entry(pattern.to_owned())
            .or_insert_with(|| Regex::new(pattern).ok());
        known.as_ref().is_none_or(|regex| regex.find(text).is_some())
    }
}
