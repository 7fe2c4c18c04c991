//! Starts a server on a restored data directory once, without clients, before
//! an instance uses it.

use std::path::Path;

use clouddb_model::Megabytes;

use crate::{
    Installation, Layout, Tool, backup::argument, memory::MemorySettings,
};

/// What happens to transactions that were prepared when they were copied, and
/// are in no binary log. Transactions that a customer prepared (`XA PREPARE`)
/// stay prepared either way.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Undecided {
    /// If there is one, the server refuses to start.
    Refused,
    /// They are rolled back. Only the next start tells whether that worked:
    /// newer servers end with a failure after it.
    Undone,
}

impl Installation {
    /// Starts a server on a prepared data directory without clients, and shuts
    /// it down. Fails where the server wouldn't start.
    #[must_use]
    pub fn start_once(
        &self,
        layout: &Layout,
        data: &Path,
        memory: Megabytes,
        undecided: Undecided,
    ) -> Tool {
        let memory = MemorySettings::of(memory);
        let mut arguments = vec![
            "--no-defaults".into(),
            // The server looks for other relative paths below its programs.
            "--datadir=./".into(),
            argument("--basedir=", self.base()),
            argument("--lc-messages-dir=", self.share()),
            format!("--innodb-buffer-pool-size={}", memory.pool).into(),
            // Otherwise the server would create the log again.
            format!("--innodb-log-file-size={}", memory.redo_log).into(),
            "--innodb-buffer-pool-dump-at-shutdown=OFF".into(),
            "--bootstrap".into(),
        ];
        if undecided == Undecided::Undone {
            arguments.push("--tc-heuristic-recover=ROLLBACK".into());
        }
        self.tool(self.server(), arguments, data.into(), layout)
    }
}
