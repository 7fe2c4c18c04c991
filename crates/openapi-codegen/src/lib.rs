//! Generates a dropshot server and a progenitor client from an OpenAPI 3.0
//! document.
//!
//! ```no_run
//! # fn main() -> Result<(), openapi_codegen::Error> {
//! use openapi_codegen::{Document, client, lower, server};
//!
//! let document = Document::load("openapi/petstore.yaml".as_ref())?;
//! let contract = lower(&document)?;
//! let banner = "Generated from openapi/petstore.yaml by `make`.";
//! let server: String = server(&contract, banner)?;
//! let client: String = client(&contract, banner)?;
//! # Ok(())
//! # }
//! ```
//!
//! The server has all types of the document (their `JsonSchema` is the
//! document's own schema, word for word), a trait for each tag with its
//! operations and without HTTP, the dropshot API trait that calls these, and a
//! table of the operations. It is compiled with `openapi-runtime`.
//!
//! Every part of a document is either generated, or refused with the name of
//! the operation and the rule: see [`Problem`].

mod bodies;
mod client;
mod contract;
mod dialect;
mod document;
mod error;
mod gateway;
mod guard;
mod imports;
mod json;
mod lower;
mod names;
mod packages;
mod partial;
mod positions;
mod render;
mod rule;
mod server;
mod source;
mod validate;

pub use bodies::bodies;
pub use client::client;
pub use contract::{
    Answer, Content, Contract, Errors, ExternalDocs, Fault, FaultVariant,
    Method, Operation, Parameter, Place, RequestBody, Security, Success, Tag,
};
pub use document::Document;
pub use error::{Error, Problem};
pub use gateway::gateway;
pub use lower::{lower, lower_behind_gateway};
pub use packages::{File, Origin, Runtime, client_package, server_package};
pub use rule::Rule;
pub use server::server;
