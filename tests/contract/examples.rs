//! Every example of the contract.

mod xml;

use std::collections::BTreeSet;

use clouddb_tests::{TestServer, coverage};
use jsonschema::Draft;
use openapi_coverage::Part;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::{active, backups, server};

pub(crate) const JSON: &str = "application/json";

pub(crate) fn document() -> Value {
    serde_json::from_str(clouddb_api::DOCUMENT).unwrap()
}

pub(crate) fn documents() -> [Value; 2] {
    [document(), serde_json::from_str(identity_api::DOCUMENT).unwrap()]
}

pub(crate) fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(k, v)| (k.as_str(), v))
}

pub(crate) fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str() {
        Some(reference) => document.pointer(&reference[1..]).unwrap(),
        None => value,
    }
}

/// Every JSON body in the document, with its place.
fn bodies(document: &Value) -> Vec<(String, &Value)> {
    let mut bodies = Vec::new();
    for (path, item) in members(&document["paths"]) {
        for (method, operation) in members(item) {
            let request = &operation["requestBody"];
            let responses = members(&operation["responses"]);
            for (name, body) in responses.chain([("request", request)]) {
                let body = &resolve(document, body)["content"][JSON];
                if !body.is_null() {
                    bodies.push((format!("{method} {path} {name}"), body));
                }
            }
        }
    }
    bodies
}

#[test]
fn every_example_is_what_its_schema_says() {
    let mut checked = 0;
    for document in documents() {
        checked += check_examples(&document);
    }
    assert!(checked > 120, "only {checked} examples were found");
}

fn check_examples(document: &Value) -> usize {
    let mut checked = 0;
    for (place, body) in bodies(document) {
        let schema = json!({
            "allOf": [body["schema"]], "components": document["components"],
        });
        let schema = jsonschema::options()
            .with_draft(Draft::Draft4)
            .build(&schema)
            .unwrap();
        for (name, example) in members(&body["examples"]) {
            let example = &resolve(document, example)["value"];
            assert!(!example.is_null(), "{place}: {name} has no value");
            // JSON Schema writes `nullable` in another way. That is the only
            // error that an example may have.
            for error in schema.iter_errors(example) {
                let null = error.instance().is_null();
                assert!(null, "{place}: {name}: {error}");
            }
            checked += 1;
        }
    }
    checked
}

#[test]
fn every_example_is_used() {
    for document in documents() {
        let text = document["paths"].to_string()
            + &document["components"]["responses"].to_string();
        for (name, _) in members(&document["components"]["examples"]) {
            let reference = format!("\"#/components/examples/{name}\"");
            assert!(text.contains(&reference), "nothing refers to {name}");
        }
    }
}

async fn create(server: &TestServer, body: &Value) -> (StatusCode, Value) {
    let account = server.account();
    let url = format!("{}/v1.0/{}/instances", server.url(), *account);
    let reply = clouddb_tests::http()
        .post(url)
        .header("X-Auth-Token", server.credentials().token)
        .json(body)
        .send()
        .await
        .unwrap();
    (reply.status(), reply.json().await.unwrap())
}

#[tokio::test]
async fn every_request_to_create_an_instance_is_answered_as_it_says() {
    let server = server().await;
    let document = document();
    let operation = &document["paths"]["/v1.0/{accountId}/instances"]["post"];
    let body = &operation["requestBody"]["content"][JSON];
    let mut accepted = BTreeSet::new();
    let (instance, backup) = backups::backed_up(&server).await;
    accepted.insert(format!("\"{instance}\""));
    let members_of_source = json!({"flavorRef": 2, "volume": {"size": 2}});
    let source = active(&server, &members_of_source).await.id;
    accepted.insert(format!("\"{source}\""));
    let here = |value: &Value| {
        let text = value.to_string();
        let text = text.replace(backups::BACKUP, &backup.to_string());
        let text = text.replace(backups::INSTANCE, &source.to_string());
        serde_json::from_str::<Value>(&text).unwrap()
    };
    for (name, example) in members(&body["examples"]) {
        let example = resolve(&document, example);
        let (status, reply) = create(&server, &here(&example["value"])).await;
        match example["x-fault"].as_str() {
            Some(kind) => {
                assert!(reply[kind].is_object(), "{name}: {reply}");
                assert_eq!(reply[kind]["code"], status.as_u16());
            }
            None => {
                assert_eq!(status, 200, "{name}: {reply}");
                accepted.insert(reply["instance"]["id"].to_string());
            }
        }
        coverage::example("createInstance", Part::Request, JSON, name);
    }
    let offered = members(&body["examples"])
        .filter(|(_, it)| resolve(&document, it)["x-fault"].is_null());
    // Two instances were there before.
    assert_eq!(accepted.len(), 2 + offered.count());

    let mut refused = 0;
    for (name, example) in members(&body["x-invalid-examples"]) {
        let (status, reply) = create(&server, &here(&example["value"])).await;
        let kind = example["fault"].as_str().unwrap();
        let at = example["at"].as_str().unwrap();
        let fault = &reply[kind];
        assert_eq!(fault["code"], status.as_u16(), "{name}: {reply}");
        let message = fault["message"].as_str().unwrap();
        let begin = if at.is_empty() { "body" } else { at };
        let begin = format!("{begin}: ");
        assert!(message.starts_with(&begin), "{name}: {message}");
        coverage::example("createInstance", Part::Refused, JSON, name);
        refused += 1;
    }
    assert!(refused > 20, "only {refused} invalid examples were found");
    assert_eq!(server.census().directories.len(), accepted.len());
}
