//! Translates the domain's instances into those of the contract.

use std::{net::Ipv4Addr, num::NonZeroU32};

use chrono::Utc;
use clouddb_api::types::{
    Access, AvailableUpgrades, ConfigurationReference, Fault, Instance,
    InstanceActionAnswer, InstanceAddress, InstanceAddressType,
    InstanceDatastore, InstanceFault, InstanceFlavor, InstanceReference,
    InstanceSchedule, InstanceStatus, InstanceSummary, OperatingStatus,
    ReplicaReference, Replication, ReplicationState, Volume, VolumeSize,
};
use clouddb_control as control;
use clouddb_control::{Lifetime, ReplicaName, Replicated};
use clouddb_model as model;

use super::super::{Service, links::Links, timestamps::timestamp};

/// Shown as the version of a server that hasn't been built yet.
const UNKNOWN: &str = "UNKNOWN";

/// The code of every fault that is shown: it stands for the status of a failure
/// of the service.
const FAULT_CODE: i32 = 500;

impl Service {
    /// An instance as lists show it.
    pub(super) fn summary(
        &self,
        links: &Links<'_>,
        shown: &Replicated,
    ) -> Result<InstanceSummary, Fault> {
        let Replicated { instance, replicas, .. } = shown;
        let hosting = self.control.hosting(instance);
        // Clients should not connect to a replica that hasn't been built yet.
        let is_there = instance.source.is_none()
            || instance.status != model::InstanceStatus::Build;
        let replicas: Vec<_> =
            replicas.iter().map(|replica| reference(links, replica)).collect();
        Ok(InstanceSummary {
            id: *instance.id.as_uuid(),
            name: instance.name.clone(),
            status: status(shown),
            operating_status: Some(operating_status(instance.status)),
            hostname: is_there.then_some(hosting.hostname),
            ip: is_there.then_some(hosting.address).into_iter().collect(),
            addresses: is_there
                .then(|| address(instance.address))
                .into_iter()
                .collect(),
            access: Some(Access { is_public: is_public(instance.address) }),
            links: links.of(&format!("instances/{}", instance.id)),
            volume: volume(instance)?,
            flavor: flavor(links, instance)?,
            datastore: self.datastore(instance),
            replica_of: instance.source.map(|source| InstanceReference {
                id: *source.as_uuid(),
                links: links.of(&format!("instances/{source}")),
            }),
            replicas,
        })
    }

    fn datastore(&self, instance: &control::Instance) -> InstanceDatastore {
        InstanceDatastore {
            type_: instance.datastore.clone(),
            version: instance.datastore_version.clone(),
            version_number: self.control.version_number(instance),
        }
    }

    /// An instance with all its details.
    pub(super) fn detail(
        &self,
        links: &Links<'_>,
        instance: &Replicated,
    ) -> Result<Instance, Fault> {
        let summary = self.summary(links, instance)?;
        let instance = &instance.instance;
        let replication = self.control.replication(instance);
        Ok(Instance {
            created: timestamp(instance.created)?,
            updated: timestamp(instance.updated)?,
            fault: instance_fault(instance)?,
            id: summary.id,
            name: summary.name,
            status: summary.status,
            operating_status: summary.operating_status,
            hostname: summary.hostname,
            ip: summary.ip,
            addresses: summary.addresses,
            access: summary.access,
            links: summary.links,
            volume: summary.volume,
            flavor: summary.flavor,
            datastore: summary.datastore,
            replica_of: summary.replica_of,
            replicas: summary.replicas,
            replication: replication.map(shown_replication),
            deletion_protection: (instance.lifetime == Lifetime::Protected)
                .then_some(true),
            expires_at: match instance.lifetime {
                Lifetime::Until(moment) => Some(timestamp(moment)?),
                Lifetime::Open | Lifetime::Protected => None,
            },
            configuration: None,
            available_upgrades: None,
            schedule: None,
        })
    }

    /// A replica of a newer version that is being built.
    pub(super) fn upgraded(
        &self,
        links: &Links<'_>,
        instance: &control::Instance,
    ) -> Result<InstanceActionAnswer, Fault> {
        let newer = self.control.newer_versions(instance);
        let built = self.detail(links, &Replicated::alone(instance.clone()))?;
        let flavor = self.control.flavor(instance.flavor);
        let flavor = flavor.map_err(|_| cannot_show(instance, "flavor"))?;
        Ok(InstanceActionAnswer {
            instance: Some(Instance {
                available_upgrades: Some(AvailableUpgrades {
                    current_version: UNKNOWN.into(),
                    upgrades: newer,
                }),
                schedule: Some(InstanceSchedule { enabled: false }),
                hostname: Some(self.control.hosting(instance).hostname),
                flavor: InstanceFlavor {
                    name: Some(flavor.name.clone()),
                    ram: Some(flavor.ram.0),
                    ..built.flavor
                },
                ..built
            }),
        })
    }
}

fn reference(links: &Links<'_>, replica: &ReplicaName) -> ReplicaReference {
    ReplicaReference {
        id: *replica.id.as_uuid(),
        name: replica.name.clone(),
        links: links.of(&format!("instances/{}", replica.id)),
    }
}

fn shown_replication(replication: control::Replication) -> Replication {
    Replication {
        state: match replication.state {
            control::ReplicationState::Running => ReplicationState::Running,
            control::ReplicationState::Connecting => {
                ReplicationState::Connecting
            }
            control::ReplicationState::Broken => ReplicationState::Broken,
        },
        seconds_behind_source: replication.behind.map(|it| it.as_secs()),
        error: replication.error.map(|it| it.to_string()),
    }
}

/// The configuration group that is attached to an instance.
pub(super) fn group(
    links: &Links<'_>,
    group: &control::Configuration,
) -> ConfigurationReference {
    ConfigurationReference {
        id: *group.id.as_uuid(),
        name: group.name.clone(),
        links: links.of(&format!("configurations/{}", group.id)),
    }
}

fn status(shown: &Replicated) -> InstanceStatus {
    let instance = &shown.instance;
    match instance.status {
        model::InstanceStatus::Active if shown.is_being_upgraded() => {
            InstanceStatus::VerifyUpgrade
        }
        model::InstanceStatus::Active
            if shown.has_new_settings || instance.applied.needs_restart() =>
        {
            InstanceStatus::RestartRequired
        }
        model::InstanceStatus::Active => InstanceStatus::Active,
        model::InstanceStatus::Backup => InstanceStatus::Backup,
        model::InstanceStatus::Build => InstanceStatus::Build,
        model::InstanceStatus::DetachReplica => InstanceStatus::DetachReplica,
        model::InstanceStatus::Eject => InstanceStatus::Eject,
        model::InstanceStatus::Promote => InstanceStatus::Promote,
        model::InstanceStatus::ReplicationError => {
            InstanceStatus::ReplicationError
        }
        model::InstanceStatus::Error => InstanceStatus::Error,
        model::InstanceStatus::Reboot => InstanceStatus::Reboot,
        model::InstanceStatus::Resize => InstanceStatus::Resize,
        model::InstanceStatus::Shutdown => InstanceStatus::Shutdown,
    }
}

/// What the instance's server does in each status.
fn operating_status(status: model::InstanceStatus) -> OperatingStatus {
    match status {
        model::InstanceStatus::Active
        | model::InstanceStatus::Backup
        | model::InstanceStatus::DetachReplica
        | model::InstanceStatus::ReplicationError => OperatingStatus::Healthy,
        model::InstanceStatus::Build => OperatingStatus::Build,
        model::InstanceStatus::Eject => OperatingStatus::Eject,
        model::InstanceStatus::Promote => OperatingStatus::Promote,
        model::InstanceStatus::Error => OperatingStatus::Error,
        model::InstanceStatus::Reboot | model::InstanceStatus::Resize => {
            OperatingStatus::Restarting
        }
        model::InstanceStatus::Shutdown => OperatingStatus::Shutdown,
    }
}

fn address(address: Ipv4Addr) -> InstanceAddress {
    InstanceAddress {
        address: address.to_string(),
        type_: if is_public(address) {
            InstanceAddressType::Public
        } else {
            InstanceAddressType::Private
        },
    }
}

/// Whether an address can be a public one. Those that providers share among
/// their customers (100.64.0.0/10) aren't.
fn is_public(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    let is_shared = first == 100 && (64..128).contains(&second);
    !(address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || is_shared)
}

/// The first of these that there is: why the instance failed; why it couldn't
/// get another flavor, or what that waits for; why its server doesn't use its
/// group; why its volume is too small.
fn instance_fault(
    instance: &control::Instance,
) -> Result<Option<InstanceFault>, Fault> {
    let fault = instance.fault.as_ref().or(instance.setback.as_ref());
    let fault = fault.map(|it| (it.message.as_str(), it.created));
    let refusal = instance.applied.refusal.as_ref();
    let refusal = refusal.map(|it| (it.as_str(), instance.updated));
    let shortage = instance.shortage.as_ref();
    let shortage = shortage.map(|it| (it.message.as_str(), it.created));
    let Some((message, created)) = fault.or(refusal).or(shortage) else {
        return Ok(None);
    };
    Ok(Some(InstanceFault {
        code: FAULT_CODE,
        message: message.to_owned(),
        created: timestamp(created)?,
    }))
}

/// The fault of an instance whose volume is full.
pub(super) fn full(instance: &Instance) -> Result<InstanceFault, Fault> {
    let size = instance.volume.size.0;
    Ok(InstanceFault {
        code: FAULT_CODE,
        message: format!(
            "the volume of {size} GB is full: what needs more room is refused; \
             make it larger, or delete something"
        ),
        created: timestamp(Utc::now())?,
    })
}

/// The fault of all instances while the machine's disk is almost full.
pub(super) fn refused() -> Result<InstanceFault, Fault> {
    Ok(InstanceFault {
        code: FAULT_CODE,
        message:
            "the service is short of room: writes are refused until there \
                  is some"
                .into(),
        created: timestamp(Utc::now())?,
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
        name: None,
        ram: None,
    })
}

/// A fault for a value that the contract can't express.
fn cannot_show(instance: &control::Instance, what: &str) -> Fault {
    let id = instance.id;
    Fault::instance_fault(format!("The {what} of instance {id} is damaged."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_networks_of_their_own_are_not_public() {
        for (text, expected) in [
            ("127.83.0.1", false),
            ("10.0.0.1", false),
            ("172.31.0.1", false),
            ("192.168.0.1", false),
            ("169.254.0.1", false),
            ("100.64.0.1", false),
            ("100.127.0.1", false),
            ("100.128.0.1", true),
            ("172.32.0.1", true),
            ("203.0.114.1", true),
        ] {
            let address: Ipv4Addr = text.parse().unwrap();
            assert_eq!(is_public(address), expected, "{text}");
        }
    }
}
