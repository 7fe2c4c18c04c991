use std::{error::Error as StdError, fmt, io};

use clouddb_model::InstanceId;
use clouddb_store::QuotaExceeded;

/// Why a request can't be carried out.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The request breaks a rule.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// There is no such thing, or none of this account.
    #[error("there is no {kind} {id}")]
    NotFound {
        /// What it would be.
        kind: &'static str,
        /// The id that was given.
        id: String,
    },
    /// Not now: something is in a status that doesn't allow it.
    #[error("{0}")]
    WrongStatus(String),
    /// It is protected from that.
    #[error("{0}")]
    Protected(String),
    /// Not as long as something else needs it.
    #[error("{0}")]
    InUse(String),
    /// It is the server's own or the service's, which customers have nothing to do
    /// with.
    #[error("the {kind} {name} is reserved")]
    Reserved {
        /// What it is.
        kind: &'static str,
        /// Its name, as it was given.
        name: String,
    },
    /// The version of an instance isn't there any more.
    #[error("version {0} of the engine isn't installed any more")]
    NotInstalled(String),
    /// What is in another region can't be looked at.
    #[error("the backups of the region {region} can't be reached")]
    RegionAway {
        /// The region.
        region: String,
        /// Why.
        #[source]
        cause: Box<dyn StdError + Send + Sync>,
    },
    /// There is no room for another instance.
    #[error("every address for instances is in use")]
    NoAddress,
    /// The machine has no room for that.
    #[error(
        "there is no room for that: the {0} of the machine is taken, or \
         promised to others"
    )]
    NoRoom(&'static str),
    /// The account has as much as it may have.
    #[error(transparent)]
    QuotaExceeded(#[from] QuotaExceeded),
    /// Another process answers the same request.
    #[error("another process answers the same request")]
    AnsweredElsewhere,
    /// The server of an instance can't be asked.
    #[error("the server of the instance {id} doesn't answer")]
    ServerAway {
        /// The instance.
        id: InstanceId,
        /// Why.
        #[source]
        cause: clouddb_engine::Error,
    },
    /// The server of an instance was to change something, and nobody knows
    /// whether it did.
    #[error(
        "the server of the instance {id} didn't say in time that the change is \
         made; it may be made, wholly or in part, or be made later"
    )]
    Unsettled {
        /// The instance.
        id: InstanceId,
        /// Why.
        #[source]
        cause: clouddb_engine::Error,
    },
    /// What a server was told to change isn't known to be on the disk.
    #[error("what changed in the instance {id} isn't on the disk in time")]
    Unsynced {
        /// The instance.
        id: InstanceId,
        /// Why.
        #[source]
        cause: clouddb_platform::Error,
    },
    /// The answer can't be written.
    #[error("the answer can't be written")]
    Answer(#[source] Box<dyn StdError + Send + Sync>),
    /// The store failed.
    #[error("the store failed")]
    Store(#[source] clouddb_store::Error),
    /// The processes that share the data directory can't be told apart.
    #[error("failed to look at the processes that share the data directory")]
    Peers(#[source] io::Error),
    /// The data directory's instances are those of another store.
    #[error(
        "the data directory has instances that the store doesn't know; it \
         belongs to another store, so choose that one or another data directory"
    )]
    ForeignDirectory,
    /// The store is older than what the data directory has seen.
    #[error(
        "the store is older than what the data directory has seen: it is at \
         {has}, and was at {seen}. What was made since then isn't in it. If it \
         is a copy that was put back, or of a server that lagged behind, choose \
         a newer one; or take it for the right one with `clouddb-server \
         accept-store`, and what it doesn't know is set aside and kept"
    )]
    OlderStore {
        /// How far the store has come.
        has: i64,
        /// How far it had come before.
        seen: i64,
    },
    /// How far the store has come can't be read or written.
    #[error("failed to look how far the store has come")]
    Mark(#[source] io::Error),
    /// What was lost can't be given back without being described.
    #[error(transparent)]
    NotDescribed(WithoutDescription),
    /// The platform failed.
    #[error("the platform failed")]
    Platform(#[from] clouddb_platform::Error),
    /// The engine failed.
    #[error("the engine failed")]
    Engine(#[from] clouddb_engine::Error),
    /// The store of backups can't be asked.
    #[error("the store of backups can't be asked")]
    Objects(#[source] clouddb_objects::Error),
    /// What is remembered of an instance can't be written or read.
    #[error("the contents of an instance can't be written or read")]
    Contents(#[from] serde_json::Error),
}

impl Error {
    /// Whether the store can't be used at the moment, and might be later.
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

/// Something isn't known of what was lost.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("its {0} isn't written down; say it with --{0}")]
pub struct WithoutDescription(pub &'static str);

/// A member of a request that breaks a rule.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Invalid {
    /// The member, as a JSON pointer from the resource that was given.
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
