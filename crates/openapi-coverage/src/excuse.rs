use serde::Deserialize;

use crate::{Cell, Part};

/// Says why certain documented answers aren't exercised.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Excuse {
    /// The statuses.
    pub statuses: Vec<u16>,
    /// The operations; all if there are none.
    #[serde(default)]
    pub operations: Vec<String>,
    /// The media types; all if there are none.
    #[serde(default)]
    pub media_types: Vec<String>,
    /// What is shown instead of these answers.
    pub evidence: Evidence,
    /// Why that is enough.
    pub reason: String,
}

/// What is shown instead of each excused answer.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// Nothing, since no request gets this answer. Once one does, the excuse is
    /// wrong.
    Nothing,
    /// This answer of one operation: it comes from code that doesn't
    /// distinguish operations.
    One,
}

impl Excuse {
    /// Whether it covers a cell. Examples are never excused.
    #[must_use]
    pub fn covers(&self, cell: &Cell) -> bool {
        let Part::Answer(status) = cell.part else { return false };
        let names = |names: &[String], name: &str| {
            names.is_empty() || names.iter().any(|own| own == name)
        };
        cell.example.is_none()
            && self.statuses.contains(&status)
            && names(&self.operations, &cell.operation)
            && names(
                &self.media_types,
                cell.media_type.as_deref().unwrap_or_default(),
            )
    }
}
