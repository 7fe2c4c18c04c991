//! Servers that end or are held up at a step of an operation.

use std::{fs, path::PathBuf};

use clouddb_tests::{Census, Options, TestServer, eventually};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use uuid::Uuid;

use crate::PROGRAM;

/// The file with orders for a server.
pub(crate) struct Killer {
    orders: TempDir,
}

impl Killer {
    /// A server that obeys orders.
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

    /// Orders the server to end once at a place, `KIND/STEP/MOMENT`.
    pub(crate) fn order(&self, place: &str) {
        fs::write(self.file("kill"), place).unwrap();
    }

    /// Orders the server to stop once at a place, until it is told to go on.
    pub(crate) fn order_hold(&self, place: &str) {
        self.order(&format!("{place} STOP"));
    }

    /// Waits until the server is held up.
    pub(crate) async fn held_up(&self, server: &TestServer) {
        let hit = self.file("kill.hit");
        eventually("the server is held up", async || {
            let id = server.process().id()?;
            let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
            // After the name, which may have any characters.
            let state = stat.rsplit(") ").next()?.chars().next()?;
            (hit.exists() && state == 'T').then_some(())
        })
        .await;
    }

    /// Waits until the server is held up right after a tool has begun to send
    /// its copy. Then stops the tool and lets the server go on. Without holding
    /// the server, the tool might end before the test finds it.
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

    /// Lets the server go on.
    pub(crate) fn go_on(&self, server: &TestServer) {
        fs::remove_file(self.file("kill.hit")).unwrap();
        server.process().signal(Signal::CONT);
    }
}
