//! Requests that change replication: detach, promote, eject.

use clouddb_model::{AccountId, InstanceStatus};
use clouddb_store::Transaction;

use super::{
    Instance, Replicated, not_found,
    replicate::{refused, require_idle, require_settled},
};
use crate::{
    Answer, Control, Error,
    operations::{
        Kind, Other, Standing, detach_replica, eject_source, promote_replica,
        rules_for,
    },
};

/// What a request asks of a replica or a source.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ReplicaAction {
    /// A replica becomes an instance like any other.
    Detach,
    /// A replica takes the place of its source, which becomes its replica.
    Promote,
    /// A source that can't be reached loses its place to the replica that has
    /// most of its data.
    Eject,
}

impl Control {
    /// The replicas of an account's instance.
    pub async fn replicas(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<Vec<Replicated>, Error> {
        let source = self.instance(account, id).await?;
        let replicas = self.inner.parts.store.replicas(source.id).await?;
        let replicas = replicas.into_iter().map(|replica| Replicated {
            source_version: Some(source.datastore_version.clone()),
            ..Replicated::alone(replica)
        });
        Ok(replicas.collect())
    }

    /// Starts to change replication. Before a promotion, all members get
    /// volumes as large as the replica's, or the request is refused. Stores the
    /// answer in the same transaction.
    pub async fn change_replication(
        &self,
        account: &AccountId,
        id: &str,
        action: ReplicaAction,
        answer: Option<Answer<'_, Instance>>,
    ) -> Result<(), Error> {
        let inner = &self.inner;
        let id = self.instance(account, id).await?.id;
        let disk = inner.parts.platform.disk().await?;
        let mut transaction = inner.parts.store.begin().await?;
        let group = transaction.lock_group(id).await?;
        let instance = group.iter().find(|member| member.id == id);
        let instance = instance.ok_or_else(|| not_found(&id.to_string()))?;
        require_settled(&mut transaction, instance).await?;
        let kind: &'static Kind<Instance> = match action {
            ReplicaAction::Detach => {
                require_replica(instance)?;
                require_detachable(&mut transaction, instance).await?;
                &detach_replica::KIND
            }
            ReplicaAction::Promote => {
                require_replica(instance)?;
                require_one_version(&group, instance)?;
                require_promotable(&mut transaction, &group, instance).await?;
                let (all, volume) = (group.iter(), instance.volume);
                inner.grow_to(&mut transaction, all, volume, disk).await?;
                &promote_replica::KIND
            }
            ReplicaAction::Eject => {
                require_one_version(&group, instance)?;
                require_ejectable(&mut transaction, &group, instance).await?;
                &eject_source::KIND
            }
        };
        kind.on(instance).begin(inner, &mut transaction).await?;
        inner.answer(transaction, answer, instance).await?;
        inner.grown.notify_one();
        Ok(())
    }
}

fn require_replica(instance: &Instance) -> Result<(), Error> {
    if instance.source.is_none() {
        let why = format!("the instance {} is no replica", instance.id);
        return Err(Error::WrongStatus(why));
    }
    Ok(())
}

/// Refuses groups of several versions: an older server can't follow a newer
/// one.
fn require_one_version(
    group: &[Instance],
    instance: &Instance,
) -> Result<(), Error> {
    let own = &instance.datastore_version;
    if group.iter().all(|member| member.datastore_version == *own) {
        return Ok(());
    }
    Err(Error::WrongStatus(format!(
        "the instance {} is being upgraded; detach the replica of the newer \
         version first, or delete it",
        instance.id
    )))
}

/// Accepts also a replica whose replication is broken.
async fn require_detachable(
    transaction: &mut Transaction,
    replica: &Instance,
) -> Result<(), Error> {
    if replica.status == InstanceStatus::ReplicationError {
        return require_no_operation(transaction, replica).await;
    }
    require_idle(transaction, replica).await
}

/// Refuses if an operation is changing a member of the group.
async fn require_promotable(
    transaction: &mut Transaction,
    group: &[Instance],
    replica: &Instance,
) -> Result<(), Error> {
    for member in group {
        let is_beside =
            member.id != replica.id && Some(member.id) != replica.source;
        if is_beside && member.status == InstanceStatus::ReplicationError {
            require_no_operation(transaction, member).await?;
        } else {
            require_idle(transaction, member).await?;
        }
    }
    Ok(())
}

fn is(replica: &Instance, standing: Standing) -> bool {
    Standing::of(replica) == standing
}

/// Refuses a source that hasn't failed, or that no replica can replace.
async fn require_ejectable(
    transaction: &mut Transaction,
    group: &[Instance],
    source: &Instance,
) -> Result<(), Error> {
    let (id, status) = (source.id, source.status);
    let refused = |why: &str| {
        let why = format!("the instance {id} {why}");
        Err(Error::WrongStatus(why))
    };
    if source.source.is_some() {
        return refused("is a replica");
    }
    if !status.can_be_ejected() {
        let why = format!(
            "is in status {status}; only a source that failed is ejected, \
             any other one gives its place to a replica that is promoted"
        );
        return refused(&why);
    }
    let replicas: Vec<_> =
        group.iter().filter(|member| member.source == Some(id)).collect();
    let mut busy = replicas.iter().filter(|it| is(it, Standing::Busy));
    if let Some(busy) = busy.next() {
        let (busy, status) = (busy.id, busy.status);
        let why = format!(
            "isn't ejected while its replica {busy} is in status {status}, \
             and may have more than others"
        );
        return refused(&why);
    }
    if !replicas.iter().any(|it| is(it, Standing::Answers)) {
        return refused("has no replica that could take its place");
    }
    let busy = transaction.active_operation(id.into()).await?;
    match busy {
        Some(busy) if rules_for(&busy).gives_way_to(Other::Ejection) => {
            transaction.supersede(busy.id).await?;
            Ok(())
        }
        Some(_) => refused(&format!("is in status {status}")),
        None => Ok(()),
    }
}

pub(super) async fn require_no_operation(
    transaction: &mut Transaction,
    instance: &Instance,
) -> Result<(), Error> {
    match transaction.active_operation(instance.id.into()).await? {
        Some(busy) => Err(refused(instance, Some(&busy))),
        None => Ok(()),
    }
}
