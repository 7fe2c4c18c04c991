//! The server skeleton of Answers, generated from its document.
//!
//! A server implements one trait for each tag and gives [`api_description`] to
//! dropshot.

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

/// The document, as JSON.
pub const DOCUMENT: &str = include_str!("../openapi.json");
