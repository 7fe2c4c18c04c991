use std::num::NonZeroU32;

use clouddb_api::{
    Parameters,
    types::{
        DefaultParameter, DefaultParameters, Fault, ListParametersPath,
        ListVersionParametersPath, Parameter, ParameterList, ParameterType,
        ShowDefaultParametersPath, ShowParameterPath, ShowVersionParameterPath,
    },
};
use clouddb_control::Datastore;
use clouddb_engine as engine;
use clouddb_engine::ParameterKind;
use openapi_runtime::Call;

use super::{Service, faults::fault, flavors::flavor_id};

impl Parameters for Service {
    async fn list_parameters(
        &self,
        call: &Call,
        path: ListParametersPath,
    ) -> Result<ParameterList, Fault> {
        let kind = Some(path.datastore_id.as_str());
        self.parameters(call, kind, &path.version_id)
    }

    async fn show_parameter(
        &self,
        call: &Call,
        path: ShowParameterPath,
    ) -> Result<Parameter, Fault> {
        let kind = Some(path.datastore_id.as_str());
        self.parameter(call, kind, &path.version_id, &path.parameter_id)
    }

    async fn list_version_parameters(
        &self,
        call: &Call,
        path: ListVersionParametersPath,
    ) -> Result<ParameterList, Fault> {
        self.parameters(call, None, &path.version_id)
    }

    async fn show_version_parameter(
        &self,
        call: &Call,
        path: ShowVersionParameterPath,
    ) -> Result<Parameter, Fault> {
        self.parameter(call, None, &path.version_id, &path.parameter_id)
    }

    async fn show_default_parameters(
        &self,
        call: &Call,
        path: ShowDefaultParametersPath,
    ) -> Result<DefaultParameters, Fault> {
        let (datastore, known) = self.known(call, None, &path.version_id)?;
        let flavor = flavor_id(&path.flavor_id)?;
        let defaults = self
            .control
            .default_parameters(&datastore, flavor)
            .map_err(|error| fault(call, "", error))?;
        let configuration = defaults.into_iter().map(|(name, default)| {
            let known = known.get(name).map(describe);
            (name.to_owned(), default_parameter(default, known))
        });
        let flavor = NonZeroU32::new(flavor.0).ok_or_else(|| {
            Fault::instance_fault(format!("Flavor {flavor} can't be shown."))
        })?;
        Ok(DefaultParameters {
            datastore: datastore.kind,
            datastore_version: datastore.version,
            flavor,
            configuration: configuration.collect(),
        })
    }
}

impl Service {
    fn known(
        &self,
        call: &Call,
        kind: Option<&str>,
        version: &str,
    ) -> Result<(Datastore, &engine::Parameters), Fault> {
        let found = self.control.datastore_version(kind, version);
        let found = found.map_err(|error| fault(call, "", error))?;
        let known = self.control.parameters(&found);
        Ok((found, known.map_err(|error| fault(call, "", error))?))
    }

    fn parameters(
        &self,
        call: &Call,
        kind: Option<&str>,
        version: &str,
    ) -> Result<ParameterList, Fault> {
        let (_, known) = self.known(call, kind, version)?;
        let configuration_parameters = known.iter().map(describe).collect();
        Ok(ParameterList { configuration_parameters })
    }

    fn parameter(
        &self,
        call: &Call,
        kind: Option<&str>,
        version: &str,
        name: &str,
    ) -> Result<Parameter, Fault> {
        let (_, known) = self.known(call, kind, version)?;
        known.get(name).map(describe).ok_or_else(|| {
            Fault::item_not_found(format!("There is no parameter {name}."))
        })
    }
}

fn describe(parameter: &engine::Parameter) -> Parameter {
    let mut shown = Parameter {
        name: parameter.name.clone(),
        type_: ParameterType::String,
        restart_required: !parameter.is_dynamic,
        min: None,
        max: None,
        enum_: Vec::new(),
    };
    match &parameter.kind {
        ParameterKind::Integer(least, most) => {
            shown.type_ = ParameterType::Integer;
            shown.min = i64::try_from(*least).ok();
            shown.max = u64::try_from(*most).ok();
        }
        ParameterKind::Boolean => {
            shown.type_ = ParameterType::Integer;
            (shown.min, shown.max) = (Some(0), Some(1));
        }
        ParameterKind::Float(least, most) => {
            shown.type_ = ParameterType::Float;
            shown.min = whole(*least).and_then(|it| i64::try_from(it).ok());
            shown.max = whole(*most).and_then(|it| u64::try_from(it).ok());
        }
        ParameterKind::Enumeration(words) | ParameterKind::Set(words) => {
            shown.enum_.clone_from(words);
        }
        ParameterKind::Flags(_) | ParameterKind::Text => {}
    }
    shown
}

/// A bound as a whole number, if it is one.
fn whole(bound: f64) -> Option<i128> {
    format!("{bound}").parse().ok()
}

fn default_parameter(
    default: String,
    known: Option<Parameter>,
) -> DefaultParameter {
    let Some(known) = known else {
        return DefaultParameter {
            default,
            type_: None,
            restart_required: None,
            min: None,
            max: None,
        };
    };
    DefaultParameter {
        default,
        type_: Some(known.type_),
        restart_required: Some(known.restart_required),
        min: known.min,
        max: known.max,
    }
}
