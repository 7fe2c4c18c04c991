use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::{
    Answer, Contract, Error, Operation,
    names::service_ident,
    names::snake_ident,
    render,
    server::{Types, api, services},
};

const ALLOWED: &str = "\
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    missing_docs,
    non_camel_case_types,
    unreachable_pub,
    unused_imports,
    unused_qualifications,
    rustdoc::all,
    reason = \"written by generators\"
)]
#[rustfmt::skip]
mod generated;

pub use generated::*;
";

pub(super) fn server_lib(contract: &Contract) -> String {
    let title = one_line(&contract.title);
    format!(
        "//! The server skeleton of {title}, generated from its document.\n\
         //!\n\
         //! A server implements one trait for each tag and gives \
         [`api_description`] to\n//! dropshot.\n\n\
         {ALLOWED}\n\
         /// The document, as JSON.\n\
         pub const DOCUMENT: &str = include_str!(\"../openapi.json\");\n"
    )
}

pub(super) fn client_lib(contract: &Contract) -> String {
    let title = one_line(&contract.title);
    format!(
        "//! A client of {title}, generated from its document.\n\
         //!\n\
         //! [`Client`] has one method for each operation, which returns a \
         builder.\n\n\
         {ALLOWED}"
    )
}

fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The program. It serves, and answers every operation with 501.
pub(super) fn main(contract: &Contract, name: &str) -> Result<String, Error> {
    let types = Types::of(contract)?;
    let mut services = TokenStream::new();
    for tag in &contract.tags {
        let mut methods = TokenStream::new();
        for operation in &contract.operations {
            if operation.tag == tag.name {
                methods.extend(method(contract, &types, operation)?);
            }
        }
        let ident = service_ident(&tag.name);
        services.extend(quote! {
            impl api::#ident for Service { #methods }
        });
    }
    let library = format_ident!("{}", name.replace('-', "_"));
    let tokens = quote! {
        use std::error::Error;

        use dropshot::{
            ConfigDropshot, ConfigLogging, ConfigLoggingLevel, ErrorStatusCode,
            HttpError, ServerBuilder,
        };
        use openapi_runtime::Call;
        #[allow(unused_imports, reason = "not every document has types")]
        use #library::{self as api, types};

        /// What the operations need to know.
        struct Service;

        #services

        /// Takes the address to listen on.
        #[tokio::main]
        async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
            let address = std::env::args().nth(1);
            let address = address.as_deref().unwrap_or("127.0.0.1:8080");
            let config = ConfigDropshot {
                bind_address: address.parse()?,
                default_request_body_max_bytes: 1024 * 1024,
                ..ConfigDropshot::default()
            };
            let log = ConfigLogging::StderrTerminal {
                level: ConfigLoggingLevel::Info,
            };
            let log = log.to_logger(#name)?;
            let server =
                ServerBuilder::new(api::api_description()?, Service, log)
                    .config(config)
                    .start()?;
            println!("listens on http://{}", server.local_addr());
            server.await?;
            Ok(())
        }

        #[allow(dead_code, reason = "until everything is implemented")]
        fn not_implemented<E: From<HttpError>>(operation: &str) -> E {
            let message = format!("{operation} isn't implemented");
            E::from(HttpError {
                status_code: ErrorStatusCode::NOT_IMPLEMENTED,
                error_code: None,
                external_message: message.clone(),
                internal_message: message,
                headers: None,
            })
        }
    };
    let title = one_line(&contract.title);
    render::bare(contract, tokens, &format!("//! A server of {title}."))
}

fn method(
    contract: &Contract,
    types: &Types,
    operation: &Operation,
) -> Result<TokenStream, Error> {
    let ident = snake_ident(&operation.id);
    let arguments = services::arguments(types, operation)?;
    let arguments =
        arguments.iter().map(|services::Argument { name, ty, .. }| {
            let name = format_ident!("_{name}");
            quote!(#name: #ty)
        });
    let result = services::result(contract, types, operation)?;
    let id = &operation.id;
    let error = match operation.success.answer {
        Answer::Websocket => {
            quote!(not_implemented::<HttpError>(#id).into())
        }
        _ => quote!(not_implemented(#id)),
    };
    Ok(quote! {
        async fn #ident(&self, _call: &Call, #(#arguments),*) -> #result {
            Err(#error)
        }
    })
}

/// A test that sends the program a request.
pub(super) fn test(contract: &Contract, name: &str) -> String {
    include_str!("contract.rs.in")
        .replace("LIBRARY", &name.replace('-', "_"))
        .replace("PROGRAM", name)
        .replace("MODULE", &api::module_name(contract))
}
