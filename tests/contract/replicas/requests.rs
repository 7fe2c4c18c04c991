//! Valid and invalid requests about replicas.

use clouddb_client::types::{Fault, InstanceStatus};
use clouddb_tests::{Options, TestServer, coverage, eventually};
use openapi_coverage::Part;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::{act, change, library, of, reaches, replica, show};
use crate::{
    PROGRAM, active,
    examples::{JSON, document, members, resolve},
    fault, request,
    save_logs::none_under_way,
    server,
};

async fn ask(
    server: &TestServer,
    method: Method,
    path: &str,
    body: &Value,
) -> (StatusCode, Value) {
    let url = format!("{}/v1.0/{}{path}", server.url(), *server.account());
    let request = clouddb_tests::http().request(method, url).json(body);
    let token = server.credentials().token;
    let reply = request.header("X-Auth-Token", token).send().await.unwrap();
    let status = reply.status();
    let text = reply.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::Null))
}

#[tokio::test]
async fn an_instance_has_two_replicas_at_most() {
    let server = server().await;
    let members = json!({"flavorRef": 2, "volume": {"size": 2}});
    let source = active(&server, &members).await;
    for (own, size) in [
        (json!({"replica_of": source.id}), 2),
        (json!({"replica_of": source.id, "volume": {"size": "3"}}), 3),
    ] {
        let replica = json!({"instance": own});
        let (status, reply) =
            ask(&server, Method::POST, "/instances", &replica).await;
        assert_eq!(status, 200, "{reply}");
        let instance = &reply["instance"];
        assert_eq!(instance["replica_of"]["id"], json!(source.id));
        assert_eq!(instance["flavor"]["id"], "2");
        assert_eq!(instance["volume"]["size"], size);
        // Clients can't connect to it yet.
        assert_eq!(instance.get("hostname"), None);
        let id = instance["id"].as_str().unwrap().parse().unwrap();
        reaches(&server, id, InstanceStatus::Active).await;
        assert!(show(&server, id).await.hostname.is_some());
    }
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let mut third = of(&source);
    third["volume"] = json!({"size": 2});
    let refused = fault(create.body(request(&third)).send().await);
    assert!(matches!(refused, Fault::UnprocessableEntity(_)), "{refused}");
    assert!(refused.to_string().contains("2 replicas"), "{refused}");
}

#[tokio::test]
async fn only_an_idle_source_of_the_account_is_replicated() {
    let server = server().await;
    let (client, account) = (server.client(), server.account());
    let create = async |members: &Value| {
        let create = client.create_instance().account_id(account.clone());
        create.body(request(members)).send().await
    };
    let unknown = json!({"flavorRef": 2, "replica_of": uuid::Uuid::nil()});
    let refused = fault(create(&unknown).await);
    assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");

    let building = create(&json!({"flavorRef": 2})).await.unwrap();
    let building = building.into_inner().instance;
    let refused = fault(create(&of(&building)).await);
    assert!(matches!(refused, Fault::UnprocessableEntity(_)), "{refused}");
    assert!(refused.to_string().contains("BUILD"), "{refused}");
    reaches(&server, building.id, InstanceStatus::Active).await;

    let replica = replica(&server, &building).await;
    let refused = fault(create(&of(&replica)).await);
    assert!(matches!(refused, Fault::UnprocessableEntity(_)), "{refused}");
    assert!(refused.to_string().contains("replica itself"), "{refused}");
    for instance in [&building, &replica] {
        let wrong = if instance.id == building.id {
            "promote_to_replica_source"
        } else {
            "eject_replica_source"
        };
        let refused = fault(act(&server, instance, wrong).await);
        let is_422 = matches!(refused, Fault::UnprocessableEntity(_));
        assert!(is_422, "{refused}");
    }
    let nothing = json!({"instance": {"replica_of": ""}});
    let at = format!("/instances/{}", building.id);
    let (status, reply) = ask(&server, Method::PUT, &at, &nothing).await;
    assert_eq!(status, 422, "{reply}");
    let refused = change(&server, &building, json!({"replica_of": ""})).await;
    let refused = fault(refused);
    assert!(refused.to_string().contains("no replica"), "{refused}");
}

#[tokio::test]
async fn an_instance_is_changed_in_every_way_of_the_contract() {
    let server = server().await;
    let (source, _ada) = library(&server).await;
    let document = document();
    let path = "/v1.0/{accountId}/instances/{instanceId}";
    for method in ["put", "patch"] {
        let operation = &document["paths"][path][method];
        let body = &operation["requestBody"]["content"][JSON];
        let id = operation["operationId"].as_str().unwrap();
        let method: Method = method.to_uppercase().parse().unwrap();
        for (name, example) in members(&body["examples"]) {
            let example = resolve(&document, example);
            let value = &example["value"];
            let is_detached = value["instance"].get("replica_of").is_some();
            let subject = if is_detached {
                replica(&server, &source).await
            } else {
                show(&server, source.id).await
            };
            let at = format!("/instances/{}", subject.id);
            let (status, reply) =
                ask(&server, method.clone(), &at, value).await;
            coverage::example(id, Part::Request, JSON, name);
            if let Some(kind) = example["x-fault"].as_str() {
                assert_eq!(reply[kind]["code"], status.as_u16(), "{name}");
                continue;
            }
            assert_eq!(status, 202, "{name}: {reply}");
            reaches(&server, subject.id, InstanceStatus::Active).await;
            let shown = show(&server, subject.id).await;
            if let Some(name) = value["instance"]["name"].as_str() {
                assert_eq!(shown.name, name);
            }
            if is_detached {
                eventually("it is detached", async || {
                    let shown = show(&server, subject.id).await;
                    shown.replica_of.is_none().then_some(())
                })
                .await;
                crate::delete(&server, &subject).await;
            }
        }
        for (name, example) in members(&body["x-invalid-examples"]) {
            let at = format!("/instances/{}", source.id);
            let value = &example["value"];
            let (status, reply) =
                ask(&server, method.clone(), &at, value).await;
            assert_eq!(status, 400, "{name}: {reply}");
            let at = format!("{}: ", example["at"].as_str().unwrap());
            let message = reply["badRequest"]["message"].as_str().unwrap();
            assert!(message.starts_with(&at), "{name}: {message}");
            coverage::example(id, Part::Refused, JSON, name);
        }
    }
}

#[tokio::test]
async fn every_action_is_answered_as_the_contract_says() {
    let server = server().await;
    let (source, _ada) = library(&server).await;
    let document = document();
    let path = "/v1.0/{accountId}/instances/{instanceId}/action";
    let operation = &document["paths"][path]["post"];
    let body = &operation["requestBody"]["content"][JSON];
    for (name, example) in members(&body["examples"]) {
        let example = resolve(&document, example);
        let value = &example["value"];
        // Only a source that has failed can be ejected.
        let (subject, expected) = match (name, example["x-fault"].as_str()) {
            ("eject", _) => (source.clone(), 422),
            ("promote", _) => (replica(&server, &source).await, 202),
            (_, Some("badRequest")) => (source.clone(), 400),
            (_, Some(other)) => panic!("{name}: {other}"),
            (_, None) => (source.clone(), 202),
        };
        let at = format!("/instances/{}/action", subject.id);
        let (status, reply) = ask(&server, Method::POST, &at, value).await;
        assert_eq!(status, expected, "{name}: {reply}");
        none_under_way(&server, subject.id).await;
        reaches(&server, subject.id, InstanceStatus::Active).await;
        coverage::example("actOnInstance", Part::Request, JSON, name);
    }
    for (name, example) in members(&body["x-invalid-examples"]) {
        let at = format!("/instances/{}/action", source.id);
        let value = &example["value"];
        let (status, reply) = ask(&server, Method::POST, &at, value).await;
        assert_eq!(status, 400, "{name}: {reply}");
        let at = match example["at"].as_str().unwrap() {
            "" => "body",
            at => at,
        };
        let message = reply["badRequest"]["message"].as_str().unwrap();
        assert!(message.starts_with(&format!("{at}: ")), "{name}: {message}");
        coverage::example("actOnInstance", Part::Refused, JSON, name);
    }
}

#[tokio::test]
async fn a_replica_has_as_much_memory_as_is_wanted() {
    let options = Options {
        instances: Some("least_replica_megabytes = 1024".into()),
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    let source = active(&server, &json!({})).await;
    let client = server.client();
    let create = async |members: &Value| {
        let create = client.create_instance().account_id(server.account());
        create.body(request(members)).send().await
    };
    for small in [
        json!({"flavorRef": 1, "replica_of": source.id}),
        json!({"replica_of": source.id}),
    ] {
        let refused = fault(create(&small).await);
        assert!(matches!(refused, Fault::BadRequest(_)), "{refused}");
        let message = &refused.detail().message;
        assert!(message.starts_with("/instance/flavorRef: "), "{message}");
        assert!(message.contains("1024 MB"), "{message}");
    }
    create(&of(&source)).await.unwrap();
}
