use std::{error::Error as StdError, fmt, io};

use clouddb_model::InstanceId;
use clouddb_store::QuotaExceeded;

/// Why a request can't be carried out.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The request breaks a rule.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// It doesn't exist, or belongs to another account.
    #[error("there is no {kind} {id}")]
    NotFound {
        /// The kind of thing.
        kind: &'static str,
        /// The id that was given.
        id: String,
    },
    /// It is in a status that doesn't allow this now.
    #[error("{0}")]
    WrongStatus(String),
    /// It is protected from this.
    #[error("{0}")]
    Protected(String),
    /// Something else needs it.
    #[error("{0}")]
    InUse(String),
    /// It belongs to the server or the service; customers can't use it.
    #[error("the {kind} {name} is reserved")]
    Reserved {
        /// The kind of thing.
        kind: &'static str,
        /// Its name, as it was given.
        name: String,
    },
    /// The version of an instance isn't installed any more.
    #[error("version {0} of the engine isn't installed any more")]
    NotInstalled(String),
    /// The backups of another region can't be reached.
    #[error("the backups of the region {region} can't be reached")]
    RegionAway {
        /// The region.
        region: String,
        /// The cause.
        #[source]
        cause: Box<dyn StdError + Send + Sync>,
    },
    /// No address is free for another instance.
    #[error("every address for instances is in use")]
    NoAddress,
    /// The machine has no room for it.
    #[error(
        "there is no room for that: the {0} of the machine is taken, or \
         promised to others"
    )]
    NoRoom(&'static str),
    /// The account's quota is used up.
    #[error(transparent)]
    QuotaExceeded(#[from] QuotaExceeded),
    /// Another process is answering the same request.
    #[error("another process answers the same request")]
    AnsweredElsewhere,
    /// The server of an instance doesn't answer.
    #[error("the server of the instance {id} doesn't answer")]
    ServerAway {
        /// The instance.
        id: InstanceId,
        /// The cause.
        #[source]
        cause: clouddb_engine::Error,
    },
    /// The server of an instance was told to change something, and it is
    /// unknown whether it did.
    #[error(
        "the server of the instance {id} didn't say in time that the change is \
         made; it may be made, wholly or in part, or be made later"
    )]
    Unsettled {
        /// The instance.
        id: InstanceId,
        /// The cause.
        #[source]
        cause: clouddb_engine::Error,
    },
    /// A change in a server may not be on the disk yet.
    #[error("what changed in the instance {id} isn't on the disk in time")]
    Unsynced {
        /// The instance.
        id: InstanceId,
        /// The cause.
        #[source]
        cause: clouddb_platform::Error,
    },
    /// The answer can't be written.
    #[error("the answer can't be written")]
    Answer(#[source] Box<dyn StdError + Send + Sync>),
    /// The store failed.
    #[error("the store failed")]
    Store(#[source] clouddb_store::Error),
    /// The processes that share the data directory can't be listed.
    #[error("failed to look at the processes that share the data directory")]
    Peers(#[source] io::Error),
    /// The data directory has instances of another store.
    #[error(
        "the data directory has instances that the store doesn't know; it \
         belongs to another store, so choose that one or another data directory"
    )]
    ForeignDirectory,
    /// The store is older than the one that the data directory has seen.
    #[error(
        "the store is older than what the data directory has seen: it is at \
         {has}, and was at {seen}. What was made since then isn't in it. If it \
         is a copy that was put back, or of a server that lagged behind, choose \
         a newer one; or take it for the right one with `clouddb-server \
         accept-store`, and what it doesn't know is set aside and kept"
    )]
    OlderStore {
        /// The generation of the store.
        has: i64,
        /// The newest generation that the data directory has seen.
        seen: i64,
    },
    /// The generation that the data directory has seen can't be read or
    /// written.
    #[error("failed to look how far the store has come")]
    Mark(#[source] io::Error),
    /// A lost instance can't be given back without its description.
    #[error(transparent)]
    NotDescribed(WithoutDescription),
    /// The platform failed.
    #[error("the platform failed")]
    Platform(#[from] clouddb_platform::Error),
    /// The engine failed.
    #[error("the engine failed")]
    Engine(#[from] clouddb_engine::Error),
    /// The object store of backups can't be asked.
    #[error("the store of backups can't be asked")]
    Objects(#[source] clouddb_objects::Error),
    /// The contents of an instance can't be written or read as JSON.
    #[error("the contents of an instance can't be written or read")]
    Contents(#[from] serde_json::Error),
}

impl Error {
    /// Whether the store can't be used now, but may be later.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        match self {
            Self::Store(error) => error.is_unavailable(),
            Self::OlderStore { .. } => true,
            _ => false,
        }
    }
}

impl From<clouddb_store::Error> for Error {
    fn from(error: clouddb_store::Error) -> Self {
        match error {
            clouddb_store::Error::NoSlot => Self::NoAddress,
            clouddb_store::Error::QuotaExceeded(exceeded) => exceeded.into(),
            error => Self::Store(error),
        }
    }
}

/// A part of a lost instance's description is missing.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("its {0} isn't written down; say it with --{0}")]
pub struct WithoutDescription(pub &'static str);

/// A member of a request that breaks a rule.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Invalid {
    /// The member, as a JSON pointer into the request's resource.
    pub at: String,
    /// Its value and the rule that it breaks.
    pub rule: String,
}

impl Invalid {
    pub(crate) fn new(at: impl Into<String>, rule: impl Into<String>) -> Self {
        Self { at: at.into(), rule: rule.into() }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.rule)
    }
}

impl std::error::Error for Invalid {}
