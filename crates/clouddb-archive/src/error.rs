use std::{error::Error as StdError, path::PathBuf};

/// The cause of an error.
pub type Cause = Box<dyn StdError + Send + Sync>;

/// Why something can't be packed, unpacked, sealed or opened. No variant holds
/// a secret.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The data to pack or unpack couldn't be read to its end.
    #[error("the source of an archive failed")]
    Source(#[source] Cause),
    /// The unpacked data couldn't be written.
    #[error("what was unpacked can't be written")]
    Target(#[source] std::io::Error),
    /// The archive was changed or cut off.
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
        /// The file.
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
    /// A manifest is larger than allowed.
    #[error("the manifest has more than {0} bytes")]
    TooLarge(usize),
    /// A manifest has a format that this version of clouddb doesn't know.
    #[error("the manifest has the unknown format {0}")]
    UnknownFormat(u32),
    /// A manifest was changed or cut off, or sealed with another key.
    #[error("the manifest was changed, or sealed with another key")]
    Forged,
    /// A manifest couldn't be written, or an authentic one couldn't be read.
    #[error("the manifest can't be read or written")]
    Manifest(#[source] serde_json::Error),
}

impl Error {
    pub(crate) fn damaged(cause: impl Into<Cause>) -> Self {
        Self::Damaged(cause.into())
    }
}
