use std::{error::Error as StdError, path::PathBuf};

/// What an error came from.
pub type Cause = Box<dyn StdError + Send + Sync>;

/// Why something can't be packed, unpacked, sealed or opened. No variant holds
/// a secret.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What should be packed or unpacked couldn't be read to its end.
    #[error("the source of an archive failed")]
    Source(#[source] Cause),
    /// What was unpacked couldn't be written.
    #[error("what was unpacked can't be written")]
    Target(#[source] std::io::Error),
    /// The archive isn't what was packed.
    #[error("the archive is damaged")]
    Damaged(#[source] Cause),
    /// The archive was packed with another key, or its head is damaged.
    #[error("the archive was packed with another key, or its head is damaged")]
    WrongKey(#[source] Cause),
    /// It couldn't be packed.
    #[error("failed to pack an archive")]
    Pack(#[source] Cause),
    /// The work ended before it was done.
    #[error("packing or unpacking ended before it was done")]
    Stopped,
    /// A text is no key.
    #[error("this is no key: {0}")]
    Key(&'static str),
    /// A file couldn't be read or written.
    #[error("failed to {action} {}", path.display())]
    File {
        /// What was tried.
        action: &'static str,
        /// With which file.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// A file holds something else than a key.
    #[error("{} holds no key", path.display())]
    KeyFile {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: Box<Error>,
    },
    /// A manifest is larger than any may be.
    #[error("the manifest has more than {0} bytes")]
    TooLarge(usize),
    /// A manifest was made by a version of clouddb that this one doesn't know.
    #[error("the manifest has the unknown format {0}")]
    UnknownFormat(u32),
    /// A manifest was changed or cut off, or sealed with another key.
    #[error("the manifest was changed, or sealed with another key")]
    Forged,
    /// A manifest that is nobody's forgery doesn't say what one should.
    #[error("the manifest can't be read or written")]
    Manifest(#[source] serde_json::Error),
}

impl Error {
    pub(crate) fn damaged(cause: impl Into<Cause>) -> Self {
        Self::Damaged(cause.into())
    }
}
