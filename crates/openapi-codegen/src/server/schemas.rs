use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::types::{Types, registrations};
use crate::{Contract, Error, dialect};

/// Implements `JsonSchema` with the document's own schema, for every type that
/// dropshot needs it for. A derived one would lose bounds, patterns and
/// formats.
pub(super) fn impls(
    contract: &Contract,
    types: &Types,
) -> Result<TokenStream, Error> {
    let mut impls = TokenStream::new();
    for (name, schema) in &contract.schemas {
        let path = types.path_of(name)?;
        let is_inline = contract.inline.contains(name);
        impls.extend(json_schema(types, &path, name, schema, is_inline)?);
    }
    for structs in types.structs() {
        let path = types.path_of_struct(structs)?;
        impls.extend(json_schema(
            types,
            &path,
            &structs.name,
            &structs.schema,
            false,
        )?);
    }
    Ok(impls)
}

fn json_schema(
    types: &Types,
    path: &TokenStream,
    name: &str,
    schema: &Value,
    is_inline: bool,
) -> Result<TokenStream, Error> {
    let inline = is_inline.then(|| {
        quote! {
            fn is_referenceable() -> bool {
                false
            }
        }
    });
    let text = dialect::to_schemars(schema).to_string();
    let registrations = registrations(types, schema)?;
    Ok(quote! {
        impl schemars::JsonSchema for #path {
            fn schema_name() -> String {
                #name.to_owned()
            }

            #inline

            fn json_schema(
                generator: &mut schemars::r#gen::SchemaGenerator,
            ) -> schemars::schema::Schema {
                openapi_runtime::embedded_schema(
                    generator,
                    #text,
                    &[#(#registrations),*],
                )
            }
        }
    })
}
