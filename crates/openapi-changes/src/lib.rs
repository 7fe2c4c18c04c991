//! Finds the changes of an OpenAPI document that break its clients.
//!
//! The crate `drift` finds changes, and judges those that it knows. It leaves
//! most changes within schemas unhandled, and takes others for metadata, so
//! this crate judges these by keyword. A schema that accepts less breaks
//! clients that send it; one that allows more breaks clients that receive it.
//! `drift` also ignores media types, headers of answers, security, and keywords
//! that begin with `x-`.

mod operations;
mod prepare;
mod schema;

use std::{collections::BTreeSet, fmt};

use drift::{ChangeClass, ChangeComparison, ChangeDetails, ChangeInfo};
use serde_json::Value;

/// A change of a document.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Change {
    /// Its effect.
    pub verdict: Verdict,
    /// Its place in the new document, or in the old one if it was removed
    /// there.
    pub at: String,
    /// A description.
    pub what: String,
}

/// The effect of a change on clients.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Verdict {
    /// Clients of the old document may fail.
    Breaking,
    /// Clients of the old document work as before.
    Compatible,
    /// Only texts for people changed.
    Wording,
}

/// Why two documents can't be compared.
#[derive(Debug, thiserror::Error)]
#[error("the documents can't be compared: {0}")]
pub struct NotComparable(String);

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Breaking => "breaking",
            Self::Compatible => "compatible",
            Self::Wording => "wording",
        })
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { verdict, at, what } = self;
        write!(f, "{verdict}: {at}: {what}")
    }
}

/// Whether clients send or receive a schema.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Direction {
    /// Clients send it.
    Input,
    /// Clients receive it.
    Output,
}

/// All changes, the worst first.
pub fn changes(old: &Value, new: &Value) -> Result<Vec<Change>, NotComparable> {
    let mut found = BTreeSet::new();
    operations::changes(old, new, &mut found);
    let (old, new) = prepare::prepare(old, new);
    let drifted = drift::compare(&old, &new)
        .map_err(|error| NotComparable(format!("{error:#}")))?;
    for change in &drifted {
        let directions: Vec<Direction> = change
            .paths
            .iter()
            .filter_map(|path| match path.comparison {
                ChangeComparison::Input => Some(Direction::Input),
                ChangeComparison::Output => Some(Direction::Output),
                ChangeComparison::Structural => None,
            })
            .collect();
        let Some(path) = change.paths.first() else { continue };
        for info in &change.changes {
            let at = Places {
                old: place(path.old.current_pointer(), &info.old_subpath),
                new: place(path.new.current_pointer(), &info.new_subpath),
            };
            judge(&old, &new, &at, info, &directions, &mut found);
        }
    }
    Ok(found.into_iter().collect())
}

/// The places of something in both documents, as JSON pointers.
struct Places {
    old: String,
    new: String,
}

fn place(base: &str, below: &str) -> String {
    let base = base.trim_start_matches('#');
    if below.is_empty() { base.to_owned() } else { format!("{base}/{below}") }
}

fn judge(
    old: &Value,
    new: &Value,
    at: &Places,
    info: &ChangeInfo,
    directions: &[Direction],
    found: &mut BTreeSet<Change>,
) {
    let mut add = |verdict, what: String| {
        found.insert(Change { verdict, at: at.new.clone(), what });
    };
    let unknown = info.class == ChangeClass::Unhandled
        || info.details == ChangeDetails::Metadata;
    let schemas = (schema_at(old, &at.old), schema_at(new, &at.new));
    if let (true, (Some(old), Some(new))) = (unknown, schemas) {
        let judged = schema::changes(old, new, directions);
        if !judged.is_empty() {
            for (verdict, what) in judged {
                add(verdict, what);
            }
            return;
        }
    }
    let verdict = match info.class {
        ChangeClass::BackwardIncompatible
        | ChangeClass::Incompatible
        // A change that isn't understood may break clients.
        | ChangeClass::Unhandled => Verdict::Breaking,
        ChangeClass::ForwardIncompatible => Verdict::Compatible,
        ChangeClass::Trivial => Verdict::Wording,
    };
    add(verdict, info.message.clone());
}

/// The schema at a place, or the one that contains the list at that place.
fn schema_at<'a>(document: &'a Value, at: &str) -> Option<&'a Value> {
    let value = document.pointer(at)?;
    if value.is_object() {
        return Some(value);
    }
    let (around, _) = at.rsplit_once('/')?;
    document.pointer(around).filter(|value| value.is_object())
}
