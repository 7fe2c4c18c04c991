//! The parts of a document that dropshot drops or writes differently.

use openapi_runtime::Operation;
use serde_json::{Map, Value, json};

use super::normal::{each, operations};
use crate::examples::{JSON, members, resolve};

/// A part that dropshot doesn't emit as written.
pub(super) struct Facet {
    pub(super) name: &'static str,
    /// Why this loses nothing.
    pub(super) reason: &'static str,
    pub(super) instead: Instead,
    /// Removes the part from a document, written or emitted.
    pub(super) drop: fn(&mut Value),
}

/// How we know that the part isn't lost.
#[derive(Clone, Copy)]
pub(super) enum Instead {
    /// By the value in the table of operations, and the value in the document.
    Table(fn(&Operation) -> Value, fn(&Value, &Value) -> Value),
    /// By the document itself. The gateway enforces it, and it is compiled into
    /// the program. `cargo xtask generate --check` compares the two.
    Document,
    /// It is only prose about a part that is compared.
    Nothing,
}

pub(super) const FACETS: &[Facet] = &[
    Facet {
        name: "the role",
        reason: "dropshot has no roles; the gateway checks them.",
        instead: Instead::Table(
            |own| json!(own.role),
            |_, operation| operation["x-role"].clone(),
        ),
        drop: |document| remove(document, "x-role"),
    },
    Facet {
        name: "the class of rates",
        reason: "dropshot has no rates; the gateway enforces them.",
        instead: Instead::Table(
            |own| json!(own.rate_class),
            |_, operation| operation["x-rate-class"].clone(),
        ),
        drop: |document| remove(document, "x-rate-class"),
    },
    Facet {
        name: "what is an extension",
        reason: "It is a note to whoever compares two services.",
        instead: Instead::Table(
            |own| json!(own.extension),
            |_, operation| json!(operation["x-extension"] == true),
        ),
        drop: |document| remove(document, "x-extension"),
    },
    Facet {
        name: "who has to show a token",
        reason: "dropshot has no security schemes; the gateway checks tokens.",
        instead: Instead::Table(
            |own| json!(own.secured),
            |document, operation| {
                let security =
                    operation.get("security").unwrap_or(&document["security"]);
                json!(security.as_array().is_some_and(|s| !s.is_empty()))
            },
        ),
        drop: |document| {
            remove(document, "security");
            remove_from(&mut document["components"], "securitySchemes");
        },
    },
    Facet {
        name: "the statuses of faults",
        reason: "dropshot has one error type for all; the gateway compares \
                 statuses with the document.",
        instead: Instead::Table(
            |own| json!(own.faults),
            |_, operation| {
                let statuses = members(&operation["responses"]);
                let statuses = statuses.map(|(status, _)| status);
                let statuses = statuses.filter(|s| !s.starts_with('2'));
                statuses.map(|s| s.parse::<u16>().unwrap()).collect()
            },
        ),
        drop: |document| {
            for operation in operations(document) {
                let responses = operation["responses"].as_object_mut();
                let responses = responses.expect("there are responses");
                responses.retain(|status, _| status.starts_with('2'));
            }
            remove_from(&mut document["components"], "responses");
        },
    },
    Facet {
        name: "other media types of answers",
        reason: "dropshot speaks JSON; the gateway writes the others.",
        instead: Instead::Table(
            |own| json!(own.response_media_types),
            |document, operation| {
                let mut answers = members(&operation["responses"]);
                let success = answers.find(|(s, _)| s.starts_with('2'));
                media_types(document, success.expect("it can succeed").1)
            },
        ),
        drop: |document| {
            for operation in operations(document) {
                only_json(&mut operation["responses"]);
            }
        },
    },
    Facet {
        name: "other media types of requests",
        reason: "dropshot speaks JSON; the gateway reads the others.",
        instead: Instead::Table(
            |own| json!(own.request_media_types),
            |document, operation| {
                media_types(document, &operation["requestBody"])
            },
        ),
        drop: |document| {
            for operation in operations(document) {
                operation.get_mut("requestBody").map(only_json);
            }
        },
    },
    Facet {
        name: "examples",
        reason: "They are executed: see the coverage of the contract.",
        instead: Instead::Document,
        drop: |document| {
            each_but_properties(document, &["examples", "example"]);
            each_but_properties(document, &["x-invalid-examples"]);
        },
    },
    Facet {
        name: "how bodies are written as XML",
        reason: "The gateway writes it, by the document.",
        instead: Instead::Document,
        drop: |document| each_but_properties(document, &["xml"]),
    },
    Facet {
        name: "bodies that may not be there",
        reason: "The gateway leaves them out, which the tests of upgrades rely \
                 on.",
        instead: Instead::Document,
        drop: |document| {
            for operation in operations(document) {
                let responses = operation["responses"].as_object_mut();
                for response in responses.into_iter().flat_map(Map::values_mut)
                {
                    remove_from(response, "x-empty-body");
                }
            }
        },
    },
    Facet {
        name: "words of the whole document",
        reason: "The gateway reads them from the document.",
        instead: Instead::Document,
        drop: |document| {
            let own = document.as_object_mut().expect("an object");
            own.retain(|name, _| !name.starts_with("x-"));
        },
    },
    Facet {
        name: "defaults of parameters",
        reason: "The generated structs fill them in, which the tests of pages \
                 rely on; dropshot knows the structs only by their members.",
        instead: Instead::Document,
        drop: |document| {
            for operation in operations(document) {
                let all = operation.get_mut("parameters");
                let all = all.and_then(Value::as_array_mut);
                for parameter in all.into_iter().flatten() {
                    remove_from(&mut parameter["schema"], "default");
                }
            }
        },
    },
    Facet {
        name: "layers of percent-encoding",
        reason: "The gateway takes them off, which the tests of databases and \
                 users rely on.",
        instead: Instead::Document,
        drop: |document| {
            for operation in operations(document) {
                let all = operation.get_mut("parameters");
                let all = all.and_then(Value::as_array_mut);
                for parameter in all.into_iter().flatten() {
                    remove_from(parameter, "x-percent-layers");
                }
            }
        },
    },
    Facet {
        name: "parameters and headers that several operations share",
        reason: "They are compared where they are used.",
        instead: Instead::Nothing,
        drop: |document| {
            remove_from(&mut document["components"], "parameters");
            remove_from(&mut document["components"], "headers");
        },
    },
    Facet {
        name: "who made it and where it is served",
        reason: "The title and the version are compared.",
        instead: Instead::Document,
        drop: |document| {
            remove_from(document, "servers");
            remove_from(&mut document["info"], "description");
            remove_from(&mut document["info"], "license");
        },
    },
    Facet {
        name: "what bodies and answers are about",
        reason: "dropshot writes texts of its own.",
        instead: Instead::Nothing,
        drop: |document| {
            for operation in operations(document) {
                if let Some(body) = operation.get_mut("requestBody") {
                    remove_from(body, "description");
                }
                let responses = operation["responses"].as_object_mut();
                for response in responses.into_iter().flat_map(Map::values_mut)
                {
                    remove_from(response, "description");
                }
            }
        },
    },
];

fn media_types(document: &Value, body: &Value) -> Value {
    let content = &resolve(document, body)["content"];
    members(content).map(|(media_type, _)| media_type).collect()
}

fn only_json(value: &mut Value) {
    each(value, &mut |object| {
        if let Some(Value::Object(content)) = object.get_mut("content") {
            content.retain(|media_type, _| media_type == JSON);
        }
    });
}

/// Removes a member from the document and from its operations.
fn remove(document: &mut Value, name: &str) {
    for operation in operations(document) {
        operation.remove(name);
    }
    remove_from(document, name);
}

fn remove_from(value: &mut Value, name: &str) {
    if let Some(object) = value.as_object_mut() {
        object.remove(name);
    }
}

/// Removes members from all objects except `properties`, whose members are
/// names.
fn each_but_properties(value: &mut Value, names: &[&str]) {
    match value {
        Value::Object(object) => {
            object.retain(|name, _| !names.contains(&name.as_str()));
            for (name, value) in object {
                let inner = value.as_object_mut();
                match inner.filter(|_| name == "properties") {
                    Some(inner) => {
                        for value in inner.values_mut() {
                            each_but_properties(value, names);
                        }
                    }
                    None => each_but_properties(value, names),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                each_but_properties(item, names);
            }
        }
        _ => {}
    }
}
