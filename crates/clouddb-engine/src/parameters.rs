//! The parameters of a server that customers can set.
//!
//! The server itself lists its variables, with their possible values. Variables
//! that would break the service aren't offered, each for a reason.

pub(crate) mod denied;
mod kind;
mod names;
mod usual;

use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    fmt,
    path::Path,
};

use serde::{Deserialize, Serialize};

pub use self::kind::ParameterKind;
use self::{denied::denied, names::canonical};
pub(crate) use self::{
    names::{option, variable},
    usual::{Usual, usual},
};
use crate::{Collations, Error};

/// Variables that can be set in an option file, although the server's list
/// denies it: texts, and one with a list of values.
const TEXTS: [&str; 8] = [
    CHARACTER_SET,
    COLLATION,
    "character_set_filesystem",
    "default_storage_engine",
    "default_tmp_storage_engine",
    "lc_messages",
    "lc_time_names",
    "time_zone",
];
const LISTED: &str = "transaction_isolation";
/// The reason for not offering a variable without an option.
const SESSIONS: &str =
    "a server can't be started with it, so sessions set it for themselves";
pub(crate) const CHARACTER_SET: &str = "character_set_server";
pub(crate) const COLLATION: &str = "collation_server";
/// The longest text of a parameter in bytes: option files have lines.
const LONGEST: usize = 1024;
/// Dynamic variables that a running server refuses, at least if they weren't
/// set at its start.
const ONLY_AT_START: [&str; 1] = ["max_user_connections"];
/// The highest values offered of variables for which a server accepts more than
/// there is. A running server allocates a key buffer at once, and touches about
/// a fifth of it. With a huge value it hangs, or exceeds the memory of its
/// control group, and the kernel ends it.
const MOST: [(&str, i128); 1] = [("key_buffer_size", 1 << 30)];

/// The parameters of a server.
#[derive(Clone, Debug)]
pub struct Parameters {
    /// The parameters, by each of their names.
    by_name: BTreeMap<String, Parameter>,
    /// Variables of the server that can't be set at its start.
    without_option: BTreeSet<String>,
    collations: Collations,
}

/// A variable of the server that can be set.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name, with underscores.
    pub name: String,
    /// What it takes.
    pub kind: ParameterKind,
    /// Whether a running server takes it.
    pub is_dynamic: bool,
}

/// A value: a number from 0 on, or a text. All other numbers are texts.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ParameterValue {
    /// A number.
    Number(u64),
    /// A text.
    Text(String),
}

/// Values by the names of their parameters, with underscores.
pub type Values = BTreeMap<String, ParameterValue>;

/// A value that can't be set, and why.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{rule}")]
pub struct InvalidValue {
    /// The name as it was given.
    pub name: String,
    /// The rule that is broken.
    pub rule: String,
}

impl Parameters {
    /// Reads the list that the server wrote when the template was made.
    pub(crate) fn read(
        path: &Path,
        collations: Collations,
    ) -> Result<Self, Error> {
        let text =
            std::fs::read_to_string(path).map_err(Error::file("read", path))?;
        Self::parse(&text, collations).ok_or_else(|| Error::Damaged {
            path: path.into(),
            message: "it isn't a list of variables".into(),
        })
    }

    fn parse(text: &str, collations: Collations) -> Option<Self> {
        let text_of = |name: &str| Parameter {
            name: name.into(),
            kind: ParameterKind::Text,
            is_dynamic: true,
        };
        let mut by_name: BTreeMap<String, Parameter> =
            TEXTS.map(|name| (name.to_owned(), text_of(name))).into();
        let mut without_option = BTreeSet::new();
        let mut read = 0;
        for line in text.lines() {
            let row = Row::of(line)?;
            read += 1;
            if denied(&row.name).is_some() {
                continue;
            }
            let Some(parameter) = row.parameter() else {
                let is_there = by_name.contains_key(&canonical(&row.name));
                if row.can_be_changed() && !is_there {
                    without_option.insert(row.name);
                }
                continue;
            };
            if let Entry::Vacant(vacant) = by_name.entry(parameter.name.clone())
            {
                vacant.insert(parameter);
            }
        }
        let others: Vec<Parameter> = by_name
            .values()
            .filter_map(|it| {
                let name = names::other(&it.name)?.to_owned();
                Some(Parameter { name, ..it.clone() })
            })
            .collect();
        for other in others {
            by_name.entry(other.name.clone()).or_insert(other);
        }
        let all = Self { by_name, without_option, collations };
        (read > 0).then_some(all)
    }

    /// The offered parameters, ordered by name.
    pub fn iter(&self) -> impl Iterator<Item = &Parameter> {
        self.by_name.values()
    }

    /// The parameter of that name, in any case, where `-` equals `_`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Parameter> {
        let name = name.replace('-', "_").to_ascii_lowercase();
        self.by_name.get(&name)
    }

    /// Checks values, and returns them as the server takes them, by its own
    /// names.
    pub fn check(
        &self,
        given: impl IntoIterator<Item = (String, ParameterValue)>,
    ) -> Result<Values, InvalidValue> {
        let mut values = Values::new();
        for (name, value) in given {
            let invalid =
                |rule: String| InvalidValue { name: name.clone(), rule };
            let value = self.value(&name, value).map_err(invalid)?;
            match values.entry(canonical(&name)) {
                Entry::Vacant(vacant) => vacant.insert(value),
                Entry::Occupied(_) => {
                    let own = canonical(&name);
                    let rule = names::other(&own).map_or_else(
                        || "is given twice".into(),
                        |other| {
                            format!("is given twice: {own} and {other} are one")
                        },
                    );
                    return Err(invalid(rule));
                }
            };
        }
        self.check_collation(&values)?;
        Ok(values)
    }

    fn value(
        &self,
        name: &str,
        value: ParameterValue,
    ) -> Result<ParameterValue, String> {
        let own = canonical(name);
        if let Some(reason) = denied(&own) {
            return Err(format!("isn't offered: {reason}"));
        }
        if self.without_option.contains(&own) {
            return Err(format!("isn't offered: {SESSIONS}"));
        }
        let Some(parameter) = self.by_name.get(&own) else {
            return Err("is no parameter of this version".into());
        };
        if let ParameterValue::Text(text) = &value {
            if text.len() > LONGEST {
                return Err(format!("has more than {LONGEST} bytes"));
            }
            // It could end a line of the option file, and begin another option.
            if text.chars().any(char::is_control) {
                return Err("has a control character".into());
            }
        }
        parameter.kind.value(value)
    }

    fn check_collation(&self, values: &Values) -> Result<(), InvalidValue> {
        let text = |name: &str| match values.get(name) {
            Some(ParameterValue::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        let (set, collation) = (text(CHARACTER_SET), text(COLLATION));
        let own = collation.map(character_set_of);
        let Some(asked) = set.or(own) else { return Ok(()) };
        let resolved = self.collations.resolve(asked, collation);
        let Err(unknown) = resolved else { return Ok(()) };
        let name = if set.is_some() && collation.is_none() {
            CHARACTER_SET
        } else {
            COLLATION
        };
        Err(InvalidValue { name: name.into(), rule: unknown.to_string() })
    }
}

impl fmt::Display for ParameterValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

/// The character set of a collation, which is the beginning of its name.
fn character_set_of(collation: &str) -> &str {
    collation.split('_').next().unwrap_or(collation)
}

/// The character set and the collation of values. If only one is set, the
/// server refuses the other's default.
pub(crate) fn character_set(
    values: &Values,
) -> Option<(String, Option<String>)> {
    let text = |name: &str| values.get(name).map(ToString::to_string);
    let collation = text(COLLATION);
    let own = || collation.as_deref().map(|it| character_set_of(it).into());
    let set = text(CHARACTER_SET).or_else(own)?;
    Some((set, collation))
}

/// A line of the server's list, split at tabs.
struct Row {
    name: String,
    scope: String,
    kind: String,
    least: String,
    most: String,
    list: String,
    read_only: String,
    argument: String,
}

impl Row {
    fn of(line: &str) -> Option<Self> {
        let mut columns = line.split('\t');
        let mut column = || columns.next().map(str::to_owned);
        Some(Self {
            name: column()?.to_ascii_lowercase(),
            scope: column()?,
            kind: column()?,
            least: column()?,
            most: column()?,
            list: column()?,
            read_only: column()?,
            argument: column()?,
        })
    }

    /// Whether the variable can be changed, and isn't just information about
    /// the server.
    fn can_be_changed(&self) -> bool {
        self.read_only == "NO"
    }

    /// The parameter, if the variable can be set in an option file and
    /// globally. `None` for an unknown kind.
    fn parameter(&self) -> Option<Parameter> {
        let name = canonical(&self.name);
        let has_option = self.argument != NULL || name == LISTED;
        if self.scope == "SESSION ONLY" || !has_option {
            return None;
        }
        let (least, most) = (self.least.as_str(), self.most.as_str());
        let kind = ParameterKind::of(&self.kind, least, most, &self.list)?;
        let offered = MOST.iter().find(|(limited, _)| *limited == name);
        let kind = match (kind, offered) {
            (ParameterKind::Integer(least, most), Some((_, offered))) => {
                ParameterKind::Integer(least, most.min(*offered))
            }
            (kind, _) => kind,
        };
        let is_dynamic =
            self.read_only == "NO" && !ONLY_AT_START.contains(&name.as_str());
        Some(Parameter { name, kind, is_dynamic })
    }
}

/// How the server writes a missing value.
const NULL: &str = "\\N";

#[cfg(test)]
mod tests;
