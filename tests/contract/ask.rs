//! Requests that the generated client doesn't send.

use clouddb_tests::TestServer;
use reqwest::Method;
use serde_json::Value;

/// Sends a request about a path below the account, and reads the answer.
/// Without a body there is no `Content-Type` either.
pub(crate) async fn ask(
    server: &TestServer,
    method: Method,
    path: &str,
    body: &Value,
) -> (u16, Value) {
    keyed(server, method, path, body, None).await
}

/// The same, with an `Idempotency-Key`.
pub(crate) async fn keyed(
    server: &TestServer,
    method: Method,
    path: &str,
    body: &Value,
    key: Option<&str>,
) -> (u16, Value) {
    let url = format!("{}/v1.0/{}/{path}", server.url(), *server.account());
    let token = server.credentials().token;
    let mut request = clouddb_tests::http()
        .request(method, url)
        .header("X-Auth-Token", token);
    if let Some(key) = key {
        request = request.header("Idempotency-Key", key);
    }
    if !body.is_null() {
        request = request.json(body);
    }
    let reply = request.send().await.unwrap();
    let status = reply.status().as_u16();
    let text = reply.text().await.unwrap();
    if text.is_empty() {
        return (status, Value::Null);
    }
    (status, serde_json::from_str(&text).unwrap())
}

/// The message of a fault.
pub(crate) fn message(answer: &Value) -> &str {
    let fault = answer.as_object().and_then(|it| it.values().next());
    let message = fault.and_then(|fault| fault["message"].as_str());
    message.unwrap_or_else(|| panic!("{answer} is no fault"))
}
