//! The client half, by progenitor.

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use quote::quote;
use serde_json::{Map, Value};

use crate::{
    Contract, Error, partial, render,
    server::{Types, fault},
    validate,
};

const JSON: &str = "application/json";

/// Generates the client half of a contract: one Rust module with a builder for
/// each operation, for a crate that depends on progenitor-client.
///
/// The banner becomes the first line.
pub fn client(contract: &Contract, banner: &str) -> Result<String, Error> {
    // progenitor takes one media type for each body and panics on two.
    let mut json = contract.document.clone();
    keep_json(&mut json);
    let schemas = json["components"]["schemas"].as_object_mut();
    for schema in schemas.into_iter().flat_map(Map::values_mut) {
        schema.as_object_mut().map(partial::open_lists);
    }
    let failed =
        |message: String| Error::Generator { generator: "progenitor", message };
    let document: OpenAPI = serde_json::from_value(json)
        .map_err(|error| failed(error.to_string()))?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_derive("PartialEq");
    let client = Generator::new(&settings)
        .generate_tokens(&document)
        .map_err(|error| failed(error.to_string()))?;
    let types = Types::of(contract)?;
    let faults = fault::accessors(contract, &types)?;
    let validations = validate::impls(contract, &types)?;
    let tokens = quote!(#client #faults #validations);
    render::render(contract, tokens, banner)
}

fn keep_json(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(Value::Object(content)) = object.get_mut("content") {
                content.retain(|media_type, _| media_type == JSON);
            }
            object.values_mut().for_each(keep_json);
        }
        Value::Array(items) => items.iter_mut().for_each(keep_json),
        _ => {}
    }
}
