//! dropshot emits the documents that the servers were generated from.

use dropshot::{ApiDescription, StubContext};
use openapi_runtime::differences;
use openapi_snapshots::{
    answers, errors, files, inline, kinds, lossless, minimal, names, schemas,
};
use serde_json::Value;

fn emitted(api: &ApiDescription<StubContext>) -> Value {
    let api = api.openapi("any", semver::Version::new(0, 0, 0));
    api.json().expect("dropshot emits JSON")
}

macro_rules! emits {
    ($($name:ident: $module:ident,)*) => {
        $(
            #[test]
            fn $name() {
                let api = $name::server::$module::stub_api_description()
                    .expect("dropshot takes it");
                let document: Value = serde_json::from_str($name::DOCUMENT)
                    .expect("the document is JSON");
                let found = differences(&document, &emitted(&api));
                assert!(found.is_empty(), "{found:#?}");
            }
        )*
    };
}

emits! {
    answers: answers_api_mod,
    errors: errors_api_mod,
    files: files_api_mod,
    inline: inline_api_mod,
    kinds: kinds_api_mod,
    lossless: lossless_api_mod,
    minimal: minimal_api_mod,
    names: x3d_names_more_api_mod,
    schemas: schemas_api_mod,
}

#[test]
fn what_another_server_emits_is_told() {
    let api = errors::server::errors_api_mod::stub_api_description()
        .expect("dropshot takes it");
    let emitted = emitted(&api);
    for (pointer, value) in [
        ("/paths/~1pets~1{petId}/get/operationId", "other".into()),
        ("/paths/~1pets~1{petId}/delete/tags/0", "other".into()),
        ("/components/schemas/Pet/properties/name/maxLength", 41.into()),
        ("/components/schemas/Pet/required", Value::Null),
    ] {
        let mut document: Value = serde_json::from_str(errors::DOCUMENT)
            .expect("the document is JSON");
        *document.pointer_mut(pointer).expect("it has that") = value;
        let found = differences(&document, &emitted);
        assert_eq!(found.len(), 1, "{pointer}: {found:#?}");
    }
}
