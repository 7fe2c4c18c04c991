//! Servers that are killed at a step of an operation.

use std::fs;

use clouddb_tests::{Options, TestServer};
use tempfile::TempDir;

use crate::PROGRAM;

/// Where a server looks for when to end.
pub(super) struct Killer {
    orders: TempDir,
}

impl Killer {
    /// A server that does as it is told.
    pub(super) async fn server() -> (TestServer, Self) {
        let killer = Self { orders: tempfile::tempdir().unwrap() };
        let file = killer.file().display().to_string();
        let environment = vec![("CLOUDDB_KILL_FILE", file)];
        let options = Options { environment, ..Options::default() };
        (TestServer::start(PROGRAM, &options).await, killer)
    }

    fn file(&self) -> std::path::PathBuf {
        self.orders.path().join("kill")
    }

    /// The server is to end at a place, `KIND/STEP/MOMENT`, once.
    pub(super) fn order(&self, place: &str) {
        fs::write(self.file(), place).unwrap();
    }
}
