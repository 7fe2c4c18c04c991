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
//!   least role that may call it; of a member of a request's body: the least
//!   role that may send it;
//! - `x-rate-classes`: how many `requests` each account may make in so many
//!   `seconds`, for each class of operations; `x-rate-class`, of an operation:
//!   its class. Operations that need no token count for the address that they
//!   come from;
//! - `x-empty-body`, of an answer: an object without members is sent as no
//!   body;
//! - `x-account-parameter`: the path parameter that must name the account of
//!   the token;
//! - `x-reserved`, of a schema of strings: values that are refused, in any
//!   case;
//! - `x-percent-layers`, of a parameter in the path or the query: how often it
//!   may be percent-encoded, up to three times, since some routers take off a
//!   layer and some clients put one on. A `%` that encodes nothing stays;
//! - `x-xml-envelope`, `x-xml-format` and `x-xml-literals`, about XML.
//!
//! A variable of a path whose schema has the format `password` isn't logged.
//!
//! Beside what a document lists, every path has HEAD, which is GET without the
//! body, if it has GET, and OPTIONS, which lists its methods in `Allow`.
//!
//! # Who asks
//!
//! The server behind is told who made a request and by which scheme, in
//! [`CLIENT_HEADER`] and [`SCHEME_HEADER`]. That is the other end of the
//! connection, unless it is a trusted proxy: then it is the last one in
//! `X-Forwarded-For` who is none, and how it asked is in
//! `X-Forwarded-Proto`. Neither these headers nor others of their kind are
//! passed on.
//!
//! # Representations
//!
//! The server behind speaks JSON. Where a document lists `application/xml`
//! beside `application/json`, the gateway takes and gives XML as well, by the
//! `xml` objects of the schemas. A path that ends in `.json` or `.xml` says in
//! which of the two it is to be answered, else the header `Accept` does; so the
//! last segment of a path that really ends like that has its dot encoded. XML
//! may also be called `text/xml`, and the answer is `application/xml` then.

mod access;
mod admit;
mod allowed;
mod answers;
mod authenticate;
mod body;
mod caller;
mod check;
mod connections;
mod contract;
mod document_error;
mod faults;
mod gateway;
mod keywords;
mod metrics;
mod origins;
mod parameters;
mod proxies;
mod rates;
mod representation;
mod respond;
mod routing;
mod schema;
mod secret;
mod serve;
mod settings;
mod tls;
mod unreadable;
mod upstream;
mod violation;
mod xml;

pub use allowed::{Allowed, PathPattern};
pub use authenticate::{Authenticate, Identity, Unchecked};
pub use contract::DocumentError;
pub use gateway::{CLIENT_HEADER, Gateway, SCHEME_HEADER};
pub use metrics::Metrics;
pub use origins::{NotAnOrigin, Origin};
pub use proxies::{Network, NotANetwork};
pub use secret::{SECRET_HEADER, Secret};
pub use settings::{AnswerChecks, Limits, Settings};
pub use tls::{CertificateError, CertificateFiles, Tls};
