//! From what the domain knows of an instance to how it is shown.

use std::num::NonZeroU32;

use clouddb_api::types::{
    Fault, Instance, InstanceDatastore, InstanceFault, InstanceFlavor,
    InstanceStatus, InstanceSummary, Volume, VolumeSize,
};
use clouddb_control as control;
use clouddb_model as model;
use clouddb_store as store;

use super::super::{Service, links::Links, timestamps::timestamp};

/// What is shown of every fault: the kind stands for the status of a failure
/// of the service.
const FAULT_CODE: i32 = 500;

impl Service {
    /// An instance as lists show it.
    pub(super) fn summary(
        &self,
        links: &Links<'_>,
        instance: &control::Instance,
    ) -> Result<InstanceSummary, Fault> {
        let hosting = self.control.hosting(instance);
        Ok(InstanceSummary {
            id: *instance.id.as_uuid(),
            name: instance.name.clone(),
            status: status(instance.status),
            hostname: Some(hosting.hostname),
            ip: vec![hosting.address],
            links: links.of(&format!("instances/{}", instance.id)),
            volume: volume(instance)?,
            flavor: flavor(links, instance)?,
            datastore: datastore(instance),
            replica_of: None,
        })
    }

    /// An instance with all its details.
    pub(super) fn detail(
        &self,
        links: &Links<'_>,
        instance: &control::Instance,
    ) -> Result<Instance, Fault> {
        let summary = self.summary(links, instance)?;
        Ok(Instance {
            created: timestamp(instance.created)?,
            updated: timestamp(instance.updated)?,
            fault: instance.fault.as_ref().map(instance_fault).transpose()?,
            id: summary.id,
            name: summary.name,
            status: summary.status,
            hostname: summary.hostname,
            ip: summary.ip,
            links: summary.links,
            volume: summary.volume,
            flavor: summary.flavor,
            datastore: summary.datastore,
            replica_of: summary.replica_of,
        })
    }
}

fn status(status: model::InstanceStatus) -> InstanceStatus {
    match status {
        model::InstanceStatus::Active => InstanceStatus::Active,
        model::InstanceStatus::Backup => InstanceStatus::Backup,
        model::InstanceStatus::Build => InstanceStatus::Build,
        model::InstanceStatus::Error => InstanceStatus::Error,
        model::InstanceStatus::Reboot => InstanceStatus::Reboot,
        model::InstanceStatus::Shutdown => InstanceStatus::Shutdown,
    }
}

fn instance_fault(fault: &store::Fault) -> Result<InstanceFault, Fault> {
    Ok(InstanceFault {
        code: FAULT_CODE,
        message: fault.message.clone(),
        created: timestamp(fault.created)?,
    })
}

fn volume(instance: &control::Instance) -> Result<Volume, Fault> {
    let size = NonZeroU32::new(instance.volume.0);
    let size = size.ok_or_else(|| cannot_show(instance, "volume"))?;
    Ok(Volume { size: VolumeSize(size), used: None })
}

fn flavor(
    links: &Links<'_>,
    instance: &control::Instance,
) -> Result<InstanceFlavor, Fault> {
    let id = instance.flavor;
    Ok(InstanceFlavor {
        id: id
            .to_string()
            .try_into()
            .map_err(|_| cannot_show(instance, "flavor"))?,
        links: links.of(&format!("flavors/{id}")),
    })
}

fn datastore(instance: &control::Instance) -> InstanceDatastore {
    InstanceDatastore {
        type_: instance.datastore.clone(),
        version: instance.datastore_version.clone(),
    }
}

/// What the contract has no way to say.
fn cannot_show(instance: &control::Instance, what: &str) -> Fault {
    let id = instance.id;
    Fault::instance_fault(format!("The {what} of instance {id} is damaged."))
}
