//! Every example of a request about the databases and users of an instance.

use clouddb_tests::{TestServer, coverage, on_both_stores};
use openapi_coverage::Part;
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    active,
    ask::{ask, message},
    examples::{JSON, document, members, resolve},
    server,
};

/// The tags of operations on the contents of an instance.
const TAGS: [&str; 2] = ["databases", "users"];

/// Gives an instance the databases and users of the examples, and no others.
pub(crate) async fn prepare(server: &TestServer, instance: Uuid) {
    let at = format!("instances/{instance}");
    let nothing = json!(null);
    let list = format!("{at}/databases");
    let (_, databases) = ask(server, Method::GET, &list, &nothing).await;
    for database in databases["databases"].as_array().unwrap() {
        let name = database["name"].as_str().unwrap();
        let name = name.replace('?', "%3F").replace('#', "%23");
        let path = format!("{list}/{name}");
        let (status, answer) =
            ask(server, Method::DELETE, &path, &nothing).await;
        assert_eq!(status, 202, "{name}: {answer}");
    }
    let list = format!("{at}/users");
    let (_, users) = ask(server, Method::GET, &list, &nothing).await;
    for user in users["users"].as_array().unwrap() {
        let text =
            |member: &str| user[member].as_str().unwrap().replace('%', "%2525");
        let host = text("host").replace('/', "%252F");
        let path = format!("{list}/{}@{host}", text("name"));
        let (status, answer) =
            ask(server, Method::DELETE, &path, &nothing).await;
        assert_eq!(status, 202, "{path}: {answer}");
    }
    let databases = json!([{"name": "garden"}, {"name": "library"}]);
    let users = json!([
        {"name": "ada", "password": "secret"},
        {"name": "ada", "password": "secret", "host": "10.0.0.1",
         "databases": [{"name": "library"}]},
    ]);
    for (kind, members) in [("databases", databases), ("users", users)] {
        let path = format!("{at}/{kind}");
        let body = json!({kind: members});
        let (status, answer) = ask(server, Method::POST, &path, &body).await;
        assert_eq!(status, 202, "{answer}");
    }
}

/// The path of an operation below the account, with the parameters' values in
/// the examples.
pub(crate) fn below(path: &str, instance: Uuid) -> String {
    path.replace("/v1.0/{accountId}/", "")
        .replace("{instanceId}", &instance.to_string())
        .replace("{name}", "ada@10.0.0.1")
        .replace("{databaseName}", "library")
}

#[on_both_stores]
async fn every_request_about_contents_is_answered_as_it_says() {
    let server = server().await;
    let document = document();
    let instance = active(&server, &json!({})).await.id;
    let (mut accepted, mut refused) = (0, 0);
    for operation in clouddb_api::OPERATIONS {
        let method = operation.method.to_ascii_lowercase();
        let described = &document["paths"][operation.path][&method];
        let tag = described["tags"][0].as_str().unwrap();
        let body = &described["requestBody"]["content"][JSON];
        if !TAGS.contains(&tag) || body.is_null() {
            continue;
        }
        let (id, path) = (operation.id, below(operation.path, instance));
        let method: Method = operation.method.parse().unwrap();
        for (name, example) in members(&body["examples"]) {
            prepare(&server, instance).await;
            let example = &resolve(&document, example)["value"];
            let (status, answer) =
                ask(&server, method.clone(), &path, example).await;
            assert_eq!(status, operation.success, "{id} {name}: {answer}");
            assert_eq!(answer, Value::Null, "{id} {name}");
            coverage::example(id, Part::Request, JSON, name);
            accepted += 1;
        }
        prepare(&server, instance).await;
        for (name, example) in members(&body["x-invalid-examples"]) {
            let (status, answer) =
                ask(&server, method.clone(), &path, &example["value"]).await;
            assert_eq!(status, 400, "{id} {name}: {answer}");
            let at = example["at"].as_str().unwrap();
            let message = message(&answer);
            let begin = format!("{at}: ");
            assert!(message.starts_with(&begin), "{id} {name}: {message}");
            for secret in ["secret", "correct-horse", "battery-staple"] {
                assert!(!message.contains(secret), "{id} {name}: {message}");
            }
            coverage::example(id, Part::Refused, JSON, name);
            refused += 1;
        }
    }
    assert!(accepted > 7, "only {accepted} examples were found");
    assert!(refused > 40, "only {refused} invalid examples were found");
}
