//! The promises of a store of objects, on a directory, on a real Swift, and on
//! the same Swift by the protocol of S3.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../../../tests/src/condition.rs"]
#[allow(unreachable_pub, reason = "a library has it, too")]
mod condition;
mod conformance;
mod directory;
#[path = "../../../../tests/src/disk.rs"]
#[allow(dead_code, reason = "the tests of the service look into it, too")]
mod disk;
mod failures;
mod far;
mod fixture;
#[path = "../../../../tests/src/keystone.rs"]
#[allow(dead_code, unreachable_pub, reason = "a library has it, too")]
mod keystone;
#[path = "../../../../tests/src/line.rs"]
#[allow(dead_code, unreachable_pub, reason = "a library has it, too")]
mod line;
mod login;
mod s3;
mod server;
mod swift;

pub(crate) use condition::{PATIENCE, eventually};
