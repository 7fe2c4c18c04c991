//! The document of a library.

use serde_json::{Value, json};

pub(crate) const NAMESPACE: &str = "urn:library";

/// The document, with all extensions that gateways read.
pub(crate) fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "x-roles": ["reader", "writer"],
        "x-rate-classes": {
            "read": {"requests": 3, "seconds": 600},
            "write": {"requests": 1, "seconds": 600},
        },
        "x-account-parameter": "branch",
        "x-xml-literals": {"null": "None", "true": "True", "false": "False"},
        "security": [{"token": []}],
        "paths": {
            "/": {"get": {
                "operationId": "showLibrary",
                "security": [],
                "x-rate-class": "read",
                "responses": answers("200", &both("Library")),
            }},
            "/{branch}/books": {
                "parameters": [parameter("branch", "path")],
                "get": {
                    "operationId": "listBooks",
                    "parameters": [parameter("title", "query")],
                    "responses": answers("200", &both("Books")),
                },
                "post": {
                    "operationId": "createBook",
                    "x-role": "writer",
                    "requestBody": {"required": true, "content": both("BookEnvelope")},
                    "responses": answers("201", &both("BookEnvelope")),
                },
            },
            "/{branch}/books/{book}": {
                "parameters": [
                    parameter("branch", "path"), parameter("book", "path"),
                ],
                "get": {
                    "operationId": "showBook",
                    "responses": answers("200", &both("BookEnvelope")),
                },
                "delete": {
                    "operationId": "deleteBook",
                    "x-rate-class": "write",
                    "responses": answers("202", &Value::Null),
                },
            },
            "/{branch}/readers/{reader}/loans": {
                "parameters": [
                    parameter("branch", "path"),
                    wrapped("reader", "path", 3),
                    wrapped("after", "query", 2),
                ],
                "get": {
                    "operationId": "listLoans",
                    "x-rate-class": "read",
                    "responses": answers("200", &both("Books")),
                },
            },
            "/{branch}/readers": {
                "parameters": [parameter("branch", "path")],
                "get": {
                    "operationId": "listReaders",
                    "responses": answers("200", &only_json("Books")),
                },
                "put": {
                    "operationId": "putReaders",
                    "requestBody": {"content": only_json("Books")},
                    "responses": {
                        "202": {},
                        "400": {"content": only_json("Fault")},
                    },
                },
            },
        },
        "components": {
            "securitySchemes": {"token": {
                "type": "apiKey", "in": "header", "name": "X-Token",
            }},
            "schemas": schemas(),
        },
    })
}

fn parameter(name: &str, place: &str) -> Value {
    json!({
        "name": name,
        "in": place,
        "required": place == "path",
        "schema": {"type": "string", "maxLength": 32},
    })
}

fn wrapped(name: &str, place: &str, layers: u8) -> Value {
    let mut parameter = parameter(name, place);
    parameter["x-percent-layers"] = layers.into();
    parameter
}

fn reference(name: &str) -> Value {
    json!({"schema": {"$ref": format!("#/components/schemas/{name}")}})
}

fn both(name: &str) -> Value {
    json!({
        "application/json": reference(name),
        "application/xml": reference(name),
    })
}

fn only_json(name: &str) -> Value {
    json!({"application/json": reference(name)})
}

fn answers(status: &str, content: &Value) -> Value {
    let mut answers = json!({status: {}});
    if !content.is_null() {
        answers[status]["content"] = content.clone();
    }
    for status in
        ["400", "401", "403", "404", "405", "413", "415", "500", "503"]
    {
        answers[status] = json!({"content": both("Fault")});
    }
    answers
}

fn schemas() -> Value {
    let kinds = [
        (400, "badRequest"),
        (401, "unauthorized"),
        (403, "forbidden"),
        (404, "itemNotFound"),
        (405, "badMethod"),
        (413, "overLimit"),
        (415, "badMediaType"),
        (500, "failed"),
        (503, "unavailable"),
    ];
    let kinds = kinds.map(|(status, name)| {
        json!({
            "type": "object",
            "x-status": status,
            "required": [name],
            "additionalProperties": false,
            "properties": {name: {"$ref": "#/components/schemas/FaultDetail"}},
        })
    });
    json!({
        "Fault": {"x-xml-envelope": true, "oneOf": kinds},
        "FaultDetail": {
            "type": "object",
            "required": ["code", "message"],
            "xml": {"namespace": NAMESPACE},
            "properties": {
                "code": {"type": "integer", "xml": {"attribute": true}},
                "message": {"type": "string"},
            },
        },
        "Library": {
            "type": "object",
            "required": ["open"],
            "x-xml-envelope": true,
            "properties": {"open": {
                "type": "boolean", "xml": {"namespace": NAMESPACE},
            }},
        },
        "Books": {
            "type": "object",
            "required": ["books"],
            "xml": {"name": "books", "namespace": NAMESPACE},
            "properties": {"books": {
                "type": "array",
                "items": {"$ref": "#/components/schemas/Book"},
            }},
        },
        "Book": {
            "type": "object",
            "required": ["title"],
            "xml": {"name": "book", "namespace": NAMESPACE},
            "properties": {
                "title": {"type": "string", "xml": {"attribute": true}},
                "year": {
                    "type": "integer",
                    "minimum": 1,
                    "xml": {"attribute": true},
                },
            },
        },
        "BookEnvelope": {
            "type": "object",
            "required": ["book"],
            "x-xml-envelope": true,
            "properties": {"book": {"$ref": "#/components/schemas/Book"}},
        },
    })
}
