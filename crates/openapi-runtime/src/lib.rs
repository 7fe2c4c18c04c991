//! The runtime library of generated dropshot servers.

mod answer;
mod call;
mod emitted;
mod failure;
mod operation;
mod response;
mod schema;

pub use answer::{Coded, CodedEmpty, CodedMedia, Media, Redirect, Response};
pub use call::Call;
pub use emitted::differences;
pub use failure::Failure;
pub use operation::Operation;
pub use response::{AcceptedEmpty, OkEmpty, error_status};
pub use schema::embedded_schema;
