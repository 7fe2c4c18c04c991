//! Reads and writes XML by the `xml` objects of the document. It uses another
//! parser than the service, and none of its code.

use chrono::NaiveDateTime;
use roxmltree::Node;
use serde_json::{Map, Value};

/// The name of an element: that of the schema, or else the member's.
fn name_of<'a>(schema: &'a Value, member: &'a str) -> &'a str {
    schema["xml"]["name"].as_str().unwrap_or(member)
}

/// Whether a list has no element of its own.
fn is_bare(schema: &Value) -> bool {
    schema["type"] == "array" && schema["xml"]["wrapped"] != true
}

/// The members that an envelope may have, with their schemas.
fn members_of(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let alternatives = schema["oneOf"].as_array().into_iter().flatten();
    let whole = [schema].into_iter().chain(alternatives);
    whole.flat_map(|one| one["properties"].as_object().into_iter().flatten())
}

/// Writes a value, whether it fits its schema or not.
pub(crate) fn write(value: &Value, schema: &Value) -> String {
    let mut out = String::new();
    if schema["x-xml-envelope"] == true {
        let found = members_of(schema)
            .find_map(|(name, inner)| Some((name, value.get(name)?, inner)));
        if let Some((name, value, schema)) = found {
            element(&mut out, name_of(schema, name), value, schema, true);
            return out;
        }
    }
    element(&mut out, name_of(schema, "body"), value, schema, true);
    out
}

fn element(
    out: &mut String,
    name: &str,
    value: &Value,
    schema: &Value,
    is_root: bool,
) {
    let mut children = String::new();
    out.push('<');
    out.push_str(name);
    if is_root && let Some(namespace) = schema["xml"]["namespace"].as_str() {
        attribute(out, "xmlns", namespace);
    }
    match value {
        Value::Object(members) => {
            for (name, value) in members.iter().filter(|m| is_name(m.0)) {
                let schema = &schema["properties"][name];
                member(out, &mut children, name, value, schema);
            }
        }
        Value::Array(items) => {
            let schema = &schema["items"];
            for item in items {
                element(
                    &mut children,
                    name_of(schema, name),
                    item,
                    schema,
                    false,
                );
            }
        }
        scalar => escape(&mut children, &text_of(scalar)),
    }
    out.push('>');
    out.push_str(&children);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

fn member(
    out: &mut String,
    children: &mut String,
    key: &str,
    value: &Value,
    schema: &Value,
) {
    let name = name_of(schema, key);
    let is_attribute = schema["xml"]["attribute"] == true;
    match value {
        Value::Array(items) if is_bare(schema) => {
            let schema = &schema["items"];
            for item in items {
                element(children, name_of(schema, name), item, schema, false);
            }
        }
        Value::Array(_) | Value::Object(_) => {
            element(children, name, value, schema, false);
        }
        scalar if is_attribute => attribute(out, name, &text_of(scalar)),
        scalar => element(children, name, scalar, schema, false),
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn attribute(out: &mut String, name: &str, text: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(out, text);
    out.push('"');
}

fn text_of(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}

/// Reads an answer as the JSON that its schema describes. Fails on anything
/// that the schema doesn't describe.
pub(crate) fn read(
    text: &str,
    schema: &Value,
    literals: &Value,
) -> Result<Value, String> {
    let document = roxmltree::Document::parse(text)
        .map_err(|error| format!("it is not XML: {error}"))?;
    let reader = Reader { literals };
    let root = document.root_element();
    let name = root.tag_name().name();
    if schema["x-xml-envelope"] != true {
        check_root(root, name_of(schema, ""), schema)?;
        return reader.value(root, name, schema);
    }
    let mut members = members_of(schema);
    let found = members.find(|(key, schema)| name_of(schema, key) == name);
    let (key, schema) =
        found.ok_or_else(|| format!("<{name}> isn't documented"))?;
    check_root(root, name, schema)?;
    let value = reader.value(root, name, schema)?;
    Ok(Value::Object(Map::from_iter([(key.clone(), value)])))
}

fn check_root(
    root: Node<'_, '_>,
    name: &str,
    schema: &Value,
) -> Result<(), String> {
    let namespace = schema["xml"]["namespace"].as_str();
    let strange = root.descendants().find(|node| {
        node.is_element() && node.tag_name().namespace() != namespace
    });
    if let Some(strange) = strange {
        let name = strange.tag_name();
        return Err(format!("{name:?} isn't in the documented namespace"));
    }
    if root.tag_name().name() != name {
        return Err(format!("the root isn't <{name}>"));
    }
    Ok(())
}

struct Reader<'a> {
    literals: &'a Value,
}

impl Reader<'_> {
    fn value(
        &self,
        node: Node<'_, '_>,
        name: &str,
        schema: &Value,
    ) -> Result<Value, String> {
        if schema["type"] == "array" {
            let (name, schema) =
                (name_of(&schema["items"], name), &schema["items"]);
            no_others(node, &[name])?;
            let items = node.children().filter(Node::is_element);
            return items.map(|item| self.value(item, name, schema)).collect();
        }
        if schema["properties"].is_object() {
            return self.object(node, schema);
        }
        no_others(node, &[])?;
        Ok(self.scalar(node.text().unwrap_or_default(), schema))
    }

    fn object(
        &self,
        node: Node<'_, '_>,
        schema: &Value,
    ) -> Result<Value, String> {
        let properties = schema["properties"].as_object();
        let properties = || properties.into_iter().flatten();
        let elements: Vec<&str> = properties()
            .map(|(key, schema)| {
                let name = name_of(schema, key);
                if is_bare(schema) {
                    name_of(&schema["items"], name)
                } else {
                    name
                }
            })
            .collect();
        no_others(node, &elements)?;
        for attribute in node.attributes() {
            let mut all = properties();
            let known = |(key, schema): (&String, &Value)| {
                schema["xml"]["attribute"] == true
                    && name_of(schema, key) == attribute.name()
            };
            if !all.any(known) {
                return Err(format!("{attribute:?} isn't documented"));
            }
        }
        let required = schema["required"].as_array();
        let is_required = |key: &String| {
            required.is_some_and(|all| all.contains(&key.as_str().into()))
        };
        let mut object = Map::new();
        for ((key, schema), name) in properties().zip(elements) {
            let value = match self.member(node, key, name, schema)? {
                // A list without an element of its own is empty or absent.
                None if is_bare(schema) && is_required(key) => {
                    Some(Value::Array(Vec::new()))
                }
                other => other,
            };
            if let Some(value) = value {
                object.insert(key.clone(), value);
            }
        }
        Ok(Value::Object(object))
    }

    fn member(
        &self,
        node: Node<'_, '_>,
        key: &str,
        name: &str,
        schema: &Value,
    ) -> Result<Option<Value>, String> {
        if schema["xml"]["attribute"] == true {
            let text = node.attribute(name);
            return Ok(text.map(|text| self.scalar(text, schema)));
        }
        let children = node.children().filter(|child| {
            child.is_element() && child.tag_name().name() == name
        });
        let mut values = Vec::new();
        let bare = is_bare(schema);
        for child in children {
            let schema = if bare { &schema["items"] } else { schema };
            values.push(self.value(child, name_of(schema, key), schema)?);
        }
        if bare {
            let is_there = !values.is_empty();
            return Ok(is_there.then_some(Value::Array(values)));
        }
        match values.len() {
            0 | 1 => Ok(values.pop()),
            _ => Err(format!("<{name}> is there more than once")),
        }
    }

    fn scalar(&self, text: &str, schema: &Value) -> Value {
        if schema["nullable"] == true && self.literals["null"] == text {
            return Value::Null;
        }
        let parsed = match schema["type"].as_str() {
            Some("integer") => text.parse::<i64>().map(Value::from).ok(),
            Some("number") => text.parse::<f64>().map(Value::from).ok(),
            Some("boolean") if self.literals["true"] == text => {
                Some(true.into())
            }
            Some("boolean") if self.literals["false"] == text => {
                Some(false.into())
            }
            _ => schema["x-xml-format"].as_str().and_then(|form| {
                let moment = NaiveDateTime::parse_from_str(text, form).ok()?;
                let text = moment.format("%Y-%m-%dT%H:%M:%S").to_string();
                Some(text.into())
            }),
        };
        parsed.unwrap_or_else(|| text.into())
    }
}

/// Refuses elements that the document doesn't name.
fn no_others(node: Node<'_, '_>, names: &[&str]) -> Result<(), String> {
    let mut children = node.children().filter(Node::is_element);
    let other =
        children.find(|child| !names.contains(&child.tag_name().name()));
    match other {
        Some(other) => {
            Err(format!("<{}> isn't documented", other.tag_name().name()))
        }
        None => Ok(()),
    }
}
