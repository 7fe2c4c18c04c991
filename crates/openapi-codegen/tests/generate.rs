//! Code generated from a small document.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use openapi_codegen::{
    Contract, Document, Error, client, lower, lower_behind_gateway, server,
};
use serde_json::{Value, json};

/// A document with one operation, which has a parameter in a header, and with
/// faults that repeat a member in a header.
fn document() -> Value {
    let schema = |name: &str| {
        let reference = format!("#/components/schemas/{name}");
        json!({"application/json": {"schema": {"$ref": reference}}})
    };
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
        "info": {"title": "Pets", "version": "1.0.0"},
        "tags": [{"name": "pets", "description": "Pets."}],
        "paths": {"/pets": {"post": {
            "operationId": "createPet",
            "tags": ["pets"],
            "parameters": [{
                "name": "X-Given-By",
                "in": "header",
                "schema": {"$ref": "#/components/schemas/Giver"},
            }],
            "requestBody": {"required": true, "content": schema("Pet")},
            "responses": {
                "200": {
                    "description": "It.",
                    "headers": {"X-Taken-By": {
                        "required": true,
                        "schema": {"$ref": "#/components/schemas/Giver"},
                    }},
                    "content": schema("Pet"),
                },
                "400": {"description": "No.", "content": schema("Fault")},
            },
        }}},
        "components": {"schemas": {
            "Giver": {"type": "string", "minLength": 1},
            "Pet": {
                "type": "object",
                "required": ["name"],
                "properties": {"name": {"type": "string"}},
            },
            "Detail": {
                "type": "object",
                "required": ["code", "message"],
                "properties": {
                    "code": {"type": "integer", "format": "int32"},
                    "message": {"type": "string"},
                    "retryAfter": {
                        "type": "string", "x-header": "Retry-After",
                    },
                },
            },
            "Fault": {"oneOf": [kind(400, "bad"), kind(500, "failed")]},
        }},
    })
}

fn lowered(document: &Value) -> Result<Contract, Error> {
    lower(&Document::parse("pets.json", &document.to_string())?)
}

#[test]
fn a_path_has_another_one_behind_a_gateway() {
    let mut document = document();
    let mut other = document["paths"]["/pets"]["post"].clone();
    other["operationId"] = json!("createDog");
    let mut variable = other.clone();
    variable["operationId"] = json!("createOne");
    variable["parameters"] = json!([{
        "name": "kind", "in": "path", "required": true,
        "schema": {"type": "string"},
    }]);
    document["paths"]["/pets/dogs"] = json!({"post": other});
    document["paths"]["/pets/{kind}"] = json!({"post": variable});
    let behind = |document: &Value| {
        let document = Document::parse("pets.json", &document.to_string());
        lower_behind_gateway(&document.unwrap())
    };
    assert!(behind(&document).is_err(), "dropshot can't tell them apart");
    document["paths"]["/pets/dogs"]["post"]["x-inner-path"] = json!("/dogs");
    let contract = behind(&document).unwrap();
    let own = contract.operations.iter().find(|it| it.id == "createDog");
    let own = own.unwrap();
    assert_eq!((&*own.path, &*own.inner_path), ("/pets/dogs", "/dogs"));
    assert!(lowered(&document).is_err(), "nobody forwards to it");
}

/// The text with all whitespace reduced to single spaces.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn parameters_in_headers_are_a_struct_and_keep_their_names() {
    let contract = lowered(&document()).unwrap();
    let server = one_line(&server(&contract, "Generated.").unwrap());
    for expected in [
        // The method that a service implements.
        "call: &Call, header: types::CreatePetHeader, body: types::Pet,",
        // dropshot ignores case here, but the names must be as in the document.
        r#"rename = "X-Given-By","#,
        "pub x_given_by: ::std::option::Option<Giver>,",
        // The body comes last, since dropshot requires that of the extractor
        // which consumes it.
        "header: dropshot::Header<types::CreatePetHeader>, body: \
         dropshot::TypedBody<types::Pet>,",
    ] {
        assert!(server.contains(expected), "{expected}\nis not in\n{server}");
    }
    let client = one_line(&client(&contract, "Generated.").unwrap());
    for expected in [
        "pub fn x_given_by<V>(mut self, value: V) -> Self",
        r#"header_map.append("X-Given-By", value.to_string().try_into()?);"#,
    ] {
        assert!(client.contains(expected), "{expected}\nis not in\n{client}");
    }
}

#[test]
fn headers_of_answers_are_a_struct_beside_the_body() {
    let contract = lowered(&document()).unwrap();
    let server = one_line(&server(&contract, "Generated.").unwrap());
    for expected in [
        "Result<(types::Pet, types::CreatePetHeaders), types::Fault>",
        "pub x_taken_by: Giver,",
        "dropshot::HttpResponseHeaders< dropshot::HttpResponseOk<types::Pet>, \
         types::CreatePetHeaders, >",
    ] {
        assert!(server.contains(expected), "{expected}\nis not in\n{server}");
    }
}

#[test]
fn headers_that_cannot_be_sent_are_refused() {
    for (answer, at) in [
        (
            json!({"headers": {"X-Taken-By": {"content": {"text/plain": {}}}}, "content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/Pet"}}}}),
            "200/headers/X-Taken-By",
        ),
        (
            json!({"headers": {"X-Taken-By": {"schema": {"type": "string"}}}}),
            "200/headers",
        ),
    ] {
        let mut document = document();
        let mut answer = answer;
        answer["description"] = "It.".into();
        document["paths"]["/pets"]["post"]["responses"]["200"] = answer;
        let Err(Error::Refused(problems)) = lowered(&document) else {
            panic!("it was not refused");
        };
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        assert_eq!(problem.at, format!("/paths/~1pets/post/responses/{at}"));
    }
}

#[test]
fn only_a_server_writes_into_a_fault() {
    let contract = lowered(&document()).unwrap();
    let method = "fn detail_mut(&mut self) -> &mut types::Detail";
    assert!(server(&contract, "Generated.").unwrap().contains(method));
    assert!(!client(&contract, "Generated.").unwrap().contains("detail_mut"));
}

#[test]
fn a_member_that_no_header_can_repeat_is_refused() {
    for wrong in [
        json!({"type": "string", "x-header": "Retry After"}),
        json!({"type": "string", "x-header": ""}),
        json!({"type": "string", "x-header": true}),
        json!({"type": "integer", "x-header": "Retry-After"}),
    ] {
        let mut document = document();
        document["components"]["schemas"]["Detail"]["properties"]["retryAfter"] =
            wrong;
        let Err(Error::Refused(problems)) = lowered(&document) else {
            panic!("it was not refused");
        };
        assert_eq!(problems.len(), 1);
        assert_eq!(
            problems[0].at,
            "/components/schemas/Detail/properties/retryAfter/x-header"
        );
    }
}

#[test]
fn null_needs_a_type_beside_it() {
    let schema = json!({"$ref": "#/components/schemas/Detail"});
    let typed = json!({"type": "string", "nullable": true});
    let untyped = json!({"allOf": [schema], "nullable": true});
    for (schema, is_refused) in [(typed, false), (untyped, true)] {
        let mut document = document();
        document["components"]["schemas"]["Nothing"] =
            json!({"type": "object", "properties": {"nullable": schema}});
        let text = document.to_string();
        let document = Document::parse("pets.json", &text).unwrap();
        // Without a gateway, null is accepted there.
        assert!(lower(&document).is_ok());
        match lower_behind_gateway(&document) {
            Ok(_) => assert!(!is_refused, "it was not refused"),
            Err(Error::Refused(problems)) => {
                assert!(is_refused, "{problems:?}");
                assert_eq!(
                    problems[0].at,
                    "/components/schemas/Nothing/properties/nullable/nullable"
                );
            }
            Err(other) => panic!("{other}"),
        }
    }
}

#[test]
fn types_are_checked_by_every_rule_of_their_schemas() {
    let mut document = document();
    document["components"]["schemas"]["Pet"]["properties"]["legs"] =
        json!({"type": "integer", "maximum": 4, "description": "So many."});
    let document = Document::parse("pets.json", &document.to_string());
    let contract = lower_behind_gateway(&document.unwrap()).unwrap();
    for text in [
        server(&contract, "Generated.").unwrap(),
        client(&contract, "Generated.").unwrap(),
    ] {
        let text = one_line(&text);
        for expected in [
            "impl types::Pet { /// Checks this by every rule",
            r#"SCHEMAS.validate("Pet", self)"#,
            r#"\"legs\":{\"type\":\"integer\",\"maximum\":4}"#,
        ] {
            assert!(text.contains(expected), "{expected}\nis not in\n{text}");
        }
    }
}

#[test]
fn what_is_absent_null_or_empty_differs_where_the_document_says_so() {
    for is_partial in [true, false] {
        let mut document = document();
        let pet = &mut document["components"]["schemas"]["Pet"];
        pet["x-partial"] = is_partial.into();
        pet["required"] = json!(["name", "owner"]);
        for (name, schema) in [
            ("nick", json!({"type": "string", "nullable": true})),
            ("owner", json!({"type": "string", "nullable": true})),
            ("toys", json!({"type": "array", "items": {"type": "string"}})),
        ] {
            pet["properties"][name] = schema;
        }
        let contract = lowered(&document).unwrap();
        let text = "::std::string::String";
        let option = "::std::option::Option<";
        for code in [
            server(&contract, "Generated.").unwrap(),
            client(&contract, "Generated.").unwrap(),
        ] {
            let code = one_line(&code).replace(", >", ">").replace("< ", "<");
            let code = code.replace(" >", ">");
            let has = |expected: &str| {
                assert!(code.contains(expected), "{expected} isn't in {code}");
            };
            // None is written as null.
            has(&format!("pub owner: {option}{text}>,"));
            if is_partial {
                has("#[serde(default, deserialize_with = \"super::present\")]");
                has(&format!("pub nick: {option}{option}{text}>>,"));
                has(&format!("pub toys: {option}::std::vec::Vec<{text}>>,"));
            } else {
                has(&format!("pub nick: {option}{text}>,"));
                has(&format!("pub toys: ::std::vec::Vec<{text}>,"));
            }
        }
    }
}
