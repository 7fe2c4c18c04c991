//! What a text is, by its looks.

use std::fmt;

use reqwest::Url;
use uuid::Uuid;

/// What a text is. Two texts of one kind may be as different as they like.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum TextKind {
    Id,
    /// A moment, with `0` for each digit.
    Moment(String),
    /// The path of an address, with `{}` for each id in it. Its beginning is
    /// left away: that of records is where they were recorded.
    Link(String),
    /// An address that isn't a link's: it says where something is, and somebody
    /// else may have it somewhere else.
    Address,
    /// What a link leads to: the word itself.
    Relation(String),
    /// `True` or `False`, as XML has them.
    Flag,
    Digits,
    Decimal,
    /// Anything.
    Text,
}

impl TextKind {
    /// What the text of a member of that name is; a link is one to what begins
    /// with `base`, if that isn't empty.
    pub(crate) fn of(text: &str, name: &str, base: &str) -> Self {
        if name == "rel" {
            return Self::Relation(text.to_owned());
        }
        if let Some(link) = link(text, base) {
            let is_link = name == "href";
            return if is_link { Self::Link(link) } else { Self::Address };
        }
        let is_digits =
            |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let decimal = text.split_once('.');
        let looks = digits_as_zeros(text);
        match text {
            "True" | "False" => Self::Flag,
            "" => Self::Text,
            _ if is_id(text) => Self::Id,
            _ if looks.starts_with("0000-00-00") => Self::Moment(looks),
            _ if is_digits(text) => Self::Digits,
            _ if decimal.is_some_and(|(whole, rest)| {
                is_digits(whole) && is_digits(rest)
            }) =>
            {
                Self::Decimal
            }
            _ => Self::Text,
        }
    }

    /// Whether what is recorded as this may be that. What is recorded as text
    /// only by chance doesn't look like anything; where something is can be said
    /// in another way.
    pub(crate) fn admits(&self, other: &Self) -> bool {
        match self {
            Self::Text => true,
            Self::Address => matches!(other, Self::Address | Self::Text),
            _ => self == other,
        }
    }

    /// Whether it isn't enough that one of several has it.
    pub(crate) fn must_be_there(&self) -> bool {
        matches!(self, Self::Link(_) | Self::Relation(_))
    }
}

impl fmt::Display for TextKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id => f.write_str("an id"),
            Self::Moment(looks) => write!(f, "a moment as {looks}"),
            Self::Link(path) => write!(f, "a link to {path}"),
            Self::Address => f.write_str("an address"),
            Self::Relation(relation) => write!(f, "the relation {relation}"),
            Self::Flag => f.write_str("True or False"),
            Self::Digits => f.write_str("digits"),
            Self::Decimal => f.write_str("a decimal number"),
            Self::Text => f.write_str("text"),
        }
    }
}

/// Whether a text is the id of something that has no name.
pub(crate) fn is_id(text: &str) -> bool {
    text.len() == 36 && Uuid::try_parse(text).is_ok()
}

fn digits_as_zeros(text: &str) -> String {
    let zero = |c: char| if c.is_ascii_digit() { '0' } else { c };
    text.chars().map(zero).collect()
}

/// The path that an address leads to. One that begins otherwise than it should
/// is shown whole.
fn link(text: &str, base: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    url.host_str()?;
    if !text.starts_with(base) {
        return Some(text.to_owned());
    }
    let segments = url.path().split('/').map(|segment| {
        let is_number = !segment.is_empty()
            && segment.bytes().all(|byte| byte.is_ascii_digit());
        if is_number || is_id(segment) { "{}" } else { segment }
    });
    let mut path = segments.collect::<Vec<_>>().join("/");
    let names = url.query_pairs().map(|(name, _)| format!("{name}={{}}"));
    let query = names.collect::<Vec<_>>().join("&");
    if !query.is_empty() {
        path.push('?');
        path.push_str(&query);
    }
    Some(path)
}
