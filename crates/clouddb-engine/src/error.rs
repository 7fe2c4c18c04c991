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
    /// Somebody else of the service changes what is in the server for too
    /// long.
    #[error("others change what is in the server")]
    Crowded,
    /// The server answered something else than was asked for.
    #[error("the server said nothing of use about {0}")]
    Unexpected(&'static str),
    /// Rows that are in memory can't be copied, or not now.
    #[error("a replica can't have the rows in memory of {0}")]
    Unfilled(String),
    /// A table in memory is none any more, and its rows came by no log.
    #[error("{0} was in memory, and isn't any more")]
    Overtaken(String),
    /// The server didn't answer in time.
    #[error("the server didn't answer within {0:?}")]
    Deadline(Duration),
}

/// The server has no room for another connection, or for another one of that
/// account.
const NO_ROOM: [u16; 2] = [1040, 1203];
/// What the server says of a statement that somebody held up or ended.
const HELD_UP: [u16; 6] = [1053, 1205, 1213, 1317, 1927, 1969];

/// A table can't be dropped that another one refers to.
const REFERRED_TO: [u16; 2] = [1217, 1451];

impl Error {
    /// Whether other tables refer to what was to be dropped.
    #[must_use]
    pub fn is_referred_to(&self) -> bool {
        self.code().is_some_and(|code| REFERRED_TO.contains(&code))
    }

    /// Whether the server has no room for another connection.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.code().is_some_and(|code| NO_ROOM.contains(&code))
    }

    /// Whether the server refused a statement by itself, as it would again.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        let code = self.code();
        code.is_some_and(|code| !HELD_UP.contains(&code)) && !self.is_full()
    }

    fn code(&self) -> Option<u16> {
        match self {
            Self::Sql { source: mysql_async::Error::Server(error), .. } => {
                Some(error.code)
            }
            _ => None,
        }
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
