//! Servers that are ended or held up at a step of an operation.

use std::{fs, path::PathBuf};

use clouddb_tests::{Options, TestServer, eventually};
use rustix::process::Signal;
use tempfile::TempDir;

use crate::PROGRAM;

/// Where a server looks for when to end.
pub(crate) struct Killer {
    orders: TempDir,
}

impl Killer {
    /// A server that does as it is told.
    pub(crate) async fn server() -> (TestServer, Self) {
        Self::server_with(Options::default()).await
    }

    pub(crate) async fn server_with(options: Options) -> (TestServer, Self) {
        let killer = Self { orders: tempfile::tempdir().unwrap() };
        let file = killer.file("kill").display().to_string();
        let environment = vec![("CLOUDDB_KILL_FILE", file)];
        let options = Options { environment, ..options };
        (TestServer::start(PROGRAM, &options).await, killer)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.orders.path().join(name)
    }

    /// The server is to end at a place, `KIND/STEP/MOMENT`, once.
    pub(crate) fn order(&self, place: &str) {
        fs::write(self.file("kill"), place).unwrap();
    }

    /// The server is to be held up at a place, once.
    pub(crate) fn order_hold(&self, place: &str) {
        self.order(&format!("{place} STOP"));
    }

    /// Waits until it is.
    pub(crate) async fn held_up(&self, server: &TestServer) {
        let hit = self.file("kill.hit");
        eventually("the server is held up", async || {
            let id = server.process().id()?;
            let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
            // Behind the name, which may have any character.
            let state = stat.rsplit(") ").next()?.chars().next()?;
            (hit.exists() && state == 'T').then_some(())
        })
        .await;
    }

    /// Lets it go on.
    pub(crate) fn go_on(&self, server: &TestServer) {
        fs::remove_file(self.file("kill.hit")).unwrap();
        server.process().signal(Signal::CONT);
    }
}
