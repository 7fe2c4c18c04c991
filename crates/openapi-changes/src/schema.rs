//! Judges changes within schemas.

use serde_json::{Map, Value};

use crate::{Direction, Verdict, prepare::SHOWN_NULLABLE};

/// How the set of values that a keyword allows changed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Effect {
    Fewer,
    More,
    /// Some values were added and others removed, or it isn't known.
    Others,
    /// The values are the same, differently described.
    Same,
}

impl Effect {
    fn of(fewer: bool, more: bool) -> Self {
        match (fewer, more) {
            (true, true) => Self::Others,
            (true, false) => Self::Fewer,
            (false, true) => Self::More,
            (false, false) => Self::Same,
        }
    }

    /// The effect of a keyword that only one schema has: without it, all values
    /// are allowed.
    fn of_presence(old: &Value, new: &Value) -> Option<Self> {
        match (old.is_null(), new.is_null()) {
            (true, false) => Some(Self::Fewer),
            (false, true) => Some(Self::More),
            _ => None,
        }
    }

    fn verdict(self, directions: &[Direction]) -> Verdict {
        let breaks = |direction: &Direction| match self {
            Self::Fewer => *direction == Direction::Input,
            Self::More => *direction == Direction::Output,
            Self::Others => true,
            Self::Same => false,
        };
        match self {
            Self::Same => Verdict::Wording,
            // If it isn't known whether clients send or receive the schema,
            // assume that the change breaks them.
            _ if directions.is_empty() || directions.iter().any(breaks) => {
                Verdict::Breaking
            }
            _ => Verdict::Compatible,
        }
    }
}

/// The changes of a schema itself, without those of its subschemas.
pub(crate) fn changes(
    old: &Value,
    new: &Value,
    directions: &[Direction],
) -> Vec<(Verdict, String)> {
    let (Some(own), Some(other)) = (old.as_object(), new.as_object()) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for keyword in keywords(own, other) {
        let (before, after) = (&old[keyword], &new[keyword]);
        if before == after {
            continue;
        }
        if keyword == "properties" {
            found.extend(properties(old, new, directions));
            continue;
        }
        let Some(effect) = effect(keyword, before, after) else { continue };
        let keyword = match keyword {
            SHOWN_NULLABLE => "nullable",
            other => other,
        };
        let what = match effect {
            Effect::Same => format!("`{keyword}` says something else"),
            _ => format!(
                "`{keyword}` was {}, and is {}",
                short(before),
                short(after)
            ),
        };
        found.push((effect.verdict(directions), what));
    }
    found
}

fn keywords<'a>(
    old: &'a Map<String, Value>,
    new: &'a Map<String, Value>,
) -> Vec<&'a str> {
    let mut names: Vec<&str> =
        old.keys().chain(new.keys()).map(String::as_str).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The effect of a keyword's new value; `None` if the keyword has schemas,
/// which are compared by themselves.
fn effect(keyword: &str, old: &Value, new: &Value) -> Option<Effect> {
    Some(match keyword {
        "minimum" | "minLength" | "minItems" | "minProperties" => {
            bound(old, new, |old, new| new > old)
        }
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => {
            bound(old, new, |old, new| new < old)
        }
        "exclusiveMinimum" | "exclusiveMaximum" | "uniqueItems" => {
            Effect::of(*new == true, *old == true)
        }
        SHOWN_NULLABLE => Effect::of(*old == true, *new == true),
        // It is compared under another name.
        "nullable" => return None,
        "required" | "x-reserved" => {
            let (gone, added) = sets(old, new);
            Effect::of(added, gone)
        }
        "enum" => match Effect::of_presence(old, new) {
            Some(effect) => effect,
            None => {
                let (gone, added) = sets(old, new);
                Effect::of(gone, added)
            }
        },
        "oneOf" | "anyOf" => alternatives(old, new)?,
        "additionalProperties" => additional(old, new)?,
        "pattern" | "format" | "multipleOf" | "items" => {
            match Effect::of_presence(old, new) {
                Some(effect) => effect,
                None if keyword == "items" => return None,
                None => Effect::Others,
            }
        }
        "allOf" if parts(old) == parts(new) => return None,
        "allOf" | "type" | "not" | "default" | "x-status" | "x-header"
        | "$ref" | "xml" => Effect::Others,
        name if name.starts_with("x-xml-") => Effect::Others,
        _ => Effect::Same,
    })
}

fn bound(
    old: &Value,
    new: &Value,
    narrows: impl Fn(f64, f64) -> bool,
) -> Effect {
    match (old.as_f64(), new.as_f64()) {
        (Some(old), Some(new)) if narrows(old, new) => Effect::Fewer,
        (Some(old), Some(new)) if narrows(new, old) => Effect::More,
        (Some(_), Some(_)) => Effect::Same,
        _ => Effect::of_presence(old, new).unwrap_or(Effect::Others),
    }
}

/// Whether a list lost items, and whether it has new ones.
fn sets(old: &Value, new: &Value) -> (bool, bool) {
    let lacks = |list: &Value, other: &Value| {
        let all = other.as_array().map_or(&[][..], Vec::as_slice);
        let own = list.as_array().into_iter().flatten();
        own.into_iter().any(|item| !all.contains(item))
    };
    (lacks(old, new), lacks(new, old))
}

/// Changed branches are compared by themselves, if their number is the same.
fn alternatives(old: &Value, new: &Value) -> Option<Effect> {
    if let Some(effect) = Effect::of_presence(old, new) {
        return Some(effect);
    }
    let (gone, added) = sets(old, new);
    (parts(old) != parts(new)).then(|| Effect::of(gone, added))
}

fn parts(value: &Value) -> usize {
    value.as_array().map_or(0, Vec::len)
}

fn additional(old: &Value, new: &Value) -> Option<Effect> {
    let is_closed = |value: &Value| *value == false;
    let is_open = |value: &Value| value.is_null() || *value == true;
    match () {
        () if is_open(old) && is_open(new) => Some(Effect::Same),
        () if is_closed(new) || is_open(old) => Some(Effect::Fewer),
        () if is_closed(old) || is_open(new) => Some(Effect::More),
        // Both are schemas, which are compared by themselves.
        () => None,
    }
}

/// Judges new and removed properties.
fn properties(
    old: &Value,
    new: &Value,
    directions: &[Direction],
) -> Vec<(Verdict, String)> {
    let names = |schema: &Value| -> Vec<String> {
        let own = schema["properties"].as_object();
        own.into_iter().flat_map(Map::keys).cloned().collect()
    };
    let (before, after) = (names(old), names(new));
    let mut found = Vec::new();
    for name in before.iter().filter(|name| !after.contains(name)) {
        // A sent property is now ignored or refused. A received property that
        // was optional is now always absent.
        let breaks = |direction: &Direction| {
            *direction == Direction::Input || requires(old, name)
        };
        let verdict = verdict(directions, breaks);
        found.push((verdict, format!("the member {name} is gone")));
    }
    for name in after.iter().filter(|name| !before.contains(name)) {
        // A client that refuses undescribed properties refuses this one, too.
        // If the property is required, `required` has changed as well.
        let breaks = |direction: &Direction| {
            *direction == Direction::Output
                && old["additionalProperties"] == false
        };
        let verdict = verdict(directions, breaks);
        found.push((verdict, format!("the member {name} is new")));
    }
    found
}

fn requires(schema: &Value, name: &str) -> bool {
    let mut required = schema["required"].as_array().into_iter().flatten();
    required.any(|own| own == name)
}

fn verdict(
    directions: &[Direction],
    breaks: impl Fn(&Direction) -> bool,
) -> Verdict {
    if directions.is_empty() || directions.iter().any(breaks) {
        Verdict::Breaking
    } else {
        Verdict::Compatible
    }
}

/// A value for messages: an absent one by that word, a long one cut off.
fn short(value: &Value) -> String {
    const LONGEST: usize = 60;
    if value.is_null() {
        return "absent".into();
    }
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
