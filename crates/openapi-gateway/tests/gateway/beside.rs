//! Several documents at one address.

use http::StatusCode;
use serde_json::{Value, json};

use crate::setup::Library;

/// A document with one path, and with a kind of fault of its own.
fn other() -> Value {
    let kind = |status: u16, member: &str| {
        json!({
            "x-status": status,
            "required": [member],
            "properties": {member: {}},
        })
    };
    let fault = json!({"oneOf": [kind(400, "wrong"), kind(500, "broken")]});
    let content = json!({"application/json": {"schema": fault}});
    let secret = json!({"type": "string", "format": "password"});
    json!({
        "components": {"securitySchemes": {
            "token": {"type": "apiKey", "in": "header", "name": "x-token"},
        }},
        "paths": {
            "/": {"get": {"operationId": "hidden", "responses": {}}},
            "/cards/{card}": {"get": {
                "operationId": "showCard",
                "parameters": [{"name": "card", "in": "path", "schema": secret}],
                "responses": {"200": {}, "400": {"content": content}},
            }},
        },
    })
}

#[tokio::test]
async fn each_request_is_answered_by_the_first_document_with_its_path() {
    let library = Library::beside(&other(), |forwarded| {
        crate::setup::reply(200, &json!({"path": forwarded.path_and_query}))
    })
    .await;
    for path in ["/cards/1", "/cards/1/", "/", "/1/books"] {
        let answer = library.get(path, &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
    }
    // The fault is that of the document with the path, or else of the first
    // document.
    let put = library.ask("PUT", "/cards/1", &[], "").await;
    assert_eq!(put.json()["wrong"]["code"], 400);
    for path in ["/shelves", "/cards"] {
        let missing = library.get(path, &[]).await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND, "{path}");
    }
    let missing = library.get("/cards/1/2", &[]).await;
    assert_eq!(missing.json()["wrong"]["code"], 400);
    let put = library.ask("PUT", "/", &[], "").await;
    assert_eq!(put.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_path_with_a_secret_is_logged_without_it() {
    let library =
        Library::beside(&other(), |_| crate::setup::reply(404, &json!({})))
            .await;
    for path in ["/cards/hunter2", "/cards/hunter2/3", "/cards/hunter2.json"] {
        library.ask("PUT", path, &[], "").await;
    }
    library.ask("PUT", "/1/books", &[], "").await;
    let log = library.log();
    assert!(log.contains("/cards/…") && log.contains("/1/books"), "{log}");
    assert!(!log.contains("hunter2"), "{log}");
}
