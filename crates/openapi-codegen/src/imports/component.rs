//! The components of a document.

use serde_json::{Map, Value};

use crate::lower::escape;

/// The sections of `components`, in the order of the specification.
pub(super) const SECTIONS: [&str; 9] = [
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
];

/// A section of `components`, and a name in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Component {
    pub(super) section: &'static str,
    pub(super) name: String,
}

impl Component {
    /// The component with this pointer, if it is one.
    pub(super) fn at(pointer: &str) -> Option<Self> {
        let rest = pointer.strip_prefix("/components/")?;
        let (section, name) = rest.split_once('/')?;
        if name.contains('/') {
            return None;
        }
        let section = SECTIONS.into_iter().find(|known| *known == section)?;
        Some(Self { section, name: unescape(name) })
    }

    pub(super) fn pointer(&self) -> String {
        format!("/components/{}/{}", self.section, escape(&self.name))
    }

    pub(super) fn reference(&self) -> Value {
        reference_to(&self.pointer())
    }
}

/// The components of a document, or of a part of one.
pub(super) fn components(document: &Value) -> Vec<Component> {
    let sections = SECTIONS.into_iter().flat_map(|section| {
        let own = document["components"][section].as_object();
        let names = own.into_iter().flat_map(Map::keys);
        names.map(move |name| Component { section, name: name.clone() })
    });
    sections.collect()
}

pub(super) fn reference_to(pointer: &str) -> Value {
    serde_json::json!({ "$ref": format!("#{pointer}") })
}

pub(super) fn unescape(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}
