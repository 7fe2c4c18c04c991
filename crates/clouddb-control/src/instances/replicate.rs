//! Instances that replicate another one.

use clouddb_model::{Gigabytes, InstanceStatus, Megabytes};
use clouddb_store::{Operation, Transaction};

use super::{Instance, NewInstance, not_found};
use crate::{Datastore, Error, Flavor, Invalid, operations::rules_for};

/// How many replicas an instance may have.
pub(crate) const MOST_REPLICAS: usize = 2;

/// The source of a new replica.
#[derive(Debug)]
pub(super) struct Followed {
    pub(super) source: Instance,
    /// The least memory of a replica.
    pub(super) least: Megabytes,
    pub(super) purpose: Purpose,
}

/// What a replica is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Purpose {
    /// A copy of the source.
    Copy,
    /// A copy of a newer version, to take the source's place later.
    Upgrade,
}

impl Followed {
    /// Refuses requests that don't fit the source.
    pub(super) fn check(
        &self,
        request: &NewInstance,
        flavor: &Flavor,
        volume: Gigabytes,
        datastore: &Datastore,
    ) -> Result<(), Invalid> {
        let (source, least) = (&self.source, self.least);
        if flavor.ram < least {
            let rule = format!("a replica takes {least} of memory or more");
            return Err(Invalid::new("/flavorRef", rule));
        }
        if volume < source.volume {
            let rule = format!(
                "{} is less than the {} of the source",
                volume.0, source.volume
            );
            return Err(Invalid::new("/volume/size", rule));
        }
        let (kind, version) = (&source.datastore, &source.datastore_version);
        let is_same = datastore.kind == *kind && datastore.version == *version;
        if self.purpose == Purpose::Copy && !is_same {
            let rule = format!("the source is of {kind} {version}");
            return Err(Invalid::new("/datastore", rule));
        }
        let own = |what: &str| {
            let rule = "a replica has those of its source and no other";
            Err(Invalid::new(format!("/{what}"), rule))
        };
        if !request.databases.is_empty() {
            return own("databases");
        }
        if !request.users.is_empty() {
            return own("users");
        }
        Ok(())
    }

    /// Locks the source, and refuses one that can't have the replica.
    pub(super) async fn lock(
        &self,
        transaction: &mut Transaction,
    ) -> Result<(), Error> {
        let id = self.source.id;
        let source = transaction.lock_instance(id).await?;
        let source = source.ok_or_else(|| not_found(&id.to_string()))?;
        require_ready(transaction, &source).await?;
        require_settled(transaction, &source).await?;
        if source.source.is_some() {
            let why = format!("the instance {id} is a replica itself");
            return Err(Error::WrongStatus(why));
        }
        if source.volume > self.source.volume {
            let why = format!(
                "the volume of the instance {id} has just become larger; ask \
                 again"
            );
            return Err(Error::WrongStatus(why));
        }
        let has = transaction.count_replicas(id).await?;
        let why = match self.purpose {
            Purpose::Copy if has >= MOST_REPLICAS => {
                format!(
                    "the instance {id} has {MOST_REPLICAS} replicas already"
                )
            }
            Purpose::Upgrade if has > 0 => {
                format!("the instance {id} has replicas; detach them first")
            }
            Purpose::Copy | Purpose::Upgrade => return Ok(()),
        };
        Err(Error::WrongStatus(why))
    }
}

/// Refuses an instance that isn't ACTIVE, or that an operation is changing. An
/// operation that only tells the server its settings is superseded; it begins
/// again at the end of the operation that the caller begins.
pub(crate) async fn require_idle(
    transaction: &mut Transaction,
    instance: &Instance,
) -> Result<(), Error> {
    let busy = require_ready(transaction, instance).await?;
    let Some(busy) = busy else { return Ok(()) };
    transaction.supersede(busy.id).await?;
    Ok(transaction.forget_seen(instance.id).await?)
}

/// Refuses an instance that isn't ACTIVE, or that an operation is changing. An
/// operation that only tells the server its settings is returned.
pub(crate) async fn require_ready(
    transaction: &mut Transaction,
    instance: &Instance,
) -> Result<Option<Operation>, Error> {
    let busy = transaction.active_operation(instance.id.into()).await?;
    let is_other =
        busy.as_ref().is_some_and(|it| !rules_for(it).tells_settings);
    if instance.status != InstanceStatus::Active || is_other {
        return Err(refused(instance, busy.as_ref()));
    }
    Ok(busy)
}

/// The error for an instance that isn't ready.
pub(super) fn refused(instance: &Instance, busy: Option<&Operation>) -> Error {
    let Instance { id, status, .. } = instance;
    let is = format!("the instance {id} is in status {status}");
    let said = busy.and_then(|busy| rules_for(busy).said);
    Error::WrongStatus(
        said.map_or(is.clone(), |said| format!("{is}, and {said}")),
    )
}

/// Refuses an instance whose replication group is changing places.
pub(super) async fn require_settled(
    transaction: &mut Transaction,
    instance: &Instance,
) -> Result<(), Error> {
    if transaction.is_group_changing(instance).await? {
        let why = format!(
            "the instance {} is in status {}, and those that it is \
             replicated with are changing places",
            instance.id, instance.status
        );
        return Err(Error::WrongStatus(why));
    }
    Ok(())
}
