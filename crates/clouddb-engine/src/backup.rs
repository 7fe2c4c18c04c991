//! How a server is backed up, and what a data directory is made from again.
//!
//! A command line names nothing by a path that begins where the instances
//! begin: servers are known by such a name, and a tool must not be taken for
//! one. So every tool runs in a directory of the instance and is told what
//! lies beside it.

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

/// A position in the log of InnoDB. It means something only within one data
/// directory.
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

/// How to run a program that does one thing and ends.
#[derive(Clone, Debug)]
pub struct Tool {
    /// The program.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<OsString>,
    /// The directory that it runs in.
    pub directory: PathBuf,
    /// All that its environment has.
    pub environment: Vec<(OsString, OsString)>,
}

impl Installation {
    /// Backs a running server up: writes all of it to the output, or what
    /// changed since a position. What [`BackupReport`] reads is in that, and
    /// left in `notes` too, a directory of the instance.
    ///
    /// A position of another data directory isn't noticed and makes a backup
    /// that can't be used.
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
            // By default a second, in which a fast writer fills a small redo log.
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

    /// Takes a backup apart, which comes by the input, into the directory that
    /// it runs in.
    #[must_use]
    pub fn extract(&self, layout: &Layout, directory: &Path) -> Tool {
        let arguments = vec!["-x".into()];
        self.tool(self.stream(), arguments, directory.into(), layout)
    }

    /// Makes a full backup that was taken apart into a data directory, which
    /// it is from then on. Both names are of directories in the one that the
    /// program runs in.
    ///
    /// With an `increment`, adds what that has to a data directory that was
    /// made so. Refuses one that doesn't begin where the last one ended. That
    /// is all it looks at: of a server that wrote nothing to its files
    /// meanwhile, two backups may end at the same position.
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
