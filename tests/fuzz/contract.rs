//! The parts of the documents that requests are made from and answers are
//! judged by.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use hyper::Method;
use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

use crate::texts::Samples;

/// The operations of all documents.
#[derive(Debug)]
pub(crate) struct Contract {
    pub(crate) operations: Vec<Operation>,
    pub(crate) samples: Samples,
    /// The kinds of fault of each document, by status.
    pub(crate) faults: Vec<HashMap<u16, String>>,
    /// How XML writes the literals of JSON, for each document.
    pub(crate) literals: Vec<Value>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) document: usize,
    pub(crate) needs_token: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) answers: BTreeMap<u16, Answer>,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) schema: Value,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) schema: Value,
    pub(crate) validator: Arc<Validator>,
    pub(crate) xml: bool,
    /// The examples that the document shows as accepted.
    pub(crate) accepted: Vec<Value>,
    /// The examples that it shows as refused or not offered.
    pub(crate) refused: Vec<Value>,
    pub(crate) xml_examples: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) headers: Vec<String>,
    /// `None` if there is no body.
    pub(crate) content: Option<Content>,
    /// Whether the body may be missing although there is a schema.
    pub(crate) may_be_empty: bool,
}

#[derive(Debug)]
pub(crate) struct Content {
    pub(crate) schema: Value,
    pub(crate) validator: Arc<Validator>,
    pub(crate) xml: bool,
}

const JSON: &str = "application/json";
const XML: &str = "application/xml";

impl Contract {
    /// The contract of the service.
    pub(crate) fn own() -> Self {
        Self::of(&Self::documents())
    }

    pub(crate) fn documents() -> Vec<Value> {
        [clouddb_api::DOCUMENT, identity_api::DOCUMENT]
            .map(|text| serde_json::from_str(text).expect("it is JSON"))
            .into()
    }

    pub(crate) fn of(documents: &[Value]) -> Self {
        let mut contract = Self {
            operations: Vec::new(),
            samples: Samples::default(),
            faults: Vec::new(),
            literals: Vec::new(),
        };
        for (number, document) in documents.iter().enumerate() {
            contract.samples.add(document);
            contract.faults.push(faults(document));
            contract.literals.push(document["x-xml-literals"].clone());
            let mut reader =
                Reader { document, number, compiled: HashMap::new() };
            for (path, item) in members(&document["paths"]) {
                for (method, operation) in members(item) {
                    let read = reader.operation(path, method, operation);
                    contract.operations.push(read);
                }
            }
        }
        contract
    }
}

fn faults(document: &Value) -> HashMap<u16, String> {
    let branches = document["components"]["schemas"]["Fault"]["oneOf"]
        .as_array()
        .expect("there are kinds of fault");
    let kind = |branch: &Value| {
        let status = branch["x-status"].as_u64().expect("a status");
        let member = branch["required"][0].as_str().expect("a member");
        let status = u16::try_from(status).expect("a status is small");
        (status, member.to_owned())
    };
    branches.iter().map(kind).collect()
}

struct Reader<'a> {
    document: &'a Value,
    number: usize,
    compiled: HashMap<String, Arc<Validator>>,
}

impl Reader<'_> {
    fn operation(
        &mut self,
        path: &str,
        method: &str,
        operation: &Value,
    ) -> Operation {
        let answers =
            members(&operation["responses"]).map(|(status, answer)| {
                let status = status.parse().expect("answers have statuses");
                (status, self.answer(&self.resolve(answer).clone()))
            });
        let answers = answers.collect::<Vec<_>>();
        let parameters = operation["parameters"].as_array();
        let parameters = parameters.into_iter().flatten();
        let security = operation.get("security");
        Operation {
            id: operation["operationId"].as_str().expect("an id").to_owned(),
            method: method.to_uppercase().parse().expect("a method"),
            path: path.to_owned(),
            document: self.number,
            needs_token: security != Some(&json!([])),
            parameters: parameters.map(|one| self.parameter(one)).collect(),
            body: self.body(&operation["requestBody"]["content"]),
            answers: answers.into_iter().collect(),
        }
    }

    fn parameter(&self, parameter: &Value) -> Parameter {
        let parameter = self.resolve(parameter);
        Parameter {
            name: parameter["name"].as_str().expect("a name").to_owned(),
            place: match parameter["in"].as_str() {
                Some("path") => Place::Path,
                Some("query") => Place::Query,
                _ => Place::Header,
            },
            schema: self.expanded(&parameter["schema"]),
        }
    }

    fn body(&mut self, content: &Value) -> Option<Body> {
        let json = content.get(JSON)?;
        let (mut accepted, mut refused) = (Vec::new(), Vec::new());
        for (_, example) in members(&json["examples"]) {
            let example = self.resolve(example);
            let is_offered = example.get("x-fault").is_none();
            let list = if is_offered { &mut accepted } else { &mut refused };
            list.push(example["value"].clone());
        }
        for (_, example) in members(&json["x-invalid-examples"]) {
            refused.push(example["value"].clone());
        }
        let xml = members(&content[XML]["examples"]);
        let xml = xml.map(|(_, example)| {
            let text = self.resolve(example)["value"].as_str();
            text.expect("XML is text").to_owned()
        });
        Some(Body {
            xml: content.get(XML).is_some(),
            xml_examples: xml.collect(),
            schema: self.expanded(&json["schema"]),
            validator: self.validator(&json["schema"]),
            accepted,
            refused,
        })
    }

    fn answer(&mut self, answer: &Value) -> Answer {
        let content = answer["content"].get(JSON);
        let headers = members(&answer["headers"]);
        let content = content.map(|json| Content {
            schema: self.expanded(&json["schema"]),
            validator: self.validator(&json["schema"]),
            xml: answer["content"].get(XML).is_some(),
        });
        let headers = headers.map(|(name, _)| name.to_lowercase());
        let may_be_empty = answer["x-empty-body"] == true;
        Answer { headers: headers.collect(), content, may_be_empty }
    }

    /// Compiles each schema once, since many operations have the same answers.
    fn validator(&mut self, schema: &Value) -> Arc<Validator> {
        let text = schema.to_string();
        if let Some(compiled) = self.compiled.get(&text) {
            return Arc::clone(compiled);
        }
        let compiled = jsonschema::options()
            .with_draft(Draft::Draft4)
            .should_validate_formats(true)
            .build(&with_null(self.expanded(schema)))
            .expect("the schema can be compiled");
        let compiled = Arc::new(compiled);
        self.compiled.insert(text, Arc::clone(&compiled));
        compiled
    }

    /// A schema with its references resolved and its `allOf` merged.
    fn expanded(&self, schema: &Value) -> Value {
        match self.resolve(schema) {
            Value::Object(object) => {
                let mut whole = serde_json::Map::new();
                let parts = object.get("allOf").and_then(Value::as_array);
                for part in parts.into_iter().flatten() {
                    let part = self.expanded(part).as_object().cloned();
                    whole.extend(part.into_iter().flatten());
                }
                for (name, value) in object {
                    if name == "xml"
                        && let Some(Value::Object(inner)) = whole.get_mut(name)
                    {
                        inner.extend(
                            value.as_object().cloned().unwrap_or_default(),
                        );
                    } else if name != "allOf" && name != "example" {
                        whole.insert(name.clone(), self.expanded(value));
                    }
                }
                Value::Object(whole)
            }
            Value::Array(items) => {
                items.iter().map(|item| self.expanded(item)).collect()
            }
            other => other.clone(),
        }
    }

    fn resolve<'v>(&'v self, value: &'v Value) -> &'v Value {
        match value["$ref"].as_str() {
            Some(reference) => {
                let found = self.document.pointer(&reference[1..]);
                self.resolve(found.expect("the reference leads somewhere"))
            }
            None => value,
        }
    }
}

/// Translates `nullable`, which JSON Schema doesn't have.
fn with_null(schema: Value) -> Value {
    match schema {
        Value::Object(object) => {
            let object = object.into_iter().map(|(k, v)| (k, with_null(v)));
            let mut object: serde_json::Map<_, _> = object.collect();
            if object.get("nullable") == Some(&Value::Bool(true))
                && let Some(kind) = object.get_mut("type")
            {
                *kind = json!([kind.take(), "null"]);
            }
            Value::Object(object)
        }
        Value::Array(items) => items.into_iter().map(with_null).collect(),
        other => other,
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(k, v)| (k.as_str(), v))
}
