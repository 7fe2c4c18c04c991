//! Generates the server: types, schemas, service traits, the dropshot API trait
//! and the operation table.

pub(crate) mod api;
pub(crate) mod fault;
mod operations;
mod schemas;
pub(crate) mod services;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use self::types::{Named, Types};
use crate::{
    Contract, Error, Errors, Operation, Place, error::untranslatable,
    guard::guard, names::pascal, render, validate,
};

/// Generates the server of a contract: one Rust module, for a crate that
/// depends on dropshot, openapi-runtime, and the dependencies of typify's
/// types.
///
/// The banner becomes the first line.
pub fn server(contract: &Contract, banner: &str) -> Result<String, Error> {
    let outcome = guard(|| Ok(generate(contract, banner)));
    outcome.unwrap_or_else(|message| {
        Err(untranslatable(&contract.document, "", message))
    })
}

fn generate(contract: &Contract, banner: &str) -> Result<String, Error> {
    let types = Types::of(contract)?;
    let title = format!(" {}, as its document has it.", contract.title);
    let type_definitions = types.definitions()?;
    let schemas = schemas::impls(contract, &types)?;
    let faults = match &contract.errors {
        Errors::Kinds(fault) => {
            let accessors = fault::accessors(fault, &types)?;
            let impls = fault::impls(fault, &types)?;
            quote!(#accessors #impls)
        }
        Errors::Schema(_) | Errors::Dropshot => TokenStream::new(),
    };
    let validations = validate::impls(contract, &types)?;
    let services = services::traits(contract, &types)?;
    let api = api::api(contract, &types)?;
    let operations = operations::table(contract);
    let tokens = quote! {
        #![doc = #title]

        use openapi_runtime::{Call, Operation};

        /// The types of the document.
        pub mod types { #type_definitions }

        /// The schemas of the document, word for word.
        mod schemas {
            use super::types;
            #schemas
        }

        #faults
        #validations
        #services
        #api
        #operations
    };
    render::render(contract, tokens, banner)
}

/// The type of all errors.
pub(crate) fn error_type(
    contract: &Contract,
    types: &Named,
) -> Result<TokenStream, Error> {
    match &contract.errors {
        Errors::Kinds(fault) => types.path_of(&fault.schema),
        Errors::Schema(schema) => {
            let schema = types.path_of(schema)?;
            Ok(quote!(openapi_runtime::Failure<#schema>))
        }
        Errors::Dropshot => Ok(quote!(dropshot::HttpError)),
    }
}

/// The name of the struct with an operation's parameters in one place.
pub(crate) fn parameters_name(operation: &Operation, place: Place) -> String {
    let place = match place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::Header => "Header",
    };
    format!("{}{place}", pascal(&operation.id))
}

/// The name of the struct with the headers of an operation's answer.
pub(crate) fn headers_name(operation: &Operation) -> String {
    format!("{}Headers", pascal(&operation.id))
}

/// The summary and the description of an operation, as doc attributes.
fn docs(operation: &Operation) -> TokenStream {
    let summary = operation.summary.iter();
    let description = operation.description.iter();
    let texts: Vec<String> =
        summary.chain(description).map(|text| format!(" {text}")).collect();
    let text = texts.join("\n\n");
    quote!(#[doc = #text])
}
