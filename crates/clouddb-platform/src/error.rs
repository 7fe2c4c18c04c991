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
        /// The file or directory.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// A path leads to a link, or to a file of another user.
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
        /// Its exit status.
        status: ExitStatus,
        /// The end of its error output.
        message: String,
    },
    /// A program of the system didn't end in time.
    #[error("{} didn't end within {patience:?}", program.display())]
    Hanging {
        /// The program.
        program: PathBuf,
        /// How long the service waited.
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
    /// Another worker has taken the place of the caller.
    #[error("somebody else has taken over")]
    Fenced,
    /// It couldn't be found out whether the caller may still act.
    #[error("can't tell whether somebody else has taken over")]
    Fence(#[source] Box<dyn StdError + Send + Sync + 'static>),
    /// Nothing answered in time whether the caller may still act.
    #[error("whether somebody else has taken over wasn't answered in {0:?}")]
    Unanswered(Duration),
    /// A call into a file system hangs, or so many do that no more are made.
    #[error("the file system didn't answer within {0:?}")]
    Stuck(Duration),
    /// Another worker acts on the instance, and didn't finish in time.
    #[error("another process has been at the instance for more than {0:?}")]
    Busy(Duration),
}

impl Error {
    /// The message, with those of all causes.
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
