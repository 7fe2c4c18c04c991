//! The client loses nothing of a body.

#[rustfmt::skip]
#[allow(unreachable_pub, reason = "written by the generator")]
mod databases;

#[rustfmt::skip]
#[allow(unreachable_pub, reason = "written by the generator")]
mod identity;

use std::collections::BTreeSet;

use clouddb_tests::coverage;
use openapi_coverage::Part;
use serde_json::{Value, json};

use crate::{
    examples::{JSON, documents, members, resolve},
    request,
};

/// Parses a body into the client's type for a schema of a document, and
/// serializes it again.
type Rewritten = fn(&str, &Value) -> Option<Result<Value, String>>;

#[test]
fn every_example_of_an_answer_survives_the_client() {
    let all: [Rewritten; 2] = [databases::rewritten, identity::rewritten];
    let mut seen = 0;
    for (document, rewritten) in documents().into_iter().zip(all) {
        for (_, item) in members(&document["paths"]) {
            for (_, operation) in members(item) {
                seen += check(&document, operation, rewritten);
            }
        }
    }
    assert!(seen > 300, "only {seen} examples were found");
}

#[test]
fn every_example_of_a_request_survives_the_client() {
    let all: [Rewritten; 2] = [databases::rewritten, identity::rewritten];
    let mut seen = 0;
    for (document, rewritten) in documents().into_iter().zip(all) {
        for (_, item) in members(&document["paths"]) {
            for (_, operation) in members(item) {
                let body = &operation["requestBody"]["content"][JSON];
                seen += check_request(&document, body, rewritten);
            }
        }
    }
    assert!(seen > 30, "only {seen} examples were found");
}

#[test]
fn what_types_can_not_keep_is_checked_before_it_is_sent() {
    let unfit = "/instance/volume/size: doesn't fit exactly one of the forms";
    for (size, said) in [(300, None), (301, Some(unfit))] {
        let request = request(&json!({"volume": {"size": size}}));
        let checked = request.validate().map_err(|error| error.to_string());
        assert_eq!(checked.err().as_deref(), said);
    }
}

fn check_request(document: &Value, body: &Value, again: Rewritten) -> usize {
    let mut seen = 0;
    for (example, value) in members(&body["examples"]) {
        let name = body["schema"]["$ref"].as_str().unwrap();
        let name = name.rsplit('/').next().unwrap();
        let value = &resolve(document, value)["value"];
        let again = again(name, value).expect("the generator knows it");
        let again = again.unwrap_or_else(|e| panic!("{example}: {e}"));
        let is_partial = is_partial(document, &body["schema"]);
        let kept = keeps(value, &again, is_partial, &names(document));
        assert!(kept, "{example}: {value} became {again}");
        seen += 1;
    }
    seen
}

/// Whether absent members of a body mean something else than null.
fn is_partial(document: &Value, schema: &Value) -> bool {
    let schema = resolve(document, schema);
    let within = members(&schema["properties"]).map(|(_, own)| own);
    let mut all = within.map(|own| resolve(document, own)).chain([schema]);
    all.any(|schema| schema["x-partial"] == true)
}

/// The names of all members that a document describes.
fn names(document: &Value) -> BTreeSet<&str> {
    members(&document["components"]["schemas"])
        .flat_map(|(_, schema)| members(&schema["properties"]))
        .map(|(name, _)| name)
        .collect()
}

/// Whether nothing is lost. Defaults may be added. Null, empty lists and
/// unknown members may be left out, unless the body is partial.
fn keeps(
    given: &Value,
    again: &Value,
    is_partial: bool,
    known: &BTreeSet<&str>,
) -> bool {
    if is_partial {
        return given == again;
    }
    match (given, again) {
        (Value::Object(_), Value::Object(own)) => {
            members(given).all(|(name, value)| match own.get(name) {
                Some(own) => keeps(value, own, is_partial, known),
                None => {
                    let is_nothing = value.is_null() || *value == json!([]);
                    is_nothing || !known.contains(name)
                }
            })
        }
        (Value::Array(given), Value::Array(own)) => {
            given.len() == own.len()
                && given
                    .iter()
                    .zip(own)
                    .all(|(given, own)| keeps(given, own, is_partial, known))
        }
        _ => given == again,
    }
}

fn check(document: &Value, operation: &Value, rewritten: Rewritten) -> usize {
    let Some(id) = operation["operationId"].as_str() else { return 0 };
    let mut seen = 0;
    for (status, answer) in members(&operation["responses"]) {
        let body = &resolve(document, answer)["content"][JSON];
        let Some(reference) = body["schema"]["$ref"].as_str() else {
            assert!(body.is_null(), "{id} {status} has no named schema");
            continue;
        };
        let name = reference.rsplit('/').next().unwrap();
        for (example, value) in members(&body["examples"]) {
            let value = &resolve(document, value)["value"];
            let again = rewritten(name, value);
            let again = again.expect("the generator knows the schema");
            let again = again.unwrap_or_else(|error| {
                panic!("{id} {status} {example}: {error}")
            });
            assert_eq!(again, *value, "{id} {status} {example}");
            let part = Part::Answer(status.parse().unwrap());
            coverage::example(id, part, JSON, example);
            seen += 1;
        }
    }
    seen
}
