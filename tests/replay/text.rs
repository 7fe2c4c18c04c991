//! Guesses the kind of a text from its form.

use std::fmt;

use reqwest::Url;
use uuid::Uuid;

/// The kind of a text. Texts of the same kind aren't compared further.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum TextKind {
    Id,
    /// A moment: its format, with `0` for each digit.
    Moment(String),
    /// A link: its path, with `{}` for each id. The beginning is left out,
    /// since records come from another server.
    Link(String),
    /// An address that isn't a link. It names a place, which may be another one
    /// on another server.
    Address,
    /// What a link leads to, word by word.
    Relation(String),
    /// `True` or `False`, as in XML.
    Flag,
    Digits,
    Decimal,
    /// Any other text.
    Text,
}

impl TextKind {
    /// The kind of a text in a member of that name. If `base` isn't empty,
    /// links begin with it.
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

    /// Whether a text of kind `other` may replace a recorded one of this kind.
    /// A recorded text of no particular form may be anything, and a place may
    /// be named in another way.
    pub(crate) fn admits(&self, other: &Self) -> bool {
        match self {
            Self::Text => true,
            Self::Address => matches!(other, Self::Address | Self::Text),
            _ => self == other,
        }
    }

    /// Whether each recorded one must also be in our answer. Of other kinds,
    /// one of several is enough.
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

/// Whether a text is a UUID, the id of a resource without a name.
pub(crate) fn is_id(text: &str) -> bool {
    text.len() == 36 && Uuid::try_parse(text).is_ok()
}

fn digits_as_zeros(text: &str) -> String {
    let zero = |c: char| if c.is_ascii_digit() { '0' } else { c };
    text.chars().map(zero).collect()
}

/// The path of an address, or the whole address if it doesn't begin with
/// `base`.
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
