use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{docs, method_ident, trait_ident, types::Types};
use crate::{Contract, Error, Operation, Place};

/// One trait for each tag, with the operations of that tag.
pub(super) fn traits(
    contract: &Contract,
    types: &Types,
) -> Result<TokenStream, Error> {
    let mut traits = TokenStream::new();
    for tag in &contract.tags {
        let mut methods = TokenStream::new();
        for operation in &contract.operations {
            if operation.tag == tag.name {
                methods.extend(method(contract, types, operation)?);
            }
        }
        let ident = trait_ident(&tag.name);
        let doc = format!(" {}", tag.description);
        traits.extend(quote! {
            #[doc = #doc]
            pub trait #ident: Send + Sync + 'static { #methods }
        });
    }
    Ok(traits)
}

fn method(
    contract: &Contract,
    types: &Types,
    operation: &Operation,
) -> Result<TokenStream, Error> {
    let docs = docs(operation);
    let ident = method_ident(&operation.id);
    let arguments = arguments(types, operation)?
        .into_iter()
        .map(|Argument { name, ty, .. }| quote!(#name: #ty));
    let outcome = outcome(types, operation)?;
    let fault = types.path_of(&contract.fault.schema)?;
    Ok(quote! {
        #docs
        fn #ident(
            &self,
            call: &Call,
            #(#arguments),*
        ) -> impl Future<Output = Result<#outcome, #fault>> + Send;
    })
}

/// An argument of an operation, and the extractor that dropshot fills it with.
pub(super) struct Argument {
    pub(super) name: Ident,
    pub(super) ty: TokenStream,
    pub(super) extractor: TokenStream,
}

pub(super) fn arguments(
    types: &Types,
    operation: &Operation,
) -> Result<Vec<Argument>, Error> {
    let mut arguments = Vec::new();
    for (place, name, extractor) in [
        (Place::Path, "path", "Path"),
        (Place::Query, "query", "Query"),
        (Place::Header, "header", "Header"),
    ] {
        if let Some(ty) = types.parameters_of(operation, place)? {
            let name = format_ident!("{name}");
            let extractor = format_ident!("{extractor}");
            let extractor = quote!(dropshot::#extractor<#ty>);
            arguments.push(Argument { name, ty, extractor });
        }
    }
    if let Some(request) = &operation.request {
        let ty = types.path_of(&request.schema)?;
        let name = format_ident!("body");
        let extractor = quote!(dropshot::TypedBody<#ty>);
        arguments.push(Argument { name, ty, extractor });
    }
    Ok(arguments)
}

/// What a successful operation returns: its body, or nothing; and the headers
/// of the answer, if it has some.
pub(super) fn outcome(
    types: &Types,
    operation: &Operation,
) -> Result<TokenStream, Error> {
    let body = body(types, operation)?;
    Ok(match types.headers_of(operation)? {
        Some(headers) => quote!((#body, #headers)),
        None => body,
    })
}

/// The body of a successful answer, or nothing.
pub(super) fn body(
    types: &Types,
    operation: &Operation,
) -> Result<TokenStream, Error> {
    match &operation.success.schema {
        Some(schema) => types.path_of(schema),
        None => Ok(quote!(())),
    }
}
