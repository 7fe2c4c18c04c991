//! Translates configuration groups between the contract and the domain.

use std::collections::BTreeMap;

use clouddb_api::types::{
    Configuration, ConfigurationSummary, ConfigurationValues, Configured,
    Fault, NewConfiguration, NewParameterValue, ParameterValue,
};
use clouddb_control as control;
use clouddb_engine as engine;
use clouddb_model::InstanceId;

use super::super::timestamps::timestamp;

pub(super) fn new_configuration(
    group: NewConfiguration,
) -> control::NewConfiguration {
    let (kind, version) = match group.datastore {
        Some(datastore) => (datastore.type_, datastore.version),
        None => (None, None),
    };
    control::NewConfiguration {
        name: group.name.into(),
        description: group.description.map(String::from),
        datastore: kind.map(String::from),
        datastore_version: version.map(String::from),
        values: values(group.values),
    }
}

pub(super) fn values(
    values: ConfigurationValues,
) -> BTreeMap<String, engine::ParameterValue> {
    let own = |value| match value {
        NewParameterValue::Uint64(number) => {
            engine::ParameterValue::Number(number)
        }
        NewParameterValue::Boolean(yes) => {
            engine::ParameterValue::Number(yes.into())
        }
        NewParameterValue::String(text) => {
            engine::ParameterValue::Text(text.into())
        }
        NewParameterValue::Int64(number) => {
            engine::ParameterValue::Text(number.to_string())
        }
        NewParameterValue::Double(number) => {
            engine::ParameterValue::Text(number.to_string())
        }
    };
    values.0.into_iter().map(|(name, value)| (name, own(value))).collect()
}

pub(super) fn summary(
    group: &control::Configuration,
) -> Result<ConfigurationSummary, Fault> {
    let datastore = datastore(group);
    Ok(ConfigurationSummary {
        id: *group.id.as_uuid(),
        name: group.name.clone(),
        description: group.description.clone(),
        datastore_version_id: datastore.version_id(),
        datastore_name: datastore.kind,
        datastore_version_name: datastore.version,
        created: timestamp(group.created)?,
        updated: timestamp(group.updated)?,
    })
}

pub(super) fn detail(
    group: &control::Configuration,
    values: engine::Values,
    instances: usize,
) -> Result<Configuration, Fault> {
    let summary = summary(group)?;
    let own = |(name, value)| Ok::<_, Fault>((name, shown(value)?));
    Ok(Configuration {
        id: summary.id,
        name: summary.name,
        description: summary.description,
        datastore_name: summary.datastore_name,
        datastore_version_id: summary.datastore_version_id,
        datastore_version_name: summary.datastore_version_name,
        created: summary.created,
        updated: summary.updated,
        instance_count: u32::try_from(instances).unwrap_or(u32::MAX),
        values: values.into_iter().map(own).collect::<Result<_, _>>()?,
    })
}

pub(super) fn configured((id, name): (InstanceId, String)) -> Configured {
    Configured { id: *id.as_uuid(), name }
}

fn datastore(group: &control::Configuration) -> control::Datastore {
    control::Datastore {
        kind: group.datastore.clone(),
        version: group.datastore_version.clone(),
    }
}

fn shown(value: engine::ParameterValue) -> Result<ParameterValue, Fault> {
    Ok(match value {
        engine::ParameterValue::Number(number) => {
            ParameterValue::Uint64(number)
        }
        engine::ParameterValue::Text(text) => {
            ParameterValue::String(text.try_into().map_err(|_| {
                Fault::instance_fault("A value of the group is too long.")
            })?)
        }
    })
}
