//! Every operation with every reason to refuse a request, in JSON and in XML.
//! The operations and their faults come from the documents.

#![allow(clippy::print_stdout, reason = "a table for whoever asks for it")]

mod answer;
mod cases;
mod gateway;

use std::fmt::Write as _;

use clouddb_tests::{TestServer, coverage};
use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

use self::cases::{ALL, Case, FORMS, Form};
use crate::{
    examples::{documents, members, resolve},
    server,
};

/// A document, and the schema of its faults.
struct Document {
    value: Value,
    fault: Validator,
    /// The namespace of faults in XML.
    namespace: Option<String>,
}

impl Document {
    fn new(value: Value) -> Self {
        let schemas = &value["components"]["schemas"];
        let schema = json!({
            "allOf": [schemas["Fault"]], "components": value["components"],
        });
        let fault = jsonschema::options().with_draft(Draft::Draft4);
        let fault = fault.build(&schema).unwrap();
        let namespace = schemas["FaultDetail"]["xml"]["namespace"].as_str();
        let namespace = namespace.map(str::to_owned);
        Self { value, fault, namespace }
    }

    /// The kind of fault for a status.
    fn kind(&self, status: u16) -> &str {
        let branches = &self.value["components"]["schemas"]["Fault"]["oneOf"];
        let branches = branches.as_array().unwrap();
        let branch = branches.iter().find(|b| b["x-status"] == status);
        branch.unwrap()["required"][0].as_str().unwrap()
    }

    fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        members(&self.value["paths"]).flat_map(move |(path, item)| {
            members(item).map(move |(method, value)| Operation {
                document: self,
                path,
                method,
                item,
                value,
            })
        })
    }

    /// Whether an unknown path may contain a secret, because it begins like a
    /// path of this document with one. Then this document's API refuses it.
    fn hides(&self, path: &str) -> bool {
        self.operations().any(|operation| {
            operation.parameters("path").any(|(name, parameter)| {
                let schema = resolve(&self.value, &parameter["schema"]);
                let variable = format!("{{{name}}}");
                let before = operation.path.split(&variable).next().unwrap();
                schema["format"] == "password" && path.starts_with(before)
            })
        })
    }
}

#[derive(Clone, Copy)]
struct Operation<'a> {
    document: &'a Document,
    path: &'a str,
    method: &'a str,
    /// All operations of the path.
    item: &'a Value,
    value: &'a Value,
}

impl<'a> Operation<'a> {
    fn id(&self) -> &'a str {
        self.value["operationId"].as_str().unwrap()
    }

    fn needs_token(&self) -> bool {
        let own = self.value.get("security");
        let security = own.unwrap_or(&self.document.value["security"]);
        security.as_array().is_some_and(|needed| !needed.is_empty())
    }

    /// The parameters in a place, with their names.
    fn parameters(
        self,
        place: &'static str,
    ) -> impl Iterator<Item = (&'a str, &'a Value)> {
        let all = self.value["parameters"].as_array().into_iter().flatten();
        let all = all.map(move |p| resolve(&self.document.value, p));
        all.filter(move |parameter| parameter["in"] == place)
            .map(|parameter| (parameter["name"].as_str().unwrap(), parameter))
    }

    fn body(&self) -> Option<&'a Value> {
        let body = self.value.get("requestBody")?;
        Some(&resolve(&self.document.value, body)["content"])
    }

    /// The response with a status.
    fn response(&self, status: u16) -> Option<&'a Value> {
        let response = self.value["responses"].get(status.to_string())?;
        Some(resolve(&self.document.value, response))
    }

    /// The path, in the account, with examples for the other variables.
    fn path_in(&self, account: &str) -> String {
        let of_account = self.document.value["x-account-parameter"].as_str();
        let mut path = self.path.to_owned();
        for (name, parameter) in self.parameters("path") {
            let value = match of_account {
                Some(parameter) if parameter == name => account,
                _ => parameter["example"].as_str().unwrap(),
            };
            path = path.replace(&format!("{{{name}}}"), value);
        }
        path
    }
}

#[tokio::test]
async fn every_operation_refuses_what_every_operation_refuses() {
    let server = server().await;
    let documents = documents().map(Document::new);
    let mut table = heading();
    let (mut failures, mut answers) = (Vec::new(), 0);
    for operation in documents.iter().flat_map(Document::operations) {
        write!(table, "\n{:18}", operation.id()).unwrap();
        for case in ALL {
            let mut cell = String::from("-");
            for form in FORMS {
                let asked = ask(&server, &documents, operation, case, form);
                match asked.await {
                    None => continue,
                    Some(Ok(status)) => cell = status.to_string(),
                    Some(Err(why)) => {
                        cell = "FAILS".into();
                        let id = operation.id();
                        failures
                            .push(format!("{id}, {case:?}, {form:?}: {why}"));
                    }
                }
                answers += 1;
            }
            write!(table, "{cell:>14}").unwrap();
        }
    }
    println!("{table}\n{answers} answers");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(answers > 200, "only {answers} answers were looked at");
}

/// Sends a request and returns the status of the refusal, or what is wrong with
/// it. `None` if the operation can't get such a request.
async fn ask(
    server: &TestServer,
    documents: &[Document],
    operation: Operation<'_>,
    case: Case,
    form: Form,
) -> Option<Result<u16, String>> {
    let request = case.request(server, documents, operation, form)?;
    let status = case.status();
    let response = operation.response(status);
    let Some(response) = response else {
        return Some(Err(format!("{status} isn't documented")));
    };
    // The first API refuses unknown paths, unless they may contain a secret.
    let document = match case {
        Case::UnknownPath if !operation.document.hides(&request.path) => {
            &documents[0]
        }
        _ => operation.document,
    };
    let has_xml = match case {
        Case::UnknownPath => document.namespace.is_some(),
        _ => response["content"]["application/xml"].is_object(),
    };
    let expected = answer::Expected {
        status,
        kind: document.kind(status),
        document,
        is_xml: has_xml && form != Form::Json,
        methods: (case == Case::OtherMethod).then(|| methods(operation.item)),
    };
    let reply = request.builder.send().await;
    let reply = reply.map_err(|error| error.to_string());
    Some(match reply {
        Ok(reply) => {
            let media_type = expected.media_type();
            let is_own = response["content"][media_type].is_object();
            expected.check(reply).await.map(|()| {
                // The first document may have XML where the operation's own has
                // none.
                if is_own {
                    coverage::answer(operation.id(), status, Some(media_type));
                }
                status
            })
        }
        Err(error) => Err(error),
    })
}

/// The methods of a path, in the form of `Allow`.
fn methods(item: &Value) -> String {
    let mut methods: Vec<String> =
        members(item).map(|(method, _)| method.to_uppercase()).collect();
    if methods.iter().any(|method| method == "GET") {
        methods.push("HEAD".into());
    }
    methods.push("OPTIONS".into());
    methods.sort();
    methods.join(", ")
}

fn heading() -> String {
    let mut heading = format!("{:18}", "");
    for case in ALL {
        write!(heading, "{:>14}", format!("{case:?}")).unwrap();
    }
    heading
}
