use serde_json::Value;

use super::{Lowering, escape, members};
use crate::{Fault, FaultVariant, Operation, dialect::ref_name};

impl Lowering<'_> {
    /// The one schema of all errors, and that it covers every status.
    pub(super) fn fault(&mut self, operations: &[Operation]) -> Option<Fault> {
        let schema = self.fault_schema()?;
        let at = format!("/components/schemas/{schema}/oneOf");
        let json = self.document.json();
        let Some(branches) =
            json["components"]["schemas"][&schema]["oneOf"].as_array()
        else {
            self.problem(
                &at,
                "the schema of errors must be a `oneOf` of objects of one \
                 member each"
                    .into(),
            );
            return None;
        };
        let mut detail: Option<String> = None;
        let mut variants = Vec::new();
        for (index, branch) in branches.iter().enumerate() {
            let Some((variant, schema)) = variant(branch) else {
                self.problem(
                    &format!("{at}/{index}"),
                    "a kind of fault must be an object with \
                     `additionalProperties: false`, one required member that \
                     is a `$ref`, and `x-status`"
                        .into(),
                );
                continue;
            };
            if detail.get_or_insert_with(|| schema.clone()) != &schema {
                self.problem(
                    &format!("{at}/{index}"),
                    "every kind of fault must have the same schema".into(),
                );
            }
            variants.push(variant);
        }
        for needed in [400, 500] {
            if !variants.iter().any(|variant| variant.status == needed) {
                self.problem(
                    &at,
                    format!(
                        "there must be a kind of fault for status {needed}, \
                         for errors that have no kind of their own"
                    ),
                );
            }
        }
        for operation in operations {
            for status in &operation.faults {
                if !variants.iter().any(|variant| variant.status == *status) {
                    self.problem(
                        &at,
                        format!(
                            "operation {} answers {status}, which no kind of \
                             fault has as its `x-status`",
                            operation.id
                        ),
                    );
                }
            }
        }
        let detail = detail?;
        self.fault_detail(&detail);
        Some(Fault { schema, detail, variants })
    }

    fn fault_detail(&mut self, name: &str) {
        let schema = &self.document.json()["components"]["schemas"][name];
        let at = format!("/components/schemas/{name}");
        for (member, kind) in [("code", "integer"), ("message", "string")] {
            let required = schema["required"]
                .as_array()
                .is_some_and(|names| names.iter().any(|name| name == member));
            if schema["properties"][member]["type"] != kind || !required {
                self.problem(
                    &at,
                    format!(
                        "a fault must have the required member `{member}`, of \
                         type {kind}"
                    ),
                );
            }
        }
        for (member, property) in members(&schema["properties"]) {
            let Some(header) = property.get("x-header") else { continue };
            let named = header.as_str().is_some_and(is_header_name);
            if !named || property["type"] != "string" {
                self.problem(
                    &format!("{at}/properties/{member}/x-header"),
                    "`x-header` must be the name of a header, and its member \
                     of type string, as headers are"
                        .into(),
                );
            }
        }
    }

    /// The schema that every answer of status 400 and above has.
    fn fault_schema(&mut self) -> Option<String> {
        let mut found: Option<String> = None;
        for (path, item) in members(&self.document.json()["paths"]) {
            for (method, operation) in members(item) {
                for (status, response) in members(&operation["responses"]) {
                    if status.starts_with('2') {
                        continue;
                    }
                    let at = format!(
                        "/paths/{}/{method}/responses/{status}",
                        escape(path)
                    );
                    let schema = self
                        .resolve(response, &at)
                        .and_then(|response| self.content(response, &at));
                    let Some((schema, _)) = schema else { continue };
                    if found.get_or_insert_with(|| schema.clone()) != &schema {
                        self.problem(
                            &at,
                            "every error of a document must have the same \
                             schema"
                                .into(),
                        );
                    }
                }
            }
        }
        if found.is_none() {
            self.problem("/paths", "no operation documents an error".into());
        }
        found
    }
}

/// Whether a header can have that name: a token of RFC 9110.
fn is_header_name(name: &str) -> bool {
    let token =
        |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(token)
}

fn variant(branch: &Value) -> Option<(FaultVariant, String)> {
    let mut properties = members(&branch["properties"]);
    let (member, schema) = properties.next()?;
    let sole = properties.next().is_none();
    let required = branch["required"].as_array()?;
    let closed = branch["additionalProperties"] == Value::Bool(false);
    if !sole || !closed || required.as_slice() != [member] {
        return None;
    }
    let status = u16::try_from(branch["x-status"].as_u64()?).ok()?;
    let variant = FaultVariant { status, member: member.to_owned() };
    Some((variant, ref_name(schema["$ref"].as_str()?).to_owned()))
}
