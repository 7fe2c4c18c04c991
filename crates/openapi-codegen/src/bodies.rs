//! Generates a test helper that shows whether a client loses parts of a body.

use std::collections::BTreeSet;

use quote::quote;

use crate::{
    Answer, Content, Contract, Error, Errors, error::untranslatable, render,
    server::Named,
};

/// Generates a function that reads a body with the client's type of its schema
/// and writes it again: one Rust module, for the tests of the client crate with
/// this name.
///
/// The banner becomes the first line.
pub fn bodies(
    contract: &Contract,
    client: &str,
    banner: &str,
) -> Result<String, Error> {
    let types = Named::of(contract)?;
    let client: syn::Ident = syn::parse_str(client).map_err(|error| {
        untranslatable(&contract.document, "", format!("syn: {error}"))
    })?;
    let of_requests = contract.operations.iter().filter_map(|operation| {
        match &operation.request.as_ref()?.content {
            Content::Json(schema) => Some(schema),
            Content::Form(_) | Content::Bytes => None,
        }
    });
    let of_answers = contract.operations.iter().filter_map(|operation| {
        match &operation.success.answer {
            Answer::Json(schema) => Some(schema),
            _ => None,
        }
    });
    let mut names: BTreeSet<&String> = of_requests.chain(of_answers).collect();
    match &contract.errors {
        Errors::Kinds(fault) => names.insert(&fault.schema),
        Errors::Schema(schema) => names.insert(schema),
        Errors::Dropshot => false,
    };
    let mut arms = Vec::new();
    for name in names {
        let path = types.path_of(name)?;
        let ty = quote!(#client::#path);
        arms.push(quote!(#name => again(body, #ty::validate),));
    }
    let tokens = quote! {
        //! Bodies, by the types of the client.

        use serde::{Serialize, de::DeserializeOwned};
        use serde_json::Value;

        /// Reads a body of the schema of that name, checks it, and writes it
        /// again. Nothing if no body has that schema.
        #[allow(clippy::too_many_lines, reason = "a line for each schema")]
        pub fn rewritten(
            schema: &str,
            body: &Value,
        ) -> Option<Result<Value, String>> {
            Some(match schema {
                #(#arms)*
                _ => return None,
            })
        }

        fn again<T: DeserializeOwned + Serialize>(
            body: &Value,
            validate: fn(&T) -> Result<(), openapi_validate::Invalid>,
        ) -> Result<Value, String> {
            let value = T::deserialize(body).map_err(|e| e.to_string())?;
            validate(&value).map_err(|e| e.to_string())?;
            serde_json::to_value(value).map_err(|e| e.to_string())
        }
    };
    render::render(contract, tokens, banner)
}
