use std::{
    error::Error as StdError,
    io,
    ops::{Deref, DerefMut},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use clouddb_engine::{Admin, Beginning, Mandate};
use clouddb_model::{Gigabytes, InstanceId, InstanceStatus};
use clouddb_platform::Fence;
use clouddb_store::{Claim, Operation, Store, Transaction};
use slog::Logger;

use crate::{
    Error, Inner, Instance,
    backups::StorageError,
    kill_switch::{self, Moment},
    machine::NotReady,
    replication::Trouble,
};

/// How long a claim lasts unless it is renewed.
pub(super) const LEASE: Duration = Duration::from_secs(10);

/// An operation that this worker carries out.
#[derive(Debug)]
pub(crate) struct Job<S> {
    pub(super) inner: Arc<Inner>,
    pub(super) operation: Operation,
    pub(super) subject: S,
    pub(super) claim: Claim,
    pub(super) log: Logger,
}

/// Why a try of a step failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    Domain(#[from] Error),
    #[error(transparent)]
    NotReady(#[from] NotReady),
    #[error(transparent)]
    Platform(#[from] clouddb_platform::Error),
    #[error(transparent)]
    Engine(#[from] clouddb_engine::Error),
    #[error(transparent)]
    Storage(#[from] StorageError),
    #[error("what the source has didn't get there")]
    Stream(#[source] io::Error),
    #[error("nothing could be copied yet: {0}")]
    HeldUp(#[from] HeldUp),
    #[error("the server of the instance {0} ended meanwhile")]
    Ended(InstanceId),
    #[error("the instance had data in {}, and there is none", .0.display())]
    NoData(PathBuf),
    #[error("the data that it was made of is too old to go on with: {0}")]
    Outrun(Trouble),
    #[error("the server doesn't follow its source: {0}")]
    Broken(Trouble),
    #[error("the replica {0} is in status {1}, and may have more than others")]
    Busy(InstanceId, InstanceStatus),
    #[error("the replica {0} was to take the place, and has changed since")]
    Changed(InstanceId),
    #[error("the account has {may} of {what}, and may have no more")]
    TooMuch { what: &'static str, may: Gigabytes },
    #[error("the server hasn't done yet what its source has")]
    Behind,
    #[error("the replica can't take the place: {0}")]
    Unable(Trouble),
    #[error("the source was closed to writes in vain, and is open again")]
    Reopened {
        #[source]
        cause: Box<Failure>,
        /// Whether the operation may close it once more.
        again: bool,
    },
    #[error("the server doesn't take the settings")]
    Refused(#[source] Rejection),
    #[error("no replica can take the place of its source: {0:?}")]
    Nobody(Vec<Trouble>),
    #[error("the store failed")]
    Store(#[from] clouddb_store::Error),
    #[error("somebody else carries it out")]
    Lost,
    #[error("what there is to do can't be read")]
    Detail(#[source] Arc<serde_json::Error>),
    #[error("it wasn't done in time")]
    Deadline,
    #[error("it was broken on purpose")]
    Sabotage(#[source] io::Error),
}

/// What keeps a copy of a server waiting.
#[derive(Clone, Copy, Debug, thiserror::Error)]
pub(crate) enum HeldUp {
    #[error(
        "some connection holds tables by LOCK TABLES, or has changed one for \
         long; others aren't kept waiting for it"
    )]
    Locked,
    #[error("another copy of the server is being made")]
    Copied,
    #[error("all connections of the server are taken")]
    Crowded,
    #[error("its customers write faster than can be copied")]
    Overwritten,
}

/// Who refused the settings for a server.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Rejection {
    #[error("its program refuses them")]
    Program(#[source] clouddb_platform::Error),
    #[error("it refuses them while it runs")]
    Server(#[source] clouddb_engine::Error),
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Detail(Arc::new(error))
    }
}

impl Failure {
    /// Whether nothing is broken: a customer holds the step up, who can be
    /// asked to stop that, or there is no room, which others may free.
    pub(super) fn is_waiting(&self) -> bool {
        matches!(self, Self::HeldUp(_) | Self::Domain(Error::NoRoom(_)))
    }

    /// Whether the step waits for another operation, which will end.
    pub(super) fn is_behind_another(&self) -> bool {
        matches!(self, Self::HeldUp(HeldUp::Copied))
    }

    /// Whether another worker carries out the operation now.
    pub(super) fn is_lost(&self) -> bool {
        matches!(
            self,
            Self::Lost | Self::Platform(clouddb_platform::Error::Fenced)
        )
    }

    /// Whether another try would fail as well.
    pub(super) fn is_final(&self) -> bool {
        match self {
            Self::Storage(error) => error.is_final(),
            Self::Refused(_)
            | Self::TooMuch { .. }
            | Self::Unable(_)
            | Self::Reopened { again: false, .. }
            | Self::Platform(clouddb_platform::Error::Foreign(_)) => true,
            _ => false,
        }
    }

    /// Whether the operation has to begin again with its first step.
    pub(super) fn is_outrun(&self) -> bool {
        matches!(self, Self::Outrun(_) | Self::Reopened { again: true, .. })
    }

    /// Whether the step may only need more time.
    pub(super) fn is_slow(&self) -> bool {
        matches!(self, Self::NotReady(NotReady::Silent(..)) | Self::Behind)
    }
}

/// A worker may act as long as its claim is the latest.
#[derive(Clone, Copy, Debug)]
pub(super) struct ClaimFence<'a> {
    store: &'a Store,
    claim: Claim,
}

impl Job<Instance> {
    /// The operation's instance as the store has it now.
    pub(super) async fn current(&self) -> Result<Instance, Failure> {
        self.instance(self.subject.id).await
    }

    /// Another instance as the store has it now.
    pub(super) async fn instance(
        &self,
        id: InstanceId,
    ) -> Result<Instance, Failure> {
        let found = self.inner.parts.store.any_instance(id).await?;
        let gone = || Error::NotFound { kind: "instance", id: id.to_string() };
        Ok(found.ok_or_else(gone)?)
    }

    /// Takes the mandate to change who may write in a server; no other process
    /// has it meanwhile. `change` names the change for tests.
    pub(super) async fn mandate<'a>(
        &self,
        admin: &'a mut Admin,
        change: &str,
    ) -> Result<Mandate<'a>, Failure> {
        let point = |at| kill_switch::reach(&self.operation.kind, change, at);
        point(Moment::Before);
        let store = &self.inner.parts.store;
        let holds = async { Ok::<_, Failure>(store.holds(self.claim).await?) };
        let mandate = admin.mandate(holds).await?;
        point(Moment::Effect);
        mandate.ok_or(Failure::Lost)
    }

    /// Makes a server follow another one.
    pub(super) async fn follow(
        &self,
        replica: &mut Admin,
        source: &Instance,
        beginning: Beginning<'_>,
    ) -> Result<(), Failure> {
        let source = self.inner.as_source(source).await?;
        let secret = &self.inner.parts.secret;
        let mut mandate = self.mandate(replica, "follow").await?;
        mandate.follow(&source, secret, beginning).await?;
        Ok(mandate.end().await?)
    }
}

impl<S> Job<S> {
    pub(super) fn fence(&self) -> ClaimFence<'_> {
        ClaimFence { store: &self.inner.parts.store, claim: self.claim }
    }

    /// Begins a transaction that commits only with the claim.
    pub(super) async fn begin(&self) -> Result<Writing, Failure> {
        let transaction = self.inner.parts.store.begin().await?;
        Ok(Writing { transaction, claim: self.claim })
    }
}

/// A transaction of a step. It isn't committed if another worker has the
/// operation by then.
#[derive(Debug)]
pub(super) struct Writing {
    transaction: Transaction,
    claim: Claim,
}

impl Writing {
    /// Renews the claim and commits. Without the claim, nothing is changed.
    pub(super) async fn commit(mut self) -> Result<(), Failure> {
        let held = self.transaction.renew(self.claim, LEASE).await?;
        held.map_err(|_| Failure::Lost)?;
        Ok(self.transaction.commit().await?)
    }
}

impl Deref for Writing {
    type Target = Transaction;

    fn deref(&self) -> &Transaction {
        &self.transaction
    }
}

impl DerefMut for Writing {
    fn deref_mut(&mut self) -> &mut Transaction {
        &mut self.transaction
    }
}

impl Fence for ClaimFence<'_> {
    async fn may_act(
        &self,
    ) -> Result<bool, Box<dyn StdError + Send + Sync + 'static>> {
        Ok(self.store.holds(self.claim).await?)
    }
}

/// The text of an error and all its causes.
pub(crate) fn chain(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
