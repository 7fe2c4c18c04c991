//! How a data directory is started once, for nobody, before it is somebody's.

use std::path::Path;

use clouddb_model::Megabytes;

use crate::{
    Installation, Layout, Tool, backup::argument, memory::MemorySettings,
};

/// What becomes of transactions that were prepared when they were copied, and
/// are in no binary log. Those that a customer prepared (`XA PREPARE`) stay
/// prepared either way.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Undecided {
    /// With one of them the server refuses to start.
    Refused,
    /// They are undone. Whether that went well, only the next start tells:
    /// newer servers end with a failure after it.
    Undone,
}

impl Installation {
    /// Starts the data directory that a backup was made ready in, opens it to
    /// nobody, and ends in good order. Fails where the server wouldn't start.
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
            // Whatever doesn't begin so is looked for below the programs.
            "--datadir=./".into(),
            argument("--basedir=", self.base()),
            argument("--lc-messages-dir=", self.share()),
            format!("--innodb-buffer-pool-size={}", memory.pool).into(),
            // Or it would be made anew by the server.
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
