//! Every example of a request in the contract.

use clouddb_tests::{coverage, on_both_stores};
use openapi_coverage::Part;
use serde_json::Value;

use crate::{
    examples::{JSON, members, resolve},
    server,
};

#[on_both_stores]
async fn every_request_is_answered_as_it_says() {
    let server = server().await;
    let document: Value = serde_json::from_str(identity_api::DOCUMENT).unwrap();
    let (mut given, mut refused) = (0, 0);
    for path in ["/v2.0/tokens", "/v3/auth/tokens"] {
        let operation = &document["paths"][path]["post"];
        let id = operation["operationId"].as_str().unwrap();
        let body = &operation["requestBody"]["content"][JSON];
        let ask = |value: &Value| {
            let url = format!("{}{path}", server.url());
            clouddb_tests::http().post(url).json(value).send()
        };
        for (name, example) in members(&body["examples"]) {
            let example = resolve(&document, example);
            let reply = ask(&example["value"]).await.unwrap();
            let status = reply.status();
            let reply: Value = reply.json().await.unwrap();
            // The passwords and keys of the examples don't exist here.
            let kind = example["x-fault"].as_str().unwrap_or("unauthorized");
            assert_eq!(reply[kind]["code"], status.as_u16(), "{name}: {reply}");
            coverage::example(id, Part::Request, JSON, name);
            given += 1;
        }
        for (name, example) in members(&body["x-invalid-examples"]) {
            let reply = ask(&example["value"]).await.unwrap();
            let status = reply.status();
            let reply: Value = reply.json().await.unwrap();
            let fault = &reply[example["fault"].as_str().unwrap()];
            assert_eq!(fault["code"], status.as_u16(), "{name}: {reply}");
            let message = fault["message"].as_str().unwrap();
            let at = example["at"].as_str().unwrap();
            let begin = if at.is_empty() { "body" } else { at };
            let begin = format!("{begin}: ");
            assert!(message.starts_with(&begin), "{name}: {message}");
            coverage::example(id, Part::Refused, JSON, name);
            refused += 1;
        }
    }
    assert!(given >= 11, "only {given} examples were found");
    assert!(refused >= 20, "only {refused} invalid examples were found");
}
