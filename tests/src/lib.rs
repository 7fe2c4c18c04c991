//! Shared by tests and benchmarks: servers, and ways to inspect what they do to
//! the machine.

#![allow(
    clippy::missing_panics_doc,
    reason = "a test that can't be set up panics"
)]

mod bank;
pub mod bench;
mod census;
mod condition;
pub mod coverage;
mod disk;
mod http;
mod installation;
mod keystone;
mod line;
pub mod museum;
mod network;
mod orders;
pub mod postgres;
mod power;
mod process;
mod rows;
mod server;
mod slow;
mod sql;
mod swift;
mod xml;

pub use bank::{Bank, Rush};
pub use census::Census;
pub use clouddb_tests_macros::on_both_stores;
pub use condition::{PATIENCE, eventually};
pub use http::http;
pub use installation::{disguise_installation, link_installation};
pub use keystone::Keystone;
pub use line::{Fate, Line};
pub use network::Network;
pub use orders::orders;
pub use postgres::StoreKind;
pub use power::{PowerDisk, Shot, View};
pub use process::ServerProcess;
pub use rows::{active_instance, fill_store};
pub use server::{Options, TestServer};
pub use slow::{Ended, SLOW_OF_ONE, Slow, SlowClients};
pub use sql::{log_in_as_keeper, login, mandate, set_read_only};
pub use swift::Swift;
pub use xml::Element;

/// The words before a program's command that start it with a disk of so many
/// mebibytes mounted at a path.
#[must_use]
pub fn small_disk(mebibytes: u32, path: &std::path::Path) -> Vec<String> {
    disk::of(mebibytes, path)
}
