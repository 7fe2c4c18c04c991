//! The server half: types, schemas, service traits, the dropshot API trait and
//! the operation table.

mod api;
pub(crate) mod fault;
mod operations;
mod schemas;
mod services;
mod types;

use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

pub(crate) use self::types::Types;
use crate::{Contract, Error, Operation, Place, render, validate};

/// Generates the server half of a contract: one Rust module, for a crate that
/// depends on dropshot, openapi-runtime, and what typify's types need.
///
/// The banner becomes the first line.
pub fn server(contract: &Contract, banner: &str) -> Result<String, Error> {
    let types = Types::of(contract)?;
    let title = format!(" {}, as its document has it.", contract.title);
    let type_definitions = types.definitions();
    let schemas = schemas::impls(contract, &types)?;
    let fault_accessors = fault::accessors(contract, &types)?;
    let fault_impls = fault::impls(contract, &types)?;
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

        #fault_accessors
        #fault_impls
        #validations
        #services
        #api
        #operations
    };
    render::render(contract, tokens, banner)
}

/// How the one parameter struct of an operation and a place is called.
fn parameters_name(operation: &Operation, place: Place) -> String {
    let place = match place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::Header => "Header",
    };
    format!("{}{place}", operation.id.to_pascal_case())
}

/// How the one struct of the headers of an operation's answer is called.
fn headers_name(operation: &Operation) -> String {
    format!("{}Headers", operation.id.to_pascal_case())
}

fn trait_ident(tag: &str) -> Ident {
    format_ident!("{}", tag.to_pascal_case())
}

/// An identifier, raw when it is a keyword.
fn method_ident(name: &str) -> Ident {
    let name = name.to_snake_case();
    syn::parse_str(&name).unwrap_or_else(|_| format_ident!("r#{name}"))
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
