//! Every example of a request about a group.

use clouddb_tests::{TestServer, coverage, on_both_stores};
use openapi_coverage::Part;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::group;
use crate::{
    examples::{JSON, document, members, resolve},
    server,
};

const GROUPS: &str = "/v1.0/{accountId}/configurations";
const GROUP: &str = "/v1.0/{accountId}/configurations/{configurationId}";

async fn ask(
    server: &TestServer,
    method: &Method,
    path: &str,
    body: &Value,
) -> (StatusCode, Value) {
    let path = path.replace("{accountId}", &server.account());
    let request = clouddb_tests::http()
        .request(method.clone(), format!("{}{path}", server.url()))
        .header("X-Auth-Token", server.credentials().token);
    let reply = request.json(body).send().await.unwrap();
    let (status, text) = (reply.status(), reply.text().await.unwrap());
    (status, serde_json::from_str(&text).unwrap_or(Value::Null))
}

#[on_both_stores]
async fn every_request_about_a_group_is_answered_as_it_says() {
    let server = server().await;
    let document = document();
    let own = group(&server, &json!({})).await.id.to_string();
    let mut refused = 0;
    for (path, method) in
        [(GROUPS, Method::POST), (GROUP, Method::PATCH), (GROUP, Method::PUT)]
    {
        let verb = method.as_str().to_lowercase();
        let operation = &document["paths"][path][verb];
        let id = operation["operationId"].as_str().unwrap();
        let body = &operation["requestBody"]["content"][JSON];
        let path = path.replace("{configurationId}", &own);
        for (name, example) in members(&body["examples"]) {
            let value = &resolve(&document, example)["value"];
            let (status, reply) = ask(&server, &method, &path, value).await;
            assert!(status.is_success(), "{id} {name}: {reply}");
            coverage::example(id, Part::Request, JSON, name);
        }
        for (name, example) in members(&body["x-invalid-examples"]) {
            let value = &example["value"];
            let (status, reply) = ask(&server, &method, &path, value).await;
            assert_eq!(status, 400, "{id} {name}: {reply}");
            let at = format!("{}: ", example["at"].as_str().unwrap());
            let message = reply["badRequest"]["message"].as_str().unwrap();
            assert!(message.starts_with(&at), "{id} {name}: {message}");
            coverage::example(id, Part::Refused, JSON, name);
            refused += 1;
        }
    }
    assert!(refused > 30, "only {refused} invalid examples were found");
}

#[on_both_stores]
async fn a_key_is_for_one_group() {
    let server = server().await;
    let create = async |values: Value| {
        let client = server.client();
        let create = client.create_configuration().idempotency_key("one");
        let body = json!({"configuration": {"name": "a", "values": values}});
        let create = create.account_id(server.account());
        let body: clouddb_client::types::CreateConfigurationRequest =
            serde_json::from_value(body).unwrap();
        create.body(body).send().await
    };
    // The order of members doesn't count.
    let values = r#"{"connect_timeout": 9, "wait_timeout": 8}"#;
    let other_way = r#"{"wait_timeout": 8, "connect_timeout": 9}"#;
    let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let first = create(parse(values)).await.unwrap().into_inner();
    let second = create(parse(other_way)).await.unwrap().into_inner();
    assert_eq!(first, second);
    let refused = crate::fault(create(json!({})).await);
    let kind = clouddb_client::types::Fault::UnprocessableEntity;
    assert_eq!(
        std::mem::discriminant(&refused),
        std::mem::discriminant(&kind(refused.detail().clone()))
    );
}
