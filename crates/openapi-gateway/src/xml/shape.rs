//! The XML form of a schema, compiled.

use std::{cell::RefCell, collections::HashMap, sync::Arc};

use serde_json::Value;

use crate::{
    contract::DocumentError,
    xml::{
        moment::Moment,
        words::{Found, Words, gather},
    },
};

/// The form of a body: the possible root elements.
#[derive(Debug)]
pub(crate) struct Root {
    /// One root element or, for an envelope, one for each member.
    pub(super) places: Vec<Place>,
    /// Whether the root element stands for the one member of an object.
    pub(super) envelope: bool,
    pub(super) literals: Arc<Literals>,
}

/// The texts of null, true and false.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Literals {
    pub(super) null: Option<String>,
    pub(super) yes: String,
    pub(super) no: String,
}

/// A place for a value: a member of an object, or the items of a list.
#[derive(Debug)]
pub(super) struct Place {
    /// The name of the member in JSON.
    pub(super) key: String,
    /// The name of the element or the attribute.
    pub(super) name: String,
    pub(super) namespace: Option<String>,
    pub(super) attribute: bool,
    pub(super) required: bool,
    pub(super) nullable: bool,
    pub(super) moment: Option<Moment>,
    pub(super) shape: Shape,
}

/// What a place may have. All alternatives are merged; the element or the value
/// shows which one is meant.
#[derive(Debug, Default)]
pub(super) struct Shape {
    /// The types that a text may have, in the order in which they are tried.
    pub(super) scalars: Vec<Scalar>,
    pub(super) members: Option<Vec<Place>>,
    pub(super) list: Option<Box<List>>,
}

#[derive(Debug)]
pub(super) struct List {
    pub(super) item: Place,
    /// Whether an element encloses the items.
    pub(super) wrapped: bool,
}

/// The type of a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Scalar {
    Integer,
    Number,
    Boolean,
    Text,
}

impl Place {
    /// The list whose items are at this place, without an enclosing element.
    pub(super) fn bare_list(&self) -> Option<&List> {
        self.shape.list.as_deref().filter(|list| !list.wrapped)
    }
}

/// Compiles the schemas of a document.
pub(crate) struct Compiler<'a> {
    document: &'a Value,
    literals: Arc<Literals>,
    /// A cache: many operations share answers.
    compiled: RefCell<HashMap<String, Arc<Root>>>,
}

/// The use of a schema.
struct Use<'a> {
    key: &'a str,
    /// The element's name, unless the schema gives another one.
    name: &'a str,
    namespace: Option<&'a str>,
    required: bool,
    /// The references that led here.
    path: &'a [&'a str],
}

impl<'a> Compiler<'a> {
    pub(crate) fn of(document: &'a Value) -> Self {
        let words = &document["x-xml-literals"];
        let literal = |name: &str| words[name].as_str().map(str::to_owned);
        let literals = Literals {
            null: literal("null"),
            yes: literal("true").unwrap_or_else(|| "true".to_owned()),
            no: literal("false").unwrap_or_else(|| "false".to_owned()),
        };
        Self {
            document,
            literals: Arc::new(literals),
            compiled: RefCell::default(),
        }
    }

    /// Compiles the schema of a body.
    pub(crate) fn root(
        &self,
        schema: &'a Value,
    ) -> Result<Arc<Root>, DocumentError> {
        let text = schema.to_string();
        if let Some(root) = self.compiled.borrow().get(&text) {
            return Ok(Arc::clone(root));
        }
        let root = Arc::new(self.compile(schema)?);
        self.compiled.borrow_mut().insert(text, Arc::clone(&root));
        Ok(root)
    }

    fn compile(&self, schema: &'a Value) -> Result<Root, DocumentError> {
        let found = gather(self.document, schema, &[])?;
        let component = found.refs.first().and_then(|r| r.rsplit('/').next());
        let envelope = found.words.envelope;
        let name = found.words.name.or(component).unwrap_or_default();
        if !envelope && name.is_empty() {
            return Err(DocumentError::Xml(
                "the schema of a body has no name".to_owned(),
            ));
        }
        let usage =
            Use { key: "", name, namespace: None, required: true, path: &[] };
        let mut place = self.place(&usage, found)?;
        let places = if envelope {
            place.shape.members.take().unwrap_or_default()
        } else {
            vec![place]
        };
        let literals = Arc::clone(&self.literals);
        Ok(Root { places, envelope, literals })
    }

    fn place(
        &self,
        usage: &Use<'_>,
        found: Found<'a>,
    ) -> Result<Place, DocumentError> {
        let Found { words, scalars, properties, required, items, refs } = found;
        let name = words.name.unwrap_or(usage.name);
        let namespace = words.namespace.or(usage.namespace);
        let path: Vec<&str> =
            usage.path.iter().copied().chain(refs.iter().copied()).collect();

        let mut shape = Shape { scalars, members: None, list: None };
        if let Some(properties) = properties {
            let mut members = Vec::new();
            for (key, schema) in properties {
                let required = required.contains(&key);
                let usage =
                    Use { key, name: key, namespace, required, path: &path };
                let found = gather(self.document, schema, &path)?;
                members.push(self.place(&usage, found)?);
            }
            shape.members = Some(members);
        }
        if let Some(schema) = items {
            let usage =
                Use { key: "", name, namespace, required: false, path: &path };
            let found = gather(self.document, schema, &path)?;
            let item = self.place(&usage, found)?;
            let wrapped = words.wrapped.unwrap_or(false);
            shape.list = Some(Box::new(List { item, wrapped }));
        }
        finish(usage, &words, name, namespace, shape)
    }
}

fn finish(
    usage: &Use<'_>,
    words: &Words<'_>,
    name: &str,
    namespace: Option<&str>,
    shape: Shape,
) -> Result<Place, DocumentError> {
    let attribute = words.attribute.unwrap_or(false);
    if attribute && (shape.members.is_some() || shape.list.is_some()) {
        return Err(DocumentError::Xml(format!(
            "{name} is an attribute, and more than text"
        )));
    }
    Ok(Place {
        key: usage.key.to_owned(),
        name: name.to_owned(),
        namespace: namespace.map(str::to_owned),
        attribute,
        required: usage.required,
        nullable: words.nullable,
        moment: words.format.map(Moment::read).transpose()?,
        shape,
    })
}
