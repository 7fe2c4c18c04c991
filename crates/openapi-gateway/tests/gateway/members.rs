//! Members of a body that need another role, and optional bodies.

use http::StatusCode;
use openapi_gateway::DocumentError;
use serde_json::{Value, json};

use crate::{
    library::document,
    setup::{Library, Reply, compile, reply},
};

/// A desk where readers can borrow books, and only writers can close it.
fn desk() -> Value {
    let mut document = document();
    let mut responses =
        document["paths"]["/{branch}/books"]["post"]["responses"].take();
    responses.as_object_mut().unwrap().remove("201");
    let slip = json!({"$ref": "#/components/schemas/Slip"});
    responses["202"] = json!({
        "x-empty-body": true,
        "content": {"application/json": {"schema": slip}},
    });
    let branch = json!({
        "name": "branch",
        "in": "path",
        "required": true,
        "schema": {"type": "string"},
    });
    let visit = json!({"$ref": "#/components/schemas/Visit"});
    document["paths"] = json!({"/{branch}/desk": {
        "parameters": [branch],
        "post": {
            "operationId": "visitDesk",
            "x-role": "reader",
            "requestBody": {
                "required": true,
                "content": {"application/json": {"schema": visit}},
            },
            "responses": responses,
        },
    }});
    let schemas = &mut document["components"]["schemas"];
    schemas["Slip"] = json!({
        "type": "object", "properties": {"number": {"type": "integer"}},
    });
    schemas["Closing"] = json!({"type": "object", "x-role": "writer"});
    schemas["Loan"] = json!({"type": "object", "properties": {
        "forever": {"type": "boolean", "x-role": "writer"},
        "and": {"allOf": [{"$ref": "#/components/schemas/Copies"}]},
        "last": {"allOf": [{"$ref": "#/components/schemas/Closing"}]},
    }});
    schemas["Copies"] = json!({"type": "object", "properties": {
        "number/all": {"type": "integer", "x-role": "writer"},
        "more": {"type": "object"},
    }});
    schemas["Visit"] = json!({
        "type": "object",
        "maxProperties": 1,
        "properties": {
            "borrow": {"$ref": "#/components/schemas/Loan"},
            "close": {"$ref": "#/components/schemas/Closing"},
            "open": {"type": "object", "x-role": "writer", "nullable": true},
        },
    });
    document
}

async fn visit(desk: &Library, token: &str, body: &Value) -> Reply {
    let headers = [("x-token", token)];
    desk.ask("POST", "/1/desk", &headers, &body.to_string()).await
}

#[tokio::test]
async fn a_member_takes_the_role_that_it_says() {
    let desk = Library::beside(&desk(), |_| reply(202, &json!({}))).await;
    for body in [
        json!({"borrow": {}}),
        json!({}),
        json!({"borrow": {"and": {"forever": true, "number": 1}}}),
    ] {
        for token in ["reader", "writer"] {
            let answer = visit(&desk, token, &body).await;
            assert_eq!(answer.status, StatusCode::ACCEPTED, "{}", answer.body);
        }
    }
    let before = desk.forwarded().len();
    let closing = [
        json!({"close": {}}),
        json!({"open": null}),
        json!({"borrow": {"forever": false}}),
        json!({"borrow": {"last": {}}}),
        json!({"borrow": {"and": {"number/all": 7}}}),
    ];
    for body in &closing {
        let answer = visit(&desk, "reader", body).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.body);
        let message = answer.json()["forbidden"]["message"].clone();
        let message = message.as_str().unwrap();
        assert!(message.contains("needs the role writer"), "{message}");
    }
    assert_eq!(desk.forwarded().len(), before);
    for body in &closing {
        let answer = visit(&desk, "writer", body).await;
        assert_eq!(answer.status, StatusCode::ACCEPTED, "{}", answer.body);
    }
}

#[test]
fn a_member_with_a_role_is_in_one_place() {
    let mut document = desk();
    let copies = json!({"$ref": "#/components/schemas/Copies"});
    document["components"]["schemas"]["Copies"]["properties"]["more"] = copies;
    let refused = compile(&document).unwrap_err();
    let of = |error: &DocumentError| {
        matches!(error, DocumentError::EndlessRole { operation }
            if operation == "visitDesk")
    };
    assert!(of(&refused), "{refused}");
    let copies = &mut document["components"]["schemas"]["Copies"];
    copies["properties"]["number/all"] = json!({"type": "integer"});
    compile(&document).unwrap();
}

#[test]
fn a_member_has_no_role_that_there_is_not() {
    let mut document = desk();
    compile(&document).unwrap();
    let closing = &mut document["components"]["schemas"]["Closing"];
    closing["x-role"] = json!("cleaner");
    let refused = compile(&document).unwrap_err();
    assert!(
        matches!(&refused, DocumentError::Role { role, .. } if role == "cleaner"),
        "{refused}"
    );
}

#[tokio::test]
async fn what_has_no_members_is_sent_as_no_body() {
    let empty = Library::beside(&desk(), |_| reply(202, &json!({}))).await;
    let answer = visit(&empty, "reader", &json!({})).await;
    assert_eq!(answer.status, StatusCode::ACCEPTED);
    assert_eq!((answer.body.as_str(), answer.header("content-type")), ("", ""));
    assert_eq!(answer.header("content-length"), "0");

    let slip = json!({"number": 7});
    let own = slip.clone();
    let full = Library::beside(&desk(), move |_| reply(202, &own)).await;
    let answer = visit(&full, "reader", &json!({})).await;
    assert_eq!(answer.json(), slip);
    assert_eq!(answer.header("content-type"), "application/json");
}
