use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{
    Types, docs, error_type,
    services::{Argument, arguments, body},
};
use crate::{
    Answer, Content, Contract, Error, ExternalDocs, Operation, Tag,
    names::{pascal, service_ident, snake, snake_ident},
};

/// The name of the API trait.
pub(crate) fn api_name(contract: &Contract) -> String {
    format!("{}Api", pascal(&contract.title))
}

/// The name of the module that dropshot's macro creates for it.
pub(crate) fn module_name(contract: &Contract) -> String {
    format!("{}_mod", snake(&api_name(contract)))
}

/// The dropshot API trait. All its methods are provided: each takes a request
/// apart, calls the service, and wraps the result.
pub(super) fn api(
    contract: &Contract,
    types: &Types,
) -> Result<TokenStream, Error> {
    let ident = format_ident!("{}", api_name(contract));
    let module = format_ident!("{}", module_name(contract));
    let endpoints = contract
        .operations
        .iter()
        .map(|operation| endpoint(contract, types, operation))
        .collect::<Result<Vec<_>, Error>>()?;
    let config = tag_config(contract);
    let services: Vec<_> =
        contract.tags.iter().map(|tag| service_ident(&tag.name)).collect();
    let doc = format!(
        " {} as dropshot serves it. Every method is provided: it calls the \
         service of the same name.",
        contract.title
    );

    Ok(quote! {
        #[doc = #doc]
        #[dropshot::api_description { tag_config = { #config } }]
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

/// The configuration of the tags that the document declares.
fn tag_config(contract: &Contract) -> TokenStream {
    let declared = contract.tags.iter().filter(|tag| tag.is_declared);
    let is_declared =
        |name: &String| declared.clone().any(|tag| tag.name == *name);
    let mut used = contract.operations.iter().flat_map(|one| &one.tags);
    let others = if used.all(is_declared) {
        TokenStream::new()
    } else {
        quote!(allow_other_tags = true,)
    };
    let tags = declared.clone().map(|tag| {
        let Tag { name, description, .. } = tag;
        let docs = tag.external_docs.iter().map(external_docs);
        quote!(#name = { description = #description #(, #docs)* })
    });
    quote!(#others tags = { #(#tags),* })
}

fn external_docs(docs: &ExternalDocs) -> TokenStream {
    let url = &docs.url;
    let description =
        docs.description.iter().map(|text| quote!(description = #text,));
    quote!(external_docs = { #(#description)* url = #url })
}

fn endpoint(
    contract: &Contract,
    types: &Types,
    operation: &Operation,
) -> Result<TokenStream, Error> {
    let docs = docs(operation);
    let ident = snake_ident(&operation.id);
    let Operation { inner_path: path, id, tags, .. } = operation;
    let service = service_ident(&operation.tag);
    let arguments = arguments(types, operation)?;
    let declared = arguments
        .iter()
        .map(|Argument { name, extractor, .. }| quote!(#name: #extractor));
    let passed = arguments.iter().map(|argument| &argument.passed);
    let deprecated = operation.deprecated.then(|| quote!(deprecated = true,));
    if operation.success.answer == Answer::Websocket {
        return Ok(quote! {
            #docs
            #[channel {
                protocol = WEBSOCKETS,
                path = #path,
                operation_id = #id,
                tags = [#(#tags),*],
                #deprecated
            }]
            async fn #ident(
                rqctx: dropshot::RequestContext<Self::Context>,
                #(#declared),*
            ) -> dropshot::WebsocketChannelResult {
                let call = Call::new(&rqctx);
                #service::#ident(rqctx.context(), &call, #(#passed),*).await
            }
        });
    }
    let method = format_ident!("{}", operation.method.as_str());
    let form = operation.request.as_ref().and_then(|request| {
        matches!(request.content, Content::Form(_)).then(|| {
            quote!(content_type = "application/x-www-form-urlencoded",)
        })
    });
    let (response, wrap) = response(types, operation)?;
    let error = error_type(contract, types)?;
    Ok(quote! {
        #docs
        #[endpoint {
            method = #method,
            path = #path,
            operation_id = #id,
            tags = [#(#tags),*],
            #form
            #deprecated
        }]
        async fn #ident(
            rqctx: dropshot::RequestContext<Self::Context>,
            #(#declared),*
        ) -> Result<#response, #error> {
            let call = Call::new(&rqctx);
            #service::#ident(rqctx.context(), &call, #(#passed),*).await #wrap
        }
    })
}

/// The return type of an endpoint, and the code that makes it from the
/// service's result.
fn response(
    types: &Types,
    operation: &Operation,
) -> Result<(TokenStream, TokenStream), Error> {
    let body = body(types, operation)?;
    let status = operation.success.status.unwrap_or(200);
    let number = Literal::u16_unsuffixed(status);
    let runtime = |name: &str| {
        let name = format_ident!("{name}");
        quote!(openapi_runtime::#name)
    };
    let with = |ty: TokenStream, of: TokenStream| {
        (quote!(#ty<#of>), quote!(.map(#ty)))
    };
    let (response, wrap) = match (&operation.success.answer, status) {
        (Answer::Json(_), 200) => with(quote!(dropshot::HttpResponseOk), body),
        (Answer::Json(_), 201) => {
            with(quote!(dropshot::HttpResponseCreated), body)
        }
        (Answer::Json(_), 202) => {
            with(quote!(dropshot::HttpResponseAccepted), body)
        }
        (Answer::Json(_), _) => with(runtime("Coded"), quote!(#body, #number)),
        (Answer::Empty, 200) => empty(&runtime("OkEmpty")),
        (Answer::Empty, 202) => empty(&runtime("AcceptedEmpty")),
        (Answer::Empty, 204) => {
            let ty = quote!(dropshot::HttpResponseUpdatedNoContent);
            (quote!(#ty), quote!(.map(|()| #ty())))
        }
        (Answer::Empty, _) => {
            let ty = runtime("CodedEmpty");
            (quote!(#ty<#number>), quote!(.map(|()| #ty)))
        }
        (Answer::Bytes, _) => with(runtime("CodedMedia"), quote!(#number)),
        (Answer::Redirect, _) => with(runtime("Redirect"), quote!(#number)),
        (Answer::Free | Answer::Websocket, _) => (body, TokenStream::new()),
    };
    Ok(match types.headers_of(operation)? {
        Some(headers) => with_headers(&response, &wrap, &headers),
        None => (response, wrap),
    })
}

/// Wraps the body as before, and adds the headers to it.
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
