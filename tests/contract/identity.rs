//! Tokens, and who gets them.

mod access;
mod crowds;
mod examples;
mod memory;
mod refusals;
mod tokens;
mod users;

use clouddb_client::types::AccountId;
use clouddb_tests::TestServer;
use identity_client::{
    Client, Error,
    types::{AccessDetails, CreateAccessRequest, CreateTokenRequest, Fault},
};
use reqwest::StatusCode;
use serde_json::{Value, json};

/// A client without a token.
fn stranger(server: &TestServer) -> Client {
    Client::new(server.url())
}

/// A client with that token.
fn bearer(server: &TestServer, token: &str) -> Client {
    let token = ("x-auth-token".parse().unwrap(), token.parse().unwrap());
    let http = reqwest::Client::builder()
        .default_headers(FromIterator::from_iter([token]))
        .build()
        .unwrap();
    Client::new_with_client(server.url(), http)
}

fn by_password(name: &str, password: &str) -> Value {
    json!({"passwordCredentials": {"username": name, "password": password}})
}

fn by_api_key(name: &str, key: &str) -> Value {
    json!({"RAX-KSKEY:apiKeyCredentials": {"username": name, "apiKey": key}})
}

/// Logs in through version 2.0.
async fn try_access(
    server: &TestServer,
    auth: &Value,
) -> Result<AccessDetails, Error<Fault>> {
    let body: CreateAccessRequest =
        serde_json::from_value(json!({"auth": auth})).unwrap();
    let reply = stranger(server).create_access().body(body).send().await?;
    assert_eq!(reply.status(), 200);
    Ok(reply.into_inner().access)
}

async fn access(server: &TestServer, auth: &Value) -> AccessDetails {
    try_access(server, auth).await.unwrap()
}

/// Logs in through version 3. Returns the token and its details.
async fn try_token(
    server: &TestServer,
    identity: &Value,
    scope: Option<Value>,
) -> Result<(String, Value), Error<Fault>> {
    let mut auth = json!({"identity": identity});
    if let Some(scope) = scope {
        auth["scope"] = scope;
    }
    let body: CreateTokenRequest =
        serde_json::from_value(json!({"auth": auth})).unwrap();
    let reply = stranger(server).create_token().body(body).send().await?;
    assert_eq!(reply.status(), 201);
    let token = reply.headers()["x-subject-token"].to_str().unwrap().to_owned();
    let details = serde_json::to_value(&reply.into_inner().token).unwrap();
    Ok((token, details))
}

/// The first user's password, in the form of version 3.
fn password_method(server: &TestServer) -> Value {
    let own = server.credentials();
    let domain = json!({"id": "default"});
    let user = json!({
        "name": own.username, "domain": domain, "password": own.password,
    });
    json!({"methods": ["password"], "password": {"user": user}})
}

/// The status of a request to the database service with a token.
async fn flavors(server: &TestServer, token: &str) -> StatusCode {
    flavors_of(server, token, &server.account()).await
}

async fn flavors_of(
    server: &TestServer,
    token: &str,
    account: &AccountId,
) -> StatusCode {
    let url = format!("{}/v1.0/{}/flavors", server.url(), **account);
    let request = clouddb_tests::http().get(url);
    let reply = request.header("X-Auth-Token", token).send().await;
    reply.unwrap().status()
}

/// The fault of a refused request.
fn fault<T: std::fmt::Debug>(outcome: Result<T, Error<Fault>>) -> Fault {
    match outcome {
        Err(Error::ErrorResponse(response)) => response.into_inner(),
        other => panic!("expected a fault, not {other:?}"),
    }
}
