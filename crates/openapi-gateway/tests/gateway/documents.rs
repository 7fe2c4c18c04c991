//! Documents that can't be enforced.

use openapi_gateway::DocumentError;
use serde_json::{Value, json};

use crate::{library::document, setup::compile};

/// The error of the document after the value at `pointer` is replaced.
fn error(pointer: &str, value: Value) -> String {
    let mut document = document();
    *document.pointer_mut(pointer).unwrap() = value;
    compile(&document).unwrap_err().to_string()
}

#[test]
fn what_cannot_be_enforced_is_named() {
    let get = "/paths/~1{branch}~1readers~1{reader}~1loans/get";
    for (pointer, value, message) in [
        (
            "/x-roles",
            json!(["reader"]),
            "operation createBook has the role writer, not one of x-roles",
        ),
        (
            "/x-rate-classes/read/requests",
            json!("many"),
            "the rate class read can't be followed",
        ),
        (
            &format!("{get}/x-rate-class"),
            json!("rare"),
            "operation listLoans has the rate class rare, not one of \
             x-rate-classes",
        ),
        (
            "/paths/~1{branch}~1readers~1{reader}~1loans/parameters/1/\
             x-percent-layers",
            json!(4),
            "operation listLoans has a parameter without name or schema, or \
             with less than 1 or more than 3 x-percent-layers",
        ),
        (
            "/components/schemas/Book/xml",
            json!({"name": "book", "prefix": "b"}),
            "the words about XML can't be followed: prefixes aren't written",
        ),
        (
            "/components/schemas/Books/properties/books/items/$ref",
            json!("#/components/schemas/Books"),
            "the words about XML can't be followed: \
             #/components/schemas/Books refers to itself",
        ),
        (
            "/components/securitySchemes/token/in",
            json!("cookie"),
            "the security schemes have none of the type apiKey in a header",
        ),
    ] {
        assert_eq!(error(pointer, value), message);
    }
    let faults = error("/components/schemas/Fault/oneOf", json!([]));
    assert_eq!(faults, DocumentError::Fault.to_string());
    compile(&document()).unwrap();
}
