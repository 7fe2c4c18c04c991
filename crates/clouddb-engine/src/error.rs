use std::{path::PathBuf, time::Duration};

/// Why something about the engine failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Programs aren't where they were looked for.
    #[error(
        "found no {}; install the packages \
         mariadb-server-core, mariadb-client-core and mariadb-backup, or name \
         the directory they are unpacked in",
        list(.0)
    )]
    NotInstalled(Vec<PathBuf>),
    /// The server program printed no version that this crate can read.
    #[error("can't tell the version of {}: it printed {output:?}", program.display())]
    UnknownVersion {
        /// The program.
        program: PathBuf,
        /// What it printed.
        output: String,
    },
    /// A program couldn't be started or failed.
    #[error("failed to run {}: {message}", program.display())]
    Program {
        /// The program.
        program: PathBuf,
        /// The status it ended with, and the end of what it printed.
        message: String,
    },
    /// A file couldn't be read, written or made.
    #[error("failed to {action} {}", path.display())]
    File {
        /// What was tried.
        action: &'static str,
        /// With which file.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// A file holds something else than it should.
    #[error("{} is damaged: {message}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
    /// A certificate or a key couldn't be made.
    #[error("failed to make a certificate")]
    Certificate(#[from] rcgen::Error),
    /// A name can't be written in SQL.
    #[error("the name {0:?} has a NUL character")]
    Nul(String),
    /// The server refused a statement, or the connection to it broke.
    #[error("failed to {action}")]
    Sql {
        /// What the statement was for. Never the statement: it may hold what
        /// is nobody's business.
        action: &'static str,
        /// What the server or the connection said.
        source: mysql_async::Error,
    },
    /// The server answered something else than was asked for.
    #[error("the server said nothing of use about {0}")]
    Unexpected(&'static str),
    /// The server didn't answer in time.
    #[error("the server didn't answer within {0:?}")]
    Deadline(Duration),
}

impl Error {
    /// Whether a server answered, and doesn't do what it was told.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        matches!(self, Self::Sql { source: mysql_async::Error::Server(_), .. })
    }

    pub(crate) fn file(
        action: &'static str,
        path: impl Into<PathBuf>,
    ) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { action, path, source }
    }
}

fn list(paths: &[PathBuf]) -> String {
    let paths: Vec<String> =
        paths.iter().map(|path| path.display().to_string()).collect();
    paths.join(", ")
}
