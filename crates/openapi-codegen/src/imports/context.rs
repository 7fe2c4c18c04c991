//! Tells where a document may have references.

/// Keywords whose members have names of the document's choice: a member named
/// `example` isn't an example there.
const MAPS: [&str; 11] = [
    "callbacks",
    "content",
    "encoding",
    "headers",
    "links",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
];

/// Keywords whose values are data: `$ref` has no meaning there.
const DATA: [&str; 4] = ["default", "enum", "example", "x-invalid-examples"];

/// The meaning of an object's members.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Words,
    Names,
    /// Each member is an example, whose `value` is data.
    Examples,
    Example,
}

/// The context of a value: its file (`None` for the document) and its meaning.
#[derive(Clone, Copy)]
pub(super) struct Context {
    pub(super) file: Option<usize>,
    pub(super) kind: Kind,
}

impl Context {
    pub(super) fn new(file: Option<usize>) -> Self {
        Self { file, kind: Kind::Words }
    }

    /// The context of a member, if it may have references.
    pub(super) fn member(self, name: &str) -> Option<Self> {
        let kind = match self.kind {
            Kind::Example => return None,
            Kind::Examples => Kind::Example,
            Kind::Words if DATA.contains(&name) => return None,
            Kind::Words if name == "examples" => Kind::Examples,
            Kind::Words if MAPS.contains(&name) => Kind::Names,
            Kind::Words | Kind::Names => Kind::Words,
        };
        Some(Self { kind, ..self })
    }

    /// The context of a list's item, if it may have references.
    pub(super) fn item(self) -> Option<Self> {
        match self.kind {
            Kind::Words | Kind::Names => Some(Self::new(self.file)),
            Kind::Examples | Kind::Example => None,
        }
    }
}
