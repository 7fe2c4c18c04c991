//! Prepares documents for `drift`.

use serde_json::{Map, Value};

const JSON: &str = "application/json";

/// The keyword that shows `nullable` to `drift`.
pub(crate) const SHOWN_NULLABLE: &str = "x-shown-nullable";

/// Replaces references to bodies by the bodies, and keeps only those bodies
/// that are JSON in both documents, since `drift` fails for others. `nullable`,
/// which `drift` ignores, is replaced by a keyword that it sees.
pub(crate) fn prepare(old: &Value, new: &Value) -> (Value, Value) {
    let (mut old, mut new) = (inlined(old), inlined(new));
    for (path, method) in operations(&old) {
        let at = format!("/paths/{}/{method}", escape(&path));
        for body in bodies(&old, &at).into_iter().chain(bodies(&new, &at)) {
            let both = [&old, &new].into_iter().all(|document| {
                let schema = format!("{body}/content/application~1json/schema");
                document.pointer(&schema).is_some()
            });
            for document in [&mut old, &mut new] {
                let content = document.pointer_mut(&format!("{body}/content"));
                let Some(Value::Object(content)) = content else { continue };
                content.retain(|media_type, _| both && media_type == JSON);
            }
        }
    }
    for document in [&mut old, &mut new] {
        show_nullable(document);
    }
    (old, new)
}

/// The paths and methods of a document's operations.
pub(crate) fn operations(document: &Value) -> Vec<(String, String)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let each = |(path, item): (&String, &Value)| {
        let item = item.as_object().into_iter().flatten();
        let own = item.filter(|(_, value)| value["responses"].is_object());
        own.map(|(method, _)| (path.clone(), method.clone()))
            .collect::<Vec<_>>()
    };
    paths.flat_map(each).collect()
}

/// The places of an operation's bodies.
fn bodies(document: &Value, at: &str) -> Vec<String> {
    let responses = document.pointer(&format!("{at}/responses"));
    let responses = responses.and_then(Value::as_object);
    let statuses = responses.into_iter().flat_map(Map::keys);
    let mut bodies: Vec<String> =
        statuses.map(|status| format!("{at}/responses/{status}")).collect();
    bodies.push(format!("{at}/requestBody"));
    bodies
}

fn inlined(document: &Value) -> Value {
    let mut own = document.clone();
    for (path, method) in operations(document) {
        let at = format!("/paths/{}/{method}", escape(&path));
        for body in bodies(document, &at) {
            if let Some(value) = own.pointer_mut(&body) {
                *value = resolve(document, value).clone();
            }
        }
    }
    own
}

pub(crate) fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let reference = value["$ref"].as_str().and_then(|r| r.strip_prefix('#'));
    reference.and_then(|r| document.pointer(r)).unwrap_or(value)
}

pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn show_nullable(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(Value::Bool(true)) = object.get("nullable") {
                object.insert(SHOWN_NULLABLE.into(), true.into());
            }
            object.values_mut().for_each(show_nullable);
        }
        Value::Array(items) => items.iter_mut().for_each(show_nullable),
        _ => {}
    }
}
