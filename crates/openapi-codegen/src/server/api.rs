use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    docs, method_ident,
    services::{Argument, arguments, body},
    trait_ident,
    types::Types,
};
use crate::{Contract, Error, Operation};

/// The dropshot API trait, whose every method is provided: it takes the
/// request apart, calls the service and wraps what that returns.
pub(super) fn api(
    contract: &Contract,
    types: &Types,
) -> Result<TokenStream, Error> {
    let name = format!("{}Api", contract.title.to_pascal_case());
    let ident = format_ident!("{name}");
    let module = format_ident!("{}_mod", name.to_snake_case());
    let endpoints = contract
        .operations
        .iter()
        .map(|operation| endpoint(contract, types, operation))
        .collect::<Result<Vec<_>, Error>>()?;
    let tags = contract.tags.iter().map(|tag| {
        let (name, description) = (&tag.name, &tag.description);
        quote!(#name = { description = #description })
    });
    let services: Vec<_> =
        contract.tags.iter().map(|tag| trait_ident(&tag.name)).collect();
    let doc = format!(
        " {} as dropshot serves it. Every method is provided: it calls the \
         service of the same name.",
        contract.title
    );

    Ok(quote! {
        #[doc = #doc]
        #[dropshot::api_description { tag_config = { tags = { #(#tags),* } } }]
        pub trait #ident {
            /// The service behind the endpoints.
            type Context: #(#services)+*;
            #(#endpoints)*
        }

        /// The endpoints of the service `S`.
        #[derive(Debug)]
        pub struct Endpoints<S>(std::marker::PhantomData<S>);

        impl<S: #(#services)+*> #ident for Endpoints<S> {
            type Context = S;
        }

        /// What to give to dropshot to serve `S`.
        pub fn api_description<S: #(#services)+*>() -> Result<
            dropshot::ApiDescription<S>,
            dropshot::ApiDescriptionBuildErrors,
        > {
            #module::api_description::<Endpoints<S>>()
        }
    })
}

fn endpoint(
    contract: &Contract,
    types: &Types,
    operation: &Operation,
) -> Result<TokenStream, Error> {
    let docs = docs(operation);
    let ident = method_ident(&operation.id);
    let method = format_ident!("{}", operation.method.as_str());
    let (path, id, tag) = (&operation.path, &operation.id, &operation.tag);
    let service = trait_ident(tag);
    let arguments = arguments(types, operation)?;
    let declared = arguments
        .iter()
        .map(|Argument { name, extractor, .. }| quote!(#name: #extractor));
    let passed = arguments
        .iter()
        .map(|Argument { name, .. }| quote!(#name.into_inner()));
    let body = body(types, operation)?;
    let has_body = operation.success.schema.is_some();
    let (response, wrap) = match (operation.success.status, has_body) {
        (200, true) => {
            let ty = quote!(dropshot::HttpResponseOk);
            (quote!(#ty<#body>), quote!(.map(#ty)))
        }
        (201, true) => {
            let ty = quote!(dropshot::HttpResponseCreated);
            (quote!(#ty<#body>), quote!(.map(#ty)))
        }
        (202, true) => {
            let ty = quote!(dropshot::HttpResponseAccepted);
            (quote!(#ty<#body>), quote!(.map(#ty)))
        }
        (200, false) => empty(&quote!(openapi_runtime::OkEmpty)),
        (202, false) => empty(&quote!(openapi_runtime::AcceptedEmpty)),
        _ => {
            let ty = quote!(dropshot::HttpResponseUpdatedNoContent);
            (quote!(#ty), quote!(.map(|()| #ty())))
        }
    };
    let (response, wrap) = match types.headers_of(operation)? {
        Some(headers) => with_headers(&response, &wrap, &headers),
        None => (response, wrap),
    };
    let fault = types.path_of(&contract.fault.schema)?;
    Ok(quote! {
        #docs
        #[endpoint {
            method = #method,
            path = #path,
            operation_id = #id,
            tags = [#tag],
        }]
        async fn #ident(
            rqctx: dropshot::RequestContext<Self::Context>,
            #(#declared),*
        ) -> Result<#response, #fault> {
            let call = Call::new(&rqctx);
            #service::#ident(rqctx.context(), &call, #(#passed),*).await #wrap
        }
    })
}

/// Wraps the body that a service returns as before, and its headers around it.
fn with_headers(
    response: &TokenStream,
    wrap: &TokenStream,
    headers: &TokenStream,
) -> (TokenStream, TokenStream) {
    let ty = quote!(dropshot::HttpResponseHeaders);
    let wrap = quote! {
        .and_then(|(body, headers)| {
            let response = Ok(body) #wrap;
            response.map(|response| #ty::new(response, headers))
        })
    };
    (quote!(#ty<#response, #headers>), wrap)
}

fn empty(ty: &TokenStream) -> (TokenStream, TokenStream) {
    (ty.clone(), quote!(.map(|()| #ty)))
}
