//! Checks every rule that the generators rely on, and takes the document
//! apart.

mod fault;
mod null;
mod operation;

use std::collections::HashMap;

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::Value;

use crate::{Contract, Document, Error, Operation, Problem, Tag};

/// Takes a document apart, or says everything that is wrong with it.
pub fn lower(document: &Document) -> Result<Contract, Error> {
    let mut lowering = Lowering { document, problems: Vec::new() };
    let contract = lowering.contract();
    match (contract, lowering.problems) {
        (Some(contract), problems) if problems.is_empty() => Ok(contract),
        (_, problems) => Err(Error::Refused(problems)),
    }
}

struct Lowering<'a> {
    document: &'a Document,
    problems: Vec<Problem>,
}

impl<'a> Lowering<'a> {
    /// `None` only after at least one problem was noted.
    fn contract(&mut self) -> Option<Contract> {
        let json = self.document.json();
        let title = self.text(&json["info"]["title"], "/info/title");
        let version = self.text(&json["info"]["version"], "/info/version");
        let tags = self.tags();
        let schemas = members(&json["components"]["schemas"])
            .map(|(name, schema)| (name.to_owned(), schema.clone()))
            .collect();
        let operations = self.operations();
        self.distinct_names(&operations);
        self.null_beside_a_type();
        for operation in &operations {
            if !tags.iter().any(|tag| tag.name == operation.tag) {
                self.problem(
                    "/tags",
                    format!(
                        "operation {} has the tag `{}`, which the document \
                         doesn't declare; add it to `tags`",
                        operation.id, operation.tag
                    ),
                );
            }
        }
        let fault = self.fault(&operations)?;
        Some(Contract {
            title: title?,
            version: version?,
            tags,
            operations,
            schemas,
            fault,
            document: json.clone(),
        })
    }

    fn tags(&mut self) -> Vec<Tag> {
        let tags = self.document.json()["tags"].as_array();
        tags.into_iter()
            .flatten()
            .map(|tag| Tag {
                name: text_or_empty(&tag["name"]),
                description: text_or_empty(&tag["description"]),
            })
            .collect()
    }

    /// Names that differ in the document and are one in Rust.
    fn distinct_names(&mut self, operations: &[Operation]) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for operation in operations {
            let name = operation.id.to_snake_case();
            if let Some(other) = seen.insert(name.clone(), &operation.id) {
                self.problem(
                    "/paths",
                    format!(
                        "the operationIds `{other}` and `{}` are both `{name}` \
                         in Rust; rename one",
                        operation.id
                    ),
                );
            }
        }
        let mut seen: HashMap<String, &str> = HashMap::new();
        for (name, _) in members(&self.document.json()["components"]["schemas"])
        {
            let rust = name.to_pascal_case();
            if let Some(other) = seen.insert(rust.clone(), name) {
                self.problem(
                    "/components/schemas",
                    format!(
                        "the schemas `{other}` and `{name}` are both `{rust}` \
                         in Rust; rename one",
                    ),
                );
            }
        }
    }

    fn text(&mut self, value: &Value, at: &str) -> Option<String> {
        let text = value.as_str().map(str::to_owned);
        if text.is_none() {
            self.problem(at, "must be a string".into());
        }
        text
    }

    fn problem(&mut self, at: &str, rule: String) {
        self.problems.push(Problem { at: at.to_owned(), rule });
    }

    fn resolve(&mut self, value: &'a Value, at: &str) -> Option<&'a Value> {
        let target = self.document.resolve(value);
        if target.is_none() {
            self.problem(
                at,
                format!("{} leads nowhere in this document", value["$ref"]),
            );
        }
        target
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(k, v)| (k.as_str(), v))
}

fn text_or_empty(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Escapes a member's name for a JSON pointer.
fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
