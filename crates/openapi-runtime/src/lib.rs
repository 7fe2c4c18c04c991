//! What generated dropshot servers link against.

mod call;
mod operation;
mod response;
mod schema;

pub use call::Call;
pub use operation::Operation;
pub use response::{AcceptedEmpty, OkEmpty, error_status};
pub use schema::embedded_schema;
