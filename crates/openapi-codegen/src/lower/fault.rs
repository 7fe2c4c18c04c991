use serde_json::Value;

use super::{Lowering, escape, members};
use crate::{Fault, FaultVariant, Operation, Rule, dialect::ref_name};

impl Lowering<'_> {
    /// The kinds of errors. Checks that they cover every status.
    pub(super) fn fault(
        &mut self,
        schema: &str,
        operations: &[Operation],
    ) -> Option<Fault> {
        let at = format!("/components/schemas/{}/oneOf", escape(schema));
        let json = self.document.json();
        let branches =
            json["components"]["schemas"][schema]["oneOf"].as_array()?;
        let mut detail: Option<String> = None;
        let mut variants = Vec::new();
        for (index, branch) in branches.iter().enumerate() {
            let Some((variant, schema)) = variant(branch) else {
                self.problem(
                    &format!("{at}/{index}"),
                    Rule::FaultKinds,
                    "a kind of fault must be an object with \
                     `additionalProperties: false`, one required member that \
                     is a `$ref`, and `x-status`",
                );
                continue;
            };
            if detail.get_or_insert_with(|| schema.clone()) != &schema {
                self.problem(
                    &format!("{at}/{index}"),
                    Rule::FaultKinds,
                    "every kind of fault must have the same schema",
                );
            }
            variants.push(variant);
        }
        for needed in [400, 500] {
            if !variants.iter().any(|variant| variant.status == needed) {
                self.problem(
                    &at,
                    Rule::FaultKinds,
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
                        Rule::FaultKinds,
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
        Some(Fault { schema: schema.to_owned(), detail, variants })
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
                    Rule::FaultKinds,
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
                    Rule::FaultKinds,
                    "`x-header` must be the name of a header, and its member \
                     of type string, as headers are",
                );
            }
        }
    }
}

/// Whether the name is valid for a header: a token of RFC 9110.
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
