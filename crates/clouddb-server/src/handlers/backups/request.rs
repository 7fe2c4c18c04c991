//! Translates requests about backups into those of the domain.

use clouddb_api::types::{
    CopyBackup, CreateBackup, Fault, Flag, NewBackupSourceType,
};
use clouddb_control::{BackupSource, NewBackup, NewCopy, Parent};

use crate::handlers::references;

pub(super) fn new_backup(backup: CreateBackup) -> Result<NewBackup, Fault> {
    let source = source(&backup)?;
    let parent = parent(&backup);
    let copies = backup.copy_to.into_iter().flatten();
    Ok(NewBackup {
        name: backup.name.to_string(),
        description: backup.description.map(|text| text.to_string()),
        source,
        parent,
        copies: copies.map(|region| region.to_string()).collect(),
    })
}

pub(super) fn new_copy(copy: CopyBackup) -> NewCopy {
    NewCopy {
        region: copy.target_backup_region.to_string(),
        name: copy.name.map(|name| name.to_string()),
        description: copy.description.map(|text| text.to_string()),
    }
}

/// Some clients name the parent, some only ask for an incremental backup.
fn parent(backup: &CreateBackup) -> Parent {
    if let Some(parent) = &backup.parent_id {
        return Parent::Backup(references::id(parent).to_owned());
    }
    match backup.incremental {
        Some(Flag::Boolean(true) | Flag::Int32(1)) => Parent::Latest,
        _ => Parent::Nothing,
    }
}

/// Some clients name the instance in `instance`, some in `source`, some in
/// both.
fn source(backup: &CreateBackup) -> Result<BackupSource, Fault> {
    let instance = backup.instance.as_ref();
    let instance = instance.map(|instance| references::id(instance));
    let instance = instance.filter(|id| !id.is_empty());
    let Some(source) = &backup.source else {
        let Some(instance) = instance else {
            return Err(Fault::bad_request(
                "/backup/instance: is missing, and there is no source",
            ));
        };
        return Ok(BackupSource::Instance(instance.to_owned()));
    };
    let id = references::id(&source.id).to_owned();
    if let Some(instance) = instance
        && instance != id
    {
        return Err(Fault::bad_request(format!(
            "/backup/source/id: {id:?} is not the instance {instance:?}"
        )));
    }
    Ok(match source.type_ {
        NewBackupSourceType::Instance => BackupSource::Instance(id),
        NewBackupSourceType::Ha => BackupSource::Group(id),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn parse(mut backup: Value) -> Result<BackupSource, Fault> {
        backup["name"] = json!("snapshot");
        let backup = serde_json::from_value(backup).unwrap();
        new_backup(backup).map(|backup| backup.source)
    }

    #[test]
    fn each_form_is_recognised() {
        let instance = BackupSource::Instance("a".into());
        let of = |kind| json!({"type": kind, "id": "a"});
        for (form, expected) in [
            (json!({"instance": "a"}), &instance),
            (
                json!({"instance": "http://localhost/v1.0/1/instances/a"}),
                &instance,
            ),
            (json!({"source": of("instance")}), &instance),
            (json!({"instance": "", "source": of("instance")}), &instance),
            (json!({"instance": "a", "source": of("instance")}), &instance),
            (
                json!({"instance": null, "source": of("ha")}),
                &BackupSource::Group("a".into()),
            ),
        ] {
            assert_eq!(parse(form).unwrap(), *expected);
        }
    }

    #[test]
    fn what_says_nothing_or_two_things_is_refused() {
        let source = json!({"type": "instance", "id": "b"});
        for (form, at) in [
            (json!({}), "/backup/instance: "),
            (json!({"instance": ""}), "/backup/instance: "),
            (json!({"instance": "a", "source": source}), "/backup/source/id: "),
        ] {
            let fault = parse(form).unwrap_err();
            assert_eq!(fault.status(), 400);
            assert!(fault.detail().message.starts_with(at));
        }
    }
}
