//! Reads what the schemas of a document say about XML.

use serde_json::Value;

use crate::{contract::DocumentError, xml::shape::Scalar};

/// The settings of one place. Those nearest to it win.
#[derive(Debug, Default)]
pub(super) struct Words<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) namespace: Option<&'a str>,
    pub(super) attribute: Option<bool>,
    pub(super) wrapped: Option<bool>,
    pub(super) format: Option<&'a str>,
    pub(super) nullable: bool,
    pub(super) envelope: bool,
}

/// All that a schema says about one place, including the schemas that it refers
/// to or is composed of.
#[derive(Debug, Default)]
pub(super) struct Found<'a> {
    pub(super) words: Words<'a>,
    pub(super) scalars: Vec<Scalar>,
    pub(super) properties: Option<Vec<(&'a str, &'a Value)>>,
    pub(super) required: Vec<&'a str>,
    pub(super) items: Option<&'a Value>,
    /// The references that were followed.
    pub(super) refs: Vec<&'a str>,
}

/// Collects what a schema says about one place. `path` has the references that
/// led to it: a repeated one would never end.
pub(super) fn gather<'a>(
    document: &'a Value,
    schema: &'a Value,
    path: &[&str],
) -> Result<Found<'a>, DocumentError> {
    let mut found = Found::default();
    let mut path: Vec<&str> = path.to_vec();
    Gathering { document, found: &mut found }.add(schema, &mut path)?;
    Ok(found)
}

struct Gathering<'a, 'f> {
    document: &'a Value,
    found: &'f mut Found<'a>,
}

impl<'a> Gathering<'a, '_> {
    fn add<'p>(
        &mut self,
        schema: &'a Value,
        path: &mut Vec<&'p str>,
    ) -> Result<(), DocumentError>
    where
        'a: 'p,
    {
        self.add_words(schema)?;
        if let Some(reference) = schema["$ref"].as_str() {
            return self.follow(reference, path);
        }
        self.add_type(schema)?;
        for part in parts(schema, "allOf") {
            self.add(part, path)?;
        }
        for alternative in ["oneOf", "anyOf"] {
            for part in parts(schema, alternative) {
                let before = std::mem::take(&mut self.found.words);
                self.add(part, path)?;
                // One alternative's names don't hold for the others.
                let nullable = self.found.words.nullable;
                self.found.words = before;
                self.found.words.nullable |= nullable;
            }
        }
        Ok(())
    }

    fn follow<'p>(
        &mut self,
        reference: &'a str,
        path: &mut Vec<&'p str>,
    ) -> Result<(), DocumentError>
    where
        'a: 'p,
    {
        if path.contains(&reference) {
            return Err(DocumentError::Xml(format!(
                "{reference} refers to itself"
            )));
        }
        let target = reference
            .strip_prefix('#')
            .and_then(|pointer| self.document.pointer(pointer))
            .ok_or_else(|| DocumentError::Reference(reference.to_owned()))?;
        self.found.refs.push(reference);
        path.push(reference);
        let added = self.add(target, path);
        path.pop();
        added
    }

    fn add_words(&mut self, schema: &'a Value) -> Result<(), DocumentError> {
        let xml = &schema["xml"];
        if !xml["prefix"].is_null() {
            return Err(DocumentError::Xml(
                "prefixes aren't written".to_owned(),
            ));
        }
        let words = &mut self.found.words;
        words.name = words.name.or(xml["name"].as_str());
        words.namespace = words.namespace.or(xml["namespace"].as_str());
        words.attribute = words.attribute.or(xml["attribute"].as_bool());
        words.wrapped = words.wrapped.or(xml["wrapped"].as_bool());
        words.format = words.format.or(schema["x-xml-format"].as_str());
        words.nullable |= schema["nullable"] == true;
        words.envelope |= schema["x-xml-envelope"] == true;
        Ok(())
    }

    fn add_type(&mut self, schema: &'a Value) -> Result<(), DocumentError> {
        let scalar = match schema["type"].as_str() {
            Some("integer") => Some(Scalar::Integer),
            Some("number") => Some(Scalar::Number),
            Some("boolean") => Some(Scalar::Boolean),
            Some("string") => Some(Scalar::Text),
            _ => None,
        };
        if let Some(scalar) = scalar
            && !self.found.scalars.contains(&scalar)
        {
            self.found.scalars.push(scalar);
        }
        let named = schema["properties"].as_object();
        if named.is_some() || schema["type"] == "object" {
            let all = self.found.properties.get_or_insert_default();
            all.extend(named.into_iter().flatten().map(|(k, v)| (&**k, v)));
        }
        if schema["additionalProperties"].is_object() {
            return Err(DocumentError::Xml(
                "members of any name have no elements".to_owned(),
            ));
        }
        let required = schema["required"].as_array().into_iter().flatten();
        self.found.required.extend(required.filter_map(Value::as_str));
        if self.found.items.is_none() {
            self.found.items = schema.get("items");
        }
        Ok(())
    }
}

fn parts<'a>(
    schema: &'a Value,
    word: &str,
) -> impl Iterator<Item = &'a Value> + use<'a> {
    schema[word].as_array().into_iter().flatten()
}
