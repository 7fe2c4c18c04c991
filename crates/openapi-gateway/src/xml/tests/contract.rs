//! Tests with the examples of a real document.

use std::{path::Path, sync::Arc};

use openapi_coverage::{Cell, Exercise, Part, record};
use serde_json::{Map, Value, json};

use super::super::{
    parse::parse,
    shape::{Compiler, Root},
    tree::Element,
};

/// The contract in this repository, a real document.
fn contract() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = path.join("../../openapi/clouddb.json");
    let text = std::fs::read_to_string(path).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The forms of all bodies that may be XML.
pub(super) fn roots() -> Vec<Arc<Root>> {
    let document = contract();
    let compiler = Compiler::of(&document);
    let mut roots: Vec<Arc<Root>> = Vec::new();
    contents(&document, &mut |content| {
        if let Some(xml) = content.get("application/xml") {
            let root = compiler.root(&xml["schema"]).unwrap();
            // Many bodies share a schema.
            if !roots.iter().any(|known| Arc::ptr_eq(known, &root)) {
                roots.push(root);
            }
        }
    });
    roots
}

/// Sorts elements by name, so that order doesn't matter in a comparison.
fn sorted(mut element: Element) -> Element {
    element.attributes.sort();
    element.children = element.children.into_iter().map(sorted).collect();
    element.children.sort_by(|a, b| a.name.cmp(&b.name));
    element
}

fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str() {
        Some(reference) => document.pointer(&reference[1..]).unwrap(),
        None => value,
    }
}

/// Calls `each` with every `content` in a document.
fn contents<'a>(value: &'a Value, each: &mut dyn FnMut(&'a Value)) {
    for (name, member) in value.as_object().into_iter().flatten() {
        if name == "content" {
            each(member);
        } else {
            contents(member, each);
        }
    }
}

/// Every `content` of an answer in a document, with its operation and status.
fn answers(document: &Value) -> Vec<(&str, u16, &Value)> {
    let mut answers = Vec::new();
    let items = document["paths"].as_object().unwrap().values();
    for operation in items.filter_map(Value::as_object).flat_map(Map::values) {
        let Some(id) = operation["operationId"].as_str() else { continue };
        for (status, answer) in operation["responses"].as_object().unwrap() {
            let content = &resolve(document, answer)["content"];
            answers.push((id, status.parse().unwrap(), content));
        }
    }
    answers
}

/// Compares the examples of a body in XML with those of the same names in JSON.
/// Returns the names of all examples, and of those that exist in both.
fn compare<'a>(
    document: &'a Value,
    compiler: &Compiler<'_>,
    content: &'a Value,
) -> (Vec<&'a str>, usize) {
    let (json, xml) =
        (&content["application/json"], &content["application/xml"]);
    let (mut names, mut pairs) = (Vec::new(), 0);
    if xml.is_null() {
        return (names, pairs);
    }
    let root = compiler.root(&xml["schema"]).unwrap();
    for (name, example) in xml["examples"].as_object().into_iter().flatten() {
        let text = resolve(document, example)["value"].as_str().unwrap();
        let given = parse(text.as_bytes()).unwrap();
        let decoded = root.decode(None, text.as_bytes()).unwrap();
        let encoded = root.element(&decoded).unwrap();
        assert_eq!(sorted(encoded), sorted(given.clone()), "{name}");
        names.push(name.as_str());

        let pair = resolve(document, &json["examples"][name]);
        if pair.is_null() {
            continue;
        }
        assert_eq!(decoded, pair["value"], "{name}");
        let written = root.encode(&pair["value"]).unwrap();
        let written = parse(written.as_bytes()).unwrap();
        assert_eq!(sorted(written), sorted(given), "{name}");
        pairs += 1;
    }
    (names, pairs)
}

#[test]
fn every_example_is_the_same_in_both_representations() {
    let document = contract();
    let compiler = Compiler::of(&document);
    let (mut examples, mut pairs) = (0, 0);
    contents(&document, &mut |content| {
        let compared = compare(&document, &compiler, content);
        examples += compared.0.len();
        pairs += compared.1;
    });
    assert!(examples >= 13 && pairs >= 13, "{examples} and {pairs}");
    for (operation, status, content) in answers(&document) {
        let (names, _) = compare(&document, &compiler, content);
        let exercise = |name: &str| Exercise {
            cell: Cell {
                operation: operation.to_owned(),
                part: Part::Answer(status),
                media_type: Some("application/xml".to_owned()),
                example: Some(name.to_owned()),
            },
            by: "openapi_gateway::xml::tests::contract".to_owned(),
        };
        let exercises: Vec<_> = names.into_iter().map(exercise).collect();
        record(&exercises).unwrap();
    }
}

/// Some clients write attributes as elements.
#[test]
fn an_attribute_may_be_an_element() {
    let document = contract();
    let compiler = Compiler::of(&document);
    let action = json!({"$ref": "#/components/schemas/InstanceAction"});
    let root = compiler.root(&action).unwrap();
    let text = "<?xml version=\"1.0\" ?>
        <resize xmlns=\"http://docs.openstack.org/database/api/v1.0\">
            <flavorRef>http://localhost/v1.0/1234/flavors/2</flavorRef>
        </resize>";
    let read = root.decode(None, text.as_bytes()).unwrap();
    let address = "http://localhost/v1.0/1234/flavors/2";
    assert_eq!(read, json!({"resize": {"flavorRef": address}}));
}

#[test]
fn every_json_example_survives_a_detour_through_xml() {
    let document = contract();
    let compiler = Compiler::of(&document);
    contents(&document, &mut |content| {
        let (json, xml) =
            (&content["application/json"], &content["application/xml"]);
        if xml.is_null() || json["x-invalid-examples"].is_object() {
            return;
        }
        let root = compiler.root(&xml["schema"]).unwrap();
        for (name, example) in
            json["examples"].as_object().into_iter().flatten()
        {
            let value = &resolve(&document, example)["value"];
            let written = root.encode(value).unwrap();
            let read = root.decode(None, written.as_bytes()).unwrap();
            assert_eq!(read, *value, "{name}: {written}");
        }
    });
}
