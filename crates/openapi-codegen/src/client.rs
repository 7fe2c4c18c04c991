//! Generates the client with progenitor.

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use quote::quote;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{
    Contract, Error, Errors, Method, Problem, Rule,
    error::{refuse, untranslatable},
    guard::guard,
    lower::escape,
    partial, render,
    server::{Named, fault},
    validate,
};

const JSON: &str = "application/json";
/// The keywords with examples of a body.
const EXAMPLES: [&str; 3] = ["example", "examples", "x-invalid-examples"];

/// Generates the client of a contract: one Rust module with a builder for each
/// operation, for a crate that depends on progenitor-client.
///
/// The banner becomes the first line.
pub fn client(contract: &Contract, banner: &str) -> Result<String, Error> {
    let json = projection(contract);
    let client = generate(&json)
        .map_err(|message| culprits(contract, &json, &message))?;
    let types = Named::of(contract)?;
    let faults = match &contract.errors {
        Errors::Kinds(fault) => fault::accessors(fault, &types)?,
        Errors::Schema(_) | Errors::Dropshot => TokenStream::new(),
    };
    let validations = validate::impls(contract, &types)?;
    let tokens = quote!(#client #faults #validations);
    render::render(contract, tokens, banner)
}

fn generate(json: &Value) -> Result<TokenStream, String> {
    let document =
        OpenAPI::deserialize(json).map_err(|error| error.to_string())?;
    let mut settings = GenerationSettings::default();
    settings
        .with_map_type("::std::collections::BTreeMap")
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_derive("PartialEq");
    guard(|| {
        Generator::new(&settings)
            .generate_tokens(&document)
            .map_err(|error| error.to_string())
    })
}

/// The document as progenitor can read it. progenitor takes one media type for
/// each body and panics on two, takes `default` for a success as well, and
/// makes one type of all inline schemas of an operation's answers. It ignores
/// examples, which can be most of a document, so they are removed.
fn projection(contract: &Contract) -> Value {
    let mut json = contract.document.json().clone();
    let components = json.get_mut("components");
    if let Some(Value::Object(components)) = components {
        components.shift_remove("examples");
    }
    keep_json(&mut json);
    drop_optional(&mut json["paths"]);
    let schemas = json.pointer_mut("/components/schemas");
    let schemas = schemas.and_then(Value::as_object_mut);
    for schema in schemas.into_iter().flat_map(Map::values_mut) {
        schema.as_object_mut().map(partial::open_lists);
    }
    name_defaults(&mut json["paths"]);
    if let Errors::Schema(name) = &contract.errors
        && contract.inline.contains(name)
        && let Some(schema) = contract.schema(name)
    {
        json["components"]["schemas"][name] = schema.clone();
        let reference =
            json!({"$ref": format!("#/components/schemas/{}", escape(name))});
        for place in ["/paths", "/components/responses"] {
            if let Some(responses) = json.pointer_mut(place) {
                name_errors(responses, schema, &reference);
            }
        }
    }
    json
}

/// Removes optional bodies of answers: progenitor's clients can't read them.
fn drop_optional(paths: &mut Value) {
    let items = paths.as_object_mut().into_iter().flatten();
    let operations =
        items.filter_map(|(_, item)| item.as_object_mut()).flatten();
    for (_, operation) in operations {
        let responses = operation.get_mut("responses");
        let responses = responses.and_then(Value::as_object_mut);
        for response in responses.into_iter().flat_map(Map::values_mut) {
            if response["x-empty-body"] == true
                && let Some(response) = response.as_object_mut()
            {
                response.shift_remove("content");
            }
        }
    }
}

/// If there is a success, `default` stands for every error.
fn name_defaults(paths: &mut Value) {
    let items = paths.as_object_mut().into_iter().flatten();
    let operations =
        items.filter_map(|(_, item)| item.as_object_mut()).flatten();
    for (_, operation) in operations {
        let responses = operation.get_mut("responses");
        let Some(Value::Object(responses)) = responses else { continue };
        let is_success = |status: &String| status.starts_with(['1', '2', '3']);
        if !responses.keys().any(is_success) {
            continue;
        }
        if let Some(default) = responses.shift_remove("default") {
            for range in ["4XX", "5XX"] {
                let entry = responses.entry(range);
                entry.or_insert_with(|| default.clone());
            }
        }
    }
}

fn name_errors(value: &mut Value, schema: &Value, reference: &Value) {
    match value {
        Value::Object(object) => {
            if let Some(Value::Object(content)) = object.get_mut("content") {
                for media in content.values_mut() {
                    if media["schema"] == *schema {
                        media["schema"] = reference.clone();
                    }
                }
                return;
            }
            for value in object.values_mut() {
                name_errors(value, schema, reference);
            }
        }
        Value::Array(items) => {
            for item in items {
                name_errors(item, schema, reference);
            }
        }
        _ => {}
    }
}

fn keep_json(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(Value::Object(content)) = object.get_mut("content")
                && content.contains_key(JSON)
            {
                content.retain(|media_type, _| media_type == JSON);
                if let Some(Value::Object(media)) = content.get_mut(JSON) {
                    media.retain(|member, _| !EXAMPLES.contains(&&**member));
                }
            }
            object.values_mut().for_each(keep_json);
        }
        Value::Array(items) => items.iter_mut().for_each(keep_json),
        _ => {}
    }
}

/// The operations that progenitor can't translate, found by trying each alone.
fn culprits(contract: &Contract, json: &Value, message: &str) -> Error {
    let mut problems = Vec::new();
    for operation in &contract.operations {
        let mut alone = json.clone();
        let method = operation.method.as_str().to_lowercase();
        let mut item = json["paths"][&operation.path].clone();
        if let Value::Object(item) = &mut item {
            item.retain(|name, _| {
                *name == method || Method::named(name).is_none()
            });
        }
        alone["paths"] = json!({operation.path.as_str(): item});
        if let Err(message) = generate(&alone) {
            let at = format!("/paths/{}/{method}", escape(&operation.path));
            let message = format!("progenitor: {message}");
            problems.push(Problem::new(at, Rule::Untranslatable, message));
        }
    }
    if problems.is_empty() || problems.len() == contract.operations.len() {
        let message = format!("progenitor: {message}");
        return untranslatable(&contract.document, "", message);
    }
    refuse(&contract.document, problems)
}
