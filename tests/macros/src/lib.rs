//! Runs a test on both kinds of store.

use proc_macro::TokenStream;
use quote::quote;
use syn::{ItemFn, parse_macro_input};

/// Makes two tests of an asynchronous function, `on_sqlite` and `on_postgres`,
/// in a module with the function's name. Servers that the function starts use
/// that store, unless their options name another one. A test that starts no
/// such server fails.
///
/// The arguments are those of `tokio::test`.
#[proc_macro_attribute]
pub fn on_both_stores(
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let function = parse_macro_input!(item as ItemFn);
    both(&arguments.into(), &function).into()
}

fn both(
    arguments: &proc_macro2::TokenStream,
    function: &ItemFn,
) -> proc_macro2::TokenStream {
    let name = &function.sig.ident;
    quote! {
        #function

        mod #name {
            #[::tokio::test(#arguments)]
            async fn on_sqlite() {
                let kind = ::clouddb_tests::StoreKind::Sqlite;
                kind.for_all_of(super::#name()).await;
            }

            #[::tokio::test(#arguments)]
            async fn on_postgres() {
                let kind = ::clouddb_tests::StoreKind::Postgres;
                kind.for_all_of(super::#name()).await;
            }
        }
    }
}
