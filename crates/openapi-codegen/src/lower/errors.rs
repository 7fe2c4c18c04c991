use serde_json::{Value, json};

use super::{Lowering, body::is_json, escape, members};
use crate::{
    Answer, Content, Errors, Operation, Rule,
    dialect::{ref_name, references},
};

impl<'a> Lowering<'a> {
    /// The form of all errors of the document.
    pub(super) fn errors(
        &mut self,
        operations: &[Operation],
    ) -> Option<Errors> {
        let mut first: Option<(&'a Value, String)> = None;
        let before = self.problems.len();
        for (response, at) in self.error_responses() {
            let Some((response, place)) = self.resolve(response, &at) else {
                continue;
            };
            let Some(schema) = self.error_body(response, &place) else {
                continue;
            };
            let Some((other, at_first)) = &first else {
                first = Some((schema, at));
                continue;
            };
            if *other != schema {
                let message = format!(
                    "this error has {}, that of `{at_first}` has {}",
                    told(schema),
                    told(other)
                );
                self.problem(&at, Rule::ErrorSchema, message);
            }
        }
        if self.problems.len() > before {
            return None;
        }
        let Some((schema, at)) = first.filter(|(body, _)| !body.is_null())
        else {
            return Some(Errors::Dropshot);
        };
        let Some(reference) = schema["$ref"].as_str() else {
            self.check_schema(schema, &at);
            let name = "ErrorBody".to_owned();
            self.inline.push((name.clone(), schema.clone()));
            return Some(Errors::Schema(name));
        };
        let name = ref_name(reference).to_owned();
        let target = &self.document.json()["components"]["schemas"][&name];
        if has_kinds(target) {
            return self.fault(&name, operations).map(Errors::Kinds);
        }
        if name == "Error"
            && is_dropshots(target)
            && !self.is_used_elsewhere(&name, operations)
        {
            return Some(Errors::Dropshot);
        }
        Some(Errors::Schema(name))
    }

    /// The schema of an error's body; null if it has none.
    fn error_body(
        &mut self,
        response: &'a Value,
        at: &str,
    ) -> Option<&'a Value> {
        let mut content = members(&response["content"]).peekable();
        if content.peek().is_none() {
            return Some(&Value::Null);
        }
        let mut schemas: Vec<&Value> = Vec::new();
        let mut has_json = false;
        for (media_type, media) in content {
            has_json |= is_json(media_type);
            schemas.push(&media["schema"]);
        }
        let is_one = schemas.iter().all(|schema| *schema == schemas[0]);
        if !has_json || !is_one || schemas[0].is_null() {
            let message = "an error must have one schema, in JSON";
            self.problem(at, Rule::ErrorSchema, message);
            return None;
        }
        Some(schemas[0])
    }

    fn error_responses(&self) -> Vec<(&'a Value, String)> {
        let mut found = Vec::new();
        for (path, item) in members(&self.document.json()["paths"]) {
            for (method, operation) in members(item) {
                let responses = &operation["responses"];
                let has_success = members(responses)
                    .any(|(status, _)| status.starts_with(['1', '2', '3']));
                for (status, response) in members(responses) {
                    let is_error = status.starts_with(['4', '5'])
                        || (status == "default" && has_success);
                    if is_error {
                        let at = format!(
                            "/paths/{}/{method}/responses/{status}",
                            escape(path)
                        );
                        found.push((response, at));
                    }
                }
            }
        }
        found
    }

    /// Whether an error's schema is also used elsewhere.
    fn is_used_elsewhere(&self, name: &str, operations: &[Operation]) -> bool {
        let schemas = &self.document.json()["components"]["schemas"];
        let all = members(schemas).chain(
            self.inline.iter().map(|(name, schema)| (name.as_str(), schema)),
        );
        let mut all = all.filter(|(own, _)| *own != name);
        let is_name = |found: &String| found == name;
        all.any(|(_, schema)| references(schema).iter().any(is_name))
            || operations.iter().any(|operation| {
                let request = operation.request.as_ref();
                let sent = request.and_then(|request| match &request.content {
                    Content::Json(schema) | Content::Form(schema) => {
                        Some(schema)
                    }
                    Content::Bytes => None,
                });
                let answered = match &operation.success.answer {
                    Answer::Json(schema) => Some(schema),
                    _ => None,
                };
                sent.is_some_and(is_name) || answered.is_some_and(is_name)
            })
    }
}

fn told(schema: &Value) -> String {
    match schema["$ref"].as_str() {
        Some(reference) => format!("`{}`", ref_name(reference)),
        None if schema.is_null() => "no body".into(),
        None => "a schema without a name".into(),
    }
}

/// Whether the schema distinguishes errors by our own extension.
fn has_kinds(schema: &Value) -> bool {
    schema["oneOf"]
        .as_array()
        .is_some_and(|forms| forms.iter().any(|f| f.get("x-status").is_some()))
}

/// Whether this is the schema that dropshot documents for its own errors.
fn is_dropshots(schema: &Value) -> bool {
    let text = json!({"type": "string"});
    let properties = json!({
        "error_code": text, "message": text, "request_id": text,
    });
    let required: Option<Vec<&str>> = schema["required"]
        .as_array()
        .map(|names| names.iter().filter_map(Value::as_str).collect());
    let mut required = required.unwrap_or_default();
    required.sort_unstable();
    schema["type"] == "object"
        && schema["properties"] == properties
        && required == ["message", "request_id"]
}
