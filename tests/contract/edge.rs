//! The edge of the service: TLS, proxies, links and the access log.

mod access;
mod proxies;
mod tls;

use clouddb_tests::{Options, TestServer};
use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};

use crate::PROGRAM;

/// A server with these settings in `[api]`.
async fn server(api: &str) -> TestServer {
    let api = Some(api.to_owned());
    TestServer::start(PROGRAM, &Options { api, ..Options::default() }).await
}

/// All links in the answers to some requests.
async fn links(
    server: &TestServer,
    client: &Client,
    said: &[(&str, &str)],
) -> Vec<String> {
    let own = server.credentials();
    let user = json!({"username": own.username, "password": own.password});
    let auth = json!({"auth": {"passwordCredentials": user}});
    let url = |path: &str| format!("{}{path}", server.url());
    let mut found = Vec::new();
    for request in [
        client.get(url("/")),
        client.get(url("/v3")),
        client.get(url(&format!("/v1.0/{}/flavors", own.account))),
        client.post(url("/v2.0/tokens")).json(&auth),
    ] {
        let request = request.header("X-Auth-Token", &own.token);
        let reply = say(request, said).send().await.unwrap();
        assert_eq!(reply.status(), 200);
        let before = found.len();
        collect(&reply.json().await.unwrap(), &mut found);
        assert!(found.len() > before, "there is no link");
    }
    found
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text.contains("://") => found.push(text.clone()),
        Value::Array(values) => {
            for value in values {
                collect(value, found);
            }
        }
        Value::Object(members) => {
            for value in members.values() {
                collect(value, found);
            }
        }
        _ => {}
    }
}

fn say(request: RequestBuilder, said: &[(&str, &str)]) -> RequestBuilder {
    said.iter()
        .fold(request, |request, (name, value)| request.header(*name, *value))
}
