//! Translates requests about instances into those of the domain.

use chrono::{DateTime, Utc};
use clouddb_api::types::{
    Fault, FlavorRef, InstanceAction, InstanceChange, NewInstance,
    NewVolumeSize, Resize,
};
use clouddb_control as control;
use clouddb_control::{NewLifetime, Origin, ReplicaAction};
use clouddb_model::{FlavorId, Gigabytes};

use super::super::{references, timestamps::moment};
use crate::handlers::{databases::new_database, users::new_user};

/// The contract has one schema for all forms of this request. Each form asks
/// for something else, which the schema can't express.
pub(super) fn new_instance(
    instance: NewInstance,
) -> Result<control::NewInstance, Fault> {
    let origin = origin(&instance)?;
    let (kind, version) = match instance.datastore {
        Some(datastore) => (datastore.type_, datastore.version),
        None => (None, None),
    };
    Ok(control::NewInstance {
        name: instance.name.map(String::from),
        origin,
        volume: match &instance.volume {
            Some(volume) => {
                Some(gigabytes(&volume.size, "/instance/volume/size")?)
            }
            None => None,
        },
        datastore: kind.map(String::from),
        datastore_version: version.map(String::from),
        configuration: instance
            .configuration
            .map(|group| references::id(&group).to_owned()),
        lifetime: NewLifetime {
            protected: instance.deletion_protection,
            expires: match &instance.expires_at {
                Some(moment) => Some(Some(expiry(moment)?)),
                None => None,
            },
        },
        databases: instance.databases.into_iter().map(new_database).collect(),
        users: instance.users.into_iter().map(new_user).collect(),
    })
}

fn origin(instance: &NewInstance) -> Result<Origin, Fault> {
    let flavor = instance.flavor_ref.as_ref();
    let flavor = flavor
        .map(|reference| self::flavor(reference, "/instance/flavorRef"))
        .transpose()?;
    if let Some(source) = &instance.replica_of {
        let source = references::id(source).to_owned();
        return Ok(Origin::Replica { source, flavor });
    }
    let flavor = flavor.ok_or_else(|| {
        Fault::bad_request("/instance/flavorRef: is missing and required")
    })?;
    match &instance.restore_point {
        Some(point) => {
            let backup = references::id(&point.backup_ref).to_owned();
            Ok(Origin::Restore { backup, flavor })
        }
        None => Ok(Origin::Fresh { flavor }),
    }
}

/// What to change of an instance.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Change {
    /// Its metadata.
    Own(control::InstanceChange),
    /// End its replication.
    Detach,
    /// Its version.
    Upgrade(control::Upgrade),
}

/// What to do with an instance.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Action {
    Restart,
    Replica(ReplicaAction),
    Flavor(FlavorId),
    Volume(Gigabytes),
    SaveLogs,
    ResetStatus,
    Upgrade(control::Upgrade),
}

/// A named source is empty or null, as the contract says; naming it at all asks
/// to detach. With `replaces`, an empty request detaches the group; members
/// that the contract doesn't know mean something else.
pub(super) fn change(
    change: InstanceChange,
    replaces: bool,
) -> Result<Change, Fault> {
    let InstanceChange {
        name,
        configuration,
        deletion_protection,
        expires_at,
        replica_of,
        slave_of,
        datastore_version,
        access,
        extra,
    } = change;
    let is_detached = replica_of.is_some() || slave_of.is_some();
    let alone = |but: &str| {
        let others = [
            ("name", name.is_some()),
            ("configuration", configuration.is_some()),
            ("deletion_protection", deletion_protection.is_some()),
            ("expires_at", expires_at.is_some()),
            ("datastore_version", is_detached && datastore_version.is_some()),
        ];
        match others.iter().find(|(_, is_named)| *is_named) {
            None => Ok(()),
            Some((other, _)) => Err(Fault::bad_request(format!(
                "/instance/{other}: can't be changed along with {but}"
            ))),
        }
    };
    if is_detached {
        return alone("replica_of").map(|()| Change::Detach);
    }
    if let Some(version) = &datastore_version {
        alone("datastore_version")?;
        let version = version.to_string();
        let upgrade = control::Upgrade { datastore: None, version };
        return Ok(Change::Upgrade(upgrade));
    }
    let expires = match expires_at {
        None => None,
        Some(None) => Some(None),
        Some(Some(moment)) => Some(Some(expiry(&moment)?)),
    };
    let named = configuration.map(|id| id.filter(|id| !id.is_empty()));
    let mut change = control::InstanceChange {
        name: name.map(String::from),
        lifetime: NewLifetime { protected: deletion_protection, expires },
        group: named
            .map(|group| group.map(|group| references::id(&group).to_owned())),
    };
    let is_empty = change == control::InstanceChange::default();
    // `access` changes nothing, but a request with it doesn't ask to detach the
    // group.
    if replaces && is_empty && access.is_none() && extra.is_empty() {
        change.group = Some(None);
    }
    Ok(Change::Own(change))
}

/// The moment that a text names. There may be none: February 30.
fn expiry(text: &str) -> Result<DateTime<Utc>, Fault> {
    moment(text).ok_or_else(|| {
        let rule = format!("/instance/expires_at: {text:?} is no moment");
        Fault::bad_request(rule)
    })
}

/// The contract ensures that there is exactly one known member.
pub(super) fn action(action: &InstanceAction) -> Result<Action, Fault> {
    if action.restart.is_some() {
        return Ok(Action::Restart);
    }
    if action.promote_to_replica_source.is_some() {
        return Ok(Action::Replica(ReplicaAction::Promote));
    }
    if action.eject_replica_source.is_some() {
        return Ok(Action::Replica(ReplicaAction::Eject));
    }
    if action.save_logs.is_some() {
        return Ok(Action::SaveLogs);
    }
    if action.reset_status.is_some() {
        return Ok(Action::ResetStatus);
    }
    if let Some(upgrade) = &action.upgrade {
        return Ok(Action::Upgrade(control::Upgrade {
            datastore: Some(upgrade.datastore_type.to_string()),
            version: upgrade.datastore_version.to_string(),
        }));
    }
    if let Some(Resize { flavor_ref, volume }) = &action.resize {
        let size = (flavor_ref, volume);
        return match size {
            (Some(reference), None) => {
                let flavor = flavor(reference, "/resize/flavorRef")?;
                Ok(Action::Flavor(flavor))
            }
            (None, Some(volume)) => {
                let size = gigabytes(&volume.size, "/resize/volume/size")?;
                Ok(Action::Volume(size))
            }
            _ => Err(Fault::bad_request(
                "/resize: takes either a flavorRef or a volume",
            )),
        };
    }
    Err(Fault::bad_request("there is no such action"))
}

/// A volume's size, given as a number or as text. The contract checks the
/// bounds of both.
fn gigabytes(size: &NewVolumeSize, at: &str) -> Result<Gigabytes, Fault> {
    match size {
        NewVolumeSize::VolumeSize(size) => Ok(Gigabytes(size.get())),
        NewVolumeSize::String(text) => {
            text.parse().map(Gigabytes).map_err(|error| {
                let text = text.as_str();
                Fault::bad_request(format!(
                    "{at}: {text:?} is no size: {error}"
                ))
            })
        }
    }
}

/// A flavor's id, given alone or at the end of the flavor's address.
fn flavor(reference: &FlavorRef, at: &str) -> Result<FlavorId, Fault> {
    match reference {
        FlavorRef::Int32(id) => Ok(FlavorId(id.get())),
        FlavorRef::String(text) => {
            let id = references::id(text).parse().ok().map(FlavorId);
            id.ok_or_else(|| {
                Fault::bad_request(format!(
                    "{at}: {:?} is neither the id nor the \
                     address of a flavor",
                    text.as_str()
                ))
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn parse(instance: Value) -> Result<Origin, Fault> {
        let instance = serde_json::from_value(instance).unwrap();
        new_instance(instance).map(|instance| instance.origin)
    }

    #[test]
    fn each_form_is_recognised() {
        let volume = serde_json::json!({"size": 1});
        for (form, expected) in [
            (
                serde_json::json!({"volume": volume, "flavorRef": 2}),
                Origin::Fresh { flavor: FlavorId(2) },
            ),
            (
                serde_json::json!({"volume": volume, "replica_of": "a"}),
                Origin::Replica { source: "a".into(), flavor: None },
            ),
            (
                serde_json::json!({
                    "volume": volume,
                    "flavorRef": "3",
                    "replica_of": "a",
                    "restorePoint": {"backupRef": "b"},
                }),
                Origin::Replica {
                    source: "a".into(),
                    flavor: Some(FlavorId(3)),
                },
            ),
            (
                serde_json::json!({
                    "volume": volume,
                    "flavorRef": "http://localhost/v1.0/1234/flavors/4/",
                    "restorePoint": {"backupRef": "b"},
                }),
                Origin::Restore { backup: "b".into(), flavor: FlavorId(4) },
            ),
        ] {
            assert_eq!(parse(form).unwrap(), expected);
        }
    }

    #[test]
    fn a_form_without_its_flavor_is_refused() {
        let volume = serde_json::json!({"size": 1});
        for form in [
            serde_json::json!({"volume": volume}),
            serde_json::json!({
                "volume": volume, "restorePoint": {"backupRef": "b"},
            }),
            serde_json::json!({"volume": volume, "flavorRef": "large"}),
            serde_json::json!({"volume": volume, "flavorRef": "99999999999"}),
        ] {
            let fault = parse(form).unwrap_err();
            assert_eq!(fault.status(), 400);
            assert!(fault.detail().message.starts_with("/instance/flavorRef"));
        }
    }

    #[test]
    fn the_size_of_a_volume_is_a_number_or_text() {
        for (size, expected) in [
            (serde_json::json!(2), 2),
            (serde_json::json!("2"), 2),
            (serde_json::json!("300"), 300),
        ] {
            let volume = serde_json::json!({"size": size});
            let instance =
                serde_json::json!({"volume": volume, "flavorRef": 1});
            let instance = serde_json::from_value(instance).unwrap();
            let asked = new_instance(instance).unwrap().volume;
            assert_eq!(asked, Some(Gigabytes(expected)));
            let resize = serde_json::json!({"resize": {"volume": volume}});
            let resize = serde_json::from_value(resize).unwrap();
            let asked = action(&resize).unwrap();
            assert_eq!(asked, Action::Volume(Gigabytes(expected)));
        }
    }

    #[test]
    fn who_names_no_group_means_none_only_in_a_request_that_replaces() {
        let of = |instance: Value, replaces| {
            change(serde_json::from_value(instance).unwrap(), replaces).unwrap()
        };
        let own = |name: Option<&str>, group: Option<Option<&str>>| {
            Change::Own(control::InstanceChange {
                name: name.map(str::to_owned),
                lifetime: NewLifetime::default(),
                group: group.map(|id| id.map(str::to_owned)),
            })
        };
        for (instance, put, patch) in [
            (serde_json::json!({}), own(None, Some(None)), own(None, None)),
            (
                serde_json::json!({"access": {"is_public": true}}),
                own(None, None),
                own(None, None),
            ),
            (
                serde_json::json!({"name": "a"}),
                own(Some("a"), None),
                own(Some("a"), None),
            ),
            (
                serde_json::json!({"configuration": null}),
                own(None, Some(None)),
                own(None, Some(None)),
            ),
            (
                serde_json::json!({"configuration": "", "name": "a"}),
                own(Some("a"), Some(None)),
                own(Some("a"), Some(None)),
            ),
            (
                serde_json::json!({"configuration": "g"}),
                own(None, Some(Some("g"))),
                own(None, Some(Some("g"))),
            ),
        ] {
            assert_eq!(of(instance.clone(), true), put);
            assert_eq!(of(instance, false), patch);
        }
    }

    #[test]
    fn users_may_connect_from_anywhere_by_default() {
        let user = serde_json::json!({"name": "ada", "password": "secret"});
        let user = new_user(serde_json::from_value(user).unwrap());
        assert_eq!(user.host, "%");
    }
}
