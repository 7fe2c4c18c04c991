//! Which changes of an OpenAPI document break its clients.
//!
//! The crate `drift` finds what changed, and says what comes of it where it
//! knows. It leaves most changes within schemas unhandled, and takes others for
//! metadata: these are judged here, keyword by keyword. A schema that accepts
//! less breaks who sends it, and one that allows more breaks who receives it.
//! It doesn't look at media types, headers of answers, security, and words that
//! begin with `x-`, either.

mod operations;
mod prepare;
mod schema;

use std::{collections::BTreeSet, fmt};

use drift::{ChangeClass, ChangeComparison, ChangeDetails, ChangeInfo};
use serde_json::Value;

/// What became of something.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Change {
    /// What comes of it.
    pub verdict: Verdict,
    /// Where it is in the new document, or was in the old one.
    pub at: String,
    /// What it is.
    pub what: String,
}

/// What comes of a change.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Verdict {
    /// Clients of the old document may fail.
    Breaking,
    /// Clients of the old document go on as before.
    Compatible,
    /// Only words changed.
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

/// Who has to cope with a schema.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Direction {
    /// Clients send it.
    Input,
    /// Clients receive it.
    Output,
}

/// Everything that changed, what is worst first.
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

/// Where something is in both documents, as JSON pointers.
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
        // What nobody understands may well break somebody.
        | ChangeClass::Unhandled => Verdict::Breaking,
        ChangeClass::ForwardIncompatible => Verdict::Compatible,
        ChangeClass::Trivial => Verdict::Wording,
    };
    add(verdict, info.message.clone());
}

/// The schema at a place, or around it if that is one of its lists.
fn schema_at<'a>(document: &'a Value, at: &str) -> Option<&'a Value> {
    let value = document.pointer(at)?;
    if value.is_object() {
        return Some(value);
    }
    let (around, _) = at.rsplit_once('/')?;
    document.pointer(around).filter(|value| value.is_object())
}
