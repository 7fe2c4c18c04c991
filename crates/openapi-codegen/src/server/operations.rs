use proc_macro2::TokenStream;
use quote::quote;

use crate::{Contract, Operation, Security};

/// The table of operations, for tests and dispatchers that don't read the
/// document.
pub(super) fn table(contract: &Contract) -> TokenStream {
    let rows = contract.operations.iter().map(row);
    quote! {
        /// The operations, in the order of the document.
        pub const OPERATIONS: &[Operation] = &[#(#rows),*];
    }
}

fn row(operation: &Operation) -> TokenStream {
    let Operation { id, path, tag, faults, extension, .. } = operation;
    let method = operation.method.as_str();
    let success = operation.success.status.unwrap_or(0);
    let request_media_types =
        operation.request.iter().flat_map(|request| &request.media_types);
    let response_media_types = &operation.success.media_types;
    let secured = operation.security == Security::Required;
    let role = option(operation.role.as_deref());
    let rate_class = option(operation.rate_class.as_deref());
    quote! {
        Operation {
            id: #id,
            method: #method,
            path: #path,
            tag: #tag,
            success: #success,
            faults: &[#(#faults),*],
            request_media_types: &[#(#request_media_types),*],
            response_media_types: &[#(#response_media_types),*],
            secured: #secured,
            role: #role,
            rate_class: #rate_class,
            extension: #extension,
        }
    }
}

fn option(value: Option<&str>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
