//! Each rule of schemas, with values that keep and break it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use openapi_validate::{Invalid, Schemas};
use serde_json::{Value, json};

fn broken(schema: &Value, value: &Value) -> Vec<String> {
    let named = json!({
        "Word": {"type": "string", "minLength": 2},
        "Nest": {
            "type": "object",
            "properties": {"nest": {"$ref": "#/components/schemas/Nest"}},
        },
        "Endless": {"$ref": "#/components/schemas/Endless"},
    });
    match Schemas::new(&named.to_string()).check(schema, value) {
        Ok(()) => Vec::new(),
        Err(Invalid::Rules(rules)) => {
            rules.iter().map(ToString::to_string).collect()
        }
        Err(other) => panic!("{other}"),
    }
}

/// A schema, a valid value, an invalid one, and the expected error.
type Row = (Value, Value, Value, &'static str);

#[track_caller]
fn check<const N: usize>(rows: [Row; N]) {
    for (schema, kept, wrong, said) in rows {
        assert_eq!(broken(&schema, &kept), [""; 0], "{schema}");
        assert_eq!(broken(&schema, &wrong), [format!("body: {said}")]);
    }
}

#[test]
fn numbers_are_kept_within_their_bounds() {
    check([
        (json!({"minimum": 1}), json!(1), json!(0), "is less than 1"),
        (json!({"maximum": 1}), json!(1), json!(2), "is greater than 1"),
        (
            json!({"minimum": 1, "exclusiveMinimum": true}),
            json!(2),
            json!(1),
            "is not greater than 1",
        ),
        (
            json!({"maximum": 1, "exclusiveMaximum": true}),
            json!(0),
            json!(1),
            "is not less than 1",
        ),
        (
            json!({"maximum": 18_446_744_073_709_551_614_u64}),
            json!(18_446_744_073_709_551_614_u64),
            json!(18_446_744_073_709_551_615_u64),
            "is greater than 18446744073709551614",
        ),
        (json!({"multipleOf": 3}), json!(6), json!(7), "is no multiple of 3"),
        (
            json!({"multipleOf": 0.1}),
            json!(0.3),
            json!(0.35),
            "is no multiple of 0.1",
        ),
    ]);
}

#[test]
fn texts_are_kept_within_their_rules() {
    check([
        (
            json!({"minLength": 2}),
            json!("☂☂"),
            json!("☂"),
            "has fewer than 2 characters",
        ),
        (
            json!({"maxLength": 1}),
            json!("☂"),
            json!("☂☂"),
            "has more than 1 characters",
        ),
        (
            json!({"pattern": "^a+$"}),
            json!("aa"),
            json!("ab"),
            "doesn't fit the pattern ^a+$",
        ),
        (
            json!({"x-reserved": ["root"]}),
            json!("ada"),
            json!("Root"),
            "is reserved",
        ),
        (
            json!({"enum": [1, "a"]}),
            json!("a"),
            json!("b"),
            "isn't one of the listed values",
        ),
    ]);
}

#[test]
fn lists_and_objects_are_kept_within_their_rules() {
    check([
        (
            json!({"minItems": 1}),
            json!([1]),
            json!([]),
            "has fewer than 1 items",
        ),
        (
            json!({"maxItems": 1}),
            json!([1]),
            json!([1, 2]),
            "has more than 1 items",
        ),
        (
            json!({"uniqueItems": true}),
            json!([1, 2]),
            json!([1, 1.0]),
            "has an item twice",
        ),
        (
            json!({"minProperties": 1}),
            json!({"a": 1}),
            json!({}),
            "has fewer than 1 members",
        ),
        (
            json!({"maxProperties": 1}),
            json!({"a": 1}),
            json!({"a": 1, "b": 1}),
            "has more than 1 members",
        ),
        (
            json!({"required": ["a"]}),
            json!({"a": null}),
            json!({}),
            "lacks the member a",
        ),
        (
            json!({"properties": {"a": {}}, "additionalProperties": false}),
            json!({"a": 1}),
            json!({"b": 1}),
            "has a member that there is not",
        ),
    ]);
}

#[test]
fn types_and_forms_are_kept() {
    let word = json!({"$ref": "#/components/schemas/Word"});
    check([
        (
            json!({"type": "integer"}),
            json!(1.0),
            json!(1.5),
            "isn't of the type integer",
        ),
        (
            json!({"type": "string", "nullable": true}),
            json!(null),
            json!(1),
            "isn't of the type string",
        ),
        (
            json!({"type": "string"}),
            json!(""),
            json!(null),
            "isn't of the type string",
        ),
        (
            json!({"oneOf": [{"minimum": 1}, {"maximum": 2}]}),
            json!(3),
            json!(1),
            "doesn't fit exactly one of the forms",
        ),
        (
            json!({"anyOf": [{"minimum": 3}, {"maximum": 1}]}),
            json!(1),
            json!(2),
            "fits none of the forms",
        ),
        (
            json!({"not": {"type": "string"}}),
            json!(1),
            json!(""),
            "is what it must not be",
        ),
        (
            json!({"allOf": [word]}),
            json!("ab"),
            json!("a"),
            "has fewer than 2 characters",
        ),
    ]);
}

#[test]
fn every_violation_is_named_with_its_place() {
    let schema = json!({"properties": {"a/b": {"items": {
        "properties": {"c": {"minimum": 5}},
    }}}});
    let value = json!({"a/b": [{"c": 9}, {"c": 1}, {"c": 2}]});
    assert_eq!(
        broken(&schema, &value),
        ["/a~1b/1/c: is less than 5", "/a~1b/2/c: is less than 5"]
    );
}

#[test]
fn values_are_not_repeated() {
    let schema = json!({"maxLength": 1, "enum": ["b"], "pattern": "^c"});
    let said = broken(&schema, &json!("secret")).join(" ");
    assert!(!said.contains("secret"), "{said}");
}

#[test]
fn schemas_that_refer_to_themselves_come_to_an_end() {
    let endless = json!({"$ref": "#/components/schemas/Endless"});
    assert_eq!(broken(&endless, &json!(1)), ["body: is too deep"]);
    let nest = json!({"$ref": "#/components/schemas/Nest"});
    assert_eq!(broken(&nest, &json!({"nest": {"nest": {}}})), [""; 0]);
}
