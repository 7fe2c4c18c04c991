//! What `openapi-codegen` makes of the documents in its tests, so that it is
//! compiled, and served once.

macro_rules! snapshots {
    ($($name:ident,)*) => {
        $(
            #[allow(
                clippy::all,
                clippy::pedantic,
                clippy::unwrap_used,
                missing_docs,
                non_camel_case_types,
                unreachable_pub,
                unused_imports,
                unused_qualifications,
                reason = "written by generators"
            )]
            #[rustfmt::skip]
            pub mod $name {
                pub mod client;
                pub mod server;

                pub const DOCUMENT: &str =
                    include_str!(concat!(stringify!($name), "/openapi.json"));
            }
        )*
    };
}

snapshots! {
    answers,
    errors,
    files,
    inline,
    kinds,
    lossless,
    minimal,
    names,
    schemas,
}
