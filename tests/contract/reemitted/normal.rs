//! A normal form for equal documents.

use serde_json::{Map, Value};

use crate::examples::resolve;

const INNER: &str = "x-inner-path";

/// Writes equal parts equally: it resolves references to parameters and
/// headers, sorts sets, makes all numbers floats, and puts prose on one line.
pub(super) fn normalize(document: &mut Value) {
    inner_paths(document);
    let original = document.clone();
    for operation in operations(document) {
        if let Some(Value::Array(all)) = operation.get_mut("parameters") {
            for parameter in all.iter_mut() {
                *parameter = resolve(&original, parameter).clone();
                // The default of `required` is false.
                let own = parameter.as_object_mut().unwrap();
                own.entry("required").or_insert(false.into());
            }
            all.sort_by_key(|p| format!("{} {}", p["in"], p["name"]));
        }
    }
    for operation in operations(document) {
        let responses = operation["responses"].as_object_mut();
        let responses = responses.into_iter().flat_map(Map::values_mut);
        let headers = responses.filter_map(|r| r.get_mut("headers"));
        let headers = headers.filter_map(Value::as_object_mut);
        for header in headers.flat_map(Map::values_mut) {
            *header = resolve(&original, header).clone();
            // Headers have no other style.
            let own = header.as_object_mut().unwrap();
            own.entry("style").or_insert("simple".into());
        }
    }
    if let Some(Value::Array(tags)) = document.get_mut("tags") {
        tags.sort_by_key(|tag| tag["name"].to_string());
    }
    each(document, &mut |object| {
        if let Some(Value::Array(required)) = object.get_mut("required") {
            required.sort_by_key(Value::to_string);
        }
        // Comments in Rust have other line breaks.
        for prose in ["description", "summary"] {
            if let Some(Value::String(text)) = object.get_mut(prose) {
                let words: Vec<&str> = text.split_whitespace().collect();
                *text = words.join(" ");
            }
        }
        for value in object.values_mut() {
            if let Some(number) = value.as_f64() {
                *value = number.into();
            }
        }
    });
}

/// Moves operations to the paths that dropshot has for them.
fn inner_paths(document: &mut Value) {
    let Some(paths) = document["paths"].as_object_mut() else { return };
    for (path, mut item) in std::mem::take(paths) {
        let own = item.as_object_mut().into_iter().flat_map(Map::values_mut);
        let inner = own.filter_map(Value::as_object_mut);
        let inner = inner.filter_map(|it| it.remove(INNER)).last();
        let inner = inner.and_then(|it| it.as_str().map(str::to_owned));
        paths.insert(inner.unwrap_or(path), item);
    }
}

/// The operations of a document.
pub(super) fn operations(
    document: &mut Value,
) -> impl Iterator<Item = &mut Map<String, Value>> {
    let paths = document["paths"].as_object_mut().into_iter();
    paths
        .flat_map(Map::values_mut)
        .filter_map(Value::as_object_mut)
        .flat_map(Map::values_mut)
        .filter_map(Value::as_object_mut)
}

/// Visits each object, outer ones before inner ones.
pub(super) fn each(
    value: &mut Value,
    visit: &mut impl FnMut(&mut Map<String, Value>),
) {
    match value {
        Value::Object(object) => {
            visit(object);
            for value in object.values_mut() {
                each(value, visit);
            }
        }
        Value::Array(items) => {
            for item in items {
                each(item, visit);
            }
        }
        _ => {}
    }
}
