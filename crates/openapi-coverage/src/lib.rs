//! Which answers and examples of OpenAPI documents the tests have exercised.
//!
//! Documents say what there is to exercise, as [`Cell`]s: each example of a
//! body, and each answer in each of its media types. Tests [`record`] what they
//! have exercised, in any number of processes at the same time, in a directory
//! that the environment names; without one nothing is recorded. At the end a
//! [`Report`] compares the two. What no test can exercise is excused by an
//! [`Excuse`], which gives a reason and is refused as soon as it isn't true.

mod cell;
mod excuse;
mod page;
mod recording;
mod report;

pub use cell::{Cell, Part, UnknownPart, cells, operations};
pub use excuse::{Evidence, Excuse};
pub use recording::{DIRECTORY, Exercise, RecordError, read, record};
pub use report::{Report, Row, State};
