//! Servers that are ended or held up at a step of an operation.

use std::{fs, path::PathBuf};

use clouddb_tests::{Census, Options, TestServer, eventually};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use uuid::Uuid;

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

    /// Waits until the server is held up where a tool has begun to send what it
    /// copies, holds up the tool, and lets the server go on. A tool that was only
    /// looked for might have ended before it was found.
    pub(crate) async fn hold_tool(
        &self,
        server: &TestServer,
        copied: Uuid,
    ) -> Pid {
        self.held_up(server).await;
        let id = copied.to_string();
        let tool = Census::tool_of(&id, "mariadb-backup").unwrap();
        kill_process(tool, Signal::STOP).unwrap();
        self.go_on(server);
        tool
    }

    /// Lets it go on.
    pub(crate) fn go_on(&self, server: &TestServer) {
        fs::remove_file(self.file("kill.hit")).unwrap();
        server.process().signal(Signal::CONT);
    }
}
