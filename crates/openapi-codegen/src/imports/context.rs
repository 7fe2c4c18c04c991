//! Where a document may have references.

/// Members whose own members have names that the document chooses: one that is
/// called `example` is no example.
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

/// Members that are data: `$ref` means nothing there.
const DATA: [&str; 4] = ["default", "enum", "example", "x-invalid-examples"];

/// What the members of an object are.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Words,
    Names,
    /// Each is an example, whose `value` is data.
    Examples,
    Example,
}

/// Where a value comes from: a file, `None` for the document, and what it is.
#[derive(Clone, Copy)]
pub(super) struct Context {
    pub(super) file: Option<usize>,
    pub(super) kind: Kind,
}

impl Context {
    pub(super) fn new(file: Option<usize>) -> Self {
        Self { file, kind: Kind::Words }
    }

    /// That of a member, if it may have references.
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

    /// That of an item of a list, if it may have references.
    pub(super) fn item(self) -> Option<Self> {
        match self.kind {
            Kind::Words | Kind::Names => Some(Self::new(self.file)),
            Kind::Examples | Kind::Example => None,
        }
    }
}
