//! What is compared in two answers: their members, and the kinds of those.

use std::collections::{BTreeMap, BTreeSet};

use clouddb_tests::Element;
use serde_json::Value;

use crate::text::TextKind;

/// The merged shape of one or more values. The elements of a list have one
/// shape, and so have XML elements with the same name.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Shape {
    pub(crate) kinds: BTreeSet<Kind>,
    pub(crate) members: BTreeMap<String, Member>,
}

/// The kind of a value.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    Text(TextKind),
    List,
    Object,
    /// An XML element, with its namespace.
    Element(Option<String>),
}

/// A member of an object, or a child of an element.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Member {
    pub(crate) shape: Shape,
    /// Whether all merged objects have it.
    pub(crate) is_in_all: bool,
}

/// The name that stands for the elements of a list.
pub(crate) const ELEMENT: &str = "*";
/// The name that stands for the text of an element.
pub(crate) const TEXT: &str = "text()";

impl Shape {
    pub(crate) fn of_json(value: &Value, name: &str, base: &str) -> Self {
        let mut shape = Self::default();
        let kind = match value {
            Value::Null => Kind::Null,
            Value::Bool(_) => Kind::Boolean,
            Value::Number(number) if number.is_f64() => Kind::Number,
            Value::Number(_) => Kind::Integer,
            Value::String(text) => Kind::Text(TextKind::of(text, name, base)),
            Value::Array(values) => {
                let elements =
                    values.iter().map(|v| Self::of_json(v, name, base));
                if let Some(all) = Self::of_all(elements) {
                    shape.add(ELEMENT, all);
                }
                Kind::List
            }
            Value::Object(members) => {
                for (name, value) in members {
                    shape.add(name, Self::of_json(value, name, base));
                }
                Kind::Object
            }
        };
        shape.kinds.insert(kind);
        shape
    }

    /// The shape of an XML document. The root is a member, so that its name
    /// counts.
    pub(crate) fn of_xml(root: &Element, base: &str) -> Self {
        let mut shape = Self::default();
        shape.add(&root.name, Self::of_element(root, base));
        shape
    }

    fn of_element(element: &Element, base: &str) -> Self {
        let mut shape = Self::default();
        shape.kinds.insert(Kind::Element(element.namespace.clone()));
        for (name, value) in &element.attributes {
            shape.add(&format!("@{name}"), Self::of_text(value, name, base));
        }
        if !element.text.is_empty() {
            let text = Self::of_text(&element.text, &element.name, base);
            shape.add(TEXT, text);
        }
        let names: BTreeSet<&str> =
            element.children.iter().map(|child| child.name.as_str()).collect();
        for name in names {
            let children = element.children.iter();
            let children = children
                .filter(|child| child.name == name)
                .map(|child| Self::of_element(child, base));
            if let Some(all) = Self::of_all(children) {
                shape.add(name, all);
            }
        }
        shape
    }

    fn of_text(text: &str, name: &str, base: &str) -> Self {
        let kind = Kind::Text(TextKind::of(text, name, base));
        Self { kinds: BTreeSet::from([kind]), members: BTreeMap::new() }
    }

    fn of_all(shapes: impl Iterator<Item = Self>) -> Option<Self> {
        shapes.reduce(|mut all, shape| {
            all.merge(shape);
            all
        })
    }

    fn add(&mut self, name: &str, shape: Self) {
        let member = Member { shape, is_in_all: true };
        self.members.insert(name.to_owned(), member);
    }

    /// Merges another shape into this one.
    pub(crate) fn merge(&mut self, other: Self) {
        self.kinds.extend(other.kinds);
        for (name, member) in &mut self.members {
            member.is_in_all &= other.members.contains_key(name);
        }
        for (name, theirs) in other.members {
            match self.members.get_mut(&name) {
                Some(member) => {
                    member.is_in_all &= theirs.is_in_all;
                    member.shape.merge(theirs.shape);
                }
                None => {
                    let shape = theirs.shape;
                    let member = Member { shape, is_in_all: false };
                    self.members.insert(name, member);
                }
            }
        }
    }

    pub(crate) fn member(&self, name: &str) -> Option<&Self> {
        Some(&self.members.get(name)?.shape)
    }
}
