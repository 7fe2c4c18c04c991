//! Backs up servers, and makes data directories from backups.
//!
//! No argument of a tool is a path that begins with the directory of the
//! instances: servers are recognized by such an argument, and a tool must not
//! look like one. So every tool runs in a directory of the instance, and gets
//! relative paths.

mod report;
mod settling;

use std::{
    ffi::OsString,
    fmt,
    path::{Path, PathBuf},
};

use clouddb_model::Megabytes;
use serde::{Deserialize, Serialize};

pub use report::BackupReport;
pub use settling::Undecided;

use crate::{Installation, Layout, memory::buffer_pool};

/// A position in the log of InnoDB. Positions of different data directories
/// can't be compared.
#[derive(
    Clone,
    Copy,
    Debug,
    Deserialize,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    Serialize,
)]
#[serde(transparent)]
pub struct Lsn(pub u64);

impl fmt::Display for Lsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How to run a program that does one task and ends.
#[derive(Clone, Debug)]
pub struct Tool {
    /// The program.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<OsString>,
    /// The directory that it runs in.
    pub directory: PathBuf,
    /// Its whole environment.
    pub environment: Vec<(OsString, OsString)>,
}

impl Installation {
    /// Backs up a running server: writes all of it to the output, or the
    /// changes since a position. The output includes what [`BackupReport`]
    /// reads, which is also written to `notes`, a directory of the instance.
    ///
    /// If the position is of another data directory, this isn't noticed, and
    /// the backup can't be used.
    #[must_use]
    pub fn back_up(
        &self,
        layout: &Layout,
        since: Option<Lsn>,
        notes: Option<&Path>,
    ) -> Tool {
        let mut arguments = vec![
            argument("--defaults-file=", layout.backup_options()),
            "--backup".into(),
            "--stream=mbstream".into(),
            // By default 1 s, in which a fast writer fills a small redo log.
            "--log-copy-interval=100".into(),
        ];
        if let Some(notes) = notes {
            let notes = layout.seen_from_data(notes);
            arguments.push(argument("--extra-lsndir=", notes));
        }
        if let Some(lsn) = since {
            arguments.push(format!("--incremental-lsn={lsn}").into());
        }
        let directory = layout.data();
        self.tool(self.backup(), arguments, directory, layout)
    }

    /// Unpacks a backup from the input into the directory that it runs in.
    #[must_use]
    pub fn extract(&self, layout: &Layout, directory: &Path) -> Tool {
        let arguments = vec!["-x".into()];
        self.tool(self.stream(), arguments, directory.into(), layout)
    }

    /// Prepares a full backup that was unpacked, which turns it into a data
    /// directory. `data` and `increment` are names in `directory`.
    ///
    /// With an `increment`, adds its changes to a data directory that was
    /// prepared before. Refuses an increment that doesn't begin where the last
    /// backup ended, but checks nothing else: if the server wrote nothing to
    /// its files in between, two backups may end at the same position.
    #[must_use]
    pub fn make_ready(
        &self,
        layout: &Layout,
        directory: &Path,
        data: &str,
        increment: Option<&str>,
        memory: Megabytes,
    ) -> Tool {
        let mut arguments = vec![
            "--no-defaults".into(),
            "--prepare".into(),
            argument("--target-dir=", data),
            format!("--use-memory={}", buffer_pool(memory)).into(),
        ];
        if let Some(increment) = increment {
            arguments.push(argument("--incremental-dir=", increment));
        }
        self.tool(self.backup(), arguments, directory.into(), layout)
    }

    pub(crate) fn tool(
        &self,
        program: PathBuf,
        arguments: Vec<OsString>,
        directory: PathBuf,
        layout: &Layout,
    ) -> Tool {
        let mut environment = self.environment();
        environment.push(("TMPDIR".into(), layout.temporary().into()));
        Tool { program, arguments, directory, environment }
    }
}

pub(crate) fn argument(option: &str, value: impl Into<OsString>) -> OsString {
    let mut argument = OsString::from(option);
    argument.push(value.into());
    argument
}
