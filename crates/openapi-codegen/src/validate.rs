//! Generates `validate`, for rules that types can't enforce.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};

use crate::{Contract, Error, dialect, server::Named};

/// Keywords that aren't rules. `default` is one of them: values to send already
/// have it.
const PROSE: [&str; 8] = [
    "default",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "externalDocs",
    "title",
    "xml",
];

/// Implements `validate` for each named type, for servers and clients.
pub(crate) fn impls(
    contract: &Contract,
    types: &Named,
) -> Result<TokenStream, Error> {
    if !contract.validates {
        return Ok(TokenStream::new());
    }
    let mut schemas = Map::new();
    let mut impls = TokenStream::new();
    for (name, schema) in &contract.schemas {
        let mut schema = schema.clone();
        dialect::walk(&mut schema, &mut |object| {
            object.retain(|keyword, _| {
                let is_own = keyword.starts_with("x-");
                !PROSE.contains(&keyword.as_str())
                    && (!is_own || keyword == "x-reserved")
            });
        });
        schemas.insert(name.clone(), schema);
        let path = types.path_of(name)?;
        impls.extend(quote! {
            impl #path {
                /// Checks this by every rule of the document, those among them
                /// that its type can't keep: how large numbers may be, and how
                /// long lists.
                pub fn validate(
                    &self,
                ) -> Result<(), openapi_validate::Invalid> {
                    SCHEMAS.validate(#name, self)
                }
            }
        });
    }
    let schemas = Value::Object(schemas).to_string();
    Ok(quote! {
        /// The rules of the document.
        static SCHEMAS: std::sync::LazyLock<openapi_validate::Schemas> =
            std::sync::LazyLock::new(|| {
                openapi_validate::Schemas::new(#schemas)
            });

        #impls
    })
}
