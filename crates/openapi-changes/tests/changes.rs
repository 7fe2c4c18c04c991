//! The verdict on each change of a small document.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use openapi_changes::{Verdict, changes};
use serde_json::{Value, json};

use Verdict::{Breaking, Compatible, Wording};

const JSON: &str = "application/json";
const XML: &str = "application/xml";
/// The schemas that clients send and receive.
const SENT: &str = "/components/schemas/NewPet";
const RECEIVED: &str = "/components/schemas/Pet";

fn document() -> Value {
    let body = |name: &str| {
        let reference = format!("#/components/schemas/{name}");
        json!({JSON: {"schema": {"$ref": reference}}})
    };
    let pet = json!({
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {
                "type": "string", "minLength": 2, "maxLength": 20,
                "pattern": "^a",
            },
            "kind": {"type": "string", "enum": ["cat", "dog"]},
            "age": {"type": "integer", "minimum": 1, "maximum": 9},
            "legs": {
                "type": "array", "minItems": 1, "maxItems": 4,
                "items": {"type": "integer"},
            },
            "owner": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            "tags": {
                "type": "object",
                "additionalProperties": {"type": "string"},
            },
        },
    });
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1.0.0"},
        "x-roles": ["reader", "writer"],
        "x-rate-classes": {"all": {"requests": 10, "seconds": 1}},
        "security": [{"token": []}],
        "paths": {
            "/pets": {"post": {
                "operationId": "createPet",
                "x-role": "reader",
                "parameters": [{
                    "name": "limit", "in": "query",
                    "schema": {"type": "integer", "maximum": 9},
                }],
                "requestBody": {"required": true, "content": body("NewPet")},
                "responses": {
                    "200": {
                        "description": "It.",
                        "headers": {"X-Pet": {"schema": {"type": "string"}}},
                        "content": body("Pet"),
                    },
                    "400": {"$ref": "#/components/responses/No"},
                },
            }},
            "/pets/{id}": {"get": {
                "operationId": "showPet",
                "parameters": [{
                    "name": "id", "in": "path", "required": true,
                    "schema": {"type": "string"},
                }],
                "responses": {"200": {
                    "description": "It.", "content": body("Pet"),
                }},
            }},
        },
        "components": {
            "responses": {"No": {
                "description": "No.", "content": body("Fault"),
            }},
            "schemas": {
                "NewPet": pet,
                "Pet": pet,
                "Fault": {
                    "type": "object",
                    "properties": {"why": {"type": "string"}},
                },
            },
        },
    })
}

/// The verdicts when the value at a place is replaced or removed.
fn verdicts(at: &str, value: Value) -> Vec<Verdict> {
    let (old, mut new) = (document(), document());
    let (around, name) = at.rsplit_once('/').unwrap();
    let around = new.pointer_mut(around).unwrap();
    match (around, value) {
        (Value::Object(object), Value::Null) => {
            let name = name.replace("~1", "/");
            assert!(object.remove(&name).is_some(), "there is no {at}");
        }
        (Value::Object(object), value) => {
            object.insert(name.replace("~1", "/"), value);
        }
        (Value::Array(list), value) => list.push(value),
        _ => panic!("there is nothing around {at}"),
    }
    let found = changes(&old, &new).unwrap();
    found.iter().map(|change| change.verdict).collect()
}

#[track_caller]
fn check(at: &str, value: Value, expected: &[Verdict]) {
    let shown = value.to_string();
    assert_eq!(verdicts(at, value), expected, "{at} becomes {shown}");
}

#[test]
fn the_same_document_has_no_changes() {
    assert_eq!(changes(&document(), &document()).unwrap(), []);
}

#[test]
fn fewer_values_break_who_sends_and_more_break_who_receives() {
    for (below, fewer, more) in [
        ("name/minLength", json!(3), json!(1)),
        ("name/maxLength", json!(19), json!(21)),
        ("age/minimum", json!(2), json!(0)),
        ("age/maximum", json!(8), json!(10)),
        ("legs/minItems", json!(2), json!(0)),
        ("legs/maxItems", json!(3), json!(5)),
        ("kind/enum", json!(["cat"]), json!(["cat", "dog", "cow"])),
        (
            "owner/oneOf",
            json!([{"type": "string"}]),
            json!([
                {"type": "string"}, {"type": "integer"}, {"type": "boolean"},
            ]),
        ),
        ("tags/additionalProperties", json!(false), Value::Null),
    ] {
        let at = |schema: &str| format!("{schema}/properties/{below}");
        check(&at(SENT), fewer.clone(), &[Breaking]);
        check(&at(RECEIVED), fewer, &[Compatible]);
        check(&at(SENT), more.clone(), &[Compatible]);
        check(&at(RECEIVED), more, &[Breaking]);
    }
}

#[test]
fn a_bound_that_is_new_allows_fewer_and_one_that_is_gone_more() {
    for (below, value) in [
        ("legs/uniqueItems", json!(true)),
        ("age/exclusiveMinimum", json!(true)),
        ("age/multipleOf", json!(2)),
        ("kind/pattern", json!("^c")),
        ("kind/maxLength", json!(3)),
        ("name/enum", json!(["ada"])),
    ] {
        let at = |schema: &str| format!("{schema}/properties/{below}");
        check(&at(SENT), value.clone(), &[Breaking]);
        check(&at(RECEIVED), value, &[Compatible]);
    }
    for below in ["name/minLength", "name/pattern", "kind/enum", "age/maximum"]
    {
        let at = |schema: &str| format!("{schema}/properties/{below}");
        check(&at(SENT), Value::Null, &[Compatible]);
        check(&at(RECEIVED), Value::Null, &[Breaking]);
    }
}

#[test]
fn null_is_one_value_more() {
    let at = |schema: &str| format!("{schema}/properties/name/nullable");
    check(&at(SENT), json!(true), &[Compatible]);
    check(&at(RECEIVED), json!(true), &[Breaking]);
}

#[test]
fn other_values_break_everybody() {
    for (below, value) in [
        ("name/pattern", json!("^b")),
        ("name/type", json!("integer")),
        ("age/format", json!("int32")),
        ("kind/enum", json!(["cat", "cow"])),
    ] {
        for schema in [SENT, RECEIVED] {
            let at = format!("{schema}/properties/{below}");
            let found = verdicts(&at, value.clone());
            let breaks = found.contains(&Breaking);
            // A new format narrows the received values.
            let narrows = below == "age/format" && schema == RECEIVED;
            assert!(breaks != narrows, "{at}: {found:?}");
        }
    }
}

#[test]
fn what_is_required_breaks_who_sends_and_what_is_not_who_receives() {
    let at = |schema: &str| format!("{schema}/required");
    check(&at(SENT), json!(["name", "age"]), &[Breaking]);
    check(&at(RECEIVED), json!(["name", "age"]), &[Compatible]);
    check(&at(SENT), Value::Null, &[Compatible]);
    check(&at(RECEIVED), Value::Null, &[Breaking]);
    // The order doesn't matter.
    let mut new = document();
    new["components"]["schemas"]["NewPet"]["required"] = json!(["name"]);
    assert_eq!(changes(&document(), &new).unwrap(), []);
}

#[test]
fn members_may_come_but_not_all_may_go() {
    let at = |schema: &str, name: &str| format!("{schema}/properties/{name}");
    let text = json!({"type": "string"});
    check(&at(SENT, "new"), text.clone(), &[Compatible]);
    check(&at(RECEIVED, "new"), text, &[Compatible]);
    check(&at(SENT, "age"), Value::Null, &[Breaking]);
    check(&at(RECEIVED, "age"), Value::Null, &[Compatible]);
    check(&at(RECEIVED, "name"), Value::Null, &[Breaking]);
}

#[test]
fn who_refuses_other_members_refuses_new_ones() {
    let (mut old, mut new) = (document(), document());
    for document in [&mut old, &mut new] {
        document["components"]["schemas"]["Pet"]["additionalProperties"] =
            false.into();
    }
    new["components"]["schemas"]["Pet"]["properties"]["new"] =
        json!({"type": "string"});
    let found = changes(&old, &new).unwrap();
    assert_eq!(found[0].verdict, Breaking, "{found:?}");
}

#[test]
fn words_are_only_words() {
    let description = json!("Another.");
    check(&format!("{SENT}/description"), description, &[Wording]);
}

#[test]
fn what_is_reserved_can_not_be_sent() {
    let at = format!("{SENT}/properties/name/x-reserved");
    check(&at, json!(["root"]), &[Breaking]);
}

#[test]
fn operations_may_come_but_not_go() {
    check("/paths/~1pets~1{id}", Value::Null, &[Breaking]);
    let new = json!({"get": {
        "operationId": "listPets",
        "responses": {"200": {"description": "All."}},
    }});
    check("/paths/~1all", new, &[Compatible]);
    check("/paths/~1pets/post/operationId", json!("addPet"), &[Breaking]);
}

#[test]
fn parameters_that_are_needed_break_and_others_do_not() {
    let at = "/paths/~1pets/post/parameters/-";
    let parameter = |required: bool| {
        json!({
            "name": "more", "in": "query", "required": required,
            "schema": {"type": "string"},
        })
    };
    check(at, parameter(true), &[Breaking]);
    check(at, parameter(false), &[Compatible]);
    let bound = "/paths/~1pets/post/parameters/0/schema/maximum";
    check(bound, json!(8), &[Breaking]);
    check(bound, json!(10), &[Compatible]);
}

#[test]
fn media_types_may_come_but_not_go() {
    let schema = json!({"schema": {"$ref": "#/components/schemas/Pet"}});
    for body in ["requestBody", "responses/200"] {
        let at = format!("/paths/~1pets/post/{body}/content/application~1xml");
        check(&at, schema.clone(), &[Compatible]);
        let (mut old, new) = (document(), document());
        let content = format!("/paths/~1pets/post/{body}/content");
        let content = old.pointer_mut(&content).unwrap();
        content[XML] = schema.clone();
        let found = changes(&old, &new).unwrap();
        assert_eq!(found[0].verdict, Breaking, "{found:?}");
        // Even if no media type remains that both documents have.
        let at = format!("/paths/~1pets/post/{body}/content");
        let found = verdicts(&at, json!({XML: schema}));
        assert!(found.contains(&Breaking), "{found:?}");
    }
}

#[test]
fn answers_and_their_headers_are_what_clients_rely_on() {
    let no = json!({"$ref": "#/components/responses/No"});
    check("/paths/~1pets/post/responses/409", no, &[Breaking]);
    check("/paths/~1pets/post/responses/400", Value::Null, &[Compatible]);
    let headers = "/paths/~1pets/post/responses/200/headers";
    check(headers, Value::Null, &[Breaking]);
    let header = json!({"schema": {"type": "string"}});
    check(&format!("{headers}/X-More"), header, &[Compatible]);
}

#[test]
fn who_may_call_and_how_often_is_part_of_it() {
    check("/paths/~1pets/post/x-role", json!("writer"), &[Breaking]);
    check("/paths/~1pets/post/x-role", Value::Null, &[Compatible]);
    check("/paths/~1pets/post/security", json!([]), &[Compatible]);
    check("/paths/~1pets/post/security", json!([{"a": []}]), &[Breaking]);
    for (requests, verdict) in [(9, Breaking), (11, Compatible)] {
        let at = "/x-rate-classes/all/requests";
        check(at, json!(requests), &[verdict]);
    }
    check("/x-account-parameter", json!("id"), &[Breaking]);
}
