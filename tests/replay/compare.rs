//! How an answer differs from the recorded one.

use std::fmt;

use crate::{
    contract::Described,
    shape::{ELEMENT, Kind, Shape},
    text::TextKind,
};

/// The differences between an answer and the recorded one, and notes.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    /// What contradicts the record.
    pub(crate) differences: Vec<String>,
    /// What isn't in the record, but is allowed.
    pub(crate) notes: Vec<String>,
}

/// Compares the shapes of answers.
pub(crate) struct Comparison<'a> {
    /// What the contract says about the answer.
    described: Described<'a>,
    findings: Findings,
}

impl<'a> Comparison<'a> {
    pub(crate) fn new(described: Described<'a>) -> Self {
        Self { described, findings: Findings::default() }
    }

    /// Compares an answer with the recorded one, and with all records of the
    /// same operation.
    pub(crate) fn run(
        mut self,
        recorded: &Shape,
        all: &Shape,
        ours: &Shape,
    ) -> Findings {
        self.compare(&mut Vec::new(), recorded, Some(all), ours);
        self.findings
    }

    fn compare<'s>(
        &mut self,
        path: &mut Vec<&'s str>,
        recorded: &'s Shape,
        all: Option<&'s Shape>,
        ours: &'s Shape,
    ) {
        self.compare_kinds(path, recorded, all, ours);
        for (name, member) in &recorded.members {
            path.push(name);
            let all = all.and_then(|all| all.members.get(name));
            let is_always = all.is_none_or(|member| member.is_in_all);
            match ours.members.get(name) {
                Some(own) => {
                    if member.is_in_all && is_always && !own.is_in_all {
                        self.differ(path, "recorded always, ours sometimes");
                    }
                    let all = all.map(|member| &member.shape);
                    self.compare(path, &member.shape, all, &own.shape);
                }
                None if member.is_in_all && is_always => {
                    self.differ(path, "recorded, and not in ours");
                }
                None => self.note(path, "in this record and not in ours"),
            }
            path.pop();
        }
        for (name, member) in &ours.members {
            if recorded.members.contains_key(name) {
                continue;
            }
            let elsewhere = all.is_some_and(|all| all.member(name).is_some());
            let is_needed = name != ELEMENT
                && member.is_in_all
                && self.described.requires(path, name);
            path.push(name);
            match (elsewhere, is_needed) {
                (true, _) => self.note(path, "in ours, and in other records"),
                (false, false) => self.note(path, "only in ours"),
                (false, true) => self.differ(
                    path,
                    "in no record, and always there by the contract",
                ),
            }
            path.pop();
        }
    }

    fn compare_kinds(
        &mut self,
        path: &[&str],
        recorded: &Shape,
        all: Option<&Shape>,
        ours: &Shape,
    ) {
        let known = || {
            recorded.kinds.iter().chain(all.into_iter().flat_map(|a| &a.kinds))
        };
        for kind in &ours.kinds {
            if known().any(|known| known.admits(kind)) {
                continue;
            }
            if matches!(kind, Kind::Text(_)) && self.described.is_password(path)
            {
                continue;
            }
            let recorded =
                List(&recorded.kinds.iter().collect::<Vec<_>>()).to_string();
            let what = format!("recorded {recorded}, ours {kind}");
            if self.described.shows(path, kind) {
                let what = format!("{what}, as in records of others");
                self.note(path, &what);
            } else {
                self.differ(path, &what);
            }
        }
        let address = Kind::Text(TextKind::Address);
        if recorded.kinds.contains(&address) && !ours.kinds.contains(&address) {
            self.note(path, "recorded an address, and not in ours");
        }
        for kind in &recorded.kinds {
            let is_needed =
                matches!(kind, Kind::Text(text) if text.must_be_there());
            if is_needed && !ours.kinds.contains(kind) {
                self.differ(path, &format!("recorded {kind}, and not in ours"));
            }
        }
    }

    fn differ(&mut self, path: &[&str], what: &str) {
        self.findings.differences.push(format!("{}: {what}", pointer(path)));
    }

    fn note(&mut self, path: &[&str], what: &str) {
        self.findings.notes.push(format!("{}: {what}", pointer(path)));
    }
}

/// A JSON pointer, with `*` for every index.
pub(crate) fn pointer(path: &[&str]) -> String {
    path.iter().fold(String::new(), |mut text, name| {
        text.push('/');
        text.push_str(&name.replace('~', "~0").replace('/', "~1"));
        text
    })
}

impl Kind {
    fn admits(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(known), Self::Text(other)) => known.admits(other),
            _ => self == other,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean => f.write_str("a boolean"),
            Self::Integer => f.write_str("an integer"),
            Self::Number => f.write_str("a number with a point"),
            Self::Text(kind) => write!(f, "{kind}"),
            Self::List => f.write_str("a list"),
            Self::Object => f.write_str("an object"),
            Self::Element(None) => f.write_str("an element of no namespace"),
            Self::Element(Some(name)) => write!(f, "an element of {name}"),
        }
    }
}

struct List<'a>(&'a [&'a Kind]);

impl fmt::Display for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, kind) in self.0.iter().enumerate() {
            let before = if index == 0 { "" } else { " or " };
            write!(f, "{before}{kind}")?;
        }
        Ok(())
    }
}
