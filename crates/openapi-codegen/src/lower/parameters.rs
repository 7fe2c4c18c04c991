use std::collections::BTreeSet;

use serde_json::Value;

use super::{Lowering, members};
use crate::{Parameter, Place, Rule};

/// The types that dropshot can read from a path or a query.
const SCALARS: [&str; 4] = ["boolean", "number", "string", "integer"];
/// How deep to follow references and lists of forms.
const DEEPEST: usize = 16;

impl<'a> Lowering<'a> {
    pub(super) fn parameters(
        &mut self,
        path: &str,
        item: &'a Value,
        value: &'a Value,
        at: &str,
    ) -> Vec<Parameter> {
        let around = at.rsplit_once('/').map_or("", |(around, _)| around);
        let mut parameters: Vec<Parameter> = Vec::new();
        for (list, at) in
            [(&item["parameters"], around), (&value["parameters"], at)]
        {
            let list = list.as_array();
            for (index, parameter) in list.into_iter().flatten().enumerate() {
                let at = format!("{at}/parameters/{index}");
                let Some(parameter) = self
                    .resolve(parameter, &at)
                    .and_then(|(parameter, at)| self.parameter(parameter, &at))
                else {
                    continue;
                };
                parameters.retain(|other| {
                    (&other.name, other.place)
                        != (&parameter.name, parameter.place)
                });
                parameters.push(parameter);
            }
        }
        self.check_variables(path, &parameters, at);
        parameters
    }

    fn parameter(&mut self, value: &'a Value, at: &str) -> Option<Parameter> {
        let place = match value["in"].as_str() {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            Some("header") => Place::Header,
            Some("cookie") => {
                let message = format!("{} is in a cookie", value["name"]);
                self.problem(at, Rule::CookieParameter, message);
                return None;
            }
            other => {
                let message = format!("parameters can't be in {other:?}");
                self.problem(at, Rule::Structure, message);
                return None;
            }
        };
        let name = self.text(&value["name"], &format!("{at}/name"))?;
        let is_required = value["required"] == Value::Bool(true);
        if value["schema"].is_null() {
            let message = format!("`{name}` has no `schema`");
            self.problem(at, Rule::ParameterSchema, message);
            return None;
        }
        if place == Place::Path && !is_required {
            let message = format!("`{name}` isn't `required: true`");
            self.problem(at, Rule::PathVariable, message);
        }
        let style = if place == Place::Query { "form" } else { "simple" };
        if value["style"].as_str().is_some_and(|own| own != style) {
            let at = format!("{at}/style");
            let message = format!("`{name}` has a style of its own");
            self.problem(&at, Rule::ParameterStyle, message);
        }
        let schema_at = format!("{at}/schema");
        self.check_schema(&value["schema"], &schema_at);
        if !self.is_scalar(&value["schema"], 0) {
            let message =
                format!("`{name}` isn't a value that dropshot could read");
            self.problem(&schema_at, Rule::ParameterType, message);
        }
        Some(Parameter {
            name,
            place,
            required: is_required,
            description: value["description"].as_str().map(str::to_owned),
            schema: value["schema"].clone(),
            at: at.to_owned(),
        })
    }

    fn is_scalar(&self, schema: &Value, depth: usize) -> bool {
        if depth > DEEPEST {
            return false;
        }
        let Some(schema) = self.document.resolve(schema) else {
            // That is reported elsewhere.
            return true;
        };
        let has = |name: &&str| !schema[*name].is_null();
        let forms: Vec<_> = ["allOf", "anyOf", "oneOf", "not"]
            .into_iter()
            .filter(has)
            .collect();
        let kind = crate::dialect::kind_of(schema);
        match (kind, forms.as_slice()) {
            (Some(kind), []) => SCALARS.contains(&kind),
            (None, [form @ ("allOf" | "anyOf" | "oneOf")]) => {
                let all = schema[*form].as_array();
                let all = all.map(Vec::as_slice).unwrap_or_default();
                (*form == "oneOf" || all.len() == 1)
                    && all.iter().all(|one| self.is_scalar(one, depth + 1))
            }
            _ => false,
        }
    }

    /// Checks that the path and the parameters have the same variables.
    fn check_variables(
        &mut self,
        path: &str,
        parameters: &[Parameter],
        at: &str,
    ) {
        let in_path: BTreeSet<&str> =
            path.split('/').filter_map(variable).collect();
        let declared: BTreeSet<&str> = parameters
            .iter()
            .filter(|parameter| parameter.place == Place::Path)
            .map(|parameter| parameter.name.as_str())
            .collect();
        for name in in_path.difference(&declared) {
            let message = format!("`{{{name}}}` isn't declared");
            self.problem(at, Rule::PathVariable, message);
        }
        for name in declared.difference(&in_path) {
            let message = format!("`{name}` isn't in the path `{path}`");
            self.problem(at, Rule::PathVariable, message);
        }
    }

    /// The headers of an answer.
    pub(super) fn headers(
        &mut self,
        response: &'a Value,
        at: &str,
    ) -> Vec<Parameter> {
        let mut headers = Vec::new();
        for (name, header) in members(&response["headers"]) {
            let at = format!("{at}/headers/{}", super::escape(name));
            let Some((header, at)) = self.resolve(header, &at) else {
                continue;
            };
            if header["schema"].is_null() {
                let message = format!("the header `{name}` has no `schema`");
                self.problem(&at, Rule::ParameterSchema, message);
                continue;
            }
            self.check_schema(&header["schema"], &format!("{at}/schema"));
            if !self.is_scalar(&header["schema"], 0) {
                let message = format!("the header `{name}` isn't a text");
                self.problem(&at, Rule::ParameterType, message);
            }
            headers.push(Parameter {
                name: name.to_owned(),
                place: Place::Header,
                required: header["required"] == Value::Bool(true),
                description: header["description"].as_str().map(str::to_owned),
                schema: header["schema"].clone(),
                at,
            });
        }
        headers
    }
}

/// The name of the variable in a segment, if it is one.
pub(super) fn variable(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
