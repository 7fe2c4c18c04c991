//! A client of Answers, generated from its document.
//!
//! [`Client`] has one method for each operation, which returns a builder.

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
    reason = "written by generators"
)]
#[rustfmt::skip]
mod generated;

pub use generated::*;
