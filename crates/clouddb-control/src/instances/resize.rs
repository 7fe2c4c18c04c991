//! Requests for another flavor or a larger volume.

use clouddb_model::{AccountId, Disk, FlavorId, Gigabytes, InstanceStatus};
use clouddb_store::Transaction;

use super::{
    Instance, not_found,
    replicate::{require_idle, require_settled},
    restart::way_back,
};
use crate::{
    Answer, Control, Error, Inner, Invalid,
    disk::{self, Wanted},
    operations::{
        Kind,
        resize_instance::{self, NewSize},
    },
};

impl Control {
    /// Starts to give an account's instance another flavor. Stores the answer
    /// in the same transaction.
    pub async fn resize_instance(
        &self,
        account: &AccountId,
        id: &str,
        flavor: FlavorId,
        answer: Option<Answer<'_, Instance>>,
    ) -> Result<(), Error> {
        let inner = &self.inner;
        let id = self.instance(account, id).await?.id;
        let disk = inner.parts.platform.disk().await?;
        let mut transaction = inner.parts.store.begin().await?;
        let found = transaction.lock_instance(id).await?;
        let instance = found.ok_or_else(|| not_found(&id.to_string()))?;
        self.check_flavor(&instance, flavor)?;
        let memory = inner.memory_of(flavor);
        let more = memory.saturating_sub(inner.memory_of(instance.flavor));
        require_settled(&mut transaction, &instance).await?;
        require_idle(&mut transaction, &instance).await?;
        let wanted = Wanted { memory: more, ..Wanted::default() };
        if more > 0 {
            inner.admit(&mut transaction, disk, wanted).await?;
        }
        let size = NewSize { flavor };
        let resize = resize_instance::KIND.with(&instance, &size);
        resize.begin(inner, &mut transaction).await?;
        inner.answer(transaction, answer, &instance).await
    }

    /// Makes the volume of an account's instance larger, and the volumes of its
    /// replicas that are smaller, since they have to hold its data. Starts the
    /// server of an instance in ERROR. Stores the answer in the same
    /// transaction.
    pub async fn grow_volume(
        &self,
        account: &AccountId,
        id: &str,
        volume: Gigabytes,
        answer: Option<Answer<'_, Instance>>,
    ) -> Result<(), Error> {
        let inner = &self.inner;
        let id = self.instance(account, id).await?.id;
        let disk = inner.parts.platform.disk().await?;
        let mut transaction = inner.parts.store.begin().await?;
        let group = transaction.lock_group(id).await?;
        let instance = group.iter().find(|member| member.id == id);
        let instance = instance.ok_or_else(|| not_found(&id.to_string()))?;
        let (has, size) = (instance.volume, volume.0);
        if volume <= has {
            let rule = format!("{size} is not more than the {has} it has");
            return Err(Invalid::new("/volume/size", rule).into());
        }
        let way = way_to_grow(&mut transaction, instance).await?;
        let follows = |it: &Instance| it.source == Some(id);
        let grown = group.iter().filter(|it| it.id == id || follows(it));
        inner.grow_to(&mut transaction, grown, volume, disk).await?;
        if let Some(way) = way {
            way.on(instance).begin(inner, &mut transaction).await?;
        }
        inner.answer(transaction, answer, instance).await?;
        inner.grown.notify_one();
        Ok(())
    }

    fn check_flavor(
        &self,
        instance: &Instance,
        flavor: FlavorId,
    ) -> Result<(), Invalid> {
        let settings = &self.inner.settings;
        let refused = |rule| Err(Invalid::new("/flavorRef", rule));
        let Some(wanted) = settings.flavor(flavor) else {
            return refused(format!("there is no flavor {flavor}"));
        };
        if instance.flavor == flavor {
            return refused(format!(
                "the instance has flavor {flavor} already"
            ));
        }
        let least = settings.least_replica;
        if instance.source.is_some() && wanted.ram < least {
            return refused(format!(
                "a replica takes {least} of memory or more"
            ));
        }
        Ok(())
    }
}

impl Inner {
    /// Sets the smaller ones of these volumes to this size, unless the
    /// account's quota or the machine doesn't allow it. `disk` was measured
    /// before the transaction. After an error the caller must not commit; after
    /// the commit it notifies `grown`.
    pub(crate) async fn grow_to<'a>(
        &self,
        transaction: &mut Transaction,
        instances: impl Iterator<Item = &'a Instance>,
        volume: Gigabytes,
        disk: Disk,
    ) -> Result<(), Error> {
        let short: Vec<_> =
            instances.filter(|instance| instance.volume < volume).collect();
        let Some(first) = short.first() else { return Ok(()) };
        let more = short.iter().map(|it| volume.0 - it.volume.0).sum();
        let more = Gigabytes(more);
        let quota = &self.settings.quota;
        transaction.take_volume(&first.account, more, quota).await?;
        self.admit(transaction, disk, disk::volume(more)).await?;
        for instance in short {
            transaction.set_volume(instance.id, volume).await?;
        }
        Ok(())
    }
}

/// Refuses an instance whose volume can't grow now. For an instance in ERROR,
/// returns the kind of operation that makes it ACTIVE again.
async fn way_to_grow(
    transaction: &mut Transaction,
    instance: &Instance,
) -> Result<Option<&'static Kind<Instance>>, Error> {
    match instance.status {
        // The operation that starts its server, or has it follow its source,
        // may be waiting for the room.
        InstanceStatus::Reboot | InstanceStatus::ReplicationError => Ok(None),
        InstanceStatus::Error => {
            require_settled(transaction, instance).await?;
            Ok(Some(way_back(transaction, instance).await?))
        }
        _ => {
            require_idle(transaction, instance).await?;
            Ok(None)
        }
    }
}
