//! Enforces an OpenAPI document in front of the server that implements it.
//!
//! A [`Gateway`] knows only the document. It matches the route, checks the
//! token, the account and the role, validates parameters and body, and forwards
//! valid requests to a server on the loopback interface. That server refuses
//! requests without the [`Secret`]. Every refusal is a fault as the document
//! describes it.
//!
//! # Extensions of OpenAPI
//!
//! - `x-status`, in each branch of the schema of errors: the status that the
//!   kind of fault stands for;
//! - `x-header`, in the schema of the object in the one member of an error: the
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
//! In addition to the methods in a document, every path with GET has HEAD,
//! which is GET without the body, and every path has OPTIONS, which lists its
//! methods in `Allow`.
//!
//! # Clients
//!
//! The gateway tells the server the client's address and scheme, in
//! [`CLIENT_HEADER`] and [`SCHEME_HEADER`]. The client is the other end of the
//! connection, unless that is a trusted proxy. Then the client is the last
//! address in `X-Forwarded-For` that isn't a trusted proxy, and its scheme is
//! in `X-Forwarded-Proto`. The gateway doesn't pass these headers on, nor
//! others of their kind.
//!
//! # Representations
//!
//! The server speaks JSON. Where a document lists both `application/xml` and
//! `application/json`, the gateway also reads and writes XML, by the `xml`
//! objects of the schemas. The representation of an answer is chosen by the end
//! of the path, `.json` or `.xml`, and otherwise by the header `Accept`. So a
//! client must encode the dot if the last segment of a path really ends like
//! that. XML may also be called `text/xml`; its answer is `application/xml`.

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
