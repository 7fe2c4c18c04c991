//! Every example of a request in XML.

use clouddb_client::types::InstanceStatus;
use clouddb_tests::{Element, PATIENCE, TestServer, coverage};
use openapi_coverage::Part;
use serde_json::Value;

use super::{document, members, resolve};
use crate::{backups, server, users::requests};

const XML: &str = "application/xml";

/// Sends an example in XML and asks for an answer in XML.
async fn send(
    server: &TestServer,
    method: &str,
    path: &str,
    body: String,
) -> (u16, Option<Element>) {
    let url = format!("{}{path}", server.url());
    let method = method.parse().unwrap();
    let request = clouddb_tests::http().request(method, url).body(body);
    ask(server, request.header("Content-Type", XML)).await
}

async fn ask(
    server: &TestServer,
    request: reqwest::RequestBuilder,
) -> (u16, Option<Element>) {
    let token = server.credentials().token;
    let request = request.header("X-Auth-Token", token).header("Accept", XML);
    let reply = request.send().await.unwrap();
    let status = reply.status().as_u16();
    let text = reply.text().await.unwrap();
    let root = (!text.is_empty()).then(|| Element::read(&text).unwrap());
    (status, root)
}

#[tokio::test]
async fn every_request_in_xml_is_answered_as_it_says() {
    let server = server().await;
    let document = document();
    let (instance, backup) = backups::backed_up(&server).await;
    let (account, client) = (server.account(), server.client());
    let mut accepted = 0;
    for operation in clouddb_api::OPERATIONS {
        if !operation.request_media_types.contains(&XML) {
            continue;
        }
        let method = operation.method.to_ascii_lowercase();
        let body = &document["paths"][operation.path][method]["requestBody"]["content"]
            [XML];
        let path = operation.path.replace("{accountId}", &account);
        let path = path.replace("{backupId}", &backup.to_string());
        let path = requests::below(&path, instance);
        let is_about_contents = path.contains(&instance.to_string());
        for (name, example) in members(&body["examples"]) {
            if is_about_contents {
                requests::prepare(&server, instance).await;
            }
            let value = &resolve(&document, example)["value"];
            let value = about(value, instance, backup);
            let (status, root) =
                send(&server, operation.method, &path, value).await;
            let id = operation.id;
            assert_eq!(status, operation.success, "{id} {name}: {root:?}");
            assert_eq!(
                root.is_some(),
                operation.response_media_types.contains(&XML),
                "{id} {name}: {root:?}"
            );
            coverage::example(id, Part::Request, XML, name);
            accepted += 1;
            // An instance can't be backed up during a backup.
            let active = InstanceStatus::Active;
            client
                .wait_for_instance(&account, instance, active, PATIENCE)
                .await
                .unwrap();
        }
    }
    assert_eq!(accepted, 13);
}

/// An example with the ids of an existing instance and backup.
fn about(example: &Value, instance: uuid::Uuid, backup: uuid::Uuid) -> String {
    let text = example.as_str().unwrap();
    let text = text.replace(backups::INSTANCE, &instance.to_string());
    text.replace(backups::BACKUP, &backup.to_string())
}

#[tokio::test]
async fn every_answer_that_may_be_xml_is_xml_for_who_wants_it() {
    let server = server().await;
    let (instance, backup) = backups::backed_up(&server).await;
    requests::prepare(&server, instance).await;
    let mut seen = 0;
    for operation in clouddb_api::OPERATIONS {
        let has_xml = operation.response_media_types.contains(&XML);
        if operation.method != "GET" || !has_xml {
            continue;
        }
        let path = operation.path.replace("{accountId}", &server.account());
        let path = requests::below(&path, instance);
        let path = path.replace("{backupId}", &backup.to_string());
        let path = path.replace("{flavorId}", "1");
        let path = path.replace("{datastoreId}", "mariadb");
        let path = path.replace("{versionId}", "10.11");
        let url = format!("{}{path}", server.url());
        let (status, root) = ask(&server, clouddb_tests::http().get(url)).await;
        assert_eq!(status, operation.success, "{path}: {root:?}");
        assert!(root.is_some(), "{path}");
        seen += 1;
    }
    assert!(seen > 9, "only {seen} answers may be XML");
}

#[tokio::test]
async fn what_the_service_refuses_is_xml_for_who_wants_it() {
    let server = server().await;
    let (instance, _) = backups::backed_up(&server).await;
    let document = document();
    let group = "/components/examples/createWithConfiguration/value";
    let promote = serde_json::json!({"promote_to_replica_source": {}});
    let account = server.account().to_string();
    let at = format!("{}/v1.0/{account}/instances", server.url());
    for (url, body, expected, name) in [
        (at.clone(), document.pointer(group), 404, "itemNotFound"),
        (
            format!("{at}/{instance}/action"),
            Some(&promote),
            422,
            "unprocessableEntity",
        ),
    ] {
        let body = body.expect("there is such an example");
        let request = clouddb_tests::http().post(url).json(body);
        let (status, root) = ask(&server, request).await;
        assert_eq!(status, expected, "{root:?}");
        assert_eq!(root.expect("there is a fault").name, name);
    }
}
