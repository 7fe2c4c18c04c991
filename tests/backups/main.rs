//! Backups and replicas of a bank that keeps working, with every kind of store,
//! and with stores in trouble.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod builders;
mod chains;
mod far;
mod interruptions;
mod place;
mod replicas;
mod troubles;
mod world;

/// The server under test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");
