//! Enforces an OpenAPI document in front of the server that implements it.
//!
//! A [`Gateway`] knows only the document. It matches the route, checks the
//! token, the account and the role, validates parameters and body, and forwards
//! what is left to a server on the loopback interface, which refuses whoever
//! doesn't know the [`Secret`]. Every refusal is a fault as the document
//! describes it.
//!
//! # What it reads of a document beside OpenAPI's own words
//!
//! - `x-status`, in each branch of the schema of errors: the status that the
//!   kind of fault stands for;
//! - `x-header`, in the schema of what is under the one member of an error: the
//!   header that has the same value as the member;
//! - `x-roles`: the roles, the least first; `x-role`, of an operation: the
//!   least role that may call it;
//! - `x-account-parameter`: the path parameter that must name the account of
//!   the token;
//! - `x-reserved`, of a schema of strings: values that are refused, in any
//!   case.

mod authenticate;
mod body;
mod contract;
mod faults;
mod gateway;
mod parameters;
mod schema;
mod secret;
mod serve;
mod upstream;
mod violation;

pub use authenticate::{Authenticate, Identity, Unavailable};
pub use contract::DocumentError;
pub use gateway::{Gateway, Settings};
pub use secret::{SECRET_HEADER, Secret};
