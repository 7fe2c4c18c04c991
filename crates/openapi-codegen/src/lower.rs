//! Checks the rules that the generators rely on, and lowers the document.

mod body;
mod endless;
mod errors;
mod fault;
mod names;
mod null;
mod operation;
mod parameters;
mod routes;
mod schemas;

use std::borrow::Cow;

use serde_json::Value;

use crate::{
    Contract, Document, Error, Method, Operation, Problem, Rule, Tag,
    contract::ExternalDocs,
};

/// Lowers a document. The error has all of its problems.
pub fn lower(document: &Document) -> Result<Contract, Error> {
    run(document, Front::Dropshot)
}

/// The same for a server behind `openapi-gateway`, which validates by the
/// document. This also refuses parts that validators treat differently.
pub fn lower_behind_gateway(document: &Document) -> Result<Contract, Error> {
    run(document, Front::Gateway)
}

fn run(document: &Document, front: Front) -> Result<Contract, Error> {
    let mut lowering =
        Lowering { document, front, problems: Vec::new(), inline: Vec::new() };
    let contract = lowering.contract();
    document.refuse(lowering.problems)?;
    contract.ok_or_else(|| Error::Refused(Vec::new()))
}

/// All problems of a document, which needn't even be OpenAPI.
pub(crate) fn problems(document: &Document) -> Vec<Problem> {
    let front = Front::Dropshot;
    let (problems, inline) = (Vec::new(), Vec::new());
    let mut lowering = Lowering { document, front, problems, inline };
    lowering.contract();
    lowering.problems
}

/// The software that clients connect to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Front {
    Dropshot,
    Gateway,
}

struct Lowering<'a> {
    document: &'a Document,
    front: Front,
    problems: Vec<Problem>,
    /// The schemas of bodies without a name in the document.
    inline: Vec<(String, Value)>,
}

impl<'a> Lowering<'a> {
    /// Returns `None` only if a problem was noted.
    fn contract(&mut self) -> Option<Contract> {
        let json = self.document.json();
        let title = self.text(&json["info"]["title"], "/info/title");
        let version = self.text(&json["info"]["version"], "/info/version");
        let untagged = title.clone().unwrap_or_default();
        let operations = self.operations(&untagged);
        let tags = self.tags(&operations);
        self.check_schemas();
        self.check_endless();
        self.check_routes();
        let errors = self.errors(&operations);
        self.check_names(&operations, &tags);
        if self.front == Front::Gateway {
            self.null_beside_a_type();
        }
        let named = members(&json["components"]["schemas"])
            .map(|(name, schema)| (name.to_owned(), schema.clone()));
        let inline = self.inline.iter().map(|(name, _)| name.clone()).collect();
        Some(Contract {
            title: title?,
            validates: self.front == Front::Gateway,
            version: version?,
            tags,
            operations,
            schemas: named.chain(self.inline.drain(..)).collect(),
            inline,
            errors: errors?,
            document: self.document.clone(),
        })
    }

    /// The declared tags, and the undeclared ones of operations.
    fn tags(&mut self, operations: &[Operation]) -> Vec<Tag> {
        let declared = self.document.json()["tags"].as_array();
        let mut tags: Vec<Tag> = declared
            .into_iter()
            .flatten()
            .map(|tag| Tag {
                name: text_or_empty(&tag["name"]),
                description: text_or_empty(&tag["description"]),
                external_docs: external_docs(&tag["externalDocs"]),
                is_declared: true,
            })
            .collect();
        for operation in operations {
            if !tags.iter().any(|tag| tag.name == operation.tag) {
                tags.push(Tag {
                    name: operation.tag.clone(),
                    description: String::new(),
                    external_docs: None,
                    is_declared: false,
                });
            }
        }
        tags
    }

    fn text(&mut self, value: &Value, at: &str) -> Option<String> {
        let text = value.as_str().map(str::to_owned);
        if text.is_none() {
            self.problem(at, Rule::Structure, "must be a text");
        }
        text
    }

    fn problem(&mut self, at: &str, rule: Rule, message: impl Into<String>) {
        self.problems.push(Problem::new(at, rule, message));
    }

    /// Follows a reference. Returns the target and its place.
    fn resolve(
        &mut self,
        value: &'a Value,
        at: &str,
    ) -> Option<(&'a Value, String)> {
        let Some(reference) = value["$ref"].as_str() else {
            return Some((value, at.to_owned()));
        };
        let Some(target) = self.document.resolve(value) else {
            self.dangling(reference, at);
            return None;
        };
        Some((target, reference.trim_start_matches('#').to_owned()))
    }

    fn dangling(&mut self, reference: &str, at: &str) {
        let message = format!("`{reference}` leads nowhere in this document");
        self.problem(at, Rule::DanglingReference, message);
    }
}

fn external_docs(value: &Value) -> Option<ExternalDocs> {
    let description = value["description"].as_str().map(str::to_owned);
    Some(ExternalDocs { url: value["url"].as_str()?.to_owned(), description })
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(k, v)| (k.as_str(), v))
}

fn text_or_empty(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Escapes a member's name for a JSON pointer.
pub(crate) fn escape(name: &str) -> Cow<'_, str> {
    if name.contains(['~', '/']) {
        name.replace('~', "~0").replace('/', "~1").into()
    } else {
        name.into()
    }
}

/// The operation that contains a place: its id, or its method and path.
pub(crate) fn operation_at(json: &Value, at: &str) -> Option<String> {
    let mut segments = at.strip_prefix("/paths/")?.split('/');
    let path = segments.next()?.replace("~1", "/").replace("~0", "~");
    let method = segments.next()?;
    let method = Method::named(method)?;
    let operation = &json["paths"][&path][method.as_str().to_lowercase()];
    Some(match operation["operationId"].as_str() {
        Some(id) => id.to_owned(),
        None => format!("{} {path}", method.as_str()),
    })
}
