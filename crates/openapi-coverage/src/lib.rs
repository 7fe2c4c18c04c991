//! Measures which answers and examples of OpenAPI documents the tests exercise.
//!
//! A document defines [`Cell`]s to exercise: each example of a body, and each
//! answer in each of its media types. Tests [`record`] what they exercise in a
//! directory that an environment variable names; any number of processes may do
//! so at the same time. Without the variable nothing is recorded. At the end a
//! [`Report`] compares both. An [`Excuse`] gives the reason why tests can't
//! exercise some cells; the report refuses it once it is wrong.

mod cell;
mod excuse;
mod page;
mod recording;
mod report;

pub use cell::{Cell, Part, UnknownPart, cells, operations};
pub use excuse::{Evidence, Excuse};
pub use recording::{DIRECTORY, Exercise, RecordError, read, record};
pub use report::{Report, Row, State};
