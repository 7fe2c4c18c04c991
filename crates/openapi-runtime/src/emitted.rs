//! Compares the document that a server emits with the one that it was generated
//! from.
//!
//! Parts that dropshot can't express aren't compared: texts, examples, media
//! types other than the first, statuses of errors, security and servers.
//! dropshot also adds a title to the schema of a body.

use serde_json::{Map, Value, json};

const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The keywords of a schema that dropshot keeps, by the schema's type; `""` is
/// any.
const KEPT: [(&str, &[&str]); 7] = [
    ("", &["nullable", "default", "readOnly", "writeOnly"]),
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ],
    ),
    ("array", &["items", "minItems", "maxItems", "uniqueItems"]),
    ("string", &["format", "pattern", "minLength", "maxLength", "enum"]),
    ("boolean", &["enum"]),
    ("integer", NUMERIC),
    ("number", NUMERIC),
];
const NUMERIC: &[&str] = &[
    "format",
    "enum",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

/// The differences between the emitted document and the original.
#[must_use]
pub fn differences(document: &Value, emitted: &Value) -> Vec<String> {
    let (own, other) = (operations(document), operations(emitted));
    let mut found = Vec::new();
    for (name, operation) in &own {
        match other.iter().find(|(other, _)| other == name) {
            None => found.push(format!("{name} isn't emitted")),
            Some((_, emitted)) => compare(name, operation, emitted, &mut found),
        }
    }
    for (name, _) in &other {
        if !own.iter().any(|(own, _)| own == name) {
            found.push(format!("{name} isn't in the document"));
        }
    }
    let schemas = &document["components"]["schemas"];
    for (name, schema) in members(&emitted["components"]["schemas"]) {
        // dropshot adds its own error schema to a document without one.
        let is_own = name == "Error" && schemas[name].is_null();
        if !is_own {
            let name = format!("schema {name}");
            compare(
                &name,
                &essence(&schemas[&name[7..]]),
                &essence(schema),
                &mut found,
            );
        }
    }
    found
}

fn compare(name: &str, own: &Value, emitted: &Value, found: &mut Vec<String>) {
    if let (Value::Object(own), Value::Object(emitted)) = (own, emitted) {
        let only_emitted = emitted.keys().filter(|key| !own.contains_key(*key));
        for key in own.keys().chain(only_emitted) {
            let (own, emitted) = (own.get(key), emitted.get(key));
            let (own, emitted) =
                (own.unwrap_or(&Value::Null), emitted.unwrap_or(&Value::Null));
            compare(&format!("{name}: {key}"), own, emitted, found);
        }
        return;
    }
    let is_same = match (own.as_f64(), emitted.as_f64()) {
        (Some(own), Some(emitted)) => own.to_bits() == emitted.to_bits(),
        _ => own == emitted,
    };
    if !is_same {
        found.push(format!("{name} is {emitted}, not {own}"));
    }
}

/// All operations by method and path, without the parts that dropshot can't
/// express.
fn operations(document: &Value) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    for (path, item) in members(&document["paths"]) {
        let trimmed = path.trim_end_matches('/');
        let path = if trimmed.is_empty() { "/" } else { trimmed };
        for (method, operation) in members(item) {
            if METHODS.contains(&method) {
                let operation = told(document, item, operation);
                found.push((format!("{method} {path}"), operation));
            }
        }
    }
    found
}

fn told(document: &Value, item: &Value, operation: &Value) -> Value {
    let mut parameters = Map::new();
    for list in [&item["parameters"], &operation["parameters"]] {
        for parameter in list.as_array().into_iter().flatten() {
            let parameter = resolve(document, parameter);
            let (place, name) = (&parameter["in"], &parameter["name"]);
            parameters.insert(
                format!("{place} {name}"),
                json!({
                    "required": parameter["required"] == true,
                    "schema": essence(&parameter["schema"]),
                }),
            );
        }
    }
    let body = resolve(document, &operation["requestBody"]);
    let success = members(&operation["responses"])
        .find(|(status, _)| status.starts_with(['1', '2', '3']))
        .unwrap_or(("default", &Value::Null));
    // An answer that switches protocols has no body, even if the document
    // describes one.
    let answer = match success.0 {
        status if status.starts_with('1') => &Value::Null,
        _ => resolve(document, success.1),
    };
    json!({
        "operationId": operation["operationId"],
        "tags": operation["tags"].as_array().cloned().unwrap_or_default(),
        "deprecated": operation["deprecated"] == true,
        "parameters": parameters,
        "body": content(body),
        "status": success.0,
        "answer": content(answer),
    })
}

/// The schema of a body, in the one media type that dropshot knows.
fn content(body: &Value) -> Value {
    let all = &body["content"];
    let mut first = members(all);
    let json =
        members(all).find(|(name, _)| name.starts_with("application/json"));
    match json.or_else(|| first.next()) {
        Some((name, media)) if name.starts_with("application/json") => {
            json!({"json": essence(&media["schema"])})
        }
        Some((name @ "application/x-www-form-urlencoded", media)) => {
            json!({name: essence(&media["schema"])})
        }
        Some(_) => json!("bytes"),
        None => Value::Null,
    }
}

fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let mut value = value;
    for _ in 0..16 {
        let Some(reference) = value["$ref"].as_str() else { break };
        let pointer = reference.trim_start_matches('#');
        value = document.pointer(pointer).unwrap_or(&Value::Null);
    }
    value
}

/// A schema without the keywords that dropshot can't express.
fn essence(schema: &Value) -> Value {
    let Value::Object(object) = schema else { return schema.clone() };
    if let Some(reference) = object.get("$ref") {
        return json!({ "$ref": reference });
    }
    let kind = schema["type"].as_str().unwrap_or_default();
    let mut kept = Map::new();
    for (_, names) in KEPT
        .iter()
        .filter(|(own, _)| own.is_empty() || kind.is_empty() || *own == kind)
    {
        for name in *names {
            let value = match (*name, &schema[*name]) {
                (_, Value::Null | Value::Bool(false))
                    if *name != "additionalProperties" =>
                {
                    continue;
                }
                ("additionalProperties", Value::Null) => continue,
                ("required", Value::Array(names)) => {
                    let mut names: Vec<&str> =
                        names.iter().filter_map(Value::as_str).collect();
                    names.sort_unstable();
                    names.dedup();
                    if names.is_empty() {
                        continue;
                    }
                    json!(names)
                }
                ("properties", Value::Object(properties)) => {
                    if properties.is_empty() {
                        continue;
                    }
                    let all = properties.iter();
                    all.map(|(name, schema)| (name.clone(), essence(schema)))
                        .collect::<Map<_, _>>()
                        .into()
                }
                ("items" | "additionalProperties", schema) => essence(schema),
                (_, value) => value.clone(),
            };
            kept.insert((*name).to_owned(), value);
        }
    }
    for form in ["allOf", "anyOf", "oneOf"] {
        if let Some(forms) = schema[form].as_array() {
            let forms: Vec<_> = forms.iter().map(essence).collect();
            kept.insert(form.to_owned(), forms.into());
        }
    }
    if !schema["not"].is_null() {
        kept.insert("not".to_owned(), essence(&schema["not"]));
    }
    Value::Object(kept)
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(k, v)| (k.as_str(), v))
}
