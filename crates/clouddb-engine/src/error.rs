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
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// A file has unexpected contents.
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
        /// The purpose of the statement. Never the statement itself, which may
        /// hold secrets.
        action: &'static str,
        /// What the server or the connection said.
        source: mysql_async::Error,
    },
    /// Another part of the service changes the contents of the server for too
    /// long.
    #[error("others change what is in the server")]
    Crowded,
    /// Connections of customers were ended, but are still there.
    #[error("connections of customers don't end")]
    Lingering,
    /// The server gave an unexpected answer.
    #[error("the server said nothing of use about {0}")]
    Unexpected(&'static str),
    /// The rows of a table in memory can't be copied, or not now.
    #[error("a replica can't have the rows in memory of {0}")]
    Unfilled(String),
    /// A table isn't in memory any more, and no log had its rows.
    #[error("{0} was in memory, and isn't any more")]
    Overtaken(String),
    /// The server didn't answer in time.
    #[error("the server didn't answer within {0:?}")]
    Deadline(Duration),
}

/// The server has no room for another connection, or none for another one of
/// that account.
const NO_ROOM: [u16; 2] = [1040, 1203];
/// Errors of a statement that waited too long or was ended.
const HELD_UP: [u16; 6] = [1053, 1205, 1213, 1317, 1927, 1969];

/// Errors of dropping a table that another one refers to.
const REFERRED_TO: [u16; 2] = [1217, 1451];

impl Error {
    /// Whether a table couldn't be dropped because another one refers to it.
    #[must_use]
    pub fn is_referred_to(&self) -> bool {
        self.code().is_some_and(|code| REFERRED_TO.contains(&code))
    }

    /// Whether the server has no room for another connection.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.code().is_some_and(|code| NO_ROOM.contains(&code))
    }

    /// Whether the server refused a statement for a lasting reason, so that a
    /// retry would fail, too.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        let code = self.code();
        code.is_some_and(|code| !HELD_UP.contains(&code)) && !self.is_full()
    }

    /// The number and the message of the error with which the server refused a
    /// statement. The message may be about anything.
    #[must_use]
    pub fn said(&self) -> Option<(u16, &str)> {
        match self {
            Self::Sql { source: mysql_async::Error::Server(error), .. } => {
                Some((error.code, &error.message))
            }
            _ => None,
        }
    }

    fn code(&self) -> Option<u16> {
        self.said().map(|(code, _)| code)
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
