use serde_json::Value;

use super::{Lowering, escape, members};
use crate::{
    Method, Operation, Parameter, Place, RequestBody, Security, Success,
    dialect::ref_name,
};

const JSON: &str = "application/json";

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in members(&self.document.json()["paths"]) {
            for (name, value) in members(item) {
                let Some(method) = Method::ALL
                    .into_iter()
                    .find(|m| m.as_str().eq_ignore_ascii_case(name))
                else {
                    continue;
                };
                let at = format!("/paths/{}/{name}", escape(path));
                operations
                    .extend(self.operation(path, method, item, value, &at));
            }
        }
        operations
    }

    fn operation(
        &mut self,
        path: &str,
        method: Method,
        item: &'a Value,
        value: &'a Value,
        at: &str,
    ) -> Option<Operation> {
        let id = self.text(&value["operationId"], &format!("{at}/operationId"));
        let tag = self.tag(value, at);
        let parameters = self.parameters(item, value, at);
        let request = self.request(value, at);
        let success = self.success(value, at);
        let faults = members(&value["responses"])
            .filter_map(|(status, _)| status.parse().ok())
            .filter(|status| *status >= 400)
            .collect();
        Some(Operation {
            id: id?,
            method,
            path: path.to_owned(),
            tag: tag?,
            summary: value["summary"].as_str().map(str::to_owned),
            description: value["description"].as_str().map(str::to_owned),
            parameters,
            request,
            success: success?,
            faults,
            security: self.security(value),
            role: value["x-role"].as_str().map(str::to_owned),
            rate_class: value["x-rate-class"].as_str().map(str::to_owned),
            extension: value["x-extension"] == Value::Bool(true),
        })
    }

    fn tag(&mut self, value: &Value, at: &str) -> Option<String> {
        match value["tags"].as_array().map(Vec::as_slice) {
            Some([tag]) => tag.as_str().map(str::to_owned),
            _ => {
                self.problem(
                    &format!("{at}/tags"),
                    "an operation must have exactly one tag: the trait that it \
                     becomes a method of"
                        .into(),
                );
                None
            }
        }
    }

    fn security(&self, value: &Value) -> Security {
        let requirements = match &value["security"] {
            Value::Null => &self.document.json()["security"],
            own => own,
        };
        match requirements.as_array() {
            Some(requirements) if !requirements.is_empty() => {
                Security::Required
            }
            _ => Security::Public,
        }
    }

    fn parameters(
        &mut self,
        item: &'a Value,
        value: &'a Value,
        at: &str,
    ) -> Vec<Parameter> {
        let all = [&item["parameters"], &value["parameters"]];
        let all = all.into_iter().filter_map(Value::as_array).flatten();
        let mut parameters: Vec<Parameter> = Vec::new();
        for (index, parameter) in all.enumerate() {
            let at = format!("{at}/parameters/{index}");
            let Some(parameter) = self
                .resolve(parameter, &at)
                .and_then(|parameter| self.parameter(parameter, &at))
            else {
                continue;
            };
            parameters.retain(|other| {
                (&other.name, other.place) != (&parameter.name, parameter.place)
            });
            parameters.push(parameter);
        }
        parameters
    }

    fn parameter(&mut self, value: &Value, at: &str) -> Option<Parameter> {
        let place = match value["in"].as_str() {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            Some("header") => Place::Header,
            other => {
                self.problem(
                    at,
                    format!(
                        "parameters can be in path, query or header, not \
                         {other:?}"
                    ),
                );
                return None;
            }
        };
        if value["schema"].is_null() {
            self.problem(at, "a parameter must have a `schema`".into());
            return None;
        }
        Some(Parameter {
            name: self.text(&value["name"], &format!("{at}/name"))?,
            place,
            required: value["required"] == Value::Bool(true),
            description: value["description"].as_str().map(str::to_owned),
            schema: value["schema"].clone(),
        })
    }

    fn request(&mut self, value: &'a Value, at: &str) -> Option<RequestBody> {
        if value["requestBody"].is_null() {
            return None;
        }
        let at = format!("{at}/requestBody");
        let body = self.resolve(&value["requestBody"], &at)?;
        if body["required"] != Value::Bool(true) {
            self.problem(
                &at,
                "a body must be `required: true`; clients can't leave it out"
                    .into(),
            );
        }
        let (schema, media_types) = self.content(body, &at)?;
        Some(RequestBody { schema, media_types })
    }

    fn success(&mut self, value: &'a Value, at: &str) -> Option<Success> {
        let at = format!("{at}/responses");
        let successes: Vec<_> = members(&value["responses"])
            .filter(|(status, _)| status.starts_with('2'))
            .collect();
        let [(status, response)] = successes[..] else {
            self.problem(
                &at,
                format!(
                    "an operation must have exactly one successful answer, \
                     this has {}",
                    successes.len()
                ),
            );
            return None;
        };
        let at = format!("{at}/{status}");
        let response = self.resolve(response, &at)?;
        let has_body = !response["content"].is_null();
        let status = match (status, has_body) {
            ("200", _) => 200,
            ("201", true) => 201,
            ("202", _) => 202,
            ("204", false) => 204,
            _ => {
                self.problem(
                    &at,
                    "a successful answer must be 200, 201 with a body, 202, or \
                     204 without one"
                        .into(),
                );
                return None;
            }
        };
        let (schema, media_types) = if has_body {
            let (schema, media_types) = self.content(response, &at)?;
            (Some(schema), media_types)
        } else {
            (None, Vec::new())
        };
        let headers = self.headers(response, &at);
        if !headers.is_empty() && !has_body {
            self.problem(
                &format!("{at}/headers"),
                "only an answer with a body can have headers".into(),
            );
        }
        Some(Success { status, schema, media_types, headers })
    }

    /// The headers of an answer.
    fn headers(&mut self, response: &'a Value, at: &str) -> Vec<Parameter> {
        let mut headers = Vec::new();
        for (name, header) in members(&response["headers"]) {
            let at = format!("{at}/headers/{}", escape(name));
            let Some(header) = self.resolve(header, &at) else { continue };
            if header["schema"].is_null() {
                self.problem(&at, "a header must have a `schema`".into());
                continue;
            }
            headers.push(Parameter {
                name: name.to_owned(),
                place: Place::Header,
                required: header["required"] == Value::Bool(true),
                description: header["description"].as_str().map(str::to_owned),
                schema: header["schema"].clone(),
            });
        }
        headers
    }

    /// The one named schema of all media types of a body, JSON among them.
    pub(super) fn content(
        &mut self,
        body: &Value,
        at: &str,
    ) -> Option<(String, Vec<String>)> {
        let at = format!("{at}/content");
        let mut name = None;
        let mut media_types = Vec::new();
        for (media_type, media) in members(&body["content"]) {
            let at = format!("{at}/{}/schema", escape(media_type));
            let Some(reference) = media["schema"]["$ref"].as_str() else {
                self.problem(
                    &at,
                    "the schema of a body must be a `$ref` to a named one"
                        .into(),
                );
                continue;
            };
            let this = ref_name(reference);
            if *name.get_or_insert(this) != this {
                self.problem(
                    &at,
                    "every media type of a body must have the same schema"
                        .into(),
                );
            }
            media_types.push(media_type.to_owned());
        }
        if !media_types.iter().any(|media_type| media_type == JSON) {
            self.problem(&at, format!("one of the media types must be {JSON}"));
            return None;
        }
        Some((name?.to_owned(), media_types))
    }
}
