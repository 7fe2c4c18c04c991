use std::{
    error::Error as StdError, path::PathBuf, process::ExitStatus,
    time::Duration,
};

/// Why the platform couldn't do something.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or directory couldn't be made, read, changed or removed.
    #[error("failed to {action} {}", path.display())]
    File {
        /// What was tried.
        action: &'static str,
        /// With which one.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// What is in the place of a log isn't a file of the instance's own.
    #[error("{} isn't a file of the instance's own", .0.display())]
    Foreign(PathBuf),
    /// A process couldn't be started, watched or ended.
    #[error("failed to {action} a process")]
    Process {
        /// What was tried.
        action: &'static str,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// A tool failed.
    #[error("{} failed with {status}: {message}", program.display())]
    Tool {
        /// The program.
        program: PathBuf,
        /// What it ended with.
        status: ExitStatus,
        /// The end of what it had to say.
        message: String,
    },
    /// A program of the system did nothing for too long.
    #[error("{} didn't end within {patience:?}", program.display())]
    Hanging {
        /// The program.
        program: PathBuf,
        /// How long it was waited for.
        patience: Duration,
    },
    /// The user ids that databases run under can't reach their directories.
    #[error(
        "the databases' user ids can't reach {}, because {} is closed to \
         others; choose another data directory, or open it with \
         `chmod o+x {}`",
        directory.display(), closed.display(), closed.display()
    )]
    Unreachable {
        /// Where the instances' directories would be.
        directory: PathBuf,
        /// The directory on the way that is closed.
        closed: PathBuf,
    },
    /// Somebody else has taken the place of whoever wanted to act.
    #[error("somebody else has taken over")]
    Fenced,
    /// Whether one may act couldn't be found out.
    #[error("can't tell whether somebody else has taken over")]
    Fence(#[source] Box<dyn StdError + Send + Sync + 'static>),
    /// Whether one may act wasn't answered.
    #[error("whether somebody else has taken over wasn't answered in {0:?}")]
    Unanswered(Duration),
    /// What was asked of a file system hangs, or so much does that no more is
    /// asked.
    #[error("the file system didn't answer within {0:?}")]
    Stuck(Duration),
    /// Somebody else acts, and didn't end.
    #[error("another process has been at the instance for more than {0:?}")]
    Busy(Duration),
}

impl Error {
    /// What happened, with its causes.
    pub(crate) fn chain(&self) -> String {
        let mut causes = vec![self.to_string()];
        let mut cause = self.source();
        while let Some(source) = cause {
            causes.push(source.to_string());
            cause = source.source();
        }
        causes.join(": ")
    }

    pub(crate) fn file(
        action: &'static str,
        path: impl Into<PathBuf>,
    ) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { action, path, source }
    }

    pub(crate) fn process(
        action: &'static str,
    ) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Process { action, source }
    }
}
