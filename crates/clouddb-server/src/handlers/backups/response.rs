//! Translates the domain's backups into those of the contract.

use std::num::NonZeroU32;

use clouddb_api::types::{
    Backup, BackupDatastore, BackupFault, BackupSource, BackupSourceType,
    BackupStatus, BackupType, Fault, NewBackup, VolumeSize,
};
use clouddb_control as control;
use clouddb_model as model;
use clouddb_store as store;

use super::super::{timestamps::timestamp, units::exact_gigabytes};

/// The code of every fault that is shown: it stands for the status of a failure
/// of the service.
const FAULT_CODE: i32 = 500;

/// A new backup, in the answer to the request that created it.
pub(super) fn accepted(backup: &control::Backup) -> Result<NewBackup, Fault> {
    let shown = detail(backup)?;
    Ok(NewBackup {
        id: shown.id,
        name: shown.name,
        description: shown.description,
        status: shown.status,
        instance_id: shown.instance_id,
        source: shown.source,
        parent_id: shown.parent_id,
        type_: shown.type_,
        location_ref: shown.location_ref,
        size: shown.size,
        datastore: shown.datastore,
        flavor_ram: shown.flavor_ram,
        volume_size: shown.volume_size,
        is_automated: shown.is_automated != 0,
        created: shown.created,
        updated: shown.updated,
    })
}

/// A backup, as all later answers show it.
pub(super) fn detail(backup: &control::Backup) -> Result<Backup, Fault> {
    let completion = backup.completion.as_ref();
    let source = backup.instance.to_string();
    Ok(Backup {
        id: *backup.id.as_uuid(),
        name: backup.name.clone(),
        description: backup.description.clone(),
        status: status(backup.status),
        instance_id: Some(*backup.instance.as_uuid()),
        source: BackupSource {
            type_: BackupSourceType::Instance,
            id: source
                .try_into()
                .map_err(|_| cannot_show(backup, "instance"))?,
        },
        parent_id: backup.parent.map(|parent| *parent.as_uuid()),
        type_: match backup.parent {
            None => BackupType::InnoBackupEx,
            Some(_) => BackupType::InnoBackupExIncremental,
        },
        location_ref: completion.map(|done| done.location.clone()),
        size: completion.map(|done| exact_gigabytes(done.stored)),
        datastore: datastore(backup),
        flavor_ram: backup.memory.0,
        volume_size: NonZeroU32::new(backup.volume.0)
            .map(VolumeSize)
            .ok_or_else(|| cannot_show(backup, "volume"))?,
        // The service has no schedules.
        is_automated: 0,
        created: timestamp(backup.created)?,
        updated: timestamp(backup.updated)?,
        fault: backup.fault.as_ref().map(backup_fault).transpose()?,
    })
}

fn status(status: model::BackupStatus) -> BackupStatus {
    match status {
        model::BackupStatus::New => BackupStatus::New,
        model::BackupStatus::Building => BackupStatus::Building,
        model::BackupStatus::Completed => BackupStatus::Completed,
        model::BackupStatus::Failed => BackupStatus::Failed,
        model::BackupStatus::Deleting => BackupStatus::Deleting,
        model::BackupStatus::DeleteFailed => BackupStatus::DeleteFailed,
    }
}

fn datastore(backup: &control::Backup) -> BackupDatastore {
    let datastore = control::Datastore {
        kind: backup.datastore.clone(),
        version: backup.datastore_version.clone(),
    };
    let version_id = datastore.version_id();
    let control::Datastore { kind, version } = datastore;
    BackupDatastore { type_: kind, version, version_id }
}

fn backup_fault(fault: &store::Fault) -> Result<BackupFault, Fault> {
    Ok(BackupFault {
        code: FAULT_CODE,
        message: fault.message.clone(),
        created: timestamp(fault.created)?,
    })
}

/// A fault for a value that the contract can't express.
fn cannot_show(backup: &control::Backup, what: &str) -> Fault {
    let id = backup.id;
    Fault::instance_fault(format!("The {what} of backup {id} is damaged."))
}
