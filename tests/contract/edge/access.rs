//! The access log.

use clouddb_tests::{Options, TestServer, eventually};
use serde_json::{Value, json};

use crate::{PROGRAM, server};

/// The members of every line.
const MEMBERS: [&str; 14] = [
    "account",
    "address",
    "api",
    "component",
    "level",
    "media_type",
    "method",
    "microseconds",
    "msg",
    "operation",
    "path",
    "request",
    "status",
    "ts",
];

/// The log lines that name a request, after it was answered.
async fn lines(server: &TestServer, request: &str) -> Vec<Value> {
    // The log is written asynchronously.
    eventually("the answer is logged", async || {
        let log = server.log();
        let lines = log.lines().filter(|line| line.contains(request));
        let lines: Vec<Value> =
            lines.filter_map(|line| serde_json::from_str(line).ok()).collect();
        lines.iter().any(|l| l["msg"] == "answered").then_some(lines)
    })
    .await
}

#[tokio::test]
async fn each_answer_has_one_line_and_no_secret() {
    let server = server().await;
    let own = server.credentials();
    let key = json!({"username": "hunter2", "apiKey": "hunter2"});
    let auth = json!({"auth": {"RAX-KSKEY:apiKeyCredentials": key}});
    let flavors = format!("/v1.0/{}/flavors", own.account);
    let (account, token) = (json!(own.account), own.token.as_str());
    let revoked = "/v2.0/tokens/hunter2";
    for (method, path, token, status, api, operation, account) in [
        (
            "GET",
            flavors.as_str(),
            token,
            200,
            "databases",
            "listFlavors",
            &account,
        ),
        (
            "GET",
            &flavors,
            "hunter2",
            401,
            "databases",
            "listFlavors",
            &Value::Null,
        ),
        (
            "POST",
            "/v2.0/tokens",
            "hunter2",
            401,
            "identity",
            "createAccess",
            &Value::Null,
        ),
        ("GET", revoked, token, 404, "identity", "showAccess", &account),
        ("PATCH", revoked, token, 405, "identity", "", &Value::Null),
        ("GET", "/v9", token, 404, "databases", "", &Value::Null),
    ] {
        let url = format!("{}{path}?more=hunter2", server.url());
        let request = clouddb_tests::http()
            .request(method.parse().unwrap(), url)
            .header("X-Auth-Token", token)
            .header("X-Request-Id", "hunter2")
            .json(&auth);
        let reply = request.send().await.unwrap();
        assert_eq!(reply.status(), status, "{method} {path}");
        let id = reply.headers()["x-request-id"].to_str().unwrap();

        let lines = lines(&server, id).await;
        let answered = lines.iter().filter(|line| line["msg"] == "answered");
        let [line] = answered.collect::<Vec<_>>()[..] else {
            panic!("{lines:?}")
        };
        let mut members: Vec<&str> =
            line.as_object().unwrap().keys().map(String::as_str).collect();
        members.sort_unstable();
        assert_eq!(members, MEMBERS);
        let operation = match operation {
            "" => Value::Null,
            name => json!(name),
        };
        let shown = path.replace("hunter2", "…");
        for (member, expected) in [
            ("level", &json!("INFO")),
            ("component", &json!("gateway")),
            ("api", &json!(api)),
            ("request", &json!(id)),
            ("address", &json!("127.0.0.1")),
            ("method", &json!(method)),
            ("path", &json!(shown)),
            ("status", &json!(status)),
            ("media_type", &json!("application/json")),
            ("operation", &operation),
            ("account", account),
        ] {
            assert_eq!(line[member], *expected, "{line}");
        }
        assert!(line["microseconds"].as_u64().unwrap() > 0, "{line}");
    }
    let log = server.log();
    for secret in ["hunter2", &own.token, &own.password, &own.api_key] {
        assert!(!log.contains(secret), "{log}");
    }
    // The server behind the gateway logs no requests.
    assert!(!log.contains("request completed"), "{log}");
    assert!(!log.contains("accepted connection"), "{log}");
}

#[tokio::test]
async fn answers_are_not_logged_if_so_set() {
    let log = Some("access = false".to_owned());
    let options = Options { log, ..Options::default() };
    let mut server = TestServer::start(PROGRAM, &options).await;
    let client = server.client();
    client.list_flavors().account_id(server.account()).send().await.unwrap();
    // After its stop, the whole log is written.
    server.stop().await;
    let log = server.log();
    assert!(log.contains("told to stop"), "{log}");
    assert!(!log.contains("answered") && !log.contains("/flavors"), "{log}");
}
