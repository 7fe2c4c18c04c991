use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Types, docs, error_type};
use crate::{
    Answer, Content, Contract, Error, Operation, Place,
    names::{service_ident, snake_ident},
};

/// Generates a trait for each tag, with its operations.
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
        let ident = service_ident(&tag.name);
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
    let ident = snake_ident(&operation.id);
    let arguments = arguments(types, operation)?
        .into_iter()
        .map(|Argument { name, ty, .. }| quote!(#name: #ty));
    let result = result(contract, types, operation)?;
    Ok(quote! {
        #docs
        fn #ident(
            &self,
            call: &Call,
            #(#arguments),*
        ) -> impl Future<Output = #result> + Send;
    })
}

/// An argument of an operation, and the dropshot extractor that provides it.
pub(crate) struct Argument {
    pub(crate) name: Ident,
    pub(crate) ty: TokenStream,
    pub(crate) extractor: TokenStream,
    /// The expression that passes the extracted value on.
    pub(crate) passed: TokenStream,
}

pub(crate) fn arguments(
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
            let passed = quote!(#name.into_inner());
            arguments.push(Argument { name, ty, extractor, passed });
        }
    }
    if let Some(request) = &operation.request {
        let name = format_ident!("body");
        arguments.push(match &request.content {
            Content::Json(schema) | Content::Form(schema) => {
                let ty = types.path_of(schema)?;
                let extractor = quote!(dropshot::TypedBody<#ty>);
                let passed = quote!(#name.into_inner());
                Argument { name, ty, extractor, passed }
            }
            Content::Bytes => {
                let ty = quote!(dropshot::UntypedBody);
                let (extractor, passed) = (ty.clone(), quote!(#name));
                Argument { name, ty, extractor, passed }
            }
        });
    }
    if operation.success.answer == Answer::Websocket {
        let name = format_ident!("upgraded");
        let ty = quote!(dropshot::WebsocketConnection);
        let (extractor, passed) = (ty.clone(), quote!(#name));
        arguments.push(Argument { name, ty, extractor, passed });
    }
    Ok(arguments)
}

/// The return type of a service's method.
pub(crate) fn result(
    contract: &Contract,
    types: &Types,
    operation: &Operation,
) -> Result<TokenStream, Error> {
    if operation.success.answer == Answer::Websocket {
        return Ok(quote!(dropshot::WebsocketChannelResult));
    }
    let body = body(types, operation)?;
    let outcome = match types.headers_of(operation)? {
        Some(headers) => quote!((#body, #headers)),
        None => body,
    };
    let error = error_type(contract, types)?;
    Ok(quote!(Result<#outcome, #error>))
}

/// The body of a successful answer, or the type that a service returns instead.
pub(super) fn body(
    types: &Types,
    operation: &Operation,
) -> Result<TokenStream, Error> {
    Ok(match &operation.success.answer {
        Answer::Json(schema) => return types.path_of(schema),
        Answer::Empty | Answer::Websocket => quote!(()),
        Answer::Bytes => quote!(openapi_runtime::Media),
        Answer::Redirect => quote!(String),
        Answer::Free => quote!(openapi_runtime::Response),
    })
}
