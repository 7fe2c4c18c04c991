//! A document with many operations.

use serde_json::{Value, json};

/// A document with so many operations, each with a body, an answer and types of
/// its own.
pub(crate) fn document(operations: usize) -> Value {
    let mut document = frame();
    for number in 0..operations {
        let (request, answer) =
            (format!("NewThing{number}"), format!("Thing{number}"));
        document["paths"][format!("/things{number}/{{id}}")] = json!({"post": {
            "operationId": format!("changeThing{number}"),
            "summary": "Change a thing",
            "tags": ["things"],
            "parameters": [
                {
                    "name": "id", "in": "path", "required": true,
                    "schema": {"type": "string", "maxLength": 36},
                },
                {
                    "name": "limit", "in": "query",
                    "schema": {
                        "type": "integer", "format": "uint32", "minimum": 1,
                    },
                },
            ],
            "requestBody": {"required": true, "content": content(&request)},
            "responses": {
                "200": {"description": "It.", "content": content(&answer)},
                "400": {"description": "No.", "content": content("Fault")},
                "500": {"description": "No.", "content": content("Fault")},
            },
        }});
        let schemas = &mut document["components"]["schemas"];
        schemas[request] = thing(&["name"]);
        schemas[answer] = thing(&["name", "kind", "size", "made"]);
    }
    document
}

fn frame() -> Value {
    let kind = |status: u16, member: &str| {
        json!({
            "type": "object",
            "x-status": status,
            "required": [member],
            "additionalProperties": false,
            "properties": {member: {"$ref": "#/components/schemas/Detail"}},
        })
    };
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1.0.0"},
        "tags": [{"name": "things", "description": "Things."}],
        "paths": {},
        "components": {"schemas": {
            "Fault": {"oneOf": [kind(400, "bad"), kind(500, "failed")]},
            "Detail": {
                "type": "object",
                "required": ["code", "message"],
                "properties": {
                    "code": {"type": "integer", "format": "int32"},
                    "message": {"type": "string"},
                },
            },
        }},
    })
}

fn content(schema: &str) -> Value {
    let reference = format!("#/components/schemas/{schema}");
    json!({"application/json": {"schema": {"$ref": reference}}})
}

fn thing(required: &[&str]) -> Value {
    json!({
        "type": "object",
        "description": "A thing among others.",
        "required": required,
        "properties": {
            "name": {"type": "string", "minLength": 1, "maxLength": 255},
            "kind": {"type": "string", "enum": ["large", "small"]},
            "size": {"type": "integer", "format": "int64", "minimum": 0},
            "made": {"type": "string", "format": "date-time"},
            "note": {"type": "string", "nullable": true},
            "tags": {"type": "array", "items": {"type": "string"}},
            "owner": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "id": {"type": "string", "format": "uuid"},
                },
            },
        },
    })
}

/// Keeps only media types of JSON, since progenitor panics on others.
pub(crate) fn keep_json(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(Value::Object(content)) = object.get_mut("content") {
                content.retain(|name, _| name == "application/json");
            }
            object.values_mut().for_each(keep_json);
        }
        Value::Array(items) => items.iter_mut().for_each(keep_json),
        _ => {}
    }
}
