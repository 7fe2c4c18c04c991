//! Backups of a bank that goes on meanwhile, in every kind of store, and in
//! stores with troubles; and replicas of it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod builders;
mod chains;
mod far;
mod interruptions;
mod place;
mod replicas;
mod troubles;
mod world;

/// The server that is tested.
const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");
