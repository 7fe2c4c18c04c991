//! The server skeleton of the Identity API, generated from its contract.
//!
//! A server implements one trait for each resource group ([`Versions`],
//! [`Access`], [`Tokens`]) and gives [`api_description`] to dropshot.

#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    missing_docs,
    unused_qualifications,
    reason = "written by the generator and by typify"
)]
#[rustfmt::skip]
mod generated;

pub use generated::*;

/// The contract, as JSON.
pub const DOCUMENT: &str = include_str!("../../../openapi/identity.json");
